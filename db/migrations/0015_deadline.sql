-- Limits of the law. The program ships its rules; what an administrator has corrected since is a row here, the next version of
-- that rule, with who, when and why. Open within the deployment: no case and no person is in it.
create table app.deadline_rule (
  key text not null check (key ~ '^[a-z]+(\.[a-z_]+){0,2}$'),
  version integer not null check (version > 1),
  amount integer not null check (amount between 1 and 100),
  unit text not null check (unit in ('days', 'working-days', 'weeks', 'months', 'years')),
  moves boolean not null,
  place text not null check (length(place) between 1 and 60),
  mark text not null check (mark in ('read', 'quoted', 'unverified')),
  checked_on date not null,
  valid_from date,
  valid_until date,
  reason text not null check (length(reason) between 1 and 500),
  author_id uuid not null references app.worker,
  written_at timestamptz not null,
  primary key (key, version)
);
create index deadline_rule_author on app.deadline_rule (author_id);

-- A running clock on a case. It lies in the class of what started it (access text, section 3). What it concerns is closed; that
-- text is never rewritten, so it stays bound to version 1 while the row gets further versions.
create table app.deadline (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  rule_key text not null check (rule_key ~ '^[a-z]+(\.[a-z_]+){0,2}$'),
  rule_version integer not null check (rule_version > 0),
  started_on date not null,
  due_on date not null,
  state text not null default 'running' check (state in ('running', 'met', 'missed', 'stopped')),
  ended_on date,
  -- Why this version was written: by whom it is told by author, except where a rule was corrected.
  cause text not null default 'started' check (cause in ('started', 'rule-changed', 'ended')),
  body bytea,
  author_id uuid not null,
  version integer not null default 1,
  reason bytea,
  written_at timestamptz not null,
  unique (id, room_id),
  check (started_on <= due_on),
  check ((state = 'running') = (ended_on is null))
);
create index deadline_room on app.deadline (room_id, state, due_on, id);
-- What the job looks through when a rule has been corrected.
create index deadline_running on app.deadline (rule_key, rule_version) where state = 'running';
create table app.deadline_version (
  deadline_id uuid not null,
  room_id integer not null,
  version integer not null,
  was jsonb not null,
  body bytea,
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  primary key (deadline_id, version),
  foreign key (deadline_id, room_id) references app.deadline (id, room_id)
);
create index deadline_version_room on app.deadline_version (room_id);
create index deadline_version_deadline on app.deadline_version (deadline_id, room_id);
