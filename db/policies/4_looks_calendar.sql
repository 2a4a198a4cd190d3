-- The calendar of one worker. Its lines are derived in the same pass as the case list, so a page walks one index from a moment on.

-- Workers who are named, as long as they are; a team lead who only watches does not get everybody's days.
create or replace function priv.recompute_calendar(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare since timestamptz := priv.now() - interval '92 days';
begin
  delete from priv.calendar_line where case_id = p_case;
  if not exists (select 1 from app."case" where id = p_case and state = 'open') then return; end if;
  insert into priv.calendar_line (worker_id, case_id, kind, row_id, starts_at, ends_at, hidden, valid_from, valid_until)
  with entry as materialized (
    select 'meeting' as kind, m.id, m.room_id, m.starts_at, m.ends_at, null::uuid as for_id, null::uuid as for_worker_id
    from app.room r join app.meeting m on m.room_id = r.id where r.case_id = p_case and m.state <> 'cancelled' and m.starts_at >= since
    union all
    select 'appointment', a.id, a.room_id, a.starts_at, a.ends_at, null, null
    from app.room r join app.appointment a on a.room_id = r.id
    where r.case_id = p_case and a.state not in ('moved', 'cancelled') and a.starts_at >= since
    union all
    select 'task', k.id, k.room_id, k.due_on::timestamp at time zone 'Europe/Helsinki', null, k.for_id, k.for_worker_id
    from app.room r join app.task k on k.room_id = r.id
      left join lateral (select a.answer from app.task_answer a where a.task_id = k.id order by a.nth desc limit 1) a on true
    where r.case_id = p_case and k.state = 'open' and k.due_on >= since::date and coalesce(a.answer, '') not in ('done', 'declined')
    union all
    -- A step of a course that is planned for a day, and a clock that runs, in whatever class they lie.
    select 'process_step', s.id, s.room_id, (s.from_on + coalesce(s.hour, '00:00')::time) at time zone 'Europe/Helsinki', null, null, null
    from app.room r join app.process_step s on s.room_id = r.id join app.process p on p.id = s.process_id
    where r.case_id = p_case and s.state = 'planned' and not s.mistaken and not p.mistaken and s.from_on >= since::date
    union all
    select 'deadline', l.id, l.room_id, l.due_on::timestamp at time zone 'Europe/Helsinki', null, null, null
    from app.room r join app.deadline l on l.room_id = r.id
    where r.case_id = p_case and l.state = 'running' and l.due_on >= since::date
  ), rooms as materialized (
    select r.id, r.organisation_id, priv.is_hidden(p_case, r.organisation_id) as hidden
    from app.room r where r.case_id = p_case and r.id in (select x.room_id from entry x)
  ), reader as materialized (
    select e.worker_id, e.room_id, w.organisation_id, r.hidden and r.organisation_id <> w.organisation_id as hidden, unnest(range_agg(tstzrange(e.valid_from, e.valid_until) * tstzrange(l.valid_from, l.valid_until))) as w
    from priv.effective e join rooms r on r.id = e.room_id join app.worker w on w.id = e.worker_id
      -- As long as the case is on her list: a day tells of it.
      join app.case_list l on l.worker_id = e.worker_id and l.case_id = p_case
    where e.case_id = p_case and e.can_read and exists (select 1 from priv.team(p_case) t where t.worker_id = e.worker_id)
    group by 1, 2, 3, 4
  )
  select d.worker_id, p_case, x.kind, x.id, x.starts_at, x.ends_at, d.hidden, lower(d.w), upper(d.w)
  from entry x join reader d on d.room_id = x.room_id
  -- A day to be kept is one's own: asked of the own organisation, of her or of nobody in particular.
  where x.kind <> 'task' or (x.for_id = d.organisation_id and coalesce(x.for_worker_id, d.worker_id) = d.worker_id);
end $$;

-- The lines of a worker's calendar that stand now.
create or replace function priv.days_in_sight(p_me uuid, p_at timestamptz) returns setof priv.calendar_line
language sql stable as $$
  select l.* from priv.calendar_line l where l.worker_id = p_me and l.valid_from <= p_at and p_at < l.valid_until
$$;

-- One stretch of a worker's calendar, from a cursor on; with a case set in the transaction, of that one. What is closed comes along closed,
-- that of a task by itself: a node of the program before opens what it knows as `sealed`, as an appointment's.
drop function if exists look.calendar(timestamptz, timestamptz, timestamptz, uuid, integer);
create or replace function look.calendar(p_from timestamptz, p_until timestamptz, p_after_at timestamptz, p_after_id uuid, p_limit integer)
returns table (kind text, id uuid, case_id text, code_word text, room_id integer, class text, owner_id uuid, own boolean, starts_at timestamptz,
  ends_at timestamptz, state text, code text, instance text, until_on date, hour text, twice boolean, interpreter text, version integer, sealed bytea, task_sealed bytea)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := priv.me();
  mine uuid := priv.my_organisation();
  t timestamptz := priv.now();
  near text := priv.near_case();
begin
  return query
  with line as materialized (
    select l.* from priv.days_in_sight(me, t) l
    where l.starts_at >= p_from and l.starts_at < p_until and (l.starts_at, l.row_id) > (p_after_at, p_after_id)
      and l.case_id = coalesce(near, l.case_id)
    order by l.starts_at, l.row_id limit p_limit
  ), twice as materialized (
    select x as id from priv.counted_elsewhere(me, array(select n.row_id from line n where n.kind = 'process_step')) x
  )
  select l.kind, l.row_id, l.case_id, c.code_word, r.id, r.class, r.organisation_id, r.organisation_id = mine, l.starts_at, l.ends_at,
    coalesce(m.state, a.state, k.state, s.state, d.state), coalesce(a.kind, s.code, d.rule_key), s.instance, s.until_on, s.hour, l.row_id in (select w.id from twice w), a.interpreter, coalesce(a.version, 1), a.body, k.body
  from line l join app."case" c on c.id = l.case_id
    left join app.meeting m on l.kind = 'meeting' and m.id = l.row_id
    left join app.appointment a on l.kind = 'appointment' and a.id = l.row_id
    left join app.task k on l.kind = 'task' and k.id = l.row_id
    left join app.process_step s on l.kind = 'process_step' and s.id = l.row_id
    left join app.deadline d on l.kind = 'deadline' and d.id = l.row_id
    join app.room r on r.id = coalesce(m.room_id, a.room_id, k.room_id, s.room_id, d.room_id)
  order by l.starts_at, l.row_id;
end $$;

-- Whom she meets in a stretch of time: meetings and appointments of her cases, from the first on. What is closed comes along closed.
drop function if exists look.meets(timestamptz, timestamptz, integer);
create or replace function look.meets(p_from timestamptz, p_until timestamptz, p_limit integer)
returns table (kind text, id uuid, case_id text, code_word text, room_id integer, class text, owner_id uuid, own boolean, starts_at timestamptz,
  ends_at timestamptz, state text, code text, interpreter text, presence text, version integer, sealed bytea, called boolean, answer text)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := priv.me();
  mine uuid := priv.my_organisation();
  t timestamptz := priv.now();
begin
  return query
  with line as materialized (
    select l.* from priv.days_in_sight(me, t) l
    where l.starts_at >= p_from and l.starts_at < p_until and l.kind in ('meeting', 'appointment')
    order by l.starts_at, l.row_id limit p_limit
  )
  select l.kind, l.row_id, l.case_id, c.code_word, r.id, r.class, r.organisation_id, r.organisation_id = mine, l.starts_at, l.ends_at,
    coalesce(m.state, a.state), a.kind, a.interpreter, m.her_presence, coalesce(m.version, a.version), coalesce(m.body, a.body),
    m.id is not null and priv.may_answer(m), (select w.answer from priv.meeting_answers(m.id) w where w.author_id = me)
  from line l join app."case" c on c.id = l.case_id
    left join app.meeting m on l.kind = 'meeting' and m.id = l.row_id
    left join app.appointment a on l.kind = 'appointment' and a.id = l.row_id
    join app.room r on r.id = coalesce(m.room_id, a.room_id)
  order by l.starts_at, l.row_id;
end $$;

-- Meetings ahead that wait for the acting worker: one that the own organisation is called to and that neither the worker has answered for the time
-- that stands nor a colleague with more than a no; and one that the own organisation has called and somebody cannot come to (told for seven
-- days) or asks another time for (until it is moved). The first forty days of the own calendar are looked into; with a case set in the
-- transaction, of that one. Who is called and what was answered is read for all of them at once: priv.may_answer says the same of one.
create or replace function look.meetings_waiting()
returns table (kind text, case_id text, code_word text, id uuid, version integer, owner_id uuid, own boolean, organisation text,
  starts_at timestamptz, ends_at timestamptz, day date)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := priv.me();
  mine uuid := priv.my_organisation();
  t timestamptz := priv.now();
  near text := priv.near_case();
begin
  return query
  with ahead as materialized (
    select c.case_id, c.code_word, m.id, m.version, r.organisation_id as owner_id, o.name as organisation, m.starts_at, m.ends_at
    from (select l.case_id, l.row_id from priv.days_in_sight(me, t) l
        where l.kind = 'meeting' and l.starts_at > t and l.case_id = coalesce(near, l.case_id) order by l.starts_at, l.row_id limit 40) l
      join priv.listed(me, t) c on c.case_id = l.case_id and c.state = 'open'
      join app.meeting m on m.id = l.row_id and m.state = 'planned'
      join app.room r on r.id = m.room_id join app.organisation o on o.id = r.organisation_id
  ), called as materialized (
    select g.meeting_id, max(g.written_at) filter (where g.state = 'asked') as asked_at
    from app.meeting_attendee g join app.party p on p.id = g.party_id and p.organisation_id = mine
    where g.meeting_id = any (array(select h.id from ahead h)) and g.state <> 'taken-off' group by g.meeting_id
  ), answered as materialized (
    select w.*, r.organisation_id from (select distinct a.meeting_id from app.meeting_answer a where a.meeting_id = any (array(select h.id from ahead h))) h,
      priv.meeting_answers(h.meeting_id) w join app.room r on r.id = w.room_id
  )
  select 'meeting-asked', h.case_id, h.code_word, h.id, h.version, h.owner_id, false, h.organisation, h.starts_at, h.ends_at,
    (k.asked_at at time zone 'Europe/Helsinki')::date
  from ahead h join called k on k.meeting_id = h.id
  where exists (select 1 from priv.rooms_in_sight(me, t) e where e.case_id = h.case_id and e.class = 'coordination' and e.own and e.can_write)
    and not exists (select 1 from answered w where w.meeting_id = h.id and w.organisation_id = mine and (w.author_id = me or w.answer <> 'cannot'))
  union all
  select case w.answer when 'cannot' then 'meeting-cannot' else 'meeting-other-time' end, h.case_id, h.code_word, h.id, h.version, h.owner_id, true,
    h.organisation, h.starts_at, h.ends_at, (min(w.written_at) at time zone 'Europe/Helsinki')::date
  from ahead h join answered w on w.meeting_id = h.id join priv.rooms_in_sight(me, t) e on e.room_id = w.room_id and e.can_read
  where h.owner_id = mine and (w.answer = 'other-time' or w.answer = 'cannot' and w.written_at > t - interval '7 days')
  group by w.answer, h.case_id, h.code_word, h.id, h.version, h.owner_id, h.organisation, h.starts_at, h.ends_at
  order by 9, 4, 1;
end $$;

-- The next planned steps of the courses she reads, and those whose time has lately passed without a word of how it went: six at most.
drop function if exists look.steps_near();
create or replace function look.steps_near()
returns table (case_id text, code_word text, id uuid, class text, organisation_id uuid, own boolean, version integer, code text, instance text, day date, until_on date, hour text)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := priv.me();
  mine uuid := priv.my_organisation();
  t timestamptz := priv.now();
  today date := (t at time zone 'Europe/Helsinki')::date;
begin
  return query
  with near as materialized (
    select l.case_id, l.row_id, l.starts_at from priv.days_in_sight(me, t) l
    where l.kind = 'process_step'
      and l.starts_at >= (today - 14)::timestamp at time zone 'Europe/Helsinki'
      and l.starts_at < (today + 31)::timestamp at time zone 'Europe/Helsinki'
    order by l.starts_at, l.row_id limit 12
  ), twice as materialized (
    select x as id from priv.counted_elsewhere(me, array(select n.row_id from near n)) x
  )
  select n.case_id, c.code_word, s.id, r.class, r.organisation_id, r.organisation_id = mine, s.version, s.code, s.instance, s.from_on, s.until_on, s.hour
  from near n join app."case" c on c.id = n.case_id join app.process_step s on s.id = n.row_id join app.room r on r.id = s.room_id
  where n.row_id not in (select w.id from twice w)
  order by n.starts_at, n.row_id limit 6;
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

-- What the holder of an address reads, without a session: whose it is, for the log, and times of what that worker sees now. No text
-- leaves this function, an id only as a hash, so that entries of two feeds cannot be matched, and of cases nothing but where the other
-- owners of what is told keep their logs: in the drawer of those who may know of it where the reader's own part is hidden.
-- Nothing but what lies in class coordination: even the bare day of a step or a clock tells that there is a process.
drop function if exists look.feed(bytea);
create or replace function look.feed(p_hash bytea)
returns table (worker_id uuid, worker text, organisation_id uuid, organisation text, log_room integer, now timestamptz, language text, lines jsonb,
  owners jsonb)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare t timestamptz := priv.now();
begin
  return query
  with f as materialized (
    select w.id as worker_id, w.name as worker, o.id as organisation_id, o.name as organisation, g.id as log_room, f.language, f.token_hash
    from priv.calendar_feed f join app.worker w on w.id = f.worker_id and (w.ended_at is null or w.ended_at > t)
      join app.organisation o on o.id = w.organisation_id
      join app.room g on g.organisation_id = o.id and g.case_id is null and g.class = 'organisation-log'
    where f.token_hash = p_hash
  ), line as materialized (
    select l.kind, l.row_id, l.case_id, l.starts_at, l.ends_at from f join priv.calendar_line l on l.worker_id = f.worker_id
    where l.starts_at >= t - interval '31 days' and l.starts_at < t + interval '400 days'
      and l.kind in ('meeting', 'appointment', 'task') and not l.hidden and l.valid_from <= t and t < l.valid_until order by l.starts_at, l.row_id limit 1000
  ), told as materialized (
    select l.case_id, r.organisation_id as owner_id, jsonb_agg(l.kind || ':' || l.row_id order by l.row_id) as rows
    from line l left join app.meeting m on l.kind = 'meeting' and m.id = l.row_id
      left join app.appointment a on l.kind = 'appointment' and a.id = l.row_id
      left join app.task k on l.kind = 'task' and k.id = l.row_id
      join app.room r on r.id = coalesce(m.room_id, a.room_id, k.room_id)
    group by 1, 2
  )
  select f.worker_id, f.worker, f.organisation_id, f.organisation, f.log_room, t, f.language,
    coalesce((select jsonb_agg(jsonb_build_object('kind', l.kind,
        'uid', encode(sha256(f.token_hash || convert_to(l.row_id::text, 'UTF8')), 'hex'),
        'startsAt', l.starts_at, 'endsAt', l.ends_at) order by l.starts_at, l.row_id) from line l), '[]'),
    coalesce((select jsonb_agg(jsonb_build_object('caseId', d.case_id, 'room', r.id, 'keyRoom', k.id, 'rows', d.rows))
      from told d join app.room r on r.case_id = d.case_id and r.organisation_id = d.owner_id
          and r.class = case when priv.is_hidden(d.case_id, f.organisation_id) then 'log-hidden' else 'log' end
        join app.room k on k.case_id is null and k.organisation_id = d.owner_id and k.class = 'organisation-log'
      where d.owner_id <> f.organisation_id), '[]')
  from f;
end $$;

-- The reading in the own log of the reader's organisation, and in those of the owners of what was told; kind and class are no choice of
-- the caller, and a room is one of these: whoever holds the address writes into no other log.
drop function if exists look.log_feed(bytea, text, bytea);
create or replace function look.log_feed(p_hash bytea, p_entries jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.log(f.worker_id, r.id, k.id, 'CalendarFeedRead', array['coordination'], x ->> 'leaf', decode(x ->> 'detail', 'base64'))
  from priv.calendar_feed f join app.worker w on w.id = f.worker_id
    cross join jsonb_array_elements(p_entries) x
    join app.room r on r.id = (x ->> 'room')::integer
      and ((r.case_id is null and r.class = 'organisation-log' and r.organisation_id = w.organisation_id)
        or (r.class in ('log', 'log-hidden') and exists (
          select 1 from priv.calendar_line l left join app.meeting m on m.id = l.row_id left join app.appointment a on a.id = l.row_id
            left join app.task t on t.id = l.row_id join app.room o on o.id = coalesce(m.room_id, a.room_id, t.room_id)
          where l.worker_id = w.id and l.case_id = r.case_id and o.organisation_id = r.organisation_id)))
    join app.room k on k.id = (x ->> 'keyRoom')::integer and k.class = 'organisation-log' and k.organisation_id = r.organisation_id
  where f.token_hash = p_hash;
  update priv.calendar_feed set read_at = priv.now() where token_hash = p_hash;
end $$;
