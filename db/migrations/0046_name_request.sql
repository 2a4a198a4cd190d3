-- The data-protection officer asks the acting lead of the own organisation's part to name hidden parts to her (access model 5 b (g)). Read row
-- by row by these two; the reason, and what is said to a refusal, are closed with the key of the organisation's log.
create table app.name_request (
  id uuid primary key,
  case_id text not null references app."case",
  organisation_id uuid not null references app.organisation,
  room_id integer not null references app.room,
  asked_by uuid not null,
  asked_at timestamptz not null,
  body bytea not null,
  state text not null default 'open' check (state in ('open', 'told', 'refused')),
  answered_by uuid,
  answered_at timestamptz,
  answer bytea,
  -- Until when the names stand in her log.
  told_until timestamptz,
  check ((state = 'open') = (answered_at is null) and (state = 'open') = (answered_by is null)),
  check ((state = 'told') = (told_until is not null)),
  check (state <> 'refused' or answer is not null)
);
create index name_request_case on app.name_request (case_id);
create index name_request_room on app.name_request (room_id);
create index name_request_organisation on app.name_request (organisation_id);
create unique index name_request_waits on app.name_request (case_id, asked_by) where state = 'open';

-- Which parts were named: for her alone, by functions of the database.
create table priv.name_told (
  request_id uuid not null references app.name_request,
  organisation_id uuid not null references app.organisation,
  primary key (request_id, organisation_id)
);
create index name_told_organisation on priv.name_told (organisation_id);
