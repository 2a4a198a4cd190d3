-- Warnings to the lead of a case, what the lead has passed on, and wishes that somebody be invited (access model 5 b (a)).

-- How many minutes lead and backup have to acknowledge: a value of the deployment, set at each start.
create table priv.warning_clock (
  only_row boolean primary key default true check (only_row),
  minutes integer not null default 30 check (minutes between 1 and 1440)
);
insert into priv.warning_clock default values;

-- A warning as its sender's organisation keeps it. It says nothing of who is on the case.
create table app.warning (
  id uuid primary key,
  room_id integer not null references app.room,
  case_id text not null references app."case",
  -- The form from which it was sent.
  road text not null check (road in ('vital', 'task', 'meeting', 'referral', 'case')),
  body bytea not null,
  author_id uuid not null,
  sent_at timestamptz not null,
  due_at timestamptz not null,
  acknowledged_at timestamptz,
  check (due_at > sent_at)
);
create index warning_room on app.warning (room_id, sent_at desc, id);
create index warning_case on app.warning (case_id);
create index warning_author on app.warning (author_id, sent_at desc);

-- The same, as lead and backup of the case read it. It lies with the organisation that leads until it has been passed on.
create table app.warning_alert (
  id uuid primary key,
  room_id integer not null references app.room,
  key_room_id integer not null references app.room,
  organisation_id uuid not null references app.organisation,
  case_id text not null references app."case",
  from_id uuid not null references app.organisation,
  author_id uuid not null,
  body bytea not null,
  sent_at timestamptz not null,
  due_at timestamptz not null,
  -- Nobody had acknowledged it in time: from then on all who read the case at that organisation read it.
  escalated_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  -- What was done, and when it was passed on.
  answer bytea,
  passed_at timestamptz,
  check ((passed_at is null) = (answer is null)),
  check ((acknowledged_at is null) = (acknowledged_by is null)),
  check (passed_at is null or acknowledged_at is not null)
);
create index warning_alert_room on app.warning_alert (room_id);
create index warning_alert_key_room on app.warning_alert (key_room_id);
create index warning_alert_organisation on app.warning_alert (organisation_id);
create index warning_alert_case on app.warning_alert (case_id, sent_at desc, id);
create index warning_alert_from on app.warning_alert (from_id);
create index warning_alert_due on app.warning_alert (due_at) where acknowledged_at is null and escalated_at is null;

-- To whom a warning was passed on: a disclosure of once, which nobody can recall.
create table app.warning_pass (
  id uuid primary key,
  room_id integer not null references app.room,
  organisation_id uuid not null references app.organisation,
  case_id text not null references app."case",
  alert_id uuid not null,
  to_id uuid not null references app.organisation,
  author_id uuid not null,
  passed_at timestamptz not null
);
create index warning_pass_room on app.warning_pass (room_id);
create index warning_pass_organisation on app.warning_pass (organisation_id);
create index warning_pass_case on app.warning_pass (case_id);
create index warning_pass_alert on app.warning_pass (alert_id);
create index warning_pass_to on app.warning_pass (to_id);

-- What the receiver has of it: its own row. It names nobody, neither who warned nor who else was told.
create table app.warning_received (
  id uuid primary key,
  room_id integer not null references app.room,
  case_id text not null references app."case",
  body bytea not null,
  received_at timestamptz not null,
  read_at timestamptz,
  read_by uuid,
  check ((read_at is null) = (read_by is null))
);
create index warning_received_room on app.warning_received (room_id, received_at desc, id);
create index warning_received_case on app.warning_received (case_id);

-- A wish that somebody be invited, as who wished it keeps it.
create table app.invite_wish (
  id uuid primary key,
  room_id integer not null references app.room,
  key_room_id integer not null references app.room,
  organisation_id uuid not null references app.organisation,
  case_id text not null references app."case",
  to_id uuid not null references app.organisation,
  body bytea not null,
  author_id uuid not null,
  sent_at timestamptz not null,
  -- That the lead has answered, and never how.
  answered_at timestamptz,
  own_copy boolean not null default true
);
create index invite_wish_room on app.invite_wish (room_id, sent_at desc, id);
create index invite_wish_key_room on app.invite_wish (key_room_id);
create index invite_wish_organisation on app.invite_wish (organisation_id);
create index invite_wish_case on app.invite_wish (case_id);
create index invite_wish_to on app.invite_wish (to_id);

-- The same, as the lead of the case has it. It goes with the lead until it is answered.
create table app.invite_wish_lead (
  id uuid primary key,
  room_id integer not null references app.room,
  key_room_id integer not null references app.room,
  organisation_id uuid not null references app.organisation,
  case_id text not null references app."case",
  from_id uuid not null references app.organisation,
  author_id uuid not null,
  to_id uuid not null references app.organisation,
  body bytea not null,
  sent_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'invited', 'declined')),
  answered_at timestamptz,
  -- Why not: the lead's organisation alone reads it.
  reason bytea,
  check ((state = 'open') = (answered_at is null))
);
create index invite_wish_lead_room on app.invite_wish_lead (room_id, sent_at desc, id);
create index invite_wish_lead_key_room on app.invite_wish_lead (key_room_id);
create index invite_wish_lead_organisation on app.invite_wish_lead (organisation_id);
create index invite_wish_lead_case on app.invite_wish_lead (case_id) where state = 'open';
create index invite_wish_lead_case_all on app.invite_wish_lead (case_id);
create index invite_wish_lead_from on app.invite_wish_lead (from_id);
create index invite_wish_lead_to on app.invite_wish_lead (to_id);

-- Mail about a warning does not wait for the hour that other mail keeps.
alter table priv.outbox add column urgent boolean not null default false;
