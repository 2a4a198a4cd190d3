-- What may ask for a worker's attention, out of what she may read now. The list of her cases leads: only cases whose next day is near
-- are looked into, forty at most, so the cost follows neither the number of her cases nor that of everybody's. What waits for an
-- answer is found by partial indexes, forty of a kind at most: the page of all that waits shows what is told here, and the first page the most urgent.
-- Which of these is shown, and in which order, is decided in the application. With a case set in the transaction, of that case alone.
-- What starting a plan costs follows the tables in it. So each kind says what it has found and what it asks of the worker's sight — the room that she
-- reads, the row, the case on her list, the lead's place — and one statement below asks that for all kinds, once (decision 104).
create or replace function look.attention()
returns table (kind text, case_id text, code_word text, id uuid, class text, urgency text, day date)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := priv.me();
  mine uuid := priv.my_organisation();
  t timestamptz := priv.now();
  today date := (t at time zone 'Europe/Helsinki')::date;
  near text := priv.near_case();
  intake integer[];
  my_roles text[];
begin
  return query
  with sight as materialized (
    select * from priv.near_rooms(me, t, array['contact', 'agreement', 'agreement-hidden'])
  ), found as materialized (
    -- nth: forty of each are told, the oldest, or the newest, first. The day is that of `at` where none is said.
    select 1 as nth, false as newest, true as of_open, false as of_lead, 'grant-request' as kind, a.case_id, null::integer as room_id, null::uuid as row_id,
      q.id, q.class, q.asked_at as at, null::date as day
    from app.grant_request q join priv.effective a on a.room_id = q.room_id and a.worker_id = me and a.can_read and a.valid_from <= t and t < a.valid_until
    where q.organisation_id = mine and q.state = 'open'
      and exists (select 1 from priv.effective h where h.worker_id = me and h.case_id = a.case_id and h.own and h.can_write and h.class = q.class
        and h.valid_from <= t and t < h.valid_until)
      and exists (select 1 from priv.consent k where k.id = q.consent_id and k.withdrawn_at is null and k.ends_at > t)
    union all
    select 2, false, true, true, 'hand-over', h.case_id, null, null, h.id, null, h.offered_at, null
    from app.hand_over h where h.to_id = mine and h.state = 'open'
    union all
    -- To the acting lead of a hidden part, where she cannot be asked: whether the lead may pass.
    select 3, false, true, false, 'hand-over-question', q.case_id, null, q.id, q.id, null, q.asked_at, null
    from app.hand_over_question q where q.organisation_id = mine and q.state = 'open'
    union all
    -- To the lead who gave a code: that it was used, or that the other side has ended what came of it.
    select 4, false, true, false, case o.state when 'joined' then 'cases-joined' else 'join-ended' end, o.case_id, o.room_id, null, o.id, null, o.answered_at, null
    from app.join_offer o
    where o.made_by = me and o.state in ('joined', 'ended') and o.answered_at > t - interval '14 days'
      and (o.state = 'joined' or exists (select 1 from priv.case_join f join app.case_join j on j.join_id = f.id
        where f.offer_id = o.id and j.case_id = o.case_id and not j.ended_here))
    union all
    -- To those of an owner who hold the account: her consent asks for their lines, or something in them has been corrected since they
    -- were released. To the receiver's readers: what has been handed over in the last fourteen days.
    select 5, false, false, false, case s.state when 'open' then 'compilation-asked' else 'compilation-stale' end, k.case_id, s.room_id, null, s.compilation_id, null, s.changed_at, null
    from app.compilation_slip s join priv.compilation k on k.id = s.compilation_id and k.state = 'open'
      join priv.effective h on h.worker_id = me and h.case_id = k.case_id and h.own and h.can_write and h.class = 'account' and h.valid_from <= t and t < h.valid_until
    where s.organisation_id = mine and priv.may_contribute(k, mine)
      and case s.state when 'open' then s.from_id <> mine when 'released' then exists (select 1 from app.compilation_part p
        where p.compilation_id = k.id and p.room_id = h.room_id and p.state = 'released' and priv.is_told_stale(p.told, p.room_id)) else false end
    union all
    select 6, false, false, false, 'compilation-received', w.case_id, null, null, v.compilation_id, null, min(v.received_at), null
    from priv.rows_in_sight(me, t) w join app.compilation_received v on v.id = w.row_id and v.received_at > t - interval '14 days'
    group by w.case_id, v.compilation_id
    union all
    select 7, false, true, false, case r.state when 'declined' then 'referral-declined' when 'needs-more' then 'referral-asked' else 'referral-waits' end,
      r.case_id, r.room_id, null, r.id, null, r.changed_at,
      (case when r.state in ('declined', 'needs-more') then r.changed_at else r.made_at end at time zone 'Europe/Helsinki')::date
    from app.referral r
    where r.made_by = me and r.state in ('sent', 'received', 'needs-more', 'declined')
      and (r.state = 'needs-more' or (r.state = 'declined' and r.changed_at > t - interval '14 days')
        or (r.state in ('sent', 'received') and r.made_at < t - interval '7 days'))
    union all
    -- Its sender, too, that it was taken, until its receiver tells of a first contact.
    select 8, true, true, false, 'referral-accepted', r.case_id, r.room_id, null, r.id, null, r.changed_at, null
    from app.referral r where r.made_by = me and r.state = 'accepted' and r.changed_at > t - interval '14 days'
    union all
    -- To those of its receiver who read what was handed over: the day of first contact that was agreed, from a week before until it is told.
    select 9, false, true, false, 'first-contact', r.case_id, null, r.id, r.id, null, r.meets_on, r.meets_on
    from app.referral r where r.to_id = mine and r.state = 'accepted' and r.meets_on <= today + 7
    union all
    -- What a consent opened has closed, and no later one of the same kind stands for any of those whom it named.
    select 10, true, true, false, 'consent-ended', null, k.room_id, null, k.consent_id, null, k.ends_at, null
    from app.consent_slip k
    where k.organisation_id = mine and k.withdrawn_at is null and k.ends_at > t - interval '14 days' and k.ends_at <= t
      and not exists (select 1 from app.consent_slip n where n.room_id = k.room_id and n.kind = k.kind and n.to_ids && k.to_ids
        and n.withdrawn_at is null and n.ends_at > t and n.recorded_at > k.recorded_at)
    union all
    -- To who has been named on a case in the last seven days: as what. Who has opened it is not told.
    select 11, true, true, false, 'named-' || m.standing, p.case_id, null, null, m.id, null, m.valid_from, null
    from (select x.* from app.member x where x.worker_id = me and x.ended_at is null and x.valid_from > t - interval '7 days' and x.valid_from <= t
        offset 0) m
      join app.party p on p.id = m.party_id and p.left_at is null join app."case" k on k.id = p.case_id
    where coalesce(m.valid_until, 'infinity') > t and not (m.standing = 'lead' and p.lead and m.valid_from = k.opened_at)
    union all
    -- To the acting lead of the own part: the data-protection officer asks for names.
    select 12, false, false, true, 'names-asked', q.case_id, null, null, q.id, null, q.asked_at, null
    from priv.rows_in_sight(me, t) s join app.name_request q on q.id = s.row_id and q.state = 'open' and q.asked_by <> me
    union all
    -- To the acting lead of the case: a wish that somebody be invited.
    select 13, false, true, true, 'invite-wish', w.case_id, null, null, w.id, null, w.sent_at, null
    from app.invite_wish_lead w where w.organisation_id = mine and w.state = 'open'
  ), told as materialized (
    select f.*, c.case_id as of_case, c.code_word,
      row_number() over (partition by f.nth order by case when f.newest then -extract(epoch from f.at) else extract(epoch from f.at) end, f.id) as place
    from found f
      -- Row by row, as few wait: the planner, which cannot know it, would walk the whole of her list.
      left join lateral (select e.case_id from priv.effective e
        where e.room_id = f.room_id and e.worker_id = me and e.can_read and e.valid_from <= t and t < e.valid_until offset 0) e on true
      left join lateral (select s.row_id from priv.row_sight s
        where s.row_id = f.row_id and s.case_id = f.case_id and s.worker_id = me and s.valid_from <= t and t < s.valid_until offset 0) s on true
      cross join lateral (select l.case_id, l.code_word, l.state from priv.listed(me, t) l where l.case_id = coalesce(f.case_id, e.case_id) offset 0) c
    where coalesce(c.case_id = near, true) and (f.room_id is null or e.case_id is not null) and (f.row_id is null or s.row_id is not null)
      and (not f.of_open or c.state = 'open') and case when f.of_lead then priv.acting_lead(c.case_id, mine) = me else true end
  )
  -- A rule older than fourteen days is checked first (ux, 3.3); one that ends, before it ends.
  select v.kind, s.case_id, s.code_word, null::uuid, null::text, null::text, min(v.day)
  from sight s join app.contact_rule u on u.room_id = s.room_id and u.superseded_at is null
    cross join lateral (values ('contact-old', u.checked_on, today - 15), ('contact-ends', u.valid_until, today + 14)) v (kind, day, until)
  where s.class = 'contact' and v.day <= v.until group by v.kind, s.case_id, s.code_word
  union all
  select case when k.ends_at <= t + interval '14 days' then 'consent-ends' else 'consent-review' end, s.case_id, s.code_word, k.consent_id, null, null,
    case when k.ends_at <= t + interval '14 days' then (k.ends_at at time zone 'Europe/Helsinki')::date else k.review_on end
  from sight s join app.consent_slip k on k.room_id = s.room_id
  where s.class <> 'contact' and k.withdrawn_at is null and k.ends_at > t and (k.ends_at <= t + interval '14 days' or k.review_on <= today + 7)
  union all
  select f.kind, f.of_case, f.code_word, f.id, f.class, null, coalesce(f.day, (f.at at time zone 'Europe/Helsinki')::date) from told f where f.place <= 40
  union all
  -- To those who see a bar: what has been named for or asked of the barred one since (sentence 12). The code word is class case, which the
  -- data-protection officer does not read.
  (select 'bar-since', c.id, coalesce(max(l.code_word), ''), null, null, null, (max(x.at) at time zone 'Europe/Helsinki')::date
   from priv.row_sight s join app.bar b on b.id = s.row_id join app."case" c on c.id = b.case_id and c.state = 'open'
     join lateral look.since_bars(b.case_id) x on x.bar_id = b.id left join priv.listed_near(me, t, near) l on l.case_id = c.id
   where s.worker_id = me and s.valid_from <= t and t < s.valid_until and c.id = coalesce(near, c.id) group by c.id order by max(x.at) limit 40);
  -- What waits outside of cases; without the statement itself where one case is asked of, not only without its rows.
  if near is not null then return; end if;
  -- Her own roles, and rooms of intake that she reads: what she knows herself decides which of these are asked.
  select k.roles, array(select e.room_id from priv.effective e where e.worker_id = me and e.case_id is null and e.class = 'intake' and e.can_read
    and e.valid_from <= t and t < e.valid_until) into my_roles, intake from app.worker k where k.id = me;
  if cardinality(intake) > 0 then
    return query
    (select 'invitation', null::text, s.code_word, s.id, null::text, s.urgency, (s.sent_at at time zone 'Europe/Helsinki')::date
     from app.intake_slip s where s.room_id = any (intake) and s.state = 'open'
       and not s.id = any (priv.barred_slips())
       -- Asked together with a referral that waits here, it is answered by that.
       and not exists (select 1 from app.referral_offer f where f.id = s.referral_id and f.state in ('sent', 'received', 'needs-more')
         and not f.id = any ((select priv.closed_offers())::uuid[]))
     order by s.sent_at limit 40)
    union all
    (select 'consultation', null, '', q.id, null, q.urgency, (q.changed_at at time zone 'Europe/Helsinki')::date
     from app.consultation q where q.room_id = any (intake) and q.state = 'waiting'
     order by q.asked_at, q.id limit 40)
    union all
    -- Mirrored: the intake worker sees the offer that waits, its sender that it was declined, questioned or waits long (7 days, a local target).
    (select 'referral-offer', null, f.code_word, f.id, null, f.urgency, (f.sent_at at time zone 'Europe/Helsinki')::date
     from app.referral_offer f where f.room_id = any (intake) and f.state in ('sent', 'received')
       and not f.id = any ((select priv.closed_offers())::uuid[])
     order by f.sent_at limit 40);
  end if;
  if my_roles @> array['data-protection-officer'] then
    return query
    -- That a team lead has been appointed (sentence 4); who, the organisation's log tells.
    select 'team-lead-appointed', null::text, '', null::uuid, null::text, null::text, (max(l.appointed_at) at time zone 'Europe/Helsinki')::date
    from app.worker w join priv.team_lead l on l.worker_id = w.id
    where w.organisation_id = mine and l.appointed_at > t - interval '14 days' having count(*) > 0;
  end if;
  return query
  (select 'consultation-answered', null::text, '', w.id, null::text, null::text, (w.changed_at at time zone 'Europe/Helsinki')::date
   from app.consultation_own w
   where w.worker_id = me and w.state in ('answered', 'closed') and w.answer_read_at is null
   order by w.changed_at limit 40)
  union all
  -- Own proposals to correct the law that were answered and not looked at since: one row, whose list tells the rest.
  (select 'law-answered', null, '', null, null, null, (min(p.answered_at) at time zone 'Europe/Helsinki')::date
   from app.law_proposal p where p.worker_id = me and p.state <> 'waiting' and p.answer_seen_at is null having count(*) > 0);
