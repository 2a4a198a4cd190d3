-- Numbers that anybody may call for help. The program ships its lines; what an administrator has added, corrected, checked or ended
-- since is a row here, the next version of that line, and no row is ever changed. Open to everybody: no case and no person is in it.
create table app.helpline (
  key text not null check (key ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
  version integer not null check (version > 0),
  state text not null default 'open' check (state in ('open', 'ended')),
  -- Name and whom it helps, by language of the pages: {"fi": {"name": …, "about": …}, …}.
  words jsonb not null check (words ?& array['fi', 'sv', 'en']),
  -- As they are written on the page; the digits are what is called.
  numbers text[] not null check (cardinality(numbers) between 1 and 4),
  opening text not null check (opening in ('always', 'hours', 'not-told')),
  -- Language if not all, days of the week and H for holidays, from and until: 'fi 12345 09:00-20:00', '67H 15:00-21:00'.
  hours text[] not null default '{}' check (cardinality(hours) <= 20),
  -- What the source says of a holiday on a weekday, where no hours are told for holidays.
  on_holidays text not null check (on_holidays in ('as-usual', 'closed', 'not-told')),
  languages text[] not null default '{}',
  interpreted text[] not null default '{}',
  nameless text not null check (nameless in ('yes', 'no', 'not-told')),
  cost text not null check (cost in ('free', 'call-price', 'not-told')),
  -- The source says that the call is not itemised on the bill.
  off_bill boolean not null default false,
  -- A line without a source is none.
  source text not null check (length(btrim(source)) between 1 and 400),
  -- The year that the source is of, where it says so.
  source_year integer check (source_year between 1990 and 2100),
  checked_on date not null,
  next_check_on date not null,
  -- Who is reminded when the check is due.
  owner_id uuid references app.worker,
  -- Who has called it to see that it answers, and when.
  rung_on date,
  rung_by uuid references app.worker,
  author_id uuid not null references app.worker,
  written_at timestamptz not null,
  primary key (key, version),
  check (next_check_on > checked_on),
  check ((opening = 'hours') = (cardinality(hours) > 0)),
  check ((rung_on is null) = (rung_by is null)),
  -- Nobody calls the emergency number to try it.
  check (rung_on is null or array_to_string(numbers, ',') !~ '(^|,)[^0-9,]*1[^0-9,]*1[^0-9,]*2[^0-9,]*(,|$)')
);
create index helpline_author on app.helpline (author_id);
create index helpline_owner on app.helpline (owner_id);
create index helpline_rung on app.helpline (rung_by);

-- Which version its owner has been reminded of by mail: once.
create table priv.helpline_reminder (
  key text not null,
  version integer not null,
  made_at timestamptz not null,
  primary key (key, version),
  foreign key (key, version) references app.helpline
);
