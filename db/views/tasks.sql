-- Tasks with the last answer, as far as the reader may see both. The task is the asker's row and the answer the answerer's: who
-- does not see the answerer's room sees the task as asked.
-- room_id comes first: sight and the narrowing by case work on it.
drop view if exists app.task_now;
create view app.task_now with (security_invoker = true) as
  select k.room_id, k.id, k.for_id, k.for_worker_id, k.receiver, k.due_on, k.goal_id, k.author_id, k.state, k.written_at, k.ended_at,
    k.body as sealed, a.id as answer_id, a.room_id as answer_room_id, a.answer, a.nth, a.author_id as answered_by,
    a.written_at as answered_at, a.body as answer_sealed
  from app.task k
    left join lateral (select l.* from app.task_answer l where l.task_id = k.id order by l.nth desc limit 1) a on true;
grant select on app.task_now to rinnalla_look, rinnalla_change, rinnalla_jobs;
