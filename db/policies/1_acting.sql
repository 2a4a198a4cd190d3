-- Who is acting. The database looks the token up itself: the application only hands it over, transaction-local.
create or replace function priv.now() returns timestamptz
language sql stable security definer set search_path = '' as $$
  select now() + ahead from priv.clock
$$;

-- HMAC's two passes over SHA-256 (RFC 2104), with a key that no login can read. Whoever seals many texts reads the key once.
create or replace function priv.sealed_with(p_key text, p_text text) returns text
language sql stable as $$
  select encode(sha256(convert_to(p_key, 'UTF8') || sha256(convert_to(p_key || p_text, 'UTF8'))), 'hex')
$$;
create or replace function priv.seal_of(p_text text) returns text
language sql stable as $$
  select priv.sealed_with(key, p_text) from priv.entering
$$;

-- What is settled or sealed holds for: this moment, connection, token and case. What a caller names is told with its length, so that none of it can
-- be taken for what is read behind it. Null, so that nothing is settled and no seal holds, before token and case are set.
-- The moment as a number: as a text it is written as whoever asks has set her days and zones, and another moment could read the same.
create or replace function priv.held_for() returns text
language sql stable as $$
  select extract(epoch from now()) || '|' || pg_backend_pid() || '|' || length(current_setting('rinnalla.token', true)) || '|'
    || length(current_setting('rinnalla.case', true)) || '|' || current_setting('rinnalla.token', true) || '|' || current_setting('rinnalla.case', true) || '|'
$$;

-- A look is many statements, and each asks who acts and what she reads, table by table. look.enter settles that once for the transaction and
-- leaves it in a setting of the session, where any login could write another; so the first half of the SHA-256 of it, and of what it holds for, stands
-- where the owner alone can write (decision 74). It holds for ten seconds; anything else counts as not there, and every question is answered anew.
-- Changes never use it: what an act takes away is gone in its next statement.
create or replace function priv.digest_of(p_text text) returns bigint
language sql stable as $$
  select ('x' || encode(substr(sha256(convert_to(p_text, 'UTF8')), 1, 8), 'hex'))::bit(64)::bigint
$$;

-- Worker, organisation and, with a case set: whether it exists for her, rooms that she reads, parts, rows, organisations that she may know
-- of; a bar between them. Null where nothing holds. Asked several times a statement, so it takes nothing apart that is not asked for. On a connection
-- on which nothing was ever settled the sequence has no last value, and whoever pretends that something was is refused.
drop function if exists priv.entered();
create function priv.entered() returns text
language plpgsql stable as $$
declare
  told text := current_setting('rinnalla.entered', true);
  bound text := priv.held_for();
begin
  if told <> '' and bound is not null then
    if priv.digest_of(bound || told) = currval('priv.settled') and clock_timestamp() <= now() + interval '10 seconds' then return told; end if;
  end if;
  return null;
end $$;

create or replace function priv.me() returns uuid
language plpgsql stable security definer set search_path = '' as $$
declare
  held text := priv.entered();
  token text;
  ticket text;
  t timestamptz;
  found_id uuid;
begin
  if held is not null then return split_part(held, '|', 1)::uuid; end if;
  token := current_setting('rinnalla.token', true);
  ticket := current_setting('rinnalla.ticket', true);
  if coalesce(token, '') = '' and coalesce(ticket, '') = '' then return null; end if;
  select now() + ahead into t from priv.clock;
  if coalesce(token, '') <> '' then
    select s.worker_id into found_id
    from priv.session s join app.worker w on w.id = s.worker_id
    where s.token_hash = sha256(convert_to(token, 'UTF8'))
      and s.ended_at is null and s.expires_at > t and (w.ended_at is null or w.ended_at > t)
      -- Opened while the server's clock was ahead, it would outlive its ten hours by as much once the clock is right again.
      and s.opened_at <= now() + interval '5 minutes';
  else
    -- A ticket counts on its own case alone: outside it the job reads nothing.
    select j.worker_id into found_id
    from priv.job_ticket j join app.worker w on w.id = j.worker_id
    where j.ticket_hash = sha256(convert_to(ticket, 'UTF8'))
      and j.case_id = current_setting('rinnalla.case', true)
      and j.expires_at > t and (w.ended_at is null or w.ended_at > t);
  end if;
  return found_id;
