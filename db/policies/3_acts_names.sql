-- Naming hidden parts to the data-protection officer: on her request, with a reason, for a time, by the acting lead of her own organisation's
-- part, who names what she sees (access model 5 b (g)). That she sees none and that there is none is one answer.

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

-- No name is a refusal, and takes a reason. The names stand for thirty days.
create or replace function act.answer_names(p_case text, p_id uuid, p_names uuid[], p_answer bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  q app.name_request;
  mine uuid := priv.my_organisation();
  tells boolean := cardinality(p_names) > 0;
begin
  perform priv.begin_act(p_case, false);
  select * into q from app.name_request where id = p_id and case_id = p_case and organisation_id = mine and id = any (priv.row_ids());
  if q.id is null then perform priv.refuse('RN404', 'no such request'); end if;
  if priv.acting_lead(p_case, mine) is distinct from priv.me() or q.asked_by = priv.me() then
    perform priv.refuse('RN403', 'only the lead of the own part'); end if;
  if q.state <> 'open' then perform priv.refuse('RN409', 'already answered'); end if;
  if not tells and p_answer is null then perform priv.refuse('RN422', 'reason'); end if;
  if exists (select 1 from unnest(p_names) o where not priv.hidden_in_sight(p_case, o)) then perform priv.refuse('RN422', 'not-in-sight'); end if;
  update app.name_request set state = case when tells then 'told' else 'refused' end, answered_by = priv.me(), answered_at = priv.now(),
    answer = p_answer, told_until = case when tells then priv.now() + interval '30 days' end where id = p_id;
  insert into priv.name_told select p_id, o from (select distinct unnest(p_names) as o) n;
  perform priv.recompute(p_case);
end $$;

-- Who reads a request: who has asked, while she is the data-protection officer, and the acting lead of that organisation's part.
create or replace function priv.recompute_name_requests(p_case text) returns void
language sql volatile security definer set search_path = '' as $$
  insert into priv.row_sight
  select w.id, p_case, q.id, '-infinity'::timestamptz, coalesce(w.ended_at, 'infinity')
  from app.name_request q join app.worker w on w.id = q.asked_by and w.roles @> array['data-protection-officer']
  where q.case_id = p_case and not exists (select 1 from app.bar b where b.case_id = p_case and b.worker_id = w.id and b.lifted_at is null)
  union
  select a.worker_id, p_case, q.id, lower(a.w), upper(a.w)
  from app.name_request q join priv.acting_windows(p_case) a on a.organisation_id = q.organisation_id
  where q.case_id = p_case and a.worker_id <> q.asked_by
$$;

-- What has been named to the acting worker, as data-protection officer, and still stands.
create or replace function look.told_names(p_case text) returns table (request_id uuid, organisation_id uuid)
language sql stable security definer set search_path = '' as $$
  select q.id, n.organisation_id from app.name_request q join priv.name_told n on n.request_id = q.id
  where q.case_id = p_case and q.asked_by = priv.me() and q.told_until > priv.now() and q.id = any ((select priv.row_ids())::uuid[])
$$;
