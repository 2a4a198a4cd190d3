-- Referrals and requests for a service. The sender's row lies in its agreement drawer, like an invitation: it names an organisation
-- that others on the case may not know of. The receiver's row lies in its intake room and holds what was chosen to be shared, until
-- it is answered: accepted, it moves to the receiver's rooms on the case, class by class; otherwise it is emptied.
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
  state text not null check (state in ('sent', 'received', 'needs-more', 'accepted', 'declined', 'first-contact', 'ended', 'withdrawn')),
  outcome text check (outcome in ('helped', 'helped-partly', 'not-helped', 'she-did-not-want', 'elsewhere')),
  -- What is asked and which lines went along (their ids, not their texts); the receiver's last words to it, and the sender's reply.
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
-- What the sender's first page asks for.
create index referral_made_by on app.referral (made_by, changed_at) where state in ('sent', 'received', 'needs-more', 'declined');

-- Between choosing and sending: its author's alone.
create table app.referral_draft (
  id uuid primary key,
  room_id integer not null references app.room,
  worker_id uuid not null references app.worker,
  to_id uuid not null references app.organisation,
  consent_id uuid not null references priv.consent,
  kind text not null check (kind in ('service', 'assistance-system')),
  sector text not null check (sector in ('safety', 'health', 'social', 'law', 'police-prosecutor', 'residence', 'everyday', 'near-ones')),
  urgency text not null check (urgency in ('today', 'week', 'normal')),
  body bytea not null,
  written_at timestamptz not null,
  unique (room_id, worker_id, to_id, sector)
);
create index referral_draft_worker on app.referral_draft (worker_id);
create index referral_draft_to on app.referral_draft (to_id);
create index referral_draft_consent on app.referral_draft (consent_id);

create table app.referral_offer (
  id uuid primary key,
  room_id integer not null references app.room,
  key_room_id integer not null references app.room,
  -- Absent where the sender is hidden (sentence 10).
  from_id uuid,
  code_word text not null,
  kind text not null,
  sector text not null,
  urgency text not null,
  joins boolean not null,
  state text not null,
  -- One closed text a class, in the order of the classes; absent once answered or withdrawn.
  classes text[] not null,
  body bytea,
  lines bytea[],
  answer bytea,
  reply bytea,
  history jsonb not null default '[]',
  sent_at timestamptz not null,
  changed_at timestamptz not null,
  check (lines is null or cardinality(lines) = cardinality(classes))
);
create index referral_offer_room on app.referral_offer (room_id, state, sent_at);
create index referral_offer_key_room on app.referral_offer (key_room_id);

-- What was handed over with an accepted referral, in the receiver's own rooms on the case: a disclosure, not recallable. What is
-- granted of those rooms to others does not open it: its readers are written row by row.
create table app.received (
  id uuid primary key,
  room_id integer not null references app.room,
  key_room_id integer not null references app.room,
  from_id uuid not null references app.organisation,
  kind text not null,
  sector text not null,
  urgency text not null,
  classes text[] not null,
  body bytea not null,
  received_at timestamptz not null,
  unique (id, room_id)
);
create index received_room on app.received (room_id);
create index received_key_room on app.received (key_room_id);
create index received_from on app.received (from_id);

create table app.received_line (
  id uuid primary key default gen_random_uuid(),
  room_id integer not null references app.room,
  key_room_id integer not null references app.room,
  received_id uuid not null,
  received_room_id integer not null,
  class text not null,
  lines bytea not null,
  foreign key (received_id, received_room_id) references app.received (id, room_id)
);
create index received_line_room on app.received_line (room_id);
create index received_line_key_room on app.received_line (key_room_id);
create index received_line_received on app.received_line (received_id, received_room_id);

-- A word from the one who gives the lead to the one who takes it, closed with the giver's key.
alter table app.hand_over add column note bytea, add column key_room_id integer references app.room;
create index hand_over_key_room on app.hand_over (key_room_id);
