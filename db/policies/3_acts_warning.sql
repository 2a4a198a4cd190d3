-- Warnings: to the lead and the backup of the case, passed on by them to every part (access model 5 b (a)). What the sender is told is the
-- same whoever is on the case.

-- Who is told now by mail that a warning waits. It holds no case and no words, and does not wait for the hour that other mail keeps.
create or replace function priv.tell_urgently(p_workers uuid[]) returns void
language sql volatile security definer set search_path = '' as $$
  insert into priv.outbox (worker_id, made_at, due_at, urgent)
  select c.worker_id, priv.now(), priv.now(), true from priv.credential c where c.worker_id = any (p_workers)
  on conflict (worker_id) where closed_at is null do update set urgent = true, due_at = least(priv.outbox.due_at, excluded.due_at)
$$;

-- Lead and backup of an organisation's part who are in force now.
create or replace function priv.leads_of(p_case text, p_organisation uuid) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(distinct t.worker_id), '{}') from priv.team(p_case) t
  where t.organisation_id = p_organisation and t.standing in ('lead', 'backup') and t.f <= priv.now() and priv.now() < t.u
$$;

drop function if exists priv.tell_waiting_warnings(text);

-- Who closes the case, hands over the lead or leaves deals first with the warnings that lie with the own organisation: its acting lead reads
-- them, so the refusal tells her nothing new. One that comes afterwards stays where it was sent.
create or replace function priv.need_no_warning(p_case text) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if exists (select 1 from app.warning_alert where case_id = p_case and organisation_id = priv.my_organisation() and passed_at is null) then
    perform priv.refuse('RN409', 'warning-waits'); end if;
end $$;

-- Anybody named for class case warns, but the lead herself, who sees every part.
create or replace function priv.need_warner(p_case text) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if not 'case' = any (priv.named_classes(p_case, priv.me())) then perform priv.refuse('RN403', 'only one who is named for this class'); end if;
  perform priv.need_present(p_case);
  if priv.acting_lead(p_case, priv.lead_organisation(p_case)) = priv.me() then perform priv.refuse('RN403', 'the lead warns nobody'); end if;
end $$;

