-- Warnings that nobody has acknowledged in time, case by case: all who read the case at the organisation that leads read it from now on, the
-- team lead over those named among them, and get a mail.
create or replace function job.escalate_warnings(p_most integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  c text;
  raised uuid[];
  done integer := 0;
begin
  for c in select distinct a.case_id from (select a.case_id from app.warning_alert a
      where a.acknowledged_at is null and a.escalated_at is null and a.due_at <= priv.now() order by a.due_at limit p_most) a loop
    perform 1 from app."case" where id = c for no key update;
    with late as (update app.warning_alert set escalated_at = priv.now()
      where case_id = c and acknowledged_at is null and escalated_at is null and due_at <= priv.now() returning id)
    select coalesce(array_agg(id), '{}') into raised from late;
    continue when cardinality(raised) = 0;
    perform priv.recompute(c);
    perform priv.tell_urgently(array(select s.worker_id from priv.row_sight s
      where s.row_id = any (raised) and s.valid_from <= priv.now() and priv.now() < s.valid_until));
    done := done + cardinality(raised);
  end loop;
  return done;
end $$;
