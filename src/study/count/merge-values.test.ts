import { describe, expect, it } from 'vitest';
import { mergeAsBefore, mergeValues, ownCategoryFrom } from './merge-values.ts';

const k = 5;
/** Merges values with these counts; the first is "no value". */
function merge(counts: readonly number[], exclusive = true) {
  const values = counts.slice(1).map((_, at) => 'abcdefghijklmnopqrst'[at] as string);
  const people = counts.reduce((sum, count) => sum + count, 0);
  const { categories, categoryOf, merged } = mergeValues(values, counts, people, k, exclusive);
  const texts = categories.map((category) =>
    category.kind === 'value'
      ? category.value
      : `${category.kind}${category.kind === 'rest' ? category.values : ''}${'andMissing' in category ? '+' : ''}`,
  );
  return { texts: texts.join(' '), categoryOf, merged: merged.join(' ') };
}

describe('rare values', () => {
  it('are those under half the root of k people in n, and always those under k', () => {
    expect(ownCategoryFrom(4138, 5)).toBe(72);
    expect(ownCategoryFrom(10, 5)).toBe(5);
  });

  it('go into the rest, which names only those that k people or more have', () => {
    expect(merge([0, 900, 60, 30, 20, 9, 4])).toEqual({
      texts: 'a b rest4',
      categoryOf: [2, 0, 1, 2, 2, 2, 2],
      merged: 'c d e',
    });
  });

  it('are at most the twelve largest apart, however many people there are', () => {
    expect(merge([0, ...Array.from({ length: 15 }, () => 1000)]).texts).toBe('a b c d e f g h i j k l rest3');
  });

  it('one alone keeps its name when k people have it', () => {
    expect(merge([0, 900, 60, 9]).texts).toBe('a b c');
  });

  it('too few even together take the smallest value that stays', () => {
    expect(merge([0, 3133, 1001, 3, 1])).toMatchObject({ texts: 'a rest3', merged: 'b' });
    expect(merge([0, 3133, 1001, 4, 4]).texts).toBe('a b rest2');
  });

  it('go together with "no value" when one of the two is small', () => {
    expect(merge([3, 900, 100, 20, 20]).texts).toBe('a b rest2+');
    expect(merge([30, 900, 100, 2, 3]).texts).toBe('a b rest2+');
    expect(merge([30, 900, 100, 20, 20]).texts).toBe('a b rest2 missing');
    expect(merge([3, 900, 100])).toMatchObject({ texts: 'a rest1+', merged: 'b' });
    expect(merge([1, 900, 100, 1]).texts).toBe('a rest2+');
  });

  it('are not joined where a person may have several options', () => {
    expect(merge([3, 900, 100, 2, 2], false).texts).toBe('a b rest2 missing');
  });

  it('are merged as in an earlier release, or not at all', () => {
    const before = [{ kind: 'value', value: 'a' }, { kind: 'rest', values: 2 }] as const; // biome-ignore format: one line
    expect(mergeAsBefore(['a', 'b', 'c'], [0, 9, 8, 2], before, k)).toMatchObject({
      categoryOf: [0, 0, 1, 1],
      merged: ['b'],
    });
    expect(mergeAsBefore(['a', 'b'], [1, 9, 8], before, k)).toBeUndefined();
  });
});
