-- What may ask for a worker's attention, out of what she may read now. The list of her cases leads: only cases whose next day is near
-- are looked into, forty at most, so the cost follows neither the number of her cases nor that of everybody's. What waits for an
-- answer is found by partial indexes, forty of a kind at most: the page of all that waits shows what is told here, and the first page the most urgent.
-- Which of these is shown, and in which order, is decided in the application. With a case set in the transaction, of that case alone.
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
begin
  if me is null then return; end if;
  return query
  with sight as materialized (
    select * from priv.near_rooms(me, t, array['contact', 'agreement', 'agreement-hidden'])
  )
  -- A rule older than fourteen days is checked first (ux, 3.3); one that ends, before it ends.
  select 'contact-old', s.case_id, s.code_word, null::uuid, null::text, null::text, min(u.checked_on)
  from sight s join app.contact_rule u on u.room_id = s.room_id and u.superseded_at is null
  where s.class = 'contact' and u.checked_on < today - 14 group by s.case_id, s.code_word
  union all
  select 'contact-ends', s.case_id, s.code_word, null, null, null, min(u.valid_until)
  from sight s join app.contact_rule u on u.room_id = s.room_id and u.superseded_at is null
  where s.class = 'contact' and u.valid_until <= today + 14 group by s.case_id, s.code_word
  union all
  select case when k.ends_at <= t + interval '14 days' then 'consent-ends' else 'consent-review' end, s.case_id, s.code_word, k.consent_id, null, null,
    case when k.ends_at <= t + interval '14 days' then (k.ends_at at time zone 'Europe/Helsinki')::date else k.review_on end
  from sight s join app.consent_slip k on k.room_id = s.room_id
  where s.class <> 'contact' and k.withdrawn_at is null and k.ends_at > t and (k.ends_at <= t + interval '14 days' or k.review_on <= today + 7)
  union all
  (select 'grant-request', c.case_id, c.code_word, q.id, q.class, null, (q.asked_at at time zone 'Europe/Helsinki')::date
   from app.grant_request q join priv.effective a on a.room_id = q.room_id and a.worker_id = me and a.can_read and a.valid_from <= t and t < a.valid_until
     join priv.listed_near(me, t, near) c on c.case_id = a.case_id and c.state = 'open'
   where q.organisation_id = mine and q.state = 'open'
     and exists (select 1 from priv.effective h where h.worker_id = me and h.case_id = c.case_id and h.own and h.can_write and h.class = q.class
       and h.valid_from <= t and t < h.valid_until)
     and exists (select 1 from priv.consent k where k.id = q.consent_id and k.withdrawn_at is null and k.ends_at > t)
   order by q.asked_at limit 40)
  union all
  (select 'hand-over', c.case_id, c.code_word, h.id, null, null, (h.offered_at at time zone 'Europe/Helsinki')::date
   from app.hand_over h join priv.listed_near(me, t, near) c on c.case_id = h.case_id and c.state = 'open'
   where h.to_id = mine and h.state = 'open' and priv.acting_lead(h.case_id, mine) = me
   order by h.offered_at limit 40)
  union all
  -- To the acting lead of a hidden part, where she cannot be asked: whether the lead may pass.
  (select 'hand-over-question', c.case_id, c.code_word, q.id, null, null, (q.asked_at at time zone 'Europe/Helsinki')::date
   from app.hand_over_question q join priv.row_sight s on s.row_id = q.id and s.worker_id = me and s.valid_from <= t and t < s.valid_until
     join priv.listed_near(me, t, near) c on c.case_id = q.case_id and c.state = 'open'
   where q.organisation_id = mine and q.state = 'open' order by q.asked_at limit 40)
  union all
  -- To the lead who gave a code: that it was used, or that the other side has ended what came of it.
  (select case o.state when 'joined' then 'cases-joined' else 'join-ended' end, c.case_id, c.code_word, o.id, null, null,
     (o.answered_at at time zone 'Europe/Helsinki')::date
   from app.join_offer o join priv.listed_near(me, t, near) c on c.case_id = o.case_id and c.state = 'open'
     join priv.effective e on e.room_id = o.room_id and e.worker_id = me and e.can_read and e.valid_from <= t and t < e.valid_until
   where o.made_by = me and o.state in ('joined', 'ended') and o.answered_at > t - interval '14 days'
     and (o.state = 'joined' or exists (select 1 from priv.case_join f join app.case_join j on j.join_id = f.id
       where f.offer_id = o.id and j.case_id = o.case_id and not j.ended_here))
   order by o.answered_at limit 40)
  union all
  -- To those of an owner who hold the account: her consent asks for their lines, or something in them has been corrected since they
  -- were released. To the receiver's readers: what has been handed over in the last fourteen days.
  (select case s.state when 'open' then 'compilation-asked' else 'compilation-stale' end, c.case_id, c.code_word, s.compilation_id, null, null,
     (s.changed_at at time zone 'Europe/Helsinki')::date
   from app.compilation_slip s join priv.compilation k on k.id = s.compilation_id and k.state = 'open' join priv.listed_near(me, t, near) c on c.case_id = k.case_id
     join priv.effective e on e.room_id = s.room_id and e.worker_id = me and e.can_read and e.valid_from <= t and t < e.valid_until
     join priv.effective h on h.worker_id = me and h.case_id = c.case_id and h.own and h.can_write and h.class = 'account' and h.valid_from <= t and t < h.valid_until
   where s.organisation_id = mine and priv.may_contribute(k, mine)
     and case s.state when 'open' then s.from_id <> mine when 'released' then exists (select 1 from app.compilation_part p
       where p.compilation_id = k.id and p.room_id = h.room_id and p.state = 'released' and priv.is_told_stale(p.told, p.room_id)) else false end
   order by s.changed_at limit 40)
  union all
  (select 'compilation-received', c.case_id, c.code_word, v.compilation_id, null, null, (min(v.received_at) at time zone 'Europe/Helsinki')::date
   from priv.row_sight w join app.compilation_received v on v.id = w.row_id and v.received_at > t - interval '14 days'
     join priv.listed_near(me, t, near) c on c.case_id = w.case_id
   where w.worker_id = me and w.valid_from <= t and t < w.valid_until group by c.case_id, c.code_word, v.compilation_id order by 7 limit 40)
  union all
  (select case r.state when 'declined' then 'referral-declined' when 'needs-more' then 'referral-asked' else 'referral-waits' end,
     c.case_id, c.code_word, r.id, null, null,
     (case when r.state in ('declined', 'needs-more') then r.changed_at else r.made_at end at time zone 'Europe/Helsinki')::date
   from app.referral r join priv.listed_near(me, t, near) c on c.case_id = r.case_id and c.state = 'open'
     join priv.effective e on e.room_id = r.room_id and e.worker_id = me and e.can_read and e.valid_from <= t and t < e.valid_until
   where r.made_by = me and r.state in ('sent', 'received', 'needs-more', 'declined')
     and (r.state = 'needs-more' or (r.state = 'declined' and r.changed_at > t - interval '14 days')
       or (r.state in ('sent', 'received') and r.made_at < t - interval '7 days'))
   order by r.changed_at limit 40)
  union all
  -- Its sender, too, that it was taken, until its receiver tells of a first contact.
  (select 'referral-accepted', c.case_id, c.code_word, r.id, null, null, (r.changed_at at time zone 'Europe/Helsinki')::date
   from app.referral r join priv.listed_near(me, t, near) c on c.case_id = r.case_id and c.state = 'open'
     join priv.effective e on e.room_id = r.room_id and e.worker_id = me and e.can_read and e.valid_from <= t and t < e.valid_until
   where r.made_by = me and r.state = 'accepted' and r.changed_at > t - interval '14 days'
   order by r.changed_at desc limit 40)
  union all
  -- To those of its receiver who read what was handed over: the day of first contact that was agreed, from a week before until it is told.
  (select 'first-contact', c.case_id, c.code_word, r.id, null, null, r.meets_on
   from app.referral r join priv.row_sight s on s.row_id = r.id and s.worker_id = me and s.valid_from <= t and t < s.valid_until
     join priv.listed_near(me, t, near) c on c.case_id = r.case_id and c.state = 'open'
   where r.to_id = mine and r.state = 'accepted' and r.meets_on <= today + 7
   order by r.meets_on, r.id limit 40)
  union all
  -- What a consent opened has closed, and no later one of the same kind stands for any of those whom it named.
  (select 'consent-ended', c.case_id, c.code_word, k.consent_id, null, null, (k.ends_at at time zone 'Europe/Helsinki')::date
   from app.consent_slip k join priv.effective e on e.room_id = k.room_id and e.worker_id = me and e.can_read and e.valid_from <= t and t < e.valid_until
     join priv.listed_near(me, t, near) c on c.case_id = e.case_id and c.state = 'open'
   where k.organisation_id = mine and k.withdrawn_at is null and k.ends_at > t - interval '14 days' and k.ends_at <= t
     and not exists (select 1 from app.consent_slip n where n.room_id = k.room_id and n.kind = k.kind and n.to_ids && k.to_ids
       and n.withdrawn_at is null and n.ends_at > t and n.recorded_at > k.recorded_at)
   order by k.ends_at desc limit 40)
  union all
  -- To who has been named on a case in the last seven days: as what. Who has opened it is not told.
  (select 'named-' || m.standing, c.case_id, c.code_word, m.id, null, null, (m.valid_from at time zone 'Europe/Helsinki')::date
   from (select x.* from app.member x where x.worker_id = me and x.ended_at is null and x.valid_from > t - interval '7 days' and x.valid_from <= t
       offset 0) m
     join app.party p on p.id = m.party_id and p.left_at is null
     join priv.listed_near(me, t, near) c on c.case_id = p.case_id and c.state = 'open' join app."case" k on k.id = c.case_id
   where coalesce(m.valid_until, 'infinity') > t and not (m.standing = 'lead' and p.lead and m.valid_from = k.opened_at)
   order by m.valid_from desc limit 40)
  union all
  -- To those who see a bar: what has been named for or asked of the barred one since (sentence 12). The code word is class case, which the
  -- data-protection officer does not read.
  (select 'bar-since', c.id, coalesce(max(l.code_word), ''), null, null, null, (max(x.at) at time zone 'Europe/Helsinki')::date
   from priv.row_sight s join app.bar b on b.id = s.row_id join app."case" c on c.id = b.case_id and c.state = 'open'
     join lateral look.since_bars(b.case_id) x on x.bar_id = b.id left join priv.listed_near(me, t, near) l on l.case_id = c.id
   where s.worker_id = me and s.valid_from <= t and t < s.valid_until and c.id = coalesce(near, c.id) group by c.id order by max(x.at) limit 40)
  union all
  -- To the acting lead of the own part: the data-protection officer asks for names.
  (select 'names-asked', c.case_id, c.code_word, q.id, null, null, (q.asked_at at time zone 'Europe/Helsinki')::date
   from priv.rows_in_sight(me, t) s join app.name_request q on q.id = s.row_id and q.state = 'open' and q.asked_by <> me
     join priv.listed_near(me, t, near) c on c.case_id = q.case_id
   where priv.acting_lead(q.case_id, mine) = me
   order by q.asked_at limit 40)
  union all
  -- To the acting lead of the case: a wish that somebody be invited.
  (select 'invite-wish', c.case_id, c.code_word, w.id, null, null, (w.sent_at at time zone 'Europe/Helsinki')::date
   from app.invite_wish_lead w join priv.listed_near(me, t, near) c on c.case_id = w.case_id and c.state = 'open'
   where w.organisation_id = mine and w.state = 'open' and priv.acting_lead(w.case_id, mine) = me
   order by w.sent_at limit 40);
  -- What waits outside of cases; without the statement itself where one case is asked of, not only without its rows.
  if near is not null then return; end if;
  return query
  (select 'invitation', null, s.code_word, s.id, null, s.urgency, (s.sent_at at time zone 'Europe/Helsinki')::date
   from priv.effective e join app.intake_slip s on s.room_id = e.room_id and s.state = 'open'
   where e.worker_id = me and e.case_id is null and e.class = 'intake' and e.can_read and e.valid_from <= t and t < e.valid_until
     and not s.id = any (priv.barred_slips())
     -- Asked together with a referral that waits here, it is answered by that.
     and not exists (select 1 from app.referral_offer f where f.id = s.referral_id and f.state in ('sent', 'received', 'needs-more')
       and not f.id = any ((select priv.closed_offers())::uuid[]))
   order by s.sent_at limit 40)
  union all
  (select 'consultation', null, '', q.id, null, q.urgency, (q.changed_at at time zone 'Europe/Helsinki')::date
   from priv.effective e join app.consultation q on q.room_id = e.room_id and q.state = 'waiting'
   where e.worker_id = me and e.case_id is null and e.class = 'intake' and e.can_read and e.valid_from <= t and t < e.valid_until
   order by q.asked_at, q.id limit 40)
  union all
  (select 'consultation-answered', null, '', w.id, null, null, (w.changed_at at time zone 'Europe/Helsinki')::date
   from app.consultation_own w
   where w.worker_id = me and w.state in ('answered', 'closed') and w.answer_read_at is null
   order by w.changed_at limit 40)
  union all
  -- Own proposals to correct the law that were answered and not looked at since: one row, whose list tells the rest.
  (select 'law-answered', null, '', null, null, null, (min(p.answered_at) at time zone 'Europe/Helsinki')::date
   from app.law_proposal p where p.worker_id = me and p.state <> 'waiting' and p.answer_seen_at is null having count(*) > 0)
  union all
  -- Mirrored: the intake worker sees the offer that waits, its sender that it was declined, questioned or waits long (7 days, a local target).
  (select 'referral-offer', null, f.code_word, f.id, null, f.urgency, (f.sent_at at time zone 'Europe/Helsinki')::date
   from priv.effective e join app.referral_offer f on f.room_id = e.room_id and f.state in ('sent', 'received')
   where e.worker_id = me and e.case_id is null and e.class = 'intake' and e.can_read and e.valid_from <= t and t < e.valid_until
     and not f.id = any ((select priv.closed_offers())::uuid[])
   order by f.sent_at limit 40)
  union all
  -- To the data-protection officer: that a team lead has been appointed (sentence 4); who, the organisation's log tells.
  (select 'team-lead-appointed', null, '', null, null, null, (max(l.appointed_at) at time zone 'Europe/Helsinki')::date
   from app.worker me_now join app.worker w on w.organisation_id = me_now.organisation_id join priv.team_lead l on l.worker_id = w.id
   where me_now.id = me and me_now.roles @> array['data-protection-officer'] and l.appointed_at > t - interval '14 days' having count(*) > 0);
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
