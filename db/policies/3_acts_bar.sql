-- Bars. What a bar takes away is taken from the rows that everybody reads: from then on nothing tells it from a naming whose last day has
-- passed, or from an organisation that has left (sentence 12). That it was a bar stands in app.bar alone.

-- In which capacity the acting worker holds the bars: the acting lead of the case or the lead organisation's data-protection officer.
create or replace function priv.bar_hat(p_case text) returns text
language sql stable security definer set search_path = '' as $$
  select case
    when priv.acting_lead(p_case, priv.lead_organisation(p_case)) = priv.me() then 'lead'
    when exists (select 1 from app.worker w where w.id = priv.me() and w.organisation_id = priv.lead_organisation(p_case)
      and w.roles @> array['data-protection-officer']
      and not exists (select 1 from app.bar b where b.case_id = p_case and b.worker_id = w.id and b.lifted_at is null)) then 'data-protection-officer'
  end
$$;

-- The last day of that worker's namings on that case was yesterday; one that began today or begins later never was.
create or replace function priv.end_namings(p_case text, p_worker uuid) returns void
language sql volatile security definer set search_path = '' as $$
  update app.member m set valid_from = least(m.valid_from, d.today), valid_until = d.today
  from app.party p, (select (priv.now() at time zone 'Europe/Helsinki')::date::timestamp at time zone 'Europe/Helsinki' as today) d
  where p.case_id = p_case and m.party_id = p.id and m.worker_id = p_worker and m.ended_at is null and coalesce(m.valid_until, 'infinity') > priv.now()
$$;

-- May the acting worker know of that one: of her own organisation, or on a part open to her, now or before. Any other account is as one that
-- is not there.
create or replace function priv.worker_in_sight(p_case text, p_worker uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from app.worker w where w.id = p_worker and w.organisation_id = priv.my_organisation())
    or exists (select 1 from priv.parts_open(p_case) o join app.member m on m.party_id = o.party_id where m.worker_id = p_worker)
$$;

-- Sets a bar: the acting lead of the case or the lead organisation's data-protection officer.
create or replace function act.bar(p_case text, p_worker uuid, p_organisation uuid, p_reason text) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare made uuid := gen_random_uuid();
begin
  perform priv.begin_act(p_case, false);
  if priv.bar_hat(p_case) is null then perform priv.refuse('RN403', 'only the lead or the data-protection officer'); end if;
  if p_worker = priv.me() then perform priv.refuse('RN422', 'worker'); end if;
  if p_organisation = priv.lead_organisation(p_case) then perform priv.refuse('RN422', 'organisation'); end if;
  if (p_worker is null) = (p_organisation is null) or (p_worker is not null and not priv.worker_in_sight(p_case, p_worker))
    or (p_organisation is not null and not exists (select 1 from app.organisation where id = p_organisation)) then
    perform priv.refuse('RN422', 'worker or organisation'); end if;
  if exists (select 1 from app.bar where case_id = p_case and lifted_at is null and carried_of is null
      and (worker_id = p_worker or organisation_id = p_organisation)) then perform priv.refuse('RN409', 'already barred'); end if;
  insert into app.bar (id, case_id, worker_id, organisation_id, reason, set_by, set_at)
  values (made, p_case, p_worker, p_organisation, p_reason, priv.me(), priv.now());
  if p_worker is not null then perform priv.end_namings(p_case, p_worker);
  else
    perform priv.end_part(p_case, p_organisation);
    -- What it has been asked together with an invitation is withdrawn as its sender would: an invitation that stays while its referral closes would be
    -- nothing but a bar. An invitation alone stays, and opens nothing.
    perform priv.mark_referral(r.id, 'withdrawn') from app.referral r
    where r.case_id = p_case and r.to_id = p_organisation and r.joins and r.state in ('sent', 'received', 'needs-more');
  end if;
  perform priv.recompute(p_case);
  return made;
end $$;

