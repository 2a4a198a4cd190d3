import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../db/template.ts';
import { hour, type Limit, longestWait } from './limit.ts';
import { Limits } from './limits.ts';

const codes: Limit = { name: 'code', memory: hour, free: { own: 4 }, longest: longestWait };
const letters: Limit = { name: 'letter', memory: hour, most: { own: 5, network: 8, all: 12 }, longest: 0 };
const guesses: Limit = {
  ...{ name: 'guess', memory: hour, longest: longestWait },
  ...{ free: { own: 4, all: 6 }, waiting: { own: 3, all: 5 } },
};
const secret = Buffer.alloc(32, 7);

let database: TestDatabase;
let owner: pg.Client;
let one: Limits;
let other: Limits;
beforeAll(async () => {
  database = await testDatabase();
  owner = new pg.Client(database.connection.superuser);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});
beforeEach(async () => {
  await owner.query(`delete from priv.try; update priv.clock set ahead = '0'`);
  // Two nodes: nothing is shared but the database and the secret of the ring.
  [one, other] = [new Limits(database.pools.auth, secret), new Limits(database.pools.auth, secret)];
});

const later = (span: string) => owner.query('update priv.clock set ahead = ahead + $1::interval', [span]);
const kept = async (): Promise<{ kind: string; who: string }[]> =>
  (await owner.query(`select kind, encode(who, 'hex') as who from priv.try order by at`)).rows;
/** How many of so many tries, one after the other on both nodes by turns, are let through. */
async function passed(limit: Limit, own: string, times: number, network?: string): Promise<number> {
  let through = 0;
  for (let n = 0; n < times; n += 1)
    if (await (n % 2 ? one : other).begin(limit, { own, ...(network && { network }) })) through += 1;
  return through;
}

test('five wrong tries pass, the next wait longer and longer, whichever node is asked; the hour forgets', async () => {
  // Each within the same moment of the database, as far as seconds tell.
  expect(await passed(codes, 'a', 9)).toBe(5);
  await later('1.5 seconds');
  expect(await passed(codes, 'a', 3)).toBe(1);
  await later('3 seconds');
  expect(await passed(codes, 'a', 1)).toBe(0);
  await later('2 seconds');
  expect(await passed(codes, 'a', 2)).toBe(1);
  await later('1 hour');
  expect(await passed(codes, 'a', 9)).toBe(5);
});

test('nobody waits for another, and a right try counts no longer', async () => {
  expect(await passed(codes, 'a', 9)).toBe(5);
  for (let n = 0; n < 9; n += 1) await (await (n % 2 ? one : other).begin(codes, { own: 'b' }))?.end(true);
  expect(await passed(codes, 'b', 9)).toBe(5);
});

test('right tries between wrong ones take none of the wrong ones back', async () => {
  let wrong = 0;
  for (let n = 0; n < 12; n += 1) {
    const attempt = await one.begin(codes, { own: 'a' });
    await attempt?.end(n % 2 === 1);
    if (attempt && n % 2 === 0) wrong += 1;
  }
  expect(wrong).toBe(5);
});

test('waits grow by the square to forty-two seconds, of one and of all together', async () => {
  const waits: (number | undefined)[] = [];
  for (let n = 0; n < 13; n += 1) {
    const attempt = await (n % 2 ? one : other).begin(guesses, { own: 'a' });
    waits.push(attempt?.wait);
    await attempt?.end(false);
  }
  expect(waits).toEqual([0, 0, 0, 0, 0, 1, 4, 9, 16, 25, 36, 42, 42]);
  // Somebody who has not tried before waits for what all have tried.
  expect((await one.begin(guesses, { own: 'b' }))?.wait).toBe(42);
});

test('so many may wait at once, of one and of all; who is answered leaves a place, and so does a node that is dead', async () => {
  const first = await one.begin(guesses, { own: 'a' });
  expect(await passed(guesses, 'a', 5)).toBe(2);
  expect(await passed(guesses, 'b', 5)).toBe(2);
  expect(await passed(guesses, 'c', 5)).toBe(0);
  await first?.end(false);
  expect(await passed(guesses, 'c', 5)).toBe(1);
  await later('1 minute');
  expect(await passed(guesses, 'd', 5)).toBe(3);
});

test('of a hundred at once on both nodes as many pass as may', async () => {
  const asked = Array.from({ length: 30 }, (_, n) => [
    one.begin(letters, { own: 'a' }),
    other.begin(letters, { own: `b${n}` }),
  ]).flat();
  const through = (await Promise.all(asked)).map((attempt) => attempt !== undefined);
  expect(through.filter((_, n) => n % 2 === 0).filter(Boolean).length).toBeLessThanOrEqual(5);
  expect(through.filter(Boolean).length).toBe(12);
});

test('a network has fewer turns than all its addresses, and leaves some to others', async () => {
  let through = 0;
  for (let n = 0; n < 6; n += 1) through += await passed(letters, `address ${n}`, 3, 'network');
  expect(through).toBe(8);
  expect(await passed(letters, 'elsewhere', 9, 'other network')).toBe(4);
});

