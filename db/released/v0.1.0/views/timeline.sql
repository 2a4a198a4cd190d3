-- What the timeline draws: one row an entry, whatever its kind. A later slice adds its entries as one more branch.
-- room_id comes first in every branch: sight and the narrowing by case work on it.
drop view if exists app.timeline;
create view app.timeline with (security_invoker = true) as
  select n.room_id, 'note' as kind, n.id, n.happened_on, n.written_at, n.author_id, n.version, null::text as channel, null::text as outcome, n.body as sealed
  from app.note n
  union all
  select m.room_id, 'contact-made', m.id, m.happened_on, m.written_at, m.author_id, 1, m.channel, m.outcome, m.note
  from app.contact_made m;
grant select on app.timeline to rinnalla_look, rinnalla_change, rinnalla_jobs;
