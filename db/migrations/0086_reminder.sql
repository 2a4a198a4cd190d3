-- That the organisation that asked for a task has reminded of it: beside the task, in the same room; once a day.
create table app.reminder (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  task_id uuid not null,
  reminded_on date not null,
  author_id uuid not null,
  written_at timestamptz not null,
  unique (room_id, task_id, reminded_on),
  foreign key (task_id, room_id) references app.task (id, room_id)
);
create index reminder_room on app.reminder (room_id);
create index reminder_task on app.reminder (task_id, room_id);
