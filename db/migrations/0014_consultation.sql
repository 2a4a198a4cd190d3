-- Consultations without a name: no case, no person. What stands lies in priv; each receiver has a copy without the text in its
-- intake room, the asker a row of her own, and whoever takes it the text, in its intake room. Before that the text lies in priv.
create table priv.consultation (
  id uuid primary key,
  -- Absent when it was asked on the public page: nothing is kept of who asked.
  asker_id uuid references app.worker,
  region text,
  state text not null check (state in ('waiting', 'taken', 'answered', 'closed', 'withdrawn')),
  taker_id uuid references app.organisation,
  -- Receivers that the asker has ticked off: nobody may send it on to them.
  refused_ids uuid[] not null default '{}',
  routed integer not null default 0,
  added boolean not null default false,
  asked_at timestamptz not null,
  check ((state in ('taken', 'answered', 'closed')) <= (taker_id is not null))
);
create index consultation_asker on priv.consultation (asker_id);
create index consultation_taker on priv.consultation (taker_id);

-- The question as long as nobody has taken it. Closed with the key of a receiver's intake room, but no login reaches it.
create table priv.consultation_text (
  id uuid primary key references priv.consultation,
  key_room_id integer not null references app.room,
  body bytea not null,
  more bytea,
  word bytea
);
create index consultation_text_key_room on priv.consultation_text (key_room_id);

-- What a receiver may know before it takes it.
create table app.consultation (
  id uuid not null references priv.consultation,
  room_id integer not null references app.room,
  kinds text[] not null check (cardinality(kinds) > 0 and kinds <@ array['understand', 'safety', 'housing', 'health', 'children', 'law',
    'residence', 'money', 'work', 'language', 'other']),
  region text,
  urgency text not null check (urgency in ('today', 'week', 'normal')),
  state text not null check (state in ('waiting', 'taken', 'elsewhere', 'routed', 'answered', 'closed', 'withdrawn')),
  asked_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (id, room_id)
);
create index consultation_waiting on app.consultation (room_id, asked_at, id) where state = 'waiting';
create index consultation_mine on app.consultation (room_id, changed_at desc, id);

-- The taker's: the question, what was added, the word of whoever sent it on, and the answer.
create table app.consultation_taken (
  id uuid not null references priv.consultation,
  room_id integer not null references app.room,
  body bytea not null,
  more bytea,
  word bytea,
  answer bytea,
  later_answer bytea,
  reason bytea,
  public boolean not null,
  taken_by uuid not null,
  taken_by_name text not null,
  taken_at timestamptz not null,
  answered_at timestamptz,
  primary key (id, room_id)
);
create index consultation_taken_room on app.consultation_taken (room_id);

-- The asker's own: nobody else reads it, not even a colleague.
create table app.consultation_own (
  id uuid primary key references priv.consultation,
  worker_id uuid not null references app.worker,
  key_room_id integer not null references app.room,
  kinds text[] not null,
  region text,
  urgency text not null,
  to_ids uuid[] not null,
  state text not null check (state in ('waiting', 'taken', 'answered', 'closed', 'withdrawn')),
  taker_id uuid,
  body bytea not null,
  more bytea,
  answer bytea,
  later_answer bytea,
  reason bytea,
  asked_at timestamptz not null,
  changed_at timestamptz not null,
  answer_read_at timestamptz
);
create index consultation_own_worker on app.consultation_own (worker_id, asked_at desc, id);
create index consultation_own_unread on app.consultation_own (worker_id, changed_at) where state in ('answered', 'closed') and answer_read_at is null;
create index consultation_own_key_room on app.consultation_own (key_room_id);

-- The receipt of a question asked without an account: a hash of its sixteen digits, hardened and keyed, and what was answered.
create table priv.receipt (
  hash bytea primary key check (length(hash) = 32),
  id uuid not null unique references priv.consultation,
  key_room_id integer references app.room,
  answer bytea,
  reason bytea
);
create index receipt_key_room on priv.receipt (key_room_id);
