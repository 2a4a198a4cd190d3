-- The service directory: what help there is, for everybody who is signed in. No case and no person in it, so no rooms.
-- The document is HSDS 3.0; the columns beside it are what one searches and filters by.
create table app.service (
  id uuid primary key,
  -- An organisation of this deployment that keeps the entry itself; null when nobody of ours does.
  organisation_id uuid references app.organisation,
  source text not null check (source in ('own', 'ptv', 'hsds')),
  external_id text check (length(external_id) between 1 and 200),
  provider text not null check (length(provider) between 1 and 300),
  -- Name and texts by language: {"fi": {"name": …, "text": …, "words": …}}. What the search reads.
  words jsonb not null,
  needs text[] not null default '{}' check (needs <@ array['safety', 'housing', 'money', 'health', 'mental-health', 'substance-use',
    'children-family', 'interpreting', 'legal-aid', 'residence', 'work-study', 'everyday-life', 'social-network', 'digital-safety']),
  -- Codes of wellbeing services counties, regions of this deployment by name, or 'everywhere'.
  regions text[] not null default '{}',
  languages text[] not null default '{}',
  serves text[] not null default '{}' check (serves <@ array['without-residence', 'children', 'anonymous']),
  who_pays text not null default 'not-known' check (who_pays in ('free', 'client-fee', 'payment-commitment', 'public-fee', 'not-known')),
  -- Told by the service itself, or guessed from the texts while importing.
  classified text not null check (classified in ('told', 'guessed')),
  waiting_days integer check (waiting_days between 0 and 3650),
  waiting_told_on date,
  state text not null default 'open' check (state in ('open', 'closed')),
  document jsonb not null,
  version integer not null default 1,
  author_id uuid,
  written_at timestamptz not null,
  check ((waiting_days is null) = (waiting_told_on is null))
);
create index service_organisation on app.service (organisation_id, id);
create index service_needs on app.service using gin (needs) where state = 'open';

create table app.service_version (
  service_id uuid not null references app.service,
  version integer not null,
  was jsonb not null,
  author_id uuid,
  written_at timestamptz not null,
  primary key (service_id, version)
);

-- Changes with every change of the directory: the index in memory asks for it before each search.
create table priv.service_mark (
  single boolean primary key default true check (single),
  deployment uuid not null default gen_random_uuid(),
  changes bigint not null default 0
);
insert into priv.service_mark default values;
