-- What the logins reach: functions by schema, then every table, one line each (5_rights.sql).
revoke all on all functions in schema priv, act, look, audit, sign_in, job, mail, report, app from public;
grant usage on schema app, act, look, audit to rinnalla_look, rinnalla_change;
grant usage on schema priv to rinnalla_look, rinnalla_change, rinnalla_jobs;
grant usage on schema app, look, job to rinnalla_jobs;
grant usage on schema sign_in to rinnalla_auth;
grant usage on schema mail to rinnalla_mail;
grant usage on schema report to rinnalla_report;
grant execute on function priv.me(), priv.my_organisation(), priv.rooms(text), priv.practices(), priv.learners(), priv.studies(), priv.parties(), priv.row_ids(), priv.barred_slips(), priv.closed_offers(), priv.joins(), priv.organisations(), priv.cases(), priv.now()
  to rinnalla_look, rinnalla_change, rinnalla_jobs;
grant execute on all functions in schema look to rinnalla_look, rinnalla_change;
grant execute on function audit.write(jsonb) to rinnalla_look, rinnalla_change;
grant usage on schema priv to rinnalla_auth;
grant execute on function priv.keep_keys(jsonb), priv.note_found_keys(jsonb) to rinnalla_look, rinnalla_change, rinnalla_auth;
grant execute on function audit.signed_in(text, bytea) to rinnalla_look;
grant execute on function audit.tell_other_case(uuid, text, bytea), audit.tell_named(uuid, uuid, text, bytea) to rinnalla_change;
grant execute on all functions in schema act to rinnalla_change;
grant execute on all functions in schema sign_in to rinnalla_auth;
grant execute on all functions in schema job to rinnalla_jobs;
grant execute on all functions in schema mail to rinnalla_mail;
grant execute on all functions in schema report to rinnalla_report;

select priv.close_tables();

-- Open within the deployment: what is written here of the law. No case and no person.
select priv.protect('deadline_rule', '(select priv.me()) is not null');
select priv.protect('law_entry', '(select priv.me()) is not null');
-- So are numbers to call for help; who is without an account reads them by sign_in.helplines.
select priv.protect('helpline', '(select priv.me()) is not null');
-- And the words that lead to services.
select priv.protect('service_words', '(select priv.me()) is not null');
-- Practices of organisations: drafts are their own, what is published everybody's. Who has adopted one is told to all.
select priv.protect('practice', 'key || '' '' || version = any ((select priv.practices())::text[])');
select priv.protect('adoption', '(select priv.me()) is not null');
-- And what organisations say of recommendations, and the recommendations that were loaded.
select priv.protect(t, '(select priv.me()) is not null') from unnest(array['stance', 'recommendation_set']) t;
-- Studies: a draft is its author's, what is asked its officers' too, what was approved everybody's. So is what was released.
select priv.protect('study', 'id || '' '' || version = any ((select priv.studies())::text[])');
select priv.protect('study_release', '(select priv.me()) is not null');
-- So is what organisations say of regional networks: members, who is on duty, open meetings, what was agreed.
select priv.protect(t, '(select priv.me()) is not null')
from unnest(array['network_host', 'network_member', 'network_week', 'network_meeting', 'network_agreed']) t;
-- Trainings of organisations, and the one word an organisation or region and theme that is told of their competence.
select priv.protect(t, '(select priv.me()) is not null') from unnest(array['training', 'organisation_competence', 'region_competence']) t;
-- Who holds which training: the worker, and who keeps the catalogue of that organisation. How well it goes: the worker alone.
select priv.protect('learnt', 'worker_id = any ((select priv.learners())::uuid[])');
select priv.protect('self_assessment', 'worker_id = (select priv.me())');
-- A row that names an organisation is joined with this, and finds the name only where the reader may know of it (5_names.sql).
select priv.protect('organisation', 'id = any ((select priv.organisations())::uuid[])');
select priv.protect('worker', 'organisation_id = (select priv.my_organisation())');
select priv.protect('case', 'id = any ((select priv.cases())::text[])');
select priv.protect('room', 'id = any ((select priv.rooms(''read''))::integer[])');
select priv.protect('party', 'id = any ((select priv.parties())::integer[])');
select priv.protect('member', 'party_id = any ((select priv.parties())::integer[])');
select priv.protect('case_list', 'worker_id = (select priv.me()) and valid_from <= (select priv.now()) and valid_until > (select priv.now())');
select priv.protect('case_join', 'id = any ((select priv.joins())::uuid[])');
select priv.protect('hand_over', 'id = any ((select array(select s.hand_over_id from app.hand_over_slip s))::uuid[])');
-- Single rows of sight.
select priv.protect(t, 'id = any ((select priv.row_ids())::uuid[])')
from unnest(array['bar', 'place', 'safety_circle', 'hand_over_question', 'name_request', 'received', 'received_line', 'compilation_part', 'compilation_received', 'warning_alert']) t;
select priv.protect('place_circle', 'place_id = any ((select priv.row_ids())::uuid[])');
-- Written by acts, seen by those who read the room.
select priv.protect(t) from unnest(array['naming', 'consent_slip', 'grant_slip', 'grant_request', 'invitation', 'hand_over_slip', 'handed_row', 'join_offer',
  'referral', 'compilation_slip', 'consultation', 'consultation_taken', 'warning', 'warning_pass', 'warning_received', 'invite_wish', 'invite_wish_lead', 'entry']) t;
