import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '../../src/platform/db/template.ts';
import { testDatabase } from '../../src/platform/db/template.ts';
import { actsApart, functionsOf, looksApart, looksElsewhere, performed } from './catalogue.ts';
import type { Live } from './live.ts';
import { connect, disconnect } from './live.ts';
import { toldOfCase } from './looks-case.ts';
import { listLooks } from './looks-lists.ts';
import { toldOfOwn } from './looks-own.ts';
import { uncovered } from './stored.ts';

const told =
  'a kind of line is a row of proofs/access/kinds.ts; of every other table proofs/access/stored.ts says how it is read';

let db: TestDatabase;
let live: Live;
beforeAll(async () => {
  db = await testDatabase();
  live = await connect(db);
});
afterAll(async () => {
  await disconnect(live);
  await db.drop();
});

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

test('no table that the application reads is left out of the proof', async () => {
  expect(await uncovered(live), told).toEqual([]);
});

test('every act is done by the stories of the machine, or it is told why not', async () => {
  expect(
    sorted([...performed, ...Object.keys(actsApart)]),
    'a new act is a kind in acts-….ts, its functions stand in performs.ts',
  ).toEqual(await functionsOf(live, 'act'));
  expect(Object.keys(actsApart).filter((each) => performed.has(each))).toEqual([]);
});

test('what every look tells is compared with the model, or it is told why not', async () => {
  const compared = [...Object.keys(toldOfCase), ...Object.keys(toldOfOwn), ...listLooks, ...looksElsewhere];
  expect(
    sorted([...compared, ...Object.keys(looksApart)]),
    'a new look is an entry of looks-case.ts, looks-own.ts or looks-lists.ts',
  ).toEqual(await functionsOf(live, 'look'));
  expect(Object.keys(looksApart).filter((each) => compared.includes(each))).toEqual([]);
});
