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

  it('is about so much, or under or over it, and not both', () => {
    const said = (['fi', 'sv', 'en'] as const).map((language) => {
      const { about } = reportWords(language);
      return [about(73, 100), about(5, 1105), about(1355, 1360)];
    });
    expect(said).toEqual([
      ['noin 73\u00a0%', 'alle 1\u00a0%', 'yli 99\u00a0%'],
      ['cirka 73\u00a0%', 'under 1\u00a0%', 'över 99\u00a0%'],
      ['about 73%', 'under 1%', 'over 99%'],
    ]);
  });

  it('is told so in a table too', () => {
    const { cell } = reportWords('en');
    const told = [5 / 20_000, 1 - 5 / 20_000, 0, 1].map((share) => cell({ kind: 'share', share }));
    expect(told).toEqual(['under 0.1%', 'over 99.9%', '0.0%', '100.0%']);
  });

  it('has a decimal in large groups', () => {
    const { share } = reportWords('en');
    expect([share(5, 20_000), share(5, 1105), share(5, 900)]).toEqual(['under 0.1%', '0.5%', '1%']);
  });
});
