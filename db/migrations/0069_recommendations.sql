-- What an organisation says of a recommendation: agreed or not, why, who sees to it, by when and what was done. Each saying is a row, the
-- next version of that stance, and no row is ever changed. Open to everybody who is signed in: it is a public commitment, and no case and no
-- client is in it. A regional network speaks for its region.
create table app.stance (
  organisation_id uuid not null references app.organisation,
  -- The recommendation, shipped with the program or loaded from a file.
  item text not null check (item ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
  version integer not null check (version > 0),
  state text not null check (state in ('done', 'agreed', 'partly', 'not-agreed')),
  reason text check (length(btrim(reason)) between 1 and 1200),
  evidence text check (length(btrim(evidence)) between 1 and 1200),
  -- What is done: [{"what": …, "who": a worker or null, "by": a day or null, "done": a day or null}, …].
  actions jsonb not null default '[]' check (jsonb_typeof(actions) = 'array' and jsonb_array_length(actions) <= 8),
  -- Who is reminded.
  owner_id uuid references app.worker,
  due_on date,
  review_on date,
  author_id uuid not null references app.worker,
  written_at timestamptz not null,
  primary key (organisation_id, item, version),
  -- Whoever does not agree, or in part, says why.
  check (reason is not null or state in ('done', 'agreed'))
);
create index stance_author on app.stance (author_id);
create index stance_owner on app.stance (owner_id);
create index stance_item on app.stance (item);

-- Recommendations that somebody published and a system admin has loaded from a file: the whole list at each loading, the next version of
-- that set. What a later version leaves out stays readable as history, with what was said of it.
create table app.recommendation_set (
  key text not null check (key ~ '^[a-z0-9][a-z0-9-]{1,29}$'),
  version integer not null check (version > 0),
  -- {"title": …, "publisher": …, "language": …, "dated": …, "address": …, "licence": …}
  about jsonb not null check (about ?& array['title', 'publisher', 'language', 'address', 'licence']),
  -- [{"key": …, "addressees": […], "themes": […], "state": …, "words": {"fi": {"says": …}, …}}, …]
  items jsonb not null check (jsonb_typeof(items) = 'array' and jsonb_array_length(items) between 1 and 200),
  author_id uuid not null references app.worker,
  written_at timestamptz not null,
  primary key (key, version)
);
create index recommendation_set_author on app.recommendation_set (author_id);
