-- The whole behind the exploitation is put together from pieces, each small: what happened, who (as labels), places, money
-- and papers, means of control, factors, forms of exploitation. They share time, source, certainty and correction, so they
-- share one table. Codes, dates and states are clear; every word that somebody typed is closed in body.
create table app.piece (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  sort text not null check (sort in ('event', 'actor', 'thing', 'control', 'factor', 'exploitation')),
  code text not null check (code ~ '^[a-z][a-z-]{1,39}$'),
  answer text not null default 'answered' check (answer in ('answered', 'not-asked', 'did-not-answer')),
  -- Time as precisely as known: EDTF (ISO 8601-2), and the outermost days of its extent. An open end has no day.
  when_edtf text check (length(when_edtf) <= 60),
  from_on date,
  until_on date,
  anchor text check (anchor in ('before', 'after', 'before-arrival', 'after-arrival')),
  anchor_id uuid,
  source text not null check (source in ('told-by-her', 'seen', 'document', 'told-by-other', 'other')),
  certainty text not null check (certainty in ('certain', 'likely', 'uncertain', 'not-known')),
  status text check (status in ('possible', 'actual', 'not', 'observed', 'suspected', 'not-observed')),
  phases text[] not null default '{}' check (phases <@ array['before', 'during', 'now']),
  means text[] not null default '{}' check (cardinality(means) <= 40),
  level text check (level in ('individual', 'family', 'community', 'structural')),
  direction text check (direction in ('risk', 'protective')),
  as_child text check (as_child in ('yes', 'no', 'not-known')),
  said_by text check (said_by in ('herself', 'own-organisation', 'social-or-health', 'police', 'prosecutor', 'court', 'assistance-system', 'counsel', 'other')),
  body bytea,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id),
  foreign key (anchor_id, room_id) references app.piece (id, room_id),
  check (from_on is null or until_on is null or from_on <= until_on),
  check (coalesce(anchor in ('before', 'after'), false) = (anchor_id is not null)),
  check (anchor_id is distinct from id),
  check (sort in ('control', 'exploitation') or status is null),
  check (sort in ('event', 'control') or phases = '{}'),
  check (sort = 'event' or means = '{}'),
  check (sort = 'factor' or (level is null and direction is null)),
  check (sort = 'exploitation' or (as_child is null and said_by is null))
);
create index piece_room on app.piece (room_id, coalesce(from_on, until_on) desc, id);
create index piece_anchor on app.piece (anchor_id, room_id);
-- She is one node of what her organisation's workers put together.
create unique index piece_herself on app.piece (room_id) where sort = 'actor' and code = 'herself';

-- Earlier forms of a piece: a correction never overwrites. was: the clear columns as they stood.
create table app.piece_version (
  piece_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (piece_id, version),
  foreign key (piece_id, room_id) references app.piece (id, room_id)
);
create index piece_version_room on app.piece_version (room_id);
create index piece_version_piece on app.piece_version (piece_id, room_id);

-- A typed edge between two pieces of the same room, with its own source, certainty and time.
create table app.link (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  from_id uuid not null,
  to_id uuid not null,
  code text not null check (code ~ '^[a-z][a-z-]{1,39}$'),
  source text not null check (source in ('told-by-her', 'seen', 'document', 'told-by-other', 'other')),
  certainty text not null check (certainty in ('certain', 'likely', 'uncertain', 'not-known')),
  when_edtf text check (length(when_edtf) <= 60),
  from_on date,
  until_on date,
  body bytea,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id),
  foreign key (from_id, room_id) references app.piece (id, room_id),
  foreign key (to_id, room_id) references app.piece (id, room_id),
  check (from_id <> to_id),
  check (from_on is null or until_on is null or from_on <= until_on)
);
create index link_room on app.link (room_id);
create index link_from on app.link (from_id, room_id);
create index link_to on app.link (to_id, room_id);

create table app.link_version (
  link_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (link_id, version),
  foreign key (link_id, room_id) references app.link (id, room_id)
);
create index link_version_room on app.link_version (room_id);
create index link_version_link on app.link_version (link_id, room_id);

-- Tell once: that a topic has been told, to whom, when, in which form and where the account lies; never what was told.
create table app.telling (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  topic text not null check (topic ~ '^[a-z][a-z-]{1,39}$'),
  form text not null check (form in ('conversation', 'recorded-interview', 'document', 'other')),
  heard_by text not null check (heard_by in ('own-organisation', 'support', 'social', 'health', 'police', 'prosecutor', 'court', 'counsel', 'assistance-system', 'near-one', 'other')),
  held_at text not null check (held_at in ('own-records', 'listeners-records', 'investigation', 'court', 'counsel', 'not-kept', 'not-known')),
  partial text not null check (partial in ('partial', 'whole', 'not-known')),
  when_edtf text check (length(when_edtf) <= 60),
  from_on date,
  until_on date,
  body bytea,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id),
  check (from_on is null or until_on is null or from_on <= until_on)
);
create index telling_room on app.telling (room_id);

create table app.telling_version (
  telling_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (telling_id, version),
  foreign key (telling_id, room_id) references app.telling (id, room_id)
);
create index telling_version_room on app.telling_version (room_id);
create index telling_version_telling on app.telling_version (telling_id, room_id);

-- Her own wishes for being asked: what not to ask, breaks, interpreter, who sits beside.
create table app.wish (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  kind text not null check (kind in ('do-not-ask', 'breaks', 'interpreter', 'beside', 'place', 'manner', 'other')),
  state text not null default 'stands' check (state in ('stands', 'ended')),
  body bytea not null,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id)
);
create index wish_room on app.wish (room_id);

create table app.wish_version (
  wish_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (wish_id, version),
  foreign key (wish_id, room_id) references app.wish (id, room_id)
);
create index wish_version_room on app.wish_version (room_id);
create index wish_version_wish on app.wish_version (wish_id, room_id);
