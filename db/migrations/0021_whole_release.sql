-- Handing over the whole to the investigation. A consent of its own kind names the receiver and the owners and opens nothing by itself.
alter table priv.consent drop constraint consent_kind_check;
alter table priv.consent add constraint consent_kind_check check (kind in ('plain', 'network', 'disclosure'));

-- The fact: the lead's organisation gathers, for one receiver, what each owner releases of its own. No login reaches it.
create table priv.compilation (
  id uuid primary key,
  case_id text not null references app."case",
  organisation_id uuid not null references app.organisation,
  to_id uuid not null references app.organisation,
  consent_id uuid not null references priv.consent,
  state text not null check (state in ('open', 'sent', 'closed')),
  made_by uuid not null references app.worker,
  made_at timestamptz not null,
  ended_at timestamptz,
  check ((state = 'open') = (ended_at is null))
);
create unique index compilation_open on priv.compilation (case_id, to_id) where state = 'open';
create index compilation_case on priv.compilation (case_id);
create index compilation_organisation on priv.compilation (organisation_id);
create index compilation_to on priv.compilation (to_id);
create index compilation_consent on priv.compilation (consent_id);
create index compilation_made_by on priv.compilation (made_by);

-- One slip for each owner concerned, in its own agreement drawer: how far its own part has come, and nothing of the others'.
create table app.compilation_slip (
  id uuid primary key default gen_random_uuid(),
  compilation_id uuid not null references priv.compilation,
  room_id integer not null references app.room,
  key_room_id integer not null references app.room,
  organisation_id uuid not null references app.organisation,
  from_id uuid not null references app.organisation,
  to_id uuid not null references app.organisation,
  consent_id uuid not null references priv.consent,
  state text not null check (state in ('open', 'released', 'sent', 'closed')),
  -- Why it is gathered, closed with the key of the lead's drawer; the same bytes on every slip.
  purpose bytea not null,
  released_by uuid,
  changed_at timestamptz not null,
  -- Her own copy of this organisation's part.
  copy_given text check (copy_given in ('given', 'not-safe', 'not-wanted')),
  copy_at timestamptz,
  unique (compilation_id, organisation_id),
  check ((copy_given is null) = (copy_at is null))
);
create index compilation_slip_room on app.compilation_slip (room_id, changed_at desc, id);
create index compilation_slip_key_room on app.compilation_slip (key_room_id);
create index compilation_slip_organisation on app.compilation_slip (organisation_id);
create index compilation_slip_from on app.compilation_slip (from_id);
create index compilation_slip_to on app.compilation_slip (to_id);
create index compilation_slip_consent on app.compilation_slip (consent_id);

-- The chosen lines as they stood, in the owner's room of class account, but for fewer eyes than that room: its readers are written row
-- by row. Gone when it is closed before it was sent.
create table app.compilation_part (
  id uuid primary key,
  compilation_id uuid not null references priv.compilation,
  room_id integer not null references app.room,
  author_id uuid not null,
  state text not null check (state in ('draft', 'released', 'sent')),
  -- Which pieces and links, each with its version, so that what is corrected meanwhile is not sent as it was.
  told jsonb not null,
  lines bytea not null,
  written_at timestamptz not null
);
create unique index compilation_part_one on app.compilation_part (compilation_id, room_id) where state <> 'draft';
create unique index compilation_part_draft on app.compilation_part (compilation_id, room_id, author_id) where state = 'draft';
create index compilation_part_room on app.compilation_part (room_id);

-- What was handed over, in the receiver's own room of class justice: a disclosure, not recallable. One row for each owner, with an id of
-- its own: sight is kept by id, and the owner's part has other readers.
create table app.compilation_received (
  id uuid primary key default gen_random_uuid(),
  part_id uuid not null,
  compilation_id uuid not null references priv.compilation,
  room_id integer not null references app.room,
  key_room_id integer not null references app.room,
  word_key_room_id integer not null references app.room,
  from_id uuid not null references app.organisation,
  lead_id uuid not null references app.organisation,
  lines bytea not null,
  word bytea not null,
  received_at timestamptz not null
);
create index compilation_received_compilation on app.compilation_received (compilation_id);
create index compilation_received_room on app.compilation_received (room_id);
create index compilation_received_key_room on app.compilation_received (key_room_id);
create index compilation_received_word_key_room on app.compilation_received (word_key_room_id);
create index compilation_received_from on app.compilation_received (from_id);
create index compilation_received_lead on app.compilation_received (lead_id);
