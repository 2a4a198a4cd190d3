-- Rooms, parts and single rows in sight, made of what is in force (1_standing.sql).

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
  from priv.grants_in_force(p_case) g
    join priv.team(p_case) t on t.organisation_id = g.to_id and t.left_at is null and g.class = any (t.classes)
  where greatest(t.f, g.f) < least(t.u, g.u);
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
      join app.organisation o on o.id = p.organisation_id
    -- Never to or from the police and others, whatever was recorded (sentence 9).
    where p_open and v.left_at is null and v.kind = any (priv.network_kinds()) and o.kind = any (priv.network_kinds())
      and not priv.is_hidden(p_case, p.organisation_id) and not priv.is_hidden(p_case, v.organisation_id)
      and greatest(v.f, c.starts_at) < least(v.u, c.ends_at, coalesce(c.withdrawn_at, 'infinity'))
    union all
    -- The owner of a room that is granted to the own organisation.
    select v.worker_id, p.id, greatest(v.f, g.f), least(v.u, g.u)
    from priv.grants_in_force(p_case) g join viewer v on v.organisation_id = g.to_id and v.left_at is null and v.kind <> 'immigration'
      join app.party p on p.case_id = p_case and p.organisation_id = g.owner_id
    where p_open and not priv.is_hidden(p_case, g.owner_id) and greatest(v.f, g.f) < least(v.u, g.u)
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

  -- Whether the lead may pass while a part is hidden: the acting lead who asks, while that organisation leads, and that of the part.
  if exists (select 1 from app.hand_over_question where case_id = p_case) then
    insert into priv.row_sight
    select a.worker_id, p_case, q.id, lower(a.w), upper(a.w)
    from app.hand_over_question q join priv.acting_windows(p_case) a
      on a.organisation_id = q.organisation_id or (a.lead and a.organisation_id = q.from_id)
    where q.case_id = p_case;
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

  if exists (select 1 from app.name_request where case_id = p_case) then perform priv.recompute_name_requests(p_case); end if;
  if exists (select 1 from priv.compilation where case_id = p_case) then perform priv.recompute_compilations(p_case); end if;
  if exists (select 1 from app.warning_alert where case_id = p_case) then perform priv.recompute_warnings(p_case); end if;

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
  from seer s join app.bar b on b.case_id = p_case and b.lifted_at is null and b.carried_of is null
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
