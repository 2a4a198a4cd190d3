import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '../../src/platform/db/with-client.ts';
import { counted } from '../counted.ts';
import { type Places, putPlaces, withdrawOn } from './consents.ts';
import { writeOn } from './load.ts';
import { buildProgram, command, type Node, origin, startNode } from './nodes.ts';
import { debianDatabase, type Machine, type Patroni, startPatroni } from './patroni.ts';
import { killAll } from './servers.ts';

/** In CI one of each kind; `npm run prove -- --full --only patroni` counts its own. */
const many = Number(process.env.RINNALLA_PROOF_FAILOVERS ?? 3);
/** How a primary fails, and within how many milliseconds Rinnalla must be back. */
const kinds = [
  { how: 'server killed', longest: 15_000, fail: (primary: Machine) => primary.killServer() },
  { how: 'machine dead', longest: 45_000, fail: (primary: Machine) => primary.kill() },
  { how: 'machine frozen', longest: 45_000, fail: (primary: Machine) => primary.freeze() },
] as const;
/** A state is waited for as long as a busy machine may need; how soon it is there only the times above say. */
const patient = { timeout: 300_000, interval: 100 };
const master = randomBytes(32).toString('base64');

let folder: string;
let patroni: Patroni;
let node: Node;
let places: Places;

const settings = (): Record<string, string> => ({
  RINNALLA_ORIGIN: origin,
  DATABASE_URL: patroni.url('rinnalla', 'rinnalla_migrate:a-password'),
  RINNALLA_RING_URL: patroni.url('rinnalla_ring', 'rinnalla_ring:a-password'),
  RINNALLA_DATA: path.join(folder, 'node'),
  RINNALLA_MASTER_KEY: master,
});

/** As run-for-real.md says. */
const made = [
  "create role rinnalla_migrate login createrole password 'a-password'",
  `create database rinnalla owner rinnalla_migrate template template0 encoding 'UTF8' locale_provider icu icu_locale 'fi' locale 'C.UTF-8'`,
  "create role rinnalla_ring login password 'a-password'",
  "create database rinnalla_ring owner rinnalla_ring template template0 encoding 'UTF8'",
];

/** Confirmed notes that are not there any more. */
async function lostOf(ids: readonly string[]): Promise<string[]> {
  const rows = await patroni.ask<{ id: string }>('select id from app.note', 'rinnalla');
  const there = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !there.has(id));
}

/** Writes to a machine itself until told to stop, as somebody would who goes past HAProxy; what it has confirmed. */
function writePast(machine: Machine) {
  const confirmed: string[] = [];
  let going = true;
  let tried = 0;
  const running = (async () => {
    while (going) {
      const mark = `past ${tried}`;
      tried += 1;
      await machine.ask(`insert into past values ('${mark}')`).then(
        () => confirmed.push(mark),
        () => sleep(50),
      );
    }
  })();
  return {
    confirmed,
    async stop() {
      going = false;
      await running;
      return tried;
    },
  };
}

if (!debianDatabase)
  console.log('No Patroni, etcd, HAProxy and PostgreSQL 17 of Debian here: deploy/patroni is not run.');

