-- What the acting worker sees of who is on a case, the same that draws her page: the one question of every act that takes an organisation
-- or a worker. Refusals come in layers (access model 5 b (a)): form, her own standing, her own rows, sight. After these nothing refuses:
-- what only a fact that she may not know forbids is accepted and opens nothing, which priv.recompute decides.

-- The parts open to her, those that have left among them.
create or replace function priv.parts_open(p_case text) returns table (party_id integer, organisation_id uuid, hidden boolean, has_left boolean)
language sql stable security definer set search_path = '' as $$
  select p.id, p.organisation_id, priv.is_hidden(p_case, p.organisation_id), p.left_at is not null from app.party p
  where p.case_id = p_case and p.id = any ((select priv.parties())::integer[])
$$;

-- Is that organisation on the case as far as she sees, and that worker, if one is given, named there by it now, as shown?
create or replace function priv.in_sight(p_case text, p_organisation uuid, p_worker uuid default null) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from priv.parts_open(p_case) o where o.organisation_id = p_organisation and not o.has_left
    and (p_worker is null or exists (select 1 from priv.team_as_shown(p_case) s
      where s.party_id = o.party_id and s.worker_id = p_worker and s.f <= priv.now() and priv.now() < s.u)))
$$;

-- Does she see that part, and that it is hidden? Of one that she does not see, nothing.
create or replace function priv.hidden_in_sight(p_case text, p_organisation uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from priv.parts_open(p_case) o where o.organisation_id = p_organisation and o.hidden)
$$;

-- One refusal, the same for absent, hidden and open to others.
create or replace function priv.need_in_sight(p_case text, p_organisation uuid, p_worker uuid default null) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if not priv.in_sight(p_case, p_organisation, p_worker) then perform priv.refuse('RN422', 'not-in-sight'); end if;
end $$;

-- Is that organisation barred, as far as she may know: bars show themselves to the acting lead of the case alone, of those who act.
create or replace function priv.bar_in_sight(p_case text, p_organisation uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from app.bar b where b.case_id = p_case and b.organisation_id = p_organisation and b.lifted_at is null
    and b.id = any ((select priv.row_ids())::uuid[]))
$$;

-- Does she read that class of her own organisation on the case?
create or replace function priv.reads_own(p_case text, p_class text) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from app.room r where r.case_id = p_case and r.class = p_class and r.organisation_id = priv.my_organisation()
    and r.id = any ((select priv.rooms('read'))::integer[]))
$$;

-- How the acting worker's own organisation stands on the case.
create or replace function priv.own_part(p_case text, out has_left boolean, out hidden boolean, out leads boolean)
language sql stable security definer set search_path = '' as $$
  select p.left_at is not null, priv.is_hidden(p_case, p.organisation_id), p.lead
  from app.party p where p.case_id = p_case and p.organisation_id = priv.my_organisation()
$$;

create or replace function priv.need_present(p_case text) returns void
language plpgsql stable security definer set search_path = '' as $$
begin
  if (priv.own_part(p_case)).has_left then perform priv.refuse('RN403', 'your organisation has left the case'); end if;
end $$;

-- Does a slip of the own organisation that she reads say that her consent names that organisation as one that may see? A consent of which
-- she reads no slip is as one that does not exist.
create or replace function priv.slip_names(p_case text, p_consent uuid, p_to uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from app.consent_slip s join priv.consent c on c.id = s.consent_id
    where s.consent_id = p_consent and c.case_id = p_case and s.organisation_id = priv.my_organisation()
      and s.room_id = any ((select priv.rooms('read'))::integer[]) and p_to = any (s.to_ids))
$$;