end $$;

-- Rules of contact of other organisations that stand behind what was told of these cases, for the logs of their owners.
create or replace function look.rules_of_others(p_cases text[]) returns table (case_id text, organisation_id uuid, id uuid)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := priv.me();
  t timestamptz := priv.now();
begin
  return query
  select e.case_id, r.organisation_id, u.id
  from priv.effective e join app.room r on r.id = e.room_id join app.contact_rule u on u.room_id = e.room_id and u.superseded_at is null
  where e.worker_id = me and e.case_id = any (p_cases) and e.class = 'contact' and not e.own and e.can_read
    and e.valid_from <= t and t < e.valid_until;
end $$;

-- In which of these cases the acting worker may write a note now.
create or replace function look.writable(p_cases text[], p_classes text[]) returns setof text
language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  t timestamptz := priv.now();
begin
  return query
  select distinct e.case_id from priv.effective e
  where e.worker_id = me and e.case_id = any (p_cases) and e.can_write and e.class = any (p_classes) and e.valid_from <= t and t < e.valid_until;
end $$;

-- Before an account ends: on how many open cases she is lead or backup, and who would act for her. The organisation admin sees no case
-- (sentence 15), so this tells names of colleagues and numbers, no case.
create or replace function look.leaver_duties(p_worker uuid) returns table (kind text, worker text, cases bigint)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
  if not exists (select 1 from app.worker a join app.worker w on w.organisation_id = a.organisation_id
      where a.id = priv.me() and w.id = p_worker and a.roles @> array['organisation-admin']) then return; end if;
  return query
  select case when d.standing = 'backup' then 'loses-backup' when o.worker_name is null then 'nobody' else 'backup-acts' end, o.worker_name, count(*)
  from (select p.id, p.case_id, m.standing from app.member m join app.party p on p.id = m.party_id and p.left_at is null
      join app."case" c on c.id = p.case_id and c.state = 'open'
    where m.worker_id = p_worker and m.standing in ('lead', 'backup') and m.ended_at is null and m.valid_from <= priv.now()
      and coalesce(m.valid_until, 'infinity') > priv.now()) d
    left join lateral (select x.worker_name from app.member x join app.worker w on w.id = x.worker_id
      where x.party_id = d.id and x.worker_id <> p_worker and x.standing in ('lead', 'backup') and x.ended_at is null and x.valid_from <= priv.now()
        and coalesce(x.valid_until, 'infinity') > priv.now() and coalesce(w.ended_at, 'infinity') > priv.now() limit 1) o on true
  group by 1, 2 order by 1, 2;
end $$;
