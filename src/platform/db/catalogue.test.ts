import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loginRoles } from './roles.ts';
import { type TestDatabase, testDatabase } from './template.ts';

/** Every rule of architecture.md section 4 that the database's own catalogue can answer. */
let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client(database.connection.superuser);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const rows = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await client.query(sql, values)).rows;
const names = async (sql: string): Promise<unknown[]> => (await rows(sql)).map((row) => Object.values(row)[0]);

const protectedTables = `c.relkind = 'r' and n.nspname in ('app', 'audit')`;

test('row level security is enabled and forced on every table that the application reaches', async () => {
  const all = await names(
    `select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${protectedTables}`,
  );
  expect(all.length).toBeGreaterThan(20);
  expect(
    await names(`select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${protectedTables} and not (c.relrowsecurity and c.relforcerowsecurity)`),
  ).toEqual([]);
});

test('nothing in priv is reachable for a login but its functions of sight', async () => {
  for (const login of ['look', 'change', 'auth', 'jobs', 'mail', 'report']) {
    expect(
      await names(`select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'priv' and c.relkind in ('r', 'v') and has_table_privilege('rinnalla_${login}', c.oid, 'select, insert, update, delete')`),
    ).toEqual([]);
  }
});

test('the reporting login reads no table and executes only functions of its schema, which tell no row of a case', async () => {
  expect(
    await names(`select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('app', 'priv', 'audit') and c.relkind in ('r', 'v', 'm', 'S', 'p')
      and (has_any_column_privilege('rinnalla_report', c.oid, 'select, insert, update, references')
        or c.relkind <> 'S' and has_table_privilege('rinnalla_report', c.oid, 'select, insert, update, delete, truncate, trigger'))`),
  ).toEqual([]);
  expect(
    await rows(`select n.nspname || '.' || p.proname as name, pg_get_function_result(p.oid) as result from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('priv', 'act', 'look', 'audit', 'sign_in', 'job', 'mail', 'report', 'app') and has_function_privilege('rinnalla_report', p.oid, 'execute')
      and has_schema_privilege('rinnalla_report', n.oid, 'usage') order by 1`),
  ).toEqual([
    // Places of lists of variables, values of closed lists, numbers of cases.
    { name: 'report.count_cases', result: 'TABLE(place integer, said text[], cases integer)' },
    { name: 'report.keep_series', result: 'boolean' },
    { name: 'report.note_printed', result: 'boolean' },
    // The last release and its made-up file; nothing of any case.
    {
      name: 'report.series',
      result:
        'TABLE(secret text, k integer, from_on date, until_on date, counted_at timestamp with time zone, state jsonb, printed text[], pending uuid, pending_at timestamp with time zone, changed integer)',
    },
  ]);
  expect(
    await names(`select place from priv.study_cliques() where cardinality(variables) not between 1 and 3`),
  ).toEqual([]);
});

test('there is no delete right and no delete policy, and nothing changes the use log', async () => {
  expect(await names(`select polname from pg_policy where polcmd = 'd'`)).toEqual([]);
  expect(
    await names(`select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace,
    unnest(array['rinnalla_look', 'rinnalla_change', 'rinnalla_auth', 'rinnalla_jobs', 'rinnalla_mail', 'rinnalla_report']) l
    where ${protectedTables} and has_table_privilege(l, c.oid, 'delete, truncate')`),
  ).toEqual([]);
  expect(
    await names(`select l from unnest(array['rinnalla_look', 'rinnalla_change', 'rinnalla_auth', 'rinnalla_jobs', 'rinnalla_mail', 'rinnalla_report']) l
    where has_table_privilege(l, 'audit.entry', 'insert, update, delete')`),
  ).toEqual([]);
});

