-- The study of the deployment's own cases. The login rinnalla_report reads no table; it asks the functions of schema report, which count. What a case is
-- counted as is made within one statement and leaves it only as numbers of cases, of three variables together at most.

-- One row a person whose first contact lies in the time, and nothing that tells which: joined cases are one person's, and the case opened first stands
-- for them all. Days count where they are known to the day. Rows recorded by mistake count nowhere; neither do hidden parts, whatever else their
-- organisations have recorded. Of being heard those answers alone to which there is a separate yes to the study.
drop function if exists priv.study_facts(date, date);
create function priv.study_facts(p_from date, p_until date) returns setof priv.study_fact
language sql stable security definer set search_path = '' set work_mem = '64MB' set jit = off as $$
  with recursive now as materialized (
    select (priv.now() at time zone 'Europe/Helsinki')::date as today
  ), joined as (
    select case_id as a, other_id as b from priv.case_join where ended_at is null
    union select other_id, case_id from priv.case_join where ended_at is null
  ), reach as (
    select a, b from joined
    union select r.a, j.b from reach r join joined j on j.a = r.b
  ), eldest as (
    select r.a, (array_agg(c.id order by c.opened_at, c.id))[1] as person from reach r join app."case" c on c.id = r.b group by r.a
  ), numbered as materialized (
    select c.id, (row_number() over ())::integer as n, c.opened_at, c.closed_at, c.state from app."case" c
  ), person as materialized (
    -- By number: what is grouped by hundred thousands is not compared letter by letter.
    select c.id as case_id, coalesce(o.n, c.n) as person, coalesce(o.n = c.n, true) as is_eldest, (c.opened_at at time zone 'Europe/Helsinki')::date as opened_on,
      c.state, (c.closed_at at time zone 'Europe/Helsinki')::date as closed_on
    from numbered c left join eldest e on e.a = c.id left join numbered o on o.id = e.person
  ), met as materialized (
    select p.person, m.happened_on as met_on from app.contact_made m join app.room r on r.id = m.room_id join person p on p.case_id = r.case_id
    where m.outcome in ('reached', 'she-contacted')
  ), opened as (
    select person, min(opened_on) as opened_on, case when bool_and(state = 'closed') then max(closed_on) end as ends_on from person group by person
  ), first as materialized (
    select o.person, least(o.opened_on, m.met_on) as first_on, o.ends_on
    from opened o left join (select person, min(met_on) as met_on from met group by person) m on m.person = o.person
    where least(o.opened_on, m.met_on) >= p_from and least(o.opened_on, m.met_on) < p_until
  ), own as materialized (
    select r.id as room_id, p.person from first f join person p on p.person = f.person join app.room r on r.case_id = p.case_id
  ),

  -- Organisations, without hidden parts. A region that is spelt with other letters, in another language or with spaces around it is the same one.
  spelt as (
    select lower(btrim(region)) as small, coalesce(priv.county_by_name(lower(btrim(region))), min(btrim(region))) as region
    from app.organisation group by 1
  ), part as materialized (
    select p.person, y.organisation_id, min(y.joined_at) as joined_at, bool_or(y.lead and p.is_eldest) as leads,
      min(priv.organisation_group(o.kind)) as kind, min(t.region) as region
    from first f join person p on p.person = f.person join app.party y on y.case_id = p.case_id join app.organisation o on o.id = y.organisation_id
      join spelt t on t.small = lower(btrim(o.region))
      left join priv.secrecy s on s.case_id = y.case_id and s.organisation_id = y.organisation_id
    where not coalesce(s.hidden, o.kind = 'shelter') group by 1, 2
  ), parts as (
    select person, count(*)::int as many, (array_agg(kind order by joined_at, organisation_id))[1] as channel,
      (array_agg(kind order by joined_at, organisation_id))[2] as second, (array_agg(region order by leads desc, joined_at, organisation_id))[1] as region,
      bool_or(kind = 'support') as support, bool_or(kind = 'social-health') as social_health, bool_or(kind = 'authority') as authority,
      bool_or(kind = 'assistance-system') as assistance
    from part group by person
  ),

  -- The criminal course: all courses of a person together.
  process as materialized (
    select o.person, p.id, p.state from app.process p join own o on o.room_id = p.room_id where p.kind = 'criminal' and not p.mistaken
  ), courses as (
    select person, bool_or(state = 'open') as open, bool_or(state = 'ended') as ended, bool_or(state = 'not-begun') as not_begun from process group by person
  ), step as materialized (
    select p.person, s.id, s.stage, s.code, s.outcome, s.state, s.from_on, s.until_on, case when s.from_on = s.until_on then s.from_on end as exact
    from app.process_step s join process p on p.id = s.process_id where not s.mistaken
  ), begun as (
    select person, bool_or(code = 'report-made' and state = 'done') as reported, bool_or(code = 'decision-not-to-report' and state = 'done') as not_reported,
      bool_or(code = 'judgment-given' and state = 'done') as judged,
      min(exact) filter (where code = 'report-made' and state = 'done') as reported_on,
      min(exact) filter (where stage = 'investigation' and state = 'done') as investigated_on,
      min(exact) filter (where (stage = 'charges' or code = 'investigation-ended' and outcome = 'to-prosecutor') and state = 'done') as considered_on,
      min(exact) filter (where code = 'charge-brought' and state = 'done') as charged_on,
      max(coalesce(until_on, from_on)) filter (where state = 'done') as last_on,
      max(coalesce(until_on, from_on)) filter (where state = 'planned') as planned_on,
      max(array_position(priv.study_stages(), stage)) filter (where state = 'done') as furthest
    from step group by person
  ), reached as (
    select b.person,
      min(s.exact) filter (where priv.decides(s.code, s.outcome) and s.exact >= b.reported_on) as decided_on,
      min(s.exact) filter (where (s.stage in ('charges', 'trial', 'judgment') or s.code = 'investigation-ended') and s.exact >= b.investigated_on) as investigated_until,
      min(s.exact) filter (where s.code in ('charge-brought', 'non-prosecution') and s.exact >= b.considered_on) as considered_until,
      min(s.exact) filter (where s.code = 'judgment-given' and s.exact >= b.charged_on) as judged_on,
      bool_or(s.exact is null and priv.decides(s.code, s.outcome)) as decided,
      bool_or(s.exact is null and (s.stage in ('charges', 'trial', 'judgment') or s.code = 'investigation-ended')) as investigated,
      bool_or(s.exact is null and s.code in ('charge-brought', 'non-prosecution')) as considered,
      bool_or(s.exact is null and s.code = 'judgment-given') as judged
    from begun b join step s on s.person = b.person where s.state = 'done' group by b.person
  ), courts as (
    select person, id, case when stage in ('trial', 'judgment', 'appeal') then 'court' else stage end as stage, from_on, until_on
    from step where state in ('done', 'planned') and stage in ('investigation', 'charges', 'trial', 'judgment', 'appeal')
  ), companion as (
    select p.person, c.since_on, c.until_on from app.process_companion c join process p on p.id = c.process_id
    where not c.mistaken and c.role <> 'other' and c.state in ('active', 'ended') and c.since_on is not null
  ), backed as (
    select s.person, s.stage, b.state from courts s left join app.backing b on b.step_id = s.id and not b.mistaken and b.kind <> 'not-before'
    union all
    select s.person, s.stage, 'in-place' from courts s join companion c on c.person = s.person
      and c.since_on <= coalesce(s.until_on, s.from_on) and coalesce(c.until_on, 'infinity') >= coalesce(s.from_on, s.until_on)
  ), behind as (
    select person, stage, case when bool_or(state = 'in-place') then 'in-place' when bool_or(state in ('missing', 'asked')) then 'lacking'
      when bool_or(state = 'not-wanted') then 'not-wanted' else 'not-recorded' end as state
    from backed group by 1, 2
  ), supports as (
    select person, max(state) filter (where stage = 'investigation') as investigation, max(state) filter (where stage = 'charges') as charges,
      max(state) filter (where stage = 'court') as court
    from behind group by person
  ),

  -- Help: when it first came, in how many sectors it is.
  place as materialized (
    select o.person, t.sector, t.state, t.since_on from app.sector_place t join own o on o.room_id = t.room_id where not t.mistaken
  ), breadth as (
    select person, count(distinct sector) filter (where state = 'active')::int as many from place group by person
  ), referral as materialized (
    select p.person, r.state, r.history, priv.organisation_group(o.kind) = 'assistance-system' and not coalesce(s.hidden, false) as to_assistance
    from first f join person p on p.person = f.person join app.referral r on r.case_id = p.case_id join app.organisation o on o.id = r.to_id
      left join priv.secrecy s on s.case_id = r.case_id and s.organisation_id = r.to_id
    where r.state <> 'withdrawn'
  ), service as (
    select person, min(since_on) as since_on from (
      select person, since_on from place where state = 'active' and sector not in ('near-ones', 'police-prosecutor')
      union all select o.person, b.since_on from app.backing b join own o on o.room_id = b.room_id
      where not b.mistaken and b.state = 'in-place' and b.kind <> 'not-before'
      union all select o.person, c.since_on from app.process_companion c join own o on o.room_id = c.room_id
      where not c.mistaken and c.role <> 'other' and c.state in ('active', 'ended')
      union all select r.person, ((h ->> 'at')::timestamptz at time zone 'Europe/Helsinki')::date
      from referral r, jsonb_array_elements(r.history) h where h ->> 'state' = 'first-contact') s
    group by person
  ), referred as (
    select person, case when bool_or(state = 'declined') then 'declined' when bool_or(state in ('sent', 'received', 'needs-more')) then 'unanswered'
      else 'accepted' end as answer, bool_or(to_assistance and state = any (priv.study_taken_on())) as by_assistance
    from referral group by person
  ), promise as (
    select o.person, (select a.answer from app.task_answer a where a.task_id = t.id order by a.nth desc, a.written_at desc, a.id desc limit 1) as answer
    from app.task t join own o on o.room_id = t.room_id where t.state = 'open'
  ), promises as (
    select person, case when bool_or(answer = 'declined') then 'declined' when bool_and(coalesce(answer = 'done', false)) then 'kept' else 'open' end as answer
    from promise group by person
  ), appointment as materialized (
    select o.person, t.state, t.happened_on, t.interpreter from app.appointment t join own o on o.room_id = t.room_id
  ), interpreting as (
    select person, case when bool_or(interpreter = 'not-booked') then 'lacking' when bool_or(interpreter = 'booked') then 'booked' else 'not-needed' end as state
    from appointment where state in ('coming', 'came', 'did-not-come') group by person
  ), contact as (
    select person, met_on from met
    union select person, happened_on from appointment where state = 'came'
  ), gap as (
    select g.person, max(g.until_on - g.met_on) as days, max(g.met_on) as last_on from (
      select c.person, c.met_on, lead(c.met_on, 1, greatest(c.met_on, coalesce(f.ends_on, n.today))) over (partition by c.person order by c.met_on) as until_on
      from contact c join first f on f.person = c.person cross join now n) g
    group by g.person
  ), look as (
    select distinct on (o.person, t.domain) o.person, t.domain, t.urgency, bool_or(t.urgency <> 'none') over (partition by o.person, t.domain) as ever
    from app.need t join own o on o.room_id = t.room_id
    where not t.mistaken and t.answer = 'answered' and t.urgency <> 'not-known' order by o.person, t.domain, t.seen_on desc, t.written_at desc, t.id desc
  ), need as (
    select person, domain, case when urgency <> 'none' then 'unmet' when ever then 'met' else 'never' end as state from look
  ), needs as (
    select person, count(*) filter (where state = 'unmet')::int as unmet, count(*) filter (where state = 'met')::int as met,
      max(state) filter (where domain = 'safety') as safety, max(state) filter (where domain = 'housing') as housing,
      max(state) filter (where domain = 'money') as money, max(state) filter (where domain = 'residence') as residence,
      max(state) filter (where domain = 'legal-aid') as legal_aid,
      case when bool_or(state = 'unmet') filter (where domain in ('health', 'mental-health', 'substance-use')) then 'unmet'
        when bool_or(state = 'met') filter (where domain in ('health', 'mental-health', 'substance-use')) then 'met'
        when bool_or(true) filter (where domain in ('health', 'mental-health', 'substance-use')) then 'never' end as health
    from need group by person
  ),

  -- The whole: forms, factors, control, and what happened after help had come.
  piece as materialized (
    select o.person, t.sort, t.code, t.status, t.phases, t.means, t.level, t.direction, t.from_on from app.piece t join own o on o.room_id = t.room_id
    where not t.mistaken and t.answer = 'answered'
  ), form as (
    select person, case when count(distinct priv.exploitation_group(code)) > 1 then 'several' else min(priv.exploitation_group(code)) end as form
    from piece where sort = 'exploitation' and status is distinct from 'not' group by person
  ), factor as (
    select person, level, case when count(distinct direction) > 1 then 'both' else min(direction) end as direction
    from piece where sort = 'factor' and level is not null and direction is not null group by 1, 2
  ), factors as (
    select person, max(direction) filter (where level = 'individual') as individual,
      max(direction) filter (where level = 'family') as family, max(direction) filter (where level = 'community') as community,
      max(direction) filter (where level = 'structural') as structural
    from factor group by person
  ), means as (
    select person, priv.means_group(code) as means, phases from piece where sort = 'control' and status is distinct from 'not-observed'
    union all select p.person, priv.means_group(m), p.phases from piece p, unnest(p.means) m where p.sort = 'event'
  ), controlled as (
    select m.person, m.means, case when bool_or('now' = any (m.phases)) then 'now' when bool_or('during' = any (m.phases)) then 'during'
      when bool_or('before' = any (m.phases)) then 'before' else 'no-phase' end as phase
    from means m group by 1, 2
  ), control as (
    select person, max(phase) filter (where means = 'money') as money,
      max(phase) filter (where means = 'movement') as movement,
      max(phase) filter (where means = 'threats') as threats,
      max(phase) filter (where means = 'mind') as mind,
      max(phase) filter (where means = 'violence') as violence
    from controlled group by person
  ), again as (
    select distinct p.person from piece p join service s on s.person = p.person
    where p.from_on > s.since_on and (p.sort = 'exploitation' and p.status is distinct from 'not' or p.sort = 'event' and p.code = any (priv.study_returns()))
  ),

  -- Hers, and only with her yes.
  answer as materialized (
    select o.person, t.was_heard, t.understood, t.happened_on, t.id from app.heard t join own o on o.room_id = t.room_id
    where not t.mistaken and t.for_study = 'yes'
  ), heard as (
    select distinct on (person) person, was_heard from answer where was_heard in ('yes', 'partly', 'no') order by person, happened_on desc, id desc
  ), understood as (
    select distinct on (person) person, understood from answer where understood in ('yes', 'partly', 'no') order by person, happened_on desc, id desc
  )
  select
    extract(year from f.first_on) || case when extract(month from f.first_on) <= 6 then '/1–6' else '/7–12' end,
    parts.region, form.form, coalesce(factors.individual, 'none'), coalesce(factors.family, 'none'), coalesce(factors.community, 'none'),
    coalesce(factors.structural, 'none'), parts.channel,
    case when service.since_on < f.first_on then 'already' else priv.study_wait(service.since_on - f.first_on) end,
    case when service.since_on is not null then 'began' when f.ends_on - greatest(f.first_on, gap.last_on) > priv.study_lost_after() then 'lost' else 'not-begun' end,
    case when service.since_on - f.first_on <= priv.study_soon_days() then 'yes'
      when service.since_on is not null or now.today - f.first_on > priv.study_soon_days() then 'no' else 'not-yet' end,
    case when coalesce(begun.reported, false) and begun.reported_on is null and service.since_on is not null then null
      when service.since_on is null then case when begun.reported then 'report-only' else 'neither' end
      when not coalesce(begun.reported, false) then 'service-only'
      when service.since_on < begun.reported_on then 'service-first' when service.since_on = begun.reported_on then 'same-day' else 'report-first' end,
    priv.study_wait(gap.days), priv.study_number(breadth.many), priv.study_number(needs.unmet), priv.study_number(needs.met),
    needs.safety, needs.housing, needs.money, needs.health, needs.residence, needs.legal_aid, interpreting.state,
    case when service.since_on is null then null when again.person is null then 'no' else 'yes' end,
    case when begun.reported then 'yes' when begun.not_reported or courses.not_begun then 'no' end,
    case when begun.reported_on is null then null else priv.study_length(reached.decided_on - begun.reported_on, courses.open and not reached.decided) end,
    case when begun.investigated_on is null then null
      else priv.study_length(reached.investigated_until - begun.investigated_on, courses.open and not reached.investigated) end,
    case when begun.considered_on is null then null
      else priv.study_length(reached.considered_until - begun.considered_on, courses.open and not reached.considered) end,
    case when begun.charged_on is null then null else priv.study_length(reached.judged_on - begun.charged_on, courses.open and not reached.judged) end,
    (priv.study_stages())[begun.furthest],
    case when courses.open then case when begun.planned_on >= now.today or begun.last_on >= now.today - priv.study_stands_after() then 'gets-on' else 'stands' end
      when courses.ended then case when begun.judged then 'judged' else 'ended' end else 'none' end,
    supports.investigation, supports.charges, supports.court,
    coalesce(control.money, 'not-recorded'), coalesce(control.movement, 'not-recorded'), coalesce(control.threats, 'not-recorded'),
    coalesce(control.mind, 'not-recorded'), coalesce(control.violence, 'not-recorded'),
    priv.study_number(parts.many), case when parts.many is not null then coalesce(parts.second, 'nobody') end,
    case when parts.support then 'yes' else 'no' end, case when parts.social_health then 'yes' else 'no' end, case when parts.authority then 'yes' else 'no' end,
    coalesce(referred.answer, 'none'), case when parts.assistance or referred.by_assistance then 'identified' else 'not-identified' end,
    coalesce(promises.answer, 'none'), heard.was_heard, understood.understood
  from first f cross join now
    left join parts using (person) left join courses using (person) left join begun using (person) left join reached using (person)
    left join supports using (person) left join breadth using (person) left join service using (person) left join referred using (person)
    left join promises using (person) left join interpreting using (person) left join gap using (person) left join needs using (person)
    left join form using (person) left join factors using (person) left join control using (person) left join again using (person)
    left join heard using (person) left join understood using (person)
