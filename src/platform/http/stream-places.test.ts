import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../db/template.ts';
import { StreamPlaces } from './stream-places.ts';

let database: TestDatabase;
let open: pg.Client[];
beforeEach(async () => {
  database = await testDatabase();
  open = [];
});
afterEach(async () => {
  for (const client of open) await client.end();
  await database.drop();
});

async function node() {
  const client = new pg.Client(database.connection.look);
  client.on('error', () => undefined);
  await client.connect();
  open.push(client);
  const places = new StreamPlaces();
  await places.on(client);
  const fill = async (channel: string) => {
    let taken = 0;
    while (await places.take(channel)) taken += 1;
    return taken;
  };
  return { places, fill, client };
}

test('a session has fifty streams on one node, and a place that is left is free again', async () => {
  const { places, fill } = await node();
  expect(await fill('a')).toBe(50);
  expect(await fill('b')).toBe(50);
  places.leave('a');
  expect([await places.take('a'), await places.take('a')]).toEqual([true, false]);
});

test('fifty are those of all nodes together, and a node that is gone leaves its places', async () => {
  const [one, other] = [await node(), await node()];
  expect(await one.places.take('a')).toBe(true);
  expect(await other.fill('a')).toBe(40);
  expect(await one.fill('a')).toBe(9);
  expect(await other.fill('a')).toBe(0);
  await one.client.end();
  expect(await other.fill('a')).toBe(10);
});

test('many that ask at once get fifty places, no more', async () => {
  const [one, other] = [await node(), await node()];
  const asked = Array.from({ length: 80 }, (_, nth) => (nth % 2 ? one : other).places.take('a'));
  expect((await Promise.all(asked)).filter(Boolean).length).toBe(50);
});

test('while the connection is lost a node counts by itself, and takes its places again with the next one', async () => {
  const [one, other] = [await node(), await node()];
  for (let nth = 0; nth < 25; nth += 1) await one.places.take('a');
  await one.places.on(undefined);
  await one.client.end();
  expect(await one.fill('a')).toBe(25);
  const next = new pg.Client(database.connection.look);
  await next.connect();
  open.push(next);
  await one.places.on(next);
  expect(await other.fill('a')).toBe(0);
});
