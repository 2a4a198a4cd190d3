-- What somebody has put off until a day, and why: a matter of that worker alone. No row tells what it is of, which is there as a keyed hash alone; the
-- reason, and by when it should have been done, are closed with a key of the ring.
create table priv.snooze (
  id uuid primary key,
  worker_id uuid not null references app.worker,
  thing_hash bytea not null check (octet_length(thing_hash) = 32),
  until_on date not null,
  body bytea not null check (octet_length(body) between 30 and 4000),
  made_at timestamptz not null,
  unique (worker_id, thing_hash)
);
create index snooze_until on priv.snooze (until_on);
