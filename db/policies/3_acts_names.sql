-- Naming hidden parts to the data-protection officer: on her request, with a reason, for a time, by the acting lead of her own organisation's
-- part (access model 5 b (g)). That there is none to name and that there is one are one answer, until it is named.

create or replace function act.ask_names(p_case text, p_id uuid, p_body bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare mine uuid := priv.my_organisation();
begin
  perform priv.begin_act(p_case, false);
  if not exists (select 1 from app.worker w where w.id = priv.me() and w.roles @> array['data-protection-officer'])
    or priv.acting_lead(p_case, mine) = priv.me() then perform priv.refuse('RN403', 'only the data-protection officer'); end if;
  if exists (select 1 from app.name_request where case_id = p_case and asked_by = priv.me() and state = 'open') then
    perform priv.refuse('RN409', 'already asked'); end if;
  insert into app.name_request (id, case_id, organisation_id, room_id, asked_by, asked_at, body)
  values (p_id, p_case, mine, priv.room(null, 'organisation-log', mine), priv.me(), priv.now(), p_body);
  perform priv.recompute(p_case);
end $$;

-- May the acting worker name that part to somebody outside its safety circle? Only where her organisation leads the case: whoever stands in the
-- circle was admitted by name and lets nobody else in (sentence 10). Her own organisation's part is no news to her officer.
create or replace function priv.nameable(p_case text, p_organisation uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce((priv.own_part(p_case)).leads and p_organisation <> priv.my_organisation() and priv.hidden_in_sight(p_case, p_organisation), false)
$$;

-- No name is a refusal, and takes a reason. The names stand for thirty days. Gives where the named organisations keep their use log of the case.
create or replace function act.answer_names(p_case text, p_id uuid, p_names uuid[], p_answer bytea)
returns table (organisation_id uuid, log_room_id integer, key_room_id integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare
  q app.name_request;
  mine uuid := priv.my_organisation();
  tells boolean := coalesce(cardinality(p_names), 0) > 0;
begin
  perform priv.begin_act(p_case, false);
  if not tells and p_answer is null then perform priv.refuse('RN422', 'reason'); end if;
  select * into q from app.name_request x where x.id = p_id and x.case_id = p_case and x.organisation_id = mine and x.id = any (priv.row_ids());
  if q.id is null then perform priv.refuse('RN404', 'no such request'); end if;
  if priv.acting_lead(p_case, mine) is distinct from priv.me() or q.asked_by = priv.me() then
    perform priv.refuse('RN403', 'only the lead of the own part'); end if;
  if q.state <> 'open' then perform priv.refuse('RN409', 'already answered'); end if;
  if exists (select 1 from unnest(p_names) o where not priv.nameable(p_case, o)) then perform priv.refuse('RN422', 'not-in-sight'); end if;
  update app.name_request set state = case when tells then 'told' else 'refused' end, answered_by = priv.me(), answered_at = priv.now(),
    answer = p_answer, told_until = case when tells then priv.now() + interval '30 days' end where id = p_id;
  insert into priv.name_told select p_id, o from (select distinct unnest(p_names) as o) n;
  perform priv.recompute(p_case);
  return query select n.organisation_id, priv.room(p_case, 'log', n.organisation_id), priv.room(null, 'organisation-log', n.organisation_id)
    from priv.name_told n where n.request_id = p_id;
end $$;

-- Who reads a request: who has asked, while she is the data-protection officer, and the acting lead of that organisation's part. That names were
-- told tells that a part is hidden: what has been answered stays with who answered, and otherwise in the keeping of the lead.
create or replace function priv.recompute_name_requests(p_case text) returns void
language sql volatile security definer set search_path = '' as $$
  insert into priv.row_sight
  select w.id, p_case, q.id, '-infinity'::timestamptz, coalesce(w.ended_at, 'infinity')
  from app.name_request q join app.worker w on w.id = q.asked_by and w.roles @> array['data-protection-officer']
  where q.case_id = p_case and not exists (select 1 from app.bar b where b.case_id = p_case and b.worker_id = w.id and b.lifted_at is null)
  union
  select a.worker_id, p_case, q.id, lower(a.w), upper(a.w)
  from app.name_request q join priv.acting_windows(p_case) a on a.organisation_id = q.organisation_id
  where q.case_id = p_case and a.worker_id <> q.asked_by and (q.state = 'open' or a.lead or q.answered_by = a.worker_id)
$$;

-- What has been named to the acting worker, as data-protection officer, and still stands. It is in the lead's keeping, like what else names a
-- hidden organisation, and closes when the lead passes to another.
create or replace function look.told_names(p_case text) returns table (request_id uuid, organisation_id uuid)
language sql stable security definer set search_path = '' as $$
  select q.id, n.organisation_id from app.name_request q join priv.name_told n on n.request_id = q.id
    join app.party y on y.case_id = q.case_id and y.organisation_id = q.organisation_id and y.lead
  where q.case_id = p_case and q.asked_by = priv.me() and q.told_until > priv.now() and q.id = any ((select priv.row_ids())::uuid[])
$$;
