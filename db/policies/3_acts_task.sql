-- Tasks between organisations. The asker's row and the answerer's rows lie in their own rooms; both stand on one network consent.

-- Do both organisations stand in one network consent that is valid now, neither of them hidden, and does somebody of the other
-- one read what the first writes? What nobody can read is no promise.
create or replace function priv.in_one_network(p_case text, p_one uuid, p_other uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select not priv.is_hidden(p_case, p_one) and not priv.is_hidden(p_case, p_other) and exists (
    select 1 from priv.consent c
      join priv.consent_term x on x.consent_id = c.id and x.owner_id = p_one and x.to_id = p_other and x.ended_at is null
      join priv.consent_term y on y.consent_id = c.id and y.owner_id = p_other and y.to_id = p_one and y.ended_at is null
    where c.case_id = p_case and c.kind = 'network' and c.withdrawn_at is null and c.starts_at <= priv.now() and c.ends_at > priv.now())
    and not exists (select 1 from app.bar b where b.case_id = p_case and b.organisation_id in (p_one, p_other) and b.lifted_at is null)
    and (select count(*) from app.party p where p.case_id = p_case and p.organisation_id in (p_one, p_other) and p.left_at is null) = 2
    and exists (select 1 from priv.effective e join app.room r on r.id = e.room_id join app.worker w on w.id = e.worker_id
      where e.case_id = p_case and r.class = 'coordination' and r.organisation_id = p_one and w.organisation_id = p_other
        and e.can_read and e.valid_from <= priv.now() and priv.now() < e.valid_until)
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
  if p_for <> mine and not priv.in_one_network(p_case, mine, p_for) then perform priv.refuse('RN422', 'no network'); end if;
  -- A worker is named only where the asker knows her: on the own team, or on a part that is open to the asker; and where she
  -- will see the task. Whoever is barred is refused like one who is not on the case.
  if p_worker is not null and not exists (
      select 1 from app.member m join app.party p on p.id = m.party_id join priv.effective e on e.worker_id = m.worker_id and e.room_id = room
      where p.case_id = p_case and p.organisation_id = p_for and m.worker_id = p_worker and m.ended_at is null
        and p.id = any (priv.parties()) and e.can_read and e.valid_from <= priv.now() and priv.now() < e.valid_until) then
    perform priv.refuse('RN422', 'not on the case');
  end if;
  if p_goal is not null and not exists (select 1 from app.goal where id = p_goal and room_id = room and not mistaken) then
    perform priv.refuse('RN422', 'no such goal'); end if;
  insert into app.task (id, room_id, for_id, for_worker_id, receiver, due_on, goal_id, body, author_id, written_at)
  values (p_id, room, p_for, p_worker, p_receiver, p_due, p_goal, p_body, priv.me(), priv.now());
  perform priv.recompute_list(p_case);
end $$;

-- The last answer to a task, or nothing yet.
create or replace function priv.task_stands(p_task uuid) returns text
language sql stable security definer set search_path = '' as $$
  select a.answer from app.task_answer a where a.task_id = p_task order by a.nth desc limit 1
$$;

-- Accepts, declines with a reason, ticks off or takes a tick back (within ten seconds, by the same worker).
create or replace function act.answer_task(p_case text, p_task uuid, p_id uuid, p_answer text, p_body bytea) returns void
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
  if k.id is null then perform priv.refuse('RN404', 'no such task'); end if;
  if k.for_id <> mine then perform priv.refuse('RN403', 'the task is another organisation''s'); end if;
  if k.state <> 'open' then perform priv.refuse('RN409', 'the task is withdrawn'); end if;
  select * into before from app.task_answer where task_id = p_task order by nth desc limit 1;
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
  insert into app.task_answer (id, room_id, task_id, task_room_id, answer, nth, body, author_id, written_at)
  values (p_id, room, k.id, k.room_id, p_answer, coalesce(before.nth, 0) + 1, p_body, priv.me(), priv.now());
  perform priv.recompute_list(p_case);
end $$;

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

-- Of which other organisations the acting worker may ask something now: those that she knows of and that read her line.
create or replace function look.askable(p_case text) returns table (organisation_id uuid)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare mine uuid := priv.my_organisation();
begin
  return query
  select p.organisation_id from app.party p
  where p.case_id = p_case and p.organisation_id <> mine and p.id = any (priv.parties()) and priv.in_one_network(p_case, mine, p.organisation_id);
end $$;
