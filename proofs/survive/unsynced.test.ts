import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counted } from '../counted.ts';
import { makeWorker } from './drill.ts';
import { writeOn } from './load.ts';
import { buildProgram, type Node, origin, startNode } from './nodes.ts';
import { makeServer, type Server, startCopy } from './servers.ts';

const strace = ['/usr/bin/strace', '/bin/strace'].find((file) => existsSync(file));
if (!strace) console.warn('No strace on this machine: lost pages are not proved here.');

/** How many moments; in CI four. The seed moves each of them. */
const many = Number(process.env.RINNALLA_PROOF_MOMENTS ?? 4);
/** How much is confirmed between two of them, at the least, and by how many writers at once. */
const each = Number(process.env.RINNALLA_PROOF_WRITES ?? 20);
const writers = Number(process.env.RINNALLA_PROOF_WRITERS ?? 3);
const seed = Number(process.env.RINNALLA_PROOF_SEED ?? 1);
/** How long a process is held after it has flushed, in milliseconds: nothing is confirmed before what was flushed has been kept. */
const held = 40;

let folder: string;
let server: Server;
let node: Node;
let token: string;
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  buildProgram();
  folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-unsynced-'));
  chmodSync(folder, 0o711);
  // Small pieces of the journal: one is copied at each flush.
  server = await makeServer(folder, 'server', ['--wal-segsize=1']);
  for (const name of ['rinnalla', 'ring']) await server.ask(`create database ${name}`);
  node = await startNode({
    RINNALLA_ORIGIN: origin,
    DATABASE_URL: server.url('rinnalla'),
    RINNALLA_RING_URL: server.url('ring'),
    RINNALLA_DATA: at('node'),
    RINNALLA_MASTER_KEY: randomBytes(32).toString('base64'),
  });
  token = await makeWorker({ connectionString: server.url('rinnalla') });
});
afterAll(async () => {
  await node?.stop();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the server so that a folder beside it holds at each moment only what has been flushed. */
async function startKept(name: string): Promise<void> {
  await server.stop();
  // While it is stopped, all of it has been flushed.
  cpSync(server.cluster, at(name), { recursive: true });
  mkdirSync(at(`orders-${name}`));
  const keeper = path.join(import.meta.dirname, 'keep-flushed.ts');
  const words = [process.execPath, keeper, server.cluster, at(name), at(`orders-${name}`), String(held / 1000)];
  const quoted = words.map((word) => `'${word}'`).join(' ');
  const calls = ['-e', 'trace=fsync,fdatasync,rename', '-e', `inject=fsync,fdatasync:delay_exit=${held}ms`];
  await server.start([
    strace ?? '',
    '-f',
    '--seccomp-bpf',
    '-qq',
    '-y',
    '-s',
    '4096',
    '-ttt',
    '-T',
    ...calls,
    '-o',
    `|exec ${quoted}`,
  ]);
}

/** What of those confirmed is not there when the machine loses its power now: of its disk only what was flushed is left. */
async function lostAt(name: string, moment: string, confirmed: readonly string[]): Promise<readonly string[]> {
  writeFileSync(path.join(at(`orders-${name}`), moment), '');
  const cut = `${at(name)}-${moment}`;
  const told = () => existsSync(`${cut}.sums`) || existsSync(`${at(name)}.failed`);
  await expect.poll(told, { timeout: 300_000 }).toBe(true);
  if (existsSync(`${at(name)}.failed`)) throw new Error(readFileSync(`${at(name)}.failed`, 'utf8'));
  cpSync(cut, at(`${moment}-${name}`), { recursive: true });
  rmSync(cut, { recursive: true });
  const copy = await startCopy(folder, `${moment}-${name}`);
  try {
    const rows = await copy.ask<{ id: string }>('select id from app.note', 'rinnalla');
    const there = new Set(rows.map(({ id }) => id));
    return confirmed.filter((id) => !there.has(id));
  } finally {
    await copy.kill();
    rmSync(copy.cluster, { recursive: true });
  }
}

describe.skipIf(!strace)('a machine that loses its power, and with it all that was written and not flushed', () => {
  test(`at ${many} moments under load no confirmed write is lost`, async () => {
    await startKept('flushed');
    const load = writeOn(() => node.port, token, writers);
    const more = async (least: number) => {
      const before = load.written.notes.length;
      await expect.poll(() => load.written.notes.length, { timeout: 900_000 }).toBeGreaterThan(before + least);
    };
    let [checked, looked] = [0, 0];
    for (let nth = 0; nth < many; nth += 1) {
      await more(each);
      // Between two checkpoints, and in the middle of one.
      if (nth % 2) void server.ask('checkpoint').catch(() => undefined);
      await sleep((nth * 37 + seed * 11) % 600);
      const confirmed = load.written.notes.map(({ id }) => id);
      expect(await lostAt('flushed', `moment-${nth}`, confirmed)).toEqual([]);
      checked = confirmed.length;
      looked += confirmed.length;
    }
    await load.stop();
    const { flushed, late } = JSON.parse(readFileSync(`${at('flushed')}-moment-${many - 1}.sums`, 'utf8'));
    expect(flushed).toBeGreaterThan(many * 10);
    console.log(
      `moments ${many} with seed ${seed}: ${checked} confirmed writes, looked for ${looked} times, 0 lost; ${flushed} flushes, ${late} kept late`,
    );
    counted('moments', many);
    counted('writes', checked);
  }, 1_800_000);

  test('sabotage: a server that is told not to flush loses what was confirmed', async () => {
    await server.ask(`alter system set fsync = off`);
    await startKept('unflushed');
    const load = writeOn(() => node.port, token, 3);
    await expect.poll(() => load.written.notes.length, { timeout: 120_000 }).toBeGreaterThan(20);
    const confirmed = load.written.notes.map(({ id }) => id);
    const lost = await lostAt('unflushed', 'moment', confirmed);
    await load.stop();
    expect(lost.length).toBeGreaterThan(0);
  });

  test('sabotage: commits that do not wait for the flush lose what was confirmed', async () => {
    await server.ask(`alter system reset fsync`);
    await server.ask(`alter system set synchronous_commit = off`);
    await server.ask(`alter system set wal_writer_delay = '10s'`);
    await startKept('unwaited');
    const load = writeOn(() => node.port, token, 3);
    await expect.poll(() => load.written.notes.length, { timeout: 120_000 }).toBeGreaterThan(20);
    let lost: readonly string[] = [];
    // What the ring keeps is waited for, and takes along what was confirmed before: not every moment is a bad one.
    for (let nth = 0; nth < 12 && lost.length === 0; nth += 1)
      lost = await lostAt(
        'unwaited',
        `moment-${nth}`,
        load.written.notes.map(({ id }) => id),
      );
    await load.stop();
    expect(lost.length).toBeGreaterThan(0);
  }, 600_000);
});
