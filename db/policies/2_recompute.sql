-- The one place where facts become sight. Called in the same transaction as every change of a fact, after the case lock.

-- Namings as shown: windows of the teams as everybody reads them who sees those parts, a closed case's rest left. A bar has cut short what
-- stood when it was set (act.bar); a naming made after it stands here as valid (sentence 12). The one source of teams, circles, readers and
-- choices; the planner puts it into the statement that asks.
create or replace function priv.team_as_shown(p_case text)
returns table (worker_id uuid, organisation_id uuid, party_id integer, kind text, lead boolean, left_at timestamptz,
  standing text, classes text[], f timestamptz, u timestamptz)
language sql stable as $$
  select m.worker_id, p.organisation_id, p.id, o.kind, p.lead, p.left_at, m.standing, n.classes,
    m.valid_from, least(coalesce(m.ended_at, 'infinity'), coalesce(m.valid_until, 'infinity'), coalesce(w.ended_at, 'infinity'))
  from app."case" c join app.party p on p.case_id = c.id join app.organisation o on o.id = p.organisation_id
    join app.member m on m.party_id = p.id join app.naming n on n.member_id = m.id join app.worker w on w.id = m.worker_id
  where c.id = p_case and w.roles && array['worker', 'team-lead']
    and m.valid_from < least(coalesce(m.ended_at, 'infinity'), coalesce(m.valid_until, 'infinity'), coalesce(w.ended_at, 'infinity'))
    and (c.state = 'open' or m.standing in ('lead', 'backup'))
$$;

-- Namings in force, which sight alone asks for: without barred workers, and an organisation under a bar like one that has left.
create or replace function priv.team(p_case text)
returns table (worker_id uuid, organisation_id uuid, party_id integer, kind text, lead boolean, left_at timestamptz,
  standing text, classes text[], f timestamptz, u timestamptz)
language sql stable security definer set search_path = '' as $$
  select s.worker_id, s.organisation_id, s.party_id, s.kind, s.lead,
    coalesce(s.left_at, (select b.set_at from app.bar b where b.case_id = p_case and b.organisation_id = s.organisation_id and b.lifted_at is null)),
    s.standing, s.classes, s.f, s.u
  from priv.team_as_shown(p_case) s
  where not exists (select 1 from app.bar b where b.case_id = p_case and b.worker_id = s.worker_id and b.lifted_at is null)
$$;

-- The acting leads of all parts, and from when until when (priv.acting_lead says who it is now): not she who is barred, nor, but in the
-- lead's organisation, she who stands behind one who is shown as lead.
create or replace function priv.acting_windows(p_case text) returns table (worker_id uuid, organisation_id uuid, lead boolean, w tstzrange)
language sql stable as $$
  with stands as materialized (
    select s.worker_id, s.organisation_id, s.lead, s.standing, b.id is not null as barred, range_agg(tstzrange(s.f, s.u)) as w
    from priv.team_as_shown(p_case) s left join app.bar b on b.case_id = p_case and b.worker_id = s.worker_id and b.lifted_at is null
    where s.standing in ('lead', 'backup') group by 1, 2, 3, 4, 5
  )
  select s.worker_id, s.organisation_id, s.lead, unnest(case s.standing when 'lead' then s.w
    else s.w - coalesce((select range_agg(x) from stands l, unnest(l.w) x where l.organisation_id = s.organisation_id and l.standing = 'lead'
      and not (l.lead and l.barred)), '{}') end)
  from stands s where not s.barred
$$;

-- Grants that count, from when until when (sentences 6 to 11): both organisations on the case, the consent behind it standing.
create or replace function priv.grants_that_count(p_case text)
returns table (room_id integer, class text, owner_id uuid, to_id uuid, f timestamptz, u timestamptz)
language sql stable as $$
  -- Whether a part is hidden is asked once a part, not once a grant.
  with part as materialized (
    select p.organisation_id, p.lead, o.kind, priv.is_hidden(p_case, p.organisation_id) as hidden
    from app.party p join app.organisation o on o.id = p.organisation_id where p.case_id = p_case and p.left_at is null
  )
  select g.room_id, g.class, g.owner_id, g.to_id, greatest(g.valid_from, coalesce(c.starts_at, '-infinity')),
    least(g.valid_until, coalesce(g.ended_at, 'infinity'), coalesce(c.ends_at, 'infinity'), coalesce(c.withdrawn_at, 'infinity'))
  from priv."grant" g
    join part o on o.organisation_id = g.owner_id and g.class = any (priv.classes_from(o.kind))
    join part t on t.organisation_id = g.to_id
    join priv.grantable x on x.to_kind = t.kind and x.class = g.class
    left join priv.consent c on c.id = g.consent_id
    left join priv.consent_term ct on ct.consent_id = g.consent_id and ct.owner_id = g.owner_id and ct.to_id = g.to_id and ct.class = g.class
  where g.case_id = p_case
    and (g.basis = 'vital' or (ct.consent_id is not null and ct.ended_at is null))
    -- A hidden organisation is in no network consent, also one that was hidden afterwards (sentence 10).
    and (c.kind is distinct from 'network' or not (o.hidden or t.hidden))
    and (t.lead or not o.hidden) and (o.lead or not t.hidden)
