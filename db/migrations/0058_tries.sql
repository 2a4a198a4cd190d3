-- Tries that are counted, of all nodes together: codes that somebody types, questions that somebody sends. No row tells who it was or what was
-- tried: `who` is a code under a key of the ring and of the day. Unlogged: what nobody needs after an hour comes into no journal, no backup
-- and no standby; after a crash of the server or a failover it is empty, and counting begins anew (decision 53).
create unlogged table priv.try (
  id uuid not null,
  kind text not null check (kind ~ '^[a-z][a-z-]{1,39}$'),
  who bytea not null check (octet_length(who) = 16),
  at timestamptz not null,
  forget_at timestamptz not null,
  -- It waits for its answer until then at most: a node that dies keeps the place from nobody for longer.
  waits_until timestamptz,
  primary key (id, who)
);
create index try_counted on priv.try (kind, who, forget_at);
create index try_waiting on priv.try (kind, who) where waits_until is not null;
create index try_forgotten on priv.try (forget_at);
