-- Lines written for police and prosecutor, in class justice: the only class that can be granted to them. Her wishes for being
-- asked and recorded interviews lie in app.wish and app.telling, in the same rooms. What police and prosecutor ask lies in class
-- process: the only class that they can grant to others.
create table app.justice_line (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  kind text not null check (kind in ('reach-via', 'not-before', 'counsel', 'beside', 'interpreter', 'protection-wish', 'other-practical', 'ask')),
  from_on date,
  until_on date,
  state text not null default 'current' check (state in ('current', 'ended')),
  body bytea,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id),
  -- Not before is a day and nothing else: there is no place for a reason.
  check (case kind when 'not-before' then from_on is not null and until_on is null and body is null and reason is null
    else body is not null end),
  check (until_on >= from_on)
);
create index justice_line_room on app.justice_line (room_id, state, kind, id);
create table app.justice_line_version (
  justice_line_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (justice_line_id, version),
  foreign key (justice_line_id, room_id) references app.justice_line (id, room_id)
);
create index justice_line_version_room on app.justice_line_version (room_id);
create index justice_line_version_line on app.justice_line_version (justice_line_id, room_id);
