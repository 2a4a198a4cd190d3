import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { backupCommand } from '../../src/backup/backup-command.ts';
import { restoreCommand } from '../../src/backup/restore-command.ts';
import { keysCommand } from '../../src/keys/keys-command.ts';
import { ringFolder } from '../../src/platform/crypto/ring-by-settings.ts';
import { openSharedKeyRing } from '../../src/platform/crypto/shared-ring.ts';
import { emptyDatabase } from '../../src/platform/db/template.ts';
import { type Program, startProgram } from '../../src/start/program.ts';
import { type Drill, killedAt, startDrill } from './drill.ts';

let drill: Drill;
let dataDir: string;
let database: Awaited<ReturnType<typeof emptyDatabase>>;
let master: Buffer;

beforeAll(async () => {
  drill = await startDrill();
  dataDir = drill.at('data');
  master = drill.masterKey;
  database = await emptyDatabase();
  expect((await drill.note('Soitti ja kysyi tulkkia.')).status).toBe(200);
  await drill.halt();
});
afterAll(async () => {
  await drill.stop();
  await database.drop();
});

const base64 = (key: Buffer) => key.toString('base64');
const ringFile = () => path.join(ringFolder({ dataDir }), 'rooms.keys');
const apart = (url?: string) => ({
  ...drill.settings(dataDir),
  RINNALLA_MASTER_KEY: base64(master),
  ...(url ? { RINNALLA_RING_URL: url } : {}),
});
const shared = () => apart(database.url);

async function run(command: typeof keysCommand, words: string[], settings: Record<string, string>) {
  const said: string[] = [];
  const stream = { write: (text: string) => said.push(text) };
  const code = await command(words, { stdout: stream, stderr: stream, env: settings });
  return { code, said: said.join('') };
}

const refused = (words: RegExp) => ({ code: 1, said: expect.stringMatching(words) });
const whole = { code: 0, said: expect.stringMatching(/Keys: all \d+ are there; 0 were destroyed.* 0 do not open/s) };

