-- The one way into the use log: rows are added, never changed. The application has built leaf and detail.
create or replace function audit.write(p_entries jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if priv.me() is null then perform priv.refuse('RN401', 'sign in'); end if;
  insert into audit.entry (at, room_id, key_room_id, kind, classes, leaf, detail)
  select priv.now(), (x ->> 'room')::integer, (x ->> 'keyRoom')::integer, x ->> 'kind',
    coalesce(array(select jsonb_array_elements_text(x -> 'classes')), '{}'), x ->> 'leaf', decode(x ->> 'detail', 'base64')
  from jsonb_array_elements(p_entries) x
  join app.room r on r.id = (x ->> 'room')::integer and r.class in ('log', 'log-hidden', 'organisation-log')
  join app.room k on k.id = (x ->> 'keyRoom')::integer and k.class = 'organisation-log' and k.organisation_id = r.organisation_id;
  if (select count(*) from jsonb_array_elements(p_entries)) = 0 then perform priv.refuse('RN422', 'nothing to log'); end if;
end $$;

create or replace function audit.refuse_change() returns trigger
language plpgsql set search_path = '' as $$
begin
  raise exception 'the use log is never changed' using errcode = 'RN403';
end $$;
create or replace trigger entry_unchanged before update or delete on audit.entry for each row execute function audit.refuse_change();
create or replace trigger entry_kept before truncate on audit.entry for each statement execute function audit.refuse_change();

-- History by construction: an update of a note or a person keeps the text that it replaces.
create or replace function app.keep_note_version() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.version <> old.version + 1 or new.room_id <> old.room_id or new.id <> old.id then
    raise exception 'a correction is the next version of the same note' using errcode = 'RN409';
  end if;
  insert into app.note_version (note_id, room_id, version, body, author_id, reason, written_at)
  values (old.id, old.room_id, old.version, old.body, old.author_id, null, old.written_at);
  return new;
end $$;
create or replace trigger note_kept before update on app.note for each row execute function app.keep_note_version();

create or replace function app.keep_person_version() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.version <> old.version + 1 or new.room_id <> old.room_id then
    raise exception 'a correction is the next version of the same person' using errcode = 'RN409';
  end if;
  insert into app.person_version (person_id, room_id, version, sealed, author_id, written_at)
  values (old.id, old.room_id, old.version, old.sealed, old.author_id, old.written_at);
  return new;
end $$;
create or replace trigger person_kept before update on app.person for each row execute function app.keep_person_version();

-- A name change of a worker reaches the team lists of the cases.
create or replace function app.carry_worker_name() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update app.member set worker_name = new.name where worker_id = new.id and worker_name <> new.name;
  return new;
end $$;
create or replace trigger worker_name_carried after update of name on app.worker for each row execute function app.carry_worker_name();
