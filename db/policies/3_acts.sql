-- Acts on the network of a case: each locks the case first, in a statement of its own, writes facts, then recomputes.
-- Refusals carry an own SQLSTATE that the application maps: RN404 absent or hidden, RN403 forbidden, RN409 wrong state, RN422 not possible.

create or replace function priv.refuse(p_state text, p_why text) returns void
language plpgsql immutable set search_path = '' as $$
begin
  raise exception '%', p_why using errcode = p_state;
end $$;

-- What is kept by versions, no row of which is ever changed: numbers for help, practices, who has adopted one. Two writers of the same come one after
-- the other, so that the second finds what the first has written; to be called in a statement of its own, before the last version is read.
create or replace function priv.one_writer(p_what text) returns void
language plpgsql volatile set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(p_what, 0));
end $$;

-- The number of the next version for who has seen `p_seen` (0: none stood). `p_stands` is the last one, absent where there is none.
create or replace function priv.next_version(p_stands integer, p_seen integer) returns integer
language plpgsql immutable set search_path = '' as $$
begin
  if coalesce(p_stands, 0) is distinct from p_seen then perform priv.refuse('RN409', 'changed'); end if;
  return p_seen + 1;
end $$;

-- Whether the acting worker has one of these roles.
create or replace function priv.acts_as(p_roles text[]) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from app.worker w where w.id = priv.me() and w.roles && p_roles)
$$;

-- Whether somebody of the own organisation whose account is open is meant.
create or replace function priv.is_colleague(p_worker uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from app.worker w where w.id = p_worker and w.organisation_id = priv.my_organisation()
    and (w.ended_at is null or w.ended_at > priv.now()))
$$;

-- The cases on which this transaction acts, sealed: for their rooms, and for those in which the worker writes herself, it may make keys
-- (5_keys.sql).
create or replace function priv.acts_on(p_case text) returns void
language plpgsql volatile as $$
begin
  perform set_config('rinnalla.acts', coalesce(current_setting('rinnalla.acts', true), '') || ' ' || priv.act_seal(p_case), true);
end $$;
create or replace function priv.act_seal(p_case text) returns text
language sql stable as $$
  select priv.seal_of(now() || '|act|' || pg_backend_pid() || '|' || current_setting('rinnalla.token', true) || '|' || p_case)
$$;
create or replace function priv.is_acted_on(p_case text) returns boolean
language sql stable as $$
  select priv.act_seal(p_case) = any (string_to_array(current_setting('rinnalla.acts', true), ' '))
$$;

-- Locks the case for an act by somebody named on it; hidden and absent refuse alike.
create or replace function priv.begin_act(p_case text, p_open boolean default true) returns app."case"
language plpgsql volatile security definer set search_path = '' as $$
declare
  c app."case";
  me uuid := priv.me();
begin
  if me is null then perform priv.refuse('RN401', 'sign in'); end if;
  perform 1 from app."case" where id = p_case for no key update;
  select * into c from app."case" where id = p_case;
  if c.id is null or not (priv.named(p_case, me) or exists (
      select 1 from priv.effective e where e.worker_id = me and e.case_id = p_case and e.class in ('case', 'log') and e.own
        and e.valid_from <= priv.now() and priv.now() < e.valid_until)) then
    perform priv.refuse('RN404', 'no such case');
  end if;
  if p_open and c.state <> 'open' then perform priv.refuse('RN409', 'the case is closed'); end if;
  perform priv.acts_on(p_case);
  return c;
end $$;

create or replace function priv.need_lead(p_case text) returns uuid
language plpgsql stable security definer set search_path = '' as $$
declare org uuid := priv.lead_organisation(p_case);
begin
  if priv.acting_lead(p_case, org) is distinct from priv.me() then perform priv.refuse('RN403', 'only the lead of the case'); end if;
  return org;
end $$;

-- Classes for which a worker is named now on her own team of the case.
create or replace function priv.named_classes(p_case text, p_worker uuid) returns text[]
language sql stable security definer set search_path = '' as $$
  select coalesce((select t.classes from priv.team(p_case) t
    where t.worker_id = p_worker and t.f <= priv.now() and priv.now() < t.u limit 1), '{}')
$$;

create or replace function priv.make_rooms(p_case text, p_organisation uuid) returns void
language sql volatile security definer set search_path = '' as $$
  insert into app.room (case_id, class, organisation_id)
  select p_case, c, p_organisation from unnest(priv.all_classes() || array['agreement', 'agreement-hidden', 'log', 'log-hidden']) c
  on conflict do nothing
$$;

create or replace function priv.put_member(p_case text, p_organisation uuid, p_worker uuid, p_standing text, p_classes text[],
  p_from timestamptz, p_until timestamptz) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  t timestamptz := priv.now();
  p integer;
  w app.worker;
  new_id uuid := gen_random_uuid();
  former record;
