-- What somebody who reads a provision proposes to correct of it: what is wrong, what it should say and where that was read, closed with the key
-- of the organisation's log. Its own proposer reads the row; administrators read what waits by look.law_proposals, without whose it is.
create table app.law_proposal (
  id uuid primary key,
  provision text not null check (provision ~ '^[a-z][a-z0-9-]{1,39}$'),
  -- How many entries of the provision its proposer had read.
  seen integer not null check (seen >= 0),
  -- In which language what it should say is written.
  language text not null check (language in ('fi', 'sv', 'en')),
  worker_id uuid not null references app.worker,
  key_room_id integer not null references app.room,
  body bytea not null,
  proposed_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'taken', 'closed')),
  answered_at timestamptz,
  answer bytea,
  -- The entry that it led to.
  entry integer check (entry > 0),
  check ((state = 'waiting') = (answered_at is null)),
  check ((state = 'closed') = (answer is not null)),
  check ((state = 'taken') = (entry is not null))
);
create index law_proposal_worker on app.law_proposal (worker_id, proposed_at desc);
create index law_proposal_room on app.law_proposal (key_room_id);
create index law_proposal_waiting on app.law_proposal (proposed_at, id) where state = 'waiting';

-- What a lawyer noted of a row that could not be judged is kept too.
alter table app.law_entry drop constraint law_entry_act_check;
alter table app.law_entry add constraint law_entry_act_check check (act in ('corrected', 'checked', 'noted'));
