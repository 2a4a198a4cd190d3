-- Reads that sight by rows cannot give: rules of all organisations at once, readers by name, and where a look is logged.

-- Per channel of one case: is it forbidden (shown to everyone on the case), may the worker use it now, does she see a rule at all.
-- The strictest rule of all organisations wins, also of those she does not see; no visible rule counts as forbidden
-- (access text, section 5). Hours are Finnish time.
create or replace function priv.contact_verdict(p_case text, p_mine uuid, p_readable integer[], p_leads boolean, p_at timestamptz)
returns table (channel text, forbidden boolean, seen boolean, usable_now boolean)
language sql stable as $$
  select u.channel, bool_or(not u.allowed), bool_or(u.room_id = any (p_readable)),
    bool_and(u.allowed and extract(isodow from h.at)::integer = any (u.days)
      and (u.hour_from is null or (h.at::time >= u.hour_from and h.at::time < u.hour_until))
      and (u.valid_until is null or h.at::date <= u.valid_until)
      and case u.who when 'anyone' then true when 'lead' then p_leads else r.organisation_id = p_mine end)
    and bool_or(u.room_id = any (p_readable) and u.allowed)
  from (select p_at at time zone 'Europe/Helsinki' as at) h, app.contact_rule u join app.room r on r.id = u.room_id
  where r.case_id = p_case and u.superseded_at is null
  group by u.channel
$$;
-- Is it this worker who acts as lead of the case; where nobody does, nobody is: unknown would be passed over where rules are put together.
create or replace function priv.leads_case(p_case text, p_me uuid) returns boolean
language sql stable as $$
  select coalesce(priv.acting_lead(p_case, priv.lead_organisation(p_case)) = p_me, false)
$$;

create or replace function look.contact_verdict(p_case text)
returns table (channel text, forbidden boolean, seen boolean, usable_now boolean)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  readable integer[] := priv.rooms('read');
begin
  if not p_case = any (priv.cases()) and not exists (select 1 from app.room where case_id = p_case and class = 'contact' and id = any (readable)) then
    return;
  end if;
  return query select v.channel, v.forbidden, v.seen, v.usable_now from priv.contact_verdict(
      p_case, priv.my_organisation(), readable, priv.leads_case(p_case, priv.me()), priv.now()) v;
end $$;

-- The same of some cases of the acting worker's list, for a page of her own: a row for each channel and each rule on it that she sees, closed as it is; a channel
-- on which she sees none has a row too.
drop function if exists look.contact_of(text[]);
create or replace function look.contact_of(p_cases text[])
returns table (case_id text, leads boolean, channel text, forbidden boolean, seen boolean, usable_now boolean, id uuid, room_id integer, organisation_id uuid,
  organisation text, own boolean, allowed boolean, days integer[], hour_from text, hour_until text, who text, language text, message_allowed boolean, note bytea,
  checked_on date, valid_until date, version integer)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := priv.me();
  mine uuid := priv.my_organisation();
  t timestamptz := priv.now();
begin
  return query
  select c.case_id, e.leads, v.channel, v.forbidden, v.seen, v.usable_now,
    s.id, s.room_id, s.organisation_id, s.organisation, s.organisation_id = mine, s.allowed, s.days, to_char(s.hour_from, 'HH24:MI'), to_char(s.hour_until, 'HH24:MI'),
    s.who, s.language, s.message_allowed, s.note, s.checked_on, s.valid_until, s.version
  from priv.listed(me, t) c
    cross join lateral (select coalesce(array_agg(x.room_id), '{}') as rooms, priv.leads_case(c.case_id, me) as leads from priv.effective x
      where x.worker_id = me and x.case_id = c.case_id and x.class = 'contact' and x.can_read and x.valid_from <= t and t < x.valid_until) e
    cross join lateral priv.contact_verdict(c.case_id, mine, e.rooms, e.leads, t) v
    left join lateral (select u.*, o.id as organisation_id, o.name as organisation
      from app.contact_rule u join app.room r on r.id = u.room_id join app.organisation o on o.id = r.organisation_id
      where u.room_id = any (e.rooms) and u.channel = v.channel and u.superseded_at is null) s on true
  where c.case_id = any (p_cases)
  -- Her organisation's own first, then by name, as on the page of the case.
  order by c.case_id, s.organisation_id is distinct from mine, s.organisation, s.organisation_id, v.channel;
