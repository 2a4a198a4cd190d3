import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Release } from '../../study/index.ts';
import { type Figures, figuresOf, type Printed } from '../study-release/index.ts';
import { invented, inventedRelease, time } from './situation.fixtures.ts';
import { sumOf, toldByPlace } from './told.ts';

const value = (name: string) => ({ kind: 'value', value: name }) as const;

/** A release of one table, as nested lists of numbers: by region, and by one or two further facts, the total last in each. */
function releaseOf(regions: readonly string[], facts: readonly string[], numbers: readonly unknown[]): Release {
  const attribute = (column: string, values: readonly string[]) => ({
    ...{ column, at: 0, merged: [], multi: false },
    categories: values.map(value),
  });
  const size = (list: unknown): number => (Array.isArray(list) ? list.length - 1 : 0);
  const answers = (count: number) => Array.from({ length: count }, (_, at) => `a${at}`);
  const lengths = facts.map((_, depth) => size(facts.slice(0, depth).reduce<any>((list) => list[0], numbers[0])));
  return {
    ...{ mode: 'rounded', k: 5, people: 100, refused: [], leftOut: [], aggregates: undefined },
    proof: { method: 'rounded-file', cells: 0, hidden: 0, narrowest: null, witnesses: 0 },
    bounds: { single: 4, crossed: 9 },
    attributes: [
      attribute('region', regions),
      ...facts.map((fact, at) => attribute(fact, answers(lengths[at] as number))),
    ],
    tables: [
      {
        id: ['region', ...facts].join(' × '),
        attributes: ['region', ...facts].map((_, at) => at),
        shown: numbers.flat(facts.length) as Printed[],
      },
    ],
  };
}

const printed = fc.option(fc.integer({ min: 0, max: 40 }).map((n) => n * 5));

describe('numbers by region', () => {
  it('are those that were printed, each in its place; what is not shown stays so, and is never none', () => {
    const tables = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
      .chain(([regions, first, second]) =>
        fc.array(
          fc.array(fc.array(printed, { minLength: second + 1, maxLength: second + 1 }), {
            ...{ minLength: first + 1, maxLength: first + 1 },
          }),
          { minLength: regions + 1, maxLength: regions + 1 },
        ),
      );
    fc.assert(
      fc.property(tables, (numbers) => {
        const regions = numbers.slice(1).map((_, at) => `r${at}`);
        const figures = figuresOf(releaseOf(regions, ['one', 'two'], numbers), time) as Figures;
        const all = [...figures.regions, figures.country];
        for (const [region, ofRegion] of numbers.entries())
          for (const [one, ofOne] of ofRegion.slice(0, -1).entries())
            for (const [two, n] of ofOne.slice(0, -1).entries())
              expect(all[region]?.by['one two']?.[`a${one} a${two}`]).toBe(n);
      }),
    );
  });

  it('are none where a release tells of no regions', () => {
    const { attributes, ...release } = releaseOf(
      ['r0'],
      ['one'],
      [
        [
          [5, 5],
          [5, 5],
        ],
      ].flat(),
    );
    const others = attributes.map((attribute) => ({ ...attribute, column: `${attribute.column}-other` }));
    expect(figuresOf({ ...release, attributes: others }, time)).toBeNull();
  });

  describe('of a rounded release', () => {
    let figures: Figures;
    beforeAll(async () => {
      figures = figuresOf(await inventedRelease(), time) as Figures;
    });

    it('agree with each other: the answers of each fact are all people, region by region', () => {
      expect(figures.regions.length).toBeGreaterThan(invented.length - 3);
      for (const { people, by } of [figures.country, ...figures.regions])
        for (const [fact, answers] of Object.entries(by)) {
          const sum = Object.values(answers).reduce<number>((before, n) => before + (n ?? Number.NaN), 0);
          expect(sum, fact).toBe(people);
        }
    });

    it('go on from one step to the next: who has an answer came to it and went on from it', () => {
      for (const { by } of [figures.country, ...figures.regions]) {
        const sums = (fact: string, side: 0 | 1) => {
          const found: Record<string, number> = {};
          for (const [both, n] of Object.entries(by[fact] ?? {})) {
            const answer = both.split(' ')[side] as string;
            found[answer] = (found[answer] ?? 0) + (n as number);
          }
          return found;
        };
        expect(sums('channel began', 1)).toEqual(sums('began identified', 0));
        expect(sums('began identified', 1)).toEqual(sums('identified reported', 0));
      }
    });
  });
});

describe('regions that mean one county', () => {
  const numbers = (people: Printed, period: Printed) => ({ people, by: { period: { '2026/1–6': period } } });

  it('are added, by name in any language, short or in full, or by code; others stay by their names', () => {
    const regions = [
      { name: '17', ...numbers(5, 5) },
      { name: 'Österbottens välfärdsområde', ...numbers(10, 0) },
      { name: ' pohjanmaa ', ...numbers(5, 5) },
      { name: 'Länsirannikko', ...numbers(15, 15) },
      { name: 'LÄNSIRANNIKKO ', ...numbers(5, 5) },
    ];
    const told = toldByPlace({ regions });
    expect([...told].map(([key, { told: sum }]) => [key, sum.people, sum.parts])).toEqual([
      ['17', 20, 3],
      ['lansirannikko', 20, 2],
    ]);
  });

  it('have no sum where one of them is not shown, and none of a fact that one of them does not tell', () => {
    expect(sumOf([numbers(5, 5), numbers(null, 5)]).people).toBeNull();
    expect(sumOf([numbers(5, null), numbers(5, 5)]).by.period?.['2026/1–6']).toBeNull();
    expect(sumOf([numbers(5, 5), { people: 5, by: {} }]).by.period?.['2026/1–6']).toBeNull();
  });
});
