create schema if not exists mail;
-- What a worker is told of the process, on her wish, and the mail that says only that there is something new.

-- Whether a worker reads a room at this moment, whoever asks.
create or replace function priv.reads_room(p_worker uuid, p_room integer) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from priv.effective e join app.worker w on w.id = e.worker_id
    where e.worker_id = p_worker and e.room_id = p_room and e.can_read and e.valid_from <= priv.now() and priv.now() < e.valid_until
      and (w.ended_at is null or w.ended_at > priv.now()))
$$;

-- Of these steps, those that a worker counts with another row of the same hearing: the later answer on two rows, of those whose both rooms she reads,
-- says that they are the same, and both stand alike. The row of the authority that calls leads, then the one written last.
create or replace function priv.counted_elsewhere(p_worker uuid, p_steps uuid[]) returns setof uuid
language sql stable security definer set search_path = '' as $$
  with pair as (
    select distinct on (least(m.step_id, m.other_id), greatest(m.step_id, m.other_id)) m.step_id, m.other_id, m.answer
    from app.step_match m
    where (m.step_id = any (p_steps) or m.other_id = any (p_steps))
      and priv.reads_room(p_worker, m.room_id) and priv.reads_room(p_worker, m.other_room_id)
    order by least(m.step_id, m.other_id), greatest(m.step_id, m.other_id), m.written_at desc, m.id desc
  ), side as (
    select p.step_id as id, p.other_id from pair p where p.answer = 'same'
    union all select p.other_id, p.step_id from pair p where p.answer = 'same'
  )
  select s.id from side s join app.process_step a on a.id = s.id join app.process_step b on b.id = s.other_id
  where s.id = any (p_steps) and not a.mistaken and not b.mistaken and a.state = b.state
    and (b.source = 'own-authority', b.written_at, b.id) > (a.source = 'own-authority', a.written_at, a.id)
$$;

-- Companions of a process whom she wishes to be told, as they stand now: of those, who reads its room. What is set for a day (`p_set`) is told to
-- companions in other registers of the same kind of course too, where they read that register as well: otherwise a notice would tell of a row that
-- its reader does not see.
drop function if exists priv.told_of(uuid, integer);
create or replace function priv.told_of(p_process uuid, p_room integer, p_set boolean) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select distinct c.worker_id from app.process_companion c
  where c.worker_id is not null and c.notify = 'yes' and c.state = 'active'
    and not c.mistaken and coalesce(c.until_on, 'infinity') >= (priv.now() at time zone 'Europe/Helsinki')::date
    and (c.process_id = p_process and c.room_id = p_room
      or p_set and priv.reads_room(c.worker_id, c.room_id) and c.process_id in (
        select o.id from app.process p join app.room r on r.id = p.room_id join app.room q on q.case_id = r.case_id
          join app.process o on o.room_id = q.id and o.kind = p.kind and not o.mistaken
        where p.id = p_process and p.room_id = p_room))
    and priv.reads_room(c.worker_id, p_room)
$$;

-- In the transaction of the step itself. Who wrote it needs no notice.
create or replace function app.tell_companions() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  why text;
  is_set boolean := new.state <> 'done';
begin
  if tg_op = 'INSERT' then why := 'new';
  -- The course has put it elsewhere in the order of time: nobody has said anything of it.
  elsif new.version = old.version then return null;
  elsif new.state = 'cancelled' and old.state <> 'cancelled' or new.mistaken and not old.mistaken then why := 'cancelled';
  elsif new.state = 'moved' and old.state <> 'moved' or (new.when_edtf, new.from_on, new.until_on, new.hour) is distinct from (old.when_edtf, old.from_on, old.until_on, old.hour) then why := 'moved';
  else why := 'changed';
  end if;
  if tg_op = 'UPDATE' then is_set := is_set or old.state <> 'done'; end if;
  with told as (
    insert into app.process_notice (worker_id, room_id, step_id, step_version, cause, made_at)
    select t, new.room_id, new.id, new.version, why, priv.now() from priv.told_of(new.process_id, new.room_id, is_set) t where t <> new.author_id
    on conflict do nothing returning worker_id
  )
  insert into priv.outbox (worker_id, made_at, due_at)
  select t.worker_id, priv.now(), priv.now() from told t join priv.credential c on c.worker_id = t.worker_id
  on conflict (worker_id) where closed_at is null do nothing;
  return null;
end $$;
create or replace trigger process_step_told after insert or update on app.process_step for each row execute function app.tell_companions();

-- A worker has seen her notices: those that she reads now, on the case of the request.
create or replace function act.see_notices(p_ids uuid[]) returns setof uuid
language sql volatile security definer set search_path = '' as $$
  update app.process_notice n set seen_at = priv.now()
  where n.worker_id = priv.me() and n.id = any (p_ids) and n.seen_at is null and n.room_id = any (priv.rooms('read')) returning n.id
$$;

-- What refers to a row of another room refers to one of the same case that the writer reads.
create or replace function app.refer_on_case() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  there integer := (to_jsonb(new) ->> tg_argv[0])::integer;
begin
  -- Without a session no login adds anything: then it is the owner who restores.
  if there is not null and priv.me() is not null and not (there = any (priv.rooms('read'))
      and (select r.case_id from app.room r where r.id = there) = (select r.case_id from app.room r where r.id = new.room_id)) then
    raise exception 'not on the case' using errcode = 'RN422';
  end if;
  return new;
end $$;
create or replace trigger step_match_refers before insert on app.step_match for each row execute function app.refer_on_case('other_room_id');
create or replace trigger heard_refers before insert on app.heard for each row execute function app.refer_on_case('step_room_id');
create or replace trigger news_told_refers before insert on app.news_told for each row execute function app.refer_on_case('process_room_id');

