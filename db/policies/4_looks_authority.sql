-- The list of injured parties of an investigator or prosecutor: her own cases by next day, with what the own organisation has
-- recorded of the proceedings and what the lines written for it say of a hearing. The page of the case list leads, so the cost
-- follows neither the number of her cases nor that of everybody's. All steps of a case are taken: a stage begins with its oldest.
create or replace function look.injured_parties(p_after_day date, p_after_id text, p_most integer)
returns table (case_id text, code_word text, next_on date, steps jsonb, not_before date, asks_protection boolean, counsel boolean)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := priv.me();
  t timestamptz := priv.now();
  today date := (t at time zone 'Europe/Helsinki')::date;
begin
  if me is null then return; end if;
  return query
  with page as materialized (
    select l.case_id, l.code_word, l.next_on from app.case_list l
    where l.worker_id = me and l.state = 'open' and l.valid_from <= t and t < l.valid_until
      and (coalesce(l.next_on, 'infinity'::date), l.case_id) > (p_after_day, p_after_id)
    order by coalesce(l.next_on, 'infinity'::date), l.case_id limit least(p_most, 51)
  ), sight as materialized (
    select p.case_id, e.room_id, e.class, e.own from page p join priv.effective e on e.worker_id = me and e.case_id = p.case_id
    where e.can_read and e.valid_from <= t and t < e.valid_until and e.class in ('process', 'justice')
  ), line as materialized (
    select s.case_id, j.kind, j.from_on from sight s join app.justice_line j on j.room_id = s.room_id
    where s.class = 'justice' and j.state = 'current' and not j.mistaken and coalesce(j.until_on, 'infinity'::date) >= today
  )
  select p.case_id, p.code_word, p.next_on,
    coalesce((select jsonb_agg(k.step) from (
      select jsonb_build_object('id', q.id, 'processId', q.process_id, 'stage', q.stage, 'code', q.code, 'instance', q.instance, 'state', q.state,
          'whenEdtf', q.when_edtf, 'from', q.from_on, 'until', q.until_on, 'mover', q.mover, 'writtenAt', q.written_at, 'ended', c.state = 'ended') as step
      from sight s join app.process_step q on q.room_id = s.room_id join app.process c on c.id = q.process_id
      where s.case_id = p.case_id and s.own and s.class = 'process' and not q.mistaken and not c.mistaken
      order by q.stands_on desc, q.stands_at desc, q.id) k), '[]'),
    (select max(l.from_on) from line l where l.case_id = p.case_id and l.kind = 'not-before' and l.from_on > today),
    exists (select from line l where l.case_id = p.case_id and l.kind = 'protection-wish'),
    exists (select from line l where l.case_id = p.case_id and l.kind = 'counsel')
      or exists (select from sight s join app.process_companion m on m.room_id = s.room_id
        where s.case_id = p.case_id and s.class = 'process' and m.role = 'counsel' and m.state in ('asked', 'active') and not m.mistaken)
  from page p order by coalesce(p.next_on, 'infinity'::date), p.case_id;
end $$;
