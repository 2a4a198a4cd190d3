-- The calendar of one worker. Its lines are derived in the same pass as the case list, so a page walks one index from a moment on.

-- Workers who are named, as long as they are; a team lead who only watches does not get everybody's days.
create or replace function priv.recompute_calendar(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare since timestamptz := priv.now() - interval '92 days';
begin
  delete from priv.calendar_line where case_id = p_case;
  if not exists (select 1 from app."case" where id = p_case and state = 'open') then return; end if;
  insert into priv.calendar_line (worker_id, case_id, kind, row_id, starts_at, ends_at, hidden, valid_from, valid_until)
  with rooms as materialized (
    select r.id, r.organisation_id, priv.is_hidden(p_case, r.organisation_id) as hidden
    from app.room r where r.case_id = p_case and r.class = 'coordination'
  ), entry as materialized (
    select 'meeting' as kind, m.id, m.room_id, m.starts_at, m.ends_at, null::uuid as for_id, null::uuid as for_worker_id
    from rooms r join app.meeting m on m.room_id = r.id where m.state <> 'cancelled' and m.starts_at >= since
    union all
    select 'appointment', a.id, a.room_id, a.starts_at, a.ends_at, null, null
    from rooms r join app.appointment a on a.room_id = r.id where a.state not in ('moved', 'cancelled') and a.starts_at >= since
    union all
    select 'task', k.id, k.room_id, k.due_on::timestamp at time zone 'Europe/Helsinki', null, k.for_id, k.for_worker_id
    from rooms r join app.task k on k.room_id = r.id
      left join lateral (select a.answer from app.task_answer a where a.task_id = k.id order by a.nth desc limit 1) a on true
    where k.state = 'open' and k.due_on >= since::date and coalesce(a.answer, '') not in ('done', 'declined')
  ), reader as materialized (
    select e.worker_id, e.room_id, w.organisation_id, r.hidden and r.organisation_id <> w.organisation_id as hidden, unnest(range_agg(tstzrange(e.valid_from, e.valid_until))) as w
    from priv.effective e join rooms r on r.id = e.room_id join app.worker w on w.id = e.worker_id
    where e.case_id = p_case and e.can_read and exists (select 1 from priv.team(p_case) t where t.worker_id = e.worker_id)
    group by 1, 2, 3, 4
  )
  select d.worker_id, p_case, x.kind, x.id, x.starts_at, x.ends_at, d.hidden, lower(d.w), upper(d.w)
  from entry x join reader d on d.room_id = x.room_id
  -- A day to be kept is one's own: asked of the own organisation, of her or of nobody in particular.
  where x.kind <> 'task' or (x.for_id = d.organisation_id and coalesce(x.for_worker_id, d.worker_id) = d.worker_id);
end $$;

-- One stretch of a worker's calendar, from a cursor on. What is closed comes along closed.
create or replace function look.calendar(p_from timestamptz, p_until timestamptz, p_after_at timestamptz, p_after_id uuid, p_limit integer)
returns table (kind text, id uuid, case_id text, code_word text, room_id integer, owner_id uuid, own boolean, starts_at timestamptz,
  ends_at timestamptz, state text, code text, interpreter text, version integer, sealed bytea)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := priv.me();
  mine uuid := priv.my_organisation();
  t timestamptz := priv.now();
begin
  if me is null then return; end if;
  return query
  with line as materialized (
    select l.* from priv.calendar_line l
    where l.worker_id = me and l.starts_at >= p_from and l.starts_at < p_until and (l.starts_at, l.row_id) > (p_after_at, p_after_id)
      and l.valid_from <= t and t < l.valid_until
    order by l.starts_at, l.row_id limit p_limit
  )
  select l.kind, l.row_id, l.case_id, c.code_word, r.id, r.organisation_id, r.organisation_id = mine, l.starts_at, l.ends_at,
    coalesce(m.state, a.state, k.state), a.kind, a.interpreter, coalesce(a.version, 1), a.body
  from line l join app."case" c on c.id = l.case_id
    left join app.meeting m on l.kind = 'meeting' and m.id = l.row_id
    left join app.appointment a on l.kind = 'appointment' and a.id = l.row_id
    left join app.task k on l.kind = 'task' and k.id = l.row_id
    join app.room r on r.id = coalesce(m.room_id, a.room_id, k.room_id)
  order by l.starts_at, l.row_id;
end $$;

-- Has the acting worker a feed, in which language, since when, and when it was last read.
create or replace function look.own_feed() returns table (language text, made_at timestamptz, read_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select f.language, f.made_at, f.read_at from priv.calendar_feed f where f.worker_id = priv.me()
$$;

create or replace function act.renew_feed(p_hash bytea, p_language text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if priv.me() is null then perform priv.refuse('RN401', 'sign in'); end if;
  insert into priv.calendar_feed (worker_id, token_hash, language, made_at) values (priv.me(), p_hash, p_language, priv.now())
  on conflict (worker_id) do update set token_hash = excluded.token_hash, language = excluded.language, made_at = excluded.made_at, read_at = null;
end $$;

create or replace function act.end_feed() returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if priv.me() is null then perform priv.refuse('RN401', 'sign in'); end if;
  delete from priv.calendar_feed where worker_id = priv.me();
  if not found then perform priv.refuse('RN409', 'no feed'); end if;
end $$;

-- What the holder of an address reads, without a session: whose it is, for the log, and times of what that worker sees now. No
-- case, no room, no text leaves this function, and an id only as a hash, so that entries of two feeds cannot be matched.
create or replace function look.feed(p_hash bytea)
returns table (worker_id uuid, worker text, organisation_id uuid, organisation text, log_room integer, now timestamptz, language text, lines jsonb)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare t timestamptz := priv.now();
begin
  return query
  select w.id, w.name, o.id, o.name, g.id, t, f.language, coalesce((
    select jsonb_agg(jsonb_build_object('kind', x.kind, 'uid', encode(sha256(f.token_hash || convert_to(x.row_id::text, 'UTF8')), 'hex'),
        'startsAt', x.starts_at, 'endsAt', x.ends_at) order by x.starts_at, x.row_id)
    from (select l.kind, l.row_id, l.starts_at, l.ends_at from priv.calendar_line l
      where l.worker_id = w.id and l.starts_at >= t - interval '31 days' and l.starts_at < t + interval '400 days'
        and not l.hidden and l.valid_from <= t and t < l.valid_until order by l.starts_at, l.row_id limit 1000) x), '[]')
  from priv.calendar_feed f join app.worker w on w.id = f.worker_id and (w.ended_at is null or w.ended_at > t)
    join app.organisation o on o.id = w.organisation_id
    join app.room g on g.organisation_id = o.id and g.case_id is null and g.class = 'organisation-log'
  where f.token_hash = p_hash;
end $$;

-- The reading in the organisation's own log; neither the kind of the entry nor its room is a choice of the caller.
create or replace function look.log_feed(p_hash bytea, p_leaf text, p_detail bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into audit.entry (at, room_id, key_room_id, kind, classes, leaf, detail)
  select priv.now(), g.id, g.id, 'CalendarFeedRead', array['coordination'], p_leaf, p_detail
  from priv.calendar_feed f join app.worker w on w.id = f.worker_id
    join app.room g on g.organisation_id = w.organisation_id and g.case_id is null and g.class = 'organisation-log'
  where f.token_hash = p_hash;
  update priv.calendar_feed set read_at = priv.now() where token_hash = p_hash;
end $$;
