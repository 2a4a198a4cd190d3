import fc from 'fast-check';
import { daysIn } from './calendar.ts';
import { whenOf } from './edtf.ts';
import { type End, type Moment, marks, parts, type Shape, type Unit, type When } from './when.ts';

/** Times of every kind for property tests, in the years given. */
export function anyWhen(first = 1900, last = 2100): fc.Arbitrary<When> {
  const year = fc.integer({ min: first, max: last });
  const month = fc.integer({ min: 1, max: 12 });
  const day = fc
    .tuple(year, month, fc.integer({ min: 1, max: 31 }))
    .map(([y, m, d]): Unit => ({ kind: 'day', year: y, month: m, day: Math.min(d, daysIn(y, m)) }));
  const ofMonth = fc.tuple(year, month).map(([y, m]): Unit => ({ kind: 'month', year: y, month: m }));
  const part = fc.tuple(year, fc.constantFrom(...parts)).map(([y, p]): Unit => ({ kind: 'part', year: y, part: p }));
  const ofYear = year.map((y): Unit => ({ kind: 'year', year: y }));
  const decade = year.map((y): Unit => ({ kind: 'decade', year: Math.min(2090, Math.floor(y / 10) * 10) }));
  const optional = (unit: fc.Arbitrary<Unit>) => fc.option(unit, { nil: undefined });
  const moment: fc.Arbitrary<Moment> = fc.record({
    unit: fc.oneof(day, ofMonth, part, part, ofYear, decade),
    mark: fc.constantFrom('' as const, '' as const, '' as const, ...marks),
  });
  const end: fc.Arbitrary<End> = fc.oneof(
    { weight: 5, arbitrary: moment },
    { weight: 1, arbitrary: fc.constantFrom('open' as const, 'unknown' as const) },
  );
  const shape: fc.Arbitrary<Shape> = fc.oneof(
    moment.map((at): Shape => ({ kind: 'moment', at })),
    fc.tuple(end, end).map(([from, until]): Shape => ({ kind: 'span', from, until })),
    fc
      .oneof(...[day, ofMonth, ofYear].map((unit) => fc.tuple(optional(unit), optional(unit))))
      .map(([from, until]): Shape => ({ kind: 'within', from, until })),
  );
  return shape.map(inOrder).filter((when) => when !== undefined);
}

/** A reversed shape is turned round; what says nothing is left out. */
function inOrder(shape: Shape): When | undefined {
  const made = whenOf(shape);
  if (made.ok) return made.value;
  if (made.reason !== 'reversed' || shape.kind === 'moment') return undefined;
  const turned = whenOf({ ...shape, from: shape.until, until: shape.from } as Shape);
  return turned.ok ? turned.value : undefined;
}
