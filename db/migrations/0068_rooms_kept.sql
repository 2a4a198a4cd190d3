-- To look up for each entry of the use log whether its two rooms exist locked both rows, and everybody's looks of one organisation the same one: a
-- write to it for every page, and a queue before it. The ways into the log join the rooms themselves (5_audit.sql); that none is ever gone
-- afterwards, the rooms hold.
alter table audit.entry drop constraint entry_room_id_fkey, drop constraint entry_key_room_id_fkey;

create function app.keep_room() returns trigger
language plpgsql set search_path = '' as $$
begin
  raise exception 'a room is never deleted and keeps its number: the use log tells of it' using errcode = 'RN403';
end $$;
create trigger room_kept before delete on app.room for each row execute function app.keep_room();
create trigger room_number_kept before update of id on app.room for each row when (new.id <> old.id) execute function app.keep_room();
create trigger rooms_kept before truncate on app.room for each statement execute function app.keep_room();
