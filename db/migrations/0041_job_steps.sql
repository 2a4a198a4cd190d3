-- How each step of the clock goes: when it is due, who has it in hand, how often it failed in a row; and what failed, for the operator. No
-- row names a case, a person or a word of either: a fault is its code alone (decision 41).
create table priv.job_step (
  name text primary key check (name ~ '^[a-z][a-z-]{1,39}$'),
  due_at timestamptz not null,
  -- A node that dies with a step in hand keeps it from nobody for longer than this.
  held_until timestamptz,
  done_at timestamptz,
  failures integer not null default 0 check (failures >= 0),
  failed_at timestamptz,
  fault text check (fault ~ '^[A-Za-z0-9_]{1,40}$'),
  check ((failed_at is null) = (fault is null))
);

create table priv.job_failure (
  name text not null check (name ~ '^[a-z][a-z-]{1,39}$'),
  at timestamptz not null,
  fault text not null check (fault ~ '^[A-Za-z0-9_]{1,40}$'),
  primary key (at, name)
);