end $$;

create or replace function priv.my_organisation() returns uuid
language plpgsql stable security definer set search_path = '' as $$
declare held text := priv.entered();
begin
  if held is not null then return split_part(held, '|', 2)::uuid; end if;
  return (select organisation_id from app.worker where id = priv.me());
end $$;

-- The case that the transaction is set on; empty when it is set on none.
create or replace function priv.narrowed() returns text
language sql stable as $$
  select coalesce(current_setting('rinnalla.case', true), '')
$$;
-- The same for a look that tells of that one case, where one is set: none is null.
create or replace function priv.near_case() returns text
language sql stable as $$
  select nullif(priv.narrowed(), '')
$$;

-- What holds of the derived sight for a worker at a moment, once a table. The planner puts these into the statement that asks (so they are
-- no definers, and for functions of the owner alone), and a condition on the case finds the index as if they were not there.
create or replace function priv.rooms_in_sight(p_me uuid, p_at timestamptz) returns setof priv.effective
language sql stable as $$
  select e.* from priv.effective e where e.worker_id = p_me and e.valid_from <= p_at and p_at < e.valid_until
$$;
create or replace function priv.parts_in_sight(p_me uuid, p_at timestamptz) returns setof priv.part
language sql stable as $$
  select e.* from priv.part e where e.worker_id = p_me and e.valid_from <= p_at and p_at < e.valid_until
$$;
create or replace function priv.rows_in_sight(p_me uuid, p_at timestamptz) returns setof priv.row_sight
language sql stable as $$
  select e.* from priv.row_sight e where e.worker_id = p_me and e.valid_from <= p_at and p_at < e.valid_until
$$;

-- The cases on her list: those whose class case she reads. What is told of a case on a page of one's own asks here.
create or replace function priv.listed(p_me uuid, p_at timestamptz) returns setof app.case_list
language sql stable as $$
  select e.* from app.case_list e where e.worker_id = p_me and e.valid_from <= p_at and p_at < e.valid_until
$$;

-- Of them the one that is set in the transaction, where one is: what waits is told on the first page of a case by the looks that tell it of all.
-- The condition is one that the planner takes for half of the list: as a comparison it promised one row of it, so that every kind of what
-- waits was looked for case by case down the whole list, and not from the few rows that wait.
create or replace function priv.listed_near(p_me uuid, p_at timestamptz, p_near text) returns setof app.case_list
language sql stable as $$
  select e.* from priv.listed(p_me, p_at) e where coalesce(e.case_id = p_near, true)
$$;

-- The rooms of these classes that she reads in the forty of them whose next day comes first within a fortnight: where pages of one's own look
-- for what waits. The cases are read in the order of their index and no further, and the rooms of each by theirs. The planner cannot know
-- the moment: left to itself it reads and sorts all of her cases, and all of her rooms in them, which grow with her list. With a case set in
-- the transaction, that one alone: its first page tells of it what the list of all that waits tells.
drop function if exists priv.near_cases(uuid, timestamptz);
create or replace function priv.near_rooms(p_me uuid, p_at timestamptz, p_classes text[])
returns table (case_id text, code_word text, room_id integer, class text, own boolean)
language plpgsql stable rows 120 set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
#variable_conflict use_column
declare
  last date := (p_at at time zone 'Europe/Helsinki')::date + 14;
  near text := priv.near_case();
