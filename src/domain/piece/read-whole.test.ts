import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../../proofs/http/small-world.ts';
import { newTrail } from '../../platform/audit/trail.ts';
import { send } from '../../platform/db/tx.ts';
import { readWhole } from './index.ts';
import { type PieceWorld, pieceWorld } from './piece.fixtures.ts';

let it: PieceWorld;
const told = { source: 'told-by-her' };

beforeAll(async () => {
  it = await pieceWorld();
});
afterAll(() => it.stop());

/** Reads the whole as a worker; tells how many statements it took and what the trail was told. */
async function readAs(person: Person) {
  const client = await it.database.pools.look.connect();
  let statements = 0;
  try {
    await client.query('begin');
    await client.query('select look.enter($1, $2)', [person.token, it.caseId]);
    const trail = newTrail();
    const tx = {
      kind: 'look' as const,
      query: <Row extends object>(sql: string, values?: readonly unknown[]) => {
        statements += 1;
        return send<Row>(client, sql, values);
      },
      one: () => Promise.reject(new Error('not asked for')),
    };
    const whole = await readWhole(tx, it.engine.vault, trail, it.caseId);
    return { ...whole, statements, seen: trail.seen };
  } finally {
    await client.query('rollback');
    client.release();
  }
}

test('the whole is what one may read of every organisation, told to the trail of each owner, in two statements and the two for rooms and names', async () => {
  const made = (
    await it.of(it.anna, 'POST', '/events', {
      ...told,
      code: 'threat',
      when: '2022',
      newActorCode: 'employer',
      newActorLabel: 'esimies',
    })
  ).body;
  await it.of(it.minna, 'POST', '/events', { ...told, code: 'worked', when: '2021' });
  const own = await readAs(it.anna);
  expect(own.pieces.map(({ code, own: mine }) => [code, mine])).toEqual(
    expect.arrayContaining([
      ['threat', true],
      ['employer', true],
      ['herself', true],
    ]),
  );
  expect([own.pieces.length, own.links.length, own.statements]).toEqual([3, 2, 4]);
  expect((await readAs(it.minna)).pieces.map(({ code }) => code)).toEqual(['worked', 'herself']);
  await it.share();
  const both = await readAs(it.minna);
  expect(both.pieces.map(({ code }) => code).slice(0, 2)).toEqual(['worked', 'threat']);
  expect(both.pieces.filter(({ own: mine }) => !mine).map(({ organisation }) => organisation)).toEqual(
    Array.from({ length: 3 }, () => 'Saarni ry'),
  );
  expect(both.statements).toBe(4);
  expect(both.seen.get(it.saarni)?.rows).toContain(`piece:${made.id}:1`);
  expect(await readAs(it.jari)).toMatchObject({ pieces: [], links: [] });
});

test('what was recorded by mistake is not in it, nor what is tied to it', async () => {
  const before = await readAs(it.anna);
  const { id } = (await it.of(it.anna, 'POST', '/events', { ...told, code: 'paid' })).body;
  expect((await readAs(it.anna)).links.length).toBe(before.links.length + 1);
  await it.of(it.anna, 'POST', `/pieces/${id}/correct`, { version: 1, reason: 'väärä tapaus', mistaken: true });
  const after = await readAs(it.anna);
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
  const recorded = await it.of(it.anna, 'POST', '/tellings', line);
  expect(recorded.status, recorded.text).toBe(200);
  const words = 'Tästä on jo kerrottu';
  expect((await it.see(it.anna, '/kokonaisuus/lisaa/tapahtuma')).text).toContain(words);
  const kaisa = await it.worker(it.saarni, 'Kaisa Uusi');
  await it.owner.query(
    `select priv.put_member($1, $2, $3, 'member', array['case', 'account'], now(), null), priv.recompute($1)`,
    [it.caseId, it.saarni, kaisa.id],
  );
  await it.owner.query('select priv.recompute($1)', [it.caseId]);
  const page = await it.see(kaisa, '/kokonaisuus/lisaa/tapahtuma');
  expect([page.status, page.text.includes(words)]).toEqual([200, false]);
});
