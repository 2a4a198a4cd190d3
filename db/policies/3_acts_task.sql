-- Tasks between organisations. The asker's row and the answerer's rows lie in their own rooms; both stand on one network consent.

-- The network consents, valid now, in which the own organisation's slip names that organisation, and under which it reads what the own one
-- writes. Nothing of the other side is asked: whether somebody there is named for it is that organisation's own.
create or replace function priv.networks_with(p_case text, p_other uuid) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select s.consent_id from app.consent_slip s join priv.consent c on c.id = s.consent_id and c.case_id = p_case
    join priv."grant" g on g.consent_id = c.id and g.owner_id = s.organisation_id and g.to_id = p_other and g.class = 'coordination'
    -- A grant whose line of the consent has ended opens nothing, and nobody is asked on it.
    join priv.consent_term ct on ct.consent_id = c.id and ct.owner_id = g.owner_id and ct.to_id = g.to_id and ct.class = g.class and ct.ended_at is null
  where s.kind = 'network' and s.organisation_id = priv.my_organisation() and s.room_id = any ((select priv.rooms('read'))::integer[])
    and p_other = any (s.to_ids) and s.organisation_id = any (s.to_ids)
    and s.withdrawn_at is null and c.withdrawn_at is null and s.starts_at <= priv.now() and s.ends_at > priv.now()
    and g.ended_at is null and g.valid_from <= priv.now() and g.valid_until > priv.now()
    and not (priv.own_part(p_case)).hidden and not priv.hidden_in_sight(p_case, p_other)
$$;

-- The own room of class coordination, for one who is named for it on the open case.
create or replace function priv.own_coordination(p_case text) returns integer
language plpgsql stable security definer set search_path = '' as $$
declare found_id integer;
begin
  select r.id into found_id from app.room r
  where r.case_id = p_case and r.class = 'coordination' and r.organisation_id = priv.my_organisation() and r.id = any (priv.rooms('write'));
  if found_id is null then perform priv.refuse('RN403', 'only one who is named for this class'); end if;
  return found_id;
end $$;

-- Of the own team, whose classes she knows, nobody is asked who is not named for the plan, as namings are shown. What another organisation has
-- named its workers for is not asked, nor what only a bar would say.
create or replace function priv.need_reader_of_plan(p_case text, p_for uuid, p_worker uuid) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if p_for = priv.my_organisation() and not exists (select 1 from priv.team_as_shown(p_case) s
      where s.worker_id = p_worker and s.organisation_id = p_for and 'coordination' = any (s.classes) and s.f <= priv.now() and priv.now() < s.u) then
    perform priv.refuse('RN422', 'not named for this class'); end if;
end $$;

-- Asks for something: of somebody in the own organisation, or of another organisation within one network consent.
create or replace function act.ask_task(p_case text, p_id uuid, p_for uuid, p_worker uuid, p_receiver text, p_due date, p_goal uuid, p_body bytea)
returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  mine uuid := priv.my_organisation();
  room integer;
begin
  perform priv.begin_act(p_case);
  room := priv.own_coordination(p_case);
  if p_goal is not null and not exists (select 1 from app.goal where id = p_goal and room_id = room and not mistaken) then
    perform priv.refuse('RN422', 'no such goal'); end if;
  if p_for <> mine or p_worker is not null then perform priv.need_in_sight(p_case, p_for, p_worker); end if;
  if p_for <> mine and not exists (select 1 from priv.networks_with(p_case, p_for)) then perform priv.refuse('RN422', 'no network'); end if;
  if p_worker is not null then perform priv.need_reader_of_plan(p_case, p_for, p_worker); end if;
  insert into app.task (id, room_id, for_id, for_worker_id, receiver, due_on, goal_id, body, author_id, written_at)
  values (p_id, room, p_for, p_worker, p_receiver, p_due, p_goal, p_body, priv.me(), priv.now());
  perform priv.recompute_list(p_case);
end $$;

-- The last answer to a task, or nothing yet.
create or replace function priv.task_stands(p_task uuid) returns text
language sql stable security definer set search_path = '' as $$
  select a.answer from app.task_answer a where a.task_id = p_task order by a.nth desc limit 1
$$;

-- The same as far as the acting worker reads it.
create or replace function priv.answer_in_sight(p_task uuid) returns text
language sql stable security definer set search_path = '' as $$
  select a.answer from app.task_answer a where a.task_id = p_task and a.room_id = any (priv.rooms('read')) order by a.nth desc limit 1
