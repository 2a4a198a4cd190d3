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

-- Offers in the acting worker's intake room that are not to be read now: withdrawn, no longer covered by the consent, or under a
-- bar. An accepted one is the receiver's own record; a bar on the worker closes that too.
create or replace function priv.closed_offers() returns uuid[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(f.id), '{}')
  from app.referral r join app.referral_offer f on f.id = r.id
  where r.to_id = priv.my_organisation()
    and (r.state in ('draft', 'withdrawn')
      or exists (select 1 from app.bar b where b.case_id = r.case_id and b.worker_id = priv.me() and b.lifted_at is null)
      or (r.state in ('sent', 'received', 'needs-more') and (
        not priv.consent_covers(r.case_id, r.consent_id, r.organisation_id, r.to_id, r.classes)
        or exists (select 1 from app."case" c where c.id = r.case_id and c.state = 'closed')
        or exists (select 1 from app.party p where p.case_id = r.case_id and p.organisation_id = r.organisation_id and p.left_at is not null)
        or exists (select 1 from app.bar b where b.case_id = r.case_id and b.organisation_id = r.to_id and b.lifted_at is null))))
$$;

create or replace function priv.is_on_case(p_case text, p_organisation uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from app.party where case_id = p_case and organisation_id = p_organisation and left_at is null)
$$;

-- Where the texts of a referral are closed, and whether accepting would take the receiver onto the case.
create or replace function act.plan_referral(p_case text, p_to uuid) returns table (key_room_id integer, intake_room_id integer, joins boolean)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare mine uuid := priv.my_organisation();
begin
  perform priv.begin_act(p_case);
  if not 'coordination' = any (priv.named_classes(p_case, priv.me())) then perform priv.refuse('RN403', 'only one who is named for this class'); end if;
  if not exists (select 1 from app.organisation where id = p_to) or p_to = mine then perform priv.refuse('RN422', 'organisations'); end if;
  return query select priv.room(p_case, 'agreement', mine), priv.room(null, 'intake', p_to), not priv.is_on_case(p_case, p_to);
end $$;

