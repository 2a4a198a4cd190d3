-- Two cases of one person, joined by their two leads on her consent at both (access text, section 1, last paragraph). Nothing is merged:
-- each case keeps its code word, its rooms and its papers; what comes into being is a part on either case and one row that tells of the other.

-- The offer, as the offering organisation keeps it: a paper of the case like an invitation. The code itself is kept nowhere.
create table app.join_offer (
  id uuid primary key,
  room_id integer not null references app.room,
  organisation_id uuid not null references app.organisation,
  case_id text not null references app."case",
  to_id uuid not null references app.organisation,
  consent_id uuid not null references priv.consent,
  state text not null check (state in ('open', 'joined', 'ended', 'withdrawn')),
  made_by uuid not null references app.worker,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  answered_at timestamptz,
  check ((state = 'open') = (answered_at is null))
);
create unique index join_offer_open on app.join_offer (case_id, to_id) where state = 'open';
create index join_offer_room on app.join_offer (room_id, made_at desc, id);
create index join_offer_organisation on app.join_offer (organisation_id);
create index join_offer_to on app.join_offer (to_id);
create index join_offer_consent on app.join_offer (consent_id);
-- What the offering lead's first page asks for.
create index join_offer_made_by on app.join_offer (made_by, answered_at) where state in ('joined', 'ended');

-- What an open code opens; gone once it is used or taken back.
create table priv.join_code (
  hash bytea primary key check (length(hash) = 32),
  offer_id uuid not null unique references app.join_offer
);

-- The fact: which cases, by which organisations, on which two consents.
create table priv.case_join (
  id uuid primary key,
  offer_id uuid not null unique references app.join_offer,
  case_id text not null references app."case",
  other_id text not null references app."case",
  organisation_id uuid not null references app.organisation,
  other_organisation_id uuid not null references app.organisation,
  consent_id uuid not null references priv.consent,
  other_consent_id uuid not null references priv.consent,
  joined_by uuid not null references app.worker,
  joined_at timestamptz not null,
  ended_at timestamptz,
  check (case_id <> other_id and organisation_id <> other_organisation_id)
);
create index case_join_case on priv.case_join (case_id);
create index case_join_other on priv.case_join (other_id);
create index case_join_organisation on priv.case_join (organisation_id);
create index case_join_other_organisation on priv.case_join (other_organisation_id);
create index case_join_consent on priv.case_join (consent_id);
create index case_join_other_consent on priv.case_join (other_consent_id);
create index case_join_joined_by on priv.case_join (joined_by);

-- What one case tells of the other: a row on each side, for those who are named for class case on both.
create table app.case_join (
  id uuid primary key default gen_random_uuid(),
  join_id uuid not null references priv.case_join,
  case_id text not null references app."case",
  other_id text not null references app."case",
  other_word text not null,
  joined_at timestamptz not null,
  ended_at timestamptz,
  ended_here boolean,
  reason bytea,
  key_room_id integer references app.room,
  unique (join_id, case_id),
  check ((ended_at is null) = (reason is null) and (ended_at is null) = (key_room_id is null) and (ended_at is null) = (ended_here is null))
);
create index case_join_row_case on app.case_join (case_id, joined_at desc);
create index case_join_row_other on app.case_join (other_id);
create index case_join_row_key_room on app.case_join (key_room_id);
