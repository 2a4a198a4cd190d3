import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { action, onCase, onOwn } from '../acting/action.ts';
import { change, changeEach } from './endpoint.ts';
import { CaseId } from './fields.ts';
import { Problem, refuse } from './problem.ts';

/** What each case answers, in the order in which it is asked. */
let answers: (() => object)[] = [];
let asked: string[] = [];

const input = z.object({ cases: z.array(CaseId), wrong: z.boolean().optional() });
const inEach = changeEach({
  path: '/each',
  summary: 'In each.',
  input,
  action: action('each.do', 'own', () => true),
  subject: () => onOwn,
  audit: 'EventRecorded',
  async before({ input: { wrong }, tx }) {
    refuse(wrong ? [{ field: 'wrong', reason: 'for-all' }] : []);
    // What it is given may only look, whatever its type says.
    expect(tx.kind).toBe('look');
  },
  each: {
    inputs: ({ cases }) => cases.map((caseId) => ({ caseId })),
    change: change({
      path: '/one/:caseId',
      summary: 'In one.',
      input: z.object({ caseId: CaseId }),
      action: action('one.do', 'case', ({ case: standing }) => standing.state === 'open'),
      subject: ({ caseId }) => onCase(caseId),
      audit: 'EventRecorded',
      async run({ input: { caseId }, tx, acting }) {
        asked.push(caseId);
        expect([tx.kind, acting.case.id]).toEqual(['change', caseId]);
        return answers.shift()?.() ?? {};
      },
    }),
  },
});

let world: SmallWorld;
let anna: Person;
let cases: string[];
beforeAll(async () => {
  world = await smallWorld({ endpoints: [inEach] });
  anna = await world.worker(await world.organisation('Saarni ry', 'victim-support'), 'Anna Kallio');
  cases = [];
  for (const word of ['Koivu', 'Kanerva', 'Pihlaja']) cases.push(await world.opens(anna, word, null));
});
afterAll(() => world.stop());
beforeEach(() => {
  answers = [];
  asked = [];
});

const post = (body: object = { cases }) => world.json(anna, 'POST', '/each', body);
const fails = (problem: Problem) => () => {
  throw problem;
};
const logged = async () =>
  (
    await world.owner.query<{ case_id: string }>(
      `select r.case_id from audit.entry e join app.room r on r.id = e.room_id where e.kind = 'EventRecorded' order by e.at`,
    )
  ).rows.map(({ case_id }) => case_id);

test('each case answers for itself, and writes its own entry', async () => {
  const before = await logged();
  answers = [() => ({ nth: 1 }), fails(new Problem('conflict', { reason: 'spoiled' })), () => ({ nth: 3 })];
  const { status, body } = await post();
  expect(status).toBe(200);
  expect(body.cases).toEqual([
    { caseId: cases[0], done: { nth: 1 } },
    { caseId: cases[1], problem: { code: 'conflict', reason: 'spoiled', fields: [] } },
    { caseId: cases[2], done: { nth: 3 } },
  ]);
  expect((await logged()).slice(before.length)).toEqual([cases[0], cases[2]]);
});

test('where the session has ended or the database is lost, no further case is tried, and each says so', async () => {
  answers = [() => ({ nth: 1 }), fails(new Problem('unavailable'))];
  const { body } = await post();
  expect(asked).toEqual(cases.slice(0, 2));
  expect(body.cases.map(({ done, problem }: any) => done?.nth ?? problem.code)).toEqual([
    1,
    'unavailable',
    'unavailable',
  ]);
});

test('what is none of the listed problems is reported, and stops nobody else', async () => {
  answers = [
    () => {
      throw new Error('spoiled');
    },
  ];
  const { body } = await post();
  expect(body.cases.map(({ problem }: any) => problem?.code)).toEqual(['busy', undefined, undefined]);
  expect(world.reported.map(String)).toEqual(['Error: spoiled']);
});

const sendOnce = async (key: string) =>
  world.app.fetch(
    new Request('http://localhost:3000/api/v1/each', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${anna.token}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify({ cases }),
    }),
  );

test('what is refused before is refused for all; a key that is none, too', async () => {
  expect((await post({ cases, wrong: true })).body.error.fields).toEqual([{ field: 'wrong', reason: 'for-all' }]);
  expect(asked).toEqual([]);
  const answer = await sendOnce('short');
  expect([answer.status, asked]).toEqual([400, []]);
});

test('a repeat by the same key does what is still to be done', async () => {
  const send = async () => {
    const answer = await sendOnce('kerran-vain');
    const { cases: all } = (await answer.json()) as { cases: { done?: { nth: number }; problem?: { code: string } }[] };
    return all.map(({ done, problem }) => done?.nth ?? problem?.code);
  };
  answers = [() => ({ nth: 1 }), fails(new Problem('busy')), () => ({ nth: 3 })];
  expect(await send()).toEqual([1, 'busy', 3]);
  answers = [() => ({ nth: 2 })];
  expect(await send()).toEqual([1, 2, 3]);
  expect(asked).toEqual([...cases, cases[1]]);
  // What is kept for the three has nothing in common.
  const { rows } = await world.owner.query<{ key: string }>('select key from priv.idempotency');
  expect(rows.filter(({ key }) => key.includes('kerran'))).toEqual([]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
});
