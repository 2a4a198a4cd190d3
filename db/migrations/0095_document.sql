-- Documents: a file in a room of the class that was chosen for it. A correction is the next version, with or without another file: `filed` is the version
-- with which the file came. Name, description and digest are closed in `body`.
create table app.document (
  id uuid primary key,
  room_id integer not null references app.room,
  kind text not null check (kind in ('pdf', 'jpeg', 'png', 'webp', 'text', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp')),
  bytes integer not null check (bytes > 0),
  removed text[] not null check (removed <@ array['place', 'people', 'device', 'other']),
  evidence boolean not null,
  filed integer not null check (filed > 0),
  body bytea,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id)
);
create index document_room on app.document (room_id, written_at desc, id);
select priv.make_history('document');

-- The file itself, closed piece by piece with the key of the room: so it goes with the room, into backups and out of them, and is there or not in one
-- transaction with its row. Pieces, because no statement and no page should hold a whole file many times.
create table app.document_part (
  document_id uuid not null,
  room_id integer not null,
  filed integer not null check (filed > 0),
  nth integer not null check (nth >= 0),
  pieces integer not null check (pieces > nth),
  sealed bytea not null,
  primary key (document_id, filed, nth),
  foreign key (document_id, room_id) references app.document (id, room_id)
);
create index document_part_room on app.document_part (room_id);
create index document_part_document on app.document_part (document_id, room_id);
alter table app.document_part alter column sealed set storage external;

-- Of evidence the file as it came, with all that it tells: seen by those alone who write in that room.
create table app.document_original (
  document_id uuid not null,
  room_id integer not null,
  filed integer not null check (filed > 0),
  nth integer not null check (nth >= 0),
  pieces integer not null check (pieces > nth),
  sealed bytea not null,
  primary key (document_id, filed, nth),
  foreign key (document_id, room_id) references app.document (id, room_id)
);
create index document_original_room on app.document_original (room_id);
create index document_original_document on app.document_original (document_id, room_id);
alter table app.document_original alter column sealed set storage external;
