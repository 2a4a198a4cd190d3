-- What runs here and since when: for administrators, of an organisation or of the whole.

create or replace function priv.administers() returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from app.worker w where w.id = (select priv.me()) and w.roles && array['organisation-admin', 'system-admin'])
$$;

-- Each version that has begun to run, the newest first, with the newest backup of the database before it.
create or replace function look.version_runs() returns table (version text, started_at timestamptz, migrations integer, backup_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select v.version, v.started_at, v.migrations, (select max(b.finished_at) from priv.backup_taken b where b.finished_at <= v.started_at)
  from priv.version_run v where priv.administers() order by v.started_at desc limit 50
$$;

-- The newest migration of the schema, and the newest backup of the database.
create or replace function look.schema_now() returns table (migration text, backup_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select (select max(a.name) from migration.applied a), (select max(b.finished_at) from priv.backup_taken b) where priv.administers()
$$;
