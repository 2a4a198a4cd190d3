-- What ends for the acting worker's organisation, before it is confirmed: with the lead, if `p_to` is to take it, else with leaving the case.
-- Of the same derived rows that draw her page: parts that close to her, and permissions that stop counting, each by the other side.
--   part      she will not see that part any more
--   sees      a class of that organisation that the own one will not read any more
--   shows     a class of the own organisation that that one will not read any more
create or replace function look.what_ends(p_case text, p_to uuid default null) returns table (kind text, organisation_id uuid, class text)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  mine uuid := priv.my_organisation();
  t timestamptz := priv.now();
  own record;
begin
  select * into own from priv.own_part(p_case);
  if not priv.named(p_case, priv.me()) or own.has_left or (p_to is not null and not own.leads) then return; end if;
  return query
  with part as materialized (
    select o.organisation_id, o.hidden from priv.parts_open(p_case) o where o.organisation_id <> mine and not o.has_left
  ), counts as materialized (
    -- Of what runs only with the lead's organisation: what the next lead does not take on.
    select g.owner_id, g.to_id, g.class, p_to is not null and not (own.hidden and (p_to not in (g.owner_id, g.to_id)))
        and not exists (select 1 from part p where p.organisation_id in (g.owner_id, g.to_id) and p.hidden and p.organisation_id <> p_to) as stays
    from priv.grants_that_count(p_case) g where mine in (g.owner_id, g.to_id) and g.f <= t and t < g.u
  )
  select 'part', p.organisation_id, null::text from part p
  where case when p_to is null
    -- Who has left sees the lead's part, and her own.
    then p.hidden or p.organisation_id <> priv.lead_organisation(p_case)
    else not (not p.hidden and (p.organisation_id = p_to
      or exists (select 1 from counts c where c.owner_id = p.organisation_id and c.stays)
      or (not own.hidden and exists (select 1 from priv.consent k join priv.consent_term ct on ct.consent_id = k.id
        where k.case_id = p_case and k.kind = 'network' and k.withdrawn_at is null and k.starts_at <= t and t < k.ends_at
          and ct.owner_id = p.organisation_id and ct.to_id = mine and ct.ended_at is null))))
      and not (p.hidden and exists (select 1 from app.safety_circle s join priv.circle_worker w on w.entry_id = s.id
        where s.case_id = p_case and s.organisation_id = p.organisation_id and s.ended_at is null and w.worker_id = priv.me())) end
  union all
  select 'sees', c.owner_id, c.class from counts c where c.to_id = mine and not c.stays
  union all
  select 'shows', c.to_id, c.class from counts c where c.owner_id = mine and not c.stays;
end $$;

-- To whom the lead is to pass, for the hidden part that is asked whether it may: of what waits for its answer, to its acting lead. One whose
-- part is hidden from it is not named.
create or replace function look.asked_receivers(p_case text) returns table (question_id uuid, organisation_id uuid)
language sql stable security definer set search_path = '' as $$
  select q.id, h.to_id from app.hand_over_question q join app.hand_over h on h.id = q.hand_over_id
  where q.case_id = p_case and q.organisation_id = priv.my_organisation() and q.state = 'open' and h.state = 'draft'
    and q.id = any ((select priv.row_ids())::uuid[])
    and (not priv.is_hidden(p_case, h.to_id) or priv.in_sight(p_case, h.to_id))
$$;

-- What is chosen so far of a hand-over that has not left, to go on from: for the acting lead of the case alone, who sees every part.
create or replace function look.hand_over_draft(p_case text) returns table (parts text[], asked_by uuid, agreed text)
language sql stable security definer set search_path = '' as $$
  -- Of what lies in class contact it would say that there is some: who leads now may not be named for it, though she who chose was.
  select case when priv.reads_own(p_case, 'contact') then d.parts else array_remove(array_remove(d.parts, 'contact'), 'child') end,
    d.asked_by, d.agreed
  from priv.hand_over_draft d join app.hand_over h on h.id = d.hand_over_id
  where h.case_id = p_case and h.state = 'draft' and h.from_id = priv.lead_organisation(p_case)
    and priv.acting_lead(p_case, h.from_id) = priv.me()
$$;

-- Of which hand-overs what is recorded of a child is or was a part: told to those of the two organisations who read of the hand-over and are named
-- for class contact. To everybody else of them it would say that there is a child.
create or replace function look.handed_children(p_case text) returns table (hand_over_id uuid)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare readable integer[] := priv.rooms('read');
begin
  if not priv.reads_own(p_case, 'contact') then return; end if;
  return query
  select h.id from app.hand_over h join app.hand_over_slip s on s.hand_over_id = h.id and s.room_id = any (readable)
  where h.case_id = p_case and (exists (select 1 from priv.hand_over_line l where l.hand_over_id = h.id and l.kind = 'child')
    or exists (select 1 from app.handed_row d where d.hand_over_id = h.id and d.kind = 'child'));
end $$;
