-- Referrals. The sender owns sent and withdrawn, the receiver every other state; both rows change in one transaction, after the
-- lock of the case, so that two answers at once cannot both count.

-- Does a consent that is valid now let this owner share these classes with that organisation?
create or replace function priv.consent_covers(p_case text, p_consent uuid, p_owner uuid, p_to uuid, p_classes text[]) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from priv.consent c join priv.consent_term ct on ct.consent_id = c.id
      where c.id = p_consent and c.case_id = p_case and c.withdrawn_at is null and c.starts_at <= priv.now() and c.ends_at > priv.now()
        and ct.to_id = p_to and ct.ended_at is null)
    and not exists (select 1 from unnest(p_classes) x where not exists (
      select 1 from priv.consent_term ct where ct.consent_id = p_consent and ct.owner_id = p_owner and ct.to_id = p_to
        and ct.class = x and ct.ended_at is null))
$$;

create or replace function priv.is_on_case(p_case text, p_organisation uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from app.party where case_id = p_case and organisation_id = p_organisation and left_at is null)
$$;

-- Is an unanswered referral out of the receiver's reach now? Everything that had to be so when it was sent must still be so.
create or replace function priv.is_referral_shut(r app.referral) returns boolean
language sql stable security definer set search_path = '' as $$
  select not priv.consent_covers(r.case_id, r.consent_id, r.organisation_id, r.to_id, r.classes)
    or exists (select 1 from app."case" c where c.id = r.case_id and c.state = 'closed')
    or not priv.is_on_case(r.case_id, r.organisation_id)
    -- Who has left since is not taken back by it.
    or (not r.joins and not priv.is_on_case(r.case_id, r.to_id))
    or exists (select 1 from app.bar b where b.case_id = r.case_id and b.organisation_id = r.to_id and b.lifted_at is null)
    or (priv.is_hidden(r.case_id, r.organisation_id) and r.to_id <> priv.lead_organisation(r.case_id))
    or (priv.is_hidden(r.case_id, r.to_id) and r.organisation_id <> priv.lead_organisation(r.case_id))
$$;

-- Offers in the acting worker's intake room that are not to be read now. An answered one holds nothing of the case any more; a bar on
-- the worker closes that too.
create or replace function priv.closed_offers() returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  mine uuid := priv.my_organisation();
begin
  return array(select r.id from app.referral r
    where r.to_id = mine
      and (r.state = 'withdrawn'
        or exists (select 1 from app.bar b where b.case_id = r.case_id and b.worker_id = me and b.lifted_at is null)
        or (r.state in ('sent', 'received', 'needs-more') and priv.is_referral_shut(r))));
end $$;

-- The room whose key closes the texts of a referral, on both sides.
create or replace function act.plan_referral(p_case text) returns integer
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case);
  if not 'coordination' = any (priv.named_classes(p_case, priv.me())) then perform priv.refuse('RN403', 'only one who is named for this class'); end if;
  return priv.room(p_case, 'agreement', priv.my_organisation());
end $$;

