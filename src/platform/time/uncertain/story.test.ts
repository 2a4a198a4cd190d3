import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWhen } from './order.ts';
import { ordered, sayBefore, told, widen, within } from './story.fixtures.ts';
import { middleOf } from './story.ts';
import { sampleWhen } from './when.fixtures.ts';
import { anyWhen } from './when.generated.ts';

const seed = 20_261_129;
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('a time stands at the middle of what was said of its beginning, however sure it is', () => {
  const table: Record<string, string> = {
    '2009-03-04': '2009-03-04',
    '2009-02': '2009-02-14',
    '2009': '2009-07-02',
    '2009~': '2009-07-02',
    '2009%': '2009-07-02',
    '2009-22': '2009-07-16',
    '2022-24': '2022-07-16',
    '201X': '2014-12-31',
    '2019-03/2021': '2019-03-16',
    '2021/..': '2021-07-02',
    '/2023-03': '2023-03-16',
    '../2023-03': '2023-03-16',
    '[..2019]': '2019-12-31',
    '[2021..]': '2021-01-01',
    '[2019..2021]': '2020-07-01',
  };
  for (const [edtf, day] of Object.entries(table)) expect([edtf, middleOf(sampleWhen(edtf))]).toEqual([edtf, day]);
});

test('widening a time evenly on both sides never reorders a story', () => widen(3000));
test('what is said to be before another is before it, whatever its own time', () => sayBefore(3000));

test('of two times of any kind, what was certainly before stands before', () => {
  let certain = 0;
  fc.assert(
    fc.property(anyWhen(2005, 2012), anyWhen(2005, 2012), (one, other) => {
      if (compareWhen(one, other) !== 'before') return;
      certain += 1;
      expect(
        ordered([
          { id: 'other', when: other },
          { id: 'one', when: one },
        ]),
      ).toEqual(['one', 'other']);
    }),
    { numRuns: 6_000, seed },
  );
  expect(certain).toBeGreaterThan(600);
});

/** Seen red: without `lawful`; with places of earlier ones left out; with latest or earliest taken from its own days alone. */
test('a course whose days can follow the law does; a day that is known stays', () => {
  const course = fc.array(fc.record({ gap: fc.nat(400), early: fc.nat(900), late: fc.nat(900), exact: fc.boolean() }), {
    minLength: 2,
    maxLength: 9,
  });
  fc.assert(
    fc.property(course, (steps) => {
      let day = 0;
      const all = steps.map(({ gap, early, late, exact }, index) => {
        day += gap;
        const when = exact ? within(day, day) : within(day - early, day + late);
        return told(String(index), when, { legal: { chain: 'one', place: index + 1 } });
      });
      expect(ordered(all.toReversed())).toEqual(ids(all));
    }),
    { numRuns: 6_000, seed },
  );
});

test('days that contradict the law stay as they are said; what comes twice has no place in the order of the law', () => {
  const legal = (place: number) => ({ legal: { chain: 'one', place } });
  expect(ordered([told('charge', '2008-03-01', legal(3)), told('report', '2008-10-01', legal(1))])).toEqual([
    'charge',
    'report',
  ]);
  expect(ordered([told('charge', '2008', legal(3)), told('report', '2008-23', legal(1))])).toEqual([
    'report',
    'charge',
  ]);
  const twice = [
    told('charge', '2008', legal(3)),
    told('report', '2008-23', legal(1)),
    told('again', '2011', legal(1)),
  ];
  expect(ordered(twice)).toEqual(['charge', 'report', 'again']);
  // Another course of the same person says nothing of this one.
  expect(
    ordered([told('charge', '2008', legal(3)), told('report', '2008-23', { legal: { chain: 'other', place: 1 } })]),
  ).toEqual(['charge', 'report']);
});

test('“about 2009” stands behind the charge of March 2009; what has no time comes last, in its own order', () => {
  const list = [
    told('never', null),
    told('about', '2009~'),
    told('charge', '2009-03'),
    told('first', null, { anchor: { how: 'before', id: 'never' } }),
    told('debt', null, { anchor: { how: 'before', id: 'charge' } }),
  ];
  expect(ordered(list)).toEqual(['debt', 'charge', 'about', 'first', 'never']);
  // A circle, which the acts refuse, is no endless one here.
  expect(
    ordered([
      told('a', '2020', { anchor: { how: 'before', id: 'b' } }),
      told('b', '2021', { anchor: { how: 'before', id: 'a' } }),
    ]),
  ).toHaveLength(2);
});
