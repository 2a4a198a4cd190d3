-- Regional networks. A system admin says which organisation keeps a network; that one's admin or co-ordinator keeps its duty list, meetings and
-- what was agreed; every organisation joins and leaves by its own admin. The version that one has seen must still stand; each act writes the
-- next one. Nothing here asks for a case.

-- Two writers at once of one network: the second finds the first.
create or replace function priv.enter_network(p_network text) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if priv.me() is null then perform priv.refuse('RN401', 'sign in'); end if;
  perform priv.one_writer('network ' || p_network);
end $$;

create or replace function priv.keeps_network(p_network text) returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce(priv.my_organisation() = (select h.organisation_id from app.network_host h where h.network = p_network
    order by h.version desc limit 1), false) and priv.acts_as(array['organisation-admin', 'network-coordinator'])
$$;

-- Whether it is a member now.
create or replace function priv.in_network(p_network text, p_organisation uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce((select m.state = 'in' from app.network_member m where m.network = p_network and m.organisation_id = p_organisation
    order by m.version desc limit 1), false)
$$;

-- Which organisation keeps the network here.
create or replace function act.put_network_host(p_row jsonb, p_seen integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  n app.network_host := jsonb_populate_record(null::app.network_host, p_row);
begin
  perform priv.enter_network(n.network);
  if not priv.acts_as(array['system-admin']) then perform priv.refuse('RN403', 'not an administrator'); end if;
  if n.organisation_id is not null and not exists (select 1 from app.organisation o where o.id = n.organisation_id) then
    perform priv.refuse('RN404', 'no such organisation');
  end if;
  n.version := priv.next_version((select max(h.version) from app.network_host h where h.network = n.network), p_seen);
  n.author_id := priv.me(); n.written_at := priv.now();
  insert into app.network_host select n.*;
  return n.version;
end $$;

-- The own organisation joins, says anew who answers there, or leaves.
create or replace function act.put_network_member(p_row jsonb, p_seen integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  n app.network_member := jsonb_populate_record(null::app.network_member, p_row);
begin
  perform priv.enter_network(n.network);
  if not priv.acts_as(array['organisation-admin']) then perform priv.refuse('RN403', 'not an administrator'); end if;
  n.organisation_id := priv.my_organisation();
  if n.state = 'out' and not priv.in_network(n.network, n.organisation_id) then perform priv.refuse('RN409', 'not a member'); end if;
  n.version := priv.next_version((select max(m.version) from app.network_member m
    where m.network = n.network and m.organisation_id = n.organisation_id), p_seen);
  n.author_id := priv.me(); n.written_at := priv.now();
  insert into app.network_member select n.*;
  return n.version;
end $$;

-- Who is on duty in a week. A member's admin may take an empty week for the own organisation, and give the own one up; one of an organisation
-- that has left is empty.
create or replace function act.put_network_week(p_row jsonb, p_seen integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  n app.network_week := jsonb_populate_record(null::app.network_week, p_row);
  s app.network_week;
  mine uuid := priv.my_organisation();
  held uuid;
begin
  perform priv.enter_network(n.network);
  select * into s from app.network_week w where w.network = n.network and w.week_on = n.week_on order by w.version desc limit 1;
  if priv.in_network(n.network, s.organisation_id) then held := s.organisation_id; end if;
  if not priv.keeps_network(n.network) and not (priv.acts_as(array['organisation-admin']) and priv.in_network(n.network, mine)
      and ((held is null and n.organisation_id = mine) or (held = mine and n.organisation_id is null))) then
    perform priv.refuse('RN403', 'another organisation keeps this network');
  end if;
  if n.organisation_id is not null and not priv.in_network(n.network, n.organisation_id) then perform priv.refuse('RN404', 'not a member'); end if;
  n.version := priv.next_version(s.version, p_seen);
  n.author_id := priv.me(); n.written_at := priv.now();
  insert into app.network_week select n.*;
  return n.version;
end $$;

create or replace function act.put_network_meeting(p_row jsonb, p_seen integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  n app.network_meeting := jsonb_populate_record(null::app.network_meeting, p_row);
  s app.network_meeting;
begin
  perform priv.enter_network(n.network);
  if not priv.keeps_network(n.network) then perform priv.refuse('RN403', 'another organisation keeps this network'); end if;
  select * into s from app.network_meeting m where m.id = n.id order by m.version desc limit 1;
  if s.network <> n.network then perform priv.refuse('RN404', 'no such meeting'); end if;
  n.version := priv.next_version(s.version, p_seen);
  n.author_id := priv.me(); n.written_at := priv.now();
  insert into app.network_meeting select n.*;
  return n.version;
end $$;

-- Whoever takes it on is a member then; it stays with an organisation that has left until it is given to another.
create or replace function act.put_network_agreed(p_row jsonb, p_seen integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  n app.network_agreed := jsonb_populate_record(null::app.network_agreed, p_row);
  s app.network_agreed;
begin
  perform priv.enter_network(n.network);
  if not priv.keeps_network(n.network) then perform priv.refuse('RN403', 'another organisation keeps this network'); end if;
  select * into s from app.network_agreed a where a.id = n.id order by a.version desc limit 1;
  if s.network <> n.network then perform priv.refuse('RN404', 'nothing agreed'); end if;
  if n.organisation_id is distinct from s.organisation_id and not priv.in_network(n.network, n.organisation_id) then
    perform priv.refuse('RN404', 'not a member');
  end if;
  n.version := priv.next_version(s.version, p_seen);
  n.author_id := priv.me(); n.written_at := priv.now();
  insert into app.network_agreed select n.*;
  return n.version;
end $$;