begin
  -- Two statements: one for both would walk the whole list for the one case (decision 30).
  if near is not null then
    return query
    select l.case_id, l.code_word, e.room_id, e.class, e.own
    from app.case_list l join priv.effective e on e.worker_id = p_me and e.case_id = near
    where l.worker_id = p_me and l.case_id = near and l.state = 'open' and l.valid_from <= p_at and p_at < l.valid_until
      and e.class = any (p_classes) and e.can_read and e.valid_from <= p_at and p_at < e.valid_until;
    return;
  end if;
  return query
  with forty as materialized (
    select l.case_id, l.code_word from app.case_list l
    where l.worker_id = p_me and l.state = 'open' and coalesce(l.next_on, 'infinity'::date) <= last and l.valid_from <= p_at and p_at < l.valid_until
    order by coalesce(l.next_on, 'infinity'::date), l.case_id limit 40
  )
  select n.case_id, n.code_word, e.room_id, e.class, e.own from forty n join priv.effective e on e.worker_id = p_me and e.case_id = n.case_id
  where e.class = any (p_classes) and e.can_read and e.valid_from <= p_at and p_at < e.valid_until;
end $$;

-- Makes a function that gives what the acting worker has in sight: with a case set in the transaction only that case's, else all. For a look
-- it is taken from where look.enter has settled it, `place` of priv.entered. Two statements are made of one, because one for both would
-- be planned for neither (decision 30).
create or replace function priv.give_sight(signature text, element text, place integer, asked text, settled text default 'true') returns void
language plpgsql set search_path = '' as $make$
begin
  execute format($function$
    create or replace function priv.%1$s returns %2$s[]
    language plpgsql stable security definer set search_path = '' as $$
    declare
      held text := priv.entered();
      near text;
      me uuid;
      t timestamptz;
    begin
      if split_part(held, '|', %3$s) <> '' and %5$s then return split_part(held, '|', %3$s)::%2$s[]; end if;
      near := priv.narrowed();
      me := priv.me();
      t := priv.now();
      if near <> '' then return array(%4$s and e.case_id = near); end if;
      return array(%4$s);
    end $$ $function$, signature, element, place, asked, settled);
end $make$;

-- The rooms that the acting worker may use for 'read' or 'write' now.
select priv.give_sight('rooms(op text)', 'integer', 4, $$select e.room_id from priv.rooms_in_sight(me, t) e
  where case op when 'read' then e.can_read when 'write' then e.can_write else false end$$, settled => $$op = 'read'$$);
select priv.give_sight('parties()', 'integer', 5, 'select e.party_id from priv.parts_in_sight(me, t) e where true');
select priv.give_sight('row_ids()', 'uuid', 6, 'select e.row_id from priv.rows_in_sight(me, t) e where true');
-- The cases that exist for the acting worker: those in which she reads her own organisation's room of class case.
select priv.give_sight('cases()', 'text', 3, $$select distinct e.case_id from priv.rooms_in_sight(me, t) e where e.class = 'case' and e.can_read$$);

-- The organisations that the acting worker may know of on the case that is set: her own, those whose part is open to her, and those whose
-- rooms she reads. The policy on organisations asks this, so that a row on a case names nobody else, whoever wrote it and whatever is hidden
-- (access model 5 b (c)). Without a case it is the directory, which is open within the deployment.
create or replace function priv.organisations_of(p_mine uuid, p_parties integer[], p_rooms integer[]) returns uuid[]
language sql stable as $$
  select array(select p_mine union select p.organisation_id from app.party p where p.id = any (p_parties)
    union select r.organisation_id from app.room r where r.id = any (p_rooms))
$$;
create or replace function priv.organisations() returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare held text := priv.entered();
begin
  -- With a case set, what was settled has its rooms.
  if split_part(held, '|', 4) <> '' then return split_part(held, '|', 7)::uuid[]; end if;
  if priv.me() is null then return '{}'; end if;
  if priv.narrowed() = '' then return array(select o.id from app.organisation o); end if;
  return priv.organisations_of(priv.my_organisation(), priv.parties(), priv.rooms('read'));
end $$;

-- Names of the shelters that the acting worker does not know of here, on the case or not: no free text says them to her, and she writes
-- none (access model 5 b (d)).
create or replace function priv.unseen_shelters(p_known uuid[]) returns jsonb
language sql stable as $$
  select coalesce(jsonb_agg(o.name order by o.id), '[]') from app.organisation o where o.kind = 'shelter' and o.id <> all (p_known)
$$;