-- Where the two copies are closed. `p_lead` is the organisation that the sender was told of, where she was told one: where another leads by now,
-- the warning may be about that one, and she is asked again. Which organisation leads is open to everybody named for class case.
drop function if exists act.plan_warning(text);
create or replace function act.plan_warning(p_case text, p_lead uuid default null) returns table (room_id integer, lead_room_id integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
begin
  perform priv.begin_act(p_case);
  perform priv.need_warner(p_case);
  if p_lead <> priv.lead_organisation(p_case) then perform priv.refuse('RN409', 'another leads'); end if;
  return query select priv.room(p_case, 'agreement', priv.my_organisation()), priv.room(p_case, 'agreement', priv.lead_organisation(p_case));
end $$;

create or replace function act.send_warning(p_case text, p_id uuid, p_road text, p_body bytea, p_lead_body bytea) returns timestamptz
language plpgsql volatile security definer set search_path = '' as $$
declare
  mine uuid := priv.my_organisation();
  lead_org uuid;
  t timestamptz := priv.now();
  due timestamptz := t + make_interval(mins => (select minutes from priv.warning_clock));
  room integer;
begin
  perform priv.begin_act(p_case);
  perform priv.need_warner(p_case);
  lead_org := priv.lead_organisation(p_case);
  room := priv.room(p_case, 'agreement', lead_org);
  insert into app.warning (id, room_id, case_id, road, body, author_id, sent_at, due_at)
  values (p_id, priv.room(p_case, 'agreement', mine), p_case, p_road, p_body, priv.me(), t, due);
  insert into app.warning_alert (id, room_id, key_room_id, organisation_id, case_id, from_id, author_id, body, sent_at, due_at)
  values (p_id, room, room, lead_org, p_case, mine, priv.me(), p_lead_body, t, due);
  perform priv.recompute(p_case);
  perform priv.tell_urgently(priv.leads_of(p_case, lead_org));
  return due;
end $$;

-- A warning that the acting worker reads as one to whom it is addressed: it is taken after the case has closed too.
create or replace function priv.begin_alert(p_case text, p_id uuid) returns app.warning_alert
language plpgsql volatile security definer set search_path = '' as $$
declare a app.warning_alert;
begin
  perform priv.begin_act(p_case, false);
  select * into a from app.warning_alert where id = p_id and case_id = p_case and id = any (priv.row_ids());
  if a.id is null then perform priv.refuse('RN404', 'no such warning'); end if;
  return a;
end $$;

-- The first who acknowledges stops the clock; the sender sees that it was, and when.
create or replace function priv.take_alert(p_id uuid) returns void
language sql volatile security definer set search_path = '' as $$
  update app.warning_alert set acknowledged_at = priv.now(), acknowledged_by = priv.me() where id = p_id and acknowledged_at is null;
  update app.warning set acknowledged_at = priv.now() where id = p_id and acknowledged_at is null
$$;

create or replace function act.acknowledge_warning(p_case text, p_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare a app.warning_alert;
begin
  a := priv.begin_alert(p_case, p_id);
  if a.acknowledged_at is not null then perform priv.refuse('RN409', 'already acknowledged'); end if;
  perform priv.take_alert(p_id);
end $$;

-- Who passes it on is named for class case at the organisation that it was sent to: to those whose part she sees, which is every part while
-- that organisation leads.
create or replace function priv.begin_pass(p_case text, p_id uuid, p_to uuid[]) returns app.warning_alert
language plpgsql volatile security definer set search_path = '' as $$
declare a app.warning_alert;
begin
  a := priv.begin_alert(p_case, p_id);
  if not 'case' = any (priv.named_classes(p_case, priv.me())) then
    perform priv.refuse('RN403', 'only one who is named on the case'); end if;
  if a.passed_at is not null then perform priv.refuse('RN409', 'already passed on'); end if;
  if priv.my_organisation() = any (p_to) then perform priv.refuse('RN422', 'organisations'); end if;
  perform priv.need_in_sight(p_case, o) from unnest(p_to) o;
  -- Who sees a bar knows that nothing goes to the barred organisation.
  if exists (select 1 from unnest(p_to) o where priv.bar_in_sight(p_case, o)) then perform priv.refuse('RN422', 'not-in-sight'); end if;
  return a;
end $$;

-- Where the text is closed for each receiver, and where what was done.
create or replace function act.plan_warning_pass(p_case text, p_id uuid, p_to uuid[]) returns table (organisation_id uuid, room_id integer, key_room_id integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare a app.warning_alert;
begin
  a := priv.begin_pass(p_case, p_id, p_to);
  return query select null::uuid, null::integer, a.key_room_id
    union all select o, priv.room(p_case, 'agreement', o), null from unnest(p_to) o;
end $$;

-- `p_passes`: [{"id": …, "to": …, "body": base64}].
create or replace function act.pass_warning(p_case text, p_id uuid, p_answer bytea, p_passes jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  a app.warning_alert;
  t timestamptz := priv.now();
  told uuid[] := array(select (x ->> 'to')::uuid from jsonb_array_elements(p_passes) x);
begin
  a := priv.begin_pass(p_case, p_id, told);
  perform priv.take_alert(p_id);
  update app.warning_alert set answer = p_answer, passed_at = t where id = p_id;
  insert into app.warning_pass (id, room_id, organisation_id, case_id, alert_id, to_id, author_id, passed_at)
  select (x ->> 'id')::uuid, a.room_id, a.organisation_id, p_case, p_id, (x ->> 'to')::uuid, priv.me(), t from jsonb_array_elements(p_passes) x;
  -- Nothing reaches an organisation under a bar: who passes on and may not know of it reads the same.
  told := array(select o from unnest(told) o where not exists (select 1 from app.bar b where b.case_id = p_case and b.organisation_id = o and b.lifted_at is null));
  insert into app.warning_received (id, room_id, case_id, body, received_at)
  select (x ->> 'id')::uuid, priv.room(p_case, 'agreement', (x ->> 'to')::uuid), p_case, decode(x ->> 'body', 'base64'), t
  from jsonb_array_elements(p_passes) x where (x ->> 'to')::uuid = any (told);
  perform priv.recompute(p_case);
  perform priv.tell_urgently(array(select distinct w from unnest(told) o, unnest(priv.leads_of(p_case, o)) w));
end $$;

-- Somebody of the own team has read what was passed on.
create or replace function act.read_passed_warning(p_case text, p_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare r app.warning_received;
begin
  perform priv.begin_act(p_case, false);
  select * into r from app.warning_received where id = p_id and case_id = p_case and room_id = any (priv.rooms('read'));
  if r.id is null then perform priv.refuse('RN404', 'no such warning'); end if;
  if r.read_at is not null then perform priv.refuse('RN409', 'already read'); end if;
  update app.warning_received set read_at = priv.now(), read_by = priv.me() where id = p_id;
end $$;

-- In how many minutes a warning is to be acknowledged.
create or replace function look.warning_minutes() returns integer
language sql stable security definer set search_path = '' as $$
  select minutes from priv.warning_clock where priv.me() is not null
$$;
