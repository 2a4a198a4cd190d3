import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg, { type ClientConfig } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { type TestDatabase, testDatabase } from './template.ts';

/** Every released schema is kept as it was released; a database that stands there must come to the schema of today. */
const released = path.join(import.meta.dirname, '..', '..', '..', 'db', 'released');
const versions = readdirSync(released);

let around: TestDatabase;
beforeAll(async () => {
  around = await testDatabase();
});
afterAll(() => around.drop());

async function run<T>(connection: ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const shape = `select n.nspname || '.' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) as one
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where n.nspname in ('app', 'priv', 'audit') and a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'v', 'i')
  union all select pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname in ('app', 'priv', 'audit', 'act', 'look', 'sign_in', 'job', 'mail', 'report')
  union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select polrelid::regclass || ' ' || polname || ' ' || coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '') from pg_policy
  order by 1`;

test.each(versions)('a database of %s comes to the schema of today', async (version) => {
  const database = `upgrade_${version.replace(/\W/g, '_')}`;
  const administration = { ...around.connection.superuser, database: 'postgres' };
  const connection = { ...around.connection.superuser, database };
  await run(administration, (client) => client.query(`create database ${database}`));
  try {
    await migrate({ connection, folder: path.join(released, version) });
    await migrate({ connection });
    const upgraded = await run(connection, async (client) => (await client.query(shape)).rows);
    const fresh = await run(around.connection.superuser, async (client) => (await client.query(shape)).rows);
    expect(upgraded).toEqual(fresh);
  } finally {
    await run(administration, (client) => client.query(`drop database ${database} with (force)`));
  }
});

/** The project's `db` as it stood before a migration: without that one and those after it, and without policies, which are of today. */
function before(migration: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-before-'));
  cpSync(path.join(released, '..', 'migrations'), path.join(folder, 'migrations'), {
    recursive: true,
    filter: (file) => path.basename(file) < migration || !file.endsWith('.sql'),
  });
  return folder;
}

/** A database as it stood before a migration, and how it is brought up to today; it is dropped afterwards. */
async function withOlder(
  database: string,
  migration: string,
  work: (connection: ClientConfig, upgrade: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const administration = { ...around.connection.superuser, database: 'postgres' };
  const connection = { ...around.connection.superuser, database };
  const folder = before(migration);
  await run(administration, (client) => client.query(`create database ${database}`));
  try {
    await migrate({ connection, folder });
    await work(connection, () => migrate({ connection }));
  } finally {
    await run(administration, (client) => client.query(`drop database ${database} with (force)`));
    rmSync(folder, { recursive: true });
  }
}

test('who was named without class case is named with it, and the case exists for her', async () => {
  await withOlder('upgrade_naming', '0031', async (connection, upgrade) => {
    await run(connection, (client) =>
      client.query(`
        with o as (insert into app.organisation (name, kind, region) values ('Saarni ry', 'victim-support', 'A') returning id),
          w as (insert into app.worker (organisation_id, name) select id, 'Anna Kallio' from o returning id, organisation_id),
          c as (insert into app."case" (id, code_word, opened_at) values ('abc234', 'Koivu', now()) returning id),
          y as (insert into app.party (case_id, organisation_id, lead, joined_at) select c.id, w.organisation_id, true, now() from c, w returning id),
          r as (insert into app.room (case_id, class, organisation_id) select c.id, k, w.organisation_id
            from c, w, unnest(array['case', 'contact']) k returning id, class),
          m as (insert into app.member (party_id, worker_id, worker_name, standing, valid_from)
            select y.id, w.id, 'Anna Kallio', 'member', now() from y, w returning id)
        insert into app.naming (member_id, room_id, classes) select m.id, r.id, '{contact}' from m, r where r.class = 'case'`),
    );
    await upgrade();
    const { named, reads } = await run(
      connection,
      async (client) =>
        (
          await client.query<{ named: string[]; reads: string[] }>(
            `select (select classes from app.naming) as named, array(select class from priv.effective where can_read order by class) as reads`,
          )
        ).rows[0] ?? { named: [], reads: [] },
    );
    expect([named, reads]).toEqual([
      ['case', 'contact'],
      ['case', 'contact'],
    ]);
  });
});

test('rows from before there was one order of time are placed, in whichever order they were written', async () => {
  await withOlder('upgrade_story', '0062', async (connection, upgrade) => {
    await run(connection, (client) =>
      client.query(`
        with o as (insert into app.organisation (name, kind, region) values ('Saarni ry', 'victim-support', 'A') returning id),
          w as (insert into app.worker (organisation_id, name) select id, 'Anna Kallio' from o returning id, organisation_id),
          c as (insert into app."case" (id, code_word, opened_at) values ('abc234', 'Koivu', now()) returning id)
        insert into app.room (case_id, class, organisation_id) select c.id, k, w.organisation_id from c, w, unnest(array['account', 'process']) k;
        create function pg_temp.piece(n integer, code text, edtf text, first date, last date, anchor text, other integer) returns void language sql as $f$
          insert into app.piece (id, room_id, sort, code, when_edtf, from_on, until_on, anchor, anchor_id, source, certainty, author_id, written_at)
          select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, r.id, 'event', code, edtf, first, last, anchor,
            ('00000000-0000-4000-8000-' || lpad(other::text, 12, '0'))::uuid, 'told-by-her', 'certain', gen_random_uuid(), now()
          from app.room r where class = 'account' $f$;
        select pg_temp.piece(1, 'paid', '2016-05-05', '2016-05-05', '2016-05-05', null, null);
        select pg_temp.piece(2, 'threat', null, null, null, 'before', 1);
        select pg_temp.piece(3, 'worked', null, null, null, 'before-arrival', null);
        select pg_temp.piece(4, 'arrived', '2015', '2015-01-01', '2015-12-31', null, null);
        select pg_temp.piece(5, 'threat', null, null, null, 'after', 2);
        select pg_temp.piece(6, 'worked', null, null, null, null, null);
        -- What was written later hangs on the earlier, and the other way round.
        update app.piece set anchor = 'after', anchor_id = '00000000-0000-4000-8000-000000000005' where id = '00000000-0000-4000-8000-000000000006';
        insert into app.process (id, room_id, kind, state, author_id, written_at)
          select '00000000-0000-4000-8000-000000000009', id, 'criminal', 'open', gen_random_uuid(), now() from app.room where class = 'process';
        insert into app.process_step (room_id, process_id, stage, code, when_edtf, from_on, until_on, state, mover, source, author_id, written_at)
          select id, '00000000-0000-4000-8000-000000000009', s.stage, s.code, s.edtf, s.first, s.last, 'done', 'not-known', 'document', gen_random_uuid(), now()
          from app.room, (values ('charges', 'charge-brought', '2008', date '2008-01-01', date '2008-12-31'),
            ('report', 'report-made', '2008-11', date '2008-11-01', date '2008-11-30')) s (stage, code, edtf, first, last) where class = 'process'`),
    );
    await upgrade();
    const rows = (table: string) =>
      run(connection, async (client) =>
        (
          await client.query<{ one: string }>(
            `select right(id::text, 1) || ' ' || code || ' ' || coalesce(stands_on::text, '-') || ' ' || coalesce(stands_at::text, '-') || ' ' || version as one from app.${table} order by id`,
          )
        ).rows.map(({ one }) => one),
      );
    expect(await rows('piece')).toEqual([
      '1 paid 2016-05-05 0 1',
      '2 threat 2016-05-05 -1 1',
      '3 worked 2015-07-02 -1 1',
      '4 arrived 2015-07-02 0 1',
      '5 threat 2016-05-05 0 1',
      '6 worked 2016-05-05 1 1',
    ]);
    expect((await rows('process_step')).map((row) => row.slice(2)).sort()).toEqual([
      'charge-brought 2008-11-15 10 1',
      'report-made 2008-11-15 1 1',
    ]);
  });
});

test('a day of "not before" kept as support becomes the line where nobody else reads that room, and stays where it was written', async () => {
  await withOlder('upgrade_not_before', '0064', async (connection, upgrade) => {
    await run(connection, (client) =>
      client.query(`
        with o as (insert into app.organisation (name, kind, region) values ('Saarni ry', 'victim-support', 'A'), ('Poliisi', 'police', 'A') returning id, kind),
          w as (insert into app.worker (organisation_id, name) select id, 'Anna Kallio' from o where kind = 'victim-support' returning id, organisation_id),
          c as (insert into app."case" (id, code_word, opened_at) values ('abc234', 'Koivu', now()), ('abc235', 'Leppä', now()), ('abc236', 'Kuusi', now()) returning id),
          r as (insert into app.room (case_id, class, organisation_id) select c.id, k, w.organisation_id
            from c, w, unnest(array['process', 'justice']) k returning id, case_id, class),
          p as (insert into app.process (room_id, kind, author_id, written_at) select r.id, 'criminal', w.id, now() from r, w where r.class = 'process' returning id, room_id),
          s as (insert into app.process_step (room_id, process_id, stage, code, state, mover, source, author_id, written_at)
            select p.room_id, p.id, 'investigation', 'hearing', 'planned', 'police', 'told-by-authority', w.id, now() from p, w returning id, room_id),
          b as (insert into app.backing (room_id, step_id, step_room_id, kind, state, until_on, author_id, written_at)
            select s.room_id, s.id, s.room_id, 'not-before', 'in-place', current_date + d, w.id, now() from s, w, unnest(array[10, 20]) d returning id),
          -- The second case has a line already; of the third the police read the lines.
          l as (insert into app.justice_line (room_id, kind, from_on, author_id, written_at)
            select r.id, 'not-before', current_date + 5, w.id, now() from r, w where r.class = 'justice' and r.case_id = 'abc235' returning id)
        insert into priv."grant" (case_id, owner_id, to_id, class, basis, valid_from, valid_until, made_by, room_id)
        select r.case_id, w.organisation_id, o.id, 'justice', 'vital', now(), now() + interval '5 days', w.id, r.id
        from r, w, o where r.class = 'justice' and r.case_id = 'abc236' and o.kind = 'police'`),
    );
    await upgrade();
    const { lines, kept } = await run(
      connection,
      async (client) =>
        (
          await client.query<{ lines: string[]; kept: number }>(
            `select array(select r.case_id || ' ' || (l.from_on - current_date) from app.justice_line l join app.room r on r.id = l.room_id order by 1) as lines,
               (select count(*)::integer from app.backing where kind = 'not-before' and until_on is not null) as kept`,
          )
        ).rows[0] ?? { lines: [], kept: 0 },
    );
    expect(lines).toEqual(['abc234 20', 'abc235 5']);
    expect(kept).toBe(6);
  });
});

/** A criminal course of one case, as `p`. */
const oneCourse = `
  with o as (insert into app.organisation (name, kind, region) values ('Saarni ry', 'victim-support', 'A') returning id),
    c as (insert into app."case" (id, code_word, opened_at) values ('abc234', 'Koivu', now()) returning id),
    r as (insert into app.room (case_id, class, organisation_id) select c.id, 'process', o.id from c, o returning id),
    p as (insert into app.process (room_id, kind, author_id, written_at) select r.id, 'criminal', gen_random_uuid(), now() from r returning id, room_id)`;

test('since which day an offence had a name is kept, and known to the day; what the program before writes stands likewise', async () => {
  await withOlder('upgrade_instances', '0065', async (connection, upgrade) => {
    await run(connection, (client) =>
      client.query(`${oneCourse}
        insert into app.process_offence (room_id, process_id, code, named_on, said_by, author_id, written_at)
        select p.room_id, p.id, 'pandering', '2024-05-05', 'police', gen_random_uuid(), now() from p`),
    );
    await upgrade();
    const read = async (change = 'select') =>
      run(connection, async (client) => {
        await client.query(change);
        const { rows } = await client.query<{ one: string }>(
          `select concat_ws(' ', named_on, when_edtf, from_on, until_on, version) as one from app.process_offence`,
        );
        return rows.map(({ one }) => one);
      });
    expect(await read()).toEqual(['2024-05-05 2024-05-05 2024-05-05 2024-05-05 1']);
    const corrects = (said: string) => `update app.process_offence set version = version + 1, ${said}`;
    expect(await read(corrects(`when_edtf = '2024', from_on = '2024-01-01', until_on = '2024-12-31'`))).toEqual([
      '2024-07-01 2024 2024-01-01 2024-12-31 2',
    ]);
    expect(await read(corrects(`named_on = '2024-06-06'`))).toEqual(['2024-06-06 2024-06-06 2024-06-06 2024-06-06 3']);
  });
});

test('a step whose place in the order of the law is another one than it was stands there after the start', async () => {
  await withOlder('upgrade_places', '0065', async (connection, upgrade) => {
    await run(connection, (client) =>
      client.query(`${oneCourse}
        insert into app.process_step (room_id, process_id, stage, code, when_edtf, from_on, until_on, stands_on, stands_at, state, mover, source, author_id, written_at)
        select p.room_id, p.id, 'after', 'judgment-final', '2024-05-05', '2024-05-05', '2024-05-05', '2024-05-05', 33, 'done', 'nobody', 'document', gen_random_uuid(), now() from p`),
    );
    await upgrade();
    const { rows } = await run(connection, (client) =>
      client.query('select stands_on::text as on, stands_at as at, instance, version from app.process_step'),
    );
    expect(rows).toEqual([{ on: '2024-05-05', at: 37, instance: null, version: 1 }]);
  });
});
