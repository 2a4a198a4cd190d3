-- Wishes that somebody be invited: the lead of the case alone invites, anyone else wishes (access model 5 b (a)). The answer to the sender is
-- the same whatever organisation is wished for, and whatever the lead does.

create or replace function priv.need_wish(p_case text, p_to uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case);
  perform priv.need_warner(p_case);
  if p_to = priv.my_organisation() or not exists (select 1 from app.organisation where id = p_to) then perform priv.refuse('RN422', 'organisations'); end if;
  if exists (select 1 from app.organisation where id = p_to and kind = any (priv.caseless_kinds())) then perform priv.refuse('RN422', 'kind'); end if;
  if priv.in_sight(p_case, p_to) then perform priv.refuse('RN409', 'already on the case'); end if;
end $$;

create or replace function act.plan_invite_wish(p_case text, p_to uuid) returns table (room_id integer, lead_room_id integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
begin
  perform priv.need_wish(p_case, p_to);
  return query select priv.room(p_case, 'agreement', priv.my_organisation()), priv.room(p_case, 'agreement', priv.lead_organisation(p_case));
end $$;

create or replace function act.send_invite_wish(p_case text, p_id uuid, p_to uuid, p_body bytea, p_lead_body bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  mine uuid := priv.my_organisation();
  lead_org uuid;
  t timestamptz := priv.now();
  own_room integer;
  room integer;
begin
  perform priv.need_wish(p_case, p_to);
  lead_org := priv.lead_organisation(p_case);
  own_room := priv.room(p_case, 'agreement', mine);
  room := priv.room(p_case, 'agreement', lead_org);
  insert into app.invite_wish (id, room_id, key_room_id, organisation_id, case_id, to_id, body, author_id, sent_at)
  values (p_id, own_room, own_room, mine, p_case, p_to, p_body, priv.me(), t);
  insert into app.invite_wish_lead (id, room_id, key_room_id, organisation_id, case_id, from_id, author_id, to_id, body, sent_at)
  values (p_id, room, room, lead_org, p_case, mine, priv.me(), p_to, p_lead_body, t);
  perform priv.recompute(p_case);
end $$;

-- A wish that waits for the acting lead of the case.
create or replace function priv.begin_wish(p_case text, p_id uuid) returns app.invite_wish_lead
language plpgsql volatile security definer set search_path = '' as $$
declare w app.invite_wish_lead;
begin
  perform priv.begin_act(p_case);
  perform priv.need_lead(p_case);
  select * into w from app.invite_wish_lead where id = p_id and case_id = p_case and room_id = any (priv.rooms('read'));
  if w.id is null then perform priv.refuse('RN404', 'no such wish'); end if;
  if w.state <> 'open' then perform priv.refuse('RN409', 'already answered'); end if;
  return w;
end $$;

create or replace function act.plan_wish_answer(p_case text, p_id uuid) returns integer
language plpgsql volatile security definer set search_path = '' as $$
begin
  return (priv.begin_wish(p_case, p_id)).key_room_id;
end $$;

-- Invited, or declined with a reason. The sender's copy tells only that it has been answered.
create or replace function act.answer_invite_wish(p_case text, p_id uuid, p_state text, p_reason bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare t timestamptz := priv.now();
begin
  perform priv.begin_wish(p_case, p_id);
  if p_state not in ('invited', 'declined') then perform priv.refuse('RN422', 'state'); end if;
  if p_state = 'declined' and p_reason is null then perform priv.refuse('RN422', 'reason'); end if;
  update app.invite_wish_lead set state = p_state, answered_at = t, reason = p_reason where id = p_id;
  update app.invite_wish set answered_at = t where id = p_id;
end $$;