-- Intake slips that a bar on the acting worker closes: it beats every other rule and hides itself (sentence 12).
create or replace function priv.barred_slips() returns uuid[]
language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(i.id), '{}') from app.bar b join app.invitation i on i.case_id = b.case_id
  where b.worker_id = priv.me() and b.lifted_at is null
$$;

-- The cases on which the acting worker is named for class case, of an organisation that has neither left nor is barred there: her own part
-- is open to exactly these.
create or replace function priv.named_for_case(p_case text, p_me uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select 1 from app.worker w join app.party y on y.organisation_id = w.organisation_id and y.case_id = p_case and y.left_at is null
    join priv.part p on p.party_id = y.id and p.worker_id = w.id and p.case_id = p_case
    where w.id = p_me and p.valid_from <= priv.now() and priv.now() < p.valid_until
      and not exists (select 1 from app.bar b where b.case_id = p_case and b.organisation_id = w.organisation_id and b.lifted_at is null))
$$;

-- Rows that tell of another case of the same person: named for class case on both, while her consent stands on both. Read from the sight
-- of two cases, so that an act on one needs not recompute the other. With a case set, only what that case tells.
create or replace function priv.joins() returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  narrow text := priv.narrowed();
  near text[];
begin
  if me is null then return '{}'; end if;
  near := case when narrow <> '' then array[narrow]
    else array(select distinct p.case_id from priv.part p where p.worker_id = me) end;
  return array(select j.id from app.case_join j join priv.case_join f on f.id = j.join_id
    where j.case_id = any (near) and priv.named_for_case(j.case_id, me) and priv.named_for_case(j.other_id, me) and priv.join_stands(f));
end $$;

-- Settles what holds for the rest of this look, see priv.entered. Nothing for a change.
create or replace function priv.keep_entered(p_body text) returns void
language plpgsql volatile as $$
begin
  if session_user = 'rinnalla_look' then
    perform set_config('rinnalla.entered', p_body, true), setval('priv.settled', priv.digest_of(priv.held_for() || p_body));
  end if;
end $$;

-- Of which deployment the law is, how often something was written of it, and by which transaction last, so that what was rolled back and
-- what was written instead differ. Every request is told it with who acts, and the program reads the law anew where it holds none by it.
create or replace function priv.law_mark() returns text
language sql stable as $$
  select current_database() || ' ' || deployment || ' ' || changes || ' ' || xmin from priv.law_mark
$$;

-- The first call of every request: sets token and case for the transaction and tells who acts, what she is on that case, and the mark of the law.
create or replace function look.enter(p_token text, p_case text default '') returns jsonb
language plpgsql volatile security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  me uuid;
  t timestamptz := priv.now();
  w record;
  h priv.head;
  result jsonb;
begin
  perform set_config('rinnalla.token', p_token, true), set_config('rinnalla.case', coalesce(p_case, ''), true), set_config('rinnalla.entered', '', true);
  me := priv.me();
  select k.id, k.organisation_id, k.name, k.roles, k.language, o.name as organisation_name, o.kind,
    (select r.id from app.room r where r.case_id is null and r.class = 'organisation-log' and r.organisation_id = k.organisation_id) as log_room into w
  from app.worker k join app.organisation o on o.id = k.organisation_id where k.id = me;
  if not found then return null; end if;
  result := jsonb_build_object('workerId', w.id, 'organisationId', w.organisation_id, 'name', w.name, 'roles', w.roles,
    'language', w.language, 'organisation', w.organisation_name, 'kind', w.kind, 'now', t, 'logRoom', w.log_room, 'lawMark', priv.law_mark(),
    'sessionEnds', (select s.expires_at from priv.session s where s.token_hash = sha256(convert_to(p_token, 'UTF8'))));
  if coalesce(p_case, '') = '' then
    result := result || jsonb_build_object('unseenShelters', priv.unseen_shelters(array[w.organisation_id]));
    perform priv.keep_entered(me || '|' || w.organisation_id || '|||||');
    return result;
  end if;
  -- Sight alone decides, before the case is looked at: hidden and absent take the same way and the same time.
  h := priv.head_of(p_case, me, w.organisation_id, w.roles, t);
  if h.case_id is null then return result; end if;
  perform priv.keep_entered(me || '|' || w.organisation_id || '|' || h.entered);
  return result || coalesce((
    select jsonb_build_object('unseenShelters', h.shelters,
      'logRooms', (select jsonb_agg(jsonb_build_object('organisationId', d.organisation_id, 'room', d.room_id, 'hiddenRoom', d.hidden_room_id,
        'keyRoom', d.key_room_id, 'pass', d.pass)) from priv.drawers(p_case, w.organisation_id, h.owners, h.owner_classes, h.knows_hidden) d),
      'case', h.standing || jsonb_build_object('id', c.id, 'codeWord', case when h.in_case then c.code_word end, 'state', c.state, 'version', c.version))
    from app."case" c where c.id = p_case), '{}');
