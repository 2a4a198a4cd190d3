import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelOf, isOutside, limitsAt } from './funnel.ts';
import { type Share, shareOf, wilson } from './measures.ts';
import type { Told } from './told.ts';

const off = { people: 4, fact: 9 };
/** Facts whose first answers are the share, the next ones the rest of those of whom it is known. */
const facts = [
  {
    measure: 'waits',
    fact: 'wait-service',
    answers: ['already', '0--7', '8--30', '31--90', '91--180', '181+', ''],
    ...{ part: 3, known: 6 },
  },
  { measure: 'soon', fact: 'soon', answers: ['yes', 'no', 'not-yet', ''], part: 1, known: 2 },
] as const;

/** True numbers, and those that were printed of them: none further off than rounding may be. */
const rounded = (answers: number) =>
  fc
    .array(fc.tuple(fc.nat(120), fc.integer({ min: -off.fact, max: off.fact })), {
      ...{ minLength: answers, maxLength: answers },
    })
    .map((numbers) => numbers.map(([n, by]) => ({ n, printed: Math.max(0, n + by) })));

describe('a share', () => {
  it.each(facts)(
    '$measure lies between its limits by rounding whatever the true numbers were',
    ({ measure, fact, ...of }) => {
      fc.assert(
        fc.property(rounded(of.answers.length), (numbers) => {
          // All people are the sum of the printed answers in a release; they are near the true ones themselves.
          const people = numbers.reduce((sum, { n }) => sum + n, 0);
          const sum = numbers.reduce((before, { printed }) => before + printed, 0);
          fc.pre(Math.abs(sum - people) <= off.people);
          const told: Told = {
            ...{ people: sum, parts: 1 },
            by: { [fact]: Object.fromEntries(of.answers.map((answer, at) => [answer, numbers[at]?.printed ?? 0])) },
          };
          const share = shareOf(told, measure, off, 5);
          if (!share) return;
          const [part, all] = [of.part, of.known].map((end) =>
            numbers.slice(0, end).reduce((before, { n }) => before + n, 0),
          );
          if (!all) return;
          const truly = (part as number) / all;
          expect(truly).toBeGreaterThanOrEqual(share.least - 1e-9);
          expect(truly).toBeLessThanOrEqual(share.most + 1e-9);
          // Chance only widens them.
          expect(share.low).toBeLessThanOrEqual(share.least + 1e-9);
          expect(share.high).toBeGreaterThanOrEqual(share.most - 1e-9);
          expect(share.fewest).toBeLessThanOrEqual(Math.max(1, all));
        }),
        { numRuns: 2000 },
      );
    },
  );

  it('is not told where a number of it is not shown, where the fact is not told, or of too few', () => {
    const told = (n: number | null): Told => ({
      ...{ people: 100, parts: 1 },
      by: { began: { began: n, 'not-begun': 10, lost: 0 } },
    });
    expect(shareOf(told(50), 'begun', off, 5)).toMatchObject({ part: 50, of: 60 });
    expect(shareOf(told(null), 'begun', off, 5)).toBeNull();
    expect(shareOf(told(50), 'waits', off, 5)).toBeNull();
    expect(shareOf(told(5), 'begun', off, 5)).toBeNull();
    expect(shareOf(undefined, 'begun', off, 5)).toBeNull();
  });

  it('has the interval of Wilson', () => {
    // 4 of 10: 0.168–0.687 (Newcombe, Statistics in Medicine 17, 1998, has the method and such examples).
    const { low, high } = wilson(0.4, 10);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.168', '0.687']);
  });
});

/** The probability of so many or fewer, by adding up binomial coefficients in whole numbers. */
function atMost(many: number, n: number, p: number): number {
  let sum = 0;
  for (let x = 0; x <= many; x += 1) {
    let coefficient = 1;
    for (let y = 0; y < x; y += 1) coefficient = (coefficient * (n - y)) / (y + 1);
    sum += coefficient * p ** x * (1 - p) ** (n - x);
  }
  return sum;
}

describe('limits of chance', () => {
  it('lie between the two whole numbers whose sums are on either side of the probability', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.constantFrom(0.001, 0.025, 0.975, 0.999),
        (n, p, probability) => {
          const [limit = 0] = limitsAt(p, n, [probability]);
          const many = limit * n;
          const [below, above] = [Math.floor(many + 1e-9), Math.ceil(many - 1e-9)];
          expect(atMost(above, n, p)).toBeGreaterThanOrEqual(probability - 1e-9);
          if (below > 0) expect(atMost(below - 1, n, p)).toBeLessThan(probability + 1e-9);
        },
      ),
    );
  });

  it('hold of thousands of people, where the first sums are too small to be told', () => {
    const [low = 0, high = 1] = limitsAt(0.5, 20_000, [0.025, 0.975]);
    expect(low).toBeCloseTo(0.5 - 1.96 * Math.sqrt(0.25 / 20_000), 3);
    expect(high).toBeCloseTo(0.5 + 1.96 * Math.sqrt(0.25 / 20_000), 3);
  });

  const exact = (part: number, of: number): Share => {
    const share = part / of;
    return { part, of, share, least: share, most: share, low: share, high: share, fewest: of };
  };

  it('become narrower the more people there are', () => {
    const limits = funnelOf(exact(300, 500), [20, 400]);
    const widths = limits.map(({ usual: [low, high] }) => high - low);
    expect(widths[0]).toBeGreaterThan((widths.at(-1) as number) * 3);
    for (const { usual, wide } of limits) {
      expect(wide[0]).toBeLessThanOrEqual(usual[0]);
      expect(wide[1]).toBeGreaterThanOrEqual(usual[1]);
    }
  });

  it('are passed only where they are however the numbers were rounded', () => {
    const all = exact(300, 500);
    expect(isOutside(exact(95, 100), all)).toBe('more');
    expect(isOutside(exact(20, 100), all)).toBe('fewer');
    expect(isOutside(exact(63, 100), all)).toBeUndefined();
    // The same share, of which rounding leaves less possible.
    expect(isOutside({ ...exact(95, 100), least: 0.64, fewest: 82 }, all)).toBeUndefined();
    expect(isOutside({ ...exact(20, 100), most: 0.55, fewest: 82 }, all)).toBeUndefined();
  });
});