-- Does a warning wait for that worker: one that nobody has acknowledged, or one passed on to her organisation that nobody there has read.
create or replace function priv.has_warning(p_worker uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from priv.rows_in_sight(p_worker, priv.now()) s join app.warning_alert a on a.id = s.row_id and a.acknowledged_at is null)
    or exists (select 1 from priv.rooms_in_sight(p_worker, priv.now()) s join app.warning_received r on r.room_id = s.room_id and r.read_at is null
      where s.own and s.can_read)
$$;

-- Mail that is due, at most one a worker an hour but for a warning, and only where she still reads something that she has not seen and of which the
-- injured party still wishes her to be told. What is taken is tried again later unless it is told to have gone: a lost answer sends
-- twice rather than never. The address is that of the worker's sign-in.
drop function if exists mail.take(integer);
create or replace function mail.take(p_most integer) returns table (id bigint, address text, language text, digest boolean)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare
  t timestamptz := priv.now();
begin
  update priv.outbox o set closed_at = t, outcome = 'nothing-new'
  where o.closed_at is null and o.due_at <= t and not exists (
    select 1 from app.process_notice n join app.process_step s on s.id = n.step_id and s.room_id = n.room_id
    where n.worker_id = o.worker_id and n.seen_at is null and o.worker_id in (select priv.told_of(s.process_id, s.room_id, true)))
    and not priv.has_warning(o.worker_id) and not priv.is_reminded(o.worker_id) and not exists (select 1 from priv.helplines_due() d where d.owner_id = o.worker_id)
    and not exists (select 1 from priv.practices_due() d where d.owner_id = o.worker_id)
    and not (o.digest and priv.has_morning(o.worker_id));
  update priv.outbox o set closed_at = t, outcome = 'given-up' where o.closed_at is null and o.due_at <= t and o.tries >= 8;
  return query
  with due as (
    select o.id from priv.outbox o
    where o.closed_at is null and o.due_at <= t
      and (o.urgent or not exists (select 1 from priv.outbox s where s.worker_id = o.worker_id and s.outcome = 'sent' and s.closed_at > t - interval '1 hour'))
    order by o.due_at, o.id limit p_most for update skip locked
  ), taken as (
    -- Two minutes, then four, eight … at most six hours.
    update priv.outbox o set tries = o.tries + 1, due_at = t + least(interval '1 minute' * power(2, o.tries + 1), interval '6 hours')
    from due where o.id = due.id returning o.id, o.worker_id, o.digest
  )
  select k.id, c.email, w.language, k.digest from taken k join priv.credential c on c.worker_id = k.worker_id join app.worker w on w.id = k.worker_id;
end $$;

create or replace function mail.sent(p_id bigint) returns void
language sql volatile security definer set search_path = '' as $$
  update priv.outbox set closed_at = priv.now(), outcome = 'sent' where id = p_id and closed_at is null
$$;

-- What a worker has been told and not looked at, of all her open cases, as far as she reads it now: the newest of each case.
create or replace function look.process_news()
returns table (case_id text, code_word text, id uuid, cause text, made_on date)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  -- Asked once: as a condition of a join they would be asked for every row that it looks at.
  me uuid := priv.me();
  t timestamptz := priv.now();
  near text := priv.near_case();
begin
  return query
  select distinct on (e.case_id) e.case_id, c.code_word, n.id, n.cause, (n.made_at at time zone 'Europe/Helsinki')::date
  from app.process_notice n join priv.effective e on e.worker_id = me and e.room_id = n.room_id
    join priv.listed_near(me, t, near) c on c.case_id = e.case_id and c.state = 'open'
  where n.worker_id = me and n.seen_at is null and e.can_read and e.valid_from <= t and t < e.valid_until
  order by e.case_id, n.made_at desc limit 20;
end $$;

-- Courses in the own organisation's rooms of open cases, with the clear columns of their steps and the day on which she was last told:
-- the program counts by its rules who waits for news. Forty cases at most, read in the order of their index (as in priv.near_rooms); with a case set in the transaction, that one.
create or replace function look.open_courses()
returns table (case_id text, code_word text, id uuid, kind text, state text, written_at timestamptz, told_on date, steps jsonb)
language plpgsql stable security definer set search_path = '' set enable_bitmapscan = off as $$
#variable_conflict use_column
declare
  me uuid := priv.me();
  t timestamptz := priv.now();
  near text := priv.near_case();
begin
  return query
  with mine as materialized (
    -- As a stretch of the index, which a comparison with the column itself would not be; no id of a case is so far behind.
    select l.case_id, l.code_word from app.case_list l
    where l.worker_id = me and l.case_id between coalesce(near, '') and coalesce(near, 'zzzzzzzz') and l.state = 'open'
      and l.valid_from <= t and t < l.valid_until order by l.case_id limit 40
  ), sight as materialized (
    select m.case_id, m.code_word, e.room_id from mine m join priv.effective e on e.worker_id = me and e.case_id = m.case_id
    where e.can_read and e.own and e.class in ('process', 'residence') and e.valid_from <= t and t < e.valid_until
  )
  select s.case_id, s.code_word, p.id, p.kind, p.state, p.written_at,
    (select max(n.told_on) from app.news_told n where n.process_id = p.id and n.process_room_id = p.room_id),
    coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'processId', q.process_id, 'code', q.code, 'instance', q.instance, 'stage', q.stage, 'state', q.state, 'whenEdtf', q.when_edtf,
        'from', q.from_on, 'until', q.until_on,
        'mover', q.mover, 'source', q.source, 'writtenAt', q.written_at))
      from app.process_step q where q.process_id = p.id and q.room_id = p.room_id and not q.mistaken), '[]')
  from sight s join app.process p on p.room_id = s.room_id and not p.mistaken;
end $$;
