-- Bars.

-- Sets a bar (sentence 12): the acting lead of the case or the lead organisation's data-protection officer.
create or replace function priv.bar_hat(p_case text) returns text
language sql stable security definer set search_path = '' as $$
  select case
    when priv.acting_lead(p_case, priv.lead_organisation(p_case)) = priv.me() then 'lead'
    when exists (select 1 from app.worker w where w.id = priv.me() and w.organisation_id = priv.lead_organisation(p_case)
      and w.roles @> array['data-protection-officer']
      and not exists (select 1 from app.bar b where b.case_id = p_case and b.worker_id = w.id and b.lifted_at is null)) then 'data-protection-officer'
  end
$$;

create or replace function act.bar(p_case text, p_worker uuid, p_organisation uuid, p_reason text) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare made uuid := gen_random_uuid();
begin
  perform priv.begin_act(p_case, false);
  if priv.bar_hat(p_case) is null then perform priv.refuse('RN403', 'only the lead or the data-protection officer'); end if;
  if p_worker = priv.me() then perform priv.refuse('RN422', 'worker'); end if;
  if (p_worker is null) = (p_organisation is null)
    or (p_worker is not null and not exists (select 1 from app.worker where id = p_worker))
    or (p_organisation is not null and not exists (select 1 from app.organisation where id = p_organisation)) then
    perform priv.refuse('RN422', 'worker or organisation'); end if;
  if exists (select 1 from app.bar where case_id = p_case and lifted_at is null
      and (worker_id = p_worker or organisation_id = p_organisation)) then perform priv.refuse('RN409', 'already barred'); end if;
  insert into app.bar (id, case_id, worker_id, organisation_id, reason, set_by, set_at)
  values (made, p_case, p_worker, p_organisation, p_reason, priv.me(), priv.now());
  perform priv.recompute(p_case);
  return made;
end $$;

-- Lifting takes both: the first call asks, the call of the other one lifts.
create or replace function act.lift_bar(p_case text, p_bar uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare
  b app.bar;
  hat text;
begin
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
  update app.bar set lifted_at = priv.now() where id = p_bar;
  perform priv.recompute(p_case);
  return true;
end $$;
