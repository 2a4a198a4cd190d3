-- What is searched: one row a text that somebody wrote into the rooms of a case, whatever its kind. A later kind adds itself as one more branch, and
-- says in src/domain/search/kinds.ts how it is opened and where it stands.
-- room_id comes first in every branch: sight and the narrowing by case work on it. Not here, and so never found: places, who somebody is, numbers and
-- addresses, rules of contact, drafts, former versions.
-- told_on: the day that the row tells of. stands_in: the row on whose page it stands.
drop view if exists app.text;
create view app.text with (security_invoker = true) as
  select n.room_id, 'note' as kind, n.id, n.version, n.body as sealed, n.written_at, n.happened_on as told_on, null::text as sort, null::text as code, n.id as stands_in
  from app.note n
  union all
  select p.room_id, 'piece', p.id, p.version, p.body, p.written_at, coalesce(p.from_on, p.until_on), p.sort, p.code, p.id
  from app.piece p where not p.mistaken
  union all
  select k.room_id, 'task', k.id, 1, k.body, k.written_at, k.due_on, null, null, k.id
  from app.task k
  union all
  select g.room_id, 'meeting', g.id, g.version, g.body, g.written_at, g.happened_on, null, null, g.id
  from app.meeting g where g.state <> 'cancelled'
  union all
  select m.room_id, 'minute', m.id, m.version, m.body, m.written_at, null, null, null, m.meeting_id
  from app.minute m
  union all
  select a.room_id, 'appointment', a.id, a.version, a.body, a.written_at, a.happened_on, null, a.kind, a.id
  from app.appointment a where a.state not in ('moved', 'cancelled');
grant select on app.text to rinnalla_look, rinnalla_change, rinnalla_jobs;
