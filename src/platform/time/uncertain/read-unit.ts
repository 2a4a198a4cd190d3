import type { Day } from '../format.ts';
import { dayUnit, fromDay, type Piece, pieceOfMonth, stated, weekdayOfCount } from './calendar.ts';
import { checkUnit } from './edtf.ts';
import { aboutFeast, daysOfFeast } from './feasts.ts';
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

const feastDay = ({ feast, at }: Of<'feast-day'>, year: number): Unit => dayUnit(daysOfFeast(feast, year).first + at);
const dayOfFeast: Make = (tokens) => feastDay(the(tokens, 'feast-day'), the(tokens, 'year').year);

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
  'feast-day year': dayOfFeast,
  'year feast-day': dayOfFeast,
  today: (_, today) => dayUnit(fromDay(today)),
  yesterday: (_, today) => dayUnit(fromDay(today) - 1),
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
  'feast-day': (tokens, { year }) => feastDay(the(tokens, 'feast-day'), year),
  'number month': filledDay,
  'month number': filledDay,
};

/** Why something without a four-digit year is not taken. */
const shortYears = new Set(['number', 'part number', 'number month number', 'month number number']);

const shapeOfTokens = (tokens: readonly Token[]): string => tokens.map(({ is }) => is).join(' ');

/** A unit of the calendar; without a year of its own it may take that of `other`. A weekday beside a day must be its own. */
export function unitOf(tokens: readonly Token[], today: Day, other?: Unit): Result<Unit> {
  const weekdays = tokens.filter((token) => token.is === 'weekday');
  const [said] = weekdays;
  if (!said) return unitWithout(tokens, today, other);
  const unit = unitWithout(
    tokens.filter(({ is }) => is !== 'weekday'),
    today,
    other,
  );
  if (!unit.ok) return unit;
  if (unit.value.kind !== 'day' || weekdays.length > 1) return refused('not-understood');
  return weekdayOfCount(stated(unit.value).first) === said.weekday ? unit : refused('impossible-date');
}

function unitWithout(tokens: readonly Token[], today: Day, other?: Unit): Result<Unit> {
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

/** The first and the last day of a feast whose year is said: "jouluna 2006". Undefined where the tokens say no feast. */
export function feastOf(tokens: readonly Token[]): Result<readonly [number, number]> | undefined {
  const { rest, mark } = marksOf(tokens);
  const kinds = shapeOfTokens(rest);
  if (kinds === 'feast') return refused('year-missing');
  if (kinds !== 'feast year' && kinds !== 'year feast') return undefined;
  const { year } = the(rest, 'year');
  const checked = checkUnit({ kind: 'year', year });
  if (!checked.ok) return checked;
  const { first, last } = daysOfFeast(the(rest, 'feast').feast, year);
  const wide = { '': 0, '~': 1, '?': 1, '%': 2 }[mark] * aboutFeast;
  return fine([first - wide, last + wide] as const);
}

/** First and last year of the pieces of a decade, by the code of the piece of a year. */
const yearsOfPiece = { 37: [0, 3], 38: [3, 6], 39: [6, 9], 40: [0, 4], 41: [5, 9] } as const;
/** The first month of a season whose year is not in doubt. */
const seasonMonth = { 21: 3, 22: 6, 23: 9 } as const;
const monthOfPiece = { 37: 0, 38: 1, 39: 2 } as const;

const within = (from: Unit, until: Unit): Result<Shape> => fine({ kind: 'within', from, until });

/**
 * "Maaliskuun alussa 2022", "late 2010s", "loppukesästä 2022": EDTF has no such unit. A piece of a month is one day within some
 * days, of a decade within some years, of a season about one month. Undefined where it is no piece of something.
 */
export function pieceOf(tokens: readonly Token[], today: Day): Result<Shape> | undefined {
  const place = tokens.findIndex((token) => token.is === 'part' && token.part >= 37);
  const piece = (tokens[place] as Of<'part'> | undefined)?.part as Piece | undefined;
  const of = unitOf(tokens.toSpliced(place, 1), today);
  if (!piece || !of.ok) return undefined;
  const unit = of.value;
  if (unit.kind === 'decade') {
    const [from, until] = yearsOfPiece[piece];
    return within({ kind: 'year', year: unit.year + from }, { kind: 'year', year: unit.year + until });
  }
  if (unit.kind === 'month') return within(...pieceOfMonth(unit.year, unit.month, piece));
  if (unit.kind !== 'part' || !(unit.part in seasonMonth) || piece === 40 || piece === 41) return undefined;
  const month = seasonMonth[unit.part as 21] + monthOfPiece[piece];
  return fine({ kind: 'moment', at: { unit: { kind: 'month', year: unit.year, month }, mark: '~' } });
}
