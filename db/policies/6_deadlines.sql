create schema if not exists job;

-- Running clocks on open cases that were counted by another version of their rule than the one given, and started while that one is in force:
-- {"appeal": {"version": 2, "from": "2026-01-01", "until": null}, …}. One that started before or after stays as it was counted.
create or replace function job.deadlines_behind(p_versions jsonb, p_most integer) returns table (id uuid, rule_key text, started_on date)
language sql stable security definer set search_path = '' as $$
  select d.id, d.rule_key, d.started_on
  from jsonb_each(p_versions) v
    join app.deadline d on d.rule_key = v.key and d.state = 'running' and d.rule_version <> (v.value ->> 'version')::integer
      and d.started_on between coalesce((v.value ->> 'from')::date, '-infinity') and coalesce((v.value ->> 'until')::date, 'infinity')
    join app.room r on r.id = d.room_id join app."case" c on c.id = r.case_id and c.state = 'open'
  order by d.id limit p_most
$$;

-- Counts one of them anew: the next version, with the old day kept. What was corrected may be other words than a length: where the day
-- stays, nothing is told of it. False where it has ended meanwhile.
create or replace function job.move_deadline(p_id uuid, p_rule_version integer, p_due date) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare
  c text := (select r.case_id from app.deadline d join app.room r on r.id = d.room_id where d.id = p_id);
begin
  perform 1 from app."case" where id = c for no key update;
  update app.deadline d set rule_version = p_rule_version, due_on = p_due, cause = case when d.due_on = p_due then d.cause else 'rule-changed' end, version = d.version + 1,
    reason = null, written_at = priv.now()
  where d.id = p_id and d.state = 'running' and d.rule_version <> p_rule_version;
  if not found then return false; end if;
  perform priv.recompute_list(c);
  return true;
end $$;

-- Clocks of a worker's cases that end within fourteen days or have passed, out of what she may read now. The list of her cases
-- leads, as in look.attention: forty cases at most.
create or replace function look.deadlines_near()
returns table (case_id text, code_word text, id uuid, class text, organisation_id uuid, version integer, rule_key text, rule_version integer, due_on date)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := priv.me();
  mine uuid := priv.my_organisation();
  t timestamptz := priv.now();
  today date := (t at time zone 'Europe/Helsinki')::date;
begin
  return query
  with sight as materialized (
    select * from priv.near_rooms(me, t, array['residence', 'process', 'social', 'health', 'contact', 'support', 'coordination']) n where n.own
  )
  -- Own rooms alone, so the owner is her organisation.
  select s.case_id, s.code_word, d.id, s.class, mine, d.version, d.rule_key, d.rule_version, d.due_on
  from sight s join app.deadline d on d.room_id = s.room_id and d.state = 'running' and d.due_on <= today + 14
  order by d.due_on, d.id limit 40;
end $$;