-- Who may send it, to whom and on what: form, own standing, own slip, sight.
create or replace function priv.check_referral(p_case text, p_to uuid, p_consent uuid, p_kind text, p_classes text[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  mine uuid := priv.my_organisation();
  own record;
  to_kind text := (select kind from app.organisation where id = p_to);
begin
  if not 'coordination' = any (priv.named_classes(p_case, priv.me())) then perform priv.refuse('RN403', 'only one who is named for this class'); end if;
  perform priv.need_present(p_case);
  if to_kind is null or p_to = mine then perform priv.refuse('RN422', 'organisations'); end if;
  if to_kind <> all (priv.network_kinds())
    or (p_kind = 'assistance-system') <> (to_kind = 'assistance-system') then perform priv.refuse('RN422', 'kind'); end if;
  if priv.bar_in_sight(p_case, p_to) or not priv.slip_names(p_case, p_consent, p_to) or not priv.consent_covers(p_case, p_consent, mine, p_to, p_classes) then
    perform priv.refuse('RN422', 'consent'); end if;
  select * into own from priv.own_part(p_case);
  -- Who is not on the case joins it by accepting: that is the lead's to offer, as an invitation is. The lead sees who is on it.
  if not (own.leads and priv.acting_lead(p_case, mine) = priv.me()) then perform priv.need_in_sight(p_case, p_to); end if;
  -- A hidden organisation refers to nobody but the lead's, and only the lead's refers to a hidden one (sentence 10).
  if (own.hidden and p_to is distinct from priv.lead_organisation(p_case)) or (priv.hidden_in_sight(p_case, p_to) and not own.leads) then
    perform priv.refuse('RN422', 'not-in-sight'); end if;
end $$;

-- Both rows tell the same state until the receiver has accepted; from then on the intake room is told nothing of the case.
create or replace function priv.mark_referral(p_id uuid, p_state text, p_outcome text default null) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare step jsonb := jsonb_build_array(jsonb_build_object('state', p_state, 'at', priv.now()));
begin
  update app.referral set state = p_state, outcome = p_outcome, changed_at = priv.now(), history = history || step where id = p_id;
  if p_state in ('first-contact', 'ended') then return; end if;
  -- The invitation that went with it is answered as it is, unless it has been answered by itself.
  if p_state in ('accepted', 'declined', 'withdrawn') then
    update app.invitation i set state = p_state, answered_at = priv.now() from app.intake_slip k
      where k.referral_id = p_id and i.id = k.id and i.state = 'open';
    update app.intake_slip set state = p_state, answered_at = priv.now() where referral_id = p_id and state = 'open';
  end if;
  update app.referral_offer set state = p_state, changed_at = priv.now(), history = history || step,
    body = case when p_state in ('accepted', 'declined', 'withdrawn') then null else body end,
    lines = case when p_state in ('accepted', 'declined', 'withdrawn') then null else lines end where id = p_id;
end $$;

-- Keeps what has been chosen until it is sent; one draft for each receiver and matter.
create or replace function act.keep_referral_draft(p_case text, p_id uuid, p_to uuid, p_consent uuid, p_kind text, p_sector text, p_urgency text,
  p_body bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare room integer;
begin
  perform priv.begin_act(p_case);
  perform priv.check_referral(p_case, p_to, p_consent, p_kind, '{}');
  room := priv.room(p_case, 'agreement', priv.my_organisation());
  delete from app.referral_draft where room_id = room and worker_id = priv.me() and to_id = p_to and sector = p_sector;
  insert into app.referral_draft (id, room_id, worker_id, to_id, consent_id, kind, sector, urgency, body, written_at)
  values (p_id, room, priv.me(), p_to, p_consent, p_kind, p_sector, p_urgency, p_body, priv.now());
end $$;

-- Throws away a draft, which is its writer's alone.
create or replace function act.discard_referral_draft(p_case text, p_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare room integer;
begin
  perform priv.begin_act(p_case);
  room := priv.room(p_case, 'agreement', priv.my_organisation());
  delete from app.referral_draft where id = p_id and room_id = room and worker_id = priv.me();
  if not found then perform priv.refuse('RN404', 'no such draft'); end if;
end $$;

-- Sends a referral; its draft is done with.
drop function if exists act.send_referral(text, uuid, uuid, uuid, text, text, text, text[], bytea, bytea[]);
create or replace function act.send_referral(p_case text, p_id uuid, p_to uuid, p_consent uuid, p_kind text, p_sector text, p_urgency text,
  p_classes text[], p_body bytea, p_lines bytea[], p_goals uuid[] default '{}') returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  mine uuid := priv.my_organisation();
  c app."case";
  t timestamptz := priv.now();
  key_room integer;
  joined boolean;
  sent jsonb := jsonb_build_array(jsonb_build_object('state', 'sent', 'at', t));
begin
  c := priv.begin_act(p_case);
  perform priv.check_referral(p_case, p_to, p_consent, p_kind, p_classes);
  if exists (select 1 from app.referral where case_id = p_case and organisation_id = mine and to_id = p_to and sector = p_sector
      and state in ('sent', 'received', 'needs-more')) then perform priv.refuse('RN409', 'already referred'); end if;
  key_room := priv.room(p_case, 'agreement', mine);
  joined := priv.in_sight(p_case, p_to);
  delete from app.referral_draft where room_id = key_room and worker_id = priv.me() and to_id = p_to and sector = p_sector;
  insert into app.referral (id, room_id, key_room_id, organisation_id, case_id, to_id, consent_id, kind, sector, urgency, classes, joins,
    state, body, goals, history, made_by, made_at, changed_at)
  values (p_id, key_room, key_room, mine, p_case, p_to, p_consent, p_kind, p_sector, p_urgency, p_classes, not joined, 'sent', p_body,
    p_goals, sent, priv.me(), t, t);
  insert into app.referral_offer (id, room_id, key_room_id, from_id, code_word, kind, sector, urgency, classes, joins, state, body, lines,
    history, sent_at, changed_at)
  values (p_id, priv.room(null, 'intake', p_to), key_room, case when (priv.own_part(p_case)).hidden then null else mine end, c.code_word,
    p_kind, p_sector, p_urgency, p_classes, not joined, 'sent', p_body, p_lines, sent, t, t);
  perform priv.recompute_organisation(p_to);
  perform priv.recompute(p_case);
end $$;

-- Locks the case of an offer that the acting intake worker may read now.
create or replace function priv.begin_offer(p_id uuid) returns app.referral
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  if not exists (select 1 from app.referral_offer where id = p_id and room_id = any (priv.rooms('read'))) or p_id = any (priv.closed_offers()) then
    perform priv.refuse('RN404', 'no such referral'); end if;
  select * into r from app.referral where id = p_id;
  perform 1 from app."case" where id = r.case_id for no key update;
  -- Under the lock once more: the consent may have ended meanwhile.
  select * into r from app.referral where id = p_id;
  if p_id = any (priv.closed_offers()) then perform priv.refuse('RN404', 'no such referral'); end if;
  perform priv.acts_on(r.case_id);
  return r;
end $$;

-- The first opening is the receipt.
create or replace function act.open_referral(p_id uuid) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  r := priv.begin_offer(p_id);
  if r.state = 'sent' then perform priv.mark_referral(p_id, 'received'); end if;
  return case r.state when 'sent' then 'received' else r.state end;
end $$;

create or replace function act.plan_referral_answer(p_id uuid) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  r := priv.begin_offer(p_id);
  return r.key_room_id;
end $$;

-- Declines with a reason, or asks for more.
create or replace function act.answer_referral(p_id uuid, p_state text, p_answer bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  r := priv.begin_offer(p_id);
  if p_state not in ('declined', 'needs-more') then perform priv.refuse('RN422', 'state'); end if;
  if not (r.state in ('sent', 'received') or (r.state = 'needs-more' and p_state = 'declined')) then perform priv.refuse('RN409', r.state); end if;
  if p_answer is null then perform priv.refuse('RN422', 'reason'); end if;
  update app.referral set answer = p_answer, reply = null where id = p_id;
  update app.referral_offer set answer = p_answer, reply = null where id = p_id;
  perform priv.mark_referral(p_id, p_state);
end $$;

-- A day of first contact lies ahead, within a year; an hour has its day. What was said before stays in the history.
create or replace function priv.say_first_contact(p_id uuid, p_on date, p_at time) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare today date := (priv.now() at time zone 'Europe/Helsinki')::date;
begin
  if p_on < today or p_on > today + 366 or (p_at is not null and p_on is null) then perform priv.refuse('RN422', 'first-contact'); end if;
  update app.referral set meets_on = p_on, meets_at = p_at,
    history = history || jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('state', 'recorded', 'at', priv.now(), 'meetsOn', p_on, 'meetsAt', p_at)))
  where id = p_id and (meets_on, meets_at) is distinct from (p_on, p_at);
end $$;

-- Accepts: what was offered becomes the receiver's own record on the case. Who was not on it joins, and names lead and backup.
drop function if exists act.accept_referral(uuid, uuid, uuid, text[]);
create or replace function act.accept_referral(p_id uuid, p_lead uuid, p_backup uuid, p_classes text[] default null, p_meets_on date default null,
  p_meets_at time default null) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  r app.referral;
  f app.referral_offer;
  org uuid := priv.my_organisation();
  t timestamptz := priv.now();
begin
  r := priv.begin_offer(p_id);
  if r.state not in ('sent', 'received', 'needs-more') then perform priv.refuse('RN409', r.state); end if;
  select * into f from app.referral_offer where id = p_id;
  if not priv.is_on_case(r.case_id, org) then
    perform priv.need_first_team(p_lead, p_backup);
    perform priv.join_case(r.case_id, org, p_lead, p_backup, p_classes);
    -- Another invitation has nothing to ask any more; that of this referral is accepted with it.
    update app.invitation i set state = 'withdrawn', answered_at = t where i.case_id = r.case_id and i.to_id = org and i.state = 'open'
      and not exists (select 1 from app.intake_slip k where k.id = i.id and k.referral_id = p_id);
    update app.intake_slip k set state = 'withdrawn', answered_at = t from app.invitation i
      where i.id = k.id and i.case_id = r.case_id and i.to_id = org and i.state = 'withdrawn' and k.state = 'open';
  end if;
  insert into app.received (id, room_id, key_room_id, from_id, kind, sector, urgency, classes, body, received_at)
  values (p_id, priv.room(r.case_id, 'coordination', org), f.key_room_id, r.organisation_id, f.kind, f.sector, f.urgency, f.classes, f.body, t);
  insert into app.received_line (room_id, key_room_id, received_id, received_room_id, class, lines)
  select priv.room(r.case_id, x.class, org), f.key_room_id, p_id, priv.room(r.case_id, 'coordination', org), x.class, x.lines
  from unnest(f.classes, f.lines) x (class, lines);
  perform priv.mark_referral(p_id, 'accepted');
  perform priv.say_first_contact(p_id, p_meets_on, p_meets_at);
  perform priv.recompute(r.case_id);
  return r.case_id;
end $$;

-- The sender's: reply to a question, withdraw.
create or replace function priv.own_referral(p_case text, p_id uuid) returns app.referral
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  perform priv.begin_act(p_case);
  select * into r from app.referral where id = p_id and case_id = p_case and organisation_id = priv.my_organisation()
    and room_id = any (priv.rooms('read'));
  if r.id is null then perform priv.refuse('RN404', 'no such referral'); end if;
  if not 'coordination' = any (priv.named_classes(p_case, priv.me())) then perform priv.refuse('RN403', 'only one who is named for this class'); end if;
  return r;
end $$;

create or replace function act.plan_referral_reply(p_case text, p_id uuid) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  r := priv.own_referral(p_case, p_id);
  return r.key_room_id;
end $$;

create or replace function act.reply_to_referral(p_case text, p_id uuid, p_reply bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  r := priv.own_referral(p_case, p_id);
  if r.state <> 'needs-more' then perform priv.refuse('RN409', 'nothing is asked'); end if;
  if priv.is_referral_shut(r) then perform priv.refuse('RN422', 'consent'); end if;
  update app.referral set reply = p_reply where id = p_id;
  update app.referral_offer set reply = p_reply where id = p_id;
  perform priv.mark_referral(p_id, 'received');
end $$;

create or replace function act.withdraw_referral(p_case text, p_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  r := priv.own_referral(p_case, p_id);
  if r.state not in ('sent', 'received', 'needs-more') then perform priv.refuse('RN409', r.state); end if;
  perform priv.mark_referral(p_id, 'withdrawn');
end $$;

-- Which of the own organisation's unanswered referrals their receivers cannot read now.
create or replace function look.shut_referrals(p_case text) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select r.id from app.referral r where r.case_id = p_case and r.room_id = any (priv.rooms('read'))
    and r.state in ('sent', 'received', 'needs-more') and priv.is_referral_shut(r)
$$;

-- How far the own organisation's received referrals have come, for its team on the case.
drop function if exists look.received_state(text);
create or replace function look.received_state(p_case text)
returns table (id uuid, state text, outcome text, decision text, decided_on date, served_on date, exit_on date, exit_ground text, history jsonb,
  meets_on date, meets_at time, goals uuid[], told bytea)
language sql stable security definer set search_path = '' as $$
  select r.id, r.state, r.outcome, r.decision, r.decided_on, r.served_on, r.exit_on, r.exit_ground, r.history, r.meets_on, r.meets_at, r.goals, r.told
  from app.referral r where r.case_id = p_case and r.to_id = priv.my_organisation() and r.id = any (priv.row_ids())
$$;

-- A referral that the acting worker's organisation has accepted, on the case, for who may write there and reads the row.
create or replace function priv.own_received(p_case text, p_id uuid) returns app.referral
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  perform priv.begin_act(p_case);
  select x.* into r from app.referral x join app.received k on k.id = x.id and k.room_id = any (priv.rooms('write')) and k.id = any (priv.row_ids())
  where x.id = p_id and x.case_id = p_case;
  if r.id is null then perform priv.refuse('RN404', 'no such referral'); end if;
  return r;
end $$;

-- What its receiver says of an accepted referral stands in the sender's row. While the receiver's part is hidden from the sender, it must look there as
-- the part of one who has left, who says nothing any more (access model 5 b (c)). That its own part is hidden, and who leads, the receiver knows.
create or replace function priv.need_heard(r app.referral) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if priv.is_hidden(r.case_id, r.to_id) and r.organisation_id is distinct from priv.lead_organisation(r.case_id) then
    perform priv.refuse('RN422', 'not heard'); end if;
end $$;

-- The receiver's, on the case: first contact, and the end with its outcome.
create or replace function act.carry_referral(p_case text, p_id uuid, p_state text, p_outcome text default null) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  r app.referral;
begin
  r := priv.own_received(p_case, p_id);
  perform priv.need_heard(r);
  if not (case p_state when 'first-contact' then r.state = 'accepted' when 'ended' then r.state in ('accepted', 'first-contact') else false end) then
    perform priv.refuse('RN409', 'the referral stands otherwise'); end if;
  if (p_state = 'ended') <> (p_outcome is not null) then perform priv.refuse('RN422', 'outcome'); end if;
  perform priv.mark_referral(p_id, p_state, p_outcome);
end $$;

-- The receiver's, until it has told of a first contact: the day agreed for it, another one, or none any more.
create or replace function act.plan_first_contact(p_case text, p_id uuid, p_on date, p_at time) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  r := priv.own_received(p_case, p_id);
  perform priv.need_heard(r);
  if r.state <> 'accepted' then perform priv.refuse('RN409', 'the referral stands otherwise'); end if;
  perform priv.say_first_contact(p_id, p_on, p_at);
end $$;

-- A goal that came along with a referral that goes on, for its receiver's team.
create or replace function priv.goal_of_referral(p_case text, p_id uuid, p_goal uuid) returns app.referral
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  r := priv.own_received(p_case, p_id);
  if not p_goal = any (r.goals) then perform priv.refuse('RN404', 'no such goal'); end if;
  perform priv.need_heard(r);
  if r.state not in ('accepted', 'first-contact') then perform priv.refuse('RN409', 'the referral stands otherwise'); end if;
  return r;
end $$;

-- Under the lock of the case: with which key it is closed, and what has been told of these goals so far.
create or replace function act.plan_goal_outcome(p_case text, p_id uuid, p_goal uuid) returns table (room integer, told bytea)
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  r := priv.goal_of_referral(p_case, p_id, p_goal);
  return query select r.key_room_id, r.told;
end $$;

-- p_told: all that was told before, and this.
create or replace function act.tell_goal_outcome(p_case text, p_id uuid, p_goal uuid, p_told bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  r := priv.goal_of_referral(p_case, p_id, p_goal);
  update app.referral set told = p_told, changed_at = priv.now(),
    history = history || jsonb_build_array(jsonb_build_object('state', 'recorded', 'at', priv.now(), 'goal', p_goal)) where id = p_id;
end $$;

-- The decision on a proposal and the end of assistance: by the Assistance System on the case, or by the sender as she was told.
create or replace function act.decide_proposal(p_case text, p_id uuid, p_decision text, p_decided date, p_served date, p_exit date, p_ground text)
returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  r app.referral;
  today date := (priv.now() at time zone 'Europe/Helsinki')::date;
begin
  perform priv.begin_act(p_case);
  select x.* into r from app.referral x
  where x.id = p_id and x.case_id = p_case and x.kind = 'assistance-system'
    and ((x.organisation_id = priv.my_organisation() and x.room_id = any (priv.rooms('read')))
      or exists (select 1 from app.received k where k.id = x.id and k.room_id = any (priv.rooms('write')) and k.id = any (priv.row_ids())));
  if r.id is null then perform priv.refuse('RN404', 'no such proposal'); end if;
  if not 'coordination' = any (priv.named_classes(p_case, priv.me())) then perform priv.refuse('RN403', 'only one who is named for this class'); end if;
  if r.to_id = priv.my_organisation() then perform priv.need_heard(r); end if;
  if r.state in ('withdrawn', 'declined') then perform priv.refuse('RN409', r.state); end if;
  if (p_decision is null) <> (p_decided is null) or (p_exit is null) <> (p_ground is null)
    or greatest(p_decided, p_served, p_exit) > today
    or coalesce(p_served, r.served_on) < coalesce(p_decided, r.decided_on) or coalesce(p_exit, r.exit_on) < coalesce(p_decided, r.decided_on)
    or (p_served is not null and coalesce(p_decided, r.decided_on) is null) then perform priv.refuse('RN422', 'dates'); end if;
  if p_exit is not null and coalesce(p_decision, r.decision) is distinct from 'admitted' then perform priv.refuse('RN422', 'decision'); end if;
  update app.referral set decision = coalesce(p_decision, decision), decided_on = coalesce(p_decided, decided_on),
    served_on = coalesce(p_served, served_on), exit_on = coalesce(p_exit, exit_on), exit_ground = coalesce(p_ground, exit_ground),
    -- What was said before stays in the history.
    history = history || jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('state', 'recorded', 'at', priv.now(), 'decision', p_decision,
      'decidedOn', p_decided, 'servedOn', p_served, 'exitOn', p_exit, 'exitGround', p_ground))),
    changed_at = priv.now() where id = p_id;
end $$;

-- To whom and on which consent the acting worker's organisation may refer now, and which classes that consent lets it share. Only
-- consents whose slip she reads.
create or replace function look.referral_bases(p_case text)
returns table (consent_id uuid, to_id uuid, classes text[], ends_on date, on_case boolean)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  mine uuid := priv.my_organisation();
  own record;
begin
  select * into own from priv.own_part(p_case);
  return query
  select ct.consent_id, ct.to_id, array_agg(ct.class order by ct.class), max(c.ends_at - interval '1 millisecond')::date, bool_or(priv.in_sight(p_case, ct.to_id))
  from app.consent_slip s join priv.consent c on c.id = s.consent_id join priv.consent_term ct on ct.consent_id = c.id and ct.owner_id = mine
    join app.organisation o on o.id = ct.to_id
  where c.case_id = p_case and s.organisation_id = mine and s.room_id = any (priv.rooms('read'))
    and c.withdrawn_at is null and c.starts_at <= priv.now() and c.ends_at > priv.now() and ct.ended_at is null and ct.to_id <> mine
    and o.kind = any (priv.network_kinds())
    and ct.to_id = any (s.to_ids)
    and (priv.in_sight(p_case, ct.to_id) or priv.acting_lead(p_case, mine) = priv.me() and own.leads)
    and not (own.hidden and ct.to_id <> priv.lead_organisation(p_case))
    and not (priv.hidden_in_sight(p_case, ct.to_id) and not own.leads)
  group by 1, 2 order by 5 desc, 1, 2 limit 200;
end $$;