$$;

create or replace function priv.recompute_rooms(p_case text, p_open boolean) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from priv.effective where case_id = p_case;

  -- One's own organisation's rooms, for the classes and the time for which one is named (sentences 2 and 3).
  insert into priv.effective
  select t.worker_id, p_case, r.id, r.class, true, r.class <> 'location',
    p_open and r.class not in ('agreement', 'agreement-hidden', 'log', 'log-hidden'), t.f, t.u
  from priv.team(p_case) t join app.room r on r.case_id = p_case and r.organisation_id = t.organisation_id
  where r.class = any (t.classes)
    or ('case' = any (t.classes) and (r.class in ('agreement', 'log')
      -- A slip that names another hidden organisation: the lead's keeping, while it leads.
      or (r.class = 'agreement-hidden' and t.lead)
      or (r.class = 'log-hidden' and (t.lead or priv.is_hidden(p_case, t.organisation_id)))));

  -- The data-protection officer: the own organisation's log, on every case it is part of.
  insert into priv.effective
  select w.id, p_case, r.id, 'log', true, true, false, '-infinity'::timestamptz, coalesce(w.ended_at, 'infinity')
  from app.party p join app.room r on r.case_id = p_case and r.organisation_id = p.organisation_id and r.class = 'log'
    join app.worker w on w.organisation_id = p.organisation_id and w.roles @> array['data-protection-officer']
  where p.case_id = p_case
    and not exists (select 1 from app.bar b where b.case_id = p_case and b.worker_id = w.id and b.lifted_at is null);

  if not p_open then return; end if;

  -- The team lead: case and coordination of the own organisation while a worker whom she leads is named.
  insert into priv.effective
  select l.lead_id, p_case, r.id, r.class, true, true, false, m.valid_from,
    least(coalesce(m.ended_at, 'infinity'), coalesce(m.valid_until, 'infinity'), coalesce(k.ended_at, 'infinity'), coalesce(w.ended_at, 'infinity'))
  from app.party p join app.member m on m.party_id = p.id join priv.team_lead l on l.worker_id = m.worker_id
    join app.worker k on k.id = m.worker_id
    join app.worker w on w.id = l.lead_id and w.organisation_id = p.organisation_id and w.roles @> array['team-lead']
    join app.room r on r.case_id = p_case and r.organisation_id = p.organisation_id and r.class in ('case', 'coordination')
  where p.case_id = p_case
    and k.roles && array['worker', 'team-lead']
    and m.valid_from < least(coalesce(m.ended_at, 'infinity'), coalesce(m.valid_until, 'infinity'), coalesce(k.ended_at, 'infinity'), coalesce(w.ended_at, 'infinity'))
    and not exists (select 1 from app.bar b where b.case_id = p_case and b.worker_id = l.lead_id and b.lifted_at is null);

  -- Granted rooms: read only, for those named for that class on their own team.
  insert into priv.effective
  select t.worker_id, p_case, g.room_id, g.class, false, true, false, greatest(t.f, g.f), least(t.u, g.u)
  from priv.grants_that_count(p_case) g
    join priv.team(p_case) t on t.organisation_id = g.to_id and t.left_at is null and g.class = any (t.classes)
  where greatest(t.f, g.f) < least(t.u, g.u)
    -- What an organisation gives that came back while it is barred opens nothing either.
    and not exists (select 1 from app.bar b where b.case_id = p_case and b.organisation_id = g.owner_id and b.lifted_at is null);
end $$;

