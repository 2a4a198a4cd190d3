import type { KeyObject } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { emptyDatabase, testDatabase } from '../db/template.ts';
import { fileOf, openFileKeyRing } from './file-key-ring.ts';
import { askForMissing, sealing, withKeys } from './keep-keys.ts';
import { KeyDestroyed, KeyMissing, type KeyRing, KeyTaken, RingAway, WrongMasterKey } from './key-ring.ts';
import { readable } from './readable.ts';
import { giveRingAway, hasRing, isRingInUse, openRingPool, readChanges } from './ring-database.ts';
import { openSharedKeyRing } from './shared-ring.ts';
import { openVault } from './vault.ts';

const master = Buffer.alloc(32, 7);
const quick = { asks: 50, trusts: 400 };

let folder: string;
let database: Awaited<ReturnType<typeof emptyDatabase>>;
const open: KeyRing[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-ring-'));
  database = await emptyDatabase();
});
afterEach(async () => {
  for (const ring of open.splice(0)) await ring.close();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

const pools: pg.Pool[] = [];
function openPoolOf(url: string, name?: string): pg.Pool {
  const pool = openRingPool(url, name);
  pools.push(pool);
  return pool;
}
async function shared(key: Buffer = master): Promise<KeyRing> {
  const ring = await openSharedKeyRing(database.url, key, quick);
  open.push(ring);
  return ring;
}
async function file(key: Buffer = master): Promise<KeyRing> {
  const ring = openFileKeyRing(folder, key);
  open.push(ring);
  return ring;
}

const rings: Record<string, (key?: Buffer) => Promise<KeyRing>> = { 'in a file': file, 'that nodes share': shared };

async function make(ring: KeyRing, ...rooms: number[]): Promise<KeyObject> {
  const keys = ring.draft();
  const [first] = rooms.map((room) => keys.key(room));
  await keys.write();
  return first as KeyObject;
}

/** A transaction in which the database has nothing against any key. */
const agreeing = { query: async () => [{ taken: [] }] as never[] };
const place = (room: number) => ({ table: 'note', row: 'a', room, version: 1 });
const sealed = (ring: KeyRing, room: number): Promise<Buffer> =>
  withKeys(ring, () => sealing(agreeing, ring, async (vault) => vault.seal(place(room), 'Soitti.')));

describe.each(Object.entries(rings))('a key ring %s', (_, openRing) => {
  test('keeps what a transaction has written, and nothing of one that has not', async () => {
    const ring = await openRing();
    const key = await make(ring, 20, 21);
    ring.draft().key(22);
    expect(ring.find(20)?.equals(key)).toBe(true);
    expect([ring.find(21) !== undefined, ring.find(22)]).toEqual([true, undefined]);
    await ring.close();
    open.pop();
    const again = await openRing();
    expect([again.id, again.find(20)?.equals(key)]).toEqual([ring.id, true]);
  });

  test('evenly, what seals asks and writes the same whether a key is made or not', async () => {
    const ring = await openRing();
    const statements = async (room: number): Promise<string[]> => {
      const asked: string[] = [];
      const query = async (sql: string) => {
        asked.push(sql);
        return agreeing.query();
      };
      await sealing({ query } as typeof agreeing, ring, async (vault) => vault.seal(place(room), 'Soitti.'), true);
      return asked;
    };
    const made = await statements(25);
    expect(made).toHaveLength(2);
    const key = ring.find(25);
    expect(await statements(25)).toEqual(made);
    expect(ring.find(25)?.equals(key as KeyObject)).toBe(true);
    expect((await openRing()).find(25)?.equals(key as KeyObject)).toBe(true);
  });

  test('opens with its own master key alone, and has the same secrets and identity whenever it is opened', async () => {
    const ring = await openRing();
    expect(ring.secret('backup')).toEqual((await openRing()).secret('backup'));
    expect(ring.secret('backup')).not.toEqual(ring.secret('other'));
    await expect(
      (async () => {
        const other = await openRing(Buffer.alloc(32, 8));
        other.find(20);
      })(),
    ).rejects.toThrow(WrongMasterKey);
  });

  test('a destroyed key is gone, for whoever opens the ring later too, and no other is made in its place', async () => {
    const ring = await openRing();
    await make(ring, 30);
    const text = await sealed(ring, 30);
    await ring.destroy(30);
    for (const one of [ring, await openRing()]) {
      expect(() => one.find(30)).toThrow(KeyDestroyed);
      expect(() => openVault(one).open(place(30), text)).toThrow(KeyDestroyed);
      await expect(sealed(one, 30)).rejects.toThrow(KeyDestroyed);
    }
  });

  test('its copy is the file of a ring: it opens as one', async () => {
    const ring = await openRing();
    await make(ring, 40);
    const copy = mkdtempSync(path.join(tmpdir(), 'rinnalla-copy-'));
    writeFileSync(fileOf(copy), await ring.copy());
    const other = openFileKeyRing(copy, master);
    expect([other.id, other.find(40)?.equals(ring.find(40) as KeyObject)]).toEqual([ring.id, true]);
    expect(() => other.find(30)).toThrow(KeyDestroyed);
    other.close();
    rmSync(copy, { recursive: true });
  });

  test('says that it is there', async () => {
    const ring = await openRing();
    await ring.ready();
    expect(await ring.state()).toBe('ok');
  });
});

test('what is wrapped in the database tells no key, and it has the same bytes as a file', async () => {
  const key = await make(await shared(), 50);
  const client = new pg.Client(database.url);
  await client.connect();
  const { rows } = await client.query<{ record: Buffer }>('select record from ring.record');
  await client.end();
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.some(({ record }) => record.includes(key.export()))).toBe(false);
  expect(readFileSync(fileOf(folder)).includes(key.export())).toBe(false);
});

test('a key that one node makes is found by the other, with the transaction done again', async () => {
  const [one, other] = [
    await shared(),
    await openSharedKeyRing(database.url, master, { asks: 60_000, trusts: 60_000 }),
  ];
  open.push(other);
  const text = await sealed(one, 60);
  expect(other.find(60)).toBeUndefined();
  let tries = 0;
  const read = async () => {
    tries += 1;
    return openVault(other.draft()).open(place(60), text);
  };
  expect([await withKeys(other, read), tries]).toEqual(['Soitti.', 2]);
});

test('a look that shows what it cannot open asks for keys of other nodes before it says so', async () => {
  const [one, other] = [
    await shared(),
    await openSharedKeyRing(database.url, master, { asks: 60_000, trusts: 60_000 }),
  ];
  open.push(other);
  const text = await sealed(one, 61);
  const look = () => {
    const missed: number[] = [];
    const vault = readable(openVault(other.draft()), '[?]', ({ room }) => missed.push(room));
    const said = [vault.open(place(61), text), vault.open(place(999), text)];
    return askForMissing(other, missed).then(() => said);
  };
  expect(await withKeys(other, look)).toEqual(['Soitti.', '[?]']);
});

test('of two nodes that make the key of a room at once the first stays, and both close with it', async () => {
  const [one, other] = [await shared(), await shared()];
  const drafts = [one.draft(), other.draft()] as const;
  for (const draft of drafts) draft.key(70);
  await drafts[0].write();
  await expect(drafts[1].write()).rejects.toThrow(KeyTaken);
  const texts = [await sealed(one, 70), await sealed(other, 70)];
  for (const ring of [one, other])
    for (const text of texts) expect(openVault(ring).open(place(70), text)).toBe('Soitti.');
  expect(await sealed(other, 71)).toBeInstanceOf(Buffer);
});

test('when a key is said to be destroyed no node opens with it any more, not even one that hears nothing', async () => {
  const deaf = await openSharedKeyRing(database.url, master, { asks: 60_000, trusts: quick.trusts });
  const [one, other] = [await shared(), await shared()];
  open.push(deaf);
  const text = await sealed(one, 80);
  await Promise.all([deaf.refresh(), other.refresh()]);
  for (const ring of [deaf, other]) expect(openVault(ring).open(place(80), text)).toBe('Soitti.');
  await one.destroy(80);
  expect(() => openVault(other).open(place(80), text)).toThrow(KeyDestroyed);
  expect(() => openVault(deaf).open(place(80), text)).toThrow(RingAway);
  await deaf.ready();
  expect(() => openVault(deaf).open(place(80), text)).toThrow(KeyDestroyed);
});

test('no byte of a destroyed key stays in the tables of the ring', async () => {
  const ring = await shared();
  await make(ring, 90);
  const client = new pg.Client(database.url);
  await client.connect();
  const record = async () =>
    (await client.query<{ record: Buffer }>('select record from ring.record where room = 90')).rows[0]
      ?.record as Buffer;
  const bytes = async () =>
    (await client.query<{ bytes: Buffer }>(`select pg_read_binary_file(pg_relation_filepath('ring.record')) as bytes`))
      .rows[0]?.bytes as Buffer;
  const before = await record();
  await client.query('checkpoint');
  expect((await bytes()).includes(before)).toBe(true);
  // Somebody has begun to read this database earlier and could still see the row.
  const reader = new pg.Client(database.url);
  await reader.connect();
  await reader.query('begin isolation level repeatable read; select 1 from ring.state');
  await ring.destroy(90);
  await client.query('checkpoint');
  expect((await bytes()).includes(before)).toBe(false);
  await Promise.all([client.end(), reader.end()]);
});

test('a ring whose server is away, that was taken away, or put back from an older copy is told apart, and nothing is opened with it', async () => {
  const own = await emptyDatabase();
  const ring = await openSharedKeyRing(own.url, master, quick);
  const text = await sealed(ring, 5);
  const client = new pg.Client(own.url);
  await client.connect();
  await client.query(
    'begin; create table kept as select * from ring.record; create table state as select * from ring.state; commit',
  );
  await sealed(ring, 6);
  await client.query(
    'begin; truncate ring.record; insert into ring.record select * from kept; update ring.state set changes = (select changes from state); commit',
  );
  expect(await ring.state()).toBe('missing');
  expect(() => openVault(ring).open(place(5), text)).toThrow(RingAway);
  await expect(sealed(ring, 5)).rejects.toThrow(RingAway);
  await client.end();
  await own.drop();
  await expect.poll(() => ring.state()).toMatch(/missing|away/);
  await ring.close();
});

test.each<[string, (file: string) => void]>([
  ['taken away', (file) => rmSync(file)],
  ['replaced', (file) => renameSync(`${file}.older`, file)],
  ['written over by an older one', (file) => copyFileSync(`${file}.older`, file)],
  ['written over by one of another folder that is as long', (file) => writeFileSync(file, Buffer.alloc(6 * 64))],
  ['written over by one that is longer', (file) => writeFileSync(file, Buffer.alloc(20 * 64))],
  [
    'put where nobody comes to',
    (file) => {
      rmSync(file);
      symlinkSync(path.basename(file), file);
    },
  ],
])(
  'a file that was %s while the program runs takes no key and destroys none, until it is back',
  async (_how, spoil) => {
    const own = mkdtempSync(path.join(tmpdir(), 'rinnalla-ring-'));
    onTestFinished(() => rmSync(own, { recursive: true }));
    const at = fileOf(own);
    const ring = openFileKeyRing(own, master);
    copyFileSync(at, `${at}.older`);
    await make(ring, 5);
    copyFileSync(at, `${at}.newest`);
    // The stamp of a file is as fine as the kernel's clock.
    await sleep(20);
    spoil(at);
    expect(ring.state()).toBe('missing');
    await expect(make(ring, 9)).rejects.toThrow(KeyMissing);
    await expect(ring.draft().write(true)).rejects.toThrow(KeyMissing);
    expect(ring.find(9)).toBeUndefined();
    expect(() => ring.destroy(5)).toThrow(KeyMissing);
    ring.close();
    rmSync(at, { force: true });
    copyFileSync(`${at}.newest`, at);
    const again = openFileKeyRing(own, master);
    await make(again, 9);
    again.close();
    const whole = openFileKeyRing(own, master);
    expect([whole.find(5), whole.find(9)]).toEqual([expect.anything(), expect.anything()]);
    whole.close();
  },
);

test('another ring in the place of the one that was opened is told as such at once, and nothing of it is taken up', async () => {
  const [own, other] = [await emptyDatabase(), await emptyDatabase()];
  const [ring, stranger] = [
    await openSharedKeyRing(own.url, master, { asks: 60_000, trusts: 60_000 }),
    await openSharedKeyRing(other.url, master, quick),
  ];
  await make(ring, 5);
  await make(stranger, 5);
  const { records } = await readChanges(openPoolOf(other.url), -1);
  const client = new pg.Client(own.url);
  await client.connect();
  await client.query('update ring.state set changes = changes + 5');
  for (const { room, record } of records.toReversed())
    await client.query(
      'update ring.record set record = $2, change = (select changes from ring.state) where room = $1',
      [room, record],
    );
  expect(await ring.state()).toBe('missing');
  expect(() => ring.find(5)).toThrow(RingAway);
  await client.end();
  await Promise.all([ring.close(), stranger.close(), ...pools.splice(0).map((pool) => pool.end())]);
  await Promise.all([own.drop(), other.drop()]);
});

test('to a ring that is given away a node adds nothing, and where that fails it stays as it was', async () => {
  const own = await emptyDatabase();
  const [node, pool] = [await openSharedKeyRing(own.url, master, quick), openPoolOf(own.url)];
  await make(node, 5);
  const rooms = (records: readonly { room: number }[]) => records.map(({ room }) => room);
  const cut = giveRingAway(pool, async (records) => {
    expect(rooms(records)).toEqual([0, 5]);
    throw new Error('cut');
  });
  await expect(cut).rejects.toThrow('cut');
  await make(node, 6);

  let late: Promise<unknown> = Promise.resolve();
  const given: number[] = [];
  await giveRingAway(pool, async (records) => {
    late = make(node, 7).then(
      () => 'kept',
      (error: unknown) => error,
    );
    await expect
      .poll(async () => (await pool.query(`select from pg_stat_activity where wait_event_type = 'Lock'`)).rowCount)
      .toBe(1);
    given.push(...rooms(records));
  });
  expect(given).toEqual([0, 5, 6]);
  expect(await late).toBeInstanceOf(RingAway);
  expect(await hasRing(pool)).toBe(false);
  await Promise.all([node.close(), ...pools.splice(0).map((one) => one.end())]);
  await own.drop();
});

test('what the address of the ring says of a connection takes nothing away from what a node relies on', async () => {
  const url = new URL(database.url);
  url.searchParams.set('application_name', 'somebody');
  url.searchParams.set('options', '-c synchronous_commit=off -c work_mem=8MB');
  url.searchParams.set('query_timeout', '0');
  open.push(await openSharedKeyRing(url.href, master, quick));
  const pool = openPoolOf(url.href, 'rinnalla keys');
  expect(await isRingInUse(pool)).toBe(true);
  const { rows } = await pool.query(
    `select current_setting('synchronous_commit') as commit, current_setting('work_mem') as memory`,
  );
  expect(rows).toEqual([{ commit: 'on', memory: '8MB' }]);
  await Promise.all(pools.splice(0).map((each) => each.end()));
});

test('the database of the cases is refused as a place for their keys', async () => {
  const cases = await testDatabase();
  const url = new URL(database.url);
  url.pathname = `/${cases.name}`;
  await expect(openSharedKeyRing(url.href, master, quick)).rejects.toThrow('is the database of the cases');
  await cases.drop();
});

test('a key that is nowhere is missing', async () => {
  const ring = await shared();
  await expect(withKeys(ring, async () => openVault(ring).open(place(500), await sealed(ring, 501)))).rejects.toThrow(
    KeyMissing,
  );
});
