-- What a deployment has written of the law beside what the program ships: corrections of provisions and of the rules that count time by
-- them, and who has checked what. One numbered row after another for each; none is ever changed. Open within the deployment: no case and
-- no person of a case is in it. The name of who wrote is kept as it was, because everybody may see it.
create table app.law_entry (
  kind text not null check (kind in ('provision', 'rule')),
  key text not null check (key ~ '^[a-z][a-z0-9._-]{1,39}$'),
  entry integer not null check (entry > 0),
  act text not null check (act in ('corrected', 'checked')),
  said jsonb not null check (jsonb_typeof(said) = 'object' and length(said::text) < 20000),
  reason text not null check (length(reason) between 1 and 500),
  author_id uuid not null references app.worker,
  author_name text not null,
  written_at timestamptz not null,
  primary key (kind, key, entry)
);
create index law_entry_author on app.law_entry (author_id);

-- Until now only the rules of time could be corrected, in a table of their own. It stays for a release: a program of the release before reads
-- it beside this one, and can no longer write there.
insert into app.law_entry (kind, key, entry, act, said, reason, author_id, author_name, written_at)
select 'rule', r.key, r.version - 1, 'corrected',
  jsonb_build_object('length', jsonb_build_object('amount', r.amount, 'unit', r.unit), 'moves', r.moves, 'place', r.place, 'mark', r.mark,
    'checkedOn', r.checked_on, 'validFrom', r.valid_from, 'validUntil', r.valid_until),
  r.reason, r.author_id, w.name, r.written_at
from app.deadline_rule r join app.worker w on w.id = r.author_id;
drop function if exists act.correct_deadline_rule(text, integer, integer, text, boolean, text, text, date, date, date, text);

-- Changes with every entry: what each process holds of the law in memory asks for it at every request.
create table priv.law_mark (
  single boolean primary key default true check (single),
  deployment uuid not null default gen_random_uuid(),
  changes bigint not null default 0
);
insert into priv.law_mark default values;
