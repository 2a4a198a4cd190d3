import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backupCommand } from '../backup/backup-command.ts';
import { spoolOf } from '../backup/journal.ts';
import { backupsIn, removeBackup } from '../backup/target.ts';
import { readConfig } from '../config.ts';
import type { Health } from '../health.ts';
import { knownServers } from '../platform/db/newest-server.ts';
import { startPostgres } from '../platform/db/supervisor.ts';
import { withClient } from '../platform/db/with-client.ts';
import { joinDatabase } from '../start/database.ts';
import { type CreateApp, type Program, startProgram } from '../start/program.ts';
import { markRestoring } from '../start/restoring.ts';
import { checkBackups } from './check-backups.ts';
import { doctor } from './doctor.ts';
import { readAll } from './readings.ts';

// One data directory lives through the whole file, as in program.test.ts.
let folder: string;
let env: NodeJS.ProcessEnv;
const masterKey = Buffer.alloc(32, 5);
const config = () => ({ ...readConfig('real', env, '/'), masterKey });
const app: CreateApp = async () => ({ fetch: () => new Response('') });
const start = (): Promise<Program> =>
  startProgram(
    config(),
    app,
    (_, work) => work(),
    () => undefined,
  );

async function ask(more: NodeJS.ProcessEnv = {}): Promise<{ code: number; said: string }> {
  let said = '';
  const code = await doctor('real', { env: { ...env, ...more }, stdout: { write: (text: string) => (said += text) } });
  return { code, said };
}

async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client(joinDatabase(config()).admin);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'doctor-'));
  chmodSync(folder, 0o711);
  env = {
    RINNALLA_DATA: folder,
    RINNALLA_MASTER_KEY: masterKey.toString('base64'),
    RINNALLA_ORIGIN: 'https://rinnalla.example.fi',
    RINNALLA_ACCEPT_EMBEDDED: 'yes',
    RINNALLA_LOG_LEVEL: 'silent',
    PORT: '0',
  };
});
afterAll(() => rmSync(folder, { recursive: true }));

test('wrong settings are told, and nothing else is looked at', async () => {
  const { code, said } = await ask({ RINNALLA_ORIGIN: 'http://rinnalla.example.fi', RINNALLA_SMTP: 'x' });
  expect(code).toBe(1);
  expect(said).toContain('RINNALLA_ORIGIN must be the https address');
  expect(said).toContain('RINNALLA_SMTP is not a setting of Rinnalla');
  expect(said).not.toContain('database');
});

test('before the first start nothing is made for the sake of a look', async () => {
  const { code, said } = await ask();
  expect([code, said.includes('there is none yet')]).toEqual([0, true]);
  expect(() => rmSync(path.join(folder, 'postgres'))).toThrow();
});

test('of a program that runs and of one that does not, all is told, and nothing of it is wrong', async () => {
  const program = await start();
  const running = await ask();
  await program.stop();
  const stopped = await ask();
  for (const { said } of [running, stopped]) {
    for (const about of [
      'settings',
      'disk',
      'key ring',
      'logins',
      'clock',
      'counters',
      'order of texts',
      'schema',
      'jobs',
      'outbox',
      'mail',
    ])
      expect(said).toMatch(new RegExp(`ok +${about} `));
    expect(said).toContain(`behind ${knownServers.newest[18]}`);
  }
  expect([running.code, stopped.code]).toEqual([0, 0]);
  expect([running.said.includes('runs (process'), stopped.said.includes('does not run')]).toEqual([true, true]);
}, 180_000);

test('without the master key of a real folder doctor says so, and makes none', async () => {
  let said = '';
  const { RINNALLA_MASTER_KEY: _, RINNALLA_ORIGIN: __, RINNALLA_ACCEPT_EMBEDDED: ___, ...rest } = env;
  const code = await doctor('evaluation', { env: rest, stdout: { write: (text: string) => (said += text) } });
  expect([code, existsSync(path.join(folder, 'master.key'))]).toEqual([1, false]);
  expect(said).toMatch(/WRONG +data directory .*other mode.*\n.*same environment as the program, RINNALLA_MASTER_KEY/);
}, 60_000);

test('a database that was restored by half is told and not started', async () => {
  const half = path.join(folder, 'half');
  mkdirSync(path.join(half, 'postgres', 'cluster'), { recursive: true });
  markRestoring(half);
  const { code, said } = await ask({ RINNALLA_DATA: half });
  expect([code, said]).toEqual([
    1,
    expect.stringMatching(/WRONG +data directory .*did not come to its end.*\n.*begins anew/),
  ]);
  expect([said.includes('database  '), readdirSync(path.join(half, 'postgres'))]).toEqual([false, ['cluster']]);
  rmSync(half, { recursive: true });
}, 60_000);

