-- Help: needs, the plan's goals, tasks and their answers, who helps and who is missing. All in class coordination, each row in
-- its writer's room, so that everybody on the case sees the lines that she may.

-- One need as it was seen on one day; a later look at the same domain is a row of its own, and the two are compared.
create table app.need (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  domain text not null check (domain in ('safety', 'housing', 'money', 'health', 'mental-health', 'substance-use', 'children-family',
    'interpreting', 'legal-aid', 'residence', 'work-study', 'everyday-life', 'social-network', 'digital-safety')),
  answer text not null default 'answered' check (answer in ('answered', 'not-asked', 'did-not-answer')),
  urgency text not null check (urgency in ('now', 'weeks', 'later', 'none', 'not-known')),
  seen_on date not null,
  -- Her view, the professional view and her strengths, closed together.
  body bytea,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id)
);
create index need_room on app.need (room_id, domain, seen_on desc, id);
create table app.need_version (
  need_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (need_id, version),
  foreign key (need_id, room_id) references app.need (id, room_id)
);
create index need_version_room on app.need_version (room_id);
create index need_version_need on app.need_version (need_id, room_id);

-- A goal in her words. At the end its writer says how it went; others' views stand beside it.
create table app.goal (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  domain text not null check (domain in ('safety', 'housing', 'money', 'health', 'mental-health', 'substance-use', 'children-family',
    'interpreting', 'legal-aid', 'residence', 'work-study', 'everyday-life', 'social-network', 'digital-safety')),
  state text not null default 'open' check (state in ('open', 'reached', 'partly', 'not-reached', 'no-longer-wanted')),
  set_on date not null,
  review_on date,
  ended_on date,
  body bytea not null,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id),
  check ((state = 'open') = (ended_on is null))
);
create index goal_room on app.goal (room_id, state, review_on, id);
create table app.goal_version (
  goal_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (goal_id, version),
  foreign key (goal_id, room_id) references app.goal (id, room_id)
);
create index goal_version_room on app.goal_version (room_id);
create index goal_version_goal on app.goal_version (goal_id, room_id);

-- Another organisation's view on how a goal went, or hers: a row in the room of who wrote it down.
create table app.goal_view (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  goal_id uuid not null,
  goal_room_id integer not null,
  whose text not null check (whose in ('hers', 'own-organisation')),
  outcome text not null check (outcome in ('reached', 'partly', 'not-reached', 'no-longer-wanted', 'not-known')),
  body bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  foreign key (goal_id, goal_room_id) references app.goal (id, room_id)
);
create index goal_view_room on app.goal_view (room_id);
create index goal_view_goal on app.goal_view (goal_id, goal_room_id);

-- A promise: one owner, one day, one receiver. The row is the asker's; for another organisation it stands on a network consent.
create table app.task (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  for_id uuid not null references app.organisation,
  for_worker_id uuid references app.worker,
  receiver text not null check (receiver in ('herself', 'asker', 'network')),
  due_on date,
  goal_id uuid,
  body bytea not null,
  author_id uuid not null,
  state text not null default 'open' check (state in ('open', 'withdrawn')),
  written_at timestamptz not null,
  ended_at timestamptz,
  unique (id, room_id),
  foreign key (goal_id, room_id) references app.goal (id, room_id)
);
create index task_room on app.task (room_id, due_on, id);
create index task_for on app.task (for_id);
create index task_for_worker on app.task (for_worker_id);
create index task_goal on app.task (goal_id, room_id);

-- What the one asked says to it: rows of the answerer, each a new one, the last one counts.
create table app.task_answer (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  task_id uuid not null,
  task_room_id integer not null,
  answer text not null check (answer in ('accepted', 'declined', 'done', 'undone')),
  nth integer not null check (nth > 0),
  body bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  -- Two answers at the same moment: one of them is the second.
  unique (room_id, task_id, nth),
  foreign key (task_id, task_room_id) references app.task (id, room_id)
);
create index task_answer_room on app.task_answer (room_id);
create index task_answer_task on app.task_answer (task_id, task_room_id);

-- Who helps and who is missing, by eight fixed sectors. She decides who is on it.
create table app.sector_place (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  sector text not null check (sector in ('safety', 'health', 'social', 'law', 'police-prosecutor', 'residence', 'everyday', 'near-ones')),
  state text not null check (state in ('active', 'invited', 'missing', 'not-wanted')),
  organisation_id uuid references app.organisation,
  since_on date not null,
  last_contact_on date,
  body bytea,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  mistaken boolean not null default false,
  written_at timestamptz not null,
  unique (id, room_id)
);
create index sector_place_room on app.sector_place (room_id, sector, id);
create index sector_place_organisation on app.sector_place (organisation_id);
create table app.sector_place_version (
  sector_place_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (sector_place_id, version),
  foreign key (sector_place_id, room_id) references app.sector_place (id, room_id)
);
create index sector_place_version_room on app.sector_place_version (room_id);
create index sector_place_version_place on app.sector_place_version (sector_place_id, room_id);
