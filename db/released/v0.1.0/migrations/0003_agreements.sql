-- Consents, grants, requests, invitations, hand-overs, bars. Facts lie in priv; each organisation concerned holds a slip
-- in a room of its own. key_room_id is the room whose key closes the slip's text: it stays when the slip moves
-- between the open and the hidden drawer.
create table priv.consent (
  id uuid primary key default gen_random_uuid(),
  case_id text not null references app."case",
  kind text not null check (kind in ('plain', 'network')),
  recorded_by uuid not null references app.worker,
  recorder_organisation_id uuid not null references app.organisation,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  withdrawn_at timestamptz,
  check (ends_at > starts_at and ends_at <= starts_at + interval '365 days')
);
create index consent_case on priv.consent (case_id);
create index consent_recorded_by on priv.consent (recorded_by);
create index consent_recorder on priv.consent (recorder_organisation_id);

create table priv.consent_term (
  consent_id uuid not null references priv.consent,
  owner_id uuid not null references app.organisation,
  to_id uuid not null references app.organisation,
  class text not null,
  ended_at timestamptz,
  primary key (consent_id, owner_id, to_id, class)
);
create index consent_term_owner on priv.consent_term (owner_id);
create index consent_term_to on priv.consent_term (to_id);

-- Which class may be granted to which kind of organisation at all (access text, section 4, column G).
create table priv.grantable (
  to_kind text not null,
  class text not null,
  primary key (to_kind, class)
);
insert into priv.grantable (to_kind, class)
select kind, class
from unnest(array['victim-support', 'ngo', 'shelter', 'social-services', 'health-services', 'child-protection', 'assistance-system']) kind,
     unnest(array['contact', 'account', 'health', 'social', 'process', 'justice', 'residence', 'coordination', 'wellbeing']) class
union all
select 'counsel', unnest(array['contact', 'account', 'process', 'justice', 'residence', 'coordination'])
union all
select unnest(array['police', 'prosecutor']), 'justice';
comment on table priv.grantable is 'Access text section 4: G cells.';

create table priv."grant" (
  id uuid primary key default gen_random_uuid(),
  case_id text not null references app."case",
  room_id integer not null references app.room,
  owner_id uuid not null references app.organisation,
  to_id uuid not null references app.organisation,
  class text not null,
  basis text not null check (basis in ('consent', 'vital')),
  consent_id uuid references priv.consent,
  made_by uuid not null references app.worker,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  ended_at timestamptz,
  check ((basis = 'consent') = (consent_id is not null)),
  check (valid_until <= valid_from + case basis when 'vital' then interval '7 days' else interval '365 days' end)
);
create index grant_case on priv."grant" (case_id);
create index grant_room on priv."grant" (room_id);
create index grant_consent on priv."grant" (consent_id);
create index grant_owner on priv."grant" (owner_id);
create index grant_to on priv."grant" (to_id);
create index grant_made_by on priv."grant" (made_by);

