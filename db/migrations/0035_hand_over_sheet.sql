-- A hand-over says before it is confirmed what ends for whom, waits for her answer, and takes along what she has agreed to.

-- A draft has not left: its receiver has no slip of it.
alter table app.hand_over drop constraint hand_over_state_check;
alter table app.hand_over add constraint hand_over_state_check check (state in ('draft', 'open', 'accepted', 'declined', 'withdrawn')),
  -- What she said of the sheet, who asked her, and which parts of it go along or went.
  add column sheet text not null default 'not-asked' check (sheet in ('yes', 'no', 'not-asked')),
  add column asked_by uuid,
  add column parts text[] not null default '{}' check (parts <@ array['contact', 'times', 'plan', 'wishes']);
create unique index hand_over_draft on app.hand_over (case_id) where state = 'draft';

-- The lines of a sheet between her yes and the receiver's: closed already with the keys of the receiver's rooms, read by nobody.
create table priv.hand_over_line (
  row_id uuid primary key,
  hand_over_id uuid not null references app.hand_over,
  nth integer not null,
  part text not null check (part in ('contact', 'times', 'plan', 'wishes')),
  kind text not null check (kind in ('contact_rule', 'appointment', 'deadline', 'goal', 'task', 'wish')),
  room_id integer not null references app.room,
  cells jsonb not null,
  body bytea
);
create index hand_over_line_hand_over on priv.hand_over_line (hand_over_id);
create index hand_over_line_room on priv.hand_over_line (room_id);

-- Which of the receiver's own rows came with a sheet: read by those who read the row.
create table app.handed_row (
  row_id uuid primary key,
  room_id integer not null references app.room,
  hand_over_id uuid not null references app.hand_over,
  kind text not null check (kind in ('contact_rule', 'appointment', 'deadline', 'goal', 'task', 'wish'))
);
create index handed_row_room on app.handed_row (room_id);
create index handed_row_hand_over on app.handed_row (hand_over_id);

-- While a part is hidden the offer leaves after a yes for each such part: hers, or that organisation's where she cannot be asked.
-- Read row by row by the acting leads of both sides.
create table app.hand_over_question (
  id uuid primary key default gen_random_uuid(),
  hand_over_id uuid not null references app.hand_over,
  case_id text not null references app."case",
  from_id uuid not null references app.organisation,
  organisation_id uuid not null references app.organisation,
  answered_for text not null check (answered_for in ('her', 'organisation')),
  state text not null default 'open' check (state in ('open', 'yes', 'no')),
  asked_at timestamptz not null,
  answered_at timestamptz,
  unique (hand_over_id, organisation_id),
  check ((state = 'open') = (answered_at is null))
);
create index hand_over_question_case on app.hand_over_question (case_id);
create index hand_over_question_from on app.hand_over_question (from_id);
create index hand_over_question_organisation on app.hand_over_question (organisation_id);

-- What was promised, in the promiser's own row. Since one of the two organisations has left (kept_at) it is read and closed there; when she
-- withdraws a consent it is not.
alter table app.task_answer add column promised bytea, add column due_on date, add column kept_at timestamptz;