test('a policy has no or, and one of the three shapes', async () => {
  const policies =
    await rows(`select c.oid::regclass::text as table, p.polname, pg_get_expr(coalesce(p.polqual, p.polwithcheck), p.polrelid) as shape
    from pg_policy p join pg_class c on c.oid = p.polrelid where p.polname <> 'owner'`);
  expect(policies.length).toBeGreaterThan(20);
  for (const { table, shape } of policies) {
    expect(String(shape), String(table)).not.toMatch(/\bor\b/i);
    expect(String(shape), String(table)).toMatch(
      /priv\.(rooms|parties|row_ids|joins|cases|organisations|practices|learners|studies|me|my_organisation)\(|hand_over_slip/,
    );
  }
});

test('each table has one reading policy for the logins, so that none is added to another by OR', async () => {
  expect(
    await rows(`select p.polrelid::regclass::text as table, l, count(*) from pg_policy p, unnest(array['rinnalla_look', 'rinnalla_change', 'rinnalla_jobs']) l
    where p.polcmd in ('r', '*') and l::regrole::oid = any (p.polroles) group by 1, 2 having count(*) > 1`),
  ).toEqual([]);
  expect(await names(`select polname from pg_policy where polroles = '{0}'`)).toEqual([]);
});

test('the logins own nothing, are no superusers, bypass nothing and cannot become another role', async () => {
  const logins = await rows(`select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
      exists (select 1 from pg_auth_members m where m.member = r.oid) as member, exists (select 1 from pg_class c where c.relowner = r.oid) as owns
    from pg_roles r where rolname in ('rinnalla_look', 'rinnalla_change', 'rinnalla_auth', 'rinnalla_jobs', 'rinnalla_mail', 'rinnalla_report')`);
  expect(logins).toHaveLength(6);
  for (const login of logins)
    expect(Object.entries(login).filter(([key, value]) => key !== 'rolname' && value)).toEqual([]);
  expect(
    await rows(
      `select rolname from pg_roles where rolname = 'rinnalla_owner' and (rolsuper or rolbypassrls or rolcanlogin)`,
    ),
  ).toEqual([]);
});

test('definer functions have an empty search path and are closed to everyone else', async () => {
  const functions = `pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('priv', 'act', 'look', 'audit', 'sign_in', 'job', 'mail', 'report', 'app')`;
  expect(
    await names(
      `select p.oid::regprocedure::text from ${functions} and p.prosecdef and not coalesce(p.proconfig, '{}') @> array['search_path=""']`,
    ),
  ).toEqual([]);
  expect(
    await names(
      `select p.oid::regprocedure::text from ${functions} and has_function_privilege('public', p.oid, 'execute')`,
    ),
  ).toEqual([]);
  expect(
    await names(
      `select p.oid::regprocedure::text from ${functions} and has_function_privilege('rinnalla_look', p.oid, 'execute') and n.nspname in ('act', 'sign_in', 'job')`,
    ),
  ).toEqual([]);
});

const withHistory = `select k.relname::text as kind from pg_class k join pg_class v on v.relname = k.relname || '_version' and v.relnamespace = k.relnamespace
  where k.relnamespace = 'app'::regnamespace and k.relkind = 'r'`;
const undeclared = `select h.kind from (${withHistory}) h where h.kind not in (select kind from priv.kept) order by 1`;
const forgotten = `select k.kind || '.' || a.attname from priv.kept k join pg_attribute a on a.attrelid = format('app.%I', k.kind)::regclass
  where a.attnum > 0 and not a.attisdropped and a.attname <> all (k.changes || k.fixed) order by 1`;

test('every table with former versions is kept by a declaration, and every column of it is corrected or fixed', async () => {
  expect((await names(withHistory)).length).toBeGreaterThan(20);
  expect(await names(undeclared), 'declare it with priv.keep in db/policies/7_tables.sql').toEqual([]);
  expect(await names(forgotten), 'name it in the priv.keep of its table, in changes or fixed').toEqual([]);
});

test('a new kind is kept by two calls, forgetting is found, and what is no longer declared is closed', async () => {
  const ofOdd = `select (select count(*)::int from pg_policy where polrelid in ('app.odd'::regclass, 'app.odd_version'::regclass)) as policies,
    (select array_agg(tgname::text order by tgname) from pg_trigger where tgrelid = 'app.odd'::regclass and not tgisinternal) as triggers,
    array(select column_name::text from information_schema.column_privileges where grantee = 'rinnalla_change' and table_name = 'odd'
      and privilege_type = 'UPDATE' order by 1) as changes,
    has_table_privilege('rinnalla_look', 'app.odd_version', 'select') as looks`;
  await client.query(`begin; set local role rinnalla_owner;
    create table app.odd (id uuid primary key, room_id integer not null references app.room, shape text not null, made_on date not null,
      body bytea, author_id uuid not null, version integer not null default 1, reason bytea, mistaken boolean not null default false,
      written_at timestamptz not null, unique (id, room_id));
    select priv.make_history('odd')`);
  try {
    expect(await names(undeclared)).toEqual(['odd']);
    await client.query(`select priv.keep('odd', '{coordination}', '{shape}')`);
    expect(await names(undeclared)).toEqual([]);
    expect(await names(forgotten)).toEqual(['odd.made_on']);
    expect(await rows(ofOdd)).toEqual([
      {
        policies: 6,
        triggers: ['odd_in_class', 'odd_kept'],
        changes: ['author_id', 'body', 'mistaken', 'reason', 'shape', 'version', 'written_at'],
        looks: true,
      },
    ]);
    await client.query('select priv.close_tables()');
    expect(await rows(ofOdd)).toEqual([{ policies: 0, triggers: null, changes: [], looks: false }]);
  } finally {
    await client.query('rollback');
  }
});

test('views look with the eyes of their reader', async () => {
  expect(
    await names(`select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'app' and c.relkind = 'v' and not coalesce(c.reloptions, '{}') @> array['security_invoker=true']`),
  ).toEqual([]);
});

test('every foreign key is indexed from its first column on', async () => {
  expect(
    await names(`select c.conrelid::regclass || '.' || c.conname from pg_constraint c join pg_namespace n on n.oid = c.connamespace
    where c.contype = 'f' and n.nspname in ('app', 'priv', 'audit') and not exists (
      select 1 from pg_index i where i.indrelid = c.conrelid and (c.conkey <@ (string_to_array(i.indkey::text, ' ')::smallint[])[0:0] or i.indkey[0] = any (c.conkey)))`),
  ).toEqual([]);
});

test('foreign keys between rows that lie in rooms carry the room with them', async () => {
  const lying = `select attrelid from pg_attribute where attname = 'room_id' and not attisdropped`;
  expect(
    await names(`select c.conrelid::regclass || '.' || c.conname from pg_constraint c
    where c.contype = 'f' and c.conrelid in (${lying}) and c.confrelid in (${lying}) and cardinality(c.conkey) < 2
      and c.conrelid::regclass::text like 'app.%' and c.confrelid::regclass::text like 'app.%'`),
  ).toEqual([]);
});

test('kinds and classes that can be stored are the words of the program', async () => {
  const checked = async (table: string, column: string) => {
    const checks =
      await names(`select pg_get_constraintdef(c.oid) from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid
      where c.contype = 'c' and c.conrelid = '${table}'::regclass and a.attname = '${column}' and c.conkey = array[a.attnum]`);
    return [...new Set([...checks.join(' ').matchAll(/'([a-z-]+)'/g)].map(([, word = '']) => word))].sort();
  };
  const words = async (name: string) =>
    (await names(`select word from unnest(priv.${name}()) word order by word collate "C"`)) as string[];
  expect(await checked('app.organisation', 'kind')).toEqual(await words('organisation_kinds'));
  expect(await checked('app.naming', 'classes')).toEqual(await words('all_classes'));
  expect(await checked('app.room', 'class')).toEqual(expect.arrayContaining(await words('all_classes')));
});

test('no enum type is used anywhere', async () => {
  expect(
    await names(
      `select typname from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typtype = 'e' and n.nspname in ('app', 'priv', 'audit')`,
    ),
  ).toEqual([]);
});

test('a uniqueness that a worker could probe lies within one room, case or organisation; ids are random', async () => {
  const unique =
    await rows(`select i.indexrelid::regclass::text as index, array_agg(a.attname order by a.attnum)::text[] as columns
    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
    where i.indisunique and not i.indisprimary and n.nspname = 'app' group by 1`);
  const anchors = ['room_id', 'case_id', 'party_id', 'organisation_id', 'consent_id', 'grant_id', 'id'];
  for (const { index, columns } of unique)
    expect(
      (columns as string[]).some((column) => anchors.includes(column)),
      String(index),
    ).toBe(true);
});

test('statistics of other sessions are closed to the logins', async () => {
  expect(
    await names(`select v || ' ' || l from unnest(array['pg_stat_activity', 'pg_stat_user_tables', 'pg_stat_all_tables', 'pg_stats']) v,
    unnest(array['rinnalla_look', 'rinnalla_change', 'rinnalla_auth', 'rinnalla_jobs', 'rinnalla_mail', 'rinnalla_report']) l where has_table_privilege(l, 'pg_catalog.' || v, 'select')`),
  ).toEqual([]);
  // The functions under them tell the same: whoever holds a login would read there on which channel a session is told of changes.
  expect(
    await names(`select p.oid::regprocedure || ' ' || l from pg_proc p,
    unnest(array['rinnalla_look', 'rinnalla_change', 'rinnalla_auth', 'rinnalla_jobs', 'rinnalla_mail', 'rinnalla_report']) l
    where p.pronamespace = 'pg_catalog'::regnamespace and p.proname like 'pg_stat_get%' and has_function_privilege(l, p.oid, 'execute')`),
  ).toEqual([]);
});

/** What tells of the work of others without naming any of it. */
const counters = [
  `pg_relation_size('audit.entry')`,
  `pg_total_relation_size('app.note')`,
  `pg_table_size('app.note')`,
  `pg_indexes_size('app.note')`,
  'pg_database_size(current_database())',
  `pg_tablespace_size('pg_default')`,
  'txid_current()',
  'txid_current_if_assigned()',
  'txid_current_snapshot()',
  'pg_current_xact_id()',
  'pg_current_xact_id_if_assigned()',
  'pg_current_snapshot()',
  'pg_current_wal_lsn()',
  'pg_current_wal_insert_lsn()',
  'pg_current_wal_flush_lsn()',
  'pg_last_wal_replay_lsn()',
  'pg_last_committed_xact()',
  `age('3'::xid)`,
  'pg_notification_queue_usage()',
  `pg_sequence_last_value('audit.entry_id_seq')`,
  `pg_relation_filenode('app.note')`,
  '(select count(*) from pg_lock_status())',
  '(select count(*) from pg_locks)',
  '(select count(*) from pg_stat_database)',
  '(select next_xid from pg_control_checkpoint())',
  `(select reltuples from pg_class where oid = 'app.note'::regclass)`,
  `(select relpages from pg_class where oid = 'app.note'::regclass)`,
  `(select relfrozenxid from pg_class where oid = 'app.note'::regclass)`,
  '(select count(*) from pg_class c)::text || (select c from pg_class c limit 1)::text',
];

test('no login reads what the server counts of everybody’s work: sizes, transactions, journal, locks, estimates', async () => {
  for (const login of loginRoles) {
    const client = new pg.Client(database.connection[login]);
    await client.connect();
    const open: string[] = [];
    for (const counter of counters) {
      const refused = await client.query(`select ${counter}`).then(
        () => undefined,
        (error: { code: string }) => error.code,
      );
      if (refused !== '42501') open.push(`${counter} ${refused ?? 'open'}`);
    }
    expect([login, open]).toEqual([login, []]);
    // What programs need of the catalogue stays.
    await client.query(`select oid, relname, relkind, relnamespace from pg_class limit 1`);
    await client.end();
  }
});

test('without a session every login reads nothing from any protected table, and cannot set a role', async () => {
  const tables = (await names(
    `select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${protectedTables}`,
  )) as string[];
  await client.query(`with o as (insert into app.organisation (name, kind, region) values ('A', 'ngo', 'B') returning id)
    insert into app.worker (organisation_id, name) select id, 'C' from o`);
  for (const login of ['look', 'change', 'jobs', 'report'] as const) {
    const client = new pg.Client(database.connection[login]);
    await client.connect();
    for (const table of tables) {
      const { rows: found } = await client
        .query(`select count(*)::int as n from ${table}`)
        .catch((error: { code: string }) => ({ rows: [{ n: error.code }] }));
      expect([0, '42501'], `${login} ${table}`).toContain(found[0].n);
    }
    for (const role of ['rinnalla_owner', 'rinnalla_change', 'rinnalla_look'].filter(
      (item) => item !== `rinnalla_${login}`,
    )) {
      await expect(client.query(`set role ${role}`)).rejects.toMatchObject({ code: '42501' });
    }
    await client.end();
  }
});
