-- Help: meetings with who attends and each organisation's minute, appointments, and the calendar that follows from them.

create table app.meeting (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  happened_on date not null generated always as ((starts_at at time zone 'Europe/Helsinki')::date) stored,
  her_presence text not null check (her_presence in ('not-asked', 'present', 'part', 'not')),
  -- Place in neutral words, agenda, her wish and what she wants to be said, closed together.
  body bytea not null,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  written_at timestamptz not null,
  unique (id, room_id),
  check (ends_at > starts_at)
);
create index meeting_room on app.meeting (room_id, happened_on desc, id desc);
create table app.meeting_version (
  meeting_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (meeting_id, version),
  foreign key (meeting_id, room_id) references app.meeting (id, room_id)
);
create index meeting_version_room on app.meeting_version (room_id);
create index meeting_version_meeting on app.meeting_version (meeting_id, room_id);

-- Who is asked to attend and on which basis. The part decides, beside the room, who reads it.
create table app.meeting_attendee (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  meeting_id uuid not null,
  party_id integer not null references app.party,
  basis text not null check (basis in ('network-consent', 'her-wish', 'counsel', 'duty')),
  state text not null default 'asked' check (state in ('asked', 'came', 'did-not-come', 'taken-off')),
  author_id uuid not null,
  written_at timestamptz not null,
  unique (room_id, meeting_id, party_id),
  foreign key (meeting_id, room_id) references app.meeting (id, room_id)
);
create index meeting_attendee_room on app.meeting_attendee (room_id);
create index meeting_attendee_meeting on app.meeting_attendee (meeting_id, room_id);
create index meeting_attendee_party on app.meeting_attendee (party_id);

-- What one organisation writes down of a meeting, its own or another's: in its own room, one row a meeting.
create table app.minute (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  meeting_id uuid not null,
  meeting_room_id integer not null,
  body bytea not null,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  written_at timestamptz not null,
  unique (id, room_id),
  unique (room_id, meeting_id),
  foreign key (meeting_id, meeting_room_id) references app.meeting (id, room_id)
);
create index minute_meeting on app.minute (meeting_id, meeting_room_id);
create table app.minute_version (
  minute_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (minute_id, version),
  foreign key (minute_id, room_id) references app.minute (id, room_id)
);
create index minute_version_room on app.minute_version (room_id);
create index minute_version_minute on app.minute_version (minute_id, room_id);

-- A decision of a meeting is a task that remembers it.
alter table app.task add column meeting_id uuid, add column meeting_room_id integer,
  add foreign key (meeting_id, meeting_room_id) references app.meeting (id, room_id),
  add check ((meeting_id is null) = (meeting_room_id is null));
create index task_meeting on app.task (meeting_id, meeting_room_id) where meeting_id is not null;

create table app.appointment (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  kind text not null check (kind in ('visit', 'office', 'call', 'remote', 'accompany')),
  state text not null default 'coming' check (state in ('coming', 'came', 'did-not-come', 'moved', 'cancelled')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  happened_on date not null generated always as ((starts_at at time zone 'Europe/Helsinki')::date) stored,
  interpreter text not null check (interpreter in ('booked', 'not-booked', 'not-needed')),
  -- With whom, in neutral words; the interpreter's language; how it went.
  body bytea not null,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  written_at timestamptz not null,
  unique (id, room_id),
  check (ends_at > starts_at)
);
create index appointment_room on app.appointment (room_id, happened_on desc, id desc);
create table app.appointment_version (
  appointment_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (appointment_id, version),
  foreign key (appointment_id, room_id) references app.appointment (id, room_id)
);
create index appointment_version_room on app.appointment_version (room_id);
create index appointment_version_appointment on app.appointment_version (appointment_id, room_id);

-- The calendar, derived like the case list: one row a worker, entry and window. Ids and times, nothing that is closed.
create table priv.calendar_line (
  worker_id uuid not null references app.worker,
  case_id text not null references app."case",
  kind text not null check (kind in ('meeting', 'appointment', 'task')),
  row_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  -- Written by an organisation whose part others may not know of: no feed shows it.
  hidden boolean not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null
);
create index calendar_line_walk on priv.calendar_line (worker_id, starts_at, row_id);
create index calendar_line_case on priv.calendar_line (case_id);

-- The address of a worker's feed: whoever has it reads. Only the hash of its secret is kept.
create table priv.calendar_feed (
  worker_id uuid primary key references app.worker,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  language text not null check (language in ('fi', 'sv', 'en')),
  made_at timestamptz not null,
  read_at timestamptz
);
