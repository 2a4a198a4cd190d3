-- The safety circle of a hidden part (sentence 10): who, besides its own team and the lead's, sees that this place is on the case.

-- Refuses all but the acting lead of the hidden organisation and that of the case. A part that she does not see is as one that is not there.
create or replace function priv.need_circle_lead(p_case text, p_organisation uuid) returns void
language plpgsql stable security definer set search_path = '' as $$
declare mine uuid := priv.my_organisation();
begin
  if priv.acting_lead(p_case, mine) is distinct from priv.me() then perform priv.refuse('RN403', 'only the lead'); end if;
  if not priv.in_sight(p_case, p_organisation) then
    perform priv.refuse('RN404', 'no such part'); end if;
  if not (mine = p_organisation or (priv.own_part(p_case)).leads) then perform priv.refuse('RN403', 'only the lead'); end if;
end $$;

-- The room whose key closes the name.
create or replace function act.plan_circle(p_case text, p_organisation uuid) returns integer
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case);
  perform priv.need_circle_lead(p_case, p_organisation);
  return priv.room(p_case, 'agreement', priv.my_organisation());
end $$;

-- Admits a worker of a service organisation by name, or by the account where it is seen. Whether there is such an account, and whether it is
-- named on the case, is answered by nothing: what was written is kept each time, and opens only while exactly that one is named on the case.
create or replace function act.admit(p_case text, p_organisation uuid, p_id uuid, p_of uuid, p_worker uuid, p_worker_name text, p_name bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare found_id uuid;
begin
  perform priv.begin_act(p_case);
  if not exists (select 1 from app.organisation where id = p_of and kind = any (priv.service_kinds())) then
    perform priv.refuse('RN422', 'organisation'); end if;
  perform priv.need_circle_lead(p_case, p_organisation);
  if not priv.hidden_in_sight(p_case, p_organisation) then perform priv.refuse('RN409', 'the part is not hidden'); end if;
  found_id := (select (array_agg(w.id))[1] from app.worker w
    where w.organisation_id = p_of and coalesce(w.ended_at, 'infinity') > priv.now()
      and case when p_worker is null then lower(w.name) = lower(regexp_replace(btrim(p_worker_name), '\s+', ' ', 'g')) else w.id = p_worker end
    having count(*) = 1);
  insert into app.safety_circle (id, case_id, organisation_id, of_id, name, key_room_id, admitted_by, admitted_at)
  values (p_id, p_case, p_organisation, p_of, p_name, priv.room(p_case, 'agreement', priv.my_organisation()), priv.me(), priv.now());
  insert into priv.circle_worker select p_id, found_id where found_id is not null;
  perform priv.recompute(p_case);
end $$;

-- Takes somebody out of the circle again; the part closes at once.
create or replace function act.end_admission(p_case text, p_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare entry app.safety_circle;
begin
  perform priv.begin_act(p_case);
  if priv.acting_lead(p_case, priv.my_organisation()) is distinct from priv.me() then perform priv.refuse('RN403', 'only the lead'); end if;
  select * into entry from app.safety_circle where id = p_id and case_id = p_case and ended_at is null and id = any (priv.row_ids());
  if entry.id is null then perform priv.refuse('RN404', 'no such entry'); end if;
  update app.safety_circle set ended_at = priv.now(), ended_by = priv.me() where id = p_id;
  perform priv.recompute(p_case);
end $$;