create table app.consent_slip (
  id uuid primary key default gen_random_uuid(),
  consent_id uuid not null references priv.consent,
  room_id integer not null references app.room,
  key_room_id integer not null references app.room,
  organisation_id uuid not null references app.organisation,
  kind text not null,
  -- The organisations that this slip may name, its own among them.
  owner_ids uuid[] not null,
  to_ids uuid[] not null,
  classes text[] not null,
  purpose bytea not null,
  explained_by bytea,
  exclusions bytea,
  giver text not null check (giver in ('herself', 'guardian', 'representative')),
  capacity text not null check (capacity in ('able', 'supported', 'represented')),
  language text not null,
  interpreter text not null check (interpreter in ('present', 'remote', 'not-needed', 'not-available')),
  form text not null check (form in ('written', 'oral')),
  limits_told boolean not null,
  refusal_told boolean not null,
  copy_given text not null check (copy_given in ('given', 'not-safe', 'not-wanted')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  review_on date not null,
  withdrawn_at timestamptz,
  narrowed_at timestamptz,
  recorded_at timestamptz not null,
  recorded_by uuid,
  unique (consent_id, organisation_id)
);
create index consent_slip_room on app.consent_slip (room_id);
create index consent_slip_key_room on app.consent_slip (key_room_id);
create index consent_slip_organisation on app.consent_slip (organisation_id);

create table app.grant_slip (
  id uuid primary key default gen_random_uuid(),
  grant_id uuid not null references priv."grant",
  room_id integer not null references app.room,
  organisation_id uuid not null references app.organisation,
  owner_id uuid not null,
  to_id uuid not null,
  class text not null,
  basis text not null,
  consent_id uuid,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  ended_at timestamptz,
  unique (grant_id, organisation_id)
);
create index grant_slip_room on app.grant_slip (room_id);
create index grant_slip_organisation on app.grant_slip (organisation_id);

create table app.grant_request (
  id uuid primary key default gen_random_uuid(),
  consent_id uuid not null references priv.consent,
  room_id integer not null references app.room,
  organisation_id uuid not null references app.organisation,
  class text not null,
  to_ids uuid[] not null,
  state text not null default 'open' check (state in ('open', 'granted', 'refused', 'lapsed')),
  asked_at timestamptz not null,
  answered_at timestamptz,
  unique (consent_id, organisation_id, class)
);
create index grant_request_room on app.grant_request (room_id);
create index grant_request_organisation on app.grant_request (organisation_id);

create table app.invitation (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  key_room_id integer not null references app.room,
  organisation_id uuid not null references app.organisation,
  case_id text not null references app."case",
  to_id uuid not null references app.organisation,
  consent_id uuid not null references priv.consent,
  code text not null,
  purpose bytea not null,
  reason bytea,
  urgency text not null check (urgency in ('today', 'week', 'normal')),
  carries_lead boolean not null default false,
  state text not null default 'open' check (state in ('open', 'accepted', 'declined', 'withdrawn')),
  made_by uuid not null,
  made_at timestamptz not null,
  answered_at timestamptz
);
create unique index invitation_open on app.invitation (case_id, to_id) where state = 'open';
create index invitation_room on app.invitation (room_id);
create index invitation_key_room on app.invitation (key_room_id);
create index invitation_organisation on app.invitation (organisation_id);
create index invitation_to on app.invitation (to_id);
create index invitation_consent on app.invitation (consent_id);

-- What the invited organisation's intake room shows: inviter, purpose, code word, urgency, and no way to the case.
create table app.intake_slip (
  id uuid primary key,
  room_id integer not null references app.room,
  from_id uuid,
  code_word text not null,
  code text not null,
  purpose bytea not null,
  urgency text not null,
  state text not null default 'open',
  sent_at timestamptz not null,
  answered_at timestamptz,
  reason bytea
);
create index intake_slip_room on app.intake_slip (room_id, state, sent_at);

create table app.hand_over (
  id uuid primary key default gen_random_uuid(),
  case_id text not null references app."case",
  from_id uuid not null references app.organisation,
  to_id uuid not null references app.organisation,
  state text not null default 'open' check (state in ('open', 'accepted', 'declined', 'withdrawn')),
  offered_by uuid not null,
  offered_at timestamptz not null,
  answered_at timestamptz
);
create unique index hand_over_open on app.hand_over (case_id) where state = 'open';
create index hand_over_from on app.hand_over (from_id);
create index hand_over_to on app.hand_over (to_id);
create table app.hand_over_slip (
  hand_over_id uuid not null references app.hand_over,
  room_id integer not null references app.room,
  organisation_id uuid not null references app.organisation,
  primary key (hand_over_id, organisation_id)
);
create index hand_over_slip_room on app.hand_over_slip (room_id);
create index hand_over_slip_organisation on app.hand_over_slip (organisation_id);

create table app.bar (
  id uuid primary key default gen_random_uuid(),
  case_id text not null references app."case",
  worker_id uuid references app.worker,
  organisation_id uuid references app.organisation,
  reason text not null check (reason in ('knows-suspect', 'close-relation', 'her-wish', 'misuse', 'other')),
  set_by uuid not null references app.worker,
  set_at timestamptz not null,
  lift_asked_by uuid references app.worker,
  lift_asked_as text check (lift_asked_as in ('lead', 'data-protection-officer')),
  lifted_at timestamptz,
  check ((worker_id is null) <> (organisation_id is null))
);
create unique index bar_worker on app.bar (case_id, worker_id) where lifted_at is null and worker_id is not null;
create unique index bar_organisation on app.bar (case_id, organisation_id) where lifted_at is null and organisation_id is not null;
create index bar_worker_id on app.bar (worker_id);
create index bar_organisation_id on app.bar (organisation_id);
create index bar_set_by on app.bar (set_by);
create index bar_lift_asked_by on app.bar (lift_asked_by);
