-- A warning: lead and backup of the organisation that it was sent to, whoever leads now; where nobody acknowledged it in time, all who read
-- the case there. Dealt with, what a hidden organisation has warned of was in the lead's keeping and closes with it; until then it stays, without
-- the name. Rooms have been recomputed before.
create or replace function priv.recompute_warnings(p_case text) returns void
language sql volatile security definer set search_path = '' as $$
  insert into priv.row_sight
  with kept as materialized (
    select a.id, a.organisation_id, a.escalated_at from app.warning_alert a
    where a.case_id = p_case and (a.passed_at is null or a.organisation_id = priv.lead_organisation(p_case) or a.from_id = a.organisation_id
      or not priv.is_hidden(p_case, a.from_id))
  )
  select t.worker_id, p_case, a.id, t.f, t.u
  from kept a join priv.team(p_case) t on t.organisation_id = a.organisation_id
  where 'case' = any (t.classes) and t.standing in ('lead', 'backup')
  union
  select e.worker_id, p_case, a.id, e.valid_from, e.valid_until
  from kept a join app.room r on r.case_id = p_case and r.class = 'case' and r.organisation_id = a.organisation_id
    join priv.effective e on e.room_id = r.id and e.own and e.can_read
  where a.escalated_at is not null
$$;

-- Wishes that wait go with the lead (a warning does not: those read it whom its sender was told of); what names a hidden organisation lies in
-- the drawer of such names.
create or replace function priv.place_asked_of_lead(p_case text, p_lead uuid) returns void
language sql volatile security definer set search_path = '' as $$
  update app.invite_wish_lead set organisation_id = p_lead where case_id = p_case and state = 'open' and organisation_id <> p_lead;
  update app.invite_wish_lead s set room_id = n.room_id
  from (select k.id, priv.drawer(p_case, k.organisation_id, array[k.from_id, k.to_id], false) as room_id
      from app.invite_wish_lead k where k.case_id = p_case) n
  where n.id = s.id and n.room_id <> s.room_id;
  update app.invite_wish s set room_id = n.room_id
  from (select k.id, priv.drawer(p_case, k.organisation_id, array[k.to_id], k.own_copy and k.organisation_id <> p_lead) as room_id
      from app.invite_wish k where k.case_id = p_case) n
  where n.id = s.id and n.room_id <> s.room_id;
  update app.warning_pass s set room_id = n.room_id
  from (select k.id, priv.drawer(p_case, k.organisation_id, array[k.to_id], false) as room_id
      from app.warning_pass k where k.case_id = p_case) n
  where n.id = s.id and n.room_id <> s.room_id;
$$;
