-- How a table is opened: everything of it is told in one call of priv.protect or priv.keep (7_tables.sql).

-- Closes every table, before all are opened anew: what is no longer declared keeps no policy, no right and no trigger of a declaration.
create or replace function priv.close_tables() returns void
language plpgsql set search_path = '' as $$
declare closing text;
begin
  for closing in
    select format('drop policy %I on %s', p.polname, p.polrelid::regclass) from pg_catalog.pg_policy p
    union all
    select format('drop trigger %I on %s', t.tgname, t.tgrelid::regclass) from pg_catalog.pg_trigger t
    where t.tgfoid in ('app.keep_version'::regproc, 'app.keep_to_class'::regproc)
    union all
    select format('revoke all on %s from rinnalla_look, rinnalla_change, rinnalla_jobs', c.oid::regclass) from pg_catalog.pg_class c
    where c.relnamespace in ('app'::regnamespace, 'audit'::regnamespace) and c.relkind = 'r'
  loop
    execute closing;
  end loop;
  delete from priv.kept;
end $$;

-- Row level security of a table that the application reaches: enabled, forced, and one policy, by default that its room is one of mine.
-- Whoever writes in the room may add (`adds`) and change `changes`; rows lie in rooms of `classes`. There is no delete.
-- rinnalla_owner owns the definer functions, and FORCE binds it too: it has its own policy.
create or replace function priv.protect(kind text, see text default 'room_id = any ((select priv.rooms(''read''))::integer[])',
  adds boolean default false, changes text[] default '{}', classes text[] default '{}') returns void
language plpgsql set search_path = '' as $$
declare
  writes constant text := 'room_id = any ((select priv.rooms(''write''))::integer[])';
  named constant text := format('%I.%I', case kind when 'entry' then 'audit' else 'app' end, kind);
begin
  execute format('alter table %s enable row level security', named);
  execute format('alter table %s force row level security', named);
  execute format('create policy owner on %s to rinnalla_owner using (true) with check (true)', named);
  execute format('create policy see on %s for select to rinnalla_look, rinnalla_change, rinnalla_jobs using (%s)', named, see);
  execute format('grant select on %s to rinnalla_look, rinnalla_change, rinnalla_jobs', named);
  if adds then
    execute format('create policy add on %s for insert to rinnalla_change with check (%s)', named, writes);
    execute format('grant insert on %s to rinnalla_change', named);
  end if;
  if cardinality(changes) > 0 then
    execute format('create policy correct on %s for update to rinnalla_change using (%s) with check (%2$s)', named, writes);
    execute format('grant update (%s) on %s to rinnalla_change', (select string_agg(format('%I', c), ', ') from unnest(changes) c), named);
  end if;
  if cardinality(classes) > 0 then
    execute format('create trigger %I before insert or update on %s for each row execute function app.keep_to_class(%s)', kind || '_in_class',
      named, (select string_agg(format('%L', c), ', ') from unnest(classes) c));
  end if;
end $$;

-- A kind of row that keeps what a correction replaces, in a table of its own (…_version). `changes` are the columns of the kind that a
-- correction may change besides the usual ones, `fixed` those that it never does. With `by_act`, functions of the schema act alone write it.
create or replace function priv.keep(kind text, classes text[] default '{}', changes text[] default '{}', fixed text[] default '{}',
  by_act boolean default false, see text default 'room_id = any ((select priv.rooms(''read''))::integer[])') returns void
language plpgsql set search_path = '' as $$
declare
  usual constant text[] := array(select a.attname from pg_catalog.pg_attribute a where a.attrelid = format('app.%I', kind)::regclass
    and a.attname in ('body', 'author_id', 'version', 'reason', 'mistaken', 'written_at') and a.attname <> all (fixed) order by a.attnum);
begin
  insert into priv.kept values (kind, keep.changes || usual, keep.fixed || array['id', 'room_id']);
  perform priv.protect(kind, see, not by_act, case when by_act then '{}' else keep.changes || usual end, classes);
  perform priv.protect(kind || '_version', see);
  execute format('create trigger %I before update on app.%I for each row execute function app.keep_version()', kind || '_kept', kind);
end $$;
