import { describe, expect, it } from 'vitest';
import type { Departure } from './departures.ts';
import { someFact } from './facts.fixtures.ts';
import type { Fact } from './facts-of-release.ts';
import { departuresFigure, findingsOf, toldOf } from './theme-departures.ts';
import { reportWords } from './words.ts';

const words = reportWords('en');
const form = someFact('form', ['labour', 'sexual', 'crime'], { theme: 'exploitation', concept: 'exploitation' });
const gender = someFact('gender', ['woman', 'man'], { at: 1, theme: 'vulnerability', concept: 'gender' });
const region = someFact('region', ['north', 'south', 'east'], { at: 2, concept: 'place' });

/** A departure as a table would have it. */
const departure = (places: readonly [number, number], facts: readonly [Fact, Fact], more: Partial<Departure> = {}) =>
  ({
    places,
    labels: places.map((place, side) => facts[side]?.categories[place]?.label ?? '') as unknown as [string, string],
    ...{
      people: 80,
      group: 100,
      other: 300,
      all: 1000,
      everybody: 1000,
      expected: 30,
      ratio: 2.7,
      low: 2.1,
      high: 3.3,
    },
    way: 'more',
    finding: 9,
    ...more,
  }) as const satisfies Departure;

const toldBy = (facts: readonly [Fact, Fact], departures: readonly Departure[]) =>
  toldOf([{ facts, departures, finds: true, block: { id: 'crossed-9', fileOnly: false } as never }]);

describe('what the report begins with', () => {
  it('tells a finding with how many, how sure and under which theme', () => {
    const told = toldBy([form, gender], [departure([1, 0], [form, gender])]);
    expect(findingsOf(told, words)).toEqual([
      {
        text: 'Gender “woman”: 27% of 300 people have “sexual” (form), compared with 10% of all 1,000.',
        note: 'Exploitation · gender and form · 80 of 300 people, expected 30 · 2.7 × expected, 95% interval 2.1–3.3',
        to: 'crossed-9',
      },
    ]);
  });

  it('tells the other half of two answers once, and one finding under two names once', () => {
    const twice = [
      departure([1, 0], [form, gender]),
      departure([1, 1], [form, gender], { people: 20, other: 700, expected: 70, way: 'fewer', finding: 8 }),
    ];
    const [figure] = departuresFigure('exploitation', toldBy([form, gender], twice), true, words);
    expect(figure?.picture.kind === 'departures' && figure.picture.rows.map(({ label }) => label)).toEqual([
      'woman – sexual',
    ]);
    // The table has both.
    expect(figure?.table.rows).toHaveLength(2);
    const police = someFact('police district', ['a', 'b', 'c'], { at: 3 });
    const told = [
      ...toldBy([form, region], [departure([1, 0], [form, region])]),
      ...toldBy([form, police], [departure([1, 2], [form, police], { finding: 8 })]),
    ];
    expect(findingsOf(told, words)).toHaveLength(1);
  });

  it('puts what was found of two themes under the one that tells what was done, and of none under the rest', () => {
    const two = toldBy([gender, form], [departure([0, 1], [gender, form])]);
    expect(two[0]?.theme).toBe('exploitation');
    const none = toldBy(
      [region, someFact('year', ['2022', '2023', '2024'], { at: 5 })],
      [departure([0, 0], [region, form])],
    );
    expect(departuresFigure(undefined, none, true, words)[0]?.id).toBe('departures-other');
  });
});
