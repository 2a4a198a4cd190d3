-- Ways into the use log: rows are added, never changed. The application has built leaf and detail.

-- What lets the acting worker, in this transaction, write into the drawers that an organisation keeps of a case, her own among them: the
-- classes of its rows that are in her sight, with a seal (look.enter and look.log_rooms_of), or that she has tried something and no more
-- (look.miss_rooms).
create or replace function priv.log_pass_with(p_key text, p_bound text, p_organisation uuid, p_case text, p_sight text) returns text
language sql stable as $$
  select p_sight || '|' || priv.sealed_with(p_key, p_bound || '|log|' || p_organisation || '|' || p_case || '|' || p_sight)
$$;
create or replace function priv.log_pass(p_organisation uuid, p_case text, p_sight text) returns text
language sql stable as $$
  select priv.log_pass_with(key, priv.held_for(), p_organisation, p_case, p_sight) from priv.entering
$$;

-- Whose drawers a look at this case is logged in: each owner whose rooms, or whose location rows, the acting worker reads, with the classes. Of each
-- room in her sight its owner and class are given, and the rows that are in it by themselves.
create or replace function priv.drawer_owners(p_case text, p_mine uuid, p_owners uuid[], p_classes text[], p_rooms integer[], p_rows uuid[])
returns table (id uuid, classes text)
language sql stable as $$
  select x.id, string_agg(x.class, ',') from (
    select e.id, e.class from unnest(p_owners, p_classes) e (id, class)
    union all
    -- Rows that she reads by themselves, whatever else she reads: a circle reaches over organisations, and the owner of the row hears of the look
    -- too; a warning that nobody took in time opens to all who read the case there.
    select r.organisation_id, r.class from unnest(p_rows) s (id)
      cross join lateral (select l.room_id from app.place l where l.id = s.id
        union all select a.room_id from app.warning_alert a where a.id = s.id) k
      join app.room r on r.id = k.room_id
    union all
    -- Whose lines the own organisation hands over: they have released them to it, and each hears of it.
    select s.organisation_id, 'account' from app.compilation_slip s join app.compilation_slip l on l.compilation_id = s.compilation_id
    where s.state = 'released' and s.from_id = p_mine and l.organisation_id = p_mine and l.room_id = any (p_rooms)
      and exists (select 1 from priv.compilation k where k.id = s.compilation_id and k.case_id = p_case)) x group by x.id
$$;

-- The drawers themselves, with the passes of this transaction. What names a hidden organisation goes into another one only where she reads that of
-- her own organisation herself: who does not know it to be hidden finds her own entry where she finds every other (access model 5 b (b)).
drop function if exists priv.drawers(text, uuid, uuid, timestamptz, uuid[], text[], integer[], boolean);
drop function if exists priv.drawers(text, uuid, uuid[], text[], integer[], uuid[], boolean);
create or replace function priv.drawers(p_case text, p_mine uuid, p_owners uuid[], p_classes text[], p_knows_hidden boolean)
returns table (organisation_id uuid, room_id integer, hidden_room_id integer, key_room_id integer, pass text)
language sql stable as $$
  select o.id,
    -- Asked where a drawer of another is told of, and then once.
    (select r.id from app.room r where r.case_id = p_case and r.organisation_id = o.id
      and r.class = case when o.id <> p_mine and (select priv.is_hidden(p_case, p_mine)) then 'log-hidden' else 'log' end),
    case when p_knows_hidden then (select r.id from app.room r where r.case_id = p_case and r.organisation_id = o.id and r.class = 'log-hidden') end,
    (select r.id from app.room r where r.case_id is null and r.organisation_id = o.id and r.class = 'organisation-log'),
    priv.log_pass(o.id, p_case, o.classes)
  from unnest(p_owners, p_classes) o (id, classes)
$$;

create or replace function priv.is_miss(p_kind text) returns boolean
language sql immutable as $$
  select p_kind in ('NotFound', 'Refused')
$$;

