-- Sign-in has its own login: nothing else may open a session, and this login reads no case.
create or replace function sign_in.evaluation_workers()
returns table (id uuid, name text, title text, roles text[], organisation_id uuid, organisation text, kind text, region text)
language sql stable security definer set search_path = '' as $$
  select w.id, w.name, w.title, w.roles, o.id, o.name, o.kind, o.region
  from app.worker w join app.organisation o on o.id = w.organisation_id
  where (select mode from priv.deployment) = 'evaluation' and w.ended_at is null
  order by o.name, w.name
$$;

create or replace function sign_in.open_evaluation_session(p_worker uuid, p_hash bytea) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  if (select mode from priv.deployment) is distinct from 'evaluation' then return false; end if;
  insert into priv.session (token_hash, worker_id, expires_at)
  select p_hash, w.id, priv.now() + interval '10 hours' from app.worker w where w.id = p_worker and w.ended_at is null;
  return found;
end $$;

create or replace function sign_in.credential(p_email text)
returns table (worker_id uuid, password_hash text, totp bytea, totp_step bigint, locked boolean)
language sql stable security definer set search_path = '' as $$
  select c.worker_id, c.password_hash, c.totp, c.totp_step, coalesce(c.locked_until > priv.now(), false)
  from priv.credential c join app.worker w on w.id = c.worker_id
  where c.email = lower(p_email) and (w.ended_at is null or w.ended_at > priv.now())
$$;

-- A wrong password or code: after five the account waits, longer each time, at most fifteen minutes.
create or replace function sign_in.failed(p_worker uuid) returns void
language sql volatile security definer set search_path = '' as $$
  update priv.credential set failed = failed + 1,
    locked_until = case when failed + 1 >= 5 then priv.now() + least(interval '15 minutes', interval '30 seconds' * (failed - 3)) end
  where worker_id = p_worker
$$;

-- Whose session a browser still has the token of, where it was locked or has run out: to be led back to the same page. Not of one that was signed out of.
create or replace function sign_in.former_session(p_hash bytea) returns table (worker_id uuid, locked boolean)
language sql stable security definer set search_path = '' as $$
  select s.worker_id, s.locked_at is not null from priv.session s join app.worker w on w.id = s.worker_id
  where s.token_hash = p_hash and (s.locked_at is not null or s.ended_at is null and s.expires_at <= priv.now())
    and (w.ended_at is null or w.ended_at > priv.now())
$$;

create or replace function sign_in.open_session(p_worker uuid, p_hash bytea, p_step bigint) returns boolean
language plpgsql volatile security definer set search_path = '' as $$
begin
  -- One code, one session (RFC 6238 section 5.2).
  update priv.credential set failed = 0, locked_until = null, totp_step = p_step where worker_id = p_worker and totp_step < p_step;
  if not found then return false; end if;
  insert into priv.session (token_hash, worker_id, expires_at) values (p_hash, p_worker, priv.now() + interval '10 hours');
  return true;
end $$;

create schema if not exists job;
-- Lists whose next day may have changed by the mere passing of time.
create or replace function job.refresh_lists(p_most integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  c text;
  done integer := 0;
begin
  for c in select distinct case_id from app.case_list where stale_at <= priv.now() order by 1 limit p_most loop
    perform 1 from app."case" where id = c for no key update;
    perform priv.recompute_list(c);
    done := done + 1;
  end loop;
  return done;
end $$;

create or replace function job.sweep() returns void
language sql volatile security definer set search_path = '' as $$
  delete from priv.idempotency where at < now() - interval '24 hours';
  delete from priv.job_ticket where expires_at < priv.now();
  -- One that was opened while the clock was ahead would come to life when its hour comes.
  delete from priv.session where expires_at < priv.now() - interval '30 days' or opened_at > now() + interval '5 minutes';
  delete from priv.kept_form where expires_at <= priv.now();
  delete from priv.draft where expires_at <= priv.now();
  delete from priv.snooze where until_on <= (priv.now() at time zone 'Europe/Helsinki')::date;
  -- So would a try; else it counts no longer after its hour.
  delete from priv.try where forget_at <= priv.now() or at > priv.now() + interval '5 minutes';
$$;
