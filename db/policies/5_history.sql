-- Corrections: an update is the next version, and the former one is kept whole.
create or replace function app.keep_version() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.version <> old.version + 1 or new.room_id <> old.room_id or new.id <> old.id then
    raise exception 'a correction is the next version of the same row' using errcode = 'RN409';
  end if;
  execute format('insert into app.%I (%I, room_id, version, was, body, reason, author_id, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      tg_table_name || '_version', tg_table_name || '_id')
    using old.id, old.room_id, old.version,
      to_jsonb(old) - array['id', 'room_id', 'version', 'body', 'reason', 'author_id', 'written_at'],
      old.body, old.reason, old.author_id, old.written_at;
  return new;
end $$;
create or replace trigger piece_kept before update on app.piece for each row execute function app.keep_version();
create or replace trigger link_kept before update on app.link for each row execute function app.keep_version();
create or replace trigger telling_kept before update on app.telling for each row execute function app.keep_version();
create or replace trigger wish_kept before update on app.wish for each row execute function app.keep_version();
create or replace trigger need_kept before update on app.need for each row execute function app.keep_version();
create or replace trigger goal_kept before update on app.goal for each row execute function app.keep_version();
create or replace trigger sector_place_kept before update on app.sector_place for each row execute function app.keep_version();
create or replace trigger heard_kept before update on app.heard for each row execute function app.keep_version();
create or replace trigger justice_line_kept before update on app.justice_line for each row execute function app.keep_version();
create or replace trigger backing_kept before update on app.backing for each row execute function app.keep_version();
create or replace trigger meeting_kept before update on app.meeting for each row execute function app.keep_version();
create or replace trigger minute_kept before update on app.minute for each row execute function app.keep_version();
create or replace trigger appointment_kept before update on app.appointment for each row execute function app.keep_version();
create or replace trigger process_kept before update on app.process for each row execute function app.keep_version();
create or replace trigger process_offence_kept before update on app.process_offence for each row execute function app.keep_version();
create or replace trigger process_companion_kept before update on app.process_companion for each row execute function app.keep_version();
create or replace trigger process_step_kept before update on app.process_step for each row execute function app.keep_version();

-- The whole lies in class account. The register of telling lies in coordination; of it a line for police and prosecutor
-- (justice) may tell only of recorded interviews that an authority holds, never who else has heard what (they would become
-- witnesses). Wishes lie in either.
create or replace function app.keep_to_class() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  class text := (select r.class from app.room r where r.id = new.room_id);
begin
  if not class = any (tg_argv::text[]) then
    raise exception 'not in this class' using errcode = 'RN422';
  end if;
  if tg_table_name = 'justice_line' and (class = 'process') <> (to_jsonb(new) ->> 'kind' = 'ask') then
    raise exception 'not in this class' using errcode = 'RN422';
  end if;
  if tg_table_name = 'telling' and class = 'justice' then
    if (to_jsonb(new) ->> 'form') <> 'recorded-interview' or (to_jsonb(new) ->> 'held_at') not in ('investigation', 'court')
        or (to_jsonb(new) ->> 'heard_by') not in ('police', 'prosecutor', 'court') then
      raise exception 'only recorded interviews that an authority holds' using errcode = 'RN422';
    end if;
  end if;
  return new;
end $$;
create or replace trigger piece_in_class before insert or update on app.piece for each row execute function app.keep_to_class('account');
create or replace trigger link_in_class before insert or update on app.link for each row execute function app.keep_to_class('account');
create or replace trigger telling_in_class before insert or update on app.telling for each row execute function app.keep_to_class('coordination', 'justice');
create or replace trigger wish_in_class before insert or update on app.wish for each row execute function app.keep_to_class('coordination', 'justice');
create or replace trigger contact_made_in_class before insert on app.contact_made for each row execute function app.keep_to_class('contact');
create or replace trigger need_in_class before insert or update on app.need for each row execute function app.keep_to_class('coordination');
create or replace trigger goal_in_class before insert or update on app.goal for each row execute function app.keep_to_class('coordination');
create or replace trigger goal_view_in_class before insert or update on app.goal_view for each row execute function app.keep_to_class('coordination');
create or replace trigger task_in_class before insert or update on app.task for each row execute function app.keep_to_class('coordination');
create or replace trigger task_answer_in_class before insert or update on app.task_answer for each row execute function app.keep_to_class('coordination');
create or replace trigger sector_place_in_class before insert or update on app.sector_place for each row execute function app.keep_to_class('coordination');
create or replace trigger heard_in_class before insert or update on app.heard for each row execute function app.keep_to_class('wellbeing');
create or replace trigger justice_line_in_class before insert or update on app.justice_line for each row execute function app.keep_to_class('justice', 'process');
create or replace trigger backing_in_class before insert or update on app.backing for each row execute function app.keep_to_class('process', 'residence');
create or replace trigger meeting_in_class before insert or update on app.meeting for each row execute function app.keep_to_class('coordination');
create or replace trigger minute_in_class before insert or update on app.minute for each row execute function app.keep_to_class('coordination');
create or replace trigger appointment_in_class before insert or update on app.appointment for each row execute function app.keep_to_class('coordination');
-- The courses of proceedings lie in process; one about her residence, and all that belongs to it, in residence.
create or replace trigger process_in_class before insert or update on app.process for each row execute function app.keep_to_class('process', 'residence');
create or replace trigger process_offence_in_class before insert or update on app.process_offence for each row execute function app.keep_to_class('process', 'residence');
create or replace trigger process_companion_in_class before insert or update on app.process_companion for each row execute function app.keep_to_class('process', 'residence');
create or replace trigger process_step_in_class before insert or update on app.process_step for each row execute function app.keep_to_class('process', 'residence');
create or replace function app.keep_course_to_class() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if (new.kind = 'residence') <> ((select r.class from app.room r where r.id = new.room_id) = 'residence') then
    raise exception 'not in this class' using errcode = 'RN422';
  end if;
  return new;
end $$;
create or replace trigger process_kind_in_class before insert or update on app.process for each row execute function app.keep_course_to_class();

-- Who stands beside her may be named as a worker only where the writer sees that worker on the case, and never one of a hidden part.
create or replace function app.name_open_worker() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.worker_id is not null and not exists (
      select 1 from app.member m join app.party p on p.id = m.party_id join app.room r on r.case_id = p.case_id
      where r.id = new.room_id and m.worker_id = new.worker_id and p.id = any (priv.parties())
        and not priv.is_hidden(p.case_id, p.organisation_id)) then
    raise exception 'not on the case' using errcode = 'RN422';
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
      select 1 from app.party p join app.room r on r.case_id = p.case_id
      where r.id = new.room_id and p.organisation_id = new.organisation_id and p.id = any (priv.parties())
        and not priv.is_hidden(p.case_id, p.organisation_id)) then
    raise exception 'not on the case' using errcode = 'RN422';
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
        and o.kind not in ('police', 'prosecutor', 'immigration')) then
    raise exception 'no such step' using errcode = 'RN422';
  end if;
  return new;
end $$;
create or replace trigger backing_behind before insert on app.backing for each row execute function app.back_seen_step();
