-- What workers write. Free text and personal data are closed with the room's key (bytea); codes, dates and states are clear.
create table app.note (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  author_id uuid not null,
  happened_on date not null,
  body bytea not null,
  version integer not null default 1,
  written_at timestamptz not null,
  unique (id, room_id)
);
create index note_room on app.note (room_id, happened_on desc, id);

-- Earlier texts: a correction never overwrites.
create table app.note_version (
  note_id uuid not null,
  room_id integer not null,
  version integer not null,
  body bytea not null,
  author_id uuid not null,
  reason bytea,
  written_at timestamptz not null,
  primary key (note_id, version),
  foreign key (note_id, room_id) references app.note (id, room_id)
);
create index note_version_room on app.note_version (room_id);

create table app.contact_rule (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  channel text not null check (channel in ('call', 'text-message', 'message-app', 'email', 'letter', 'meeting')),
  allowed boolean not null,
  days integer[] not null default '{1,2,3,4,5,6,7}' check (cardinality(days) between 1 and 7 and days <@ array[1, 2, 3, 4, 5, 6, 7]),
  hour_from time,
  hour_until time,
  who text not null check (who in ('anyone', 'own-organisation', 'lead')),
  language text not null default '',
  message_allowed boolean not null default false,
  note bytea,
  checked_on date not null,
  checked_by uuid not null,
  valid_until date,
  version integer not null default 1,
  written_at timestamptz not null,
  superseded_at timestamptz,
  check ((hour_from is null) = (hour_until is null))
);
create unique index contact_rule_current on app.contact_rule (room_id, channel) where superseded_at is null;
create index contact_rule_room on app.contact_rule (room_id);

create table app.contact_point (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  channel text not null check (channel in ('call', 'text-message', 'message-app', 'email', 'letter', 'meeting')),
  value bytea not null,
  author_id uuid not null,
  written_at timestamptz not null,
  ended_at timestamptz
);
create index contact_point_room on app.contact_point (room_id);

-- A contact that took place: recording it is never refused by a rule.
create table app.contact_made (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  channel text not null check (channel in ('call', 'text-message', 'message-app', 'email', 'letter', 'meeting')),
  happened_on date not null,
  outcome text not null check (outcome in ('reached', 'not-reached', 'message-left', 'she-contacted')),
  note bytea,
  author_id uuid not null,
  written_at timestamptz not null
);
create index contact_made_room on app.contact_made (room_id, happened_on desc, id);

create table app.person (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null unique references app.room,
  sealed bytea not null,
  author_id uuid not null,
  version integer not null default 1,
  written_at timestamptz not null,
  unique (id, room_id)
);
create table app.person_version (
  person_id uuid not null,
  room_id integer not null,
  version integer not null,
  sealed bytea not null,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (person_id, version),
  foreign key (person_id, room_id) references app.person (id, room_id)
);
create index person_version_room on app.person_version (room_id);

-- Where she is. Each row has its own circle; it is read one look at a time and never listed.
create table app.place (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  organisation_id uuid references app.organisation,
  kind text not null check (kind in ('home', 'shelter', 'school', 'work', 'other')),
  body bytea not null,
  author_id uuid not null,
  written_at timestamptz not null,
  ended_at timestamptz,
  unique (id, room_id)
);
create index place_room on app.place (room_id);
create index place_organisation on app.place (organisation_id);
create table app.place_circle (
  place_id uuid not null,
  room_id integer not null,
  worker_id uuid not null references app.worker,
  primary key (place_id, worker_id),
  foreign key (place_id, room_id) references app.place (id, room_id)
);
create index place_circle_room on app.place_circle (room_id);
create index place_circle_worker on app.place_circle (worker_id);

-- The use log. leaf: canonical JSON (RFC 8785) with pseudonyms and a digest of what was shown; detail: the same for the
-- eyes of the owner, closed with the owner's log key, which lives longer than a room's key.
create table audit.entry (
  id bigint generated always as identity primary key,
  transaction_id xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  room_id integer not null references app.room,
  key_room_id integer not null references app.room,
  kind text not null check (length(kind) between 3 and 60),
  classes text[] not null,
  leaf text not null,
  detail bytea not null
);
create index entry_room on audit.entry (room_id, id desc);
create index entry_key_room on audit.entry (key_room_id);
