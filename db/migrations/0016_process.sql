-- The criminal process beside the services: courses of proceedings, the names an offence has had, who stands beside her, and
-- the steps, done and to come. In class process; a course about her residence lies in class residence. Each row in its writer's
-- room: police and prosecutor write what they do, the support side writes as it was told. Neither gates the other.

-- One course: an investigation and what follows, a claim, an order, a residence track; or that there is none, which she may
-- have decided. Label, reference number, suspects (as labels, never an identity) and a note are closed together.
create table app.process (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  kind text not null check (kind in ('criminal', 'civil', 'labour', 'compensation', 'restraining-order', 'residence')),
  state text not null default 'open' check (state in ('open', 'ended', 'not-begun')),
  body bytea,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id)
);
create index process_room on app.process (room_id, state, id);
create table app.process_version (
  process_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (process_id, version),
  foreign key (process_id, room_id) references app.process (id, room_id)
);
create index process_version_room on app.process_version (room_id);
create index process_version_process on app.process_version (process_id, room_id);

-- Under which name the offence is investigated or charged from a day on. All are kept: that trafficking is investigated under
-- other names is a main finding.
create table app.process_offence (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  process_id uuid not null,
  code text not null check (code ~ '^[a-z][a-z-]{1,59}$'),
  named_on date not null,
  said_by text not null check (said_by in ('police', 'prosecutor', 'court', 'herself', 'support', 'other')),
  body bytea,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id),
  foreign key (process_id, room_id) references app.process (id, room_id)
);
create index process_offence_room on app.process_offence (room_id, named_on, id);
create index process_offence_process on app.process_offence (process_id, room_id);
create table app.process_offence_version (
  process_offence_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (process_offence_id, version),
  foreign key (process_offence_id, room_id) references app.process_offence (id, room_id)
);
create index process_offence_version_room on app.process_offence_version (room_id);
create index process_offence_version_process_offence on app.process_offence_version (process_offence_id, room_id);

-- Who stands beside her: counsel, support person, interpreter. Only those whom a court has appointed have a right to be present
-- at hearings; others come by the investigator's permission (ETL 7:12). notify is her wish that this one is told of changes.
create table app.process_companion (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  process_id uuid not null,
  role text not null check (role in ('counsel', 'support-person', 'interpreter', 'guardian-substitute', 'other')),
  basis text not null check (basis in ('court-appointed', 'by-permission', 'own-choice', 'not-known')),
  state text not null check (state in ('asked', 'active', 'ended', 'not-wanted')),
  since_on date,
  until_on date,
  worker_id uuid references app.worker,
  notify text not null default 'not-asked' check (notify in ('yes', 'no', 'not-asked')),
  body bytea,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id),
  foreign key (process_id, room_id) references app.process (id, room_id),
  check (since_on is null or until_on is null or since_on <= until_on)
);
create index process_companion_room on app.process_companion (room_id, state, id);
create index process_companion_process on app.process_companion (process_id, room_id);
create index process_companion_worker on app.process_companion (worker_id);
create table app.process_companion_version (
  process_companion_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (process_companion_id, version),
  foreign key (process_companion_id, room_id) references app.process_companion (id, room_id)
);
create index process_companion_version_room on app.process_companion_version (room_id);
create index process_companion_version_process_companion on app.process_companion_version (process_companion_id, room_id);

-- One step, when as precisely as known (EDTF and the outermost days, as in app.piece), what came of it and whose move is next.
create table app.process_step (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  process_id uuid not null,
  stage text not null check (stage in ('report', 'investigation', 'charges', 'trial', 'judgment', 'appeal', 'compensation', 'residence', 'after')),
  code text not null check (code ~ '^[a-z][a-z-]{1,59}$'),
  when_edtf text check (length(when_edtf) <= 60),
  from_on date,
  until_on date,
  state text not null check (state in ('planned', 'done', 'moved', 'cancelled')),
  outcome text check (outcome ~ '^[a-z][a-z-]{1,59}$'),
  mover text not null check (mover in ('police', 'prosecutor', 'court', 'herself', 'counsel', 'support', 'state-treasury',
    'immigration', 'assistance-system', 'nobody', 'not-known')),
  source text not null check (source in ('own-authority', 'told-by-authority', 'told-by-her', 'document', 'told-by-other')),
  body bytea,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id),
  foreign key (process_id, room_id) references app.process (id, room_id),
  check (from_on is null or until_on is null or from_on <= until_on)
);
create index process_step_room on app.process_step (room_id, coalesce(from_on, until_on) desc, id);
create index process_step_process on app.process_step (process_id, room_id);
create table app.process_step_version (
  process_step_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (process_step_id, version),
  foreign key (process_step_id, room_id) references app.process_step (id, room_id)
);
create index process_step_version_room on app.process_step_version (room_id);
create index process_step_version_process_step on app.process_step_version (process_step_id, room_id);
