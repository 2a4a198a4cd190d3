import type { Client, QueryResult } from 'pg';
import type { Notified } from './words.ts';

/** Tuesday, ten o'clock in Helsinki: the day of a run changes nothing. */
export const frozenAt = new Date('2026-11-24T08:00:00Z');

/**
 * Makes time and chance of a database constant, in a way that copies of it keep: the planner puts these one-line functions into
 * the statements that ask (only so: what it does not put in runs as the function that PostgreSQL has by that number). A uuid is a serial number dressed as version 4, because an id that is none is refused before anything is
 * tried. Notifications are kept in a setting of the session instead of being sent: they would come with a commit, and a held world has
 * none. What is rolled back takes them along; in a table their dead rows would be read over again by every request.
 */
export async function freeze(superuser: Client): Promise<void> {
  const at = `timestamptz '${frozenAt.toISOString()}'`;
  await superuser.query(`
    set allow_system_table_mods = on;
    create schema frozen;
    create sequence frozen.ids;
    create table frozen.code (code text not null);
    grant usage on schema frozen to public;
    grant all on frozen.ids to public;
    create or replace function pg_catalog.now() returns timestamptz language sql stable as $$ select ${at} $$;
    create or replace function pg_catalog.clock_timestamp() returns timestamptz language sql volatile as $$ select ${at} $$;
    create or replace function pg_catalog.gen_random_uuid() returns uuid language sql volatile as $$ select
      (lpad(to_hex(nextval('frozen.ids')), 8, '0')
        || regexp_replace(md5('x' || currval('frozen.ids')), '^(....)(...)(...)(.{12}).*$', '-\\1-4\\2-8\\3-\\4'))::uuid $$;
    create function frozen.notify(text, text) returns void language plpgsql volatile as $$ begin
      perform set_config('frozen.notified', concat(current_setting('frozen.notified', true),
        json_build_array($1, coalesce($2, ''))::text, E'\n'), false); end $$;
    create or replace function pg_catalog.pg_notify(text, text) returns void language sql volatile as $$
      select frozen.notify($1, $2) $$;
    reset allow_system_table_mods;`);
}

/** Reads what would have been sent, and forgets it. */
export const takesNotified = `select current_setting('frozen.notified', true) as sent, set_config('frozen.notified', '', false)`;

/** What would have been sent, out of the answers to statements of which that was the last. */
export function readNotified(answers: readonly QueryResult[]): Notified[] {
  const { sent } = (answers.at(-1)!.rows as { sent: string | null }[])[0]!;
  return (sent ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [channel, payload] = JSON.parse(line) as [string, string];
      return { channel, payload };
    });
}
