-- Being heard: her own answers to "was I heard, did I understand, what would have helped", after a step of the process or without
-- any process. Class wellbeing. A row for each time that she was asked, entered with her by a worker.
create table app.heard (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  -- By whom she was or was not heard. A row that stands behind a step of the process says it by the step alone.
  heard_by text not null check (heard_by in ('support', 'social', 'police', 'prosecutor', 'court', 'assistance-system', 'other', 'not-recorded')),
  -- The day on which she answered.
  happened_on date not null,
  was_heard text not null check (was_heard in ('yes', 'partly', 'no', 'did-not-answer', 'not-asked')),
  understood text not null check (understood in ('yes', 'partly', 'no', 'did-not-answer', 'not-asked')),
  helped text not null check (helped in ('answered', 'did-not-answer', 'not-asked')),
  -- In which language she was told that proceedings may ask for her answers; null: she was not told.
  told_in text check (told_in in ('fi', 'sv', 'en', 'other')),
  -- Her separate yes to the study: nothing else puts an answer there.
  for_study text not null default 'not-asked' check (for_study in ('not-asked', 'yes', 'no', 'withdrawn')),
  -- What would have helped, in her words.
  body bytea,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id),
  -- She answers knowing who may ask for it.
  check (told_in is not null or (was_heard in ('did-not-answer', 'not-asked') and understood in ('did-not-answer', 'not-asked')
    and helped <> 'answered'))
);
create index heard_room on app.heard (room_id, happened_on desc, id desc);
create table app.heard_version (
  heard_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (heard_id, version),
  foreign key (heard_id, room_id) references app.heard (id, room_id)
);
create index heard_version_room on app.heard_version (room_id);
create index heard_version_heard on app.heard_version (heard_id, room_id);
