-- Who proposes to correct the law is answered in words also when a correction came of it, and is told on the first page until they have
-- looked. What was answered before has no such look yet: it is told once.
alter table app.law_proposal drop constraint law_proposal_check1;
alter table app.law_proposal add constraint law_proposal_answer_check
  check (case state when 'waiting' then answer is null when 'closed' then answer is not null else true end);
alter table app.law_proposal add column answer_seen_at timestamptz;
alter table app.law_proposal add constraint law_proposal_answer_seen_check check (answer_seen_at is null or state <> 'waiting');
