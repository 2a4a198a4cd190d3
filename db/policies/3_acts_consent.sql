-- Her consents and what follows from them: requests, grants, withdrawals.

-- One slip per organisation concerned, and what each may name (architecture, section 4). The application closes the text of
-- each slip with the key of key_room_id and hands all to act.record_consent.
create or replace function act.plan_consent(p_case text, p_kind text, p_owners uuid[], p_to uuid[])
returns table (organisation_id uuid, owner_ids uuid[], to_ids uuid[], key_room_id integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare
  mine uuid := priv.my_organisation();
  everyone uuid[];
begin
  perform priv.begin_act(p_case);
  if not priv.named(p_case, priv.me()) then perform priv.refuse('RN403', 'only one who is named on the case'); end if;
  select array_agg(distinct o) into everyone from unnest(p_owners || p_to) o;
  return query
  select o,
    case when p_kind = 'network' then everyone when o = mine then p_owners when o = any (p_owners) then array[o] else p_owners end,
    case when p_kind = 'network' then everyone when o = mine or o = any (p_owners) then p_to else array[o] end,
    priv.room(p_case, 'agreement', o)
  -- Of a consent to hand over the receiver keeps no slip: it would name owners who then release nothing.
  from (select distinct unnest(case when p_kind = 'disclosure' then p_owners else everyone end || mine) as o) x;
end $$;

-- Makes a grant and its two slips, the owner's being its own copy. The caller has checked who may.
create or replace function priv.make_grant(p_case text, p_owner uuid, p_to uuid, p_class text, p_basis text, p_consent uuid,
  p_from timestamptz, p_until timestamptz) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare made uuid := gen_random_uuid();
begin
  insert into priv."grant" (id, case_id, room_id, owner_id, to_id, class, basis, consent_id, made_by, valid_from, valid_until)
  values (made, p_case, priv.room(p_case, p_class, p_owner), p_owner, p_to, p_class, p_basis, p_consent, priv.me(), p_from, p_until);
  insert into app.grant_slip (grant_id, room_id, organisation_id, owner_id, to_id, class, basis, consent_id, valid_from, valid_until, own_copy)
  select made, priv.room(p_case, 'agreement', o), o, p_owner, p_to, p_class, p_basis, p_consent, p_from, p_until,
    o = p_owner
  from unnest(array[p_owner, p_to]) o;
  return made;
end $$;

create or replace function priv.end_grants(p_grants uuid[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  update priv."grant" set ended_at = priv.now() where id = any (p_grants) and ended_at is null;
  update app.grant_slip set ended_at = priv.now() where grant_id = any (p_grants) and ended_at is null;
end $$;

-- May this class of that owner's rooms be granted to that organisation at all (access text section 4)?
create or replace function priv.may_be_granted(p_owner uuid, p_to uuid, p_class text) returns boolean
language sql stable security definer set search_path = '' as $$
  select p_owner <> p_to
    and exists (select 1 from priv.grantable g join app.organisation t on t.kind = g.to_kind where t.id = p_to and g.class = p_class)
    and exists (select 1 from app.organisation o where o.id = p_owner and p_class = any (priv.classes_from(o.kind)))
$$;

-- Records her consent. Grants nothing by itself: makes at once the grants that the recorder may make, and asks each other owner
-- (sentences 7 to 10). The answer is the same whoever of those named is on the case.
create or replace function act.record_consent(p_case text, p_kind text, p_owners uuid[], p_to uuid[], p_classes text[],
  p_starts timestamptz, p_ends timestamptz, p_review date, p_facts jsonb, p_slips jsonb) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  mine uuid := priv.my_organisation();
  lead_org uuid := priv.lead_organisation(p_case);
  own record;
  t timestamptz := priv.now();
  made uuid := gen_random_uuid();
  held text[];
  everyone uuid[];
begin
  perform priv.begin_act(p_case);
  if not priv.named(p_case, me) then perform priv.refuse('RN403', 'only one who is named on the case'); end if;
  select array_agg(distinct o) into everyone from unnest(p_owners || p_to) o;
  if cardinality(everyone) < 2 or (select count(*) from app.organisation where id = any (everyone)) <> cardinality(everyone) then
    perform priv.refuse('RN422', 'organisations'); end if;
  if p_ends <= greatest(p_starts, t) or p_ends > p_starts + interval '365 days' then perform priv.refuse('RN422', 'time'); end if;
  if p_kind = 'network' then
    if exists (select 1 from app.organisation o where o.id = any (everyone) and o.kind <> all (priv.network_kinds())) then
      perform priv.refuse('RN422', 'kind'); end if;
    if p_classes <> array['coordination'] or not p_owners <@ p_to or not p_to <@ p_owners then perform priv.refuse('RN422', 'classes'); end if;
  elsif p_kind = 'disclosure' then
    -- To one receiver, who could not be granted this: it opens nothing, each owner hands over what it chooses (sentence 7).
    if p_classes <> array['account'] or cardinality(p_to) <> 1 or exists (select 1 from app.organisation o where
        case when o.id = any (p_to) then o.kind <> all (priv.investigation_kinds())
          else o.id = any (p_owners) and o.kind <> all (priv.network_kinds()) end) then
      perform priv.refuse('RN422', 'classes'); end if;
  elsif p_kind <> 'plain' or cardinality(p_classes) = 0 or exists (
      select 1 from unnest(p_owners) o, unnest(p_to) r, unnest(p_classes) c where not priv.may_be_granted(o, r, c)) then
    perform priv.refuse('RN422', 'classes');
  end if;
  select * into own from priv.own_part(p_case);
  -- Any organisation of the deployment may be named and is kept; what it opens is decided by recompute. A network consent names no
  -- shelter whose part the recorder does not see (sentence 9).
  if p_kind = 'network' and exists (select 1 from app.organisation k where k.id = any (everyone) and k.kind = 'shelter'
      and k.id not in (select o.organisation_id from priv.parts_open(p_case) o)) then perform priv.refuse('RN422', 'not-in-sight'); end if;
  -- Who sees that a part is hidden is told that it shares with the lead's alone, by a consent of their own (sentence 10); while it leads
  -- itself, with the one that it will invite.
  if exists (select 1 from priv.parts_open(p_case) o where o.hidden and o.organisation_id = any (everyone)
      and (p_kind <> 'plain' or not (own.leads or o.organisation_id = mine)
        or not case when o.organisation_id = lead_org then cardinality(everyone) = 2 else everyone <@ array[o.organisation_id, lead_org] end)) then
    perform priv.refuse('RN422', 'hidden');
  end if;

  insert into priv.consent (id, case_id, kind, recorded_by, recorder_organisation_id, starts_at, ends_at)
  values (made, p_case, p_kind, me, mine, p_starts, p_ends);
  insert into priv.consent_term (consent_id, owner_id, to_id, class)
  select made, o, r, c from unnest(p_owners) o, unnest(p_to) r, unnest(p_classes) c where o <> r on conflict do nothing;
  insert into app.consent_slip (id, consent_id, room_id, key_room_id, organisation_id, kind, owner_ids, to_ids, classes, purpose, explained_by,
    exclusions, giver, capacity, language, interpreter, form, limits_told, refusal_told, copy_given, asks_of_child, starts_at, ends_at, review_on, recorded_at, recorded_by,
    own_copy)
  select (s ->> 'id')::uuid, made, p.key_room_id, p.key_room_id, p.organisation_id, p_kind, p.owner_ids, p.to_ids, p_classes,
    decode(s ->> 'purpose', 'base64'), decode(s ->> 'explainedBy', 'base64'), decode(s ->> 'exclusions', 'base64'),
    p_facts ->> 'giver', p_facts ->> 'capacity', p_facts ->> 'language', p_facts ->> 'interpreter', p_facts ->> 'form',
    (p_facts ->> 'limitsTold')::boolean, (p_facts ->> 'refusalTold')::boolean, p_facts ->> 'copyGiven',
    coalesce((p_facts ->> 'asksOfChild')::boolean, false), p_starts, p_ends, p_review, t,
    -- A hidden organisation's worker leaves no mark in the slips of others.
    case when not own.hidden or p.organisation_id in (mine, lead_org) then me end,
    p.organisation_id = mine
  from act.plan_consent(p_case, p_kind, p_owners, p_to) p
  join jsonb_array_elements(p_slips) s on (s ->> 'organisationId')::uuid = p.organisation_id;

  if p_kind = 'disclosure' then
    perform priv.recompute(p_case);
    return made;
  end if;
  held := priv.named_classes(p_case, me);
  perform priv.make_grant(p_case, ct.owner_id, ct.to_id, ct.class, 'consent', made, p_starts, p_ends)
  from priv.consent_term ct where ct.consent_id = made and ct.owner_id = mine and ct.class = any (held) and not own.has_left;
  insert into app.grant_request (consent_id, room_id, organisation_id, class, to_ids, asked_at)
  select made, priv.room(p_case, 'agreement', ct.owner_id), ct.owner_id, ct.class, array_agg(ct.to_id), t
  from priv.consent_term ct
  where ct.consent_id = made and not exists (select 1 from priv."grant" g where g.consent_id = made and g.owner_id = ct.owner_id and g.class = ct.class)
  group by ct.owner_id, ct.class;
  perform priv.recompute(p_case);
  return made;
end $$;

-- A member of the owner who holds the class answers the request that a consent has made to her organisation.
create or replace function act.answer_grant_request(p_case text, p_request uuid, p_grant boolean) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  q app.grant_request;
  c priv.consent;
begin
  perform priv.begin_act(p_case);
  select x.* into q from app.grant_request x join priv.consent y on y.id = x.consent_id
  where x.id = p_request and y.case_id = p_case and x.organisation_id = priv.my_organisation()
    and x.room_id = any ((select priv.rooms('read'))::integer[]);
  if q.id is null then perform priv.refuse('RN404', 'no such request'); end if;
  if not q.class = any (priv.named_classes(p_case, priv.me())) then perform priv.refuse('RN403', 'only one who holds the class'); end if;
  perform priv.need_present(p_case);
  select * into c from priv.consent where id = q.consent_id;
  if q.state <> 'open' or c.withdrawn_at is not null or c.ends_at <= priv.now() then perform priv.refuse('RN409', 'no longer open'); end if;
  update app.grant_request set state = case when p_grant then 'granted' else 'refused' end, answered_at = priv.now() where id = q.id;
  if p_grant then
    perform priv.make_grant(p_case, ct.owner_id, ct.to_id, ct.class, 'consent', c.id, greatest(c.starts_at, priv.now()), c.ends_at)
    from priv.consent_term ct
    where ct.consent_id = c.id and ct.owner_id = q.organisation_id and ct.class = q.class and ct.ended_at is null;
  end if;
  perform priv.recompute(p_case);
end $$;

-- Vital interest: at most seven days, by one who holds the class (sentence 7).
create or replace function act.grant_vital(p_case text, p_to uuid, p_class text, p_until timestamptz) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  mine uuid := priv.my_organisation();
  made uuid;
begin
  perform priv.begin_act(p_case);
  if not p_class = any (priv.named_classes(p_case, priv.me())) then perform priv.refuse('RN403', 'only one who holds the class'); end if;
  perform priv.need_present(p_case);
  if not priv.may_be_granted(mine, p_to, p_class) then perform priv.refuse('RN422', 'classes'); end if;
  if p_until <= priv.now() or p_until > priv.now() + interval '7 days' then perform priv.refuse('RN422', 'time'); end if;
  -- A grant that opens nothing would be believed in: it goes to whom she sees, and to a hidden one from the lead's organisation alone.
  perform priv.need_in_sight(p_case, p_to);
  if priv.hidden_in_sight(p_case, p_to) and not (priv.own_part(p_case)).leads then perform priv.refuse('RN422', 'not-in-sight'); end if;
  made := priv.make_grant(p_case, mine, p_to, p_class, 'vital', null, priv.now(), p_until);
  perform priv.recompute(p_case);
  return made;
end $$;

create or replace function act.end_grant(p_case text, p_grant uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare g priv."grant";
begin
  perform priv.begin_act(p_case);
  select * into g from priv."grant" where id = p_grant and case_id = p_case and owner_id = priv.my_organisation();
  if g.id is null then perform priv.refuse('RN404', 'no such grant'); end if;
  -- Making takes the class; ending takes only that she is named on the case.
  if not priv.named(p_case, priv.me()) then perform priv.refuse('RN403', 'only one who is named on the case'); end if;
  perform priv.end_grants(array[g.id]);
  perform priv.recompute(p_case);
end $$;

-- Ends terms of consents and all that stands on them; a consent without terms is withdrawn.
create or replace function priv.end_terms(p_case text, p_consent uuid, p_owner uuid, p_to uuid, p_class text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  t timestamptz := priv.now();
  touched uuid[];
begin
  with ended as (
    update priv.consent_term ct set ended_at = t from priv.consent c
    where c.id = ct.consent_id and c.case_id = p_case and ct.ended_at is null and c.withdrawn_at is null
      and (p_consent is null or c.id = p_consent) and (p_owner is null or ct.owner_id = p_owner)
      and (p_to is null or ct.to_id = p_to) and (p_class is null or ct.class = p_class)
    returning ct.consent_id)
  select array_agg(distinct consent_id) into touched from ended;
  if touched is null then return; end if;
  perform priv.end_grants(array(select g.id from priv."grant" g join priv.consent_term ct
    on ct.consent_id = g.consent_id and ct.owner_id = g.owner_id and ct.to_id = g.to_id and ct.class = g.class
    where g.consent_id = any (touched) and ct.ended_at is not null and g.ended_at is null));
  update priv.consent c set withdrawn_at = t where c.id = any (touched) and c.withdrawn_at is null
    and not exists (select 1 from priv.consent_term ct where ct.consent_id = c.id and ct.ended_at is null);
  -- Slips say what is left of the consent for their own organisation.
  update app.consent_slip s set narrowed_at = t, withdrawn_at = case when not exists (
      select 1 from priv.consent_term ct where ct.consent_id = s.consent_id and ct.ended_at is null
        and ct.owner_id = any (s.owner_ids) and ct.to_id = any (s.to_ids)) then t end
  where s.consent_id = any (touched) and s.withdrawn_at is null;
  update app.consent_slip s set
    to_ids = array(select r from unnest(s.to_ids) r where exists (select 1 from priv.consent_term ct
      where ct.consent_id = s.consent_id and ct.ended_at is null and (ct.to_id = r or (s.kind = 'network' and ct.owner_id = r)))),
    classes = array(select x from unnest(s.classes) x where exists (select 1 from priv.consent_term ct
      where ct.consent_id = s.consent_id and ct.ended_at is null and ct.class = x))
  where s.consent_id = any (touched) and s.withdrawn_at is null;
  update app.grant_request q set state = 'lapsed', answered_at = t
  where q.consent_id = any (touched) and q.state = 'open' and not exists (
    select 1 from priv.consent_term ct where ct.consent_id = q.consent_id and ct.owner_id = q.organisation_id
      and ct.class = q.class and ct.ended_at is null);
  perform priv.drop_join_offers(array(select f.id from app.join_offer f where f.consent_id = any (touched) and f.state = 'open' and not exists (
    select 1 from priv.consent_term ct where ct.consent_id = f.consent_id and ct.to_id = f.to_id and ct.ended_at is null)));
  with gone as (
    update app.invitation i set state = 'withdrawn', answered_at = t
    where i.consent_id = any (touched) and i.state = 'open' and not exists (
      select 1 from priv.consent_term ct where ct.consent_id = i.consent_id and ct.to_id = i.to_id and ct.ended_at is null)
    returning i.id)
  update app.intake_slip k set state = 'withdrawn', answered_at = t from gone where gone.id = k.id;
end $$;

-- Her withdrawal of one consent that the recorder sees.
create or replace function act.withdraw_consent(p_case text, p_consent uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case);
  if not priv.named(p_case, priv.me()) then perform priv.refuse('RN403', 'only one who is named on the case'); end if;
  if not exists (select 1 from app.consent_slip s where s.consent_id = p_consent and s.room_id = any (priv.rooms('read'))) then
    perform priv.refuse('RN404', 'no such consent'); end if;
  if exists (select 1 from priv.consent where id = p_consent and withdrawn_at is not null) then perform priv.refuse('RN409', 'already withdrawn'); end if;
  perform priv.end_terms(p_case, p_consent, null, null, null);
  perform priv.recompute(p_case);
end $$;

-- Her withdrawal of everything, or of everything to one organisation: anyone named may record it without seeing the list.
create or replace function act.withdraw_all(p_case text, p_to uuid default null) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case);
  if not priv.named(p_case, priv.me()) then perform priv.refuse('RN403', 'only one who is named on the case'); end if;
  perform priv.end_terms(p_case, null, null, p_to, null);
  perform priv.recompute(p_case);
end $$;

-- Narrows one consent: takes away a class, a receiver, or one class of one receiver.
create or replace function act.narrow_consent(p_case text, p_consent uuid, p_class text default null, p_to uuid default null) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case);
  if not priv.named(p_case, priv.me()) then perform priv.refuse('RN403', 'only one who is named on the case'); end if;
  if p_class is null and p_to is null then perform priv.refuse('RN422', 'say what ends'); end if;
  if not exists (select 1 from app.consent_slip s where s.consent_id = p_consent and s.room_id = any (priv.rooms('read'))) then
    perform priv.refuse('RN404', 'no such consent'); end if;
  perform priv.end_terms(p_case, p_consent, null, p_to, p_class);
  perform priv.recompute(p_case);
end $$;

-- Takes an organisation out of a network consent, both ways: nothing to it and nothing from it.
create or replace function act.take_out_of_network(p_case text, p_consent uuid, p_organisation uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform act.narrow_consent(p_case, p_consent, null, p_organisation);
  perform priv.end_terms(p_case, p_consent, p_organisation, null, null);
  perform priv.recompute(p_case);
end $$;