-- Is this a pass of this transaction for that drawer, that kind and these classes?
drop function if exists priv.pass_holds(text, uuid, text, text, text[]);
create or replace function priv.pass_holds(p_key text, p_bound text, p_pass text, p_organisation uuid, p_case text, p_kind text, p_classes text[]) returns boolean
language sql stable as $$
  select coalesce(p_pass = priv.log_pass_with(p_key, p_bound, p_organisation, p_case, split_part(p_pass, '|', 1)), false)
    and (split_part(p_pass, '|', 1) = 'missed') = priv.is_miss(p_kind)
    and p_classes <@ case when split_part(p_pass, '|', 1) = 'missed' then '{}' else string_to_array(split_part(p_pass, '|', 1), ',') end
$$;

-- The look login writes looks and refusals, the change login changes and refusals, each by a name that an endpoint bears (0_events.sql).
-- What sign-in, the command line and calendar programs do is written by functions that know its kind themselves.
create or replace function priv.may_log(p_kind text) returns boolean
language sql stable as $$
  select case session_user
    when 'rinnalla_look' then p_kind = any (priv.logged_looks()) or priv.is_miss(p_kind)
    when 'rinnalla_change' then p_kind = any (priv.logged_changes()) or priv.is_miss(p_kind)
    else false end
$$;

-- The leaf is what is kept as evidence: it says what the columns say, of this very moment, so that no former one is written again.
drop function if exists priv.leaf_tells(text, text, integer, text[]);
create or replace function priv.leaf_tells(p_leaf jsonb, p_at timestamptz, p_kind text, p_room integer, p_classes text[]) returns boolean
language sql stable as $$
  select coalesce(p_leaf ->> 'kind' = p_kind and p_leaf -> 'room' = to_jsonb(p_room) and p_leaf -> 'classes' = to_jsonb(p_classes)
    and (p_leaf ->> 't')::timestamptz = date_trunc('milliseconds', p_at), false)
$$;

-- Entries, told by place: every one is written here, all of a request at once. Who writes them is the worker of the session and no choice of the caller;
-- the leaf has her under a pseudonym that the database cannot make. Classes of one stand as the text of their list.
-- A detail that names somebody else is shown as unreadable (src/platform/audit/trail.ts).
-- Whom the hash is of, nobody works out of the table: it is made with 16 bytes of chance that come before the closed detail, are kept within it
-- and nowhere else (src/platform/audit/trail.ts).
create or replace function priv.log_all(p_worker uuid, p_rooms integer[], p_key_rooms integer[], p_kinds text[], p_classes text[], p_leaves text[], p_told bytea[])
returns void
language sql volatile as $$
  insert into audit.entry (at, room_id, key_room_id, kind, classes, leaf, detail, acted)
  select (select priv.now()), x.room, x.key_room, x.kind, x.classes::text[], x.leaf, substr(x.told, 17),
    sha256(convert_to(p_worker || '|' || x.leaf, 'UTF8') || substr(x.told, 1, 16))
  from unnest(p_rooms, p_key_rooms, p_kinds, p_classes, p_leaves, p_told) x (room, key_room, kind, classes, leaf, told)
$$;
create or replace function priv.log(p_worker uuid, p_room integer, p_key_room integer, p_kind text, p_classes text[], p_leaf text, p_told bytea) returns void
language sql volatile as $$
  select priv.log_all(p_worker, array[p_room], array[p_key_room], array[p_kind], array[p_classes::text], array[p_leaf], array[p_told])
$$;

