-- Joining two cases of one person: an offer with a code, the code typed on the other case, the end.

-- Her consent on this case stands now and names that organisation.
create or replace function priv.consent_names(p_case text, p_consent uuid, p_to uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from priv.consent x join priv.consent_term ct on ct.consent_id = x.id and ct.to_id = p_to and ct.ended_at is null
    where x.id = p_consent and x.case_id = p_case and x.withdrawn_at is null and x.starts_at <= priv.now() and priv.now() < x.ends_at)
$$;

-- Lead and backup who go along to the other case: both on the team now, as shown, and named for class case, with the classes that both hold.
create or replace function priv.pair(p_case text, p_organisation uuid) returns table (lead uuid, backup uuid, classes text[])
language sql stable security definer set search_path = '' as $$
  with fit as (select t.worker_id, t.standing, t.classes from priv.team_as_shown(p_case) t
    where t.organisation_id = p_organisation and 'case' = any (t.classes) and t.f <= priv.now() and priv.now() < t.u)
  select l.worker_id, b.worker_id, array(select unnest(l.classes) intersect select unnest(b.classes))
  from fit l join fit b on b.standing = 'backup' where l.standing = 'lead'
$$;

-- What the acting lead may know of the own side before any code is looked at. The two organisations are such as may stand in one network,
-- neither is hidden here, her consent names the other, and there is a lead and a backup to go along.
create or replace function priv.check_join_side(p_case text, p_mine uuid, p_other uuid, p_consent uuid) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if p_mine = p_other or exists (select 1 from app.organisation where id in (p_mine, p_other) and kind <> all (priv.network_kinds())) then
    perform priv.refuse('RN422', 'kind'); end if;
  if not priv.slip_names(p_case, p_consent, p_other) or not priv.consent_names(p_case, p_consent, p_other) then perform priv.refuse('RN422', 'consent'); end if;
  if priv.is_hidden(p_case, p_mine) or priv.is_hidden(p_case, p_other) then perform priv.refuse('RN422', 'hidden'); end if;
  if not exists (select 1 from priv.pair(p_case, p_mine)) then perform priv.refuse('RN422', 'backup'); end if;
end $$;

create or replace function act.offer_join(p_case text, p_id uuid, p_to uuid, p_consent uuid, p_hash bytea, p_expires timestamptz) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  lead_org uuid;
  t timestamptz := priv.now();
begin
  perform priv.begin_act(p_case);
  lead_org := priv.need_lead(p_case);
  if p_expires <= t or p_expires > t + interval '14 days' then perform priv.refuse('RN422', 'time'); end if;
  perform priv.check_join_side(p_case, lead_org, p_to, p_consent);
  perform priv.drop_join_offers(array(select id from app.join_offer where case_id = p_case and to_id = p_to and state = 'open' and expires_at <= t));
  if exists (select 1 from app.join_offer where case_id = p_case and to_id = p_to and state = 'open') then
    perform priv.refuse('RN409', 'already offered'); end if;
  insert into app.join_offer (id, room_id, organisation_id, case_id, to_id, consent_id, state, made_by, made_at, expires_at)
  values (p_id, priv.room(p_case, 'agreement', lead_org), lead_org, p_case, p_to, p_consent, 'open', priv.me(), t, p_expires);
  insert into priv.join_code (hash, offer_id) values (p_hash, p_id);
  return p_id;
end $$;

