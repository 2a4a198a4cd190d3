-- Opening a case, naming and ending members.

-- Opens a case under a code word; the opener is its first lead, for all classes (sentences 1 and 4), p_classes are the backup's.
create or replace function act.open_case(p_code_word text, p_backup uuid default null, p_classes text[] default null) returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  org uuid := priv.my_organisation();
  t timestamptz := priv.now();
  made text;
begin
  if me is null then perform priv.refuse('RN401', 'sign in'); end if;
  if not exists (select 1 from app.worker w join app.organisation o on o.id = w.organisation_id
      where w.id = me and w.roles && array['worker', 'team-lead'] and o.kind <> all (priv.caseless_kinds())) then
    perform priv.refuse('RN403', 'this account opens no cases');
  end if;
  if p_backup = me then perform priv.refuse('RN422', 'the backup is another worker'); end if;
  made := priv.new_case_id();
  insert into app."case" (id, code_word, opened_at) values (made, p_code_word, t);
  insert into app.party (case_id, organisation_id, lead, joined_at) values (made, org, true, t);
  perform priv.make_rooms(made, org);
  perform priv.put_member(made, org, me, 'lead', priv.all_classes(), t, null);
  if p_backup is not null then
    perform priv.put_member(made, org, p_backup, 'backup', coalesce(p_classes, priv.all_classes()), t, null);
  end if;
  perform priv.recompute(made);
  perform priv.acts_on(made);
  return made;
end $$;

-- Is the one appointed as team lead over the other?
create or replace function priv.leads_worker(p_lead uuid, p_worker uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from priv.team_lead l join app.worker w on w.id = l.lead_id
    where l.lead_id = p_lead and l.worker_id = p_worker and w.roles @> array['team-lead'])
$$;

