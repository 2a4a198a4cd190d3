import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer, begin, coordinator, define, end, otherOfficer, researcher, world } from './study.fixtures.ts';

/** A draft, one that waits for approval, one that was refused: nothing of them may be released. */
const left: string[] = [];
beforeAll(async () => {
  await begin();
  for (const state of ['draft', 'asked']) left.push((await define(researcher, { state })).body.id);
  const { body } = await define(coordinator, { state: 'asked' });
  expect((await answer(otherOfficer, body.id, 1, { answer: 'refuse', reason: 'Ei vielä.' })).status).toBe(200);
  left.push(body.id);
}, 120_000);
afterAll(end);

/** A rule of the database that is left out: what stands instead of it, in the body of a function. */
type Spoilt = readonly [where: string, from: string, to: string];
const takes: Spoilt = [
  'job.take_study(uuid)',
  `x.state = 'approved'`,
  `x.state in ('draft', 'asked', 'refused', 'approved')`,
];
const ends: Spoilt = ['priv.end_study(uuid, uuid, text, text)', `s.state is distinct from 'approved'`, 'false'];

/** What is released of studies that nobody has approved when every one of them is taken in hand and kept; nothing of it stays. */
async function released(
  spoilt: readonly Spoilt[],
  statement = 'select',
): Promise<{ taken: string[]; kept: string[]; refused: string[] }> {
  const owner = new pg.Client(world.database.connection.superuser);
  await owner.connect();
  await owner.query('begin');
  try {
    for (const [where, from, to] of spoilt) {
      const { rows } = await owner.query<{ text: string }>('select pg_get_functiondef($1::regprocedure) as text', [
        where,
      ]);
      expect(rows[0]?.text).toContain(from);
      await owner.query((rows[0]?.text ?? '').replace(from, to));
    }
    await owner.query(statement);
    const holder = randomUUID();
    const taken: string[] = [];
    for (let nth = 0; nth <= left.length; nth += 1)
      taken.push(
        ...(await owner.query<{ id: string }>('select id from job.take_study($1)', [holder])).rows.map(({ id }) => id),
      );
    const kept: string[] = [];
    const refused: string[] = [];
    for (const id of left) {
      // Whoever has gone round the taking.
      await owner.query(
        `insert into priv.study_making (study_id, holder, held_until, begun_at) values ($1, $2, now(), now()) on conflict do nothing`,
        [id, holder],
      );
      await owner.query('savepoint one');
      const row = await owner
        .query<{ kept: boolean }>(
          `select job.keep_study($1, $2, '{"fi": {}, "sv": {}, "en": {}}', '{}', null) as kept`,
          [id, holder],
        )
        .catch((error: unknown) => {
          // The check of the table; any other fault is a fault of this test.
          if ((error as { code?: string }).code !== '23514') throw error;
          return undefined;
        });
      if (!row) {
        refused.push(id);
        await owner.query('rollback to savepoint one');
      } else if (row.rows[0]?.kept) kept.push(id);
    }
    const { rows } = await owner.query<{ study_id: string }>(
      'select study_id from app.study_release where study_id = any ($1)',
      [left],
    );
    expect(rows.map(({ study_id }) => study_id).toSorted()).toEqual(kept.toSorted());
    return { taken: taken.toSorted(), kept, refused };
  } finally {
    await owner.query('rollback');
    await owner.end();
  }
}

test('nothing is released that nobody has approved', async () => {
  expect(await released([])).toEqual({ taken: [], kept: [], refused: [] });
});

test('where a study is taken in hand without approval, nothing of it is kept', async () => {
  const { taken, kept } = await released([takes]);
  expect(taken).toEqual(left.toSorted());
  expect(kept).toEqual([]);
});

test('where it would be kept as well, the table refuses what nobody has approved', async () => {
  const { taken, kept, refused } = await released([takes, ends]);
  expect(taken).toEqual(left.toSorted());
  expect(kept).toEqual([]);
  expect(refused).toEqual(left);
});

test('without the table too, each is released, and the first of these tests would be red', async () => {
  const { kept } = await released(
    [takes, ends],
    `alter table app.study drop constraint study_check, drop constraint study_check2`,
  );
  expect(kept).not.toEqual([]);
});
