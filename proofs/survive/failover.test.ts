import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/platform/project-root.ts';
import { counted } from '../counted.ts';
import { type Places, putPlaces, withdrawOn } from './consents.ts';
import { forward } from './forward.ts';
import { writeOn } from './load.ts';
import { buildProgram, command, heard, type Node, origin, type Ran, startNode } from './nodes.ts';
import { makeServer, makeStandby, type Server } from './servers.ts';

const psql = ['/usr/bin/psql', '/usr/local/bin/psql'].find((file) => existsSync(file));
/** In CI three; `npm run prove -- --full --only failover` counts its own. */
const many = Number(process.env.RINNALLA_PROOF_FAILOVERS ?? 3);
/** Back within this time by plain promotion, in milliseconds. */
const longest = 15_000;

let folder: string;
let primary: Server;
let standby: Server;
let node: Node;
let places: Places;
let address: Awaited<ReturnType<typeof forward>>;
let made = 0;
const master = randomBytes(32).toString('base64');

const settings = (port = address.port): Record<string, string> => ({
  RINNALLA_ORIGIN: origin,
  DATABASE_URL: `postgresql://postgres@127.0.0.1:${port}/rinnalla`,
  RINNALLA_RING_URL: `postgresql://postgres@127.0.0.1:${port}/ring`,
  RINNALLA_DATA: path.join(folder, 'node'),
  RINNALLA_MASTER_KEY: master,
});

/** A standby that every commit waits for. */
async function follow(): Promise<void> {
  made += 1;
  const name = `s${made}`;
  standby = await makeStandby(primary, folder, name);
  await primary.ask(`alter system set synchronous_standby_names = 'FIRST 1 (${name})'`);
  await primary.ask('select pg_reload_conf()');
  await expect
    .poll(() => primary.ask(`select sync_state from pg_stat_replication where application_name = '${name}'`))
    .toEqual([{ sync_state: 'sync' }]);
}

/** Noted while the primary is well, as an operator does. */
let system: string;

/** deploy/promote.sh, as an operator gives it: fenced where the process of the primary is gone, switched by leading the address elsewhere. */
function promote(
  postmaster: number,
  given: { url?: string; system?: string; fence?: string; more?: string[] } = {},
): Promise<Ran> {
  const fence = given.fence ?? `! kill -0 ${postmaster} 2>/dev/null`;
  const words = ['--standby', given.url ?? standby.url('postgres'), '--system', given.system ?? system];
  words.push('--fence', fence, '--switch', `echo ${standby.port} > ${address.file}`, ...(given.more ?? []));
  const child = spawn(path.join(projectRoot(), 'deploy', 'promote.sh'), words, {
    env: { PATH: `${path.dirname(psql ?? '')}:${process.env.PATH}` },
  });
  return heard(child);
}

const postmasterOf = ({ cluster }: Server): number =>
  Number(readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Confirmed notes that are not there any more. */
async function lostOf(ids: readonly string[]): Promise<string[]> {
  const rows = await primary.ask<{ id: string }>('select id from app.note', 'rinnalla');
  const there = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !there.has(id));
}