async function started(settings: { ringUrl?: string }, work: (program: Program) => Promise<void>): Promise<void> {
  const config = { ...drill.configOf(dataDir), masterKey: master, ...settings };
  const program = await startProgram(
    config,
    createApp,
    (_done, step) => step(),
    () => undefined,
  );
  await work(program).finally(program.stop);
}
const ask = (program: Program, method: string, to: string, body?: unknown) =>
  fetch(`http://127.0.0.1:${program.port}${to}`, {
    method,
    headers: { authorization: `Bearer ${drill.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

const steps = ['filled', 'marked', 'removed'] as const;
const moves = { 'to-database': 'to-file', 'to-file': 'to-database' } as const;
const both = /A key ring lies in .* too.*give rinnalla keys move to-database/;

/** What a look at the keys says in the middle of a move, with the settings of before and of after it. */
const amid = {
  'to-database': { filled: [whole, refused(both)], marked: [refused(/Several nodes share/), refused(both)] },
  'to-file': { filled: [refused(both), refused(/Several nodes share/)], marked: [refused(both), whole] },
};

test('a move that is killed at any step leaves one whole ring, and the same words finish it, there and back', async () => {
  for (const [to, back] of Object.entries(moves) as [keyof typeof moves, keyof typeof moves][]) {
    const [before, after] = to === 'to-database' ? [apart, shared] : [shared, apart];
    for (const step of steps) {
      const call = `moveRing(config, database, ${JSON.stringify(to)}, at)`;
      await killedAt(step, { moveRing: 'keys/move-ring.ts' }, call, shared());
      if (step !== 'removed')
        for (const [nth, settings] of [before(), after()].entries())
          expect(await run(keysCommand, ['verify'], settings), `${to} ${step} ${nth}`).toMatchObject(
            amid[to][step][nth] as object,
          );
      expect((await run(keysCommand, ['move', to], shared())).code, `${to} ${step}`).toBe(0);
      expect(await run(keysCommand, ['verify', '--all'], after()), `${to} ${step}`).toMatchObject(whole);
      expect(existsSync(ringFile()), `${to} ${step}`).toBe(to === 'to-file');
      expect(await run(keysCommand, ['move', to], shared())).toMatchObject({
        code: 0,
        said: expect.stringContaining('already'),
      });
      if (step !== 'removed' || to === 'to-file')
        expect((await run(keysCommand, ['move', back], shared())).code).toBe(0);
    }
  }
});

test('the program works with a ring in a database, says when it is away, and refuses a file, another ring and a wrong key', async () => {
  await started({ ringUrl: database.url }, async (program) => {
    const note = { class: 'support', happenedOn: '2026-11-21', text: 'Kävi poliisilla.' };
    expect((await ask(program, 'POST', `/api/v1/cases/${drill.caseId}/notes`, note)).status).toBe(200);
    const timeline = await (await ask(program, 'GET', `/api/v1/cases/${drill.caseId}/timeline`)).text();
    expect([timeline.includes('Soitti ja kysyi tulkkia.'), timeline.includes('Kävi poliisilla.')]).toEqual([
      true,
      true,
    ]);
    const ready = async () => {
      const answer = await ask(program, 'GET', '/readyz');
      return [answer.status, ((await answer.json()) as { checks: { keys: string } }).checks.keys];
    };
    expect(await ready()).toEqual([200, 'ok']);
    expect(await run(keysCommand, ['move', 'to-file'], shared())).toMatchObject(
      refused(/Rinnalla is running: stop every node/),
    );
    const elsewhere = { ...shared(), RINNALLA_DATA: drill.at('elsewhere') };
    mkdirSync(elsewhere.RINNALLA_DATA, { recursive: true });
    writeFileSync(path.join(elsewhere.RINNALLA_DATA, 'mode'), 'real\n');
    expect(await run(keysCommand, ['move', 'to-file'], elsewhere)).toMatchObject(
      refused(/Another node works with this key ring/),
    );
    await withoutConnections(async () => {
      await expect.poll(ready).toEqual([503, 'away']);
    });
    await expect.poll(ready).toEqual([200, 'ok']);
    expect((await ask(program, 'GET', `/api/v1/cases/${drill.caseId}/timeline`)).status).toBe(200);
  });
  const start = (settings: { ringUrl?: string }) => started(settings, async () => undefined);
  await expect(start({})).rejects.toThrow('Several nodes share the key ring of this database: set RINNALLA_RING_URL');
  const other = await emptyDatabase();
  await expect(start({ ringUrl: other.url })).rejects.toThrow('The key ring is missing: there is none in the database');
  await (await openSharedKeyRing(other.url, master)).close();
  await expect(start({ ringUrl: other.url })).rejects.toThrow('This key ring belongs to another database');
  await other.drop();
});

/** Runs work while nobody can connect to the ring database. */
async function withoutConnections(work: () => Promise<void>): Promise<void> {
  const url = new URL(database.url);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const client = new pg.Client(url.href);
  await client.connect();
  try {
    await client.query(`alter database ${name} with allow_connections false`);
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    await work();
  } finally {
    await client.query(`alter database ${name} with allow_connections true`);
    await client.end();
  }
}

test('the master key of a shared ring is changed, also after a kill at any step', async () => {
  for (const step of ['begun', 'written', 'announced', 'exchanged', 'done']) {
    const next = randomBytes(32);
    const file = drill.at(`${step}.key`);
    writeFileSync(file, base64(next));
    const call = "changeMaster(config, database, Buffer.from(process.env.NEXT, 'base64'), at)";
    await killedAt(step, { changeMaster: 'keys/change-master.ts' }, call, { ...shared(), NEXT: base64(next) });
    expect((await run(keysCommand, ['change-master', '--to-file', file], shared())).code, step).toBe(0);
    const former = master;
    master = next;
    expect(await run(keysCommand, ['verify', '--all'], shared()), step).toMatchObject(whole);
    await expect(openSharedKeyRing(database.url, former), step).rejects.toThrow('does not open the key');
  }
});

test('a backup of the shared ring brings a database back with its ring in a file', async () => {
  expect((await run(backupCommand, [], shared())).code).toBe(0);
  const into = drill.at('restored');
  const words = [drill.target, '--identity', drill.at('identity.txt')];
  expect((await run(restoreCommand, words, { ...apart(), RINNALLA_DATA: into })).code).toBe(0);
  expect(await run(keysCommand, ['verify', '--all'], { ...apart(), RINNALLA_DATA: into })).toMatchObject(whole);
});