-- Lifting takes both: the first call asks, the call of the other one lifts. It brings back nothing that the bar has ended: whoever is to be
-- on the case is named or invited anew; who has been in the meantime reads from now on.
create or replace function act.lift_bar(p_case text, p_bar uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare
  b app.bar;
  hat text;
begin
  -- The cases to which it has gone along are locked with this one, in the order of their ids.
  perform 1 from app."case" where id = p_case or id in (select case_id from app.bar where carried_of = p_bar) order by id for no key update;
  perform priv.begin_act(p_case, false);
  hat := priv.bar_hat(p_case);
  select * into b from app.bar where id = p_bar and case_id = p_case and lifted_at is null and id = any (priv.row_ids());
  if b.id is null then perform priv.refuse('RN404', 'no such bar'); end if;
  if hat is null then perform priv.refuse('RN403', 'only the lead or the data-protection officer'); end if;
  if b.lift_asked_by is null then
    update app.bar set lift_asked_by = priv.me(), lift_asked_as = hat where id = p_bar;
    return false;
  end if;
  if b.lift_asked_as = hat or b.lift_asked_by = priv.me() then perform priv.refuse('RN409', 'the other one confirms'); end if;
  update app.bar set lifted_at = priv.now() where id = p_bar or (carried_of = p_bar and lifted_at is null);
  perform priv.recompute(p_case);
  perform priv.recompute(k.case_id) from (select case_id from app.bar where carried_of = p_bar order by case_id) k;
  return true;
end $$;

-- What has come about since a bar was set, through those who do not see it: namings and parts that are shown as valid, and what has been
-- asked of the barred one and waits. To those who see the bar, at once (sentence 12); what was written is in its writer's own room.
create or replace function look.since_bars(p_case text)
returns table (bar_id uuid, kind text, id uuid, organisation_id uuid, for_id uuid, at timestamptz, due_on date)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare t timestamptz := priv.now();
begin
  return query
  with bar as materialized (
    select b.* from app.bar b where b.case_id = p_case and b.lifted_at is null and b.id = any (priv.row_ids())
  )
  select b.id, 'named', m.id, p.organisation_id, p.organisation_id, m.valid_from, null::date
  from bar b join app.party p on p.case_id = p_case join app.member m on m.party_id = p.id and m.worker_id = b.worker_id
  where m.ended_at is null and coalesce(m.valid_until, 'infinity') > t
  union all
  select b.id, 'joined', b.id, p.organisation_id, p.organisation_id, p.joined_at, null
  from bar b join app.party p on p.case_id = p_case and p.organisation_id = b.organisation_id and p.left_at is null
  union all
  -- Asked for the first time, or again by a reminder.
  select b.id, 'task', k.id, r.organisation_id, k.for_id, greatest(k.written_at, m.at), k.due_on
  from bar b join app.room r on r.case_id = p_case join app.task k on k.room_id = r.id and (k.for_worker_id = b.worker_id or k.for_id = b.organisation_id)
    left join lateral (select max(x.written_at) as at from app.reminder x where x.task_id = k.id and x.room_id = k.room_id) m on true
  where k.state = 'open' and greatest(k.written_at, m.at) >= b.set_at and coalesce(priv.task_stands(k.id), '') not in ('done', 'declined')
  union all
  select b.id, 'meeting', g.id, r.organisation_id, p.organisation_id, a.written_at, g.happened_on
  from bar b join app.party p on p.case_id = p_case and p.organisation_id = b.organisation_id
    join app.meeting_attendee a on a.party_id = p.id and a.state = 'asked' join app.meeting g on g.id = a.meeting_id and g.state = 'planned'
    join app.room r on r.id = g.room_id
  where a.written_at >= b.set_at
  union all
  select b.id, 'companion', c.id, r.organisation_id, r.organisation_id, c.written_at, null
  from bar b join app.room r on r.case_id = p_case join app.process_companion c on c.room_id = r.id and c.worker_id = b.worker_id
  where not c.mistaken and c.state in ('asked', 'active') and c.written_at >= b.set_at;
end $$;

-- Gives a task that was asked of a barred worker to another of the same organisation, by the namings as shown, or to nobody in particular.
create or replace function act.pass_task(p_case text, p_task uuid, p_worker uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  barred uuid;
  asked uuid;
begin
  perform priv.begin_act(p_case);
  if priv.bar_hat(p_case) is null then perform priv.refuse('RN403', 'only the lead or the data-protection officer'); end if;
  select k.for_worker_id, k.for_id into barred, asked from look.since_bars(p_case) s join app.task k on k.id = s.id
  where s.kind = 'task' and s.id = p_task and k.for_worker_id is not null;
  if barred is null then perform priv.refuse('RN404', 'no such task'); end if;
  if p_worker = barred then perform priv.refuse('RN422', 'not-in-sight'); end if;
  if p_worker is not null then
    perform priv.need_in_sight(p_case, asked, p_worker);
    perform priv.need_reader_of_plan(p_case, asked, p_worker);
  end if;
  update app.task set for_worker_id = p_worker where id = p_task;
  perform priv.recompute_list(p_case);
end $$;
