-- Studies of the deployment's own cases. A researcher or a network co-ordinator defines one, a data-protection officer who is another person approves it,
-- the clock makes it. None of them sees a row of a case: what is released are protected numbers, and those are for everybody with an account.

-- Which versions the acting worker reads: of one's own study all; of others the last, where it was approved; for who may approve it, where it is asked
-- or was refused. A draft is read by its author alone, also one that was taken back.
create or replace function priv.studies() returns text[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(s.id || ' ' || s.version), '{}') from app.study s
  where s.author_id = (select priv.me()) or ((select priv.me()) is not null
    and s.state = any (case when (select priv.acts_as(array['data-protection-officer'])) then array['asked', 'refused', 'approved', 'made', 'not-made']
      else array['approved', 'made', 'not-made'] end)
    and not exists (select 1 from app.study n where n.id = s.id and n.version > s.version))
$$;

-- The one series of the deployment: two roundings of the same people can be put together, so every release of it has the same k and first day and no
-- earlier last day. It begins with what was approved first, or with what the command has made.
create or replace function priv.study_bound(p_id uuid) returns table (k integer, from_on date, until_on date)
language sql stable security definer set search_path = '' as $$
  select x.k, x.from_on, max(x.until_on) from (
    select s.k, s.from_on, s.until_on from app.study s
    where s.id is distinct from p_id and s.state in ('approved', 'made')
      and not exists (select 1 from app.study n where n.id = s.id and n.version > s.version)
    union all
    select r.k, r.from_on, r.until_on from priv.study_series r where r.k is not null) x
  group by 1, 2 order by 3 desc limit 1
$$;

-- Why a study may not be released beside those that were approved or made; nothing where it may. Everybody reads these, so the answer tells nothing else.
create or replace function priv.study_clash(p_id uuid, p_from date, p_until date, p_k integer) returns text
language sql stable security definer set search_path = '' as $$
  select case when b.from_on <> p_from then 'other-start' when b.k <> p_k then 'other-k' when b.until_on > p_until then 'shorter' end
  from priv.study_bound(p_id) b
$$;
drop function if exists look.study_bound(uuid, date, date, integer);
create function look.study_bound(p_id uuid, p_from date, p_until date, p_k integer) returns table (k integer, from_on date, until_on date, clash text)
language sql stable security definer set search_path = '' as $$
  select b.k, b.from_on, b.until_on, priv.study_clash(p_id, p_from, p_until, p_k) from priv.study_bound(p_id) b where priv.me() is not null
$$;