end $$;

-- Who will read what the acting worker writes in a class for which she is named, by name (access text, section 5, last sentence): the
-- own team and those who lead it, by the namings as shown. Who reads by a grant is known to those who may give that grant, for that class.
drop function if exists look.who_reads(text);
create function look.who_reads(p_case text)
returns table (class text, organisation_id uuid, organisation text, kind text, worker text)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := priv.me();
  mine uuid := priv.my_organisation();
  t timestamptz := priv.now();
  open boolean := exists (select 1 from app."case" c where c.id = p_case and c.state = 'open');
begin
  return query
  with team as materialized (
    select s.worker_id, s.organisation_id, s.classes from priv.team_as_shown(p_case) s where s.f <= t and t < s.u
  ), own as materialized (
    -- Her own classes, which a bar takes away (as priv.named_classes says), out of the same team: it is not read twice.
    select k.class from (select s.classes from team s where s.worker_id = me
        and not exists (select 1 from app.bar b where b.case_id = p_case and b.worker_id = me and b.lifted_at is null) limit 1) n,
      unnest(n.classes) k (class) where k.class <> 'location'
  ), reader as materialized (
    select o.class, s.worker_id from own o join team s on s.organisation_id = mine and o.class = any (s.classes)
    union
    select o.class, l.lead_id from own o join team s on s.organisation_id = mine join priv.team_lead l on l.worker_id = s.worker_id
      join app.worker w on w.id = l.lead_id and w.organisation_id = mine and w.roles @> array['team-lead'] and coalesce(w.ended_at, 'infinity') > t
    where open and o.class in ('case', 'coordination')
    union
    select g.class, s.worker_id from own o join priv.grants_that_count(p_case) g on g.owner_id = mine and g.class = o.class
      join team s on s.organisation_id = g.to_id and g.class = any (s.classes)
    where open and g.f <= t and t < g.u
  ), named as materialized (
    -- Each by name once, however many classes she reads.
    select w.id, w.name as worker, o.id as organisation_id, o.name as organisation, o.kind
    from (select distinct r.worker_id from reader r) x join app.worker w on w.id = x.worker_id join app.organisation o on o.id = w.organisation_id
  )
  select distinct r.class, n.organisation_id, n.organisation, n.kind, n.worker from reader r join named n on n.id = r.worker_id;
end $$;

drop function if exists look.log_rooms(text);
-- Where the owners of rows of many cases on a page of one's own keep their log of that case; of one case look.enter tells it. One whose own
-- organisation is hidden on a case is told of in the drawer that only those read who may know of it.
create or replace function look.log_rooms_of(p_cases text[], p_owners uuid[])
returns table (case_id text, organisation_id uuid, room_id integer, key_room_id integer, pass text)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  -- Once each: asked for every row of sight, who acts would be looked up anew every time.
  me uuid := priv.me();
  mine uuid := priv.my_organisation();
  t timestamptz := priv.now();
  bound text := priv.held_for();
begin
  return query
  with read as materialized (
    -- Whose a room is, is looked up of rooms of others alone, as look.enter does.
    select e.case_id, case when e.own then mine else (select q.organisation_id from app.room q where q.id = e.room_id) end as organisation_id,
      string_agg(distinct e.class, ',') as classes
    from priv.effective e
    where e.worker_id = me and e.case_id = any (p_cases) and e.can_read and e.valid_from <= t and t < e.valid_until group by 1, 2
  ), hidden as materialized (
    -- What names her goes into drawers of others alone.
    select c as case_id, priv.is_hidden(c, mine) as is from (select distinct x.c from unnest(p_cases, p_owners) x (c, o) where x.o <> mine) x
  )
  select x.c, x.o, r.id, k.id, priv.log_pass_with(e.key, bound, x.o, x.c, d.classes)
  from unnest(p_cases, p_owners) x (c, o) cross join priv.entering e
    join read d on d.case_id = x.c and d.organisation_id = x.o
    left join hidden h on h.case_id = x.c
    join app.room r on r.case_id = x.c and r.organisation_id = x.o
      and r.class = case when x.o <> mine and h.is then 'log-hidden' else 'log' end
    join app.room k on k.case_id is null and k.organisation_id = x.o and k.class = 'organisation-log';
end $$;