end $$;

-- The acting lead of an organisation's part, by the namings as shown: its lead, else its backup; nobody whose account or time speaks
-- against it. Where somebody is named again who is barred, the lead's organisation knows of it and its backup acts; in any other the
-- backup sees a lead who is valid and does not act in that lead's place, so nobody does (sentence 12).
create or replace function priv.acting_lead(p_case text, p_organisation uuid) returns uuid
language sql stable security definer set search_path = '' as $$
  select x.worker_id from (
    select m.worker_id, p.lead
    from app.party p join app.member m on m.party_id = p.id join app.worker w on w.id = m.worker_id
    where p.case_id = p_case and p.organisation_id = p_organisation and m.standing in ('lead', 'backup')
      and w.roles && array['worker', 'team-lead']
      and m.ended_at is null and m.valid_from <= priv.now() and coalesce(m.valid_until, 'infinity') > priv.now()
      and (w.ended_at is null or w.ended_at > priv.now())
      and not (p.lead and exists (select 1 from app.bar b where b.case_id = p_case and b.worker_id = m.worker_id and b.lifted_at is null))
    order by m.standing desc limit 1) x
  where x.lead or not exists (select 1 from app.bar b where b.case_id = p_case and b.worker_id = x.worker_id and b.lifted_at is null)
$$;

create or replace function priv.named(p_case text, p_worker uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from app.party p join app.member m on m.party_id = p.id join app.worker w on w.id = m.worker_id
    where p.case_id = p_case and m.worker_id = p_worker and w.roles && array['worker', 'team-lead'] and m.ended_at is null and m.valid_from <= priv.now()
      and coalesce(m.valid_until, 'infinity') > priv.now() and (w.ended_at is null or w.ended_at > priv.now())
      and not exists (select 1 from app.bar b where b.case_id = p_case and b.worker_id = p_worker and b.lifted_at is null))
$$;

create or replace function priv.lead_organisation(p_case text) returns uuid
language sql stable security definer set search_path = '' as $$
  select organisation_id from app.party where case_id = p_case and lead
$$;

-- A shelter's part is hidden, any other's is not, unless it has been said otherwise on this case.
create or replace function priv.is_hidden(p_case text, p_organisation uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce((select hidden from priv.secrecy where case_id = p_case and organisation_id = p_organisation),
    (select kind = 'shelter' from app.organisation where id = p_organisation))
$$;

create or replace function priv.room(p_case text, p_class text, p_organisation uuid) returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare found_id integer;
begin
  -- Twice at most: where it is not there and cannot be made, somebody else has made it meanwhile.
  for tried in 1..2 loop
    -- No index is used for `is not distinct from`: every room of the organisation would be read.
    select r.id into found_id from (
      select id from app.room where case_id = p_case and class = p_class and organisation_id = p_organisation
      union all
      select id from app.room where p_case is null and case_id is null and class = p_class and organisation_id = p_organisation) r;
    exit when found_id is not null;
    insert into app.room (case_id, class, organisation_id) values (p_case, p_class, p_organisation)
    on conflict do nothing returning id into found_id;
    exit when found_id is not null;
  end loop;
  return found_id;
end $$;