-- The acting lead names the team, a team lead those whom she leads (sentence 4).
create or replace function priv.names_team(p_case text, p_worker uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce(priv.acting_lead(p_case, priv.my_organisation()) = priv.me(), false) or priv.leads_worker(priv.me(), p_worker)
$$;

-- The naming of a worker on the own team that nobody has ended.
create or replace function priv.own_naming(p_case text, p_worker uuid) returns app.member
language sql stable security definer set search_path = '' as $$
  select m.* from app.member m join app.party p on p.id = m.party_id
  where p.case_id = p_case and p.organisation_id = priv.my_organisation() and m.worker_id = p_worker and m.ended_at is null
$$;

-- Is this only what an acting lead lacks, named for her by another member of the organisation who holds it (sentence 4)?
create or replace function priv.widens_lead(p_case text, p_worker uuid, p_standing text, p_classes text[], p_from timestamptz, p_until timestamptz)
returns boolean
language plpgsql stable security definer set search_path = '' as $$
declare
  m app.member := priv.own_naming(p_case, p_worker);
  held text[] := (select n.classes from app.naming n where n.member_id = m.id);
begin
  return coalesce(priv.acting_lead(p_case, priv.my_organisation()) = p_worker and m.standing = p_standing and m.valid_until is not distinct from p_until
    and coalesce(p_from, priv.now()) <= priv.now() and p_classes @> held and not p_classes <@ held
    and array(select unnest(p_classes) except select unnest(held)) <@ priv.named_classes(p_case, priv.me()), false);
end $$;

-- Names a worker on the own team (sentences 3 and 4). The namer gains no sight by it: nobody names herself, so nobody widens her own classes.
create or replace function act.name_member(p_case text, p_worker uuid, p_standing text, p_classes text[],
  p_from timestamptz default null, p_until timestamptz default null) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare made uuid;
begin
  perform priv.begin_act(p_case);
  if p_standing not in ('lead', 'backup', 'member') then perform priv.refuse('RN422', 'standing'); end if;
  if p_worker = priv.me() then perform priv.refuse('RN403', 'nobody names herself'); end if;
  if not priv.names_team(p_case, p_worker) and not priv.widens_lead(p_case, p_worker, p_standing, p_classes, p_from, p_until) then
    perform priv.refuse('RN403', 'only the lead or the team lead names the team');
  end if;
  if p_standing <> 'lead' and (priv.own_naming(p_case, p_worker)).standing = 'lead' then
    perform priv.refuse('RN422', 'name another lead first');
  end if;
  made := priv.put_member(p_case, priv.my_organisation(), p_worker, p_standing, p_classes, coalesce(p_from, priv.now()), p_until);
  perform priv.recompute(p_case);
  return made;
end $$;

-- Ends a naming on the own team; by the acting lead the lead's too, where a backup stands who then acts.
create or replace function act.end_member(p_case text, p_worker uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare m app.member;
begin
  perform priv.begin_act(p_case);
  if not priv.names_team(p_case, p_worker) then perform priv.refuse('RN403', 'only the lead or the team lead names the team'); end if;
  m := priv.own_naming(p_case, p_worker);
  if m.id is null then perform priv.refuse('RN404', 'no such member'); end if;
  if m.standing = 'lead' and not (coalesce(priv.acting_lead(p_case, priv.my_organisation()) = priv.me(), false) and exists (
      select 1 from priv.team_as_shown(p_case) s
      where s.party_id = m.party_id and s.standing = 'backup' and s.worker_id <> p_worker and s.f <= priv.now() and priv.now() < s.u)) then
    perform priv.refuse('RN422', 'name another lead first'); end if;
  update app.member set ended_at = priv.now() where id = m.id;
  perform priv.recompute(p_case);
end $$;

-- Recomputes every case on which a worker is or was named, each locked first.
create or replace function priv.recompute_cases_of(p_worker uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare c text;
begin
  for c in select distinct p.case_id from app.member m join app.party p on p.id = m.party_id where m.worker_id = p_worker order by 1 loop
    perform 1 from app."case" where id = c for no key update;
    perform priv.recompute(c);
  end loop;
end $$;

-- Appoints a team lead over a colleague, or ends that (sentence 4: where nobody else can name what an acting lead lacks). By an organisation
-- admin, who appoints neither herself nor one over herself.
create or replace function act.appoint_team_lead(p_worker uuid, p_lead uuid, p_appoint boolean) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare org uuid := priv.my_organisation();
begin
  if not exists (select 1 from app.worker a where a.id = priv.me() and a.roles @> array['organisation-admin']) then
    perform priv.refuse('RN403', 'only an organisation admin'); end if;
  if not exists (select 1 from app.worker w where w.id = p_worker and w.organisation_id = org and coalesce(w.ended_at, 'infinity') > priv.now()
      and w.roles && array['worker', 'team-lead']) then
    perform priv.refuse('RN404', 'no such worker'); end if;
  if not p_appoint then
    delete from priv.team_lead where lead_id = p_lead and worker_id = p_worker;
    if not found then perform priv.refuse('RN409', 'not a team lead over this worker'); end if;
  else
    if p_lead in (p_worker, priv.me()) or p_worker = priv.me() then perform priv.refuse('RN422', 'lead'); end if;
    if not exists (select 1 from app.worker w where w.id = p_lead and w.organisation_id = org and coalesce(w.ended_at, 'infinity') > priv.now()
        and w.roles && array['worker', 'team-lead']) then perform priv.refuse('RN422', 'lead'); end if;
    update app.worker set roles = roles || array['team-lead'] where id = p_lead and not roles @> array['team-lead'];
    insert into priv.team_lead (lead_id, worker_id, appointed_at) values (p_lead, p_worker, priv.now()) on conflict do nothing;
    if not found then perform priv.refuse('RN409', 'already a team lead over this worker'); end if;
  end if;
  perform priv.recompute_cases_of(p_worker);
end $$;

-- Who is appointed over whom in the own organisation, for the admin who appoints.
create or replace function look.team_leads(p_worker uuid) returns table (lead_id uuid)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
begin
  return query
  select l.lead_id from priv.team_lead l join app.worker w on w.id = l.worker_id join app.worker a on a.organisation_id = w.organisation_id
  where l.worker_id = p_worker and a.id = priv.me() and a.roles @> array['organisation-admin'];
end $$;
