-- Invitations and their answers.

create or replace function act.plan_invitation(p_case text, p_to uuid) returns table (key_room_id integer, intake_room_id integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
begin
  perform priv.begin_act(p_case);
  perform priv.need_lead(p_case);
  if not exists (select 1 from app.organisation where id = p_to) then perform priv.refuse('RN422', 'organisations'); end if;
  return query select priv.room(p_case, 'agreement', priv.my_organisation()), priv.room(null, 'intake', p_to);
end $$;

-- Invites an organisation on her consent (sentence 5); p_lives_here marks a place where she lives, whose part is hidden. p_referral: what was sent to it in
-- the same act, and takes it onto the case as well (5 b (a)).
drop function if exists act.invite(text, uuid, uuid, uuid, bytea, bytea, text, boolean);
create or replace function act.invite(p_case text, p_id uuid, p_to uuid, p_consent uuid, p_purpose bytea, p_intake_purpose bytea, p_urgency text,
  p_lives_here boolean default false, p_referral uuid default null) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  c app."case";
  lead_org uuid;
  t timestamptz := priv.now();
  room integer;
  hides boolean;
begin
  c := priv.begin_act(p_case);
  lead_org := priv.need_lead(p_case);
  if p_to = lead_org or priv.in_sight(p_case, p_to) or exists (select 1 from app.invitation where case_id = p_case and to_id = p_to and state = 'open') then
    perform priv.refuse('RN409', 'already on the case or invited'); end if;
  if exists (select 1 from app.organisation where id = p_to and kind = any (priv.caseless_kinds())) then
    perform priv.refuse('RN422', 'kind'); end if;
  if not exists (select 1 from priv.consent x join priv.consent_term ct on ct.consent_id = x.id
      where x.id = p_consent and x.case_id = p_case and x.kind <> 'disclosure' and x.withdrawn_at is null and x.ends_at > t and ct.to_id = p_to and ct.ended_at is null)
    or not priv.slip_names(p_case, p_consent, p_to) then
    perform priv.refuse('RN422', 'consent'); end if;
  hides := (priv.own_part(p_case)).hidden;
  if hides and exists (select 1 from app.invitation where case_id = p_case and state in ('open', 'accepted') and carries_lead) then
    perform priv.refuse('RN409', 'a hidden organisation invites one'); end if;
  if hides and priv.bar_in_sight(p_case, p_to) then perform priv.refuse('RN422', 'barred'); end if;
  if p_referral is not null and not exists (select 1 from app.referral where id = p_referral and case_id = p_case and to_id = p_to
      and organisation_id = lead_org and joins and state in ('sent', 'received', 'needs-more')) then perform priv.refuse('RN422', 'referral'); end if;
  if p_lives_here then
    insert into priv.secrecy values (p_case, p_to, true) on conflict (case_id, organisation_id) do update set hidden = true;
  end if;
  room := priv.room(p_case, 'agreement', lead_org);
  insert into app.invitation (id, room_id, key_room_id, organisation_id, case_id, to_id, consent_id, purpose, urgency, carries_lead, made_by, made_at)
  values (p_id, room, room, lead_org, p_case, p_to, p_consent, p_purpose, p_urgency, hides, priv.me(), t);
  insert into app.intake_slip (id, room_id, from_id, code_word, purpose, urgency, sent_at, referral_id)
  values (p_id, priv.room(null, 'intake', p_to), case when hides then null else lead_org end, c.code_word, p_intake_purpose, p_urgency, t, p_referral);
  perform priv.recompute_organisation(p_to);
  perform priv.recompute(p_case);
  return p_id;
end $$;

-- Open invitations were the former lead's word; the new one invites anew.
create or replace function priv.withdraw_invitations(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.intake_slip k set state = 'withdrawn', answered_at = priv.now()
  from app.invitation i where i.id = k.id and i.case_id = p_case and k.state = 'open';
  update app.invitation set state = 'withdrawn', answered_at = priv.now() where case_id = p_case and state = 'open';
  perform priv.drop_join_offers(array(select id from app.join_offer where case_id = p_case and state = 'open'));
  -- So was a referral that would take its receiver onto the case.
  perform priv.mark_referral(id, 'withdrawn') from app.referral
  where case_id = p_case and joins and state in ('sent', 'received', 'needs-more');
end $$;

-- What was asked in one act is taken back or declined as one: the referral that an invitation went with, if it still waits.
create or replace function priv.settle_referral_with(p_invitation uuid, p_state text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.mark_referral(r.id, p_state) from app.intake_slip k join app.referral r on r.id = k.referral_id
  where k.id = p_invitation and r.state in ('sent', 'received', 'needs-more');
end $$;

create or replace function act.withdraw_invitation(p_case text, p_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case);
  perform priv.need_lead(p_case);
  update app.invitation set state = 'withdrawn', answered_at = priv.now()
  where id = p_id and case_id = p_case and state = 'open' and organisation_id = priv.my_organisation();
  if not found then perform priv.refuse('RN404', 'no such open invitation'); end if;
  update app.intake_slip set state = 'withdrawn', answered_at = priv.now() where id = p_id;
  perform priv.settle_referral_with(p_id, 'withdrawn');
  perform priv.recompute(p_case);
end $$;

-- Locks the case of an open invitation lying in the acting intake worker's room.
create or replace function priv.begin_answer(p_id uuid) returns app.invitation
language plpgsql volatile security definer set search_path = '' as $$
declare i app.invitation;
begin
  if not exists (select 1 from app.intake_slip where id = p_id and room_id = any (priv.rooms('read'))) or p_id = any (priv.barred_slips()) then
    perform priv.refuse('RN404', 'no such invitation'); end if;
  select * into i from app.invitation where id = p_id;
  perform 1 from app."case" where id = i.case_id for no key update;
  select * into i from app.invitation where id = p_id;
  if i.state <> 'open' then perform priv.refuse('RN409', 'already answered or withdrawn'); end if;
  perform priv.acts_on(i.case_id);
  return i;
end $$;

-- Accepting names the organisation's own lead and backup (sentence 5). The intake worker gains nothing by it.
create or replace function act.accept_invitation(p_id uuid, p_lead uuid, p_backup uuid, p_classes text[] default null) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  i app.invitation;
  org uuid := priv.my_organisation();
  t timestamptz := priv.now();
begin
  i := priv.begin_answer(p_id);
  perform priv.need_first_team(p_lead, p_backup);
  if exists (select 1 from app."case" where id = i.case_id and state = 'closed') then perform priv.refuse('RN409', 'already answered or withdrawn'); end if;
  perform priv.join_case(i.case_id, org, p_lead, p_backup, p_classes);
  update app.invitation set state = 'accepted', answered_at = t where id = p_id;
  update app.intake_slip set state = 'accepted', answered_at = t where id = p_id;
  -- One that passed nothing was not the one that a hidden organisation may make.
  if i.carries_lead and not priv.pass_lead(i.case_id, org) then update app.invitation set carries_lead = false where id = p_id; end if;
  perform priv.recompute(i.case_id);
end $$;

create or replace function act.plan_decline(p_id uuid) returns table (key_room_id integer, intake_room_id integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare i app.invitation;
begin
  i := priv.begin_answer(p_id);
  return query select i.key_room_id, s.room_id from app.intake_slip s where s.id = p_id;
end $$;

create or replace function act.decline_invitation(p_id uuid, p_reason bytea, p_intake_reason bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_answer(p_id);
  update app.invitation set state = 'declined', answered_at = priv.now(), reason = p_reason where id = p_id;
  update app.intake_slip set state = 'declined', answered_at = priv.now(), reason = p_intake_reason where id = p_id;
  perform priv.settle_referral_with(p_id, 'declined');
end $$;
