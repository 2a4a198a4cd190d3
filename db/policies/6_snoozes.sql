-- What workers have put off, each the worker's own: no login reads the table, and every function here asks for the rows of who acts. The program closes
-- them (src/domain/home/snooze.queries.ts). They know no case: what is put off is matched with what waits for the worker now, so that it hides as that does.

-- What whoever acts has put off and whose day has not come.
create or replace function look.snoozes() returns table (id uuid, thing_hash bytea, until_on date, body bytea, made_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select s.id, s.thing_hash, s.until_on, s.body, s.made_at from priv.snooze s
  where s.worker_id = priv.me() and s.until_on > (priv.now() at time zone 'Europe/Helsinki')::date
  order by s.until_on, s.id
$$;

-- Puts a thing off until a day, sixty days ahead at most; what was said of it before is replaced. Of one worker two hundred, the last.
create or replace function act.snooze(p_id uuid, p_thing bytea, p_until date, p_body bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  today date := (priv.now() at time zone 'Europe/Helsinki')::date;
begin
  if me is null then perform priv.refuse('RN401', 'sign in'); end if;
  if p_until <= today or p_until > today + 60 then perform priv.refuse('RN422', 'the day is not near ahead'); end if;
  delete from priv.snooze s using (select o.id from priv.snooze o where o.worker_id = me order by o.made_at desc, o.id offset 199) old where s.id = old.id;
  insert into priv.snooze as s (id, worker_id, thing_hash, until_on, body, made_at) values (p_id, me, p_thing, p_until, p_body, priv.now())
  on conflict (worker_id, thing_hash) do update set id = excluded.id, until_on = excluded.until_on, body = excluded.body, made_at = excluded.made_at;
end $$;

-- Brings back what whoever acts has put off.
create or replace function act.end_snooze(p_id uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  delete from priv.snooze s where s.id = p_id and s.worker_id = priv.me();
  if not found then perform priv.refuse('RN404', 'nothing is put off'); end if;
end $$;
