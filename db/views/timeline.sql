-- What the timeline draws: one row an entry, whatever its kind. A later slice adds its entries as one more branch.
-- room_id comes first in every branch: sight and the narrowing by case work on it.
-- stands_on and stands_at: where it stands in the one order of time (5_story.sql); without a day where nothing says one. happened_on and
-- ends_on: the first and the last day that may belong to it, infinity where none is too late. when_edtf: the time as precisely as known.
-- What was recorded by mistake, was not asked, or is said not to be so, is no entry.
-- instance: the court by instance before which a step is; null for all else.
-- anchor_id: the event that it was told to be before or after, in the same room; null for all else.
-- course: of which course of proceedings it is a step; null for all else.
-- classes: where entries of the kind can lie (5_history.sql keeps them there), so that other rooms are not looked into; null for all.
drop view if exists app.timeline;
create view app.timeline with (security_invoker = true) as
  select n.room_id, 'note' as kind, n.id, n.happened_on as stands_on, 0 as stands_at, n.happened_on, n.happened_on as ends_on, to_char(n.happened_on, 'YYYY-MM-DD') as when_edtf, null::text as code, null::text as status,
    null::text as source, null::text as anchor, n.written_at, n.author_id, n.version, null::text as channel, null::text as outcome, n.body as sealed, null::text[] as classes, null::uuid as course, null::text as instance, null::uuid as anchor_id
  from app.note n
  union all
  select m.room_id, 'contact-made', m.id, m.happened_on, 0, m.happened_on, m.happened_on, to_char(m.happened_on, 'YYYY-MM-DD'), null, null, null, null, m.written_at, m.author_id, 1, m.channel, m.outcome, m.note, array['contact'], null, null, null
  from app.contact_made m
  union all
  select p.room_id, p.sort, p.id, p.stands_on, p.stands_at, coalesce(p.from_on, p.until_on), coalesce(p.until_on, 'infinity'), p.when_edtf, p.code, p.status,
    p.source, p.anchor, p.written_at, p.author_id, p.version, null, null, p.body, array['account'], null, null, p.anchor_id
  from app.piece p
  where p.sort in ('event', 'control', 'exploitation') and not p.mistaken and p.answer = 'answered' and coalesce(p.status, '') not in ('not', 'not-observed')
  union all
  select g.room_id, 'meeting', g.id, g.happened_on, 0, g.happened_on, g.happened_on, to_char(g.happened_on, 'YYYY-MM-DD'), null, g.state, null, null, g.written_at, g.author_id, g.version, null, null, g.body, array['coordination'], null, null, null
  from app.meeting g where g.state <> 'cancelled'
  union all
  select a.room_id, 'appointment', a.id, a.happened_on, 0, a.happened_on, a.happened_on, to_char(a.happened_on, 'YYYY-MM-DD'), a.kind, a.state, null, null, a.written_at, a.author_id, a.version, null, null, a.body, array['coordination'], null, null, null
  from app.appointment a where a.state not in ('moved', 'cancelled')
  union all
  select h.room_id, 'heard', h.id, h.happened_on, 0, h.happened_on, h.happened_on, to_char(h.happened_on, 'YYYY-MM-DD'), h.was_heard, null, null, null, h.written_at, h.author_id, h.version, null, h.understood, h.body, array['wellbeing'], null, null, null
  from app.heard h where not h.mistaken and not (h.was_heard = 'not-asked' and h.understood = 'not-asked' and h.helped = 'not-asked')
  union all
  select s.room_id, 'process-step', s.id, s.stands_on, s.stands_at, coalesce(s.from_on, s.until_on), coalesce(s.until_on, 'infinity'), s.when_edtf, s.code, s.state,
    s.source, null, s.written_at, s.author_id, s.version, null, s.outcome, s.body, array['process', 'residence'], s.process_id, s.instance, null
  from app.process_step s where not s.mistaken and s.state not in ('moved', 'cancelled');
grant select on app.timeline to rinnalla_look, rinnalla_change, rinnalla_jobs;
