-- Acts on the network of a case: each locks the case first, in a statement of its own, writes facts, then recomputes.
-- Refusals carry an own SQLSTATE that the application maps: RN404 absent or hidden, RN403 forbidden, RN409 wrong state, RN422 not possible.

create or replace function priv.refuse(p_state text, p_why text) returns void
language plpgsql immutable set search_path = '' as $$
begin
  raise exception '%', p_why using errcode = p_state;
end $$;

-- Locks the case for an act by somebody named on it; hidden and absent refuse alike.
create or replace function priv.begin_act(p_case text, p_open boolean default true) returns app."case"
language plpgsql volatile security definer set search_path = '' as $$
declare
  c app."case";
  me uuid := priv.me();
begin
  if me is null then perform priv.refuse('RN401', 'sign in'); end if;
  perform 1 from app."case" where id = p_case for no key update;
  select * into c from app."case" where id = p_case;
  if c.id is null or not (priv.named(p_case, me) or exists (
      select 1 from priv.effective e where e.worker_id = me and e.case_id = p_case and e.class in ('case', 'log') and e.own
        and e.valid_from <= priv.now() and priv.now() < e.valid_until)) then
    perform priv.refuse('RN404', 'no such case');
  end if;
  if p_open and c.state <> 'open' then perform priv.refuse('RN409', 'the case is closed'); end if;
  return c;
end $$;

create or replace function priv.need_lead(p_case text) returns uuid
language plpgsql stable security definer set search_path = '' as $$
declare org uuid := priv.lead_organisation(p_case);
begin
  if priv.acting_lead(p_case, org) is distinct from priv.me() then perform priv.refuse('RN403', 'only the lead of the case'); end if;
  return org;
end $$;

-- Classes for which a worker is named now on her own team of the case.
create or replace function priv.named_classes(p_case text, p_worker uuid) returns text[]
language sql stable security definer set search_path = '' as $$
  select coalesce((select t.classes from priv.team(p_case) t
    where t.worker_id = p_worker and t.f <= priv.now() and priv.now() < t.u limit 1), '{}')
$$;

create or replace function priv.all_classes() returns text[]
language sql immutable set search_path = '' as $$
  select array['case', 'identity', 'contact', 'location', 'account', 'health', 'social', 'residence', 'support', 'process',
    'justice', 'coordination', 'wellbeing', 'hers']
$$;

create or replace function priv.make_rooms(p_case text, p_organisation uuid) returns void
language sql volatile security definer set search_path = '' as $$
  insert into app.room (case_id, class, organisation_id)
  select p_case, c, p_organisation from unnest(priv.all_classes() || array['agreement', 'agreement-hidden', 'log', 'log-hidden']) c
  on conflict do nothing
$$;

create or replace function priv.put_member(p_case text, p_organisation uuid, p_worker uuid, p_standing text, p_classes text[],
  p_from timestamptz, p_until timestamptz) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  t timestamptz := priv.now();
  p integer;
  w app.worker;
  new_id uuid := gen_random_uuid();
  former record;
