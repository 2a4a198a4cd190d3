import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAlive, readPostmaster } from '../../src/platform/db/postmaster.ts';
import { actingAsOwner } from '../../src/platform/db/roles.ts';
import { withClient } from '../../src/platform/db/with-client.ts';
import { joinDatabase } from '../../src/start/database.ts';
import { existingConfig } from '../../src/start/existing.ts';
import { counted } from '../counted.ts';
import { makeWorker } from './drill.ts';
import { unsureOf, type Written, writeOn } from './load.ts';
import { begin, buildProgram, command, type Node, origin, startNode } from './nodes.ts';

/** How many kills; in CI twenty. `npm run prove -- --full --only kills` kills twenty with each seed, each at its own moments. */
const many = Number(process.env.RINNALLA_PROOF_KILLS ?? 20);
/** How much is confirmed between two kills, at the least. */
const each = Number(process.env.RINNALLA_PROOF_WRITES ?? 4);
const seed = Number(process.env.RINNALLA_PROOF_SEED ?? 1);

let folder: string;
let node: Node;
let token: string;
const master = randomBytes(32).toString('base64');
let recipient: string;
const at = (name: string) => path.join(folder, name);

const settings = (data = 'data'): Record<string, string> => ({
  RINNALLA_ORIGIN: origin,
  RINNALLA_ACCEPT_EMBEDDED: 'yes',
  RINNALLA_DATA: at(data),
  RINNALLA_MASTER_KEY: master,
  RINNALLA_BACKUP_TO: at('backups'),
  RINNALLA_BACKUP_RECIPIENTS: recipient,
});
const admin = (data = 'data') => joinDatabase(existingConfig(settings(data), '/')).admin;

