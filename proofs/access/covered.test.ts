import { expect, test } from 'vitest';
import { testDatabase } from '../../src/platform/db/template.ts';
import { connect, disconnect } from './live.ts';
import { uncovered } from './stored.ts';

const told =
  'a kind of line is a row of proofs/access/kinds.ts; of every other table proofs/access/stored.ts says how it is read';

test('no table that the application reads is left out of the proof', async () => {
  const db = await testDatabase();
  const live = await connect(db);
  expect(await uncovered(live), told).toEqual([]);
  await disconnect(live);
  await db.drop();
});
