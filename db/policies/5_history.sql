-- Corrections: an update is the next version, and the former one is kept whole. Columns that the version table has too are kept as they
-- were, the others in `was`.
create or replace function app.keep_version() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  former jsonb := to_jsonb(old);
  -- What the database works out itself (5_story.sql) is of no version.
  placed constant text[] := array['stands_on', 'stands_at'];
begin
  if former ? 'stands_at' and to_jsonb(new) - placed = former - placed then return new; end if;
  if new.version <> old.version + 1 or new.id <> old.id or to_jsonb(new) -> 'room_id' <> former -> 'room_id' then
    raise exception 'a correction is the next version of the same row' using errcode = 'RN409';
  end if;
  execute format('insert into app.%1$I select kept.* from jsonb_populate_record(null::app.%1$I, $1) kept', tg_table_name || '_version')
    using former || jsonb_build_object(tg_table_name || '_id', old.id,
      'was', former - placed - array['id', 'room_id', 'version', 'body', 'reason', 'author_id', 'written_at']);
  return new;
end $$;

-- A row lies in a room of one of the classes of its kind.
create or replace function app.keep_to_class() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not (select r.class from app.room r where r.id = new.room_id) = any (tg_argv::text[]) then
    raise exception 'not in this class' using errcode = 'RN422';
  end if;
  return new;
end $$;

-- Rows of this kind alone lie in this class, and in no other: a course about her residence in residence, what is asked of her in process.
create or replace function app.keep_kind_to_class() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if (new.kind = tg_argv[0]) <> ((select r.class from app.room r where r.id = new.room_id) = tg_argv[1]) then
    raise exception 'not in this class' using errcode = 'RN422';
  end if;
  return new;
end $$;
create or replace trigger process_kind_in_class before insert or update on app.process
  for each row execute function app.keep_kind_to_class('residence', 'residence');
create or replace trigger justice_line_kind_in_class before insert or update on app.justice_line
  for each row execute function app.keep_kind_to_class('ask', 'process');

-- Of the register of telling, a line for police and prosecutor (justice) may tell only of recorded interviews that an authority holds,
-- never who else has heard what: they would become witnesses.
create or replace function app.tell_justice_of_interviews() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if (select r.class from app.room r where r.id = new.room_id) = 'justice' and (new.form <> 'recorded-interview'
      or new.held_at not in ('investigation', 'court') or new.heard_by not in ('police', 'prosecutor', 'court')) then
    raise exception 'only recorded interviews that an authority holds' using errcode = 'RN422';
  end if;
  return new;
end $$;
create or replace trigger telling_to_justice before insert or update on app.telling
  for each row execute function app.tell_justice_of_interviews();

-- Who stands beside her may be named as a worker only where the writer sees that worker on the case, and never one of a hidden part.
create or replace function app.name_open_worker() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.worker_id is not null and not exists (
      select 1 from app.room r, priv.parts_open(r.case_id) o join app.member m on m.party_id = o.party_id
      where r.id = new.room_id and m.worker_id = new.worker_id and not o.hidden) then
    raise exception 'not-in-sight' using errcode = 'RN422';
  end if;
  return new;
end $$;
create or replace trigger process_companion_names before insert or update of worker_id on app.process_companion
  for each row execute function app.name_open_worker();

-- A line on who helps may name an organisation that its readers may know of: one whose part the writer sees and that is not
-- hidden. Every other one refuses alike.
create or replace function app.name_open_part() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.organisation_id is not null and not exists (
      select 1 from app.room r, priv.parts_open(r.case_id) o
      where r.id = new.room_id and o.organisation_id = new.organisation_id and not o.hidden) then
    raise exception 'not-in-sight' using errcode = 'RN422';
  end if;
  return new;
end $$;
create or replace trigger sector_place_names before insert or update on app.sector_place for each row execute function app.name_open_part();
create or replace trigger backing_names before insert or update on app.backing for each row execute function app.name_open_part();

-- What stands behind a step is written by the side of the services, of a step that the writer reads, on the same case and in its
-- class. A step that she does not read refuses like one that is not there; police, prosecutor and immigration keep no such rows.
create or replace function app.back_seen_step() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- The logins write nothing without a session; the owner may put rows back.
  if priv.me() is not null and not exists (
      select 1 from app.room mine join app.room theirs on theirs.case_id = mine.case_id and theirs.class = mine.class
      join app.organisation o on o.id = mine.organisation_id
      where mine.id = new.room_id and theirs.id = new.step_room_id and theirs.id = any (priv.rooms('read'))
        and o.kind <> all (priv.authority_kinds())) then
    raise exception 'no such step' using errcode = 'RN422';
  end if;
  return new;
end $$;
create or replace trigger backing_behind before insert on app.backing for each row execute function app.back_seen_step();