test('a ceiling with a spread is drawn for each and each hour, alike on both nodes, and never lies outside it', async () => {
  const spread: Limit = { ...letters, most: { own: 5 }, spread: 5 };
  const ceilings: number[] = [];
  let moment = new Date('2026-11-28T10:59:00Z');
  [one, other] = [0, 0].map(() => new Limits(database.pools.auth, secret, () => moment)) as [Limits, Limits];
  for (let n = 0; n < 30; n += 1) ceilings.push(await passed(spread, `address ${n}`, 12));
  expect([Math.min(...ceilings), Math.max(...ceilings)]).toEqual([5, 10]);
  moment = new Date('2026-11-28T11:00:00Z');
  await owner.query('delete from priv.try');
  const next: number[] = [];
  for (let n = 0; n < 30; n += 1) next.push(await passed(spread, `address ${n}`, 12));
  expect(next).not.toEqual(ceilings);
});

test('one kind of try is not counted for another', async () => {
  expect(await passed(letters, 'a', 9)).toBe(5);
  expect(await passed(codes, 'a', 9)).toBe(5);
});

test('what is turned away is not written, and what counts no longer is swept', async () => {
  expect(await passed(letters, 'a', 40)).toBe(5);
  expect(await kept()).toHaveLength(10);
  await database.pools.jobs.query('select job.sweep()');
  expect(await kept()).toHaveLength(10);
  await later('61 minutes');
  await database.pools.jobs.query('select job.sweep()');
  expect(await kept()).toEqual([]);
});

test('no row tells an address, and nobody is found again by another secret, another kind or the day after the next', async () => {
  const codeOf = async (limits: Limits, limit: Limit) => {
    await limits.begin(limit, { own: '192.0.2.7' });
    return (await kept()).at(-1)?.who;
  };
  const whole = async () => JSON.stringify((await owner.query('select t::text as row from priv.try t')).rows);
  const seen = [await codeOf(one, codes)];
  expect(await codeOf(other, codes)).toBe(seen[0]);
  expect(await whole()).not.toContain('192.0.2.7');
  expect(await whole()).not.toContain(Buffer.from('192.0.2.7').toString('hex'));
  seen.push(await codeOf(new Limits(database.pools.auth, Buffer.alloc(32, 8)), codes));
  seen.push(await codeOf(one, { ...codes, name: 'other-code' }));
  await later('1 day');
  seen.push(await codeOf(one, codes));
  expect(new Set(seen).size).toBe(4);
});

test('midnight forgets nothing: what was tried before it counts for its hour', async () => {
  await owner.query(
    `update priv.clock set ahead = date_trunc('day', now() at time zone 'UTC') at time zone 'UTC' + interval '1 day' - interval '5 seconds' - now()`,
  );
  expect(await passed(letters, 'a', 4)).toBe(4);
  await later('10 seconds');
  expect(await passed(letters, 'a', 4)).toBe(1);
});

test('a clock that was ahead locks nobody out when it is put right, and its rows go', async () => {
  await later('1 year');
  expect(await passed(letters, 'a', 9)).toBe(5);
  await later('-1 year');
  expect(await passed(letters, 'a', 9)).toBe(5);
  await database.pools.jobs.query('select job.sweep()');
  expect((await kept()).length).toBe(10);
  // A little, as when a server is set right: what was tried counts on.
  await later('-1 minute');
  expect(await passed(letters, 'a', 9)).toBe(0);
});

test('the login that counts reads no row of it, and nothing of it is kept in journal, backup or standby', async () => {
  for (const login of ['auth', 'look', 'change', 'jobs', 'mail', 'report'] as const)
    await expect(database.pools[login].query('select 1 from priv.try')).rejects.toMatchObject({ code: '42501' });
  for (const login of ['look', 'change', 'jobs', 'mail', 'report'] as const)
    await expect(database.pools[login].query(`select sign_in.end_try(gen_random_uuid(), true)`)).rejects.toMatchObject({
      code: '42501',
    });
  const { rows } = await owner.query(
    `select relname, relpersistence from pg_class where oid = 'priv.try'::regclass or oid in (select indexrelid from pg_index where indrelid = 'priv.try'::regclass)`,
  );
  expect(rows.map(({ relpersistence }) => relpersistence)).toEqual(Array(rows.length).fill('u'));
});

test('where the database is away it says so, and the end of a try throws nothing', async () => {
  const away = new pg.Pool({ host: '127.0.0.1', port: 1 });
  await expect(new Limits(away, secret).begin(codes, { own: 'a' })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await away.end();
  const pool = new pg.Pool(database.connection.auth);
  const attempt = await new Limits(pool, secret).begin(codes, { own: 'a' });
  await pool.end();
  await attempt?.end(true);
});

test('whoever stands in a row that does not move is told after a second', async () => {
  const holder = new pg.Client(database.connection.superuser);
  await holder.connect();
  await one.begin(codes, { own: 'a' });
  await holder.query('begin');
  await holder.query(
    `select pg_advisory_xact_lock(hashtextextended('code ' || encode(who, 'hex'), 0)) from priv.try where kind = 'code'`,
  );
  await expect(one.begin(codes, { own: 'a' })).rejects.toMatchObject({ code: '55P03' });
  expect(await one.begin(codes, { own: 'b' })).toBeDefined();
  await holder.query('rollback');
  await holder.end();
});
