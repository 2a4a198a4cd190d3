import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../../proofs/http/small-world.ts';
import { newTrail } from '../../platform/audit/trail.ts';
import { send } from '../../platform/db/tx.ts';
import { readWhole } from './index.ts';
import { type PieceWorld, pieceWorld } from './piece.fixtures.ts';

let world: PieceWorld;
const told = { source: 'told-by-her' };

beforeAll(async () => {
  world = await pieceWorld();
});
afterAll(() => world.stop());

/** Reads the whole as a worker; tells how many statements it took and what the trail was told. */
async function readAs(person: Person) {
  const client = await world.database.pools.look.connect();
  let statements = 0;
  try {
    await client.query('begin');
    await client.query('select look.enter($1, $2)', [person.token, world.caseId]);
    const trail = newTrail();
    const tx = {
      kind: 'look' as const,
      query: <Row extends object>(sql: string, values?: readonly unknown[]) => {
        statements += 1;
        return send<Row>(client, sql, values);
      },
      one: () => Promise.reject(new Error('not asked for')),
    };
    const whole = await readWhole(tx, world.engine.vault, trail, world.caseId);
    return { ...whole, statements, seen: trail.seen };
  } finally {
    await client.query('rollback');
    client.release();
  }
}

test('the whole is what one may read of every organisation, told to the trail of each owner, in two statements and the two for rooms and names', async () => {
  const made = (
    await world.of(world.anna, 'POST', '/events', {
      ...told,
      code: 'threat',
      when: '2022',
      newActorCode: 'employer',
      newActorLabel: 'esimies',
    })
  ).body;
  await world.of(world.minna, 'POST', '/events', { ...told, code: 'worked', when: '2021' });
  const own = await readAs(world.anna);
  expect(own.pieces.map(({ code, own: mine }) => [code, mine])).toEqual(
    expect.arrayContaining([
      ['threat', true],
      ['employer', true],
      ['herself', true],
    ]),
  );
  expect([own.pieces.length, own.links.length, own.statements]).toEqual([3, 2, 4]);
  expect((await readAs(world.minna)).pieces.map(({ code }) => code)).toEqual(['worked', 'herself']);
  await world.share();
  const both = await readAs(world.minna);
  expect(both.pieces.map(({ code }) => code).slice(0, 2)).toEqual(['worked', 'threat']);
  expect(both.pieces.filter(({ own: mine }) => !mine).map(({ organisation }) => organisation)).toEqual(
    Array.from({ length: 3 }, () => 'Saarni ry'),
  );
  expect(both.statements).toBe(4);
  expect(both.seen.get(world.saarni)?.rows).toContain(`piece:${made.id}:1`);
  expect(await readAs(world.jari)).toMatchObject({ pieces: [], links: [] });
});

test('what was recorded by mistake is not in it, nor what is tied to it', async () => {
  const before = await readAs(world.anna);
  const { id } = (await world.of(world.anna, 'POST', '/events', { ...told, code: 'paid' })).body;
  expect((await readAs(world.anna)).links.length).toBe(before.links.length + 1);
  await world.of(world.anna, 'POST', `/pieces/${id}/correct`, { version: 1, reason: 'väärä tapaus', mistaken: true });
  const after = await readAs(world.anna);
  expect([after.pieces.length, after.links.length]).toEqual([before.pieces.length, before.links.length]);
});

test('above the form of an event stands what has been told already, for one who reads the shared plan', async () => {
  const line = {
    register: 'coordination',
    topic: 'money',
    heardBy: 'police',
    form: 'recorded-interview',
    heldAt: 'investigation',
    partial: 'partial',
  };
  const recorded = await world.of(world.anna, 'POST', '/tellings', line);
  expect(recorded.status, recorded.text).toBe(200);
  const words = 'Tästä on jo kerrottu';
  expect((await world.see(world.anna, '/kokonaisuus/lisaa/tapahtuma')).text).toContain(words);
  const kaisa = await world.worker(world.saarni, 'Kaisa Uusi');
  await world.owner.query(
    `select priv.put_member($1, $2, $3, 'member', array['case', 'account'], now(), null), priv.recompute($1)`,
    [world.caseId, world.saarni, kaisa.id],
  );
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
  const page = await world.see(kaisa, '/kokonaisuus/lisaa/tapahtuma');
  expect([page.status, page.text.includes(words)]).toEqual([200, false]);
});