describe.skipIf(!debianDatabase)('a primary with a synchronous standby under Patroni', () => {
  beforeAll(async () => {
    buildProgram();
    folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-patroni-'));
    chmodSync(folder, 0o711);
    patroni = await startPatroni(folder);
    await patroni.whole();
    for (const statement of made) await patroni.ask(statement);
    await patroni.ask('create table past (mark text)');
    node = await startNode(settings());
    places = await putPlaces((await patroni.primary()).admin('rinnalla'));
  });
  afterAll(async () => {
    await node?.stop();
    await patroni?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  test('lets nobody in over the network but the program, the standbys and pg_rewind, each where it belongs', async () => {
    const reach = async (login: string, database: string) => {
      const client = new pg.Client({ connectionString: patroni.url(database, login), connectionTimeoutMillis: 60_000 });
      try {
        await client.connect();
        return 'in';
      } catch (error) {
        return (error as { code?: string }).code;
      } finally {
        await client.end().catch(() => undefined);
      }
    };
    const refused = '28000';
    expect(await reach('rinnalla_migrate:a-password', 'rinnalla')).toBe('in');
    expect(await reach('rinnalla_migrate:a-password', 'postgres')).toBe(refused);
    for (const database of ['postgres', 'rinnalla'])
      expect(await reach('postgres:a-long-password-1', database)).toBe(refused);
    // On this machine everybody comes from the address of the databases.
    expect(await reach('rewinder:a-long-password-3', 'postgres')).toBe('in');
    expect(await reach('rewinder:a-long-password-3', 'rinnalla')).toBe(refused);
    expect(await reach('replicator:a-long-password-2', 'rinnalla')).toBe(refused);
    const url = patroni.url('rinnalla', 'rinnalla_migrate:a-password').replace('verify-full', 'disable');
    await expect(withClient({ connectionString: url }, (client) => client.query('select'))).rejects.toMatchObject({
      code: refused,
    });
    const [rewinder] = await patroni.ask(`select rolsuper, rolreplication from pg_roles where rolname = 'rewinder'`);
    expect(rewinder).toEqual({ rolsuper: false, rolreplication: false });
  });

  test('takes over when the server of the primary dies under load, when its machine dies or freezes: nothing confirmed is lost, what was withdrawn stays withdrawn in every reading, and the former primary follows without having confirmed anything', async () => {
    const load = writeOn(() => node.port, places.saarni.anna, 2);
    const consents = withdrawOn(() => node.port, places);
    const times: string[] = [];
    let tried = 0;
    const failOver = async (nth: number) => {
      const primary = await patroni.whole();
      const [notes, withdrawn] = [load.written.notes.length, consents.found.cases.length];
      await expect.poll(() => load.written.notes.length, patient).toBeGreaterThan(notes + 10);
      await expect.poll(() => consents.found.cases.length, patient).toBeGreaterThan(withdrawn);
      const { how, longest, fail } = kinds[nth % kinds.length] as (typeof kinds)[number];
      const begun = performance.now();
      await fail(primary);
      // What was under way when it stopped may still be answered.
      await sleep(200);
      const confirmed = load.written.notes.length;
      await expect.poll(() => load.written.notes.length, { ...patient, interval: 20 }).toBeGreaterThan(confirmed);
      const time = performance.now() - begun;
      times.push(`${how} ${(time / 1000).toFixed(1)} s`);
      expect(time, times.join(', ')).toBeLessThan(longest);
      expect(await lostOf(load.written.notes.map(({ id }) => id))).toEqual([]);
      const past = writePast(primary);
      if (how === 'machine frozen') primary.thaw();
      if (how === 'machine dead') primary.start();
      expect((await patroni.whole()).name).not.toBe(primary.name);
      tried += await past.stop();
      expect(past.confirmed).toEqual([]);
    };
    try {
      for (let nth = 0; nth < many; nth += 1) await failOver(nth);
    } finally {
      // What has failed leaves no load to whatever comes next.
      await Promise.all([load.stop(), consents.stop()]);
    }
    await consents.readAll();
    expect(tried).toBeGreaterThan(many);
    expect(consents.found.broken).toEqual([]);
    expect(consents.found.readings.after).toBeGreaterThan(many);
    expect(consents.found.readings.before).toBeGreaterThan(0);
    expect(await lostOf(load.written.notes.map(({ id }) => id))).toEqual([]);
    expect((await command(['keys', 'verify', '--all'], settings())).said).not.toMatch(/do not open:|missing/);
    counted('patroni', many);
    console.log(
      `failovers under Patroni: ${times.join(', ')}; ${load.written.notes.length} confirmed writes, ${consents.found.cases.length} withdrawals, ${consents.found.readings.after} readings after one, ${tried} tries to write to the former primary`,
    );
  }, 3_600_000);

  test('sabotage: without synchronous_mode the death of the server loses what was confirmed', async () => {
    const primary = await patroni.whole();
    patroni.edit('synchronous_mode=false', 'synchronous_mode_strict=false', 'maximum_lag_on_failover=1073741824');
    await expect
      .poll(() => primary.ask('show synchronous_standby_names').catch(() => []), patient)
      .toEqual([{ synchronous_standby_names: '' }]);
    // Nobody is waited for any more, and Rinnalla is back from whatever was before.
    const waitedFor = `select count(*)::integer as many from pg_stat_replication where sync_state <> 'async'`;
    await expect.poll(() => primary.ask(waitedFor).catch(() => []), patient).toEqual([{ many: 0 }]);
    const ready = () =>
      fetch(`http://127.0.0.1:${node.port}/readyz`).then(
        ({ status }) => status,
        () => 0,
      );
    await expect.poll(ready, patient).toBe(200);
    const standbys = patroni.machines.filter(({ name }) => name !== primary.name);
    const receiverOf = async ({ ask }: Machine) =>
      (await ask<{ pid: number }>('select pid from pg_stat_wal_receiver').catch(() => []))[0]?.pid;
    const receivers: number[] = [];
    for (const standby of standbys) {
      await expect.poll(() => receiverOf(standby), patient).toBeGreaterThan(1);
      receivers.push((await receiverOf(standby)) as number);
    }
    killAll(receivers, 'SIGSTOP');
    const load = writeOn(() => node.port, places.saarni.anna, 1);
    await expect.poll(() => load.written.notes.length, patient).toBeGreaterThan(5);
    primary.killServer();
    // What they have not read yet is lost with their connections.
    killAll(receivers, 'SIGTERM');
    killAll(receivers, 'SIGCONT');
    await load.stop();
    // The program itself does not come back: its ring knows that keys are missing.
    await expect
      .poll(
        () =>
          patroni.primary().then(
            ({ name }) => name,
            () => primary.name,
          ),
        patient,
      )
      .not.toBe(primary.name);
    expect((await lostOf(load.written.notes.map(({ id }) => id))).length).toBeGreaterThan(0);
  });
});
