-- What a worker is told of the process, that she herself has been told, and mail that holds nothing.

-- Her answer after a step of the process. Who does not see the step sees the day and the answer, as of one without a step.
alter table app.heard add column step_id uuid, add column step_room_id integer,
  add foreign key (step_id, step_room_id) references app.process_step (id, room_id),
  add check ((step_id is null) = (step_room_id is null)),
  add check (step_id is null or heard_by = 'not-recorded');
create index heard_step on app.heard (step_id, step_room_id) where step_id is not null;

-- A step was written or changed, and she wishes that this worker is told. Written with the step, by the database alone. It lies
-- in the step's room and is read by that worker only as long as she reads that room.
create table app.process_notice (
  id uuid primary key default gen_random_uuid(),
  worker_id uuid not null references app.worker,
  room_id integer not null references app.room,
  step_id uuid not null,
  step_version integer not null,
  cause text not null check (cause in ('new', 'changed', 'moved', 'cancelled')),
  made_at timestamptz not null,
  seen_at timestamptz,
  unique (room_id, worker_id, step_id, step_version),
  foreign key (step_id, room_id) references app.process_step (id, room_id)
);
create index process_notice_worker on app.process_notice (worker_id, room_id, made_at desc);
create index process_notice_unseen on app.process_notice (worker_id) where seen_at is null;
create index process_notice_step on app.process_notice (step_id, room_id);

-- She was told how it goes: a day, and nothing of what was said. In the room of who told her; the process may be another's.
create table app.news_told (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  process_id uuid not null,
  process_room_id integer not null,
  told_on date not null,
  author_id uuid not null,
  written_at timestamptz not null,
  -- Two presses on one day are one telling.
  unique (room_id, process_id, told_on),
  foreign key (process_id, process_room_id) references app.process (id, room_id)
);
create index news_told_process on app.news_told (process_id, process_room_id);

-- Mail to a worker that there is something new in Rinnalla. It holds no case, no step and no words: only whom, and when it is due.
create table priv.outbox (
  id bigint generated always as identity primary key,
  worker_id uuid not null references app.worker,
  made_at timestamptz not null,
  due_at timestamptz not null,
  tries integer not null default 0,
  closed_at timestamptz,
  outcome text check (outcome in ('sent', 'nothing-new', 'given-up')),
  check ((closed_at is null) = (outcome is null))
);
create unique index outbox_open on priv.outbox (worker_id) where closed_at is null;
create index outbox_due on priv.outbox (due_at) where closed_at is null;
create index outbox_sent on priv.outbox (worker_id, closed_at) where outcome = 'sent';
create schema mail;