-- How far the making of an approved study has come; nothing while nobody has begun.
create or replace function look.study_progress(p_id uuid) returns table (share real, begun_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select m.share, m.begun_at from priv.study_making m where m.study_id = p_id and priv.me() is not null
$$;

create or replace function priv.defines_studies() returns boolean
language sql stable security definer set search_path = '' as $$
  select priv.acts_as(array['researcher', 'network-coordinator'])
$$;

-- The version that stands of a study, locked against other writers; to be called first.
create or replace function priv.study_now(p_id uuid) returns app.study
language plpgsql volatile security definer set search_path = '' as $$
declare s app.study;
begin
  -- One after the other over all studies: what one approves, the next must know of.
  perform priv.one_writer('studies');
  select * into s from app.study t where t.id = p_id order by t.version desc limit 1;
  return s;
end $$;

-- The next version of a study that was not decided yet: a draft, or asked to be approved. What was refused can be said better.
create or replace function act.put_study(p_row jsonb, p_seen integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  n app.study := jsonb_populate_record(null::app.study, p_row);
  s app.study;
begin
  if me is null then perform priv.refuse('RN401', 'sign in'); end if;
  if not priv.defines_studies() then perform priv.refuse('RN403', 'neither a researcher nor a co-ordinator'); end if;
  s := priv.study_now(n.id);
  if s.author_id <> me and not s.id || ' ' || s.version = any (priv.studies()) then perform priv.refuse('RN404', 'no such study'); end if;
  if s.author_id <> me then perform priv.refuse('RN403', 'another has defined it'); end if;
  if coalesce(n.state not in ('draft', 'asked'), true) then perform priv.refuse('RN422', 'state'); end if;
  if s.state not in ('draft', 'asked', 'refused') then perform priv.refuse('RN409', 'decided'); end if;
  n.version := priv.next_version(s.version, p_seen);
  if n.state = 'asked' and priv.study_clash(n.id, n.from_on, n.until_on, n.k) is not null then
    perform priv.refuse('RN409', 'beside another');
  end if;
  n.author_id := me; n.organisation_id := priv.my_organisation(); n.written_at := priv.now();
  n.officer_id := null; n.officer_organisation_id := null; n.reason := null; n.unmade := null;
  insert into app.study select n.*;
  return n.version;
end $$;

-- A second person approves what they have seen, or refuses it with a reason.
create or replace function act.answer_study(p_id uuid, p_seen integer, p_approves boolean, p_reason text) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  s app.study;
begin
  if me is null then perform priv.refuse('RN401', 'sign in'); end if;
  if not priv.acts_as(array['data-protection-officer']) then perform priv.refuse('RN403', 'not a data-protection officer'); end if;
  s := priv.study_now(p_id);
  if s.id is null or not s.id || ' ' || s.version = any (priv.studies()) then perform priv.refuse('RN404', 'no such study'); end if;
  if s.author_id = me then perform priv.refuse('RN403', 'nobody approves an own study'); end if;
  if s.state <> 'asked' then perform priv.refuse('RN409', 'decided'); end if;
  s.version := priv.next_version(s.version, p_seen);
  if p_approves and priv.study_clash(s.id, s.from_on, s.until_on, s.k) is not null then
    perform priv.refuse('RN409', 'beside another');
  end if;
  s.state := case when p_approves then 'approved' else 'refused' end;
  s.reason := case when not p_approves then p_reason end;
  s.officer_id := me; s.officer_organisation_id := priv.my_organisation(); s.written_at := priv.now();
  insert into app.study select s.*;
  return s.version;
end $$;

-- Takes the oldest approved study in hand that nobody is making; who takes it says by `p_holder` that it is theirs, and goes on saying so.
drop function if exists job.take_study(uuid);
create function job.take_study(p_holder uuid) returns table (id uuid, tables text, from_on date, until_on date, k integer)
language plpgsql volatile security definer set search_path = '' as $$
declare
  t timestamptz := clock_timestamp();
  s app.study;
begin
  perform priv.one_writer('studies');
  select x.* into s from app.study x left join priv.study_making m on m.study_id = x.id
  where x.state = 'approved' and not exists (select 1 from app.study n where n.id = x.id and n.version > x.version)
    and (m.study_id is null or m.held_until <= t)
  order by x.written_at, x.id limit 1;
  if s.id is null then return; end if;
  insert into priv.study_making as m (study_id, holder, held_until, begun_at) values (s.id, p_holder, t + interval '2 minutes', t)
  on conflict (study_id) do update set holder = p_holder, held_until = excluded.held_until, begun_at = t, share = 0;
  return query select s.id, s.tables, s.from_on, s.until_on, s.k;
end $$;

-- Whoever makes it says so again and how far it has come; false where another has taken it over.
create or replace function job.hold_study(p_id uuid, p_holder uuid, p_share real) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  update priv.study_making m set held_until = clock_timestamp() + interval '2 minutes', share = least(1, greatest(0, p_share))
  where m.study_id = p_id and m.holder = p_holder;
  return found;
end $$;

-- The version that says what became of an approved study, for who holds it; absent where another has taken it over or it is made.
create or replace function priv.end_study(p_id uuid, p_holder uuid, p_state text, p_unmade text) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare s app.study := priv.study_now(p_id);
begin
  delete from priv.study_making m where m.study_id = p_id and m.holder = p_holder;
  if not found or s.state is distinct from 'approved' then return null; end if;
  s.version := s.version + 1; s.state := p_state; s.unmade := p_unmade; s.written_at := priv.now();
  insert into app.study select s.*;
  return s.version;
end $$;

-- With figures of regions where the release tells of any.
drop function if exists job.keep_study(uuid, uuid, jsonb, text);
create or replace function job.keep_study(p_id uuid, p_holder uuid, p_reports jsonb, p_numbers text, p_figures jsonb) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare v integer := priv.end_study(p_id, p_holder, 'made', null);
begin
  if v is null then return false; end if;
  insert into app.study_release (study_id, version, reports, numbers, figures, made_at) values (p_id, v, p_reports, p_numbers, p_figures, priv.now());
  return true;
end $$;

create or replace function job.refuse_study(p_id uuid, p_holder uuid, p_why text) returns boolean
language sql volatile security definer set search_path = '' as $$
  select priv.end_study(p_id, p_holder, 'not-made', p_why) is not null
$$;

-- It failed on the way: tried again, later each time, an hour at most.
create or replace function job.leave_study(p_id uuid, p_holder uuid) returns void
language sql volatile security definer set search_path = '' as $$
  update priv.study_making m set failures = m.failures + 1, share = 0,
    held_until = clock_timestamp() + least(interval '1 minute' * power(2, least(m.failures, 10)), interval '1 hour')
  where m.study_id = p_id and m.holder = p_holder
$$;
