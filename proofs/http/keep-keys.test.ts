import { afterAll, beforeAll, expect, test } from 'vitest';
import { endpoints } from '../../src/endpoints.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';

/** What a database login may claim without a worker behind it: a key claimed for a room can never be made there again. */
let world: NetworkWorld;
beforeAll(async () => {
  world = await networkWorld(endpoints);
});
afterAll(() => world.stop());

const mark = '0123456789abcdef';
const claim = (login: 'look' | 'change' | 'auth', room: number): Promise<unknown> =>
  world.database.pools[login].query('select priv.keep_keys($1)', [JSON.stringify([{ room, mark }])]);
const roomOf = async (where: string): Promise<number> =>
  (
    await world.owner.query<{ id: number }>(
      `select r.id from app.room r where ${where} and not exists (select 1 from priv.room_key k where k.room_id = r.id) order by r.id limit 1`,
    )
  ).rows[0]?.id ?? 0;

test('no login claims a key of a case’s room without a worker who acts, nor of a room that is not there', async () => {
  const note = await roomOf(`r.case_id is not null and r.class = 'account'`);
  expect(note).toBeGreaterThan(0);
  for (const login of ['look', 'change', 'auth'] as const) {
    await expect(claim(login, note), login).rejects.toThrow('no key of this login');
    await expect(claim(login, 2_000_000_000), login).rejects.toThrow('no key of this login');
  }
});

test('the look login closes log entries and nothing else, whoever acts', async () => {
  const intake = await roomOf(`r.case_id is null and r.class = 'intake'`);
  await expect(claim('look', intake)).rejects.toThrow('no key of this login');
  const client = await world.database.pools.look.connect();
  try {
    await client.query('begin');
    await client.query('select look.enter($1, $2)', [world.anna.token, world.caseId]);
    const note = await roomOf(`r.case_id is not null and r.class = 'account'`);
    const keys = JSON.stringify([{ room: note, mark }]);
    await expect(client.query('select priv.keep_keys($1)', [keys])).rejects.toThrow('no key of this login');
  } finally {
    await client.query('rollback');
    client.release();
  }
});

test('what is refused leaves nothing behind: the first words of the room are kept and read', async () => {
  const { id } = await world.done(world.of(world.veikko, 'POST', '/warnings', { text: 'Matka siirtyy', road: 'case' }));
  expect((await world.done(world.of(world.anna, 'GET', '/warnings'))).alerts).toMatchObject([
    { id, text: 'Matka siirtyy' },
  ]);
});