test('how old the backups are is told, and a ring backup that is missing or older than that of the database', async () => {
  const target = path.join(folder, 'backups');
  const RINNALLA_BACKUP_RECIPIENTS = await identityToRecipient(await generateX25519Identity());
  const set = { RINNALLA_BACKUP_TO: target, RINNALLA_BACKUP_RECIPIENTS };
  const silent = { write: () => true };
  let heard = '';
  const stderr = { write: (text: string) => (heard += text) };
  const backUp = (...words: string[]) => backupCommand(words, { stdout: silent, stderr, env: { ...env, ...set } });
  const found = (now = new Date(), more: NodeJS.ProcessEnv = {}) =>
    checkBackups(readConfig('real', { ...env, ...set, ...more }, '/'), now).map((one) => [one.about, one.found]);
  expect((await ask()).said).toMatch(/LOOK +backups +nowhere set/);
  expect(found()).toEqual([['backups', 'wrong']]);
  mkdirSync(target);
  expect(found()).toEqual([
    ['database backup', 'look'],
    ['ring backup', 'look'],
  ]);
  expect(await backUp('--ring-only')).toBe(0);
  expect(await backUp()).toBe(0);
  expect(heard.match(/backup\.\w+","of":"\w+/g)).toEqual([
    'backup.taken","of":"ring',
    'backup.taken","of":"database',
    'backup.taken","of":"ring',
  ]);
  const { code, said } = await ask(set);
  expect([code, said]).toEqual([0, expect.stringMatching(/ok +database backup .*0 hours ago.*ok +backups together/s)]);
  const program = await startProgram(
    readConfig('real', { ...env, ...set }, '/'),
    async (deps) => {
      const health = async () => ({ status: 'ok', checks: {} }) as unknown as Health;
      const readings = await readAll({ deps, health, streams: () => 0 });
      const told = readings.flatMap(({ name, labels, value }) =>
        name.startsWith('rinnalla.backup') || name.startsWith('rinnalla.journal') ? [[name, labels, value < 600]] : [],
      );
      expect(told).toEqual([
        ['rinnalla.backup.age', { kind: 'database' }, true],
        ['rinnalla.backup.age', { kind: 'ring' }, true],
        ['rinnalla.journal.waiting', {}, true],
      ]);
      return app(deps);
    },
    (_, work) => work(),
    () => undefined,
  );
  await program.stop();
  // A program that was started without the settings of the backups, which their timer has.
  const bare = await start();
  expect((await ask(set)).said).toMatch(/WRONG +journal +the program runs without RINNALLA_BACKUP_TO/);
  await bare.stop();
  const spool = spoolOf(folder);
  for (let n = 10; n < 20; n += 1) writeFileSync(path.join(spool, `0000000100000000000000${n}`), '');
  expect(found()).toContainEqual(['journal', 'look']);
  rmSync(spool, { recursive: true });
  const later = new Date(Date.now() + 49 * 3_600_000 + 60_000);
  expect(found(later)).toEqual([
    ['database backup', 'look'],
    ['ring backup', 'look'],
    ['backups together', 'ok'],
  ]);
  expect(found(later, { DATABASE_URL: 'postgresql://db.example/x' })).toEqual([['ring backup', 'look']]);
  const rings = backupsIn(target, 'ring').map(({ file }) => file);
  removeBackup(rings[1] as string);
  expect(found()).toContainEqual(['backups together', 'wrong']);
  const newest = backupsIn(target, 'database').at(-1)?.file as string;
  const whole = readFileSync(newest);
  truncateSync(newest, 1_000);
  expect((await ask(set)).said).toMatch(/WRONG +backups .*database\.age is cut short: 1000 of \d+ bytes/);
  writeFileSync(newest, whole);
  // As a data directory that was copied or restored: it knows nothing of the folder, and the folder not of it.
  const knows = path.join(folder, 'backup-owner.json');
  renameSync(knows, `${knows}.away`);
  expect((await ask(set)).said).toMatch(/WRONG +backups .*those of another Rinnalla.*\n.*--take-over/);
  renameSync(`${knows}.away`, knows);
  writeFileSync(`${rings[0]}.json`, 'not a label');
  expect(found()).toEqual([
    ['database backup', 'ok'],
    ['ring backup', 'look'],
    ['backups', 'look'],
  ]);
}, 180_000);