$$;

-- Whether a worker has been reminded of a task in the last days, and still reads it and has it to do.
create or replace function priv.is_reminded(p_worker uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from priv.rooms_in_sight(p_worker, priv.now()) e
    join app.reminder m on m.room_id = e.room_id and m.written_at > priv.now() - interval '2 days'
    join app.task k on k.id = m.task_id and k.state = 'open' join app.worker w on w.id = p_worker and w.organisation_id = k.for_id
    where e.can_read and coalesce(k.for_worker_id, p_worker) = p_worker and coalesce(priv.task_stands(k.id), '') not in ('done', 'declined'))
$$;

-- Accepts, declines with a reason, ticks off or takes a tick back (within ten seconds, by the same worker). What is accepted is kept in
-- the promiser's own place, with its day: a promise stays with who made it, and is closed there, when one of the two has left the case.
drop function if exists act.answer_task(text, uuid, uuid, text, bytea);
create or replace function act.answer_task(p_case text, p_task uuid, p_id uuid, p_answer text, p_body bytea, p_promised bytea default null)
returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  mine uuid := priv.my_organisation();
  k app.task;
  room integer;
  stands text;
  before app.task_answer;
begin
  perform priv.begin_act(p_case);
  room := priv.own_coordination(p_case);
  select t.* into k from app.task t join app.room r on r.id = t.room_id
  where t.id = p_task and r.case_id = p_case and t.room_id = any (priv.rooms('read'));
  select * into before from app.task_answer where task_id = p_task and (k.id is not null or room_id = room) order by nth desc limit 1;
  if k.id is null and (priv.promise_kept(p_task, room)).id is null then perform priv.refuse('RN404', 'no such task'); end if;
  if k.for_id <> mine then perform priv.refuse('RN403', 'the task is another organisation''s'); end if;
  if k.state <> 'open' then perform priv.refuse('RN409', 'the task is withdrawn'); end if;
  stands := coalesce(case before.answer when 'undone' then 'accepted' else before.answer end, 'asked');
  if not (case p_answer
      when 'accepted' then stands in ('asked', 'declined')
      when 'declined' then stands in ('asked', 'accepted')
      when 'done' then stands in ('asked', 'accepted')
      when 'undone' then stands = 'done' else false end) then
    perform priv.refuse('RN409', 'the task stands otherwise');
  end if;
  if p_answer = 'declined' and p_body is null then perform priv.refuse('RN422', 'reason'); end if;
  if p_answer = 'undone' and (before.author_id <> priv.me() or before.written_at < priv.now() - interval '15 seconds') then
    perform priv.refuse('RN409', 'too late to take it back'); end if;
  insert into app.task_answer (id, room_id, task_id, task_room_id, answer, nth, body, author_id, written_at, promised, due_on)
  values (p_id, room, p_task, coalesce(k.room_id, before.task_room_id), p_answer, coalesce(before.nth, 0) + 1, p_body, priv.me(), priv.now(),
    case when p_answer = 'accepted' then p_promised end, case when p_answer = 'accepted' then k.due_on end);
  perform priv.recompute_list(p_case);
end $$;

-- A promise that stays though the asker's row has closed: what was accepted, unless it was declined or done since.
create or replace function priv.promise_kept(p_task uuid, p_room integer) returns app.task_answer
language sql stable security definer set search_path = '' as $$
  select a.* from app.task_answer a
  where a.task_id = p_task and a.room_id = p_room and a.answer = 'accepted' and a.kept_at is not null
    and (select l.answer from app.task_answer l where l.task_id = p_task and l.room_id = p_room order by l.nth desc limit 1) in ('accepted', 'undone')
  order by a.nth desc limit 1
$$;

-- Keeps what stands promised between an organisation that leaves and the others, as far as the promiser still reads what was asked: before
-- its grants end. What had closed by her withdrawal stays closed.
create or replace function priv.keep_promises(p_case text, p_organisation uuid) returns void
language sql volatile security definer set search_path = '' as $$
  update app.task_answer a set kept_at = priv.now()
  from app.room mine, app.room theirs
  where mine.id = a.room_id and theirs.id = a.task_room_id and mine.case_id = p_case and mine.id <> theirs.id
    and p_organisation in (mine.organisation_id, theirs.organisation_id)
    and a.answer = 'accepted' and a.promised is not null
    and exists (select 1 from app.task k where k.id = a.task_id and k.state = 'open')
    and not exists (select 1 from app.task_answer l where l.task_id = a.task_id and l.nth > a.nth and l.answer in ('accepted', 'declined'))
    and exists (select 1 from priv.grants_that_count(p_case) g where g.room_id = theirs.id and g.to_id = mine.organisation_id
      and g.f <= priv.now() and priv.now() < g.u)
