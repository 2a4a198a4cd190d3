import { afterAll, beforeAll, expect, test } from 'vitest';
import { asked, equalities } from './proof.ts';
import type { Proving } from './proving.ts';
import { openProving } from './proving.ts';
import { catalogueOf } from './sql/catalogue.ts';
import type { Shape } from './state.ts';
import { anyRow, anyState, shape } from './state.ts';
import { manyOf, mostNeeded } from './universe.ts';

let proving: Proving;
beforeAll(async () => {
  proving = await openProving();
});
afterAll(async () => proving.close());

/** Two universes larger than what is needed: where both need the same, a larger one needs no more. */
const large: Shape = { ...shape, namings: [0, 0, 0, 0, 0, 1, 1, 1], grants: 5, admissions: 3 };
const larger: Shape = { ...shape, namings: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1], grants: 6, admissions: 4 };

/** What the counting does not bound: README.md argues for these by hand. */
const byHand: readonly string[] = [
  'whether the lead may pass while a part is hidden: namings of the asker',
  'whether the lead may pass while a part is hidden: namings of a colleague',
  'a request for names of hidden parts: namings of the asker',
  'a request for names of hidden parts: namings of a colleague',
  'a bar: namings of the asker',
  'a bar: namings of a colleague',
  'who is in a safety circle: namings of the asker',
  'who is in a safety circle: namings of a colleague',
];

/** Some hundred times what it takes by itself. */
const timeout = 1_800_000;

test('a state in which the two formulas differ stays one in the universe of the proof, whatever else stood in it', {
  timeout,
}, async () => {
  const catalogue = catalogueOf(proving.source);
  const [needs, again] = [large, larger].map((size) => mostNeeded(catalogue, proving.source.policies, size));
  const grows = [...needs!].filter(([what, most]) => again!.get(what) !== most).map(([what]) => what);
  expect(grows.toSorted()).toEqual(byHand.toSorted());
  const beyond = [...needs!].filter(
    ([what, most]) => !grows.includes(what) && most > manyOf(what.split(': ')[1]!, shape),
  );
  // These are proved in a universe that is large enough for them.
  const size: Shape = { ...shape, grants: 4, namings: [0, 0, 0, 0, 1, 1, 1] };
  expect(beyond.filter(([what, most]) => most > manyOf(what.split(': ')[1]!, size))).toEqual([]);
  const names = new Set(beyond.map(([what]) => what.split(': ')[0]!));
  const [state, row] = [anyState(size), anyRow(size)];
  const questions = asked(proving.source.policies, state).filter(({ name }) => names.has(name));
  for (const { name, fails } of equalities(catalogue, questions, state, row))
    expect([name, await proving.solver.find([fails])]).toEqual([name, null]);
});
