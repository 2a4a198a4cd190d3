-- The hour of a step that is set for a day: a hearing is on a day and at an hour. Where it is held lies closed, with the other words of the step.
alter table app.process_step add column hour text check (hour ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');

-- One hearing may stand in the registers of several organisations. Whoever sees two such rows, one of them of the own organisation, says whether they
-- are the same. Each row stays as it is; an answer is a row of its own, and a later one takes its place. It is read by those alone who read both rooms:
-- to everybody else it would tell that a row is there which they do not see.
create table app.step_match (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  step_id uuid not null,
  other_id uuid not null,
  other_room_id integer not null,
  answer text not null check (answer in ('same', 'different', 'asked')),
  reason bytea,
  author_id uuid not null,
  written_at timestamptz not null,
  unique (id, room_id),
  foreign key (step_id, room_id) references app.process_step (id, room_id),
  foreign key (other_id, other_room_id) references app.process_step (id, room_id),
  check (room_id <> other_room_id)
);
create index step_match_room on app.step_match (room_id, written_at desc, id);
create index step_match_step on app.step_match (step_id, room_id);
create index step_match_other on app.step_match (other_id, other_room_id);

-- "Not before" has one home: the line for police and prosecutor. A day that was kept as support behind a step, and has not passed, becomes such a line
-- of the same organisation where it has none. What was written stays and is told. Where the room of these lines is open to others already, nothing is
-- moved: who wrote the day was not told that police, and through the file the suspect, would read it; the page asks for the line instead.
insert into app.justice_line (room_id, kind, from_on, state, author_id, version, written_at)
select distinct on (j.id) j.id, 'not-before', b.until_on, 'current', b.author_id, 1, b.written_at
from app.backing b join app.room p on p.id = b.room_id
  join app.room j on j.case_id = p.case_id and j.organisation_id = p.organisation_id and j.class = 'justice'
  join app."case" c on c.id = p.case_id and c.state = 'open'
where b.kind = 'not-before' and b.state = 'in-place' and not b.mistaken and b.until_on > (now() at time zone 'Europe/Helsinki')::date
  and not exists (select from app.justice_line l where l.room_id = j.id and l.kind = 'not-before' and l.state = 'current' and not l.mistaken)
  and not exists (select from priv."grant" g where g.room_id = j.id and g.ended_at is null and g.valid_until > now())
order by j.id, b.until_on desc, b.written_at desc;