-- Whose the location rows are at which the acting worker may look, for the log alone, the rooms of location are never listed; and the
-- organisation that a row names, only to those who see its part: one that is not on the case is as one that is hidden (sentence 10).
drop function if exists look.place_owners(text);
create function look.place_owners(p_case text) returns table (place_id uuid, organisation_id uuid, names_id uuid)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
  return query
  select l.id, r.organisation_id, p.organisation_id
  from app.place l join app.room r on r.id = l.room_id
    left join priv.place_named n on n.place_id = l.id
    left join app.party p on p.case_id = p_case and p.organisation_id = n.organisation_id and p.id = any (priv.parties())
  where r.case_id = p_case and l.id = any (priv.row_ids());
end $$;

-- Where a refused or missed look is logged: always two drawers, the looker's and the lead organisation's. For a case that does not exist the
-- second is one that nobody reads, so that hidden and absent cost, write and show the same.
create or replace function look.miss_rooms(p_case text) returns table (room_id integer, key_room_id integer, pass text)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare
  mine uuid := priv.my_organisation();
  own integer := priv.room(null, 'organisation-log', mine);
  nowhere integer := priv.room(null, 'log-nowhere', mine);
  -- For a case that does not exist the same questions are asked of the own organisation.
  lead_org uuid := coalesce(priv.lead_organisation(p_case), mine);
begin
  return query select own, own, null::text;
  return query select coalesce((select r.id from app.room r where r.case_id = p_case and r.organisation_id = lead_org
      and r.class = case when priv.is_hidden(p_case, mine) then 'log-hidden' else 'log' end), nowhere),
    coalesce((select r.id from app.room r where r.case_id is null and r.organisation_id = lead_org and r.class = 'organisation-log'), own),
    priv.log_pass(lead_org, p_case, 'missed');
end $$;

-- The rooms of the acting worker's organisation that are open to her on a case, with where each right comes from.
create or replace function look.why(p_case text)
returns table (class text, owner text, own boolean, can_write boolean, valid_from timestamptz, valid_until timestamptz)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := priv.me();
  t timestamptz := priv.now();
begin
  return query
  select e.class, o.name, e.own, e.can_write, nullif(e.valid_from, '-infinity'), nullif(e.valid_until, 'infinity')
  from priv.effective e join app.room r on r.id = e.room_id join app.organisation o on o.id = r.organisation_id
  where e.worker_id = me and e.case_id = p_case and e.valid_from <= t and t < e.valid_until and e.class = any (priv.all_classes())
  order by e.own desc, o.name, e.class;
end $$;

-- The channel on which the acting session is told that what it sees of a case has changed. Nobody else knows its name.
create or replace function look.channel() returns text
language sql stable security definer set search_path = '' as $$
  select s.channel from priv.session s where s.token_hash = sha256(convert_to(current_setting('rinnalla.token', true), 'UTF8'))
    and s.ended_at is null and s.expires_at > priv.now()
$$;

-- Which of the parts that the acting worker sees are hidden: she who sees such a part knows that it is.
create or replace function look.hidden_parts(p_case text) returns table (organisation_id uuid)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
  return query
  select p.organisation_id from app.party p
  where p.case_id = p_case and p.id = any (priv.parties()) and priv.is_hidden(p_case, p.organisation_id);
end $$;

-- The workers over whom the acting worker is appointed as team lead.
create or replace function look.led_workers() returns table (worker_id uuid)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare me uuid := priv.me();
begin
  return query select l.worker_id from priv.team_lead l where l.lead_id = me;
end $$;

-- To whom class contact of the own organisation is open on consents alone that were asked before the words named a child (decision 51): who records
-- something of a child asks first. By the slips that the acting worker reads; whether one asked is told alike where its paper names a hidden one.
create or replace function look.unasked_of_child(p_case text) returns table (organisation_id uuid)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare mine uuid := priv.my_organisation();
begin
  return query
  select g.to_id from app.grant_slip g join app.room r on r.id = g.room_id
    left join app.consent_slip s on s.consent_id = g.consent_id and s.organisation_id = g.organisation_id
  where r.case_id = p_case and g.owner_id = mine and g.organisation_id = mine and g.room_id = any (priv.rooms('read'))
    and g.class = 'contact' and g.ended_at is null and g.valid_until > priv.now()
  group by g.to_id having not bool_or(g.consent_id is null or coalesce(s.asks_of_child, false));
end $$;
