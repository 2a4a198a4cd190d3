import fc from 'fast-check';
import { expect } from 'vitest';
import { addDays } from '../format.ts';
import { inStory, type Told } from './story.ts';
import { sampleWhen } from './when.fixtures.ts';

const seed = 20_261_129;

export const ordered = (items: readonly Told[]): string[] => inStory(items, (item) => item).map(({ id }) => id);
export const told = (id: string, when: string | null, more: Partial<Told> = {}): Told => ({
  id,
  when: when === null ? null : sampleWhen(when),
  ...more,
});

/** Days of some years, told by a stretch around each: as a day, or as some day within. */
const base = '2010-06-15';
const stretch = fc.record({ from: fc.nat(2500), days: fc.nat(700) });
export const within = (from: number, until: number): string =>
  from === until ? addDays(base, from) : `[${addDays(base, from)}..${addDays(base, until)}]`;
const anchor = fc.option(fc.record({ how: fc.constantFrom('before' as const, 'after' as const), to: fc.nat(20) }), {
  nil: undefined,
  freq: 2,
});
const part = fc.record({ stretch: fc.option(stretch, { freq: 6 }), wider: fc.nat(400), anchor });
const story = fc.array(part, { minLength: 2, maxLength: 10 });
type Part = typeof part extends fc.Arbitrary<infer Value> ? Value : never;

/** Anchors lead to earlier items of the list alone, so that none goes round. */
const items = (parts: readonly Part[], widened: boolean): Told[] =>
  parts.map(({ stretch: own, wider, anchor: said }, index) => {
    const by = widened ? wider : 0;
    const to = said && index > 0 ? said.to % index : undefined;
    return told(String(index), own ? within(own.from - by, own.from + own.days + by) : null, {
      anchor: said && to !== undefined ? { how: said.how, id: String(to) } : undefined,
    });
  });

/** Seen red: with the first day, the last day, or the outermost days of "about" in place of the middle. */
export function widen(numRuns: number): void {
  fc.assert(
    fc.property(story, (parts) => {
      expect(ordered(items(parts, true))).toEqual(ordered(items(parts, false)));
    }),
    { numRuns, seed },
  );
}

/** Seen red: without `anchored`; with an anchored item left where its own day puts it. */
export function sayBefore(numRuns: number): void {
  let before = 0;
  fc.assert(
    fc.property(story, (parts) => {
      const all = items(parts, false);
      const order = ordered(all);
      for (const item of all) {
        if (!item.anchor) continue;
        const [own, other] = [order.indexOf(item.id), order.indexOf(item.anchor.id)];
        if (item.anchor.how === 'before') {
          expect(own).toBeLessThan(other);
          before += 1;
        }
      }
    }),
    { numRuns, seed },
  );
  expect(before).toBeGreaterThan(numRuns / 2);
}
