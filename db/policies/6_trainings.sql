-- Competence (decision 82). Team leads and organisation admins keep the catalogue of trainings of their organisation; a worker says alone what
-- was learnt and how well each theme goes. Who keeps the catalogue reads who holds which training, and nobody reads what another says of the
-- own competence: that goes into one word an organisation and theme, once a quarter.

-- Whose notes of trainings the acting worker reads: the own ones, and those of colleagues where that worker keeps the catalogue.
create or replace function priv.learners() returns uuid[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(w.id), '{}') from app.worker w
  where w.organisation_id = priv.my_organisation() and (w.id = priv.me() or (select priv.keeps_practices()))
$$;

create or replace function act.put_training(p_row jsonb, p_seen integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  n app.training := jsonb_populate_record(null::app.training, p_row);
  s app.training;
begin
  if priv.me() is null then perform priv.refuse('RN401', 'sign in'); end if;
  if not priv.keeps_practices() then perform priv.refuse('RN403', 'neither a team lead nor an organisation admin'); end if;
  perform priv.one_writer('training ' || n.id);
  select * into s from app.training t where t.id = n.id order by t.version desc limit 1;
  if s.organisation_id <> priv.my_organisation() then perform priv.refuse('RN403', 'another organisation keeps this training'); end if;
  n.version := priv.next_version(s.version, p_seen);
  n.organisation_id := priv.my_organisation(); n.author_id := priv.me(); n.written_at := priv.now();
  insert into app.training select n.*;
  return n.version;
end $$;

-- A training that the acting worker has done: of any catalogue, as it stands. Another's note is as one that is not there.
create or replace function act.put_learnt(p_row jsonb, p_seen integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  n app.learnt := jsonb_populate_record(null::app.learnt, p_row);
  s app.learnt;
begin
  if priv.me() is null then perform priv.refuse('RN401', 'sign in'); end if;
  perform priv.one_writer('learnt ' || n.id);
  select * into s from app.learnt l where l.id = n.id order by l.version desc limit 1;
  if s.worker_id <> priv.me() then perform priv.refuse('RN404', 'nothing of this id was noted'); end if;
  select max(t.version) into n.training_version from app.training t where t.id = n.training_id;
  if n.training_version is null then perform priv.refuse('RN404', 'no such training'); end if;
  n.version := priv.next_version(s.version, p_seen);
  n.worker_id := priv.me(); n.written_at := priv.now();
  insert into app.learnt select n.*;
  return n.version;
end $$;

-- What the acting worker says of the own competence: a level for each theme that was answered.
create or replace function act.assess_self(p_levels jsonb, p_role text, p_seen integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  n integer;
begin
  if me is null then perform priv.refuse('RN401', 'sign in'); end if;
  if not priv.acts_as(array[p_role]) then perform priv.refuse('RN403', 'not a role of this account'); end if;
  perform priv.one_writer('assessment ' || me);
  n := priv.next_version((select max(a.version) from app.self_assessment a where a.worker_id = me), p_seen);
  insert into app.self_assessment (worker_id, version, theme, level, role, organisation_id, written_at)
  select me, n, l.key, l.value, p_role, priv.my_organisation(), priv.now() from jsonb_each_text(p_levels) l;
  return n;
end $$;

-- The word for so many answers: the weaker one first, and each from a third on, so that none of them tells that all said so.
create or replace function priv.competence_word(p_needs bigint, p_can bigint, p_guides bigint) returns text
language sql immutable set search_path = '' as $$
  select case
    when 3 * p_needs >= p_needs + p_can + p_guides then 'needs-support'
    when 3 * p_guides >= p_needs + p_can + p_guides then 'guides-others'
    else 'can'
  end
$$;

-- Counts once a quarter, as of its first day however late this runs: the last answer of each worker with an account since answers of that
-- organisation and theme were counted. From five answers on an organisation has a word; those of a region that have fewer are counted
-- together, from five answers on. What was counted, or stood before it, is never counted again: so no two words can be
-- compared to learn an answer. Returns how many words were written.
create or replace function job.release_competence() returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  day date := date_trunc('quarter', priv.now() at time zone 'Europe/Helsinki')::date;
  before timestamptz := day::timestamp at time zone 'Europe/Helsinki';
  n integer;
begin
  insert into priv.competence_release (released_on, made_at) values (day, priv.now()) on conflict do nothing;
  if not found then return 0; end if;
  with answer as (
    select distinct on (a.worker_id, a.organisation_id, a.theme) a.organisation_id, a.theme, a.level
    from app.self_assessment a
      join app.worker w on w.id = a.worker_id and (w.ended_at is null or w.ended_at > before)
      left join priv.competence_counted c on c.organisation_id = a.organisation_id and c.theme = a.theme
    where a.written_at < before and (c.until_on is null or a.written_at >= c.until_on::timestamp at time zone 'Europe/Helsinki')
    order by a.worker_id, a.organisation_id, a.theme, a.version desc
  ), one as (
    select a.organisation_id, a.theme, count(*) filter (where a.level = 'needs-support') as needs,
      count(*) filter (where a.level = 'can') as can, count(*) filter (where a.level = 'guides-others') as guides
    from answer a group by a.organisation_id, a.theme
  ), pool as (
    select o.region, s.theme, sum(s.needs)::bigint as needs, sum(s.can)::bigint as can, sum(s.guides)::bigint as guides,
      array_agg(s.organisation_id) as of
    from one s join app.organisation o on o.id = s.organisation_id
    where s.needs + s.can + s.guides < 5
    group by o.region, s.theme having sum(s.needs + s.can + s.guides) >= 5
  ), own as (
    insert into app.organisation_competence (organisation_id, theme, released_on, word)
    select s.organisation_id, s.theme, day, priv.competence_word(s.needs, s.can, s.guides) from one s
    where s.needs + s.can + s.guides >= 5
    returning organisation_id, theme
  ), regional as (
    insert into app.region_competence (region, theme, released_on, word)
    select p.region, p.theme, day, priv.competence_word(p.needs, p.can, p.guides) from pool p
    returning region
  ), counted as (
    insert into priv.competence_counted (organisation_id, theme, until_on)
    select organisation_id, theme, day from own
    union all
    select u.id, p.theme, day from pool p, unnest(p.of) u (id)
    on conflict (organisation_id, theme) do update set until_on = excluded.until_on
  )
  select (select count(*) from own) + (select count(*) from regional) into n;
  return n;
end $$;