begin
  select id into p from app.party where case_id = p_case and organisation_id = p_organisation;
  select * into w from app.worker where id = p_worker;
  if w.id is null or w.organisation_id <> p_organisation or coalesce(w.ended_at <= t, false) then
    perform priv.refuse('RN422', 'the worker is not of this organisation');
  end if;
  -- Accounts for administration, intake or the log alone see no case (access text, section 2 and sentence 15).
  if not w.roles && array['worker', 'team-lead'] then perform priv.refuse('RN422', 'this account takes no cases'); end if;
  -- Every naming includes class case (sentence 4).
  if coalesce(not 'case' = any (p_classes) or not p_classes <@ priv.all_classes(), true) then
    perform priv.refuse('RN422', 'classes');
  end if;
  if p_until is not null and p_until <= greatest(p_from, t) then perform priv.refuse('RN422', 'the time ends before it begins'); end if;
  update app.member set ended_at = t where party_id = p and worker_id = p_worker and ended_at is null;
  if p_standing <> 'member' then
    -- Who held the place stays on the team as a member with the same classes, for as long as the naming runs.
    for former in select m.id, m.worker_id, m.worker_name, n.classes, m.valid_from, m.valid_until from app.member m join app.naming n on n.member_id = m.id
      where m.party_id = p and m.standing = p_standing and m.ended_at is null loop
      update app.member set ended_at = t where id = former.id;
      continue when former.valid_until <= t;
      with kept as (insert into app.member (party_id, worker_id, worker_name, standing, valid_from, valid_until)
        values (p, former.worker_id, former.worker_name, 'member', greatest(t, former.valid_from), former.valid_until) returning id)
      insert into app.naming (member_id, room_id, classes) select id, priv.room(p_case, 'case', p_organisation), former.classes from kept;
    end loop;
  end if;
  insert into app.member (id, party_id, worker_id, worker_name, standing, valid_from, valid_until)
  values (new_id, p, p_worker, w.name, p_standing, greatest(p_from, t), p_until);
  insert into app.naming (member_id, room_id, classes) values (new_id, priv.room(p_case, 'case', p_organisation), p_classes);
  return new_id;
end $$;

-- An organisation comes onto a case, or back to it, with its own lead and backup; a team of before is over.
create or replace function priv.join_case(p_case text, p_organisation uuid, p_lead uuid, p_backup uuid, p_classes text[]) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  t timestamptz := priv.now();
  classes text[] := coalesce(p_classes, priv.all_classes());
begin
  insert into app.party (case_id, organisation_id, joined_at) values (p_case, p_organisation, t)
  on conflict (case_id, organisation_id) do update set left_at = null, joined_at = t;
  perform priv.make_rooms(p_case, p_organisation);
  update app.member set ended_at = t where ended_at is null
    and party_id = (select id from app.party where case_id = p_case and organisation_id = p_organisation);
  perform priv.put_member(p_case, p_organisation, p_lead, 'lead', classes, t, null);
  if p_backup is not null then perform priv.put_member(p_case, p_organisation, p_backup, 'backup', classes, t, null); end if;
end $$;

-- Refuses a first team on which the accepting worker names herself, or that has no backup though a second worker exists: an only worker who
-- accepts is named by that act (sentences 4 and 5).
create or replace function priv.need_first_team(p_lead uuid, p_backup uuid) returns void
language plpgsql stable security definer set search_path = '' as $$
declare able uuid[] := array(select w.id from app.worker w where w.organisation_id = priv.my_organisation()
  and w.roles && array['worker', 'team-lead'] and coalesce(w.ended_at, 'infinity') > priv.now());
begin
  if cardinality(able) > 1 and priv.me() in (p_lead, p_backup) then perform priv.refuse('RN403', 'nobody names herself'); end if;
  if p_lead is null or p_lead = p_backup or (p_backup is null and cardinality(array_remove(able, priv.me())) > 1) then
    perform priv.refuse('RN422', 'the backup is another worker'); end if;
end $$;

create or replace function priv.new_case_id() returns text
language plpgsql volatile security definer set search_path = '' as $$
declare
  letters constant text := '0123456789abcdefghjkmnpqrstvwxyz';
  bytes bytea;
  made text;
begin
  loop
    bytes := decode(replace(gen_random_uuid()::text, '-', ''), 'hex');
    -- The first six bytes of a random uuid carry no version bits.
    select string_agg(substr(letters, get_byte(bytes, i) % 32 + 1, 1), '') into made from generate_series(0, 5) i;
    exit when not exists (select 1 from app."case" where id = made);
  end loop;
  return made;
end $$;
