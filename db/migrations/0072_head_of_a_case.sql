-- What look.enter works out of a case for a worker is worked out once and kept (2_head.sql): most looks at a case come after another one from which
-- nothing has moved. Both tables are of the owner alone, and nothing of them lasts: after a crash both are empty, and every head is worked out anew.
create unlogged table priv.sight_stamp (
  case_id text not null,
  -- A worker, or an organisation; the organisation of no number stands for the directory.
  who uuid not null,
  moves bigint not null,
  -- Of a worker: what her sight of the case was made of when it moved last.
  digest text,
  primary key (case_id, who)
);
create unlogged table priv.head (
  case_id text not null,
  worker_id uuid not null,
  organisation_id uuid not null,
  -- The sum of the stamps that it stands under, read before all else.
  moves bigint not null,
  -- Until nothing begins or ends by the clock.
  made_at timestamptz not null,
  until timestamptz not null,
  in_case boolean not null,
  knows_hidden boolean not null,
  -- As priv.entered holds it.
  entered text not null,
  shelters jsonb not null,
  standing jsonb not null,
  owners uuid[] not null,
  owner_classes text[] not null,
  primary key (case_id, worker_id)
) with (fillfactor = 70);
