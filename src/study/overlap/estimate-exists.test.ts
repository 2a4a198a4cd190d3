import { describe, expect, it } from 'vitest';
import { estimateExists } from './estimate-exists.ts';
import { pairsOf } from './lattice.ts';
import { failing, someCounts, threeLists } from './overlap.fixtures.ts';

const [ab, ac, bc] = [0b011, 0b101, 0b110];

describe('whether an estimate exists and is unique', () => {
  it('is answered as in the published example of failures', () => {
    const counts = someCounts(failing);
    expect(estimateExists(counts, [ab, ac, bc])).toBe('not-unique');
    for (const pairs of [[ab], [ab, ac], [ab, bc]]) expect(estimateExists(counts, pairs)).toBe('does-not-exist');
    for (const pairs of [[], [ac], [bc], [ac, bc]]) expect(estimateExists(counts, pairs)).toBe('yes');
  });

  it('leaves out two models of the table of three lists, as published', () => {
    const counts = someCounts(threeLists);
    expect(estimateExists(counts, [ab, ac])).not.toBe('yes');
    expect(estimateExists(counts, pairsOf(3))).not.toBe('yes');
    for (const pairs of [[], [ab], [ac], [bc], [ab, bc], [ac, bc]]) expect(estimateExists(counts, pairs)).toBe('yes');
  });

  it('finds no unique answer for two lists and their pair', () => {
    expect(estimateExists(someCounts({ '10': 8, '01': 4, '11': 2 }), [ab])).toBe('not-unique');
  });

  it('finds no estimate when no two lists meet', () => {
    expect(estimateExists(someCounts({ '100': 8, '010': 4, '001': 2 }), [])).toBe('does-not-exist');
  });
});
