import { describe, expect, it } from 'vitest';
import { type Attacked, attack } from './attack.ts';
import { attackJointly } from './joint.ts';
import { someStudy } from './people.ts';
import { sabotages, sound, suppress } from './suppressor.ts';
import { truthOf } from './truth.ts';

/** A release of one table of two attributes; the last row and the last column are totals. */
function aRelease(k: number, rows: readonly (readonly (number | null)[])[], multi = false): Attacked {
  const categories = (size: number, name: string) =>
    Array.from({ length: size }, (_, at) => ({ kind: 'value' as const, value: `${name}${at}` }));
  const [down, across] = [rows.length - 1, (rows[0] as readonly unknown[]).length - 1];
  return {
    k,
    people: rows.at(-1)?.at(-1) ?? null,
    attributes: [
      { column: 'a', at: 0, categories: categories(down, 'a'), merged: [], multi },
      { column: 'b', at: 1, categories: categories(across, 'b'), merged: [], multi: false },
    ],
    tables: [{ id: 'a × b', attributes: [0, 1], shown: rows.flat() }],
    aggregates: undefined,
  };
}

const found = (release: Attacked) => attack(release).map(({ name, low, high, by }) => [name, low, high, by]);

describe('the attack', () => {
  it('finds a lone hidden number by one subtraction', () => {
    const release = aRelease(5, [
      [null, 20, 23],
      [10, 30, 40],
      [13, 50, 63],
    ]);
    expect(found(release)).toEqual([['0:0 1:0', 3, 3, 'subtraction']]);
  });

  it('finds numbers that follow only from several sums together', () => {
    // Two hidden numbers in each row and column but one; the odd one follows from all the sums.
    const release = aRelease(5, [
      [null, null, 10, 20],
      [null, null, 10, 20],
      [10, 10, null, 24],
      [19, 21, 24, 64],
    ]);
    expect(found(release)).toContainEqual(['0:2 1:2', 4, 4, 'subtraction']);
  });

  it('finds numbers that are narrow because people are not negative', () => {
    const narrow = aRelease(5, [
      [null, null, 4],
      [null, null, 40],
      [20, 24, 44],
    ]);
    expect(found(narrow).map(([name, low, high]) => [name, low, high])).toEqual([
      ['0:0', 4, 4],
      ['0:0 1:0', 0, 4],
      ['0:0 1:1', 0, 4],
      ['0:1 1:0', 16, 20],
      ['0:1 1:1', 20, 24],
    ]);
  });

  it('leaves alone what is as open as promised', () => {
    const open = aRelease(5, [
      [null, null, 25],
      [null, null, 40],
      [30, 35, 65],
    ]);
    expect(found(open)).toEqual([]);
  });

  it('sees a number that is shown in one table and hidden in another, and small numbers', () => {
    const release = aRelease(5, [
      [null, 20, 30],
      [null, 30, 40],
      [20, 50, 70],
    ]);
    const twice: Attacked = {
      ...release,
      tables: [...release.tables, { id: 'b × a', attributes: [1, 0], shown: [3, 17, 20, 20, 30, 50, 23, 47, 70] }],
    };
    expect(attack(twice).map(({ by }) => by)).toContain('contradiction');
    expect(attack(twice).map(({ by }) => by)).toContain('small number');
  });

  it('knows that somebody who answered has chosen one option or more', () => {
    const options = aRelease(
      5,
      [
        [null, 60],
        [30, 30],
        [70, 70],
      ],
      true,
    );
    const found = attack({ ...options, tables: [{ id: 'a', attributes: [0], shown: [null, 30, 70] }] });
    expect(found).toEqual([]);
    const full = attack({ ...options, tables: [{ id: 'a', attributes: [0], shown: [null, 2, 4] }], people: 4 });
    expect(full).toContainEqual({ name: '0:0', low: 2, high: 4, by: 'linear programme' });
  });

  it('uses that all tables come from the same people: who has two options has answered', () => {
    const column = 'a';
    const release: Attacked = {
      k: 10,
      people: 40,
      attributes: [
        {
          ...{ column, at: 0, merged: [], multi: true },
          categories: [{ kind: 'value', value: 'x' }, { kind: 'value', value: 'y' }, { kind: 'missing' }],
        },
      ],
      tables: [{ id: 'a', attributes: [0], shown: [20, 18, null, 40] }],
      aggregates: undefined,
    };
    expect(attackJointly(release, 100)).toEqual([]);
    const both = [
      { column, value: 'x' },
      { column, value: 'y' },
    ];
    const aggregates = { longest: 2, k: 10, people: 40, left: 1, rows: [{ selections: both, count: 10 }] };
    expect(attackJointly({ ...release, aggregates }, 100)).toEqual([
      { name: '0:2', low: 12, high: 20, by: 'linear programme' },
    ]);
  });

  it('takes a combination that is neither listed nor left out to be rarer than k', () => {
    const release = aRelease(5, [
      [null, null, 7],
      [null, null, 7],
      [8, 6, 14],
    ]);
    const aggregates = { longest: 2, k: 5, people: 10, left: 0, rows: [] };
    expect(attack({ ...release, aggregates }).length).toBeGreaterThan(0);
    const withLeft = { ...aggregates, left: 1 };
    expect(attack({ ...release, aggregates: withLeft })).toEqual([]);
  });
});

describe('a suppressor of our own', () => {
  const small = { attributes: 3, dimensions: 2 };
  const leaks = (seed: number, manner: typeof sound) => {
    const study = someStudy(seed, small);
    const release = suppress(study, manner);
    return attack(release, truthOf(study.records, release.attributes)).length > 0;
  };

  it('withstands the attack when it works as it should', () => {
    for (let seed = 0; seed < 40; seed += 1) expect(leaks(seed, sound), `seed ${seed}`).toBe(false);
  });

  for (const [name, manner] of Object.entries(sabotages)) {
    it(`is caught when it ${name}`, { timeout: 60_000 }, () => {
      const caught = Array.from({ length: 120 }, (_, seed) => seed).find((seed) => leaks(seed, manner));
      expect(caught).toBeDefined();
    });
  }
});
