-- Regional networks against human trafficking (IKV networks). The networks themselves come with the program; what organisations here say of
-- them are rows, each the next version of what it corrects, and no row is ever changed. Open to everybody who is signed in: no case and no
-- person is in them. Keys of networks are checked by the program, which knows them.

-- Which organisation of the deployment keeps a network's duty list, meetings and what was agreed; none where nobody does.
create table app.network_host (
  network text not null check (network ~ '^[a-z][a-z-]{1,39}$'),
  version integer not null check (version > 0),
  organisation_id uuid references app.organisation,
  author_id uuid not null references app.worker,
  written_at timestamptz not null,
  primary key (network, version)
);
create index network_host_organisation on app.network_host (organisation_id);
create index network_host_author on app.network_host (author_id);

-- Organisations of a network: each joins and leaves by itself, and says who answers there by role and number, never by name.
create table app.network_member (
  network text not null check (network ~ '^[a-z][a-z-]{1,39}$'),
  organisation_id uuid not null references app.organisation,
  version integer not null check (version > 0),
  state text not null check (state in ('in', 'out')),
  -- For which sectors of help it is the contact of the network.
  sectors text[] not null default '{}' check (cardinality(sectors) <= 8
    and sectors <@ array['safety', 'health', 'social', 'law', 'police-prosecutor', 'residence', 'everyday', 'youth-substance-use']),
  -- Whom to ask for there: a task or a unit.
  contact text check (length(btrim(contact)) between 1 and 80),
  number text check (number ~ '^\+?[0-9][0-9 ]{1,19}$'),
  author_id uuid not null references app.worker,
  written_at timestamptz not null,
  primary key (network, organisation_id, version),
  check ((state = 'in') = (contact is not null)),
  check (state = 'in' or (number is null and sectors = '{}'))
);
create index network_member_organisation on app.network_member (organisation_id);
create index network_member_author on app.network_member (author_id);

-- Who is on duty in a week, which is named by its Monday; none: the week is empty.
create table app.network_week (
  network text not null check (network ~ '^[a-z][a-z-]{1,39}$'),
  week_on date not null check (extract(isodow from week_on) = 1),
  version integer not null check (version > 0),
  organisation_id uuid references app.organisation,
  author_id uuid not null references app.worker,
  written_at timestamptz not null,
  primary key (network, week_on, version)
);
create index network_week_organisation on app.network_week (organisation_id);
create index network_week_author on app.network_week (author_id);

-- Meetings that are open to everybody of the network.
create table app.network_meeting (
  id uuid not null,
  version integer not null check (version > 0),
  network text not null check (network ~ '^[a-z][a-z-]{1,39}$'),
  state text not null check (state in ('open', 'cancelled')),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  place text check (length(btrim(place)) between 1 and 120),
  link text check (link ~ '^https://[^[:space:]]+$' and length(link) <= 300),
  -- One matter a line.
  agenda text not null check (length(btrim(agenda)) between 1 and 1000),
  author_id uuid not null references app.worker,
  written_at timestamptz not null,
  primary key (id, version),
  check (place is not null or link is not null)
);
create index network_meeting_network on app.network_meeting (network);
create index network_meeting_author on app.network_meeting (author_id);

-- What was agreed there: which organisation does it, and by when.
create table app.network_agreed (
  id uuid not null,
  version integer not null check (version > 0),
  network text not null check (network ~ '^[a-z][a-z-]{1,39}$'),
  state text not null check (state in ('open', 'done', 'dropped')),
  agreed_on date not null,
  what text not null check (length(btrim(what)) between 1 and 200),
  organisation_id uuid not null references app.organisation,
  due_on date,
  author_id uuid not null references app.worker,
  written_at timestamptz not null,
  primary key (id, version)
);
create index network_agreed_network on app.network_agreed (network);
create index network_agreed_organisation on app.network_agreed (organisation_id);
create index network_agreed_author on app.network_agreed (author_id);
