-- What is promised around a worker's cases: tasks of hers (or of her organisation and nobody in particular), and what others have
-- promised to her organisation and is late. A promise of hers stays when one of the two organisations has left: then it is her own row. The list of her cases leads, as in look.attention: only cases whose next day is near,
-- forty at most, so the cost follows neither the number of her cases nor that of everybody's. The text comes along, closed: a task without its
-- title says nothing of what to do. The owner of a row of another organisation reads in its log that it was shown.
drop function if exists look.promises();
create or replace function look.promises()
returns table (mine boolean, case_id text, code_word text, id uuid, room_id integer, owner_id uuid, for_id uuid, organisation text, asker text, own_asked boolean,
  named boolean, due_on date, answer text, sealed bytea, answer_id uuid, reminded_on date, reminded_by text, may_remind boolean)
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
    select * from priv.near_rooms(me, t, array['coordination'])
  ), open as materialized (
    select s.case_id, s.code_word, s.own, k.id, k.room_id, k.for_id, k.for_worker_id, k.due_on, k.body, a.answer
    from sight s join app.task k on k.room_id = s.room_id and k.state = 'open' and k.due_on <= today + 14
      left join lateral (select l.answer from app.task_answer l join sight x on x.room_id = l.room_id
        where l.task_id = k.id order by l.nth desc limit 1) a on true
    where coalesce(a.answer, '') not in ('done', 'declined')
  ), ranked as materialized (
    select o.*, o.for_id = mine as mine from open o
    where (o.for_id = mine and (o.for_worker_id is null or o.for_worker_id = me)) or (o.own and o.for_id <> mine and o.due_on < today)
  )
  select r.mine, r.case_id, r.code_word, r.id, r.room_id, w.id, f.id, f.name, w.name, r.own,
    coalesce(r.for_worker_id = me, false), r.due_on, r.answer, r.body, null::uuid, m.reminded_on, m.worker_name,
    r.own and not r.mine and f.id is not null and coalesce(m.reminded_on < today, true)
      and exists (select 1 from priv.rooms_in_sight(me, t) e where e.room_id = r.room_id and e.case_id = r.case_id and e.can_write)
      -- As the act asks: a part that has left stays named here, and is reminded of nothing.
      and exists (select 1 from priv.parts_open(r.case_id) o where o.organisation_id = r.for_id and not o.has_left)
  from (select r.*, row_number() over (partition by r.mine order by r.due_on, r.id) as place from ranked r) r
    -- Named where the part of the one asked is open to her now, whoever asked it and when.
    left join app.organisation f on f.id = r.for_id and (r.mine or exists (select 1 from app.party y
      join priv.parts_in_sight(me, t) s on s.party_id = y.id where y.case_id = r.case_id and y.organisation_id = r.for_id))
    join app.room k on k.id = r.room_id join app.organisation w on w.id = k.organisation_id
    -- The last reminder, and who gave it where that team is open to her.
    left join lateral (select x.reminded_on, (select n.worker_name from app.member n join priv.parts_in_sight(me, t) s on s.party_id = n.party_id
        where n.worker_id = x.author_id limit 1) as worker_name
      from app.reminder x where x.task_id = r.id order by x.reminded_on desc limit 1) m on true
  where r.place <= 40
  union all
  -- Her own promises whose asker she may not know of any more: without a name.
  (select true, s.case_id, s.code_word, a.task_id, a.room_id, mine, mine, null, null, false, true, a.due_on, 'accepted', a.promised, a.id, null, null, false
   from sight s join app.task_answer a on a.room_id = s.room_id and a.author_id = me and a.kept_at is not null and a.due_on <= today + 14
   where s.own and (priv.promise_kept(a.task_id, a.room_id)).id = a.id
     and not exists (select 1 from sight x where x.room_id = a.task_room_id)
   order by a.due_on, a.task_id limit 40)
  order by 12, 4;
end $$;
