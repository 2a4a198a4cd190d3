import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesInStory } from '../../src/domain/piece/index.ts';
import {
  courtsOf,
  type Instance,
  instances,
  legalPlace,
  type StepCode,
  stageOf,
  stepCodes,
  stepsInStory,
} from '../../src/domain/process/index.ts';
import { bounds, middleOf, type When } from '../../src/platform/time/uncertain/index.ts';
import { anyWhen } from '../../src/platform/time/uncertain/when.generated.ts';
import { oneCase } from '../http/one-case.ts';

const seed = 20_261_129;
const world = await oneCase({ endpoints: [] });
const roomOf = async (name: string): Promise<number> => {
  const { rows } = await world.owner.query<{ id: number }>(
    'select id from app.room where case_id = $1 and class = $2 and organisation_id = $3',
    [world.caseId, name, world.saarni],
  );
  return rows[0]?.id as number;
};
const rooms = { account: await roomOf('account'), process: await roomOf('process') };

/** What is written within is gone afterwards. */
async function undone(work: () => Promise<void>): Promise<void> {
  await world.owner.query('begin');
  try {
    await work();
  } finally {
    await world.owner.query('rollback');
  }
}

interface Stood {
  readonly id: string;
  readonly on: string | null;
  readonly at: number;
}

/** Ids as the database orders them, equal ones as they are given. */
async function stood(table: string, ids: readonly string[]): Promise<string[]> {
  const { rows } = await world.owner.query<Stood>(
    `select id, stands_on::text as on, stands_at as at from app.${table} where id = any ($1)`,
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids
    .map((id) => byId.get(id) as Stood)
    .sort((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999') || a.at - b.at)
    .map(({ id }) => id);
}

test('the database takes the same middle of every kind of time', async () => {
  const whens = fc.sample(anyWhen(), { numRuns: 3000, seed });
  const { rows } = await world.owner.query<{ middle: string }>(
    'select priv.middle_of(w)::text as middle from unnest($1::text[]) with ordinality t (w, n) order by n',
    [whens],
  );
  const differs = whens.filter((when, index) => rows[index]?.middle !== middleOf(when));
  expect(differs).toEqual([]);
  expect(new Set(whens).size).toBeGreaterThan(2000);
});

test('the database has the same steps in the order of the law', async () => {
  const kinds = stepCodes.flatMap((code) => [null, ...instances].map((instance) => ({ code, instance })));
  const { rows } = await world.owner.query<{ place: number | null }>(
    'select priv.legal_place(c, i) as place from unnest($1::text[], $2::text[]) with ordinality t (c, i, n) order by n',
    [kinds.map(({ code }) => code), kinds.map(({ instance }) => instance)],
  );
  expect(rows.map(({ place }) => place)).toEqual(kinds.map(legalPlace));
});

const time = fc.option(anyWhen(2015, 2018), { freq: 4 });
const anchors = ['before', 'after', 'before-arrival', 'after-arrival'] as const;
const aPiece = fc.record({
  when: time,
  code: fc.constantFrom('arrived', 'worked', 'violence', 'paid', 'threat', 'paid'),
  anchor: fc.option(fc.record({ how: fc.constantFrom(...anchors), to: fc.nat(20) }), { nil: undefined, freq: 2 }),
  mistaken: fc.boolean(),
});
type Given = typeof aPiece extends fc.Arbitrary<infer Value> ? Value : never;

/** Anchors lead to earlier pieces, so that none goes round. */
function piecesOf(given: readonly Given[], ids: readonly string[]) {
  return given.map(({ when, code, anchor }, index) => {
    const toOther = anchor?.how === 'before' || anchor?.how === 'after';
    const known = anchor && (!toOther || index > 0) ? anchor : undefined;
    return {
      id: ids[index] as string,
      sort: 'event' as const,
      code,
      answer: 'answered' as const,
      whenEdtf: when as string | null,
      anchor: known?.how ?? null,
      anchorId: known && toOther ? (ids[known.to % index] as string) : null,
    };
  });
}

const daysOf = (when: When | null) => (when ? bounds(when) : { from: null, until: null });

/** Seen red: with another middle, without anchors, with places that do not go with what they hang on. */
test('pieces stand in the database as in the program, as written, corrected and recorded by mistake', async () => {
  const story = fc.tuple(
    fc.array(aPiece, { minLength: 2, maxLength: 7 }),
    fc.array(aPiece, { minLength: 7, maxLength: 7 }),
  );
  await fc.assert(
    fc.asyncProperty(story, ([first, corrections]) =>
      undone(async () => {
        const ids = first.map(() => randomUUID());
        const written = piecesOf(first, ids);
        for (const [index, piece] of written.entries()) {
          const { from, until } = daysOf(first[index]?.when ?? null);
          await world.owner.query(
            `insert into app.piece (id, room_id, sort, code, when_edtf, from_on, until_on, anchor, anchor_id, source, certainty, author_id, written_at)
             values ($1, $2, 'event', $3, $4, $5, $6, $7, $8, 'told-by-her', 'certain', $9, now())`,
            [
              piece.id,
              rooms.account,
              piece.code,
              piece.whenEdtf,
              from,
              until,
              piece.anchor,
              piece.anchorId,
              world.anna.id,
            ],
          );
        }
        const told = piecesInStory(written).map(({ id }) => id);
        expect(await stood('piece', ids)).toEqual(told);
        const corrected = piecesOf(corrections.slice(0, ids.length), ids);
        for (const [index, piece] of corrected.entries()) {
          const { from, until } = daysOf(corrections[index]?.when ?? null);
          await world.owner.query(
            `update app.piece set code = $2, when_edtf = $3, from_on = $4, until_on = $5, anchor = $6, anchor_id = $7, version = version + 1 where id = $1`,
            [piece.id, piece.code, piece.whenEdtf, from, until, piece.anchor, piece.anchorId],
          );
        }
        expect(await stood('piece', ids)).toEqual(piecesInStory(corrected).map(({ id }) => id));
        const [gone] = ids;
        await world.owner.query('update app.piece set mistaken = true, version = version + 1 where id = $1', [gone]);
        const left = corrected.filter(({ id }) => id !== gone);
        expect(await stood('piece', ids.slice(1))).toEqual(piecesInStory(left).map(({ id }) => id));
        // And so it stays when the transaction is done, and looks once more.
        await world.owner.query('set constraints all immediate');
        expect(await stood('piece', ids.slice(1))).toEqual(piecesInStory(left).map(({ id }) => id));
      }),
    ),
    { numRuns: 600, seed },
  );
});

/** One of the courts before which a step can be, or none where nobody has said. */
function courtAt(code: StepCode, nth: number): Instance | null {
  const courts = [null, ...courtsOf(code)];
  return courts[nth % courts.length] ?? null;
}

/** Seen red: without place_course; with the first day in place of the middle; with steps counted by code and not by court. */
test('the steps of a course stand in the database as in the program', async () => {
  const aStep = fc.record({
    code: fc.constantFrom(...stepCodes),
    court: fc.nat(),
    when: time,
    state: fc.constantFrom('done', 'done', 'done', 'planned', 'cancelled'),
  });
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 2, maxLength: 9 }), (given) =>
      undone(async () => {
        const processId = randomUUID();
        await world.owner.query(
          `insert into app.process (id, room_id, kind, state, author_id, written_at) values ($1, $2, 'criminal', 'open', $3, now())`,
          [processId, rooms.process, world.anna.id],
        );
        const steps = given.map(({ code, court, when, state }) => ({
          id: randomUUID(),
          code,
          instance: courtAt(code, court),
          state: state as 'done',
          whenEdtf: when as string | null,
          processId,
        }));
        for (const [index, { id, code, instance, state, whenEdtf }] of steps.entries()) {
          const { from, until } = daysOf(given[index]?.when ?? null);
          await world.owner.query(
            `insert into app.process_step (id, room_id, process_id, stage, code, when_edtf, from_on, until_on, state, instance, mover, source, author_id, written_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'not-known', 'document', $11, now())`,
            [id, rooms.process, processId, stageOf(code), code, whenEdtf, from, until, state, instance, world.anna.id],
          );
        }
        const order = stepsInStory(steps).map(({ id }) => id);
        const alone = stepsInStory(steps.map((step) => ({ ...step, processId: step.id }))).map(({ id }) => id);
        if (order.join() !== alone.join()) moved += 1;
        expect(
          await stood(
            'process_step',
            steps.map(({ id }) => id),
          ),
        ).toEqual(order);
        await world.owner.query('set constraints all immediate');
        expect(await stood('process_step', order)).toEqual(order);
      }),
    ),
    { numRuns: 600, seed },
  );
  // A generator that never lets the law speak would prove nothing of it.
  expect(moved).toBeGreaterThan(80);
});
