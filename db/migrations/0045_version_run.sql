-- Which version of the program has run on this database since when, and when the database was backed up: for the page of the administrators.
create table priv.version_run (
  started_at timestamptz primary key default clock_timestamp(),
  version text not null,
  migrations integer not null check (migrations >= 0)
);
create table priv.backup_taken (
  finished_at timestamptz primary key,
  version text not null
);
