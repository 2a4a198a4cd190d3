-- The lead passes on, organisations leave, a case closes and opens again, a part is hidden or shown.

-- The lead passes by offer and acceptance; rooms stay with their writers, the code word stays.
-- The room whose key closes the note that goes with the lead.
create or replace function act.plan_hand_over(p_case text) returns integer
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case);
  return priv.room(p_case, 'agreement', priv.need_lead(p_case));
end $$;

drop function if exists act.offer_hand_over(text, uuid);
create or replace function act.offer_hand_over(p_case text, p_to uuid, p_id uuid default gen_random_uuid(), p_note bytea default null) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  made uuid := p_id;
  lead_org uuid;
begin
  perform priv.begin_act(p_case);
  lead_org := priv.need_lead(p_case);
  if p_to = lead_org or not exists (select 1 from app.organisation o where o.id = p_to and o.kind = any (priv.network_kinds())) then
    perform priv.refuse('RN422', 'organisations'); end if;
  if exists (select 1 from app.hand_over where case_id = p_case and state = 'open') then perform priv.refuse('RN409', 'already offered'); end if;
  perform priv.need_in_sight(p_case, p_to);
  insert into app.hand_over (id, case_id, from_id, to_id, offered_by, offered_at, note, key_room_id)
  values (made, p_case, lead_org, p_to, priv.me(), priv.now(), p_note, case when p_note is not null then priv.room(p_case, 'agreement', lead_org) end);
  insert into app.hand_over_slip (hand_over_id, room_id, organisation_id)
  select made, priv.room(p_case, 'agreement', o), o from unnest(array[lead_org, p_to]) o;
  perform priv.recompute(p_case);
  return made;
end $$;

-- The lead is another organisation's from now on. Open invitations end with the former one, and what it has recorded that names a hidden
-- organisation closes with it: that was in the lead's keeping.
create or replace function priv.pass_lead(p_case text, p_to uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare drawer integer := priv.room(p_case, 'agreement-hidden', priv.lead_organisation(p_case));
begin
  perform priv.withdraw_invitations(p_case);
  update app.consent_slip set own_copy = false where room_id = drawer;
  update app.grant_slip set own_copy = false where room_id = drawer;
  update app.referral set own_copy = false where room_id = drawer;
  update app.invite_wish set own_copy = false where room_id = drawer;
  update app.party set lead = false where case_id = p_case and lead;
  update app.party set lead = true where case_id = p_case and organisation_id = p_to;
end $$;

create or replace function act.answer_hand_over(p_case text, p_id uuid, p_accept boolean) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  h app.hand_over;
  mine uuid := priv.my_organisation();
begin
  perform priv.begin_act(p_case);
  select * into h from app.hand_over where id = p_id and case_id = p_case;
  if h.id is null or not exists (select 1 from app.hand_over_slip s where s.hand_over_id = p_id and s.room_id = any (priv.rooms('read'))) then
    perform priv.refuse('RN404', 'no such hand-over'); end if;
  if h.state <> 'open' then perform priv.refuse('RN409', 'no longer open'); end if;
  if mine = h.from_id and not p_accept then
    perform priv.need_lead(p_case);
    update app.hand_over set state = 'withdrawn', answered_at = priv.now() where id = p_id;
    return;
  end if;
  if mine <> h.to_id or priv.acting_lead(p_case, mine) is distinct from priv.me() then perform priv.refuse('RN403', 'only the receiving lead'); end if;
  if p_accept and h.from_id is distinct from priv.lead_organisation(p_case) then perform priv.refuse('RN409', 'no longer open'); end if;
  update app.hand_over set state = case when p_accept then 'accepted' else 'declined' end, answered_at = priv.now() where id = p_id;
  if p_accept then perform priv.pass_lead(p_case, h.to_id); end if;
  perform priv.recompute(p_case);
end $$;

-- What ends when an organisation is no longer on the case, of its own accord or by a bar: grants to it and from it, and its place in
-- consents; its rooms stay its own. False if it was not there.
create or replace function priv.end_part(p_case text, p_organisation uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.party set left_at = priv.now() where case_id = p_case and organisation_id = p_organisation and left_at is null;
  if not found then return false; end if;
  perform priv.end_grants(array(select id from priv."grant" where case_id = p_case and ended_at is null and p_organisation in (owner_id, to_id)));
  perform priv.end_terms(p_case, null, p_organisation, null, null);
  perform priv.end_terms(p_case, null, null, p_organisation, null);
  update app.hand_over set state = 'withdrawn', answered_at = priv.now() where case_id = p_case and to_id = p_organisation and state = 'open';
  return true;
end $$;

create or replace function act.leave_case(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  mine uuid := priv.my_organisation();
begin
  perform priv.begin_act(p_case);
  if priv.acting_lead(p_case, mine) is distinct from priv.me() then perform priv.refuse('RN403', 'only the lead of the own part'); end if;
  if (priv.own_part(p_case)).leads then perform priv.refuse('RN409', 'hand over the lead first'); end if;
  if not priv.end_part(p_case, mine) then perform priv.refuse('RN409', 'already left'); end if;
  perform priv.recompute(p_case);
end $$;

-- The lead of the case ends another organisation's part; its rooms stay its own (sentence 4).
create or replace function act.end_part(p_case text, p_organisation uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case);
  if p_organisation = priv.need_lead(p_case) then perform priv.refuse('RN409', 'hand over the lead first'); end if;
  if not priv.in_sight(p_case, p_organisation) then perform priv.refuse('RN404', 'no such part'); end if;
  perform priv.end_part(p_case, p_organisation);
  perform priv.recompute(p_case);
end $$;

-- Closing ends the grants; the last lead and backup of each organisation read on.
create or replace function act.close_case(p_case text, p_version integer) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare c app."case";
begin
  c := priv.begin_act(p_case);
  perform priv.need_lead(p_case);
  if c.version <> p_version then perform priv.refuse('RN409', 'changed meanwhile'); end if;
  update app."case" set state = 'closed', closed_at = priv.now(), version = version + 1 where id = p_case;
  perform priv.end_grants(array(select id from priv."grant" where case_id = p_case and ended_at is null));
  perform priv.withdraw_invitations(p_case);
  update app.hand_over set state = 'withdrawn', answered_at = priv.now() where case_id = p_case and state = 'open';
  perform priv.recompute(p_case);
end $$;

create or replace function act.reopen_case(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare c app."case";
begin
  c := priv.begin_act(p_case, false);
  perform priv.need_lead(p_case);
  if c.state <> 'closed' then perform priv.refuse('RN409', 'the case is open'); end if;
  update app."case" set state = 'open', closed_at = null, version = version + 1 where id = p_case;
  perform priv.recompute(p_case);
end $$;

-- She says otherwise about a hidden part, or says it again.
create or replace function act.set_secrecy(p_case text, p_organisation uuid, p_hidden boolean) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare mine uuid := priv.my_organisation();
begin
  perform priv.begin_act(p_case);
  if not exists (select 1 from priv.parts_open(p_case) o where o.organisation_id = p_organisation) then
    perform priv.refuse('RN404', 'no such part'); end if;
  if priv.acting_lead(p_case, mine) is distinct from priv.me() or not (mine = p_organisation or (priv.own_part(p_case)).leads) then
    perform priv.refuse('RN403', 'only the lead'); end if;
  insert into priv.secrecy values (p_case, p_organisation, p_hidden)
  on conflict (case_id, organisation_id) do update set hidden = excluded.hidden;
  perform priv.recompute(p_case);
end $$;
