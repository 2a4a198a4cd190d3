import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counted } from '../counted.ts';
import { makeWorker } from './drill.ts';
import { unsureOf, writeOn } from './load.ts';
import { buildProgram, command, type Node, origin, startNode } from './nodes.ts';
import { makeServer, type Server } from './servers.ts';

const strace = ['/usr/bin/strace', '/bin/strace'].find((file) => existsSync(file));

/** How many errors of the disk; in CI twenty. The seed says at which call of each process they come. */
const many = Number(process.env.RINNALLA_PROOF_INJECTIONS ?? 20);
const seed = Number(process.env.RINNALLA_PROOF_SEED ?? 1);

let folder: string;
let server: Server;
let node: Node;
let token: string;
const master = randomBytes(32).toString('base64');

const settings = (): Record<string, string> => ({
  RINNALLA_ORIGIN: origin,
  DATABASE_URL: server.url('rinnalla'),
  RINNALLA_RING_URL: server.url('ring'),
  RINNALLA_DATA: path.join(folder, 'node'),
  RINNALLA_MASTER_KEY: master,
});

/** What the disk says, and to which call: of the journal, of tables and indexes, of what is kept beside them. */
const errors = [
  'fdatasync:error=EIO',
  'pwrite64:error=ENOSPC',
  'fsync:error=EIO',
  'pwrite64:error=EIO',
  'fdatasync:error=ENOSPC',
];

/** The plan of one life of the server: every process of it fails at a call that the seed chooses, and at each such distance again. */
const planOf = (life: number): string => {
  const error = errors[life % errors.length] as string;
  const first = 2 + ((seed * 7 + life * 13) % 17);
  return `${error}:when=${first}+${first + 3}`;
};

const injectedIn = (file: string): number =>
  existsSync(file) ? (readFileSync(file, 'utf8').match(/\(INJECTED\)/g)?.length ?? 0) : 0;

/** Confirmed notes that are not there. */
async function lostOf(ids: readonly string[]): Promise<string[]> {
  const there = new Set((await server.ask<{ id: string }>('select id from app.note', 'rinnalla')).map(({ id }) => id));
  return ids.filter((id) => !there.has(id));
}

/** Has all be flushed again and again, as a server that is written to a lot does by itself: errors of flushing come of that alone. */
async function flushUntil(enough: () => boolean): Promise<void> {
  for (const end = Date.now() + 5_000; Date.now() < end && !enough(); )
    await Promise.all([server.ask('checkpoint', 'postgres', 1_000).catch(() => undefined), sleep(50)]);
}

/** One life of the server under its plan, until four errors have come; afterwards it runs as it should. Gives how many there were. */
async function traced(life: number): Promise<number> {
  const log = path.join(folder, `strace-${life}`);
  const calls = ['-e', 'trace=fsync,fdatasync,pwrite64', '-e', `inject=${planOf(life)}`];
  const enough = () => injectedIn(log) >= 4;
  await server.stop();
  // Where nothing can be written it never starts: that is a life too.
  await server
    .start([strace ?? '', '-f', '--seccomp-bpf', '-qq', '-A', '-o', log, ...calls], enough)
    .catch(() => undefined);
  await flushUntil(enough);
  await server.kill();
  const injected = injectedIn(log);
  rmSync(log, { force: true });
  await server.start();
  return injected;
}

describe.skipIf(!strace)('a disk that fails under the server', () => {
  beforeAll(async () => {
    buildProgram();
    folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-injected-'));
    chmodSync(folder, 0o711);
    server = await makeServer(folder, 'server');
    for (const name of ['rinnalla', 'ring']) await server.ask(`create database ${name}`);
    node = await startNode(settings());
    token = await makeWorker({ connectionString: server.url('rinnalla') });
  });
  afterAll(async () => {
    await node?.stop();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test(`${many} errors of writing and flushing lose nothing that was confirmed, keep nothing twice, and the program lives`, async () => {
    const load = writeOn(() => node.port, token, 3);
    let injected = 0;
    let lives = 0;
    for (; injected < many && lives < many * 3; lives += 1) {
      // Between two failures somebody works: a life in which nothing was confirmed would prove nothing.
      const written = load.written.notes.length;
      await expect.poll(() => load.written.notes.length, { timeout: 60_000 }).toBeGreaterThan(written + 5);
      injected += await traced(lives);
      expect(await lostOf(load.written.notes.map(({ id }) => id)), planOf(lives)).toEqual([]);
    }
    const before = load.written.notes.length;
    await expect.poll(() => load.written.notes.length, { timeout: 60_000 }).toBeGreaterThan(before + 5);
    await load.stop();
    expect(injected).toBeGreaterThanOrEqual(many);
    const ids = load.written.notes.map(({ id }) => id);
    expect(await lostOf(ids)).toEqual([]);
    const [row] = await server.ask<{ many: number }>('select count(*)::integer as many from app.note', 'rinnalla');
    expect(row?.many ?? 0, JSON.stringify([...load.written.failed])).toBeLessThanOrEqual(
      ids.length + unsureOf(load.written),
    );
    const { said } = await command(['keys', 'verify', '--all'], settings());
    expect(said).toMatch(/Keys: all \d+ are there/);
    expect(said).not.toContain('do not open:');
    counted('injections', injected);
    counted('writes', ids.length);
    console.log(
      `injections ${injected} with seed ${seed} in ${lives} lives of the server: ${ids.length} confirmed writes, 0 lost; ${[...load.written.failed].map(([how, n]) => `${n} × ${how}`).join(', ')}`,
    );
  }, 1_800_000);

  test('sabotage: with commits that do not wait for the journal, the same errors lose what was confirmed', async () => {
    await server.ask(`alter system set synchronous_commit = off`);
    await server.ask(`alter system set wal_writer_delay = '10s'`);
    await server.stop();
    await server.start();
    const load = writeOn(() => node.port, token, 3);
    let lost = 0;
    for (let life = 1; life < 20 && lost === 0; life += 2) {
      await traced(life);
      lost = (await lostOf(load.written.notes.map(({ id }) => id))).length;
    }
    await load.stop();
    expect(lost).toBeGreaterThan(0);
  });
});