describe.skipIf(!psql)('a primary with a synchronous standby', () => {
  beforeAll(async () => {
    buildProgram();
    folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-failover-'));
    chmodSync(folder, 0o711);
    primary = await makeServer(folder, 'p');
    const [row] = await primary.ask<{ system: string }>(
      'select system_identifier::text as system from pg_control_system()',
    );
    system = row?.system as string;
    for (const name of ['rinnalla', 'ring']) await primary.ask(`create database ${name}`);
    address = await forward(path.join(folder, 'address'), primary.port);
    node = await startNode(settings());
    places = await putPlaces({ connectionString: primary.url('rinnalla') });
  });
  afterAll(async () => {
    await node?.stop();
    await address?.close();
    await standby?.stop();
    await primary?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is not read, nor a program started on it, while it only follows', async () => {
    await follow();
    const onStandby = {
      ...settings(standby.port),
      RINNALLA_DATA: path.join(folder, 'other'),
      RINNALLA_RING_URL: settings().RINNALLA_RING_URL as string,
    };
    await expect(startNode(onStandby)).rejects.toThrow(
      /DATABASE_URL leads to a standby.*promote this one when the primary is dead/s,
    );
    const ringThere = {
      ...settings(),
      RINNALLA_DATA: path.join(folder, 'other'),
      RINNALLA_RING_URL: settings(standby.port).RINNALLA_RING_URL as string,
    };
    await expect(startNode(ringThere)).rejects.toThrow(/the server of the ring is a standby/);
    // A running program whose address is led to a standby says that the database is away, and shows nothing.
    writeFileSync(address.file, String(standby.port));
    address.cut();
    const ready = async () => (await fetch(`http://127.0.0.1:${node.port}/readyz`)).status;
    await expect.poll(ready).toBe(503);
    const asked = await fetch(`http://127.0.0.1:${node.port}/api/v1/cases`, {
      headers: { authorization: `Bearer ${places.saarni.anna}` },
    });
    expect(asked.status).toBe(503);
    writeFileSync(address.file, String(primary.port));
    address.cut();
    await expect.poll(ready).toBe(200);
  });

  test('is not promoted while the primary lives, whatever the fence says', async () => {
    const load = writeOn(() => node.port, places.saarni.anna, 1);
    const lives = await promote(2 ** 22 + 1);
    await load.stop();
    expect(lives).toMatchObject({ code: 1, said: expect.stringContaining('still hears from the former primary') });
    expect(await promote(postmasterOf(primary))).toMatchObject({ code: 1 });
    expect(await standby.ask('select pg_is_in_recovery() as follows')).toEqual([{ follows: true }]);
  });

  test('must be the standby that is meant: another database, a primary and a failed fence are refused in words, before anything else', async () => {
    const fenced = path.join(folder, 'fenced');
    const nowhere = 2 ** 22 + 1;
    const asked = [
      [{ system: '7' }, /of another database \(system \d+, not 7\).*Nothing was fenced/],
      [{ url: primary.url('postgres') }, /no standby but answers as a primary.*--promoted.*Nothing was fenced/],
    ] as const;
    for (const [given, says] of asked) {
      const ran = await promote(nowhere, { ...given, fence: `touch ${fenced}` });
      expect([ran.code, existsSync(fenced)]).toEqual([1, false]);
      expect(ran.said).toMatch(says);
    }
    const unfenced = await promote(nowhere, { fence: 'exit 7' });
    expect(unfenced).toMatchObject({
      code: 1,
      said: expect.stringMatching(
        /received the journal up to .*ago\.\nFencing.*\n.*--fence failed.*may still answer.*Nothing was promoted/,
      ),
    });
    expect(await standby.ask('select pg_is_in_recovery() as follows')).toEqual([{ follows: true }]);
    expect(await primary.ask('show synchronous_standby_names')).not.toEqual([{ synchronous_standby_names: '' }]);
  });

  test('takes over when the primary dies under load: nothing confirmed is lost, and what was withdrawn stays withdrawn in every reading', async () => {
    const load = writeOn(() => node.port, places.saarni.anna, 2);
    const consents = withdrawOn(() => node.port, places);
    const times: number[] = [];
    for (let nth = 0; nth < many; nth += 1) {
      const [notes, withdrawn] = [load.written.notes.length, consents.found.cases.length];
      await expect.poll(() => load.written.notes.length).toBeGreaterThan(notes + 10);
      await expect.poll(() => consents.found.cases.length).toBeGreaterThan(withdrawn);
      const postmaster = postmasterOf(primary);
      const begun = performance.now();
      await primary.kill();
      const confirmed = load.written.notes.length;
      const promoted = await promote(postmaster);
      expect(promoted.code, promoted.said).toBe(0);
      // Given again, as after a switch that failed, it goes on from where it is.
      if (nth === 0) expect(await promote(postmaster, { more: ['--promoted'] })).toMatchObject({ code: 0 });
      await expect.poll(() => load.written.notes.length, { interval: 20 }).toBeGreaterThan(confirmed);
      times.push(performance.now() - begun);
      rmSync(primary.cluster, { recursive: true, force: true });
      primary = standby;
      expect(await lostOf(load.written.notes.map(({ id }) => id))).toEqual([]);
      await follow();
    }
    await load.stop();
    await consents.stop();
    await consents.readAll();
    expect(consents.found.broken).toEqual([]);
    expect(consents.found.readings.after).toBeGreaterThan(many);
    expect(consents.found.readings.before).toBeGreaterThan(0);
    expect(await lostOf(load.written.notes.map(({ id }) => id))).toEqual([]);
    expect(Math.max(...times), times.map(Math.round).join(' ')).toBeLessThan(longest);
    expect((await command(['keys', 'verify', '--all'], settings())).said).not.toMatch(/do not open:|missing/);
    counted('failovers', many);
    console.log(
      `failovers ${many}: back after ${times.map((time) => (time / 1000).toFixed(1)).join(' ')} s; ${load.written.notes.length} confirmed writes, ${consents.found.cases.length} withdrawals, ${consents.found.readings.after} readings after one`,
    );
  }, 3_600_000);

  test('sabotage: a standby that nobody waits for loses what was confirmed', async () => {
    await primary.ask(`alter system set synchronous_standby_names = ''`);
    await primary.ask('select pg_reload_conf()');
    const [receiver] = await standby.ask<{ pid: number }>('select pid from pg_stat_wal_receiver');
    process.kill(receiver?.pid as number, 'SIGSTOP');
    const load = writeOn(() => node.port, places.saarni.anna, 1);
    await expect.poll(() => load.written.notes.length).toBeGreaterThan(5);
    const postmaster = postmasterOf(primary);
    await primary.kill();
    process.kill(receiver?.pid as number, 'SIGKILL');
    await load.stop();
    await expect
      .poll(() => standby.ask('select pg_is_in_recovery() as follows').catch(() => []))
      .toEqual([{ follows: true }]);
    await sleep(500);
    expect(await promote(postmaster)).toMatchObject({ code: 0 });
    primary = standby;
    expect((await lostOf(load.written.notes.map(({ id }) => id))).length).toBeGreaterThan(0);
  });
});
