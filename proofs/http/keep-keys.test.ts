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

test('whoever acts claims keys of the case of her act alone, and of rooms in which she writes herself', async () => {
  const other = await world.opens(world.county.lead, 'Haapa', world.county.backup);
  const claims = async (room: number, before: readonly [string, readonly unknown[]][]): Promise<string> => {
    const client = await world.database.pools.change.connect();
    try {
      await client.query('begin');
      await client.query('select look.enter($1, $2)', [world.veikko.token, world.caseId]);
      for (const [sql, values] of before) await client.query(sql, [...values]);
      await client.query('select priv.keep_keys($1)', [JSON.stringify([{ room, mark }])]);
      return 'claimed';
    } catch (error) {
      return (error as Error).message;
    } finally {
      await client.query('rollback');
      client.release();
    }
  };
  const on = (caseId: string | undefined, rest: string) => roomOf(`r.case_id = '${caseId}' and ${rest}`);
  const elsewhere = await on(other, `r.class = 'agreement'`);
  const lead = await on(world.caseId, `r.class = 'agreement-hidden'`);
  const own = await on(world.caseId, `r.class = 'account'`);
  const acts: [string, readonly unknown[]] = ['select act.plan_warning($1)', [world.caseId]];
  expect(elsewhere * lead * own).toBeGreaterThan(0);
  expect(await claims(own, [])).toBe('claimed');
  expect(await claims(lead, [])).toBe('no key of this login');
  expect(await claims(lead, [acts])).toBe('claimed');
  for (const before of [[], [acts], [acts, ['select look.enter($1, $2)', [world.veikko.token, other]]]])
    expect(await claims(elsewhere, before as [string, readonly unknown[]][])).toBe('no key of this login');
});

test('what is refused leaves nothing behind: the first words of the room are kept and read', async () => {
  const { id } = await world.done(world.of(world.veikko, 'POST', '/warnings', { text: 'Matka siirtyy', road: 'case' }));
  expect((await world.done(world.of(world.anna, 'GET', '/warnings'))).alerts).toMatchObject([
    { id, text: 'Matka siirtyy' },
  ]);
});

test('a key that lies in the ring and that the database does not know is noted when something is closed with it', async () => {
  const warn = (text: string) => world.of(world.veikko, 'POST', '/warnings', { text, road: 'case' });
  const notedAs = async (): Promise<string[]> =>
    (
      await world.owner.query<{ mark: string }>(
        `select k.mark from priv.room_key k join app.room r on r.id = k.room_id where r.case_id = $1 and r.class = 'agreement'`,
        [world.caseId],
      )
    ).rows.map(({ mark }) => mark);
  const before = await notedAs();
  expect(before.length).toBeGreaterThan(0);
  // As after a transaction that failed when its key lay in the ring already.
  await world.owner.query(
    `delete from priv.room_key k using app.room r where r.id = k.room_id and r.case_id = $1 and r.class = 'agreement'`,
    [world.caseId],
  );
  await world.done(warn('Uusi aika'));
  expect(await notedAs()).toEqual(before);

  // Where the database knows another, the ring is not its own: what would be closed now, the right one could not open.
  await world.owner.query(
    `update priv.room_key k set mark = $2 from app.room r where r.id = k.room_id and r.case_id = $1 and r.class = 'agreement'`,
    [world.caseId, mark],
  );
  expect((await warn('Ei säily')).body.error).toMatchObject({ code: 'unavailable', reason: 'keys-missing' });
});
