-- Referrals and requests for a service. The sender's row lies in its agreement drawer, like an invitation: it names an organisation
-- that others on the case may not know of. The receiver's row lies in its intake room and holds what was chosen to be shared.
create table app.referral (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  key_room_id integer not null references app.room,
  organisation_id uuid not null references app.organisation,
  case_id text not null references app."case",
  to_id uuid not null references app.organisation,
  consent_id uuid not null references priv.consent,
  kind text not null check (kind in ('service', 'assistance-system')),
  sector text not null check (sector in ('safety', 'health', 'social', 'law', 'police-prosecutor', 'residence', 'everyday', 'near-ones')),
  urgency text not null check (urgency in ('today', 'week', 'normal')),
  -- Classes of the lines that are shared; the consent must cover each, at every read until acceptance.
  classes text[] not null,
  -- Accepting takes the receiver onto the case.
  joins boolean not null,
  state text not null check (state in ('draft', 'sent', 'received', 'needs-more', 'accepted', 'declined', 'first-contact', 'ended', 'withdrawn')),
  outcome text check (outcome in ('helped', 'helped-partly', 'not-helped', 'she-did-not-want', 'elsewhere')),
  -- What is asked, the receiver's last words to it, and the sender's reply.
  body bytea not null,
  answer bytea,
  reply bytea,
  -- Of a proposal to the Assistance System (746/2011 34, 35, 38 f §): the decision is the identification.
  decision text check (decision in ('admitted', 'not-admitted')),
  decided_on date,
  served_on date,
  exit_on date,
  exit_ground text check (exit_ground in ('no-longer-in-need', 'left-or-removed', 'asked-or-missing')),
  history jsonb not null default '[]',
  made_by uuid not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  check (kind = 'assistance-system' or (decision is null and exit_on is null)),
  check ((decision is null) = (decided_on is null)),
  check ((exit_on is null) = (exit_ground is null)),
  check ((state = 'ended') = (outcome is not null))
);
create unique index referral_open on app.referral (case_id, organisation_id, to_id, sector)
  where state in ('sent', 'received', 'needs-more');
create index referral_room on app.referral (room_id, changed_at desc, id);
create index referral_key_room on app.referral (key_room_id);
create index referral_organisation on app.referral (organisation_id);
create index referral_to on app.referral (to_id);
create index referral_consent on app.referral (consent_id);

create table app.referral_offer (
  id uuid primary key,
  room_id integer not null references app.room,
  key_room_id integer not null references app.room,
  from_id uuid not null,
  code_word text not null,
  kind text not null,
  sector text not null,
  urgency text not null,
  classes text[] not null,
  joins boolean not null,
  state text not null,
  outcome text,
  body bytea not null,
  lines bytea not null,
  answer bytea,
  reply bytea,
  history jsonb not null default '[]',
  sent_at timestamptz not null,
  changed_at timestamptz not null
);
create index referral_offer_room on app.referral_offer (room_id, state, sent_at);
create index referral_offer_key_room on app.referral_offer (key_room_id);

-- What was handed over with an accepted referral, in the receiver's own room on the case: a disclosure, not recallable.
create table app.received (
  id uuid primary key,
  room_id integer not null references app.room,
  key_room_id integer not null references app.room,
  from_id uuid not null references app.organisation,
  sector text not null,
  classes text[] not null,
  body bytea not null,
  lines bytea not null,
  received_at timestamptz not null
);
create index received_room on app.received (room_id);
create index received_key_room on app.received (key_room_id);
create index received_from on app.received (from_id);
