-- By what else a worker's list of cases is walked than its next day: how she stands to the case, and since when it has been on her list without a
-- break. Derived like the rest of the row: until it is worked out anew, the narrowest stands. `walk_on`: the next day, for the index. Under a policy a
-- condition on `coalesce` is none of an index (the server does not know that it tells nothing), so that a page deep in the list read all before it.
alter table app.case_list
  add column stands text not null default 'seen' check (stands in ('led', 'named', 'seen')),
  add column since timestamptz not null default '-infinity',
  add column walk_on date not null generated always as (coalesce(next_on, 'infinity'::date)) stored;
create index case_list_by_next on app.case_list (worker_id, state, walk_on, case_id);
create index case_list_by_day on app.case_list (worker_id, state, stands, walk_on, case_id);
create index case_list_by_word on app.case_list (worker_id, state, stands, code_word, case_id);
create index case_list_by_newest on app.case_list (worker_id, state, stands, since, case_id);

-- How a worker wants that list: one row of one's own, where it is another way than the usual.
create table priv.list_choice (
  worker_id uuid primary key references app.worker,
  sort text not null check (sort in ('day', 'word', 'newest')),
  shown text not null check (shown in ('all', 'mine', 'led'))
);