test('what is wrong is said with what to do: a failing step, a mail server, a role, a counter, a newer schema', async () => {
  const program = await start();
  try {
    await asOwner(`select job.take_step('odd-step', '1 minute'); select job.step_failed('odd-step', '22P02', '1 second', '1 minute');
      grant execute on function pg_current_wal_lsn() to public; alter role rinnalla_mail nologin;
      insert into migration.applied (name, checksum) values ('migrations/9999_later.sql', '')`);
    const { code, said } = await ask({ RINNALLA_SMTP_URL: 'smtp://127.0.0.1:9', RINNALLA_MAIL_FROM: 'a@b.example' });
    expect(code).toBe(1);
    for (const words of [
      'odd-step failed 1 times in a row (22P02)',
      '127.0.0.1 does not take mail',
      'no connection as rinnalla_mail',
      'db/close-counters.sql',
      'newer than this release',
    ])
      expect(said).toContain(words);
    expect(said).not.toContain(masterKey.toString('base64'));
    await asOwner(`delete from migration.applied where name like '%9999%'; alter role rinnalla_mail login`);
  } finally {
    await program.stop();
  }
}, 180_000);

test('another master key, a ring that is gone, a folder of the other mode and one that others may enter are wrong', async () => {
  const other = await ask({ RINNALLA_MASTER_KEY: Buffer.alloc(32, 6).toString('base64') });
  expect([other.code, other.said.includes('cannot be opened')]).toEqual([1, true]);
  const ring = path.join(folder, 'key-ring');
  renameSync(ring, `${ring}.away`);
  const gone = await ask();
  expect([gone.code, gone.said.includes('there is no rooms.keys')]).toEqual([1, true]);
  renameSync(`${ring}.away`, ring);
  chmodSync(ring, 0o755);
  expect((await ask()).said).toContain(`chmod 700 ${ring}`);
  chmodSync(ring, 0o700);
  const key = path.join(folder, 'key-in-a-file');
  writeFileSync(key, masterKey.toString('base64'), { mode: 0o644 });
  const inFile = { RINNALLA_MASTER_KEY: '', RINNALLA_MASTER_KEY_FILE: key };
  expect((await ask(inFile)).said).toMatch(
    /WRONG +secrets +others than our account may read .*key-in-a-file\n.*chmod 600/,
  );
  // systemd guards what it hands over, whatever its mode looks like.
  expect((await ask({ ...inFile, CREDENTIALS_DIRECTORY: folder })).said).not.toContain('secrets');
  chmodSync(key, 0o600);
  expect((await ask(inFile)).said).not.toContain('secrets');
  const elsewhere = path.join(folder, 'other');
  mkdirSync(elsewhere);
  writeFileSync(path.join(elsewhere, 'mode'), 'evaluation\n');
  expect((await ask({ RINNALLA_DATA: elsewhere })).said).toContain('belongs to the other mode');
}, 180_000);

test('a server that is not there is told, not waited for', async () => {
  const { code, said } = await ask({ DATABASE_URL: 'postgresql://x:geheim@127.0.0.1:9/x' });
  expect([code, said.includes('ECONNREFUSED'), said.includes('geheim')]).toEqual([1, true, false]);
});

test('a server without anything of Rinnalla is told as that, and tables that were brought without their roles are refused in words', async () => {
  const server = await startPostgres({ dataDir: path.join(folder, 'server'), durable: false });
  try {
    const { socketDir: host, port, superuser: login } = server;
    const onServer = (database: string, sql: string) =>
      withClient({ host, port, ...login, database }, (client) => client.query(sql));
    await onServer('postgres', `create role migrator login createrole password 'x'`);
    await onServer('postgres', 'create database bare owner migrator');
    const DATABASE_URL = `postgresql://migrator:x@localhost/bare?host=${encodeURIComponent(host)}`;
    const bare = { DATABASE_URL, RINNALLA_DATA: path.join(folder, 'beside-server') };
    const before = await ask(bare);
    expect(before.said).toMatch(/ok +database +answers.*LOOK +schema +there is none yet/s);
    expect(before.said).not.toMatch(/does not exist|no connection as/);
    await onServer(
      'bare',
      `create schema priv; create table priv.deployment (mode text); insert into priv.deployment values ('real')`,
    );
    const missing = /roles of Rinnalla are not on this server.*pg_dumpall --roles-only/s;
    expect((await ask(bare)).said).toMatch(missing);
    const starting = startProgram(
      { ...readConfig('real', { ...env, ...bare }, '/'), masterKey },
      app,
      (_, work) => work(),
      () => undefined,
    );
    await expect(starting).rejects.toThrow(missing);
  } finally {
    await server.stop();
  }
}, 60_000);
