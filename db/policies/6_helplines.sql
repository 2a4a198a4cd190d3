-- Numbers to call for help. A system admin adds, corrects, checks and ends them; whoever was named owner of a line notes its check and
-- changes nothing else. The version that one has seen must still stand; each act writes the next one.
create or replace function act.put_helpline(p_row jsonb, p_seen integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  n app.helpline := jsonb_populate_record(null::app.helpline, p_row);
  s app.helpline;
  was app.helpline;
  admin boolean;
  follows integer;
begin
  if me is null then perform priv.refuse('RN401', 'sign in'); end if;
  perform priv.one_writer('helpline ' || n.key);
  select * into s from app.helpline h where h.key = n.key order by h.version desc limit 1;
  admin := priv.acts_as(array['system-admin']);
  if not admin and s.owner_id is distinct from me then perform priv.refuse('RN403', 'not an administrator'); end if;
  -- An owner who stands stays, whoever she works for; a new one is a colleague who has an account.
  if admin and n.owner_id is not null and n.owner_id is distinct from s.owner_id and not priv.is_colleague(n.owner_id) then
    perform priv.refuse('RN404', 'no such worker');
  end if;
  -- A release may have brought a later version than the one that is kept here.
  follows := priv.next_version(greatest(s.version, p_seen), p_seen);
  was := s;
  if not admin then
    s.checked_on := n.checked_on; s.next_check_on := n.next_check_on; s.rung_on := n.rung_on; s.rung_by := n.rung_by;
    n := s;
  end if;
  -- Nobody notes a call that somebody else has made.
  if n.rung_on is not null and (n.rung_on, n.rung_by) is distinct from (was.rung_on, was.rung_by) then n.rung_by := me; end if;
  n.version := follows; n.author_id := me; n.written_at := priv.now();
  insert into app.helpline select n.*;
  return n.version;
end $$;

-- What stands of each line, without who keeps it: for the page that needs no account.
create or replace function sign_in.helplines() returns table (key text, version integer, state text, words jsonb, numbers text[], opening text,
  hours text[], on_holidays text, languages text[], interpreted text[], nameless text, cost text, off_bill boolean, source text, source_year integer,
  checked_on date, next_check_on date, rung_on date)
language sql stable security definer set search_path = '' as $$
  select distinct on (h.key) h.key, h.version, h.state, h.words, h.numbers, h.opening, h.hours, h.on_holidays, h.languages, h.interpreted,
    h.nameless, h.cost, h.off_bill, h.source, h.source_year, h.checked_on, h.next_check_on, h.rung_on
  from app.helpline h order by h.key, h.version desc
$$;

-- Lines whose check is due, by the promised day and no later than a year after the last check (checkDue in helpline.ts says the same), each as it stands, with its owner if there is one who still has an account.
create or replace function priv.helplines_due() returns table (key text, version integer, owner_id uuid)
language sql stable security definer set search_path = '' as $$
  select h.key, h.version, w.id
  from (select distinct on (l.key) l.* from app.helpline l order by l.key, l.version desc) h
    left join app.worker w on w.id = h.owner_id and (w.ended_at is null or w.ended_at > priv.now())
  where h.state = 'open' and least(h.next_check_on, h.checked_on + 366) <= (priv.now() at time zone 'Europe/Helsinki')::date
$$;

-- A mail to each of these who has an address; what waits already is not doubled. Returns how many they were.
create or replace function priv.mail_to(p_workers uuid[]) returns integer
language plpgsql volatile security definer set search_path = '' as $$
begin
  insert into priv.outbox (worker_id, made_at, due_at)
  select c.worker_id, priv.now(), priv.now() from priv.credential c where c.worker_id = any (p_workers)
  on conflict (worker_id) where closed_at is null do nothing;
  return coalesce(cardinality(p_workers), 0);
end $$;

-- Reminds the owners by mail, once for each version; who has no address reads it on the first page. Returns how many lines.
create or replace function job.remind_of_helplines() returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  due uuid[];
begin
  with made as (
    insert into priv.helpline_reminder (key, version, made_at)
    select d.key, d.version, priv.now() from priv.helplines_due() d where d.owner_id is not null on conflict do nothing returning key, version
  )
  select array_agg(d.owner_id) into due from priv.helplines_due() d join made m using (key, version);
  return priv.mail_to(due);
end $$;
