-- The steps of the clock: which is due, and how it went. The clock is the server's own: a story that is told in another time changes nothing.

-- Takes a step in hand where it is due and nobody else has it: two nodes never run the same step at once.
create or replace function job.take_step(p_name text, p_longest interval) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
declare t timestamptz := clock_timestamp();
begin
  insert into priv.job_step (name, due_at) values (p_name, t) on conflict do nothing;
  update priv.job_step set held_until = t + p_longest
  where name = p_name and due_at <= t and (held_until is null or held_until <= t);
  return found;
end $$;

-- Forgets the steps that this release no longer has, or that are no longer set up: they would count as late for ever.
create or replace function job.forget_steps_but(p_names text[]) returns void
language sql volatile security definer set search_path = '' as $$
  delete from priv.job_step where name <> all (p_names)
$$;

-- It went well: due again after `p_pause`.
create or replace function job.step_done(p_name text, p_pause interval) returns void
language sql volatile security definer set search_path = '' as $$
  update priv.job_step set held_until = null, done_at = clock_timestamp(), due_at = clock_timestamp() + p_pause, failures = 0
  where name = p_name
$$;

-- It failed: tried again after `p_pause`, twice as long each further time, `p_longest` at most. What failed is kept for thirty days, a
-- thousand of them at most.
create or replace function job.step_failed(p_name text, p_fault text, p_pause interval, p_longest interval) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  t timestamptz := clock_timestamp();
  n integer;
begin
  update priv.job_step s set held_until = null, failures = s.failures + 1, failed_at = t, fault = p_fault,
    due_at = t + least(p_pause * power(2, least(s.failures, 10)), p_longest)
  where s.name = p_name returning s.failures into n;
  insert into priv.job_failure (name, at, fault) values (p_name, t, p_fault) on conflict do nothing;
  delete from priv.job_failure f where f.at < t - interval '30 days'
    or f.at <= (select o.at from priv.job_failure o order by o.at desc offset 1000 limit 1);
  return n;
end $$;

-- What the operator is told: each step, and how many mails wait or were given up on the last day.
create or replace function job.steps() returns table (step text, done_at timestamptz, failures integer, failed_at timestamptz, fault text, late boolean)
language sql stable security definer set search_path = '' as $$
  select s.name, s.done_at, s.failures, s.failed_at, s.fault, s.due_at < clock_timestamp() - interval '5 minutes'
  from priv.job_step s order by s.name
$$;
create or replace function job.mails() returns table (waiting integer, oldest_due timestamptz, given_up integer)
language sql stable security definer set search_path = '' as $$
  select count(*) filter (where o.closed_at is null)::integer, min(o.due_at) filter (where o.closed_at is null),
    count(*) filter (where o.outcome = 'given-up' and o.closed_at > priv.now() - interval '1 day')::integer
  from priv.outbox o where o.closed_at is null or o.closed_at > priv.now() - interval '1 day'
$$;

-- Which release the schema is of: the newest migration, and the mark of all policies and views as they were last applied.
create or replace function job.schema_state() returns table (migration text, policies text)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select (select max(a.name) from migration.applied a), (select r.checksum from migration.replayed r);
end $$;
