-- Row level security of every table that the application reaches: enabled, forced, and one policy in one of three shapes.
-- rinnalla_owner owns the definer functions, and FORCE binds it too: it has its own policy.
create or replace function priv.protect(p_table text, p_shape text, p_insert boolean default false, p_update boolean default false) returns void
language plpgsql set search_path = '' as $$
begin
  execute format('alter table %s enable row level security', p_table);
  execute format('alter table %s force row level security', p_table);
  execute format('drop policy if exists owner on %s', p_table);
  execute format('create policy owner on %s to rinnalla_owner using (true) with check (true)', p_table);
  execute format('drop policy if exists see on %s', p_table);
  execute format('create policy see on %s for select to rinnalla_look, rinnalla_change, rinnalla_jobs using (%s)', p_table, p_shape);
  execute format('grant select on %s to rinnalla_look, rinnalla_change, rinnalla_jobs', p_table);
  execute format('drop policy if exists add on %s', p_table);
  execute format('drop policy if exists correct on %s', p_table);
  if p_insert then
    execute format('create policy add on %s for insert to rinnalla_change with check (room_id = any ((select priv.rooms(''write''))::integer[]))', p_table);
    execute format('grant insert on %s to rinnalla_change', p_table);
  end if;
  if p_update then
    execute format('create policy correct on %s for update to rinnalla_change using (room_id = any ((select priv.rooms(''write''))::integer[]))
      with check (room_id = any ((select priv.rooms(''write''))::integer[]))', p_table);
    execute format('grant update on %s to rinnalla_change', p_table);
  end if;
end $$;

revoke all on all functions in schema priv, act, look, audit, sign_in, job, mail, app from public;
grant usage on schema app, act, look, audit to rinnalla_look, rinnalla_change;
grant usage on schema priv to rinnalla_look, rinnalla_change, rinnalla_jobs;
grant usage on schema app, look, job to rinnalla_jobs;
grant usage on schema sign_in to rinnalla_auth;
grant usage on schema mail to rinnalla_mail;
grant execute on function priv.me(), priv.my_organisation(), priv.rooms(text), priv.parties(), priv.row_ids(), priv.barred_slips(), priv.closed_offers(), priv.joins(), priv.cases(), priv.now()
  to rinnalla_look, rinnalla_change, rinnalla_jobs;
grant execute on all functions in schema look to rinnalla_look, rinnalla_change;
grant execute on function audit.write(jsonb) to rinnalla_look, rinnalla_change;
grant execute on all functions in schema act to rinnalla_change;
grant execute on all functions in schema sign_in to rinnalla_auth;
grant execute on all functions in schema job to rinnalla_jobs;
grant execute on all functions in schema mail to rinnalla_mail;

-- Open within the deployment: names and kinds of organisations.
select priv.protect('app.organisation', '(select priv.me()) is not null');
-- The service directory likewise: no case and no person in it.
select priv.protect(t, '(select priv.me()) is not null') from unnest(array['app.service', 'app.service_version']) t;
-- What is corrected of the limits of the law likewise.
select priv.protect('app.deadline_rule', '(select priv.me()) is not null');
select priv.protect('app.worker', 'organisation_id = (select priv.my_organisation())');
select priv.protect('app."case"', 'id = any ((select priv.cases())::text[])');
select priv.protect('app.room', 'id = any ((select priv.rooms(''read''))::integer[])');
select priv.protect('app.party', 'id = any ((select priv.parties())::integer[])');
select priv.protect('app.member', 'party_id = any ((select priv.parties())::integer[])');
select priv.protect('app.bar', 'id = any ((select priv.row_ids())::uuid[])');
select priv.protect('app.place', 'id = any ((select priv.row_ids())::uuid[])');
select priv.protect('app.place_circle', 'place_id = any ((select priv.row_ids())::uuid[])');
select priv.protect('app.case_list', 'worker_id = (select priv.me()) and valid_from <= (select priv.now()) and valid_until > (select priv.now())');
select priv.protect(t, 'room_id = any ((select priv.rooms(''read''))::integer[])')
from unnest(array['app.naming', 'app.consent_slip', 'app.grant_slip', 'app.grant_request', 'app.invitation',
  'app.hand_over_slip', 'app.join_offer', 'app.note_version', 'app.person_version', 'app.piece_version', 'app.link_version', 'app.telling_version',
  'app.wish_version', 'app.deadline_version', 'app.need_version', 'app.goal_version', 'app.goal_view', 'app.task', 'app.task_answer', 'app.sector_place_version',
  'app.process_version', 'app.process_offence_version', 'app.process_companion_version', 'app.process_step_version',
  'app.justice_line_version',
  'app.heard_version',
  'app.referral', 'app.compilation_slip',
  'app.meeting', 'app.meeting_version', 'app.minute', 'app.minute_version', 'app.appointment', 'app.appointment_version',
  'app.backing_version',
  'audit.entry']) t;
select priv.protect('app.intake_slip', 'room_id = any ((select priv.rooms(''read''))::integer[]) and id <> all ((select priv.barred_slips())::uuid[])');
select priv.protect('app.referral_offer', 'room_id = any ((select priv.rooms(''read''))::integer[]) and id <> all ((select priv.closed_offers())::uuid[])');
select priv.protect('app.referral_draft', 'worker_id = (select priv.me()) and room_id = any ((select priv.rooms(''read''))::integer[])');
select priv.protect('app.received', 'id = any ((select priv.row_ids())::uuid[])');
select priv.protect('app.received_line', 'id = any ((select priv.row_ids())::uuid[])');
select priv.protect(t, 'id = any ((select priv.row_ids())::uuid[])') from unnest(array['app.compilation_part', 'app.compilation_received']) t;
select priv.protect(t, 'room_id = any ((select priv.rooms(''read''))::integer[])') from unnest(array['app.consultation', 'app.consultation_taken']) t;
select priv.protect('app.consultation_own', 'worker_id = (select priv.me())');
select priv.protect('app.process_notice', 'worker_id = (select priv.me()) and room_id = any ((select priv.rooms(''read''))::integer[])');
select priv.protect('app.meeting_attendee', 'room_id = any ((select priv.rooms(''read''))::integer[]) and party_id = any ((select priv.parties())::integer[])');
select priv.protect('app.case_join', 'id = any ((select priv.joins())::uuid[])');
select priv.protect('app.hand_over', 'id = any ((select array(select s.hand_over_id from app.hand_over_slip s))::uuid[])');
select priv.protect(t, 'room_id = any ((select priv.rooms(''read''))::integer[])', true, true)
from unnest(array['app.note', 'app.contact_rule', 'app.contact_point', 'app.person', 'app.piece', 'app.link', 'app.telling', 'app.wish',
  'app.need', 'app.goal', 'app.deadline', 'app.sector_place',
  'app.process', 'app.process_offence', 'app.process_companion', 'app.process_step',
  'app.justice_line',
  'app.heard', 'app.backing']) t;
select priv.protect(t, 'room_id = any ((select priv.rooms(''read''))::integer[])', true) from unnest(array['app.contact_made', 'app.news_told']) t;

-- Texts that a correction may not touch.
revoke update on app.note, app.contact_rule, app.contact_point, app.person, app.piece, app.link, app.telling, app.wish,
  app.need, app.goal, app.deadline, app.sector_place,
  app.process, app.process_offence, app.process_companion, app.process_step,
  app.justice_line,
  app.heard, app.backing
  from rinnalla_change;
grant update (body, version, author_id, happened_on, written_at) on app.note to rinnalla_change;
grant update (superseded_at) on app.contact_rule to rinnalla_change;
grant update (ended_at) on app.contact_point to rinnalla_change;
grant update (sealed, version, author_id, written_at) on app.person to rinnalla_change;
grant update (code, answer, when_edtf, from_on, until_on, anchor, anchor_id, source, certainty, status, phases, means, level, direction,
  as_child, said_by, body, author_id, version, reason, mistaken, written_at) on app.piece to rinnalla_change;
grant update (code, source, certainty, when_edtf, from_on, until_on, body, author_id, version, reason, mistaken, written_at)
  on app.link to rinnalla_change;
grant update (topic, form, heard_by, held_at, partial, when_edtf, from_on, until_on, body, author_id, version, reason, mistaken, written_at)
  on app.telling to rinnalla_change;
grant update (kind, state, body, author_id, version, reason, mistaken, written_at) on app.wish to rinnalla_change;
grant update (domain, answer, urgency, seen_on, body, author_id, version, reason, mistaken, written_at) on app.need to rinnalla_change;
grant update (domain, state, set_on, review_on, ended_on, body, author_id, version, reason, mistaken, written_at) on app.goal to rinnalla_change;
grant update (state, organisation_id, since_on, last_contact_on, body, author_id, version, reason, mistaken, written_at)
  on app.sector_place to rinnalla_change;
grant update (from_on, until_on, state, body, author_id, version, reason, mistaken, written_at) on app.justice_line to rinnalla_change;
grant update (state, ended_on, cause, author_id, version, reason, written_at) on app.deadline to rinnalla_change;
grant update (state, body, author_id, version, reason, mistaken, written_at) on app.process to rinnalla_change;
grant update (code, named_on, said_by, body, author_id, version, reason, mistaken, written_at) on app.process_offence to rinnalla_change;
grant update (role, basis, state, since_on, until_on, worker_id, notify, body, author_id, version, reason, mistaken, written_at)
  on app.process_companion to rinnalla_change;
grant update (stage, code, when_edtf, from_on, until_on, state, outcome, mover, source, body, author_id, version, reason, mistaken, written_at)
  on app.process_step to rinnalla_change;
grant update (heard_by, happened_on, was_heard, understood, helped, told_in, for_study, body, author_id, version, reason, mistaken, written_at)
  on app.heard to rinnalla_change;
grant update (state, organisation_id, since_on, until_on, body, author_id, version, reason, mistaken, written_at)
  on app.backing to rinnalla_change;