begin
  select id into p from app.party where case_id = p_case and organisation_id = p_organisation;
  select * into w from app.worker where id = p_worker;
  if w.id is null or w.organisation_id <> p_organisation or coalesce(w.ended_at <= t, false) then
    perform priv.refuse('RN422', 'the worker is not of this organisation');
  end if;
  -- Accounts for administration, intake or the log alone see no case (access text, section 2 and sentence 15).
  if not w.roles && array['worker', 'team-lead'] then perform priv.refuse('RN422', 'this account takes no cases'); end if;
  if cardinality(p_classes) is null or cardinality(p_classes) = 0 or not p_classes <@ priv.all_classes() then
    perform priv.refuse('RN422', 'classes');
  end if;
  if p_until is not null and p_until <= greatest(p_from, t) then perform priv.refuse('RN422', 'the time ends before it begins'); end if;
  update app.member set ended_at = t where party_id = p and worker_id = p_worker and ended_at is null;
  if p_standing <> 'member' then
    -- Who held the place stays on the team as a member with the same classes.
    for former in select m.id, m.worker_id, m.worker_name, n.classes, m.valid_from, m.valid_until from app.member m join app.naming n on n.member_id = m.id
      where m.party_id = p and m.standing = p_standing and m.ended_at is null loop
      update app.member set ended_at = t where id = former.id;
      with kept as (insert into app.member (party_id, worker_id, worker_name, standing, valid_from, valid_until)
        values (p, former.worker_id, former.worker_name, 'member', greatest(t, former.valid_from), former.valid_until) returning id)
      insert into app.naming (member_id, room_id, classes) select id, priv.room(p_case, 'case', p_organisation), former.classes from kept;
    end loop;
  end if;
  insert into app.member (id, party_id, worker_id, worker_name, standing, valid_from, valid_until)
  values (new_id, p, p_worker, w.name, p_standing, greatest(p_from, t), p_until);
  insert into app.naming (member_id, room_id, classes) values (new_id, priv.room(p_case, 'case', p_organisation), p_classes);
  return new_id;
end $$;

create or replace function priv.new_case_id() returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  letters constant text := '0123456789abcdefghjkmnpqrstvwxyz';
  bytes bytea;
  made text;
begin
  loop
    bytes := decode(replace(gen_random_uuid()::text, '-', ''), 'hex');
    -- The first six bytes of a random uuid carry no version bits.
    select string_agg(substr(letters, get_byte(bytes, i) % 32 + 1, 1), '') into made from generate_series(0, 5) i;
    exit when not exists (select 1 from app."case" where id = made);
  end loop;
  return made;
end $$;

-- Opens a case under a code word; the opener is its first lead (sentences 1 and 4).
create or replace function act.open_case(p_code_word text, p_backup uuid default null, p_classes text[] default null) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  org uuid := priv.my_organisation();
  t timestamptz := priv.now();
  made text;
begin
  if me is null then perform priv.refuse('RN401', 'sign in'); end if;
  if not exists (select 1 from app.worker w join app.organisation o on o.id = w.organisation_id
      where w.id = me and w.roles && array['worker', 'team-lead'] and o.kind not in ('regional-network', 'research')) then
    perform priv.refuse('RN403', 'this account opens no cases');
  end if;
  if p_backup = me then perform priv.refuse('RN422', 'the backup is another worker'); end if;
  made := priv.new_case_id();
  insert into app."case" (id, code_word, opened_at) values (made, p_code_word, t);
  insert into app.party (case_id, organisation_id, lead, joined_at) values (made, org, true, t);
  perform priv.make_rooms(made, org);
  perform priv.put_member(made, org, me, 'lead', coalesce(p_classes, priv.all_classes()), t, null);
  if p_backup is not null then
    perform priv.put_member(made, org, p_backup, 'backup', coalesce(p_classes, priv.all_classes()), t, null);
  end if;
  perform priv.recompute(made);
  return made;
end $$;

-- Is the one appointed as team lead over the other?
create or replace function priv.leads_worker(p_lead uuid, p_worker uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from priv.team_lead l join app.worker w on w.id = l.lead_id
    where l.lead_id = p_lead and l.worker_id = p_worker and w.roles @> array['team-lead'])
$$;

-- Names a worker on the own team (sentences 3 and 4). The namer gains no sight by it.
create or replace function act.name_member(p_case text, p_worker uuid, p_standing text, p_classes text[],
  p_from timestamptz default null, p_until timestamptz default null) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  org uuid := priv.my_organisation();
  me uuid := priv.me();
  made uuid;
