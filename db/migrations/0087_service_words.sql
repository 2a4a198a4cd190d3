-- The words by which people ask for a need, or for whom a service suits. The program brings its own; what a deployment has added and taken away since
-- is a row here, the next version of that list, and no row is ever changed. Open to everybody: no case and no person is in it.
create table app.service_words (
  topic text not null check (topic ~ '^[a-z][a-z-]{1,39}$'),
  version integer not null check (version > 0),
  -- By language of the pages: {"fi": ["alkoholi", …], "sv": […], "en": […]}.
  added jsonb not null check (added ?& array['fi', 'sv', 'en'] and length(added::text) < 60000),
  removed jsonb not null check (removed ?& array['fi', 'sv', 'en'] and length(removed::text) < 60000),
  author_id uuid not null references app.worker,
  written_at timestamptz not null,
  primary key (topic, version)
);
create index service_words_author on app.service_words (author_id);
