-- Which support stands behind a procedural step, and which services a step has started. Each row lies in its writer's room, in the
-- class of the step (process, or residence); the step may be another organisation's. Neither the services nor the process ever waits
-- for a row of this table.
create table app.backing (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  step_id uuid not null,
  step_room_id integer not null,
  kind text not null check (kind in ('support-person', 'counsel', 'interpreter', 'guardian-substitute', 'safe-housing', 'transport',
    'child-care', 'not-before', 'protection', 'afterwards', 'explained', 'safety-review', 'legal-advice', 'health-care', 'livelihood',
    'residence-advice', 'compensation-help')),
  state text not null check (state in ('in-place', 'asked', 'missing', 'not-wanted', 'not-asked', 'not-known')),
  -- Who gives it: an organisation whose part the writer sees, never a hidden one.
  organisation_id uuid references app.organisation,
  -- Of kind not-before until_on is the day before which she should not be heard.
  since_on date,
  until_on date,
  body bytea,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id),
  foreign key (step_id, step_room_id) references app.process_step (id, room_id),
  check (since_on is null or until_on is null or since_on <= until_on),
  -- Where she lives and why health care names a day are told by no row of this class: neither who nor a word.
  check (kind not in ('safe-housing', 'not-before') or (organisation_id is null and body is null and reason is null))
);
create index backing_room on app.backing (room_id, step_id, kind, id);
create index backing_step on app.backing (step_id, step_room_id);
create index backing_organisation on app.backing (organisation_id);
create table app.backing_version (
  backing_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (backing_id, version),
  foreign key (backing_id, room_id) references app.backing (id, room_id)
);
create index backing_version_room on app.backing_version (room_id);
create index backing_version_backing on app.backing_version (backing_id, room_id);
