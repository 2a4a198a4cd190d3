-- May the login of this session have made the key of that room: the look login closes entries of the use log alone, sign-in what belongs to no
-- case, and rooms of a case take a worker who writes there, or an act on that case in this very transaction. Whoever sets up (the owner) has no
-- login of the application.
drop function if exists priv.may_make_key(text, text);
create or replace function priv.may_make_key(r app.room) returns boolean
language sql stable as $$
  select case session_user
    when 'rinnalla_look' then r.class = 'organisation-log'
    when 'rinnalla_auth' then r.case_id is null
    when 'rinnalla_change' then r.case_id is null or r.id = any (priv.rooms('write')) or coalesce(priv.is_acted_on(r.case_id), false)
    else true end
$$;

-- Takes note of the keys that a transaction has made, before they are on disk and before what they close is kept. Answers with the rooms
-- whose key was made earlier: there the program has not found it, and nothing may be closed by another one. A key that was claimed and not made
-- would close its room for good, so a login claims none that it does not make.
create or replace function priv.keep_keys(p_keys jsonb) returns integer[]
language plpgsql volatile security definer set search_path = '' as $$
declare taken integer[];
begin
  if exists (select 1 from jsonb_array_elements(p_keys) k left join app.room r on r.id = (k ->> 'room')::integer
      where r.id is null or not priv.may_make_key(r)) then
    raise exception 'no key of this login'; end if;
  with given as (select (k ->> 'room')::integer as room_id, k ->> 'mark' as mark from jsonb_array_elements(p_keys) k),
  kept as (insert into priv.room_key (room_id, mark) select room_id, mark from given on conflict do nothing returning room_id)
  select coalesce(array_agg(room_id), '{}') into taken from given where room_id not in (select room_id from kept);
  return taken;
end $$;

-- The same for keys that a transaction has found in the ring and closes something with, the first times in the life of a program. The transaction
-- that made one may have failed after it lay in the ring: then nothing here tells that the ring must have it. Of each room: `known` where it
-- is the key that was noted before, `noted` where it is from now on, `other` where another one was; then nothing may be closed with it.
create or replace function priv.note_found_keys(p_keys jsonb) returns table (room integer, was text)
language plpgsql volatile security definer set search_path = '' as $$
begin
  return query
  with given as (select (k ->> 'room')::integer as room_id, k ->> 'mark' as mark from jsonb_array_elements(p_keys) k),
  kept as (insert into priv.room_key (room_id, mark)
    select g.room_id, g.mark from given g join app.room r on r.id = g.room_id and priv.may_make_key(r)
    on conflict do nothing returning room_id)
  select g.room_id, case when k.room_id is not null then 'noted' when h.mark is distinct from g.mark and h.room_id is not null then 'other'
    when h.room_id is not null then 'known' else 'noted' end
  from given g left join kept k on k.room_id = g.room_id left join priv.room_key h on h.room_id = g.room_id;
end $$;