$$;

-- How many cases have which values, for each list of variables that is counted (priv.study_cliques), and what they were counted as, under the secret,
-- for the next time: in one statement, so that both are of one moment. Half-years alone are counted, as days would be times in which there was one case;
-- and nothing of fewer cases than the least that a report could tell of. It waits for nobody and nobody waits for it.
create or replace function report.count_cases(p_from date, p_until date) returns table (place integer, said text[], cases integer)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare
  counting text;
begin
  if p_from is null or p_until is null or p_from >= p_until
    or p_from <> priv.half_year(p_from) or p_until <> priv.half_year(p_until) then raise exception 'not half-years' using errcode = '22023'; end if;
  perform from priv.study_series for update;
  delete from priv.study_mark where pending;
  update priv.study_series set pending = gen_random_uuid(), pending_from = p_from, pending_until = p_until, pending_at = priv.now();
  select string_agg(format('select %s, array[%s], count(*)::int from f where (select met from enough) group by %2$s', c.place, v.names), ' union all ')
  into counting from priv.study_cliques() c, lateral (select string_agg(format('f.%I', n), ', ') as names from unnest(c.variables) n) v
  where cardinality(c.variables) between 1 and 3;
  return query execute 'with f as materialized (select * from priv.study_facts($1, $2)), enough as (select count(*) >= $3 as met from f),
    marked as (insert into priv.study_mark select true, m.mark, count(*)::int from (
      select substr(sha256(decode(s.secret, ''hex'') || convert_to(f::text, ''UTF8'')), 1, 16) as mark from f, priv.study_series s) m group by m.mark) '
    || counting using p_from, p_until, priv.study_least();
