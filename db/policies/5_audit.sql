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

-- A name change of a worker reaches the team lists of the cases.
create or replace function app.carry_worker_name() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update app.member set worker_name = new.name where worker_id = new.id and worker_name <> new.name;
  return new;
end $$;
create or replace trigger worker_name_carried after update of name on app.worker for each row execute function app.carry_worker_name();
