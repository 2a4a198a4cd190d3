-- Ground: schemas, clock, organisations, workers, sessions.
-- app: tables under row level security · priv: facts and derived sight, for definer functions alone ·
-- act: changes · look: reads · audit: the use log · sign_in: for the sign-in login alone.
create schema app;
create schema priv;
create schema act;
create schema look;
create schema audit;
create schema sign_in;

-- One row: how far the clock runs ahead. Stays zero outside tests; no setting of a session can move it.
create table priv.clock (
  only_row boolean primary key default true check (only_row),
  ahead interval not null default interval '0'
);
insert into priv.clock default values;

create table priv.deployment (
  only_row boolean primary key default true check (only_row),
  mode text check (mode in ('evaluation', 'real'))
);
insert into priv.deployment default values;

create table app.organisation (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('victim-support', 'ngo', 'shelter', 'social-services', 'health-services',
    'child-protection', 'counsel', 'assistance-system', 'police', 'prosecutor', 'immigration', 'regional-network', 'research')),
  region text not null check (length(region) between 1 and 60)
);

create table app.worker (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references app.organisation,
  name text not null check (length(name) between 1 and 120),
  title text not null default '' check (length(title) <= 120),
  roles text[] not null default '{worker}' check (roles <@ array['worker', 'team-lead', 'data-protection-officer',
    'organisation-admin', 'intake-worker', 'network-coordinator', 'researcher', 'system-admin']),
  language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
  ended_at timestamptz
);
create index worker_organisation on app.worker (organisation_id, name);

-- Which team lead is appointed over which worker.
create table priv.team_lead (
  lead_id uuid not null references app.worker,
  worker_id uuid not null references app.worker,
  primary key (worker_id, lead_id)
);
create index team_lead_lead on priv.team_lead (lead_id);

create table priv.credential (
  worker_id uuid primary key references app.worker,
  email text not null unique,
  password_hash text not null,
  totp bytea,
  failed integer not null default 0,
  locked_until timestamptz,
  -- The last accepted time step: one code opens one session (RFC 6238 section 5.2).
  totp_step bigint not null default 0
);

-- Only the hash of a token is kept: a stolen table opens nothing.
create table priv.session (
  token_hash bytea primary key,
  worker_id uuid not null references app.worker,
  opened_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_worker on priv.session (worker_id);

-- A job acts for the worker who asked for it, on one case, and only while she may.
create table priv.job_ticket (
  ticket_hash bytea primary key,
  worker_id uuid not null references app.worker,
  case_id text not null,
  expires_at timestamptz not null
);
create index job_ticket_worker on priv.job_ticket (worker_id);

create table priv.idempotency (
  worker_id uuid not null references app.worker,
  key text not null check (length(key) between 8 and 128),
  request_hash bytea not null,
  status integer,
  answer bytea,
  at timestamptz not null default now(),
  primary key (worker_id, key)
);
create index idempotency_at on priv.idempotency (at);