end $$;

-- What the next release must know of the last one, and how many cases were counted otherwise in it than what has been counted now: those who came and
-- those who are gone, and whoever is counted otherwise is one of either.
create or replace function report.series()
returns table (secret text, k integer, from_on date, until_on date, counted_at timestamptz, state jsonb, printed text[], pending uuid,
  pending_at timestamptz, changed integer)
language sql stable security definer set search_path = '' as $$
  select s.secret, s.k, s.from_on, s.until_on, s.counted_at, s.state, s.printed, s.pending, s.pending_at,
    (select coalesce(sum(abs(coalesce(a.cases, 0) - coalesce(b.cases, 0))), 0)::int
     from (select mark, cases from priv.study_mark where pending) a full join (select mark, cases from priv.study_mark where not pending) b using (mark))
  from priv.study_series s
$$;

-- Keeps the made-up file of a release, before it is published: one that is kept and not published harms nobody. What has been counted since by somebody
-- else is another count, and the answer is no.
create or replace function report.keep_series(p_pending uuid, p_k integer, p_state jsonb, p_question text) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform from priv.study_series where pending = p_pending for update;
  if not found then return false; end if;
  update priv.study_series set k = p_k, state = p_state, printed = array[p_question], from_on = pending_from, until_on = pending_until, counted_at = pending_at, pending = null,
    pending_from = null, pending_until = null, pending_at = null;
  delete from priv.study_mark where not pending;
  update priv.study_mark set pending = false;
  return true;
end $$;

-- That the last release answers another question too; no where it has answered that one.
create or replace function report.note_printed(p_question text) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  update priv.study_series set printed = printed || p_question where state is not null and not p_question = any (printed);
  return found;
end $$;
