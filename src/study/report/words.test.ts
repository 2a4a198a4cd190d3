import { describe, expect, it } from 'vitest';
import { reportWords } from './words.ts';

describe('a share in a sentence', () => {
  it('never says nobody or all where that is not so', () => {
    const { percent } = reportWords('fi');
    expect([percent(5, 1105), percent(1355, 1360)]).toEqual(['alle 1\u00a0%', 'yli 99\u00a0%']);
    expect([percent(0, 1105), percent(1360, 1360), percent(10, 1105)]).toEqual(['0\u00a0%', '100\u00a0%', '1\u00a0%']);
    expect(reportWords('sv').percent(5, 1105)).toBe('under 1\u00a0%');
    expect(reportWords('en').percent(1355, 1360)).toBe('over 99%');
  });

  it('has a decimal in large groups', () => {
    const { share } = reportWords('en');
    expect([share(5, 20_000), share(5, 1105), share(5, 900)]).toEqual(['under 0.1%', '0.5%', '1%']);
  });
});