-- Who may send it, to whom and on what.
create or replace function priv.check_referral(p_case text, p_to uuid, p_consent uuid, p_kind text, p_classes text[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  mine uuid := priv.my_organisation();
  lead_org uuid := priv.lead_organisation(p_case);
  to_kind text := (select kind from app.organisation where id = p_to);
begin
  if not 'coordination' = any (priv.named_classes(p_case, priv.me())) then perform priv.refuse('RN403', 'only one who is named for this class'); end if;
  if (select left_at is not null from app.party where case_id = p_case and organisation_id = mine) then
    perform priv.refuse('RN403', 'your organisation has left the case'); end if;
  if to_kind is null or p_to = mine then perform priv.refuse('RN422', 'organisations'); end if;
  if to_kind not in ('victim-support', 'ngo', 'shelter', 'social-services', 'health-services', 'child-protection', 'assistance-system', 'counsel')
    or (p_kind = 'assistance-system') <> (to_kind = 'assistance-system') then perform priv.refuse('RN422', 'kind'); end if;
  -- Who is not yet on the case joins it by accepting: that is the lead's to offer, as an invitation is.
  if not priv.is_on_case(p_case, p_to) then perform priv.need_lead(p_case); end if;
  -- A hidden organisation refers to nobody but the lead's, and only the lead's refers to a hidden one (sentence 10).
  if (priv.is_hidden(p_case, mine) and p_to <> lead_org) or (priv.is_hidden(p_case, p_to) and mine <> lead_org) then
    perform priv.refuse('RN422', 'consent'); end if;
  if exists (select 1 from app.bar b where b.case_id = p_case and b.organisation_id = p_to and b.lifted_at is null)
    or not priv.consent_covers(p_case, p_consent, mine, p_to, p_classes) then perform priv.refuse('RN422', 'consent'); end if;
end $$;

create or replace function priv.mark_referral(p_id uuid, p_state text) returns void
language sql volatile security definer set search_path = '' as $$
  update app.referral set state = p_state, changed_at = priv.now(),
    history = history || jsonb_build_array(jsonb_build_object('state', p_state, 'at', priv.now())) where id = p_id;
  update app.referral_offer set state = p_state, changed_at = priv.now(),
    history = history || jsonb_build_array(jsonb_build_object('state', p_state, 'at', priv.now())) where id = p_id;
$$;

-- Sends a referral, or keeps it as a draft of the sender.
create or replace function act.send_referral(p_case text, p_id uuid, p_to uuid, p_consent uuid, p_kind text, p_sector text, p_urgency text,
  p_classes text[], p_body bytea, p_offer_body bytea, p_lines bytea, p_draft boolean default false) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  mine uuid := priv.my_organisation();
  c app."case";
  t timestamptz := priv.now();
  key_room integer;
  former app.referral;
  joined boolean;
begin
  c := priv.begin_act(p_case);
  perform priv.check_referral(p_case, p_to, p_consent, p_kind, p_classes);
  if exists (select 1 from app.referral where case_id = p_case and organisation_id = mine and to_id = p_to and sector = p_sector
      and state in ('sent', 'received', 'needs-more') and id <> p_id) then perform priv.refuse('RN409', 'already referred'); end if;
  select * into former from app.referral where id = p_id;
  if former.id is not null and (former.organisation_id <> mine or former.case_id <> p_case or former.state <> 'draft') then
    perform priv.refuse('RN404', 'no such draft'); end if;
  key_room := priv.room(p_case, 'agreement', mine);
  joined := priv.is_on_case(p_case, p_to);
  delete from app.referral where id = p_id;
  insert into app.referral (id, room_id, key_room_id, organisation_id, case_id, to_id, consent_id, kind, sector, urgency, classes, joins,
    state, body, history, made_by, made_at, changed_at)
  values (p_id, key_room, key_room, mine, p_case, p_to, p_consent, p_kind, p_sector, p_urgency, p_classes, not joined,
    case when p_draft then 'draft' else 'sent' end, p_body,
    jsonb_build_array(jsonb_build_object('state', case when p_draft then 'draft' else 'sent' end, 'at', t)), priv.me(), t, t);
  if not p_draft then
    insert into app.referral_offer (id, room_id, key_room_id, from_id, code_word, kind, sector, urgency, classes, joins, state, body, lines,
      history, sent_at, changed_at)
    values (p_id, priv.room(null, 'intake', p_to), key_room, mine, c.code_word, p_kind, p_sector, p_urgency, p_classes, not joined, 'sent',
      p_offer_body, p_lines, jsonb_build_array(jsonb_build_object('state', 'sent', 'at', t)), t, t);
    perform priv.recompute_organisation(p_to);
  end if;
  perform priv.recompute(p_case);
  return p_id;
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
  return r;
end $$;

-- The first opening is the receipt.
create or replace function act.open_referral(p_id uuid) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  r := priv.begin_offer(p_id);
  if r.state = 'sent' then perform priv.mark_referral(p_id, 'received'); end if;
  return r.state;
end $$;

create or replace function act.plan_referral_answer(p_id uuid) returns table (key_room_id integer, intake_room_id integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare r app.referral;
begin
  r := priv.begin_offer(p_id);
  return query select r.key_room_id, f.room_id from app.referral_offer f where f.id = p_id;
end $$;

-- Declines with a reason, or asks for more.
create or replace function act.answer_referral(p_id uuid, p_state text, p_answer bytea, p_offer_answer bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  r := priv.begin_offer(p_id);
  if p_state not in ('declined', 'needs-more') then perform priv.refuse('RN422', 'state'); end if;
  if r.state not in ('sent', 'received') then perform priv.refuse('RN409', 'already answered'); end if;
  if p_answer is null then perform priv.refuse('RN422', 'reason'); end if;
  update app.referral set answer = p_answer where id = p_id;
  update app.referral_offer set answer = p_offer_answer where id = p_id;
  perform priv.mark_referral(p_id, p_state);
  perform priv.recompute(r.case_id);
end $$;

-- Accepts: what was offered becomes the receiver's own record on the case. Who was not on it joins, and names lead and backup.
create or replace function act.accept_referral(p_id uuid, p_lead uuid, p_backup uuid, p_classes text[] default null) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  r app.referral;
  f app.referral_offer;
  org uuid := priv.my_organisation();
  t timestamptz := priv.now();
begin
  r := priv.begin_offer(p_id);
  if r.state not in ('sent', 'received', 'needs-more') then perform priv.refuse('RN409', 'already answered'); end if;
  select * into f from app.referral_offer where id = p_id;
  if not priv.is_on_case(r.case_id, org) then
    if p_lead is null or p_backup is null or p_lead = p_backup then perform priv.refuse('RN422', 'the backup is another worker'); end if;
    insert into app.party (case_id, organisation_id, joined_at) values (r.case_id, org, t)
    on conflict (case_id, organisation_id) do update set left_at = null, joined_at = t;
    perform priv.make_rooms(r.case_id, org);
    update app.member set ended_at = t where ended_at is null
      and party_id = (select id from app.party where case_id = r.case_id and organisation_id = org);
    perform priv.put_member(r.case_id, org, p_lead, 'lead', coalesce(p_classes, priv.all_classes()), t, null);
    perform priv.put_member(r.case_id, org, p_backup, 'backup', coalesce(p_classes, priv.all_classes()), t, null);
    update app.intake_slip k set state = 'withdrawn', answered_at = t from app.invitation i
      where i.id = k.id and i.case_id = r.case_id and i.to_id = org and k.state = 'open';
    update app.invitation set state = 'withdrawn', answered_at = t where case_id = r.case_id and to_id = org and state = 'open';
  end if;
  insert into app.received (id, room_id, key_room_id, from_id, sector, classes, body, lines, received_at)
  values (p_id, priv.room(r.case_id, 'coordination', org), f.key_room_id, f.from_id, f.sector, f.classes, f.body, f.lines, t);
  perform priv.mark_referral(p_id, 'accepted');
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

create or replace function act.plan_referral_reply(p_case text, p_id uuid) returns table (key_room_id integer, intake_room_id integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare r app.referral;
begin
  r := priv.own_referral(p_case, p_id);
  return query select r.key_room_id, f.room_id from app.referral_offer f where f.id = p_id;
end $$;

create or replace function act.reply_to_referral(p_case text, p_id uuid, p_reply bytea, p_offer_reply bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  r := priv.own_referral(p_case, p_id);
  if r.state <> 'needs-more' then perform priv.refuse('RN409', 'nothing is asked'); end if;
  if not priv.consent_covers(p_case, r.consent_id, r.organisation_id, r.to_id, r.classes) then perform priv.refuse('RN422', 'consent'); end if;
  update app.referral set reply = p_reply where id = p_id;
  update app.referral_offer set reply = p_offer_reply where id = p_id;
  perform priv.mark_referral(p_id, 'received');
end $$;

create or replace function act.withdraw_referral(p_case text, p_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  r := priv.own_referral(p_case, p_id);
  if r.state not in ('draft', 'sent', 'received', 'needs-more') then perform priv.refuse('RN409', 'already answered'); end if;
  perform priv.mark_referral(p_id, 'withdrawn');
end $$;

-- The receiver's, on the case: first contact, and the end with its outcome.
create or replace function act.carry_referral(p_case text, p_id uuid, p_state text, p_outcome text default null) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  r app.referral;
begin
  perform priv.begin_act(p_case);
  select x.* into r from app.referral x join app.received k on k.id = x.id and k.room_id = any (priv.rooms('write'))
  where x.id = p_id and x.case_id = p_case;
  if r.id is null then perform priv.refuse('RN404', 'no such referral'); end if;
  if not (case p_state when 'first-contact' then r.state = 'accepted' when 'ended' then r.state in ('accepted', 'first-contact') else false end) then
    perform priv.refuse('RN409', 'the referral stands otherwise'); end if;
  if (p_state = 'ended') <> (p_outcome is not null) then perform priv.refuse('RN422', 'outcome'); end if;
  update app.referral set outcome = p_outcome, state = p_state where id = p_id;
  update app.referral_offer set outcome = p_outcome where id = p_id;
  perform priv.mark_referral(p_id, p_state);
end $$;

-- The decision on a proposal and the end of assistance: by the Assistance System on the case, or by the sender as she was told.
create or replace function act.decide_proposal(p_case text, p_id uuid, p_decision text, p_decided date, p_served date, p_exit date, p_ground text)
returns void
language plpgsql volatile security definer set search_path = '' as $$
declare r app.referral;
begin
  perform priv.begin_act(p_case);
  select x.* into r from app.referral x
  where x.id = p_id and x.case_id = p_case and x.kind = 'assistance-system'
    and ((x.organisation_id = priv.my_organisation() and x.room_id = any (priv.rooms('read')))
      or exists (select 1 from app.received k where k.id = x.id and k.room_id = any (priv.rooms('write'))));
  if r.id is null then perform priv.refuse('RN404', 'no such proposal'); end if;
  if not 'coordination' = any (priv.named_classes(p_case, priv.me())) then perform priv.refuse('RN403', 'only one who is named for this class'); end if;
  if r.state in ('draft', 'withdrawn', 'declined') then perform priv.refuse('RN409', 'the referral stands otherwise'); end if;
  if p_exit is not null and coalesce(p_decision, r.decision) is distinct from 'admitted' then perform priv.refuse('RN422', 'decision'); end if;
  update app.referral set decision = coalesce(p_decision, decision), decided_on = coalesce(p_decided, decided_on),
    served_on = coalesce(p_served, served_on), exit_on = coalesce(p_exit, exit_on), exit_ground = coalesce(p_ground, exit_ground),
    changed_at = priv.now() where id = p_id;
end $$;
