-- Opening a case, naming and ending members.

-- Opens a case under a code word; the opener is its first lead (sentences 1 and 4).
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
  perform priv.put_member(made, org, me, 'lead', coalesce(p_classes, priv.all_classes()), t, null);
  if p_backup is not null then
    perform priv.put_member(made, org, p_backup, 'backup', coalesce(p_classes, priv.all_classes()), t, null);
  end if;
  perform priv.recompute(made);
  return made;
end $$;

-- Is the one appointed as team lead over the other?
create or replace function priv.leads_worker(p_lead uuid, p_worker uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from priv.team_lead l join app.worker w on w.id = l.lead_id
    where l.lead_id = p_lead and l.worker_id = p_worker and w.roles @> array['team-lead'])
$$;

-- Names a worker on the own team (sentences 3 and 4). The namer gains no sight by it.
create or replace function act.name_member(p_case text, p_worker uuid, p_standing text, p_classes text[],
  p_from timestamptz default null, p_until timestamptz default null) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  org uuid := priv.my_organisation();
  me uuid := priv.me();
  made uuid;
begin
  perform priv.begin_act(p_case);
  if priv.acting_lead(p_case, org) is distinct from me and not priv.leads_worker(me, p_worker) then
    perform priv.refuse('RN403', 'only the lead or the team lead names the team');
  end if;
  if p_standing not in ('lead', 'backup', 'member') then perform priv.refuse('RN422', 'standing'); end if;
  if p_standing <> 'lead' and exists (select 1 from app.member m join app.party p on p.id = m.party_id
      where p.case_id = p_case and p.organisation_id = org and m.worker_id = p_worker and m.standing = 'lead' and m.ended_at is null) then
    perform priv.refuse('RN422', 'name another lead first');
  end if;
  made := priv.put_member(p_case, org, p_worker, p_standing, p_classes, coalesce(p_from, priv.now()), p_until);
  perform priv.recompute(p_case);
  return made;
end $$;

create or replace function act.end_member(p_case text, p_worker uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  org uuid := priv.my_organisation();
  me uuid := priv.me();
  m app.member;
begin
  perform priv.begin_act(p_case);
  if priv.acting_lead(p_case, org) is distinct from me and not priv.leads_worker(me, p_worker) then
    perform priv.refuse('RN403', 'only the lead or the team lead names the team');
  end if;
  select x.* into m from app.member x join app.party p on p.id = x.party_id
  where p.case_id = p_case and p.organisation_id = org and x.worker_id = p_worker and x.ended_at is null;
  if m.id is null then perform priv.refuse('RN404', 'no such member'); end if;
  if m.standing = 'lead' then perform priv.refuse('RN422', 'name another lead first'); end if;
  update app.member set ended_at = priv.now() where id = m.id;
  perform priv.recompute(p_case);
end $$;