create or replace function priv.recompute_parts(p_case text, p_open boolean) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from priv.part where case_id = p_case;
  insert into priv.part
  with viewer as (
    select t.* from priv.team(p_case) t where 'case' = any (t.classes)
  ), seen as (
    select v.worker_id, v.party_id, v.f, v.u from viewer v
    union all
    select v.worker_id, p.id, v.f, v.u from viewer v join app.party p on p.case_id = p_case
    where v.kind <> 'immigration' and p.organisation_id <> v.organisation_id
      and ((v.lead and v.left_at is null) or (p_open and p.lead and not priv.is_hidden(p_case, p.organisation_id)))
    union all
    -- Named together in a network consent.
    select v.worker_id, p.id, greatest(v.f, c.starts_at), least(v.u, c.ends_at, coalesce(c.withdrawn_at, 'infinity'))
    from viewer v join priv.consent c on c.case_id = p_case and c.kind = 'network'
      join priv.consent_term ct on ct.consent_id = c.id and ct.to_id = v.organisation_id and ct.ended_at is null
      join app.party p on p.case_id = p_case and p.organisation_id = ct.owner_id and p.left_at is null
    where p_open and v.left_at is null and v.kind <> 'immigration'
      and not priv.is_hidden(p_case, p.organisation_id) and not priv.is_hidden(p_case, v.organisation_id)
      and greatest(v.f, c.starts_at) < least(v.u, c.ends_at, coalesce(c.withdrawn_at, 'infinity'))
    union all
    -- The owner of a room that is granted to the own organisation.
    select v.worker_id, p.id, greatest(v.f, g.f), least(v.u, g.u)
    from priv.grants_that_count(p_case) g join viewer v on v.organisation_id = g.to_id and v.left_at is null and v.kind <> 'immigration'
      join app.party p on p.case_id = p_case and p.organisation_id = g.owner_id
    where p_open and not priv.is_hidden(p_case, g.owner_id) and greatest(v.f, g.f) < least(v.u, g.u)
      and not exists (select 1 from app.bar b where b.case_id = p_case and b.organisation_id = g.owner_id and b.lifted_at is null)
    union all
    -- The safety circle of a hidden part: admitted by name by its acting lead or the lead of the case, and by nobody else (sentence 10).
    select v.worker_id, p.id, v.f, v.u
    from app.safety_circle s join priv.circle_worker k on k.entry_id = s.id
      join viewer v on v.worker_id = k.worker_id
      join app.party p on p.case_id = p_case and p.organisation_id = s.organisation_id
    where s.case_id = p_case and s.ended_at is null and p_open and v.left_at is null and p.left_at is null
      and v.kind = any (priv.service_kinds())
      and priv.is_hidden(p_case, p.organisation_id)
  )
  select worker_id, p_case, party_id, lower(w), upper(w)
  from (select worker_id, party_id, unnest(range_agg(tstzrange(f, u))) as w from seen where f < u group by 1, 2) merged;
end $$;

create or replace function priv.recompute_rows(p_case text, p_open boolean) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from priv.row_sight where case_id = p_case;
  -- Location rows: named for location, a service organisation that has not left, and in the row's own circle.
  insert into priv.row_sight
  select t.worker_id, p_case, l.id, t.f, t.u
  from app.place l join app.room r on r.id = l.room_id and r.case_id = p_case
    join app.place_circle k on k.place_id = l.id
    join priv.team(p_case) t on t.worker_id = k.worker_id
  where 'location' = any (t.classes)
    and t.kind = any (priv.service_kinds())
    and (t.organisation_id = r.organisation_id or (p_open and t.left_at is null));

  -- Who is and was in the safety circle of a hidden part: the acting lead of that organisation and that of the case, who admit and remove.
  if exists (select 1 from app.safety_circle where case_id = p_case) then
    insert into priv.row_sight
    select a.worker_id, p_case, s.id, lower(a.w), upper(a.w)
    from app.safety_circle s join priv.acting_windows(p_case) a on a.lead or a.organisation_id = s.organisation_id
    where s.case_id = p_case;
  end if;

  -- What was handed over with a referral: the receiver's own team alone, each line for its class. Whom it came from may be hidden: then
  -- the lead's keeping, while it leads.
  insert into priv.row_sight
  select t.worker_id, p_case, x.id, t.f, t.u
  from (select k.id, k.room_id, 'coordination' as class, k.from_id from app.received k
      union all select n.id, n.room_id, n.class, k.from_id from app.received_line n join app.received k on k.id = n.received_id) x
    join app.room r on r.id = x.room_id and r.case_id = p_case
    join priv.team(p_case) t on t.organisation_id = r.organisation_id
  where x.class = any (t.classes) and 'coordination' = any (t.classes)
    and (t.lead or not priv.is_hidden(p_case, x.from_id));

  if exists (select 1 from priv.compilation where case_id = p_case) then perform priv.recompute_compilations(p_case); end if;

  -- Bars: the acting lead of the case and the lead organisation's data-protection officers, never one whom the bar is on.
  if not exists (select 1 from app.bar where case_id = p_case and lifted_at is null) then return; end if;
  insert into priv.row_sight
  with seer as (
    select a.worker_id, a.organisation_id, a.w from priv.acting_windows(p_case) a where a.lead
    union all
    select k.id, k.organisation_id, tstzrange('-infinity', coalesce(k.ended_at, 'infinity'))
    from app.party p join app.worker k on k.organisation_id = p.organisation_id and k.roles @> array['data-protection-officer']
    where p.case_id = p_case and p.lead
      and not exists (select 1 from app.bar b where b.case_id = p_case and b.worker_id = k.id and b.lifted_at is null)
  )
  select s.worker_id, p_case, b.id, lower(s.w), upper(s.w)
  from seer s join app.bar b on b.case_id = p_case and b.lifted_at is null
  where b.worker_id is distinct from s.worker_id and b.organisation_id is distinct from s.organisation_id and not isempty(s.w);
