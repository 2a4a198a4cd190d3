-- Takes note of the keys that a transaction has made, before they are on disk and before what they close is kept. Answers with the rooms
-- whose key was made earlier: there the program has not found it, and nothing may be closed by another one.
create or replace function priv.keep_keys(p_keys jsonb) returns integer[]
language sql volatile security definer set search_path = '' as $$
  with given as (select (k ->> 'room')::integer as room_id, k ->> 'mark' as mark from jsonb_array_elements(p_keys) k),
  kept as (insert into priv.room_key (room_id, mark) select room_id, mark from given on conflict do nothing returning room_id)
  select coalesce(array_agg(room_id), '{}') from given where room_id not in (select room_id from kept)
$$;
