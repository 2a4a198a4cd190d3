import type { Client } from 'pg';

/** Tuesday, ten o'clock in Helsinki: the day of a run changes nothing. */
export const frozenAt = new Date('2026-11-24T08:00:00Z');

/**
 * Makes time and chance of a database constant, in a way that copies of it keep: the planner puts these one-line functions into
 * the statements that ask (only so: what it does not put in runs as the function that PostgreSQL has by that number). A uuid is a serial number dressed as version 4, because an id that is none is refused before anything is
 * tried. Notifications are kept in a table instead of being sent: they would come with a commit, and a held world has none.
 */
export async function freeze(superuser: Client): Promise<void> {
  const at = `timestamptz '${frozenAt.toISOString()}'`;
  await superuser.query(`
    set allow_system_table_mods = on;
    create schema frozen;
    create sequence frozen.ids;
    create table frozen.notified (nth bigint generated always as identity, channel text not null, payload text);
    create table frozen.code (code text not null);
    grant usage on schema frozen to public;
    grant all on frozen.ids to public;
    create or replace function pg_catalog.now() returns timestamptz language sql stable as $$ select ${at} $$;
    create or replace function pg_catalog.clock_timestamp() returns timestamptz language sql volatile as $$ select ${at} $$;
    create or replace function pg_catalog.gen_random_uuid() returns uuid language sql volatile as $$ select
      (lpad(to_hex(nextval('frozen.ids')), 8, '0')
        || regexp_replace(md5('x' || currval('frozen.ids')), '^(....)(...)(...)(.{12}).*$', '-\\1-4\\2-8\\3-\\4'))::uuid $$;
    create function frozen.notify(text, text) returns void language sql volatile security definer set search_path = '' as $$
      insert into frozen.notified (channel, payload) values ($1, $2) $$;
    create or replace function pg_catalog.pg_notify(text, text) returns void language sql volatile as $$
      select frozen.notify($1, $2) $$;
    reset allow_system_table_mods;`);
}
