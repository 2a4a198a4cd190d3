-- What the people of an organisation have learnt, what each says of the own competence, and what is told of organisations and regions out of
-- it. No case is in it. No row of the first three is ever changed: what is corrected is the next version.

-- Trainings that an organisation keeps in its own catalogue; open to everybody who is signed in.
create table app.training (
  id uuid not null,
  version integer not null check (version > 0),
  organisation_id uuid not null references app.organisation,
  state text not null check (state in ('open', 'ended')),
  name text not null check (length(btrim(name)) between 1 and 120),
  themes text[] not null check (cardinality(themes) between 1 and 5
    and themes <@ array['vulnerability', 'getting-help', 'criminal-process', 'psychological-control', 'network']),
  -- Which organisation or unit gives it.
  provider text not null check (length(btrim(provider)) between 1 and 120),
  link text check (link ~ '^https://[^[:space:]]+$' and length(link) <= 300),
  -- How many months it is valid; none: for good.
  months integer check (months between 1 and 120),
  author_id uuid not null references app.worker,
  written_at timestamptz not null,
  primary key (id, version)
);
create index training_organisation on app.training (organisation_id);
create index training_author on app.training (author_id);

-- A training that a worker has done, as the worker says; read besides by who keeps the catalogue of that organisation.
create table app.learnt (
  id uuid not null,
  version integer not null check (version > 0),
  worker_id uuid not null references app.worker,
  -- Removed: it was noted by mistake.
  state text not null check (state in ('held', 'removed')),
  training_id uuid not null,
  -- As the training stood when it was noted.
  training_version integer not null,
  done_on date not null,
  valid_until date check (valid_until >= done_on),
  written_at timestamptz not null,
  primary key (id, version),
  foreign key (training_id, training_version) references app.training
);
create index learnt_worker on app.learnt (worker_id);
create index learnt_training on app.learnt (training_id, training_version);

-- What a worker says of the own competence, theme by theme. Read by that worker alone. What is saved together has one version.
create table app.self_assessment (
  worker_id uuid not null references app.worker,
  version integer not null check (version > 0),
  theme text not null check (theme in ('vulnerability', 'getting-help', 'criminal-process', 'psychological-control', 'network')),
  level text not null check (level in ('needs-support', 'can', 'guides-others')),
  -- As whom: one of the roles of the account.
  role text not null check (role in ('worker', 'team-lead', 'data-protection-officer', 'organisation-admin', 'intake-worker',
    'network-coordinator', 'researcher', 'system-admin')),
  -- Where the worker was then: in this organisation's word alone it is counted.
  organisation_id uuid not null references app.organisation,
  written_at timestamptz not null,
  primary key (worker_id, version, theme)
);
create index self_assessment_counted on app.self_assessment (organisation_id, theme, written_at);

-- What is told of an organisation and of a region: one word a theme. Written by a step of the clock, never while somebody watches.
create table app.organisation_competence (
  organisation_id uuid not null references app.organisation,
  theme text not null check (theme in ('vulnerability', 'getting-help', 'criminal-process', 'psychological-control', 'network')),
  released_on date not null,
  word text not null check (word in ('needs-support', 'can', 'guides-others')),
  primary key (organisation_id, theme, released_on)
);
create table app.region_competence (
  region text not null check (length(region) between 1 and 60),
  theme text not null check (theme in ('vulnerability', 'getting-help', 'criminal-process', 'psychological-control', 'network')),
  released_on date not null,
  word text not null check (word in ('needs-support', 'can', 'guides-others')),
  primary key (region, theme, released_on)
);

-- Which releases have been made, and up to which day the assessments of an organisation have been counted: each once.
create table priv.competence_release (
  released_on date primary key,
  made_at timestamptz not null
);
create table priv.competence_counted (
  organisation_id uuid not null references app.organisation,
  theme text not null,
  until_on date not null,
  primary key (organisation_id, theme)
);
