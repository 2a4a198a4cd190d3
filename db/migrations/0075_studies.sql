-- Studies of the deployment's own cases: what is asked, of which time, for whom and on which basis; who has approved it; what was released. Each
-- step is a row, the next version of that study, and no row is ever changed. No case and no person is in it: a release holds protected numbers.
create table app.study (
  id uuid not null,
  version integer not null check (version > 0),
  -- Who has defined it, in each version the same.
  author_id uuid not null references app.worker,
  organisation_id uuid not null references app.organisation,
  state text not null check (state in ('draft', 'asked', 'approved', 'refused', 'made', 'not-made')),
  question text not null check (length(btrim(question)) between 1 and 300),
  -- Which question of the program it reads: which tables are shown of all that are counted.
  tables text not null check (tables ~ '^[a-z][a-z-]{1,29}$'),
  -- Whose first contact lies in these half-years: from the first day on, and before the second.
  from_on date not null check (from_on = date_trunc('month', from_on) and extract(month from from_on) in (1, 7)),
  until_on date not null check (until_on > from_on and until_on = date_trunc('month', until_on) and extract(month from until_on) in (1, 7)),
  -- Every printed number is a multiple of it.
  k integer not null check (k between 3 and 50),
  readers text not null check (length(btrim(readers)) between 1 and 200),
  basis text not null check (length(btrim(basis)) between 1 and 600),
  -- Who has approved or refused it, never who has defined it.
  officer_id uuid references app.worker check (officer_id <> author_id),
  officer_organisation_id uuid references app.organisation,
  -- Why it was refused.
  reason text check (length(btrim(reason)) between 1 and 600),
  -- Why nothing was made of it.
  unmade text check (unmade ~ '^[a-z][a-z-]{1,29}$'),
  written_at timestamptz not null,
  primary key (id, version),
  check ((state in ('draft', 'asked')) = (officer_id is null)),
  check ((officer_id is null) = (officer_organisation_id is null)),
  check ((state = 'refused') = (reason is not null)),
  check ((state = 'not-made') = (unmade is not null))
);
create index study_author on app.study (author_id);
create index study_organisation on app.study (organisation_id);
create index study_officer on app.study (officer_id);
create index study_officer_organisation on app.study (officer_organisation_id);

-- What was released of a study: the report in each language of the pages, and the same numbers for programs, letter by letter as they were made.
create table app.study_release (
  study_id uuid primary key,
  version integer not null,
  -- {"fi": …, "sv": …, "en": …}
  reports jsonb not null check (reports ?& array['fi', 'sv', 'en']),
  numbers text not null,
  made_at timestamptz not null,
  foreign key (study_id, version) references app.study
);
create index study_release_made on app.study_release (made_at);
create index study_release_study on app.study_release (study_id, version);

-- Who is making an approved study now, and how far it has come: nobody makes it twice, and what a killed program has left is made again.
create table priv.study_making (
  study_id uuid primary key,
  holder uuid not null,
  held_until timestamptz not null,
  begun_at timestamptz not null,
  share real not null default 0 check (share between 0 and 1),
  failures integer not null default 0
);
