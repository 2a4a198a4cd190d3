-- What a worker of an organisation that was called to a meeting has answered before it, in the own organisation's room. Nothing is written over:
-- of each worker the last answer counts, and only for the time that stood when it was given.
create table app.meeting_answer (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  meeting_id uuid not null,
  meeting_room_id integer not null,
  answer text not null check (answer in ('comes', 'cannot', 'other-time')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  nth integer not null,
  -- Which time is asked for instead.
  body bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  unique (room_id, meeting_id, author_id, nth),
  foreign key (meeting_id, meeting_room_id) references app.meeting (id, room_id),
  check ((body is not null) = (answer = 'other-time'))
);
create index meeting_answer_room on app.meeting_answer (room_id);
create index meeting_answer_meeting on app.meeting_answer (meeting_id, meeting_room_id);
