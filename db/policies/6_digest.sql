-- A mail on the mornings of working days, for who has asked for it: it says that something is for that day, and nothing of it. Off until asked for.

-- Whether who acts has asked for it.
create or replace function look.digest() returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from priv.digest d where d.worker_id = priv.me())
$$;

-- Asks for it, or ends it. Whoever asks in the morning has the first one on the next working day: what is for today is on the page anyway.
create or replace function act.set_digest(p_on boolean) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := priv.me();
begin
  if me is null then perform priv.refuse('RN403', 'not signed in'); end if;
  if p_on then
    insert into priv.digest (worker_id, asked_at, looked_on) values (me, priv.now(), (priv.now() at time zone 'Europe/Helsinki')::date) on conflict do nothing;
  else
    delete from priv.digest d where d.worker_id = me;
    update priv.outbox o set digest = false where o.worker_id = me and o.closed_at is null;
  end if;
end $$;

-- Whether something is for this day, or late, in the list of that worker's own open cases, or a consultation waits in an intake that the worker reads.
-- Offers and invitations of an intake are left out: which of them are closed to it is asked as who acts, and nobody acts here.
create or replace function priv.has_morning(p_worker uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from app.case_list l
      where l.worker_id = p_worker and l.state = 'open' and coalesce(l.next_on, 'infinity'::date) <= (priv.now() at time zone 'Europe/Helsinki')::date
        and l.valid_from <= priv.now() and priv.now() < l.valid_until)
    or exists (select 1 from priv.rooms_in_sight(p_worker, priv.now()) s
      where s.case_id is null and s.class = 'intake' and s.can_read
        and exists (select 1 from app.consultation q where q.room_id = s.room_id and q.state = 'waiting'))
$$;

-- Between seven and noon in Finland, Monday to Friday, each once a day: later a mail of the morning comes too late. Returns how many were looked at.
create or replace function job.digests(p_most integer) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare
  here timestamp := priv.now() at time zone 'Europe/Helsinki';
  looked uuid[];
begin
  if extract(isodow from here) > 5 or extract(hour from here) not between 7 and 11 then return 0; end if;
  with due as (
    select d.worker_id from priv.digest d where coalesce(d.looked_on, '-infinity'::date) < here::date order by d.worker_id limit p_most for update skip locked
  ), taken as (
    update priv.digest d set looked_on = here::date from due where d.worker_id = due.worker_id returning d.worker_id
  )
  select array_agg(t.worker_id) into looked from taken t;
  insert into priv.outbox (worker_id, made_at, due_at, digest)
  select c.worker_id, priv.now(), priv.now(), true
  from priv.credential c join app.worker w on w.id = c.worker_id
  where c.worker_id = any (looked) and (w.ended_at is null or w.ended_at > priv.now()) and priv.has_morning(c.worker_id)
  on conflict (worker_id) where closed_at is null do nothing;
  return coalesce(cardinality(looked), 0);
end $$;