-- What the acting worker used or was refused (access model 5 b (f)): what concerns no case in her own organisation's drawers, anything on a
-- case by a pass. Anything else is no entry, and without its entries no answer leaves.
create or replace function audit.write(p_entries jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  me uuid := priv.me();
  mine uuid := priv.my_organisation();
  -- Once each, and not for every entry.
  t timestamptz := priv.now();
  bound text := priv.held_for();
  rooms integer[];
  key_rooms integer[];
  kinds text[];
  classes text[];
  leaves text[];
  told bytea[];
begin
  if mine is null then perform priv.refuse('RN401', 'sign in'); end if;
  select array_agg(r.id), array_agg(k.id), array_agg(x.kind), array_agg(x.classes::text), array_agg(x.leaf), array_agg(decode(x.detail, 'base64'))
  into rooms, key_rooms, kinds, classes, leaves, told
  from jsonb_to_recordset(p_entries) x (room integer, "keyRoom" integer, kind text, classes text[], leaf text, detail text, pass text)
  cross join lateral (select x.leaf::jsonb as read offset 0) l
  cross join priv.entering e
  join app.room r on r.id = x.room and r.class in ('log', 'log-hidden', 'organisation-log', 'log-nowhere')
  join app.room k on k.id = x."keyRoom" and k.class = 'organisation-log' and k.organisation_id = r.organisation_id
  where priv.may_log(x.kind) and priv.leaf_tells(l.read, t, x.kind, x.room, x.classes)
    and case when r.case_id is null then r.organisation_id = mine
      else priv.pass_holds(e.key, bound, x.pass, r.organisation_id, r.case_id, x.kind, x.classes) end;
  if coalesce(cardinality(rooms), 0) = 0 or cardinality(rooms) <> jsonb_array_length(p_entries) then raise exception 'no use of the acting worker'; end if;
  perform priv.log_all(me, rooms, key_rooms, kinds, classes, leaves, told);
end $$;

-- An entry in the own organisation's log of what concerns no case.
create or replace function priv.log_own(p_kind text, p_leaf text, p_detail bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.log(priv.me(), r.id, r.id, p_kind, '{}', p_leaf, p_detail)
  from app.room r where r.organisation_id = priv.my_organisation() and r.case_id is null and r.class = 'organisation-log';
  if not found then perform priv.refuse('RN401', 'sign in'); end if;
end $$;

create or replace function audit.signed_in(p_leaf text, p_detail bytea) returns void
language sql volatile security definer set search_path = '' as $$
  select priv.log_own('SignedIn', p_leaf, p_detail)
$$;

-- What was done from one case has joined it with another, or ended that, in this very transaction: the lead of the other case reads of it.
create or replace function audit.tell_other_case(p_join uuid, p_leaf text, p_detail bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.log(priv.me(), e.log_room_id, e.key_room_id, case when j.ended_at is null then 'CasesJoined' else 'JoinEnded' end, '{}', p_leaf, p_detail)
  from priv.case_join j join app.case_join h on h.join_id = j.id and h.case_id = priv.narrowed() cross join lateral priv.other_end(h.other_id) e
  where j.id = p_join and priv.now() in (j.joined_at, j.ended_at) and priv.acting_lead(h.case_id, priv.lead_organisation(h.case_id)) = priv.me();
  if not found then raise exception 'no use of the acting worker'; end if;
end $$;

-- A hidden part has been named to a data-protection officer in this very transaction: its own organisation reads of it.
create or replace function audit.tell_named(p_request uuid, p_organisation uuid, p_leaf text, p_detail bytea) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  perform priv.log(priv.me(), priv.room(q.case_id, 'log', p_organisation), priv.room(null, 'organisation-log', p_organisation), 'PartNamed', '{}',
    p_leaf, p_detail)
  from app.name_request q join priv.name_told n on n.request_id = q.id and n.organisation_id = p_organisation
  where q.id = p_request and q.case_id = priv.narrowed() and q.answered_by = priv.me() and q.answered_at = priv.now();
  if not found then raise exception 'no use of the acting worker'; end if;
end $$;

create or replace function audit.refuse_change() returns trigger
language plpgsql set search_path = '' as $$
begin
  raise exception 'the use log is never changed' using errcode = 'RN403';
end $$;
create or replace trigger entry_unchanged before update or delete on audit.entry for each row execute function audit.refuse_change();
create or replace trigger entry_kept before truncate on audit.entry for each statement execute function audit.refuse_change();

-- A name change of a worker reaches the team lists of the cases.
create or replace function app.carry_worker_name() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update app.member set worker_name = new.name where worker_id = new.id and worker_name <> new.name;
  return new;
end $$;
create or replace trigger worker_name_carried after update of name on app.worker for each row execute function app.carry_worker_name();
