-- Names of organisations, workers and places: the one list of what can name somebody, and what gives the name (access model 5 b (c)).
--   mine   names the reader or her own organisation alone.
--   room   names whose room it is: to be read by those who read that room, and who thereby know of it.
--   sight  names only where that part is open to the reader; to everybody else the row says "not named", as of one that has left.
--   slip   is the own copy of what was agreed, asked or handed over, with the names that it was made with: its drawer says who reads it.
--   row    is read row by row, and a row that names a hidden organisation is closed to those who may not know of it.
--   open   concerns no case: the directory, organisation rooms, the own account.
--   words  are looked through when they are typed and drawn when they are opened (src/domain/reader).
--   kept   is reached by functions of the database alone.
-- A `*` stands for every relation, and an exact row goes before it. A column that names somebody and is not here turns a test red
-- (proofs/http/named.test.ts).
delete from priv.naming_column;
insert into priv.naming_column (rule, relation, field)
select x.rule, split_part(y.f, ' ', 1), split_part(y.f, ' ', 2)
from (values
  -- What functions give back, by the same rules.
  ('mine', array['look.feed worker_id', 'look.feed worker', 'look.feed organisation_id', 'look.feed organisation', 'look.led_workers worker_id',
    'look.team_leads lead_id', 'look.leaver_duties worker', 'sign_in.account name', 'sign_in.account organisation', 'sign_in.account organisation_id',
    'sign_in.credential worker_id', 'sign_in.former_session worker_id', 'priv.session worker_id', 'priv.credential worker_id', 'priv.job_ticket worker_id', 'priv.idempotency worker_id', 'priv.kept_form worker_id', 'priv.draft worker_id', 'priv.snooze worker_id', 'priv.digest worker_id', 'priv.list_choice worker_id',
    'priv.calendar_feed worker_id', 'priv.outbox worker_id', 'app.case_list worker_id', 'app.referral_draft worker_id',
    'app.consultation_own worker_id', 'app.law_proposal worker_id', 'app.process_notice worker_id',
    'app.self_assessment worker_id', 'app.self_assessment organisation_id']),
  ('room', array['look.calendar owner_id', 'look.meets owner_id', 'look.contact_of organisation_id', 'look.contact_of organisation', 'look.deadlines_near organisation_id',
    'look.log_rooms_of organisation_id', 'look.meetings_waiting owner_id', 'look.meetings_waiting organisation', 'look.place_owners organisation_id', 'look.promises asker', 'look.promises owner_id',
    'look.rules_of_others organisation_id', 'look.steps_near organisation_id', 'look.why owner', 'app.room organisation_id', 'app.consent_slip organisation_id', 'app.grant_slip organisation_id',
    'app.grant_request organisation_id', 'app.invitation organisation_id', 'app.hand_over_slip organisation_id', 'app.referral organisation_id',
    'app.compilation_slip organisation_id', 'app.join_offer organisation_id', 'app.warning_alert organisation_id', 'app.warning_pass organisation_id', 'app.invite_wish organisation_id',
    'app.invite_wish_lead organisation_id', 'act.plan_warning_pass organisation_id']),
  ('sight', array['look.askable organisation_id', 'look.meetable organisation_id', 'look.hidden_parts organisation_id', 'look.promises for_id',
    'look.promises organisation', 'look.promises reminded_by', 'look.who_reads organisation_id', 'look.who_reads organisation', 'look.who_reads worker',
    'look.compilation_readers worker', 'look.since_bars for_id', 'look.since_bars organisation_id', '* author_id',
    'app.organisation id', 'app.organisation name', 'app.organisation region', 'app.worker organisation_id', 'app.worker id', 'app.worker name', 'app.worker title',
    'app.party organisation_id', 'app.member worker_id', 'app.member worker_name', 'app.member party_id', 'app.meeting_attendee party_id',
    'app.task for_id', 'app.task for_worker_id', 'app.sector_place organisation_id', 'app.backing organisation_id',
    'app.place_circle worker_id', 'app.process_companion worker_id', 'app.contact_rule checked_by', '* was',
    'app.consent_slip recorded_by', 'app.referral made_by', 'app.invitation made_by', 'app.compilation_slip released_by', 'app.compilation_slip sealed_by', 'app.join_offer made_by',
    'app.helpline owner_id', 'app.helpline rung_by', 'app.stance owner_id', 'app.stance actions', 'app.practice owner_id', 'app.practice author_id', 'app.learnt worker_id', 'app.adoption author_id', 'app.hand_over offered_by', 'app.hand_over asked_by', 'look.what_ends organisation_id', 'look.hand_over_draft asked_by', 'app.warning_alert from_id', 'app.warning_alert acknowledged_by', 'app.warning_received read_by',
    'app.invite_wish_lead from_id', 'audit.entry detail.worker', 'audit.entry detail.workerName', 'audit.entry detail.organisation',
    'audit.entry detail.organisationId']),
  ('slip', array['act.plan_consent organisation_id', 'act.plan_consent owner_ids', 'act.plan_consent to_ids', 'look.compilation_bases to_id', 'look.compilation_progress organisation_id', 'act.plan_sealing organisation_id',
    'look.referral_bases to_id', 'look.unasked_of_child organisation_id', 'app.consent_slip owner_ids', 'app.consent_slip to_ids', 'app.grant_slip owner_id', 'app.grant_slip to_id',
    'app.grant_request to_ids', 'app.invitation to_id', 'app.intake_slip from_id', 'app.hand_over from_id', 'app.hand_over to_id',
    'app.referral to_id', 'app.referral_draft to_id', 'app.referral_offer from_id', 'app.compilation_slip from_id', 'app.compilation_slip to_id',
    'app.join_offer to_id', 'app.safety_circle organisation_id', 'app.safety_circle of_id', 'app.safety_circle admitted_by', 'app.safety_circle ended_by',
    'app.safety_circle name', 'app.warning_pass to_id', 'app.invite_wish to_id', 'app.invite_wish_lead to_id']),
  ('row', array['app.bar worker_id', 'app.bar organisation_id', 'app.bar set_by', 'app.bar lift_asked_by', 'app.received from_id',
    'app.compilation_received from_id', 'app.compilation_received lead_id', 'app.hand_over_question from_id', 'app.hand_over_question organisation_id',
    'look.asked_receivers organisation_id', 'look.told_names organisation_id', 'act.answer_names organisation_id', 'app.name_request organisation_id', 'app.name_request asked_by',
    'app.name_request answered_by']),
  ('open', array['look.directory name', 'look.organisation name', 'look.consultation_receivers name', 'look.consultation_routes name', 'act.plan_consultation to_ids',
    'sign_in.plan_public_question to_ids', 'sign_in.public_receivers name', 'sign_in.guarded_names name', 'sign_in.read_receipt taker', 'sign_in.evaluation_workers name',
    'sign_in.evaluation_workers organisation', 'sign_in.evaluation_workers organisation_id', 'app.service organisation_id', 'app.service provider', 'app.service words', 'app.service document', 'app.service author_id',
    'app.service_version author_id', 'app.service_version was', 'app.service external_id', 'app.deadline_rule author_id', 'app.deadline_rule reason', 'app.deadline_rule place',
    'app.law_entry author_id', 'app.law_entry author_name', 'app.law_entry said', 'app.law_entry reason', 'sign_in.law_entries said', 'job.law_entries said',
    'app.helpline author_id', 'app.helpline words', 'app.helpline source', 'app.service_words author_id', 'app.service_words added', 'app.service_words removed', 'app.practice organisation_id', 'app.practice words',
    'app.practice contact', 'app.adoption organisation_id', 'app.adoption adapted', 'app.adoption outcome', 'app.adoption reason',
    'app.stance organisation_id', 'app.stance author_id', 'app.stance reason', 'app.stance evidence',
    'app.recommendation_set author_id', 'app.recommendation_set about', 'app.recommendation_set items', 'sign_in.helplines words', 'sign_in.public_services organisation', 'sign_in.public_services words', 'sign_in.public_services said', 'app.network_host organisation_id', 'app.network_host author_id',
    'app.network_member organisation_id', 'app.network_member author_id', 'app.network_member contact', 'app.network_week organisation_id', 'app.network_week author_id',
    'app.network_meeting author_id', 'app.network_meeting place', 'app.network_meeting link', 'app.network_meeting agenda', 'app.network_agreed organisation_id',
    'app.network_agreed author_id', 'app.network_agreed what', 'app.training organisation_id', 'app.training author_id', 'app.training name',
    'app.training provider', 'app.training link', 'app.organisation_competence organisation_id', 'app.region_competence region',
    'app.study author_id', 'app.study organisation_id', 'app.study officer_id', 'app.study officer_organisation_id',
    'app.study question', 'app.study readers', 'app.study basis', 'app.study reason', 'app.study_release reports',
    'app.study_release figures', 'app.consultation_own to_ids',
    'app.consultation_own taker_id', 'app.consultation_taken taken_by', 'app.consultation_taken taken_by_name']),
  ('words', array['app.case code_word', '* body', '* reason', '* sealed', '* note', '* purpose', '* word', '* told', '* history', '* answer', '* reply', '* more', '* promised', '* value', '* lines', '* exclusions', '* explained_by', '* later_answer', '* receiver', '* sealed_file']),
  -- What an entry of the use log is about, by ids: kept for the owner's review, and shown of nobody but a worker of the own organisation.
  ('kept', array['audit.entry detail.about.workerId', 'audit.entry detail.about.organisationId', 'audit.entry detail.about.toId',
    'audit.entry detail.about.toIds', 'audit.entry detail.about.ownerIds', 'audit.entry detail.about.owners', 'audit.entry detail.about.fromId',
    'audit.entry detail.about.organisationIds', 'audit.entry detail.about.leadId', 'audit.entry detail.about.backupId',
    'audit.entry detail.about.asked',
    'priv.team_lead lead_id', 'priv.team_lead worker_id', 'priv.secrecy organisation_id', 'priv.effective worker_id', 'priv.part worker_id',
    'priv.part party_id', 'priv.row_sight worker_id', 'priv.head worker_id', 'priv.head organisation_id', 'priv.head entered', 'priv.head shelters', 'priv.head owners',
    'priv.sight_stamp who', 'priv.consent recorded_by', 'priv.consent recorder_organisation_id',
    'priv.consent_term owner_id', 'priv.consent_term to_id', 'priv.grant owner_id', 'priv.grant to_id', 'priv.grant made_by',
    'priv.hand_over_line cells', 'priv.hand_over_draft asked_by', 'priv.calendar_line worker_id', 'priv.consultation asker_id', 'priv.consultation taker_id', 'priv.consultation refused_ids',
    'priv.compilation organisation_id', 'priv.compilation to_id', 'priv.compilation made_by', 'priv.case_join organisation_id',
    'priv.case_join other_organisation_id', 'priv.case_join joined_by', 'priv.circle_worker worker_id',
    'priv.place_named organisation_id', 'priv.name_told organisation_id', 'priv.competence_counted organisation_id'])) x (rule, fields), unnest(x.fields) y (f);

