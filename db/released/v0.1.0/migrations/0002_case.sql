-- The case, its rooms, the parts of the organisations and the workers whom they name.
create table app."case" (
  id text primary key check (id ~ '^[0-9a-hjkmnp-tv-z]{6}$'),
  code_word text not null check (length(code_word) between 2 and 24),
  state text not null default 'open' check (state in ('open', 'closed')),
  opened_at timestamptz not null,
  closed_at timestamptz,
  version integer not null default 1
);

-- A room is case × class × the organisation that writes there; an organisation room has no case.
create table app.room (
  id integer generated always as identity primary key,
  case_id text references app."case",
  class text not null check (class in ('case', 'identity', 'contact', 'location', 'account', 'health', 'social', 'residence',
    'support', 'process', 'justice', 'coordination', 'wellbeing', 'hers',
    'agreement', 'agreement-hidden', 'log', 'log-hidden', 'intake', 'organisation-log')),
  organisation_id uuid not null references app.organisation,
  unique nulls not distinct (case_id, class, organisation_id),
  check ((case_id is null) = (class in ('intake', 'organisation-log')))
);
create index room_organisation on app.room (organisation_id);

create table app.party (
  id integer generated always as identity primary key,
  case_id text not null references app."case",
  organisation_id uuid not null references app.organisation,
  lead boolean not null default false,
  joined_at timestamptz not null,
  left_at timestamptz,
  unique (case_id, organisation_id),
  unique (id, case_id)
);
create unique index party_lead on app.party (case_id) where lead;
create index party_organisation on app.party (organisation_id);

-- Whether an organisation's part is hidden on this case; without a row a shelter's part is, any other's is not.
create table priv.secrecy (
  case_id text not null references app."case",
  organisation_id uuid not null references app.organisation,
  hidden boolean not null,
  primary key (case_id, organisation_id)
);
create index secrecy_organisation on priv.secrecy (organisation_id);

create table app.member (
  id uuid primary key default gen_random_uuid(),
  party_id integer not null references app.party,
  worker_id uuid not null references app.worker,
  -- The name as the own organisation keeps it, here so that other organisations on the case need no look at its staff.
  worker_name text not null,
  standing text not null check (standing in ('lead', 'backup', 'member')),
  valid_from timestamptz not null,
  valid_until timestamptz,
  ended_at timestamptz
);
create unique index member_current on app.member (party_id, worker_id) where ended_at is null;
create unique index member_standing on app.member (party_id, standing) where ended_at is null and standing <> 'member';
create index member_worker on app.member (worker_id);

-- Classes are shown to the own organisation alone, so they lie in its room and not in the member row.
create table app.naming (
  member_id uuid primary key references app.member,
  room_id integer not null references app.room,
  classes text[] not null check (cardinality(classes) > 0 and classes <@ array['case', 'identity', 'contact', 'location',
    'account', 'health', 'social', 'residence', 'support', 'process', 'justice', 'coordination', 'wellbeing', 'hers'])
);
create index naming_room on app.naming (room_id);

-- Derived sight, written by priv.recompute alone.
create table priv.effective (
  worker_id uuid not null,
  case_id text,
  room_id integer not null,
  class text not null,
  own boolean not null,
  can_read boolean not null,
  can_write boolean not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null
);
create index effective_worker on priv.effective (worker_id, case_id);
create index effective_case on priv.effective (case_id);
create index effective_room on priv.effective (room_id);

create table priv.part (
  worker_id uuid not null,
  case_id text not null,
  party_id integer not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null
);
create index part_worker on priv.part (worker_id, case_id);
create index part_case on priv.part (case_id);

create table priv.row_sight (
  worker_id uuid not null,
  case_id text not null,
  row_id uuid not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null
);
create index row_sight_worker on priv.row_sight (worker_id, case_id);
create index row_sight_case on priv.row_sight (case_id);

-- What a worker's list walks: one row a case she may open, the next day that she may know of first.
create table app.case_list (
  worker_id uuid not null,
  case_id text not null,
  code_word text not null,
  state text not null,
  next_on date,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  stale_at timestamptz,
  primary key (worker_id, case_id, valid_from)
);
create index case_list_walk on app.case_list (worker_id, state, (coalesce(next_on, 'infinity'::date)), case_id);
create index case_list_case on app.case_list (case_id);
create index case_list_stale on app.case_list (stale_at) where stale_at is not null;