-- Taken back: the code opens nothing any more.
create or replace function priv.drop_join_offers(p_ids uuid[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update app.join_offer set state = 'withdrawn', answered_at = priv.now() where id = any (p_ids) and state = 'open';
  delete from priv.join_code where offer_id = any (p_ids);
end $$;

create or replace function act.withdraw_join_offer(p_case text, p_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case);
  perform priv.need_lead(p_case);
  if not exists (select 1 from app.join_offer
      where id = p_id and case_id = p_case and state = 'open' and organisation_id = priv.my_organisation()) then
    perform priv.refuse('RN404', 'no such open offer'); end if;
  perform priv.drop_join_offers(array[p_id]);
end $$;

-- Both cases are locked in the order of their ids, so that two who join or end at once never wait for each other.
create or replace function priv.lock_cases(p_one text, p_other text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform 1 from app."case" where id in (p_one, p_other) order by id for no key update;
end $$;

-- An organisation that is not on the case already comes onto it with the lead and the backup of its own case. Where it has been before, with
-- no class for which one of them was not named then: the act of a lead would name herself for more (sentence 4).
create or replace function priv.come_along(p_case text, p_organisation uuid, p_from text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  pair record;
  held text[];
begin
  if exists (select 1 from app.party where case_id = p_case and organisation_id = p_organisation and left_at is null) then return; end if;
  select * into pair from priv.pair(p_from, p_organisation);
  for held in select distinct on (m.worker_id) n.classes from app.party p join app.member m on m.party_id = p.id join app.naming n on n.member_id = m.id
    where p.case_id = p_case and p.organisation_id = p_organisation and m.worker_id in (pair.lead, pair.backup)
    order by m.worker_id, m.ended_at desc nulls first, m.valid_from desc loop
    pair.classes := array(select unnest(pair.classes) intersect select unnest(held));
  end loop;
  perform priv.join_case(p_case, p_organisation, pair.lead, pair.backup, pair.classes);
  -- Whoever is barred at home comes along as she is shown there, and is opened nothing here either: the bar goes with her, and nobody here
  -- sees it.
  insert into app.bar (case_id, worker_id, reason, set_by, set_at, carried_of)
  select distinct on (b.worker_id) p_case, b.worker_id, b.reason, b.set_by, b.set_at, coalesce(b.carried_of, b.id) from app.bar b
  where b.case_id = p_from and b.lifted_at is null and b.worker_id in (pair.lead, pair.backup) order by b.worker_id, b.carried_of nulls first;
end $$;

-- The two consents on which a join stands, both of them standing.
create or replace function priv.join_stands(j priv.case_join) returns boolean
language sql stable security definer set search_path = '' as $$
  select priv.consent_names(j.case_id, j.consent_id, j.other_organisation_id)
    and priv.consent_names(j.other_id, j.other_consent_id, j.organisation_id)
$$;

-- What must be so at the case whose lead has made the offer. Whatever of it is not so, the code is no good, and nothing tells which. Whoever is
-- barred on the other case comes along and is opened nothing: a code must not tell of a bar.
create or replace function priv.offer_opens(o app.join_offer, p_case text, p_mine uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce(o.state = 'open' and o.expires_at > priv.now() and o.to_id = p_mine and o.case_id <> p_case
    and (select state = 'open' from app."case" where id = o.case_id)
    and priv.lead_organisation(o.case_id) = o.organisation_id
    and priv.consent_names(o.case_id, o.consent_id, p_mine)
    and not priv.is_hidden(o.case_id, o.organisation_id) and not priv.is_hidden(o.case_id, p_mine)
    and exists (select 1 from priv.pair(o.case_id, o.organisation_id))
    and not exists (select 1 from priv.case_join j where j.ended_at is null
      and j.case_id in (p_case, o.case_id) and j.other_id in (p_case, o.case_id) and priv.join_stands(j)), false)
$$;

-- Where the organisation that leads the case at the other end keeps its use log of it.
create or replace function priv.other_end(p_case text) returns table (there text, log_room_id integer, key_room_id integer)
language sql volatile security definer set search_path = '' as $$
  select p_case, priv.room(p_case, 'log', o), priv.room(null, 'organisation-log', o) from priv.lead_organisation(p_case) o
$$;

-- Only now do both cases know of each other. Gives the case at the other end, for the use log of its owner.
create or replace function act.join_cases(p_case text, p_id uuid, p_from uuid, p_consent uuid, p_hash bytea)
returns table (there text, log_room_id integer, key_room_id integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare
  o app.join_offer;
  mine uuid;
  t timestamptz := priv.now();
begin
  select x.* into o from priv.join_code k join app.join_offer x on x.id = k.offer_id where k.hash = p_hash and x.organisation_id = p_from;
  perform priv.lock_cases(p_case, o.case_id);
  perform priv.begin_act(p_case);
  mine := priv.need_lead(p_case);
  perform priv.check_join_side(p_case, mine, p_from, p_consent);
  select * into o from app.join_offer where id = o.id;
  if not priv.offer_opens(o, p_case, mine) then perform priv.refuse('RN422', 'code'); end if;
  perform priv.come_along(o.case_id, mine, p_case);
  perform priv.come_along(p_case, p_from, o.case_id);
  update app.join_offer set state = 'joined', answered_at = t where id = o.id;
  delete from priv.join_code where offer_id = o.id;
  insert into priv.case_join (id, offer_id, case_id, other_id, organisation_id, other_organisation_id, consent_id, other_consent_id, joined_by, joined_at)
  values (p_id, o.id, o.case_id, p_case, p_from, mine, o.consent_id, p_consent, priv.me(), t);
  insert into app.case_join (join_id, case_id, other_id, other_word, joined_at)
  select p_id, x.a, x.b, c.code_word, t from (values (o.case_id, p_case), (p_case, o.case_id)) x (a, b) join app."case" c on c.id = x.b;
  perform priv.recompute(o.case_id);
  perform priv.recompute(p_case);
  return query select * from priv.other_end(o.case_id);
end $$;

-- The room whose key closes the reason; both sides read the one text. It locks as the act itself will.
create or replace function act.plan_end_join(p_case text, p_id uuid) returns integer
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.lock_cases(p_case, (select other_id from app.case_join where join_id = p_id and case_id = p_case));
  perform priv.begin_act(p_case);
  return priv.room(p_case, 'agreement', priv.need_lead(p_case));
end $$;

-- Either lead ends it. Parts stay until their organisations leave; nothing was opened by it that could be closed.
create or replace function act.end_join(p_case text, p_id uuid, p_reason bytea)
returns table (there text, log_room_id integer, key_room_id integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare
  other text := (select other_id from app.case_join where join_id = p_id and case_id = p_case);
  lead_org uuid;
  t timestamptz := priv.now();
begin
  perform priv.lock_cases(p_case, other);
  perform priv.begin_act(p_case);
  if not exists (select 1 from app.case_join where join_id = p_id and case_id = p_case and id = any (priv.joins())) then
    perform priv.refuse('RN404', 'no such join'); end if;
  lead_org := priv.need_lead(p_case);
  update priv.case_join set ended_at = t where id = p_id and ended_at is null;
  if not found then perform priv.refuse('RN409', 'no longer open'); end if;
  if p_reason is null then perform priv.refuse('RN422', 'reason'); end if;
  update app.case_join set ended_at = t, ended_here = case_id = p_case, reason = p_reason, key_room_id = priv.room(p_case, 'agreement', lead_org)
  where join_id = p_id;
  update app.join_offer set state = 'ended', answered_at = t where id = (select offer_id from priv.case_join where id = p_id);
  return query select * from priv.other_end(other);
end $$;
