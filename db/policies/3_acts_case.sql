-- Organisations leave, a case closes and opens again, a part is hidden or shown.

-- What ends when an organisation is no longer on the case, of its own accord or by a bar: grants to it and from it, and its place in
-- consents; its rooms stay its own. False if it was not there.
create or replace function priv.end_part(p_case text, p_organisation uuid) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not priv.is_on_case(p_case, p_organisation) then return false; end if;
  perform priv.keep_promises(p_case, p_organisation);
  update app.party set left_at = priv.now() where case_id = p_case and organisation_id = p_organisation and left_at is null;
  perform priv.end_grants(array(select id from priv."grant" where case_id = p_case and ended_at is null and p_organisation in (owner_id, to_id)));
  perform priv.end_terms(p_case, null, p_organisation, null, null);
  perform priv.end_terms(p_case, null, null, p_organisation, null);
  perform priv.drop_hand_overs(p_case, p_organisation);
  return true;
end $$;

create or replace function act.leave_case(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  mine uuid := priv.my_organisation();
begin
  perform priv.begin_act(p_case);
  if priv.acting_lead(p_case, mine) is distinct from priv.me() then perform priv.refuse('RN403', 'only the lead of the own part'); end if;
  if (priv.own_part(p_case)).leads then perform priv.refuse('RN409', 'hand over the lead first'); end if;
  perform priv.need_no_warning(p_case);
  if not priv.end_part(p_case, mine) then perform priv.refuse('RN409', 'already left'); end if;
  perform priv.recompute(p_case);
end $$;

-- The lead of the case ends another organisation's part; its rooms stay its own (sentence 4).
create or replace function act.end_part(p_case text, p_organisation uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.begin_act(p_case);
  if p_organisation = priv.need_lead(p_case) then perform priv.refuse('RN409', 'hand over the lead first'); end if;
  if not priv.in_sight(p_case, p_organisation) then perform priv.refuse('RN404', 'no such part'); end if;
  perform priv.end_part(p_case, p_organisation);
  perform priv.recompute(p_case);
end $$;

-- Closing ends the grants; the last lead and backup of each organisation read on.
create or replace function act.close_case(p_case text, p_version integer) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare c app."case";
begin
  c := priv.begin_act(p_case);
  perform priv.need_lead(p_case);
  if c.version <> p_version then perform priv.refuse('RN409', 'changed meanwhile'); end if;
  perform priv.need_no_warning(p_case);
  update app."case" set state = 'closed', closed_at = priv.now(), version = version + 1 where id = p_case;
  perform priv.end_grants(array(select id from priv."grant" where case_id = p_case and ended_at is null));
  perform priv.withdraw_invitations(p_case);
  perform priv.drop_hand_overs(p_case);
  perform priv.recompute(p_case);
end $$;

create or replace function act.reopen_case(p_case text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare c app."case";
begin
  c := priv.begin_act(p_case, false);
  perform priv.need_lead(p_case);
  if c.state <> 'closed' then perform priv.refuse('RN409', 'the case is open'); end if;
  update app."case" set state = 'open', closed_at = null, version = version + 1 where id = p_case;
  perform priv.recompute(p_case);
end $$;

-- She says otherwise about a hidden part, or says it again.
create or replace function act.set_secrecy(p_case text, p_organisation uuid, p_hidden boolean) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare mine uuid := priv.my_organisation();
begin
  perform priv.begin_act(p_case);
  if not exists (select 1 from priv.parts_open(p_case) o where o.organisation_id = p_organisation) then
    perform priv.refuse('RN404', 'no such part'); end if;
  if priv.acting_lead(p_case, mine) is distinct from priv.me() or not (mine = p_organisation or (priv.own_part(p_case)).leads) then
    perform priv.refuse('RN403', 'only the lead'); end if;
  insert into priv.secrecy values (p_case, p_organisation, p_hidden)
  on conflict (case_id, organisation_id) do update set hidden = excluded.hidden;
  perform priv.recompute(p_case);
end $$;
