-- The list: one row a worker, window and way in which she stands to the case in it; the next day is the earliest that she may know of now.
create or replace function priv.recompute_list(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare t timestamptz := priv.now();
begin
  delete from app.case_list where case_id = p_case;
  -- One pass a question: asked anew for each worker, a case of many workers would cost their number squared.
  with due as materialized (
    select d.room_id, min(d.day) as day from (
      select s.room_id, s.review_on as day from app.consent_slip s join app.room r on r.id = s.room_id
      where r.case_id = p_case and s.withdrawn_at is null and s.ends_at > t
      union all
      select u.room_id, least(u.valid_until, u.checked_on + 14) from app.contact_rule u join app.room r on r.id = u.room_id
      where r.case_id = p_case and u.superseded_at is null
      union all
      -- What is promised and neither done nor declined, and when a goal is looked at again.
      select k.room_id, k.due_on from app.task k join app.room r on r.id = k.room_id
        left join lateral (select a.answer from app.task_answer a where a.task_id = k.id order by a.nth desc limit 1) a on true
      where r.case_id = p_case and k.state = 'open' and k.due_on is not null and coalesce(a.answer, '') not in ('done', 'declined')
      union all
      select g.room_id, g.review_on from app.goal g join app.room r on r.id = g.room_id
      where r.case_id = p_case and g.state = 'open' and not g.mistaken and g.review_on is not null
      union all
      select m.room_id, m.happened_on from app.meeting m join app.room r on r.id = m.room_id
      where r.case_id = p_case and m.state = 'planned'
      union all
      select a.room_id, a.happened_on from app.appointment a join app.room r on r.id = a.room_id
      where r.case_id = p_case and a.state = 'coming'
      union all
      select l.room_id, l.due_on from app.deadline l join app.room r on r.id = l.room_id
      where r.case_id = p_case and l.state = 'running'
      union all
      -- A step of a course that is planned for a day.
      select s.room_id, s.from_on from app.process_step s join app.room r on r.id = s.room_id join app.process p on p.id = s.process_id
      where r.case_id = p_case and s.state = 'planned' and not s.mistaken and not p.mistaken and s.from_on is not null) d
    group by 1
  ), kept as materialized (
    -- What she has promised herself and keeps, since one of the two organisations has left.
    select a.author_id as worker_id, a.due_on as day from app.task_answer a join app.room r on r.id = a.room_id and r.case_id = p_case
      join priv.effective e on e.room_id = a.room_id and e.worker_id = a.author_id and e.can_read and e.valid_from <= t and t < e.valid_until
    where a.kept_at is not null and a.due_on is not null and (priv.promise_kept(a.task_id, a.room_id)).id = a.id
      and not exists (select 1 from priv.effective x where x.room_id = a.task_room_id and x.worker_id = a.author_id and x.can_read
        and x.valid_from <= t and t < x.valid_until)
  ), next as materialized (
    select worker_id, min(day) as day from (
      select e.worker_id, d.day from priv.effective e join due d on d.room_id = e.room_id
      where e.case_id = p_case and e.can_read and e.valid_from <= t and t < e.valid_until
      union all select worker_id, day from kept) n group by 1
  ), stale as materialized (
    select e.worker_id, min(b) as at from priv.effective e, unnest(array[e.valid_from, e.valid_until]) b
    where e.case_id = p_case and b > t and b <> 'infinity' group by 1
  ), shown as materialized (
    select e.worker_id, range_agg(tstzrange(e.valid_from, e.valid_until)) as w
    from priv.effective e where e.case_id = p_case and e.class = 'case' and e.can_read group by 1
  ), named as materialized (
    select k.worker_id, range_agg(tstzrange(k.f, k.u)) as w from priv.team(p_case) k where 'case' = any (k.classes) group by 1
  ), led as materialized (
    -- That her organisation leads is told to who sees its part: to a team lead who is not named, no part is (section 5).
    select x.worker_id, range_agg(tstzrange(x.valid_from, x.valid_until)) as w
    from priv.part x join app.party y on y.id = x.party_id join app.worker k on k.id = x.worker_id and k.organisation_id = y.organisation_id
    where x.case_id = p_case and y.lead group by 1
  ), stood as materialized (
    select s.worker_id, s.w as whole, v.stands, unnest(v.w) as w
    from shown s left join named n on n.worker_id = s.worker_id left join led l on l.worker_id = s.worker_id,
      lateral (values ('led', s.w * coalesce(l.w, '{}')), ('named', s.w * coalesce(n.w, '{}') - coalesce(l.w, '{}')),
        ('seen', s.w - coalesce(n.w, '{}') - coalesce(l.w, '{}'))) v (stands, w)
  )
  insert into app.case_list (worker_id, case_id, code_word, state, next_on, valid_from, valid_until, stale_at, stands, since)
  select x.worker_id, p_case, c.code_word, c.state, n.day, lower(x.w), upper(x.w), k.at, x.stands,
    (select lower(whole) from unnest(x.whole) whole where whole @> x.w)
  from stood x join app."case" c on c.id = p_case
    left join next n on n.worker_id = x.worker_id left join stale k on k.worker_id = x.worker_id;
  perform priv.recompute_calendar(p_case);
end $$;
