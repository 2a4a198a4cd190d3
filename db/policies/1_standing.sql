-- Which namings and grants there are on a case, as shown and in force: what sight is made of.

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
    -- Nor are the police and others, whatever was recorded (sentence 9).
    and (c.kind is distinct from 'network' or (o.kind = any (priv.network_kinds()) and t.kind = any (priv.network_kinds())))
    and (t.lead or not o.hidden) and (o.lead or not t.hidden)
$$;

-- Grants in force, which sight alone asks for: what an organisation gives that came back while it is barred opens nothing.
create or replace function priv.grants_in_force(p_case text)
returns table (room_id integer, class text, owner_id uuid, to_id uuid, f timestamptz, u timestamptz)
language sql stable as $$
  select g.* from priv.grants_that_count(p_case) g
  where not exists (select 1 from app.bar b where b.case_id = p_case and b.organisation_id = g.owner_id and b.lifted_at is null)
$$;