-- Every organisation of the deployment by its name, for choosing one; and one of them, for what the list above calls slip, row or open.
-- Anything else joins app.organisation, whose policy knows sight.
drop function if exists look.directory();
create function look.directory() returns table (id uuid, name text, kind text, region text)
language sql stable security definer set search_path = '' rows 50 as $$
  select o.id, o.name, o.kind, o.region from app.organisation o where priv.me() is not null
$$;
drop function if exists look.organisation(uuid);
create function look.organisation(p_id uuid) returns table (id uuid, name text, kind text, region text)
language sql stable security definer set search_path = '' rows 1 as $$
  select o.id, o.name, o.kind, o.region from app.organisation o where o.id = p_id and priv.me() is not null
$$;

-- Which of these organisations a log of the own organisation may name to the acting worker, on a case: all but hidden parts to its
-- data-protection officer, and those that the acting lead has named to her (access model 5 b (g)); all to the organisation that leads, which
-- sees every part; to others those that they know.
create or replace function look.named_in_log(p_case text, p_ids uuid[]) returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  known uuid[] := priv.organisations();
  leads boolean;
  officer boolean;
begin
  -- Whom she knows need not be asked about, and mostly that is all of them.
  if p_ids <@ known then return query select unnest(p_ids); return; end if;
  leads := priv.lead_organisation(p_case) = priv.my_organisation() and priv.named_for_case(p_case, priv.me());
  officer := exists (select 1 from app.worker w where w.id = priv.me() and w.roles @> array['data-protection-officer']);
  return query select i from unnest(p_ids) i
    where i = any (known) or leads or (officer and not priv.is_hidden(p_case, i))
      or (officer and i in (select t.organisation_id from look.told_names(p_case) t));
end $$;
