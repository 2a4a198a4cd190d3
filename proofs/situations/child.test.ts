import { expect, test } from 'vitest';
import { type ChildFacts, dutiesOf } from '../../src/domain/child/index.ts';
import { dueOn } from '../../src/domain/deadline/index.ts';
import { due } from '../deadline/calculator.ts';
import { limits } from '../deadline/limits.ts';
import { tablesOf } from './table.ts';

const [, duties = [], situations = [], never = [], clocks = []] = tablesOf('child.md');

const factsOf = (cell: string): ChildFacts => {
  const [who, age, lives, alone, guardian, harm, ahead, known] = cell.split(' · ');
  return { who, age, lives, alone, guardian, harm, ahead, known } as ChildFacts;
};
const asked = (kind: string, facts: string) =>
  dutiesOf(factsOf(facts), kind)
    .map(({ code, level }) => `${code}=${level}`)
    .toSorted();

test('the table is read whole', () => {
  expect(situations.map(([n]) => n)).toEqual(Array.from({ length: 26 }, (_, at) => String(at + 1)));
  expect([duties.length, never.length, clocks.length]).toEqual([13, 7, 3]);
});

test.each(situations)('situation %s: %s, read by %s', (_, __, kind = '', facts = '', expected = '') => {
  expect(asked(kind, facts)).toEqual(expected.split(', ').toSorted());
});

test('whose a duty is and what it rests on', () => {
  const said = new Map(duties.map(([code, whose, law]) => [code, [whose, law]]));
  const all = situations.flatMap(([, , kind = '', facts = '']) => dutiesOf(factsOf(facts), kind));
  expect(new Set<string>(all.map(({ code }) => code))).toEqual(new Set(said.keys()));
  for (const { code, whose, law } of all) expect([whose, law[0] ?? '–'], code).toEqual(said.get(code));
});

test.each(never)('in %s never %s', (rows = '', duty = '') => {
  for (const n of rows.split(', ')) {
    const [, , kind = '', facts = ''] = situations[Number(n) - 1] ?? [];
    for (const not of duty.split(', ')) expect(asked(kind, facts), n).not.toContain(not);
  }
});

test('a wish that nobody be told changes nothing: 21 is 8', () => {
  expect(situations[20]?.slice(2)).toEqual(situations[7]?.slice(2));
});

test.each(clocks)('from %s the assessment begins by %s and is finished by %s', (from = '', begins, finished) => {
  const both = ['child.assess.start', 'child.assess.finish'] as const;
  expect(both.map((key) => dueOn(key, from).due)).toEqual([begins, finished]);
  // The calculator that knows nothing of the product walks to the same days.
  expect(both.map((key) => due(from, limits[key] ?? [0, 'day']))).toEqual([begins, finished]);
});
