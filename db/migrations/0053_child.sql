-- That there is a child: the person of the case, or a child of that person's. No name, no birth date, no address: codes alone, in class
-- contact, where the safety plan lies (access model, 3). And what has been done for it: who, when, never what was said.
create table app.child (
  id uuid primary key,
  room_id integer not null references app.room,
  who text not null check (who in ('herself', 'own-child')),
  how_many text not null check (how_many in ('one', 'two', 'three', 'more')),
  age text not null check (age in ('under-18', 'unclear', 'turned-18')),
  lives text not null check (lives in ('with-client', 'with-guardian', 'elsewhere', 'abroad', 'not-known')),
  alone text not null check (alone in ('yes', 'no', 'not-known')),
  guardian text not null check (guardian in ('danger', 'no-sign', 'not-known')),
  harm text not null check (harm in ('sexual', 'violence', 'other', 'none', 'not-known')),
  ahead text not null check (ahead in ('yes', 'no', 'not-known')),
  known text not null check (known in ('yes', 'no', 'not-known')),
  author_id uuid not null,
  version integer not null default 1,
  -- As every kind of line has it; this one has no words of its own.
  body bytea,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id)
);
create index child_room on app.child (room_id, who, id);
select priv.make_history('child');

create table app.child_step (
  id uuid primary key,
  room_id integer not null references app.room,
  child_id uuid not null,
  child_room_id integer not null,
  what text not null check (what in ('welfare-notice', 'pending', 'police-notice', 'prevent-crime', 'guardian', 'urgent-assessment',
    'service-assessment', 'urgent-investigation', 'urgent-charge', 'barnahus', 'substitute', 'representative', 'find-age', 'turned-18')),
  outcome text not null check (outcome in ('done', 'not-needed')),
  done_on date not null,
  done_by text not null check (done_by in ('writer', 'own-organisation', 'another')),
  author_id uuid not null,
  version integer not null default 1,
  body bytea,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id),
  foreign key (child_id, child_room_id) references app.child (id, room_id)
);
create index child_step_room on app.child_step (room_id, done_on desc, id);
create index child_step_child on app.child_step (child_id, child_room_id);
select priv.make_history('child_step');
