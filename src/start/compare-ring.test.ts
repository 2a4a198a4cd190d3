import { afterAll, beforeAll, expect, test } from 'vitest';
import { type KeyRing, markOf } from '../platform/crypto/key-ring.ts';
import { openSharedKeyRing } from '../platform/crypto/shared-ring.ts';
import { emptyDatabase } from '../platform/db/template.ts';
import { compareRing } from './compare-ring.ts';
import { wrongKeys } from './ring.ts';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let nodes: readonly [KeyRing, KeyRing];
beforeAll(async () => {
  database = await emptyDatabase();
  // They do not ask by themselves while this lasts.
  const rarely = { asks: 60_000, trusts: 60_000 };
  const open = () => openSharedKeyRing(database.url, Buffer.alloc(32, 7), rarely);
  nodes = [await open(), await open()];
});
afterAll(async () => {
  for (const node of nodes) await node.close();
  await database.drop();
});

test('a node that starts while another makes keys misses none of them', async () => {
  const [starts, works] = nodes;
  const looks = { verify: compareRing, start: wrongKeys };
  const found = [];
  for (const [nth, look] of Object.values(looks).entries()) {
    const keys = works.draft();
    const mark = markOf(keys.key(nth + 5));
    await keys.write();
    const query = async () => ({ rows: [{ room_id: nth + 5, mark }] });
    found.push(await look({ query } as never, starts));
  }
  expect(found).toMatchObject([
    { fits: 1, missing: [] },
    { wrong: 0, of: 1 },
  ]);
});