$$;

-- What was kept since one of the two had left stands in the asker's row again when that is open to the promiser's organisation again, and closes
-- with it when the person withdraws. Rooms have been recomputed before.
create or replace function priv.settle_promises(p_case text) returns void
language sql volatile security definer set search_path = '' as $$
  update app.task_answer a set kept_at = null
  from app.room mine
  where mine.case_id = p_case and mine.class = 'coordination' and a.room_id = mine.id and a.kept_at is not null
    and exists (select 1 from priv.effective e join app.worker w on w.id = e.worker_id
      where e.room_id = a.task_room_id and not e.own and e.can_read and w.organisation_id = mine.organisation_id
        and e.valid_from <= priv.now() and priv.now() < e.valid_until)
$$;

-- The asker takes a task back, as long as it is not done.
create or replace function act.withdraw_task(p_case text, p_task uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare room integer;
begin
  perform priv.begin_act(p_case);
  room := priv.own_coordination(p_case);
  if not exists (select 1 from app.task where id = p_task and room_id = room) then perform priv.refuse('RN404', 'no such task'); end if;
  if coalesce(priv.task_stands(p_task), '') = 'done' then perform priv.refuse('RN409', 'the task is done'); end if;
  update app.task set state = 'withdrawn', ended_at = priv.now() where id = p_task and state = 'open';
  if not found then perform priv.refuse('RN409', 'the task is withdrawn'); end if;
  perform priv.recompute_list(p_case);
end $$;

-- Reminds another organisation of what was asked of it and is not done, once a day. Whether it opens anything there is not asked; a mail goes only
-- to one who reads the task.
create or replace function act.remind(p_case text, p_task uuid, p_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  room integer;
  k app.task;
begin
  perform priv.begin_act(p_case);
  room := priv.own_coordination(p_case);
  select * into k from app.task where id = p_task and room_id = room;
  if k.id is null then perform priv.refuse('RN404', 'no such task'); end if;
  if k.for_id = priv.my_organisation() then perform priv.refuse('RN403', 'the task is the own organisation''s'); end if;
  if k.state <> 'open' then perform priv.refuse('RN409', 'the task is withdrawn'); end if;
  if priv.answer_in_sight(k.id) in ('done', 'declined') then perform priv.refuse('RN409', 'the task stands otherwise'); end if;
  perform priv.need_in_sight(p_case, k.for_id);
  insert into app.reminder (id, room_id, task_id, reminded_on, author_id, written_at)
  values (p_id, room, k.id, (priv.now() at time zone 'Europe/Helsinki')::date, priv.me(), priv.now()) on conflict (room_id, task_id, reminded_on) do nothing;
  if not found then perform priv.refuse('RN409', 'reminded today'); end if;
  perform priv.mail_to(array(select w.id from app.worker w
    where w.id = coalesce(k.for_worker_id, priv.acting_lead(p_case, k.for_id)) and priv.is_reminded(w.id)));
end $$;

-- Another organisation's view on a goal that its writer lets the acting worker see.
create or replace function act.view_goal(p_case text, p_goal uuid, p_id uuid, p_whose text, p_outcome text, p_body bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  room integer;
  goal_room integer;
begin
  perform priv.begin_act(p_case);
  room := priv.own_coordination(p_case);
  select g.room_id into goal_room from app.goal g join app.room r on r.id = g.room_id
  where g.id = p_goal and r.case_id = p_case and g.room_id = any (priv.rooms('read'));
  if goal_room is null then perform priv.refuse('RN404', 'no such goal'); end if;
  insert into app.goal_view (id, room_id, goal_id, goal_room_id, whose, outcome, body, author_id, written_at)
  values (p_id, room, p_goal, goal_room, p_whose, p_outcome, p_body, priv.me(), priv.now());
end $$;

-- Of which other organisations the acting worker may ask something now: those in sight that read what the own one writes.
create or replace function look.askable(p_case text) returns table (organisation_id uuid)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare mine uuid := priv.my_organisation();
begin
  return query
  select o.organisation_id from priv.parts_open(p_case) o
  where o.organisation_id <> mine and not o.has_left and exists (select 1 from priv.networks_with(p_case, o.organisation_id));
end $$;
