-- Who tries too often is slowed down or turned away, whichever node she comes to. What is tried, and how often it may be, the program says
-- (src/platform/limits); what is counted here knows neither. Whom a try counts for is a list from the narrowest to the widest, as address, network
-- and all together; each is counted under codes of 16 bytes, today's and yesterday's, which nobody can reckon back without the ring.

-- How many tries still count; no more than `p_most` are looked at. One from a clock that was ahead counts no longer than that it was ahead by little.
create or replace function priv.tries_of(p_kind text, p_who bytea[], p_most integer) returns integer
language sql volatile set search_path = '' as $$
  select count(*)::integer from (
    select from priv.try t where t.kind = p_kind and t.who = any (p_who) and t.forget_at > priv.now() and t.at <= priv.now() + interval '5 minutes'
    limit p_most) x
$$;

-- Begins a try: `counted`, and how many seconds it has to wait; `too-many`; or `other-day`, where the codes are not those of this day, whose key
-- the program then takes. The wait after `p_free` tries grows by the square. With `p_waiting`, so many may wait for their answers at once; without,
-- nobody waits: too early is too many. A try counts from its beginning, and those of one kind and widest group are counted one after the
-- other: many at once gain nothing. Nobody stands in that row for long: the transaction is this one call, writes no journal and waits for no disk.
create or replace function sign_in.begin_try(p_id uuid, p_kind text, p_day date, p_who bytea[], p_yesterday bytea[], p_memory interval,
  p_most integer[], p_free integer[], p_waiting integer[], p_longest integer)
returns table (day date, outcome text, wait integer)
language plpgsql volatile security definer set search_path = '' set lock_timeout = '1s' as $$
declare
  t timestamptz := priv.now();
  whom bytea[];
  made integer;
  own integer;
begin
  day := (t at time zone 'UTC')::date;
  outcome := 'other-day';
  wait := 0;
  if day is distinct from p_day then return next; return; end if;
  perform pg_advisory_xact_lock(hashtextextended(p_kind || ' ' || encode(p_who[cardinality(p_who)], 'hex'), 0));
  outcome := 'too-many';
  for n in 1 .. cardinality(p_who) loop
    whom := array[p_who[n], p_yesterday[n]];
    made := priv.tries_of(p_kind, whom, greatest(p_most[n], p_free[n] + 100));
    own := least(p_longest, greatest(0, made - p_free[n]) ^ 2);
    if made >= p_most[n] then return next; return; end if;
    if p_waiting[n] <= (select count(*) from (select from priv.try x where x.kind = p_kind and x.who = any (whom) and x.waits_until > t
        and x.at <= t + interval '5 minutes' limit p_waiting[n]) y) then
      return next; return;
    end if;
    if p_waiting is null and own > 0 and t < (select max(x.at) + make_interval(secs => own) from priv.try x
        where x.kind = p_kind and x.who = any (whom) and x.forget_at > t and x.at <= t + interval '5 minutes') then
      return next; return;
    end if;
    wait := greatest(wait, own);
  end loop;
  insert into priv.try (id, kind, who, at, forget_at, waits_until)
  select p_id, p_kind, w, t, t + p_memory, case when p_waiting is not null then t + make_interval(secs => begin_try.wait + 20) end
  from unnest(p_who) w;
  outcome := 'counted';
  return next;
end $$;

-- The answer has left: a try that was right counts no longer, one that was not waits no longer.
create or replace function sign_in.end_try(p_id uuid, p_right boolean) returns void
language plpgsql volatile security definer set search_path = '' set lock_timeout = '1s' as $$
begin
  if p_right then delete from priv.try where id = p_id;
  else update priv.try set waits_until = null where id = p_id and waits_until is not null; end if;
end $$;
