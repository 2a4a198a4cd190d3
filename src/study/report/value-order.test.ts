import { expect, it } from 'vitest';
import { someFact } from './facts.fixtures.ts';
import type { Fact } from './facts-of-release.ts';
import { singleFigure, singleHeading } from './single.ts';
import { orderedValues } from './value-order.ts';
import { reportWords } from './words.ts';

it.each([
  ['years', ['2023', '2021', '2022'], ['2021', '2022', '2023']],
  ['quarters', ['2023 Q2', '2022 Q4', 'Q1 2023'], ['2022 Q4', 'Q1 2023', '2023 Q2']],
  ['months', ['2023-11', '2023-02', '2024-01'], ['2023-02', '2023-11', '2024-01']],
  ['bands of age', ['18–24', '65+', '0-8', '25–64'], ['0-8', '18–24', '25–64', '65+']],
  ['with answers that say nothing', ['2023', '?', '2022', ''], ['2022', '2023']],
])('puts %s in their own order', (_, values, order) => {
  expect(orderedValues(someFact('x', values))?.map(({ label }) => label)).toEqual(order);
});

it.each([[['2023', 'later']], [['adult', 'child']], [['2023']]])('leaves %j as they are', (values) => {
  expect(orderedValues(someFact('x', values))).toBeUndefined();
});

it.each([
  [[100, 300, 400], 'Year: the number of people has grown (2022: about 100, 2023: about 300).'],
  [[300, 100, 400], 'Year: the number of people has fallen (2022: about 300, 2023: about 100).'],
  // Within what rounding and chance may do.
  [[300, 330, 630], 'Year: no sure change is seen (2022: about 300, 2023: about 330).'],
])('tells of times how the number has changed, and of no more than is sure: %j', (counts, heading) => {
  const fact = someFact('year', ['2022', '2023'], { concept: 'period', counts, off: 4 });
  expect(singleHeading(fact, reportWords('en'))).toBe(heading);
});

it('draws times in their own order, and says that the last one may not be complete', () => {
  const fact = someFact('year', ['2023', '2022', ''], { concept: 'period', counts: [300, 100, 50, 450], off: 4 });
  const figure = singleFigure(fact, reportWords('en'));
  expect(figure?.picture.kind === 'bars' && figure.picture.bars.map(({ label }) => label)).toEqual([
    '2022',
    '2023',
    '',
  ]);
  expect(figure?.texts).toContain('The last period may not be complete.');
});

it.each([
  [[120, 60, 15, 5, 200], 'First help: of 200 people about 60% waited at most 7 days, 2.5% more than 90 days.'],
  [[60, 80, 40, 20, 200], 'First help: of 200 people about 70% waited at most 30 days, 10% more than 90 days.'],
  // Not "about over 99%".
  [[1995, 0, 0, 5, 2000], 'First help: of 2,000 people over 99% waited at most 7 days, under 1% more than 90 days.'],
])('tells of waits how long half of the people waited at most: %j', (counts, heading) => {
  const bands = ['91+', '0--7', '8--30', '31--90'];
  const made = { name: 'first help', meaning: { made: 'wait' } } as unknown as Fact['column'];
  const fact = someFact('first help', bands, {
    ...{ off: 4, answered: counts[4] ?? 0 },
    counts: [counts[3] ?? 0, counts[0] ?? 0, counts[1] ?? 0, counts[2] ?? 0, counts[4] ?? 0],
  });
  expect(singleHeading({ ...fact, column: made }, reportWords('en'))).toBe(heading.replace('2.5%', '3%'));
});

it('says nothing of days where a column that counts weeks is called a wait', () => {
  const fact = someFact('weeks waited', ['0-2', '3-8', '9+'], {
    concept: 'wait',
    counts: [50, 30, 20, 100],
    answered: 100,
  });
  expect(singleHeading(fact, reportWords('en'))).not.toContain('days');
});
