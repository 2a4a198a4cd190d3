import type { Day } from '../format.ts';
import { daysIn, dayUnit, fromDay } from './calendar.ts';
import { checkUnit } from './edtf.ts';
import type { Token } from './tokens.ts';
import { fine, type Mark, type Moment, type Result, refused, type Shape, type Unit } from './when.ts';

type Of<Is extends Token['is']> = Extract<Token, { is: Is }>;

/** The one token of a kind; only called where the pattern says that it is there. */
const the = <Is extends Token['is']>(tokens: readonly Token[], is: Is): Of<Is> =>
  tokens.find((token) => token.is === is) as Of<Is>;

type Make = (tokens: readonly Token[], today: Day) => Unit;

const wholeMonth: Make = (tokens) => ({
  kind: 'month',
  year: the(tokens, 'year').year,
  month: the(tokens, 'month').month,
});
const wholePart: Make = (tokens) => ({ kind: 'part', year: the(tokens, 'year').year, part: the(tokens, 'part').part });
const wholeDay: Make = (tokens) => ({
  kind: 'day',
  year: the(tokens, 'year').year,
  month: the(tokens, 'month').month,
  day: the(tokens, 'number').number,
});
const yearBack =
  (by: number): Make =>
  (_, today) => ({ kind: 'year', year: Number(today.slice(0, 4)) - by });

/** What says its year, by the kinds of its tokens. */
const whole: Partial<Record<string, Make>> = {
  unit: (tokens) => the(tokens, 'unit').unit,
  year: (tokens) => ({ kind: 'year', year: the(tokens, 'year').year }),
  'month year': wholeMonth,
  'year month': wholeMonth,
  'part year': wholePart,
  'year part': wholePart,
  'number month year': wholeDay,
  'month number year': wholeDay,
  'year month number': wholeDay,
  today: (_, today) => dayUnit(fromDay(today)),
  yesterday: (_, today) => dayUnit(fromDay(today) - 1),
  'this-year': yearBack(0),
  'last-year': yearBack(1),
};

type Fill = (tokens: readonly Token[], other: Unit & { year: number }) => Unit | undefined;

const filledDay: Fill = (tokens, { year }) => ({
  kind: 'day',
  year,
  month: the(tokens, 'month').month,
  day: the(tokens, 'number').number,
});

/** What takes its year from the other end of the span: "1.–15.3.2022", "touko–elokuu 2022". */
const filled: Partial<Record<string, Fill>> = {
  number: (tokens, other) => {
    const { number } = the(tokens, 'number');
    if (other.kind === 'day') return { ...other, day: number };
    return other.kind === 'month' ? { ...other, month: number } : undefined;
  },
  'day-month': (tokens, { year }) => ({ ...the(tokens, 'day-month'), kind: 'day', year }),
  month: (tokens, { year }) => ({ kind: 'month', year, month: the(tokens, 'month').month }),
  part: (tokens, { year, kind }) => {
    const { part, stem } = the(tokens, 'part');
    return stem && kind === 'month' ? { kind: 'month', year, month: stem } : { kind: 'part', year, part };
  },
  'number month': filledDay,
  'month number': filledDay,
};

/** Why something without a four-digit year is not taken. */
const shortYears = new Set(['number', 'part number', 'number month number', 'month number number']);

const shapeOfTokens = (tokens: readonly Token[]): string => tokens.map(({ is }) => is).join(' ');

/** A unit of the calendar; without a year of its own it may take that of `other`. */
export function unitOf(tokens: readonly Token[], today: Day, other?: Unit): Result<Unit> {
  const kinds = shapeOfTokens(tokens);
  const make = whole[kinds];
  if (make) return checkUnit(make(tokens, today));
  const fill = filled[kinds];
  const unit = fill && other && other.kind !== 'year' && other.kind !== 'decade' ? fill(tokens, other) : undefined;
  if (unit) return checkUnit(unit);
  const late = kinds === 'month number' && the(tokens, 'number').number > 31;
  if (shortYears.has(kinds) || late) return refused('two-digit-year');
  return refused(fill ? 'year-missing' : 'not-understood');
}

/** Takes the marks out of the tokens: what is left, and one mark for all of them. */
export function marksOf(tokens: readonly Token[]): { rest: readonly Token[]; mark: Mark } {
  const said = tokens.flatMap((token) => (token.is === 'mark' ? [token.mark] : []));
  const about = said.some((mark) => mark !== '?');
  const perhaps = said.some((mark) => mark !== '~');
  return {
    rest: tokens.filter(({ is }) => is !== 'mark'),
    mark: about && perhaps ? '%' : about ? '~' : perhaps ? '?' : '',
  };
}

export function momentOf(tokens: readonly Token[], today: Day, other?: Unit): Result<Moment> {
  const { rest, mark } = marksOf(tokens);
  const unit = unitOf(rest, today, other);
  return unit.ok ? fine({ unit: unit.value, mark }) : unit;
}

/** First and last day of the thirds of a month, first and last year of those of a decade. */
const dayThirds = { 37: [1, 10], 38: [11, 20], 39: [21, 0] } as const;
const yearThirds = { 37: [0, 3], 38: [3, 6], 39: [6, 9] } as const;

/** "Maaliskuun alussa 2022", "late 2010s": the standard has no such unit, so it is a moment within ten days or four years. */
export function thirdOf(tokens: readonly Token[], today: Day): Shape | undefined {
  const third = tokens.find((token) => token.is === 'part')?.part;
  const of = unitOf(
    tokens.filter(({ is }) => is !== 'part'),
    today,
  );
  if (!of.ok || (third !== 37 && third !== 38 && third !== 39)) return undefined;
  const { kind, year } = of.value;
  if (kind === 'decade') {
    const [from, until] = yearThirds[third].map((by): Unit => ({ kind: 'year', year: year + by }));
    return { kind: 'within', from, until };
  }
  if (of.value.kind !== 'month') return undefined;
  const { month } = of.value;
  const [first, last] = dayThirds[third];
  const day = (date: number): Unit => ({ kind: 'day', year, month, day: date });
  return { kind: 'within', from: day(first), until: day(last || daysIn(year, month)) };
}
