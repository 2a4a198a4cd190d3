-- The key ring where several nodes share it: a database of its own, never the one that it closes (decision 42). Each key is wrapped by the
-- master key, as in a file. `change` counts what was ever made, destroyed or wrapped anew; all of it goes through the one row of ring.state,
-- whose lock lasts to the commit: who has seen number n has seen everything before it.
create schema if not exists ring;
create table if not exists ring.state (
  only_row boolean primary key default true check (only_row),
  changes bigint not null default 0,
  -- Which master key wraps the ring, as a number: a node that still has the former one keeps nothing more.
  wrapping integer not null default 0
);
create table if not exists ring.record (
  room integer primary key check (room >= 0),
  record bytea not null check (octet_length(record) = 64),
  change bigint not null
);
create index if not exists record_change on ring.record (change);
insert into ring.state default values on conflict do nothing;
