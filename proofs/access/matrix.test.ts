import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '../../src/platform/db/template.ts';
import { testDatabase } from '../../src/platform/db/template.ts';
import { counted } from '../counted.ts';
import type { Sight } from './compare.ts';
import { compare, everything, inWords } from './compare.ts';
import { wrongDays } from './days.ts';
import type { Time } from './facts.ts';
import { day } from './facts.ts';
import { generate } from './generate.ts';
import type { Live } from './live.ts';
import { connect, disconnect, setClock, signIn, signOut } from './live.ts';
import { someAskers, wrongLooks } from './looks.ts';
import { putFeeds, wrongLists } from './looks-lists.ts';
import { sees } from './model.ts';
import { narrowed } from './narrow.ts';
import { wrongNews, wrongNotices } from './news.ts';
import { putWorld } from './put-world.ts';
import type { Row } from './rows.ts';
import { wrongPlaceNames, wrongReaders, wrongTeams } from './shown.ts';
import { tables } from './stored.ts';
import { wrongWrites } from './write.ts';

const now: Time = Date.UTC(2026, 10, 24, 12);
const seed = Number(process.env.RINNALLA_PROOF_SEED ?? 1);
const { world } = generate({ seed, cases: 400, steps: 65, now });
const workers = [...world.workers.keys()];
const kindOfRow = (row: Row): string => (row.is === 'entry' ? `entry ${row.of}` : row.is);
let db: TestDatabase;
let live: Live;
let sight: Sight;

const turnClockTo = async (moment: Time): Promise<void> => {
  await setClock(live, moment);
  await signOut(live);
  await signIn(live, workers);
};

/** Many times what the slowest takes by itself. */
const timeout = 1_200_000;

beforeAll(async () => {
  db = await testDatabase();
  live = await connect(db);
  await setClock(live, now);
  await putWorld(live, world);
  sight = await everything(live, world);
});

afterAll(async () => {
  await disconnect(live);
  await db.drop();
});

test('every table holds rows, and of every kind of row some are for somebody to see', () => {
  const { stored } = sight;
  expect(Object.keys(tables).filter((table) => !stored.some((row) => row.table === table))).toEqual([]);
  const kinds = Map.groupBy(
    stored.flatMap((row) => row.rows),
    kindOfRow,
  );
  const unseen = [...kinds].filter(
    ([, rows]) => !rows.some((row) => workers.some((worker) => sees(world, worker, row, now))),
  );
  expect(unseen.map(([kind]) => kind)).toEqual(['entry location']);
});

test('every worker sees exactly the rows that the model gives her, of all rows of all tables', {
  timeout,
}, async () => {
  await turnClockTo(now);
  expect(workers.length).toBeGreaterThanOrEqual(200);
  expect(sight.stored.length).toBeGreaterThanOrEqual(20_000);
  expect((await compare(live, world, sight, workers, now)).map(inWords)).toEqual([]);
  counted('combinations', workers.length * sight.stored.length);
  console.log(`${workers.length} workers × ${sight.stored.length} rows, seed ${seed}`);
});

test('the days of steps and clocks stand in the calendars of exactly those who see the row', { timeout }, async () => {
  await turnClockTo(now);
  expect(await wrongDays(live, world, sight, now)).toEqual([]);
  await turnClockTo(now + 25 * day);
  expect(await wrongDays(live, world, sight, now + 25 * day)).toEqual([]);
});

test('the first page tells of the process what its reader may see, of open cases alone', { timeout }, async () => {
  await turnClockTo(now);
  expect(await wrongNews(live, world, sight, now)).toEqual([]);
  await turnClockTo(now + 25 * day);
  expect(await wrongNews(live, world, sight, now + 25 * day)).toEqual([]);
});

test("what looks tell of a case, and of one's own, is what the model tells", { timeout }, async () => {
  await turnClockTo(now);
  expect(await wrongLooks(live, world, someAskers(world, 10), now)).toEqual([]);
});

test('lists over all cases, and feeds, hold nothing but what their reader sees', { timeout }, async () => {
  await turnClockTo(now);
  await putFeeds(live, world);
  expect(await wrongLists(live, world, sight, now)).toEqual([]);
});

test('a worker marks as seen just the notices that she reads', { timeout }, async () => {
  await turnClockTo(now);
  expect(await wrongNotices(live, world, sight, now)).toEqual([]);
});

test('teams, the names on location rows and who reads a room are told as the model tells them', {
  timeout,
}, async () => {
  await turnClockTo(now);
  expect(await wrongTeams(live, world, now)).toEqual([]);
  expect(await wrongPlaceNames(live, world, now)).toEqual([]);
  const some = [...world.cases.keys()].filter((_, n) => n % 8 === 0);
  expect(await wrongReaders(live, world, some, now)).toEqual([]);
});

test('the same holds 25 days later with nothing done meanwhile: ends need no recomputation', {
  timeout,
}, async () => {
  await turnClockTo(now + 25 * day);
  const some = workers.filter((_, n) => n % 3 === 0);
  expect((await compare(live, world, sight, some, now + 25 * day)).map(inWords)).toEqual([]);
});

test('a case that is set narrows to that case and never adds', { timeout }, async () => {
  await turnClockTo(now);
  expect(await narrowed(live, world, sight, now)).toEqual([]);
});

test('every worker adds and corrects in exactly the rooms that the model gives her', { timeout }, async () => {
  await turnClockTo(now);
  expect(await wrongWrites(live, world, now)).toEqual([]);
});
