import { describe, expect, it } from 'vitest';
import { crossedTable } from './crossed.ts';
import { someFact } from './facts.fixtures.ts';
import type { Fact } from './facts-of-release.ts';
import { reportWords } from './words.ts';

const words = reportWords('en');

/** A table of two facts with its totals. */
function tableOf(facts: readonly [Fact, Fact], cells: readonly (readonly number[])[]) {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  const rows = cells.map((row) => [...row, sum(row)]);
  const last = (rows[0] ?? []).map((_, at) => sum(rows.map((row) => row[at] ?? 0)));
  return crossedTable({ id: 'x', attributes: [0, 1], shown: [...rows, last].flat() }, facts, 1, words);
}

const apart = [
  [400, 100],
  [100, 400],
];

describe('what the table of two facts finds', () => {
  it('is said of groups, of those of whom both are known where that is not everybody', () => {
    const gender = someFact('gender', ['woman', 'man'], { theme: 'vulnerability' });
    const form = someFact('form', ['labour', 'sexual'], { at: 1, theme: 'exploitation' });
    expect(tableOf([gender, form], apart).block.heading).toBe(
      'Gender “woman”: 80% of 500 people have “labour” (form), compared with 50% of all 1,000.',
    );
    const open = someFact('form', ['labour', 'sexual', '?'], { at: 1, theme: 'exploitation' });
    const some = apart.map((row) => [...row, 500]);
    expect(tableOf([gender, open], some).block.heading).toBe(
      'Gender “woman”: 80% of 500 people have “labour” (form), compared with 50% of all 1,000 for whom both are known.',
    );
  });

  it('is nothing where two columns are about one thing', () => {
    const one = someFact('form', ['labour', 'sexual'], { concept: 'exploitation' });
    const again = someFact('type', ['labour', 'sexual'], { at: 1, concept: 'exploitation' });
    const countries = ['FI', 'SE', 'EE', 'RO'];
    const born = countries.map((_, row) => countries.map((__, column) => (row === column ? 84 : 6)));
    expect(tableOf([one, again], apart)).toMatchObject({ finds: false });
    const [home, birth] = [someFact('home', countries), someFact('birth', countries, { at: 1 })];
    expect(tableOf([home, birth], born)).toMatchObject({ finds: false });
    const wait = { ...someFact('wait', ['0--7', '8--30']), column: { name: 'wait', meaning: { made: 'wait' } } };
    const year = someFact('year', ['2023', '2024'], { at: 1, concept: 'period' });
    expect(tableOf([wait as unknown as Fact, year], apart)).toMatchObject({ finds: false });
  });

  it('leaves those out of the shares of whom it is not known, as the bars of one fact do, and says so', () => {
    const age = someFact('age', ['child', 'young', 'adult', 'old'], { theme: 'vulnerability' });
    const open = someFact('form', ['labour', 'sexual', '?'], { at: 1, theme: 'exploitation' });
    const cells = [...apart, ...apart];
    const { block } = tableOf(
      [age, open],
      cells.map((row) => [...row, 500]),
    );
    if (block.picture?.kind !== 'stacks') throw new Error('no bars');
    expect(block.picture.legend).toHaveLength(2);
    for (const { parts } of block.picture.stacks) {
      expect(parts.map(({ tone }) => tone)).toEqual(['first', 'second']);
      expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    }
    expect(block.texts).toContain('The shares in the picture are of those for whom this is known: form.');
    const { block: closed } = tableOf([age, someFact('form', ['labour', 'sexual'], { at: 1 })], cells);
    expect(closed.texts.join()).not.toContain('known');
  });

  it('has bars only where they are of the groups that the heading names', () => {
    const gender = someFact('gender', ['woman', 'man'], { at: 1, theme: 'vulnerability' });
    const form = someFact('form', ['labour', 'sexual', 'crime'], { theme: 'exploitation' });
    const cells = [
      [400, 100],
      [100, 400],
      [100, 100],
    ];
    const { block } = tableOf([form, gender], cells);
    expect(block.heading).toContain('Gender “woman”');
    expect(block.picture).toBeUndefined();
  });
});