beforeAll(async () => {
  buildProgram();
  folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-kills-'));
  chmodSync(folder, 0o711);
  mkdirSync(at('backups'));
  const identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
  writeFileSync(at('identity.txt'), `${identity}\n`);
  node = await startNode(settings());
  token = await makeWorker(actingAsOwner(admin()));
});
afterAll(async () => {
  await node?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Moments that the seed chooses, alike each time: between 0 and `most` milliseconds. */
function moments() {
  let state = seed * 2_654_435_761;
  return (most: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return (state / 2 ** 31) * most;
  };
}
const moment = moments();

const cluster = (data = 'data') => path.join(at(data), 'postgres', 'cluster');
const postmaster = (data = 'data'): number => readPostmaster(cluster(data))?.pid ?? 0;

const asOwner = <Row extends object>(sql: string, data = 'data'): Promise<Row[]> =>
  withClient(admin(data), async (client) => (await client.query<Row>(sql)).rows);

/** The ids of all notes, in order. */
const notesIn = async (data = 'data'): Promise<string[]> =>
  (await asOwner<{ id: string }>('select id from app.note order by id', data)).map(({ id }) => id);

function killNow(pid: number): void {
  if (pid > 1 && isAlive(pid)) process.kill(pid, 'SIGKILL');
}

async function startAgain(): Promise<void> {
  node = await startNode(settings());
}

/** Each way to die, in the middle of work; afterwards the program runs again. */
const ways: Record<string, () => Promise<void>> = {
  async program() {
    node.kill();
    await startAgain();
  },
  async database() {
    killNow(postmaster());
  },
  async both() {
    const pid = postmaster();
    node.kill();
    killNow(pid);
    await startAgain();
  },
  async 'mid-backup'() {
    const running = begin(['backup'], settings());
    await sleep(moment(1_500));
    running.child.kill('SIGKILL');
    await running.ended;
  },
  async 'mid-restore'() {
    // From a whole backup, into a folder of its own; what was cut off is taken for no database by any start.
    if (!existsSync(at('whole'))) {
      mkdirSync(at('whole'));
      const made = await command(['backup', '--to', at('whole')], settings());
      expect(made.code, made.said).toBe(0);
    }
    const words = ['restore', at('whole'), '--identity', at('identity.txt')];
    const running = begin(words, settings('half'));
    await sleep(500 + moment(3_000));
    running.child.kill('SIGKILL');
    const { code } = await running.ended;
    if (code === 0) rmSync(at('half'), { recursive: true, force: true });
  },
};

/** Works again: a write is confirmed. */
const works = async (written: Written) => {
  const before = written.notes.length;
  await expect.poll(() => written.notes.length, { timeout: 90_000 }).toBeGreaterThan(before + each);
};

async function lostOf({ notes }: Written): Promise<string[]> {
  const there = new Set(await notesIn());
  return notes.map(({ id }) => id).filter((id) => !there.has(id));
}

/** How many notes more there are than were confirmed or may have been kept. */
async function extraOf(written: Written): Promise<number> {
  const [row] = await asOwner<{ many: number }>('select count(*)::integer as many from app.note');
  return Math.max(0, (row?.many ?? 0) - written.notes.length - unsureOf(written));
}

test(`${many} kills of program, database and both, in backups and restores, lose nothing that was confirmed and keep nothing twice or unreadable`, async () => {
  const load = writeOn(() => node.port, token, 3);
  const names = Object.keys(ways);
  for (let nth = 0; nth < many; nth += 1) {
    await works(load.written);
    await sleep(moment(150));
    await (ways[names[nth % names.length] as string] as () => Promise<void>)();
  }
  await works(load.written);
  await load.stop();
  expect(await lostOf(load.written)).toEqual([]);
  expect(await extraOf(load.written)).toBe(0);
  expect(unsureOf(load.written)).toBeLessThan(many * 10);
  const { said } = await command(['keys', 'verify', '--all'], settings());
  expect(said).toMatch(/Keys: all \d+ are there; 0 were destroyed/);
  expect(said).not.toContain('do not open:');
  counted('kills', many);
  counted('writes', load.written.notes.length);
  console.log(
    `kills ${many} with seed ${seed}: ${load.written.notes.length} confirmed writes, 0 lost; ${[...load.written.failed].map(([how, n]) => `${n} × ${how}`).join(', ')}`,
  );
}, 1_800_000);

test('after all kills a backup is taken, and restored with nothing but itself and the recipient’s key it has every note', async () => {
  const ids = await notesIn();
  mkdirSync(at('last'));
  expect((await command(['backup', '--to', at('last')], settings())).code).toBe(0);
  const restored = await command(['restore', at('last'), '--identity', at('identity.txt')], settings('again'));
  expect(restored.code, restored.said).toBe(0);
  await node.stop();
  node = await startNode({ ...settings('again') });
  expect(await notesIn('again')).toEqual(ids);
  expect((await command(['keys', 'verify', '--all'], settings('again'))).said).not.toContain('do not open:');
});

/** The files below a folder that hold a text in the clear, as UTF-8. */
function filesWith(text: string, below: string): string[] {
  return readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(text));
}

test('no word of a note lies in the clear in any file of cluster, journal, logs or backups, where the code words do', () => {
  expect(filesWith('Kuormaa ', folder)).toEqual([]);
  expect(filesWith(master, folder)).toEqual([]);
  // Code words are clear by design: a search that does not find them finds nothing.
  expect(filesWith('Koivu', folder).length).toBeGreaterThan(2);
});

test('sabotage: with commits that do not wait for the disk, a database that is killed loses what was confirmed', async () => {
  const data = 'again';
  // The program itself never asks for it; a server that is set so is one on which nothing is promised.
  for (const sql of [
    'alter system set synchronous_commit = off',
    `alter system set wal_writer_delay = '10s'`,
    'select pg_reload_conf()',
  ])
    await asOwner(sql, data);
  const load = writeOn(() => node.port, token, 3);
  let lost = 0;
  for (let tries = 0; tries < 5 && lost === 0; tries += 1) {
    await works(load.written);
    killNow(postmaster(data));
    await works(load.written);
    const there = new Set(await notesIn(data));
    lost = load.written.notes.filter(({ id }) => !there.has(id)).length;
  }
  await load.stop();
  expect(lost).toBeGreaterThan(0);
});