select priv.protect(t, classes => '{coordination}') from unnest(array['goal_view', 'task', 'task_answer', 'reminder']) t;
-- The room and something besides.
select priv.protect('intake_slip', 'room_id = any ((select priv.rooms(''read''))::integer[]) and id <> all ((select priv.barred_slips())::uuid[])');
select priv.protect('referral_offer', 'room_id = any ((select priv.rooms(''read''))::integer[]) and id <> all ((select priv.closed_offers())::uuid[])');
select priv.protect('meeting_attendee', 'room_id = any ((select priv.rooms(''read''))::integer[]) and party_id = any ((select priv.parties())::integer[])');
select priv.protect('meeting_answer', 'room_id = any ((select priv.rooms(''read''))::integer[]) and meeting_room_id = any ((select priv.rooms(''read''))::integer[])',
  classes => '{coordination}');
select priv.protect('step_match', 'room_id = any ((select priv.rooms(''read''))::integer[]) and other_room_id = any ((select priv.rooms(''read''))::integer[])',
  adds => true, classes => '{process, residence}');
-- One's own alone.
select priv.protect(t, 'worker_id = (select priv.me()) and room_id = any ((select priv.rooms(''read''))::integer[])')
from unnest(array['referral_draft', 'process_notice']) t;
select priv.protect(t, 'worker_id = (select priv.me())') from unnest(array['consultation_own', 'law_proposal']) t;
-- Added by whoever writes in the room, without a history.
select priv.protect('contact_rule', adds => true, changes => '{superseded_at}');
select priv.protect('contact_point', adds => true, changes => '{ended_at}');
select priv.protect('document_part', adds => true);
-- What evidence was before it was cleaned: not even by a grant.
select priv.protect('document_original', 'room_id = any ((select priv.rooms(''write''))::integer[])', adds => true);
select priv.protect('contact_made', adds => true, classes => '{contact}');
select priv.protect('news_told', adds => true, classes => '{process}');

-- Kept with every former version. The whole lies in account; the register of telling in coordination, and of it a line for police and
-- prosecutor in justice; wishes in either; courses of proceedings in process, one about her residence and all that belongs to it in residence.
select priv.keep('note', changes => '{happened_on}');
select priv.keep('document', changes => '{kind, bytes, removed, filed}', fixed => '{evidence}');
select priv.keep('person', changes => '{sealed}');
select priv.keep('piece', '{account}', '{code, answer, when_edtf, from_on, until_on, anchor, anchor_id, source, certainty, status, phases, means,
  level, direction, as_child, said_by, also}', fixed => '{sort, stands_on, stands_at}');
select priv.keep('link', '{account}', '{code, source, certainty, when_edtf, from_on, until_on}', fixed => '{from_id, to_id}');
select priv.keep('telling', '{coordination, justice}', '{topic, form, heard_by, held_at, partial, when_edtf, from_on, until_on}');
select priv.keep('wish', '{coordination, justice}', '{kind, state}');
select priv.keep('pronoun', '{case}', '{pronoun, said_on}');
select priv.keep('child', '{contact}', '{who, how_many, age, lives, alone, guardian, harm, ahead, known}');
select priv.keep('child_step', '{contact}', '{outcome, done_on, done_by}', fixed => '{child_id, child_room_id, what}');
select priv.keep('home_municipality', '{coordination}', '{answer, since_on}');
select priv.keep('need', '{coordination}', '{domain, answer, urgency, seen_on}');
select priv.keep('goal', '{coordination}', '{domain, state, set_on, review_on, ended_on}');
select priv.keep('sector_place', '{coordination}', '{state, organisation_id, since_on, last_contact_on}', fixed => '{sector}');
select priv.keep('heard', '{wellbeing}', '{heard_by, happened_on, was_heard, understood, helped, told_in, for_study}',
  fixed => '{step_id, step_room_id}');
select priv.keep('justice_line', '{justice, process}', '{from_on, until_on, state}', fixed => '{kind}');
select priv.keep('process', '{process, residence}', '{state}', fixed => '{kind}');
select priv.keep('process_offence', '{process, residence}', '{code, named_on, said_by, when_edtf, from_on, until_on, instance}', fixed => '{process_id}');
select priv.keep('process_companion', '{process, residence}', '{role, basis, state, since_on, until_on, worker_id, notify}',
  fixed => '{process_id}');
select priv.keep('process_step', '{process, residence}', '{stage, code, when_edtf, from_on, until_on, state, outcome, mover, source, hour, instance}',
  fixed => '{process_id, stands_on, stands_at}');
select priv.keep('backing', '{process, residence}', '{state, organisation_id, since_on, until_on}', fixed => '{step_id, step_room_id, kind}');
-- Its day moves with the rule alone (job.move_deadline).
select priv.keep('deadline', '{residence, process, social, health, contact, support, coordination}', '{state, ended_on, cause}',
  fixed => '{rule_key, rule_version, started_on, due_on, body}');
select priv.keep('meeting', '{coordination}', '{state, starts_at, ends_at, happened_on, her_presence}', by_act => true);
select priv.keep('minute', '{coordination}', fixed => '{meeting_id, meeting_room_id}', by_act => true);
select priv.keep('appointment', '{coordination}', '{kind, state, starts_at, ends_at, happened_on, interpreter}', by_act => true);
-- The service directory lies in no room: open within the deployment, written by acts and by the import.
select priv.keep('service', changes => '{organisation_id, source, external_id, provider, words, needs, regions, languages, serves, who_pays,
  classified, waiting_days, waiting_told_on, state, document, is_public, nameless}', by_act => true, see => '(select priv.me()) is not null');
