-- The study of the deployment's own cases (db/policies/6_own_study.sql): what the next release of it must know of the last one. No login reads any of
-- this; the reporting login asks for it by functions.
create schema report;

-- The one series of a deployment: two roundings of the same people can be put together, so there are no others beside it.
create table priv.study_series (
  single boolean primary key default true check (single),
  -- Under which numbers are rounded. Whoever has it can work out true numbers.
  secret text not null check (secret ~ '^[0-9a-f]{64}$'),
  k integer check (k >= 3),
  from_on date,
  until_on date,
  counted_at timestamptz,
  -- The made-up file that the last release was counted from: near to the people.
  state jsonb,
  -- The questions that it has answered.
  printed text[] not null default '{}',
  -- What has been counted and not been kept yet.
  pending uuid,
  pending_from date,
  pending_until date,
  pending_at timestamptz,
  check ((k is null) = (state is null) and (k is null) = (from_on is null) and (k is null) = (until_on is null) and (k is null) = (counted_at is null))
);

-- What cases were counted as, each under the secret, and how many of them there were: whose it was stands nowhere.
create table priv.study_mark (
  pending boolean not null,
  mark bytea not null,
  cases integer not null check (cases > 0),
  primary key (pending, mark)
);
comment on column priv.study_mark.mark is 'SHA-256 under the secret';

insert into priv.study_series (secret) values (encode(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 'hex'));
