import { expect, test } from 'vitest';
import { bounds, ends } from './bounds.ts';
import { sampleWhen } from './when.fixtures.ts';

/** Written by hand from a calendar. */
const extents: readonly (readonly [edtf: string, from: string | null, until: string | null])[] = [
  ['2026-11-24', '2026-11-24', '2026-11-24'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-21', '2023-03-01', '2023-05-31'],
  ['2023-22', '2023-06-01', '2023-08-31'],
  ['2023-23', '2023-09-01', '2023-11-30'],
  // Which winter is meant, the expression does not say.
  ['2023-24', '2022-12-01', '2024-02-29'],
  ['2022-37', '2022-01-01', '2022-04-30'],
  ['2022-38', '2022-05-01', '2022-08-31'],
  ['2022-39', '2022-09-01', '2022-12-31'],
  ['2022-40', '2022-01-01', '2022-06-30'],
  ['2022-41', '2022-07-01', '2022-12-31'],
  ['2019', '2019-01-01', '2019-12-31'],
  ['201X', '2010-01-01', '2019-12-31'],
  // About and perhaps: one unit to either side; both: two.
  ['2019~', '2018-01-01', '2020-12-31'],
  ['2019?', '2018-01-01', '2020-12-31'],
  ['2019%', '2017-01-01', '2021-12-31'],
  ['2021-03~', '2021-02-01', '2021-04-30'],
  ['2021-01%', '2020-11-01', '2021-03-31'],
  ['2023-21~', '2022-12-01', '2023-08-31'],
  ['2023-24?', '2022-09-01', '2024-05-31'],
  ['2022-39~', '2022-05-01', '2023-04-30'],
  ['2022-41~', '2022-01-01', '2023-06-30'],
  ['201X~', '2000-01-01', '2029-12-31'],
  ['2026-11-24~', '2026-11-17', '2026-12-01'],
  ['2026-11-24%', '2026-11-10', '2026-12-08'],
  ['2021/2023', '2021-01-01', '2023-12-31'],
  ['2022-22/2023-21', '2022-06-01', '2023-05-31'],
  ['2019~/2021-05', '2018-01-01', '2021-05-31'],
  ['2022-03/..', '2022-03-01', null],
  ['2022-03/', '2022-03-01', null],
  ['../2023-03', null, '2023-03-31'],
  ['/2023-03', null, '2023-03-31'],
  ['[..2019]', null, '2019-12-31'],
  ['[2021..]', '2021-01-01', null],
  ['[2022-12..2023-02]', '2022-12-01', '2023-02-28'],
];

test.each(extents)('%s lies from %s to %s', (edtf, from, until) => {
  expect(bounds(sampleWhen(edtf))).toMatchObject({ from, until });
});

test('only what is known to the day is exact; still going on is not the same as nobody knowing', () => {
  const told = (edtf: string) => {
    const { openStart, openEnd, exact } = bounds(sampleWhen(edtf));
    return [openStart && 'no start', openEnd && 'goes on', exact && 'exact'].filter(Boolean).join(', ');
  };
  expect(['2026-11-24', '2026-11-01/2026-11-24'].map(told)).toEqual(['exact', 'exact']);
  expect(['2026-11', '2026-11-24?', '2026-11-01/2026-12', '[..2019]', '[2021..]'].map(told)).toEqual([
    '',
    '',
    '',
    '',
    '',
  ]);
  expect(['2022-03-01/..', '2022-03/..', '2022-03-01/'].map(told)).toEqual(['goes on, exact', 'goes on', '']);
  expect(['../2022-03-01', '/2022-03-01'].map(told)).toEqual(['no start, exact', '']);
});

test('of a span the middle is certain, and an end that would lie before its beginning is left out', () => {
  expect(ends(sampleWhen('2021/2023'))).toEqual({
    earliestStart: '2021-01-01',
    latestStart: '2021-12-31',
    earliestEnd: '2023-01-01',
    latestEnd: '2023-12-31',
  });
  // It began in 2021 and was over by March: not later than March.
  expect(ends(sampleWhen('2021/2021-03'))).toMatchObject({ latestStart: '2021-03-31', earliestEnd: '2021-03-01' });
  expect(ends(sampleWhen('2021-03/2021'))).toMatchObject({ latestStart: '2021-03-31', earliestEnd: '2021-03-01' });
  expect(ends(sampleWhen('2021-03/'))).toMatchObject({ earliestEnd: '2021-03-01', latestEnd: null });
});
