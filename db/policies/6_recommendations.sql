-- Recommendations. Who may speak for an organisation: its admin or a team lead of it; for a region the co-ordinator of its network.
create or replace function priv.speaks_for_own() returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from app.worker w join app.organisation o on o.id = w.organisation_id
    where w.id = priv.me() and w.roles && case when o.kind = 'regional-network' then array['network-coordinator']
      else array['organisation-admin', 'team-lead'] end)
$$;

-- Writes what the own organisation says of a recommendation, as the next version; the one that the writer has seen must still stand. Whoever is
-- named by it is a colleague who has an account, or was named by the version before.
create or replace function act.put_stance(p_row jsonb, p_seen integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  n app.stance := jsonb_populate_record(null::app.stance, p_row);
  s app.stance;
begin
  if priv.me() is null then perform priv.refuse('RN401', 'sign in'); end if;
  if not priv.speaks_for_own() then perform priv.refuse('RN403', 'another speaks for the organisation'); end if;
  n.organisation_id := priv.my_organisation();
  perform priv.one_writer('stance ' || n.organisation_id || ' ' || n.item);
  select * into s from app.stance t where t.organisation_id = n.organisation_id and t.item = n.item order by t.version desc limit 1;
  if exists (
      select 1 from (select n.owner_id union select (a ->> 'who')::uuid from jsonb_array_elements(n.actions) a) x (id)
      where x.id is not null and x.id is distinct from s.owner_id
        and not exists (select 1 from jsonb_array_elements(s.actions) a where (a ->> 'who')::uuid = x.id)
        and not priv.is_colleague(x.id)) then
    perform priv.refuse('RN404', 'no such worker');
  end if;
  n.version := priv.next_version(s.version, p_seen); n.author_id := priv.me(); n.written_at := priv.now();
  insert into app.stance select n.*;
  return n.version;
end $$;

-- Keeps the sets of a file, all or none, each as its next version; the versions that the loader has seen must still stand.
create or replace function act.put_recommendation_sets(p_rows jsonb) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  r jsonb;
  n app.recommendation_set;
begin
  if priv.me() is null then perform priv.refuse('RN401', 'sign in'); end if;
  if not priv.acts_as(array['system-admin']) then perform priv.refuse('RN403', 'not an administrator'); end if;
  -- Keys of items are one space: one loader after the other.
  perform priv.one_writer('recommendation sets');
  for r in select * from jsonb_array_elements(p_rows) loop
    n := jsonb_populate_record(null::app.recommendation_set, r);
    n.version := priv.next_version((select max(t.version) from app.recommendation_set t where t.key = n.key), (r ->> 'seen')::integer); n.author_id := priv.me(); n.written_at := priv.now();
    insert into app.recommendation_set select n.*;
  end loop;
  return jsonb_array_length(p_rows);
end $$;
