import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Config, readConfig } from '../config.ts';
import type { SetupDeps } from '../deps.ts';
import { lagOf } from '../platform/db/newest-server.ts';
import { readPostmaster } from '../platform/db/postmaster.ts';
import { inTransaction } from '../platform/db/tx.ts';
import { withClient } from '../platform/db/with-client.ts';
import { openLog } from '../platform/log/log.ts';
import { withDatabase } from './command.ts';
import { joinDatabase } from './database.ts';
import { type CreateApp, startProgram } from './program.ts';
import { Refusal } from './refusal.ts';

// One data directory lives through the whole file: making a database is what costs here.
let folder: string;
let config: Config;
const lines: string[] = [];
const silent = <T>(done: string, work: () => Promise<T>): Promise<T> => {
  lines.push(done);
  return work();
};
const log = (line: string) => lines.push(line);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'program-'));
  chmodSync(folder, 0o711);
  const RINNALLA_MASTER_KEY = Buffer.alloc(32, 3).toString('base64');
  const environment = { RINNALLA_DATA: folder, RINNALLA_MASTER_KEY, PORT: '0' };
  const real = { ...environment, RINNALLA_ORIGIN: 'https://rinnalla.example.fi', RINNALLA_ACCEPT_EMBEDDED: 'yes' };
  config = readConfig('real', real, '/');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Answers with who it is in the database. */
const tinyApp: CreateApp = async ({ pools }) => ({
  fetch: async () => {
    const { rows } = await pools.change.query('select current_user as me');
    return new Response(rows[0].me);
  },
});

async function serverVersion(): Promise<string> {
  const client = new pg.Client(joinDatabase({ ...config, masterKey: Buffer.alloc(32, 3) }).admin);
  await client.connect();
  const { rows } = await client.query('show server_version');
  await client.end();
  return rows[0].server_version;
}

const cluster = () => path.join(folder, 'postgres', 'cluster');

test('the program starts, answers as its login and leaves nothing running', async () => {
  const program = await startProgram(config, tinyApp, silent, log);
  expect(await (await fetch(`http://localhost:${program.port}/`)).text()).toBe('rinnalla_change');
  expect(program.origin).toBe('https://rinnalla.example.fi');
  const { version, behind } = lagOf(await serverVersion(), new Date());
  const lag = `PostgreSQL ${version} is ${behind} minor releases behind`;
  expect(lines).toEqual([
    'PostgreSQL started',
    'database brought up to date',
    ...(behind > 0 ? [expect.stringContaining(lag)] : []),
  ]);
  await program.stop();
  expect(readPostmaster(cluster())).toBeUndefined();
  expect(readFileSync(path.join(folder, 'mode'), 'utf8')).toBe('real\n');
}, 30_000);

/** Asks a look, and answers with the statements that the connection of it had planned before. */
const readyApp: CreateApp = async ({ pools }) => ({
  fetch: async () => {
    const planned = `select statement as text from pg_prepared_statements where generic_plans + custom_plans > 0`;
    const { rows } = await pools.look.query<{ text: string }>(planned);
    const nothing = async () => undefined;
    await inTransaction(pools.look, 'look', nothing, (tx) => tx.query('select 1 as asked_by_a_page'), nothing);
    return Response.json(rows.map(({ text }) => text));
  },
});

test('what pages asked is planned before the port opens, from the second start on', async () => {
  const answers: string[][] = [];
  for (const _ of ['first', 'second']) {
    const program = await startProgram(config, readyApp, silent, log);
    answers.push((await (await fetch(`http://localhost:${program.port}/`)).json()) as string[]);
    await program.stop();
  }
  expect(answers[0]).not.toContain('select 1 as asked_by_a_page');
  expect(answers[1]).toContain('select 1 as asked_by_a_page');
});

test('what pages asked that cannot be kept ends neither the program nor its stop', async () => {
  rmSync(path.join(folder, 'asked.json'), { force: true });
  mkdirSync(path.join(folder, 'asked.json'));
  try {
    const program = await startProgram(config, tinyApp, silent, log);
    await program.stop();
  } finally {
    rmdirSync(path.join(folder, 'asked.json'));
  }
  expect(existsSync(path.join(folder, 'asked.json'))).toBe(false);
});

test('a warning waits for the minutes of the setting, and again for those of the database when it is taken away', async () => {
  const minutesWith = async (warningMinutes?: number) => {
    const program = await startProgram({ ...config, warningMinutes }, tinyApp, silent, log);
    const client = new pg.Client(joinDatabase(config as SetupDeps['config']).admin);
    await client.connect();
    const { rows } = await client.query<{ minutes: number }>('select minutes from priv.warning_clock');
    await client.end();
    await program.stop();
    return rows[0]?.minutes;
  };
  expect([await minutesWith(5), await minutesWith()]).toEqual([5, 30]);
}, 30_000);

test('when the app cannot be made, what had been started is stopped again', async () => {
  const broken: CreateApp = () => Promise.reject(new Error('no app today'));
  await expect(startProgram(config, broken, silent, log)).rejects.toThrow('no app today');
  expect(readPostmaster(cluster())).toBeUndefined();
});

test('a database of the real mode is refused in evaluation even when the mark of the folder is gone', async () => {
  rmSync(path.join(folder, 'mode'));
  await expect(startProgram({ ...config, mode: 'evaluation' }, tinyApp, silent, log)).rejects.toThrow(
    'The database belongs to the real mode (npm run serve)',
  );
  expect(() => readFileSync(path.join(folder, 'mode'))).toThrow();
});

test('a master key that is not that of the database is refused, and those who watch over security hear of it', async () => {
  const events: string[] = [];
  const close = openLog({ level: 'info', to: { write: (line: string) => void events.push(JSON.parse(line).event) } });
  const other = { ...config, masterKey: Buffer.alloc(32, 9) };
  await expect(withDatabase(other, log, async () => undefined)).rejects.toThrow('The master key is not the one');
  close();
  expect(events).toEqual(['ring.refused']);
});

test('a command works on the database of a running program and leaves it running', async () => {
  const whoAmI = ({ pools }: SetupDeps) => pools.auth.query('select current_user as me').then(({ rows }) => rows[0].me);
  const program = await startProgram(config, tinyApp, silent, log);
  expect(await withDatabase(config, log, whoAmI)).toBe('rinnalla_auth');
  expect((await fetch(`http://localhost:${program.port}/`)).status).toBe(200);
  await program.stop();
  expect(await withDatabase(config, log, whoAmI)).toBe('rinnalla_auth');
  expect(readPostmaster(cluster())).toBeUndefined();
});

test('the logins keep nothing but what their passwords from the master key open', async () => {
  const program = await startProgram(config, tinyApp, silent, log);
  const other = joinDatabase({ ...config, masterKey: Buffer.alloc(32, 4) });
  const client = new pg.Client(other.logins.look);
  await expect(client.connect()).rejects.toThrow('password authentication failed');
  await program.stop();
});

// Last: the database is of a newer release from here on.
test('a command that meets the schema of a newer release says which to start, as the start does', async () => {
  const later = 'migrations/9999_later.sql';
  const note = (sql: string) =>
    withDatabase(config, log, ({ admin }) => withClient(admin, (client) => client.query(sql, [later])));
  await note("insert into migration.applied (name, checksum) values ($1, '')");
  const met = await withDatabase(config, log, async () => undefined).catch((error: unknown) => error);
  expect(met).toBeInstanceOf(Refusal);
  expect((met as Refusal).message).toContain('a newer release has worked on it');
  expect((met as Refusal).message).toContain('Start that release again');
});
