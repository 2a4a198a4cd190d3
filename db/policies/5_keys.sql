-- May the login of this session have made the key of that room: the look login closes entries of the use log alone, sign-in what belongs to no
-- case, and rooms of a case take a worker who acts. Whoever sets up (the owner) has no login of the application.
create or replace function priv.may_make_key(p_case text, p_class text) returns boolean
language sql stable as $$
  select case session_user
    when 'rinnalla_look' then p_class = 'organisation-log'
    when 'rinnalla_auth' then p_case is null
    when 'rinnalla_change' then p_case is null or priv.me() is not null
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
      where r.id is null or not priv.may_make_key(r.case_id, r.class)) then
    raise exception 'no key of this login'; end if;
  with given as (select (k ->> 'room')::integer as room_id, k ->> 'mark' as mark from jsonb_array_elements(p_keys) k),
  kept as (insert into priv.room_key (room_id, mark) select room_id, mark from given on conflict do nothing returning room_id)
  select coalesce(array_agg(room_id), '{}') into taken from given where room_id not in (select room_id from kept);
  return taken;
end $$;