begin
  perform priv.begin_act(p_case);
  if priv.acting_lead(p_case, org) is distinct from me and not priv.leads_worker(me, p_worker) then
    perform priv.refuse('RN403', 'only the lead or the team lead names the team');
  end if;
  if p_standing not in ('lead', 'backup', 'member') then perform priv.refuse('RN422', 'standing'); end if;
  if p_standing <> 'lead' and exists (select 1 from app.member m join app.party p on p.id = m.party_id
      where p.case_id = p_case and p.organisation_id = org and m.worker_id = p_worker and m.standing = 'lead' and m.ended_at is null) then
    perform priv.refuse('RN422', 'name another lead first');
  end if;
  made := priv.put_member(p_case, org, p_worker, p_standing, p_classes, coalesce(p_from, priv.now()), p_until);
  perform priv.recompute(p_case);
  return made;
end $$;

create or replace function act.end_member(p_case text, p_worker uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  org uuid := priv.my_organisation();
  me uuid := priv.me();
  m app.member;
begin
  perform priv.begin_act(p_case);
  if priv.acting_lead(p_case, org) is distinct from me and not priv.leads_worker(me, p_worker) then
    perform priv.refuse('RN403', 'only the lead or the team lead names the team');
  end if;
  select x.* into m from app.member x join app.party p on p.id = x.party_id
  where p.case_id = p_case and p.organisation_id = org and x.worker_id = p_worker and x.ended_at is null;
  if m.id is null then perform priv.refuse('RN404', 'no such member'); end if;
  if m.standing = 'lead' then perform priv.refuse('RN422', 'name another lead first'); end if;
  update app.member set ended_at = priv.now() where id = m.id;
  perform priv.recompute(p_case);
end $$;

create or replace function priv.organisation_open_for_network(p_kind text) returns boolean
language sql immutable set search_path = '' as $$
  select p_kind not in ('police', 'prosecutor', 'immigration', 'regional-network', 'research')
$$;

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
  from (select distinct unnest(everyone || mine) as o) x;
end $$;

-- Makes a grant and its two slips. The caller has checked who may.
create or replace function priv.make_grant(p_case text, p_owner uuid, p_to uuid, p_class text, p_basis text, p_consent uuid,
  p_from timestamptz, p_until timestamptz) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare made uuid := gen_random_uuid();
begin
  insert into priv."grant" (id, case_id, room_id, owner_id, to_id, class, basis, consent_id, made_by, valid_from, valid_until)
  values (made, p_case, priv.room(p_case, p_class, p_owner), p_owner, p_to, p_class, p_basis, p_consent, priv.me(), p_from, p_until);
  insert into app.grant_slip (grant_id, room_id, organisation_id, owner_id, to_id, class, basis, consent_id, valid_from, valid_until)
  select made, priv.room(p_case, 'agreement', o), o, p_owner, p_to, p_class, p_basis, p_consent, p_from, p_until
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
    and exists (select 1 from app.organisation o where o.id = p_owner and o.kind not in ('immigration', 'regional-network', 'research')
      and (o.kind not in ('police', 'prosecutor') or p_class = 'process'))
$$;

-- Records her consent. Grants nothing by itself: makes at once the grants that the recorder may make, and asks each other owner
-- (sentences 7 to 10).
create or replace function act.record_consent(p_case text, p_kind text, p_owners uuid[], p_to uuid[], p_classes text[],
  p_starts timestamptz, p_ends timestamptz, p_review date, p_facts jsonb, p_slips jsonb) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  mine uuid := priv.my_organisation();
  lead_org uuid := priv.lead_organisation(p_case);
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
    if exists (select 1 from app.organisation o where o.id = any (everyone) and not priv.organisation_open_for_network(o.kind)) then
      perform priv.refuse('RN422', 'kind'); end if;
    if p_classes <> array['coordination'] or not p_owners <@ p_to or not p_to <@ p_owners then perform priv.refuse('RN422', 'classes'); end if;
  elsif p_kind <> 'plain' or cardinality(p_classes) = 0 or exists (
      select 1 from unnest(p_owners) o, unnest(p_to) r, unnest(p_classes) c where not priv.may_be_granted(o, r, c)) then
    perform priv.refuse('RN422', 'classes');
  end if;
  -- A hidden organisation shares with the lead's alone (sentence 10); while it leads itself, with the one that it will invite.
  -- One who may not know that it is hidden is told only what its kind says.
  if exists (select 1 from unnest(everyone) o where priv.is_hidden(p_case, o)
      and (mine in (lead_org, o) or exists (select 1 from app.organisation k where k.id = o and k.kind = 'shelter'))
      and (p_kind = 'network' or mine not in (lead_org, o) or (o <> lead_org and not everyone <@ array[o, lead_org])
        or (o = lead_org and cardinality(everyone) <> 2))) then
    perform priv.refuse('RN422', 'hidden');
  end if;

  insert into priv.consent (id, case_id, kind, recorded_by, recorder_organisation_id, starts_at, ends_at)
  values (made, p_case, p_kind, me, mine, p_starts, p_ends);
  insert into priv.consent_term (consent_id, owner_id, to_id, class)
  select made, o, r, c from unnest(p_owners) o, unnest(p_to) r, unnest(p_classes) c where o <> r on conflict do nothing;
  insert into app.consent_slip (id, consent_id, room_id, key_room_id, organisation_id, kind, owner_ids, to_ids, classes, purpose, explained_by,
    exclusions, giver, capacity, language, interpreter, form, limits_told, refusal_told, copy_given, starts_at, ends_at, review_on, recorded_at, recorded_by)
  select (s ->> 'id')::uuid, made, p.key_room_id, p.key_room_id, p.organisation_id, p_kind, p.owner_ids, p.to_ids, p_classes,
    decode(s ->> 'purpose', 'base64'), decode(s ->> 'explainedBy', 'base64'), decode(s ->> 'exclusions', 'base64'),
    p_facts ->> 'giver', p_facts ->> 'capacity', p_facts ->> 'language', p_facts ->> 'interpreter', p_facts ->> 'form',
    (p_facts ->> 'limitsTold')::boolean, (p_facts ->> 'refusalTold')::boolean, p_facts ->> 'copyGiven', p_starts, p_ends, p_review, t,
    -- A hidden organisation's worker leaves no mark in the slips of others.
    case when p.organisation_id in (mine, lead_org) or not priv.is_hidden(p_case, mine) then me end
  from act.plan_consent(p_case, p_kind, p_owners, p_to) p
  join jsonb_array_elements(p_slips) s on (s ->> 'organisationId')::uuid = p.organisation_id;

  held := priv.named_classes(p_case, me);
  perform priv.make_grant(p_case, ct.owner_id, ct.to_id, ct.class, 'consent', made, p_starts, p_ends)
  from priv.consent_term ct where ct.consent_id = made and ct.owner_id = mine and ct.class = any (held)
    and exists (select 1 from app.party where case_id = p_case and organisation_id = mine and left_at is null);
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
  where x.id = p_request and y.case_id = p_case and x.organisation_id = priv.my_organisation();
  if q.id is null then perform priv.refuse('RN404', 'no such request'); end if;
  if not q.class = any (priv.named_classes(p_case, priv.me())) then perform priv.refuse('RN403', 'only one who holds the class'); end if;
  if exists (select 1 from app.party where case_id = p_case and organisation_id = q.organisation_id and left_at is not null) then
    perform priv.refuse('RN403', 'your organisation has left the case'); end if;
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
  lead_org uuid := priv.lead_organisation(p_case);
  made uuid;
begin
  perform priv.begin_act(p_case);
  if not p_class = any (priv.named_classes(p_case, priv.me())) then perform priv.refuse('RN403', 'only one who holds the class'); end if;
  if exists (select 1 from app.party where case_id = p_case and organisation_id = mine and left_at is not null) then
    perform priv.refuse('RN403', 'your organisation has left the case'); end if;
  if not priv.may_be_granted(mine, p_to, p_class) then perform priv.refuse('RN422', 'classes'); end if;
  if mine <> lead_org and priv.is_hidden(p_case, p_to) and (select kind from app.organisation where id = p_to) = 'shelter' then
    perform priv.refuse('RN422', 'hidden'); end if;
  if p_until <= priv.now() or p_until > priv.now() + interval '7 days' then perform priv.refuse('RN422', 'time'); end if;
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
  -- Making takes the class; ending takes only that one is named on the case (decision 3, answer 6).
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

create or replace function act.plan_invitation(p_case text, p_to uuid) returns table (key_room_id integer, intake_room_id integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
begin
  perform priv.begin_act(p_case);
  perform priv.need_lead(p_case);
  if not exists (select 1 from app.organisation where id = p_to) then perform priv.refuse('RN422', 'organisations'); end if;
  return query select priv.room(p_case, 'agreement', priv.my_organisation()), priv.room(null, 'intake', p_to);
end $$;

-- Invites an organisation on her consent (sentence 5); p_lives_here marks a place where she lives, whose part is hidden.
create or replace function act.invite(p_case text, p_id uuid, p_to uuid, p_consent uuid, p_purpose bytea, p_intake_purpose bytea, p_urgency text,
  p_code text, p_lives_here boolean default false) returns uuid
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
  if p_to = lead_org or exists (select 1 from app.party where case_id = p_case and organisation_id = p_to and left_at is null)
    or exists (select 1 from app.invitation where case_id = p_case and to_id = p_to and state = 'open') then
    perform priv.refuse('RN409', 'already on the case or invited'); end if;
  if exists (select 1 from app.organisation where id = p_to and kind in ('regional-network', 'research')) then
    perform priv.refuse('RN422', 'kind'); end if;
  if not exists (select 1 from priv.consent x join priv.consent_term ct on ct.consent_id = x.id
      where x.id = p_consent and x.case_id = p_case and x.withdrawn_at is null and x.ends_at > t and ct.to_id = p_to and ct.ended_at is null) then
    perform priv.refuse('RN422', 'consent'); end if;
  hides := priv.is_hidden(p_case, lead_org);
  if hides and exists (select 1 from app.invitation where case_id = p_case and state in ('open', 'accepted') and carries_lead) then
    perform priv.refuse('RN409', 'a hidden organisation invites one'); end if;
  if p_lives_here then
    insert into priv.secrecy values (p_case, p_to, true) on conflict (case_id, organisation_id) do update set hidden = true;
  end if;
  room := priv.room(p_case, 'agreement', lead_org);
  insert into app.invitation (id, room_id, key_room_id, organisation_id, case_id, to_id, consent_id, code, purpose, urgency, carries_lead, made_by, made_at)
  values (p_id, room, room, lead_org, p_case, p_to, p_consent, p_code, p_purpose, p_urgency, hides, priv.me(), t);
  insert into app.intake_slip (id, room_id, from_id, code_word, code, purpose, urgency, sent_at)
  values (p_id, priv.room(null, 'intake', p_to), case when hides then null else lead_org end, c.code_word, p_code, p_intake_purpose, p_urgency, t);
  perform priv.recompute_organisation(p_to);
  perform priv.recompute(p_case);
  return p_id;
end $$;

-- Open invitations were the former lead's word; the new one invites anew.
create or replace function priv.withdraw_invitations(p_case text) returns void
language sql volatile security definer set search_path = '' as $$
  update app.intake_slip k set state = 'withdrawn', answered_at = priv.now()
  from app.invitation i where i.id = k.id and i.case_id = p_case and k.state = 'open';
  update app.invitation set state = 'withdrawn', answered_at = priv.now() where case_id = p_case and state = 'open';
$$;

create or replace function act.withdraw_invitation(p_case text, p_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case);
  perform priv.need_lead(p_case);
  update app.invitation set state = 'withdrawn', answered_at = priv.now()
  where id = p_id and case_id = p_case and state = 'open' and organisation_id = priv.my_organisation();
  if not found then perform priv.refuse('RN404', 'no such open invitation'); end if;
  update app.intake_slip set state = 'withdrawn', answered_at = priv.now() where id = p_id;
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
  if p_lead = p_backup then perform priv.refuse('RN422', 'the backup is another worker'); end if;
  if exists (select 1 from app."case" where id = i.case_id and state = 'closed') then perform priv.refuse('RN409', 'already answered or withdrawn'); end if;
  insert into app.party (case_id, organisation_id, joined_at) values (i.case_id, org, t)
  on conflict (case_id, organisation_id) do update set left_at = null, joined_at = t;
  perform priv.make_rooms(i.case_id, org);
  update app.member set ended_at = t where ended_at is null
    and party_id = (select id from app.party where case_id = i.case_id and organisation_id = org);
  perform priv.put_member(i.case_id, org, p_lead, 'lead', coalesce(p_classes, priv.all_classes()), t, null);
  perform priv.put_member(i.case_id, org, p_backup, 'backup', coalesce(p_classes, priv.all_classes()), t, null);
  update app.invitation set state = 'accepted', answered_at = t where id = p_id;
  update app.intake_slip set state = 'accepted', answered_at = t where id = p_id;
  if i.carries_lead then
    perform priv.withdraw_invitations(i.case_id);
    update app.hand_over set state = 'withdrawn', answered_at = t where case_id = i.case_id and state = 'open';
    update app.party set lead = false where case_id = i.case_id and lead;
    update app.party set lead = true where case_id = i.case_id and organisation_id = org;
  end if;
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
end $$;

-- Sets a bar (sentence 12): the acting lead of the case or the lead organisation's data-protection officer.
create or replace function priv.bar_hat(p_case text) returns text
language sql stable security definer set search_path = '' as $$
  select case
    when priv.acting_lead(p_case, priv.lead_organisation(p_case)) = priv.me() then 'lead'
    when exists (select 1 from app.worker w where w.id = priv.me() and w.organisation_id = priv.lead_organisation(p_case)
      and w.roles @> array['data-protection-officer']
      and not exists (select 1 from app.bar b where b.case_id = p_case and b.worker_id = w.id and b.lifted_at is null)) then 'data-protection-officer'
  end
$$;

create or replace function act.bar(p_case text, p_worker uuid, p_organisation uuid, p_reason text) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare made uuid := gen_random_uuid();
begin
  perform priv.begin_act(p_case, false);
  if priv.bar_hat(p_case) is null then perform priv.refuse('RN403', 'only the lead or the data-protection officer'); end if;
  if p_worker = priv.me() then perform priv.refuse('RN422', 'worker'); end if;
  if (p_worker is null) = (p_organisation is null)
    or (p_worker is not null and not exists (select 1 from app.worker where id = p_worker))
    or (p_organisation is not null and not exists (select 1 from app.organisation where id = p_organisation)) then
    perform priv.refuse('RN422', 'worker or organisation'); end if;
  if exists (select 1 from app.bar where case_id = p_case and lifted_at is null
      and (worker_id = p_worker or organisation_id = p_organisation)) then perform priv.refuse('RN409', 'already barred'); end if;
  insert into app.bar (id, case_id, worker_id, organisation_id, reason, set_by, set_at)
  values (made, p_case, p_worker, p_organisation, p_reason, priv.me(), priv.now());
  perform priv.recompute(p_case);
  return made;
end $$;

-- Lifting takes both: the first call asks, the call of the other one lifts.
create or replace function act.lift_bar(p_case text, p_bar uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare
  b app.bar;
  hat text;
begin
  perform priv.begin_act(p_case, false);
  hat := priv.bar_hat(p_case);
  select * into b from app.bar where id = p_bar and case_id = p_case and lifted_at is null and id = any (priv.row_ids());
  if b.id is null then perform priv.refuse('RN404', 'no such bar'); end if;
  if hat is null then perform priv.refuse('RN403', 'only the lead or the data-protection officer'); end if;
  if b.lift_asked_by is null then
    update app.bar set lift_asked_by = priv.me(), lift_asked_as = hat where id = p_bar;
    return false;
  end if;
  if b.lift_asked_as = hat or b.lift_asked_by = priv.me() then perform priv.refuse('RN409', 'the other one confirms'); end if;
  update app.bar set lifted_at = priv.now() where id = p_bar;
  perform priv.recompute(p_case);
  return true;
end $$;

-- The lead passes by offer and acceptance; rooms stay with their writers, the code word stays.
create or replace function act.offer_hand_over(p_case text, p_to uuid) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  made uuid := gen_random_uuid();
  lead_org uuid;
begin
  perform priv.begin_act(p_case);
  lead_org := priv.need_lead(p_case);
  if p_to = lead_org or not exists (select 1 from app.party p join app.organisation o on o.id = p.organisation_id
      where p.case_id = p_case and p.organisation_id = p_to and p.left_at is null
        and o.kind not in ('police', 'prosecutor', 'immigration', 'regional-network', 'research')) then
    perform priv.refuse('RN422', 'organisations'); end if;
  if exists (select 1 from app.hand_over where case_id = p_case and state = 'open') then perform priv.refuse('RN409', 'already offered'); end if;
  insert into app.hand_over (id, case_id, from_id, to_id, offered_by, offered_at) values (made, p_case, lead_org, p_to, priv.me(), priv.now());
  insert into app.hand_over_slip (hand_over_id, room_id, organisation_id)
  select made, priv.room(p_case, 'agreement', o), o from unnest(array[lead_org, p_to]) o;
  perform priv.recompute(p_case);
  return made;
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
  if p_accept then
    perform priv.withdraw_invitations(p_case);
    update app.party set lead = false where case_id = p_case and organisation_id = h.from_id;
    update app.party set lead = true where case_id = p_case and organisation_id = h.to_id;
  end if;
  perform priv.recompute(p_case);
end $$;

-- An organisation leaves: grants to it and from it end, its rooms stay its own.
create or replace function act.leave_case(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  mine uuid := priv.my_organisation();
begin
  perform priv.begin_act(p_case);
  if priv.acting_lead(p_case, mine) is distinct from priv.me() then perform priv.refuse('RN403', 'only the lead of the own part'); end if;
  if mine = priv.lead_organisation(p_case) then perform priv.refuse('RN409', 'hand over the lead first'); end if;
  update app.party set left_at = priv.now() where case_id = p_case and organisation_id = mine and left_at is null;
  if not found then perform priv.refuse('RN409', 'already left'); end if;
  perform priv.end_grants(array(select id from priv."grant" where case_id = p_case and ended_at is null and mine in (owner_id, to_id)));
  perform priv.end_terms(p_case, null, mine, null, null);
  perform priv.end_terms(p_case, null, null, mine, null);
  update app.hand_over set state = 'withdrawn', answered_at = priv.now() where case_id = p_case and to_id = mine and state = 'open';
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
  if not exists (select 1 from app.party p where p.case_id = p_case and p.organisation_id = p_organisation and p.id = any (priv.parties())) then
    perform priv.refuse('RN404', 'no such part'); end if;
  if priv.acting_lead(p_case, mine) is distinct from priv.me() or mine not in (p_organisation, priv.lead_organisation(p_case)) then
    perform priv.refuse('RN403', 'only the lead'); end if;
  insert into priv.secrecy values (p_case, p_organisation, p_hidden)
  on conflict (case_id, organisation_id) do update set hidden = excluded.hidden;
  perform priv.recompute(p_case);
end $$;

-- The room in which the application closes the text of a location row: such a room is never listed, so it is asked for by one
-- who may write there.
create or replace function act.plan_place(p_case text) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare room integer;
begin
  perform priv.begin_act(p_case);
  room := priv.room(p_case, 'location', priv.my_organisation());
  if not room = any (priv.rooms('write')) then perform priv.refuse('RN403', 'only one who is named for the class'); end if;
  return room;
end $$;

-- Where she is, with the circle of those who may look.
create or replace function act.add_place(p_case text, p_id uuid, p_kind text, p_organisation uuid, p_body bytea, p_circle uuid[]) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  room integer;
begin
  perform priv.begin_act(p_case);
  room := priv.room(p_case, 'location', priv.my_organisation());
  if not room = any (priv.rooms('write')) then perform priv.refuse('RN403', 'only one who is named for the class'); end if;
  if cardinality(p_circle) = 0 or exists (select 1 from unnest(p_circle) k left join app.worker w on w.id = k
      left join app.organisation o on o.id = w.organisation_id
      where o.kind is null or o.kind not in ('victim-support', 'ngo', 'shelter', 'social-services', 'health-services', 'child-protection', 'assistance-system')) then
    perform priv.refuse('RN422', 'circle'); end if;
  insert into app.place (id, room_id, organisation_id, kind, body, author_id, written_at) values (p_id, room, p_organisation, p_kind, p_body, me, priv.now());
  insert into app.place_circle (place_id, room_id, worker_id) select p_id, room, k from (select distinct unnest(p_circle) as k) x;
  perform priv.recompute(p_case);
  return p_id;
end $$;

-- Ends an account: by an organisation admin of the same organisation. Backups act at once, sessions are over.
create or replace function act.end_account(p_worker uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  c text;
begin
  if not exists (select 1 from app.worker a join app.worker w on w.organisation_id = a.organisation_id
      where a.id = priv.me() and w.id = p_worker and a.roles @> array['organisation-admin'] and w.ended_at is null and w.id <> a.id) then
    perform priv.refuse('RN404', 'no such worker'); end if;
  for c in select distinct p.case_id from app.member m join app.party p on p.id = m.party_id where m.worker_id = p_worker order by 1 loop
    perform 1 from app."case" where id = c for no key update;
  end loop;
  update app.worker set ended_at = priv.now() where id = p_worker;
  update priv.session set ended_at = now() where worker_id = p_worker and ended_at is null;
  for c in select distinct p.case_id from app.member m join app.party p on p.id = m.party_id where m.worker_id = p_worker order by 1 loop
    perform priv.recompute(c);
  end loop;
  perform priv.recompute_organisation((select organisation_id from app.worker where id = p_worker));
end $$;

-- After a contact rule has changed: the list's next day may be another.
create or replace function act.refresh_list(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case, false);
  perform priv.recompute_list(p_case);
end $$;

create or replace function act.sign_out() returns void
language sql volatile security definer set search_path = '' as $$
  update priv.session set ended_at = now()
  where token_hash = sha256(convert_to(current_setting('rinnalla.token', true), 'UTF8')) and ended_at is null
$$;

create or replace function act.set_language(p_language text) returns void
language sql volatile security definer set search_path = '' as $$
  update app.worker set language = p_language where id = priv.me()
$$;

-- Asks for a job in the own name on one case; the ticket opens nothing that the worker may not see when the job runs.
create or replace function act.issue_job_ticket(p_case text, p_hash bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case, false);
  insert into priv.job_ticket values (p_hash, priv.me(), p_case, priv.now() + interval '1 day');
end $$;

-- Idempotency keys of the JSON face: the first call claims the key, a repeat gets the kept answer.
create or replace function act.claim_key(p_key text, p_request_hash bytea) returns table (fresh boolean, same boolean, status integer, answer bytea)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := priv.me();
  k priv.idempotency;
begin
  insert into priv.idempotency (worker_id, key, request_hash) values (me, p_key, p_request_hash) on conflict do nothing;
  if found then return query select true, true, null::integer, null::bytea; return; end if;
  select * into k from priv.idempotency i where i.worker_id = me and i.key = p_key;
  return query select false, k.request_hash = p_request_hash, k.status, k.answer;
end $$;

create or replace function act.keep_answer(p_key text, p_status integer, p_answer bytea) returns void
language sql volatile security definer set search_path = '' as $$
  update priv.idempotency set status = p_status, answer = p_answer where worker_id = priv.me() and key = p_key
$$;
