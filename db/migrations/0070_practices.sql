-- Practices that an organisation has written itself, and who has adopted a practice, its own or one that the program ships. No row is ever
-- changed: what is corrected, published or withdrawn is the next version. No case and no person is in it.
create table app.practice (
  -- Never that of a shipped practice.
  key text not null check (key ~ '^own-[0-9a-f]{16}$'),
  version integer not null check (version > 0),
  organisation_id uuid not null references app.organisation,
  -- A draft is read by the own organisation alone; what is published stays so until it is withdrawn.
  state text not null check (state in ('draft', 'published', 'withdrawn')),
  -- By language of the pages, at least one: {"fi": {"problem": …, "title": …, "forWhom": …, "says": …, "steps": […], "limits": […]}}.
  words jsonb not null check (jsonb_typeof(words) = 'object' and words ?| array['fi', 'sv', 'en'] and words - array['fi', 'sv', 'en'] = '{}'),
  themes text[] not null check (cardinality(themes) between 1 and 6),
  -- Kinds of organisations whose workers can do it; none: everybody.
  kinds text[] not null default '{}' check (cardinality(kinds) <= 20),
  -- Domains of need, sectors of who helps and procedural steps beside which it is shown.
  needs text[] not null default '{}' check (cardinality(needs) <= 20),
  sectors text[] not null default '{}' check (cardinality(sectors) <= 20),
  steps text[] not null default '{}' check (cardinality(steps) <= 20),
  -- What there is for it, as the organisation says itself.
  evidence text not null check (evidence in ('advice', 'description', 'experience', 'figures')),
  -- A telephone number or an address of the organisation, nobody's own.
  contact text not null check (length(btrim(contact)) between 1 and 120),
  -- Who is reminded when the review is due.
  owner_id uuid not null references app.worker,
  review_on date not null,
  author_id uuid not null references app.worker,
  written_at timestamptz not null,
  primary key (key, version)
);
create index practice_organisation on app.practice (organisation_id);
create index practice_author on app.practice (author_id);
create index practice_owner on app.practice (owner_id);

create table app.adoption (
  -- Of a shipped practice, or of one of app.practice.
  key text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  organisation_id uuid not null references app.organisation,
  version integer not null check (version > 0),
  state text not null check (state in ('considering', 'in-use', 'given-up')),
  -- How it was adapted, what came of it, and why it was given up: without a reason nobody learns of that.
  adapted text check (length(adapted) <= 600),
  outcome text check (length(outcome) <= 600),
  reason text check (length(btrim(reason)) between 1 and 600),
  since_on date not null,
  author_id uuid not null references app.worker,
  written_at timestamptz not null,
  primary key (key, organisation_id, version),
  check ((state = 'given-up') = (reason is not null))
);
create index adoption_organisation on app.adoption (organisation_id);
create index adoption_author on app.adoption (author_id);

-- Which version its owner has been reminded of by mail: once.
create table priv.practice_reminder (
  key text not null,
  version integer not null,
  made_at timestamptz not null,
  primary key (key, version),
  foreign key (key, version) references app.practice
);
