-- Who has asked for a mail on the mornings of working days, and the day on which that was last looked at. A mail of the outbox says whether it is that one.
create table priv.digest (
  worker_id uuid primary key references app.worker,
  asked_at timestamptz not null,
  looked_on date
);
alter table priv.outbox add column digest boolean not null default false;
