import { remember } from '../../remember.ts';
import { daysIn, neighbour, stated } from './calendar.ts';
import {
  branded,
  type End,
  fine,
  firstYear,
  lastYear,
  type Mark,
  type Moment,
  type Part,
  parts,
  type Result,
  refused,
  type Shape,
  type Unit,
  type When,
} from './when.ts';

const two = (value: number): string => String(value).padStart(2, '0');

function unitText(unit: Unit): string {
  switch (unit.kind) {
    case 'day':
      return `${unit.year}-${two(unit.month)}-${two(unit.day)}`;
    case 'month':
      return `${unit.year}-${two(unit.month)}`;
    case 'part':
      return `${unit.year}-${unit.part}`;
    case 'year':
      return String(unit.year);
    case 'decade':
      return `${unit.year / 10}X`;
  }
}

const endText = (end: End): string => (end === 'open' ? '..' : end === 'unknown' ? '' : unitText(end.unit) + end.mark);

function shapeText(shape: Shape): string {
  if (shape.kind === 'moment') return endText(shape.at);
  if (shape.kind === 'span') return `${endText(shape.from)}/${endText(shape.until)}`;
  return `[${shape.from ? unitText(shape.from) : ''}..${shape.until ? unitText(shape.until) : ''}]`;
}

const inRange = (year: number): boolean => year >= firstYear && year <= lastYear;

/** A unit that the calendar has, in the years of a life. */
export function checkUnit(unit: Unit): Result<Unit> {
  if (!inRange(unit.year) || !inRange(unit.kind === 'decade' ? unit.year + 9 : unit.year))
    return refused('out-of-range');
  if (unit.kind === 'month' && daysIn(unit.year, unit.month) === 0) return refused('impossible-date');
  if (unit.kind === 'day' && (unit.day < 1 || unit.day > daysIn(unit.year, unit.month)))
    return refused('impossible-date');
  return fine(unit);
}

const isMoment = (end: End): end is Moment => typeof end !== 'string';

/** True when nothing of what is said to be later reaches what is said to be earlier. */
const isReversed = (earlier: Unit, later: Unit): boolean => stated(later).last < stated(earlier).first;

function checkSpan(shape: Shape & { kind: 'span' }): Result<When> {
  const { from, until } = shape;
  if (!isMoment(from) && !isMoment(until)) return refused('not-understood');
  if (isMoment(from) && isMoment(until)) {
    if (isReversed(from.unit, until.unit)) return refused('reversed');
    // "2021–2021" says no more than "2021".
    if (endText(from) === endText(until)) return fine(branded(endText(from)));
  }
  return fine(branded(shapeText(shape)));
}

function checkWithin(shape: Shape & { kind: 'within' }): Result<When> {
  const { from, until } = shape;
  if (!from && !until) return refused('not-understood');
  // "On or before 2100" is said "before 2101", which is beyond our years.
  const said = !from && until ? neighbour(until, 1) : from && !until ? neighbour(from, -1) : from;
  for (const unit of [from, until, said]) if (unit && !checkUnit(unit).ok) return refused('out-of-range');
  if (from && until) {
    if (isReversed(from, until)) return refused('reversed');
    if (unitText(from) === unitText(until)) return fine(branded(unitText(from)));
  }
  return fine(branded(shapeText(shape)));
}

/** The expression of a shape whose units are checked; refuses what is reversed or says nothing. */
export function whenOf(shape: Shape): Result<When> {
  if (shape.kind === 'span') return checkSpan(shape);
  if (shape.kind === 'within') return checkWithin(shape);
  return fine(branded(shapeText(shape)));
}

function parseUnit(text: string): Result<Unit> {
  const decade = /^(\d{3})X$/.exec(text);
  if (decade) return checkUnit({ kind: 'decade', year: Number(decade[1]) * 10 });
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return refused('not-understood');
  const [year, second, day] = match.slice(1).map(Number) as [number, number, number];
  if (match[3] !== undefined) return checkUnit({ kind: 'day', year, month: second, day });
  if (match[2] === undefined) return checkUnit({ kind: 'year', year });
  if ((parts as readonly number[]).includes(second)) return checkUnit({ kind: 'part', year, part: second as Part });
  return second > 19 ? refused('not-understood') : checkUnit({ kind: 'month', year, month: second });
}

function parseMoment(text: string): Result<Moment> {
  const mark = (/[~?%]$/.exec(text)?.[0] ?? '') as Mark;
  const unit = parseUnit(mark === '' ? text : text.slice(0, -1));
  return unit.ok ? fine({ unit: unit.value, mark }) : unit;
}

const parseEnd = (text: string): Result<End> =>
  text === '..' ? fine('open') : text === '' ? fine('unknown') : parseMoment(text);

function parseWithin(from: string, until: string): Result<Shape> {
  const ends = [from, until].map((text) => (text === '' ? fine(undefined) : parseUnit(text)));
  const [first, last] = ends as [Result<Unit | undefined>, Result<Unit | undefined>];
  if (!first.ok) return first;
  if (!last.ok) return last;
  // A set of the standard goes from day to day, month to month or year to year.
  const kinds = [first.value, last.value].flatMap((unit) => (unit ? [unit.kind] : []));
  if (kinds.some((kind) => kind === 'part' || kind === 'decade') || new Set(kinds).size > 1)
    return refused('not-understood');
  return fine({ kind: 'within', from: first.value, until: last.value });
}

/** What an EDTF text says, in the subset that we keep. */
export function parseShape(text: string): Result<Shape> {
  const within = /^\[([^.[\]]*)\.\.([^.[\]]*)\]$/.exec(text);
  if (within) return parseWithin(within[1] as string, within[2] as string);
  const ends = text.split('/');
  if (ends.length > 2) return refused('not-understood');
  if (ends.length === 1) {
    const at = parseMoment(text);
    return at.ok ? fine({ kind: 'moment', at: at.value }) : at;
  }
  const [from, until] = ends.map(parseEnd) as [Result<End>, Result<End>];
  if (!from.ok) return from;
  return until.ok ? fine({ kind: 'span', from: from.value, until: until.value }) : until;
}

/** An EDTF text from outside, checked. */
export function parseWhen(text: string): Result<When> {
  const shape = parseShape(text);
  return shape.ok ? whenOf(shape.value) : shape;
}

/** An EDTF text that we have kept ourselves, such as from the database; throws when it is none. */
export const keptWhen: (text: string) => When = remember(20_000, (text) => {
  const when = parseWhen(text);
  if (!when.ok) throw new Error(`Not a time that we keep: ${when.reason}`);
  return when.value;
});

/** What a time says, taken apart. */
export const shapeOf: (when: When) => Shape = remember(20_000, (when) => {
  const shape = parseShape(when);
  if (!shape.ok) throw new Error(`Not a time that we keep: ${shape.reason}`);
  return shape.value;
});