end $$;

-- Lines chosen for the investigation: the owner's own team, a draft its author alone, while the consent holds; what was sent stays its
-- record. What was handed over: the receiver's own team alone, and no owner who is hidden now (sentence 10).
create or replace function priv.recompute_compilations(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into priv.row_sight
  select x.worker_id, p_case, x.id, x.f, x.u
  from (select t.worker_id, p.id, case p.state when 'sent' then t.f else greatest(t.f, c.starts_at) end as f,
      case p.state when 'sent' then t.u else least(t.u, c.ends_at, coalesce(c.withdrawn_at, 'infinity')) end as u
    from priv.compilation k join app.compilation_part p on p.compilation_id = k.id join priv.consent c on c.id = k.consent_id
      join app.room r on r.id = p.room_id join priv.team(p_case) t on t.organisation_id = r.organisation_id
      left join priv.consent_term ct on ct.consent_id = c.id and ct.owner_id = r.organisation_id and ct.to_id = k.to_id
        and ct.class = 'account' and ct.ended_at is null
    where k.case_id = p_case and 'account' = any (t.classes) and 'case' = any (t.classes)
      and (p.state <> 'draft' or p.author_id = t.worker_id) and (p.state = 'sent' or ct.consent_id is not null)) x
  where x.f < x.u
  union all
  select t.worker_id, p_case, v.id, t.f, t.u
  from priv.compilation k join app.compilation_received v on v.compilation_id = k.id join app.room r on r.id = v.room_id
    join priv.team(p_case) t on t.organisation_id = r.organisation_id
  where k.case_id = p_case and 'justice' = any (t.classes)
    and (t.lead or not (priv.is_hidden(p_case, v.from_id) or priv.is_hidden(p_case, v.lead_id)));
end $$;

-- Which drawer a slip lies in follows from who is hidden now, but for what an organisation has recorded itself: its own copy stays where its
-- team reads it (access model 5 b (b)); the lead reads both drawers. The text stays closed with key_room_id.
create or replace function priv.place_slips(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare lead_org uuid := priv.lead_organisation(p_case);
begin
  update app.consent_slip s set room_id = n.room_id
  from (select k.id, priv.room(p_case, case when not (k.own_copy and k.organisation_id <> lead_org) and exists (
          select 1 from unnest(k.owner_ids || k.to_ids) o where o <> k.organisation_id and priv.is_hidden(p_case, o))
        then 'agreement-hidden' else 'agreement' end, k.organisation_id) as room_id
      from app.consent_slip k join priv.consent c on c.id = k.consent_id where c.case_id = p_case) n
  where n.id = s.id and n.room_id <> s.room_id;
  update app.grant_slip s set room_id = n.room_id
  from (select k.id, priv.room(p_case, case when not (k.own_copy and k.organisation_id <> lead_org) and exists (
          select 1 from unnest(array[k.owner_id, k.to_id]) o where o <> k.organisation_id and priv.is_hidden(p_case, o))
        then 'agreement-hidden' else 'agreement' end, k.organisation_id) as room_id
      from app.grant_slip k join priv."grant" g on g.id = k.grant_id where g.case_id = p_case) n
  where n.id = s.id and n.room_id <> s.room_id;
  update app.grant_request s set room_id = n.room_id
  from (select k.id, priv.room(p_case, case when exists (
          select 1 from unnest(k.to_ids) o where o <> k.organisation_id and priv.is_hidden(p_case, o))
        then 'agreement-hidden' else 'agreement' end, k.organisation_id) as room_id
      from app.grant_request k join priv.consent c on c.id = k.consent_id where c.case_id = p_case) n
  where n.id = s.id and n.room_id <> s.room_id;
  update app.invitation s set room_id = n.room_id
  from (select k.id, priv.room(p_case, case when priv.is_hidden(p_case, k.to_id) and k.to_id <> k.organisation_id
        then 'agreement-hidden' else 'agreement' end, k.organisation_id) as room_id
      from app.invitation k where k.case_id = p_case) n
  where n.id = s.id and n.room_id <> s.room_id;
  update app.referral s set room_id = n.room_id
  from (select k.id, priv.room(p_case, case when not (k.own_copy and k.organisation_id <> lead_org) and priv.is_hidden(p_case, k.to_id) and k.to_id <> k.organisation_id
        then 'agreement-hidden' else 'agreement' end, k.organisation_id) as room_id
      from app.referral k where k.case_id = p_case) n
  where n.id = s.id and n.room_id <> s.room_id;
  update app.join_offer s set room_id = n.room_id
  from (select k.id, priv.room(p_case, case when priv.is_hidden(p_case, k.to_id) and k.to_id <> k.organisation_id
        then 'agreement-hidden' else 'agreement' end, k.organisation_id) as room_id
      from app.join_offer k where k.case_id = p_case) n
  where n.id = s.id and n.room_id <> s.room_id;
  update app.compilation_slip s set room_id = n.room_id
  from (select k.id, priv.room(p_case, case when exists (
          select 1 from unnest(array[k.from_id, k.to_id]) o where o <> k.organisation_id and priv.is_hidden(p_case, o))
        then 'agreement-hidden' else 'agreement' end, k.organisation_id) as room_id
      from app.compilation_slip k join priv.compilation c on c.id = k.compilation_id where c.case_id = p_case) n
  where n.id = s.id and n.room_id <> s.room_id;
  update app.hand_over_slip s set room_id = n.room_id
  from (select k.hand_over_id, k.organisation_id, priv.room(p_case, case when exists (
          select 1 from unnest(array[h.from_id, h.to_id]) o where o <> k.organisation_id and priv.is_hidden(p_case, o))
        then 'agreement-hidden' else 'agreement' end, k.organisation_id) as room_id
      from app.hand_over_slip k join app.hand_over h on h.id = k.hand_over_id where h.case_id = p_case) n
  where n.hand_over_id = s.hand_over_id and n.organisation_id = s.organisation_id and n.room_id <> s.room_id;
end $$;

-- The list: one row a worker and window; the next day is the earliest that she may know of now.
create or replace function priv.recompute_list(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare t timestamptz := priv.now();
begin
  delete from app.case_list where case_id = p_case;
  -- One pass a question: asked anew for each worker, a case of many workers would cost their number squared.
  with due as materialized (
    select d.room_id, min(d.day) as day from (
      select s.room_id, s.review_on as day from app.consent_slip s join app.room r on r.id = s.room_id
      where r.case_id = p_case and s.withdrawn_at is null and s.ends_at > t
      union all
      select u.room_id, least(u.valid_until, u.checked_on + 14) from app.contact_rule u join app.room r on r.id = u.room_id
      where r.case_id = p_case and u.superseded_at is null
      union all
      -- What is promised and neither done nor declined, and when a goal is looked at again.
      select k.room_id, k.due_on from app.task k join app.room r on r.id = k.room_id
        left join lateral (select a.answer from app.task_answer a where a.task_id = k.id order by a.nth desc limit 1) a on true
      where r.case_id = p_case and k.state = 'open' and k.due_on is not null and coalesce(a.answer, '') not in ('done', 'declined')
      union all
      select g.room_id, g.review_on from app.goal g join app.room r on r.id = g.room_id
      where r.case_id = p_case and g.state = 'open' and not g.mistaken and g.review_on is not null
      union all
      select m.room_id, m.happened_on from app.meeting m join app.room r on r.id = m.room_id
      where r.case_id = p_case and m.state = 'planned'
      union all
      select a.room_id, a.happened_on from app.appointment a join app.room r on r.id = a.room_id
      where r.case_id = p_case and a.state = 'coming'
      union all
      select l.room_id, l.due_on from app.deadline l join app.room r on r.id = l.room_id
      where r.case_id = p_case and l.state = 'running'
      union all
      -- A step of a course that is planned for a day.
      select s.room_id, s.from_on from app.process_step s join app.room r on r.id = s.room_id join app.process p on p.id = s.process_id
      where r.case_id = p_case and s.state = 'planned' and not s.mistaken and not p.mistaken and s.from_on is not null) d
    group by 1
  ), next as materialized (
    select e.worker_id, min(d.day) as day from priv.effective e join due d on d.room_id = e.room_id
    where e.case_id = p_case and e.can_read and e.valid_from <= t and t < e.valid_until group by 1
  ), stale as materialized (
    select e.worker_id, min(b) as at from priv.effective e, unnest(array[e.valid_from, e.valid_until]) b
    where e.case_id = p_case and b > t and b <> 'infinity' group by 1
  ), shown as materialized (
    select e.worker_id, unnest(range_agg(tstzrange(e.valid_from, e.valid_until))) as w
    from priv.effective e where e.case_id = p_case and e.class = 'case' and e.can_read group by 1
  )
  insert into app.case_list (worker_id, case_id, code_word, state, next_on, valid_from, valid_until, stale_at)
  select x.worker_id, p_case, c.code_word, c.state, n.day, lower(x.w), upper(x.w), k.at
  from shown x join app."case" c on c.id = p_case
    left join next n on n.worker_id = x.worker_id left join stale k on k.worker_id = x.worker_id;
  perform priv.recompute_calendar(p_case);
end $$;

create or replace function priv.recompute(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  open boolean;
  was jsonb;
  watched jsonb;
begin
  was := priv.watched(p_case);
  select state = 'open' into open from app."case" where id = p_case;
  perform priv.settle_compilations(p_case);
  perform priv.place_slips(p_case);
  perform priv.recompute_rooms(p_case, open);
  perform priv.recompute_parts(p_case, open);
  perform priv.recompute_rows(p_case, open);
  perform priv.recompute_list(p_case);
  -- The open pages of those ask again for whom something has changed; nobody else hears of it (access model 5 b (e) and (f)).
  watched := priv.watched(p_case);
  perform pg_notify(s.channel, '') from priv.session s
  where s.ended_at is null and s.expires_at > priv.now() and was ->> s.worker_id::text is distinct from watched ->> s.worker_id::text;
end $$;

-- Organisation rooms have no case: intake workers read the intake room, data-protection officers the organisation's log.
create or replace function priv.recompute_organisation(p_organisation uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  intake integer := priv.room(null, 'intake', p_organisation);
  log integer := priv.room(null, 'organisation-log', p_organisation);
begin
  delete from priv.effective where case_id is null and room_id in (intake, log);
  insert into priv.effective
  select w.id, null, intake, 'intake', true, true, false, '-infinity'::timestamptz, coalesce(w.ended_at, 'infinity')
  from app.worker w where w.organisation_id = p_organisation and w.roles @> array['intake-worker']
  union all
  select w.id, null, log, 'organisation-log', true, true, false, '-infinity'::timestamptz, coalesce(w.ended_at, 'infinity')
  from app.worker w where w.organisation_id = p_organisation and w.roles @> array['data-protection-officer'];
end $$;

-- The checker: recomputes one case aside and returns what differs from what stands (nothing, if all is well).
create or replace function priv.check_case(p_case text) returns table (what text, differs bigint)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
begin
  create temp table was_effective on commit drop as select * from priv.effective where case_id = p_case;
  create temp table was_part on commit drop as select * from priv.part where case_id = p_case;
  create temp table was_row on commit drop as select * from priv.row_sight where case_id = p_case;
  perform priv.recompute(p_case);
  return query
    select 'effective'::text, count(*) from ((select * from pg_temp.was_effective except select * from priv.effective where case_id = p_case)
      union all (select * from priv.effective where case_id = p_case except select * from pg_temp.was_effective)) d
    union all
    select 'part', count(*) from ((select * from pg_temp.was_part except select * from priv.part where case_id = p_case)
      union all (select * from priv.part where case_id = p_case except select * from pg_temp.was_part)) d
    union all
    select 'row', count(*) from ((select * from pg_temp.was_row except select * from priv.row_sight where case_id = p_case)
      union all (select * from priv.row_sight where case_id = p_case except select * from pg_temp.was_row)) d;
  drop table pg_temp.was_effective, pg_temp.was_part, pg_temp.was_row;
end $$;
