-- What PostgreSQL counts over the whole server, closed to everyone but a superuser: statistics, sizes of tables, numbers of transactions,
-- places in the journal, locks, the queue of notifications. They move when others work, and on which channels sessions are told of changes
-- stands in them in clear (access model 5 b (e)). Run in the database of the program, at each start where it may (src/platform/db/migrate.ts),
-- else once by the server's administrator: psql -d rinnalla -f db/close-counters.sql
do $$
declare v text;
begin
  for v in select c.oid::regclass::text from pg_class c
    where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'v' and (c.relname like 'pg\_stat%' or c.relname in ('pg_locks', 'pg_prepared_xacts'))
      and has_table_privilege('public', c.oid, 'select') loop
    execute format('revoke all on %s from public', v);
  end loop;
  for v in select p.oid::regprocedure::text from pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace and has_function_privilege('public', p.oid, 'execute')
      and (p.proname ~ ('^(pg_stat_get_.*|pg_(relation|table|total_relation|indexes|database|tablespace)_size|pg_relation_file(node|path)'
          || '|txid_(current.*|status|snapshot_.*|visible_in_snapshot)|pg_current_(xact_id.*|snapshot)|pg_visible_in_snapshot|pg_snapshot_.*|pg_xact_.*'
          || '|pg_last_(committed_xact|xact_.*|wal_.*)|pg_current_wal_.*|pg_get_wal_.*|pg_walfile_.*|pg_control_.*|pg_lock_status|pg_prepared_xact'
          || '|pg_blocking_pids|pg_safe_snapshot_blocking_pids|pg_notification_queue_usage|pg_export_snapshot|pg_get_multixact_members|mxid_age'
          || '|pg_sequence_last_value|pg_get_replication_slots|pg_show_replication_origin_status)$')
        or p.oid = 'pg_catalog.age(xid)'::regprocedure) loop
    execute format('revoke all on function %s from public', v);
  end loop;
  -- How many rows a table has, as the planner estimates it, stands in columns of the catalogue itself: these are taken out of it.
  if has_table_privilege('public', 'pg_catalog.pg_class', 'select') then
    select string_agg(quote_ident(a.attname), ', ') into v from pg_attribute a
    where a.attrelid = 'pg_catalog.pg_class'::regclass and a.attnum > 0 and not a.attisdropped
      and a.attname not in ('relpages', 'reltuples', 'relallvisible', 'relallfrozen', 'relfrozenxid', 'relminmxid', 'relfilenode');
    revoke select on pg_catalog.pg_class from public;
    execute format('grant select (%s) on pg_catalog.pg_class to public', v);
  end if;
end $$;
