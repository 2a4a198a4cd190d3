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

-- What waits of warnings for the acting worker, over all her cases, closed ones too, with the moments that it has: to lead and backup, until one has
-- acknowledged and passed it on; to the parts it was passed on to, until read; to who warned, when nobody has acknowledged it in time, and for a
-- day that somebody has. `due_at` is the end of the clock, where it runs.
create or replace function look.warnings_waiting()
returns table (kind text, case_id text, code_word text, id uuid, at timestamptz, due_at timestamptz)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := priv.me();
  t timestamptz := priv.now();
  near text := priv.near_case();
begin
  return query
  (select case when w.acknowledged_at is null then 'warning' else 'warning-to-pass' end, c.case_id, c.code_word, w.id, w.sent_at,
     case when w.acknowledged_at is null then w.due_at end
   from priv.rows_in_sight(me, t) s join app.warning_alert w on w.id = s.row_id and w.passed_at is null
     join priv.listed_near(me, t, near) c on c.case_id = w.case_id
   order by w.acknowledged_at is not null, w.due_at, w.id limit 40)
  union all
  (select 'warning-told', c.case_id, c.code_word, w.id, w.received_at, null
   from priv.rooms_in_sight(me, t) s join app.warning_received w on w.room_id = s.room_id and w.read_at is null
     join priv.listed_near(me, t, near) c on c.case_id = w.case_id
   where s.own and s.can_read and s.class = 'agreement'
   order by w.received_at, w.id limit 40)
  union all
  (select case when w.acknowledged_at is null then 'warning-waits' else 'warning-acknowledged' end, c.case_id, c.code_word, w.id,
     coalesce(w.acknowledged_at, w.sent_at), case when w.acknowledged_at is null then w.due_at end
   from app.warning w join priv.rooms_in_sight(me, t) s on s.room_id = w.room_id and s.can_read
     join priv.listed_near(me, t, near) c on c.case_id = w.case_id
   where w.author_id = me and case when w.acknowledged_at is null then w.due_at <= t else w.acknowledged_at > t - interval '1 day' end
   order by w.acknowledged_at is not null, w.due_at, w.id limit 40);
end $$;

-- What an open first page compares: it moves when a warning comes to wait there or waits no more, and with nothing else.
create or replace function look.work_mark() returns text
language sql stable security definer set search_path = '' as $$
  select case when priv.me() is not null then
    (select md5(coalesce(string_agg(w.kind || w.id, ',' order by (w.kind || w.id) collate "C"), '')) from look.warnings_waiting() w) end
$$;
