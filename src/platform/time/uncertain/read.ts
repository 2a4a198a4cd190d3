import { type Language, languages } from '../../i18n/texts.ts';
import type { Day } from '../format.ts';
import { dayUnit, neighbour, stated } from './calendar.ts';
import { parseWhen, whenOf } from './edtf.ts';
import { madeAbsolute, type Telling } from './read-relative.ts';
import { kindAt, lastingOf, type Tokens, without } from './read-span.ts';
import { feastOf, marksOf, unitOf } from './read-unit.ts';
import { type Token, tidy, tokensOf } from './tokens.ts';
import { fine, type Result, refused, type Shape, type Unit, type When } from './when.ts';
import { words } from './write.ts';

/** Longer than any expression. */
const most = 100;

/** "Vuosikymmen 2000–2009" becomes one token, wherever it stands. */
function withDecades(tokens: Tokens): Tokens {
  const place = tokens.findIndex(({ is }) => is === 'decade-years');
  const [from, dash, until] = tokens.slice(place + 1, place + 4);
  if (place < 0 || from?.is !== 'year' || dash?.is !== 'dash' || until?.is !== 'year') return tokens;
  if (from.year % 10 !== 0 || until.year !== from.year + 9) return tokens;
  const decade: Token = { is: 'unit', unit: { kind: 'decade', year: from.year } };
  return withDecades([...tokens.slice(0, place), decade, ...tokens.slice(place + 4)]);
}

/** "Talvi 2022–2023" is one winter, whose months are known. */
function winterOf(tokens: Tokens): Shape | undefined {
  const [winter, from, dash, until, more] = tokens;
  if (winter?.is !== 'part' || winter.part !== 24 || from?.is !== 'year' || dash?.is !== 'dash') return undefined;
  if (until?.is !== 'year' || until.year !== from.year + 1 || more) return undefined;
  return {
    kind: 'within',
    from: { kind: 'month', year: from.year, month: 12 },
    until: { kind: 'month', year: until.year, month: 2 },
  };
}

const besides = ['before', 'after', 'at-latest', 'at-earliest'] as const;
type Beside = (typeof besides)[number];

/** "Ennen 2020", "maaliskuun 2022 jälkeen", "viimeistään 2020". About or perhaps before something is not taken: it would say nothing. */
function besideOf(tokens: Tokens, today: Day, is: Beside): Result<Shape> {
  const rest = without(tokens, is, 'to', 'since');
  const feast = feastOf(rest);
  if (feast && !feast.ok) return feast;
  // Before Christmas is before its first day, after it after its last, and at the latest at Christmas may be its last.
  const [first, last] = feast?.value ?? [];
  const day = is === 'before' || is === 'at-earliest' ? first : last;
  if (feast && marksOf(rest).mark !== '') return refused('not-understood');
  const read = day === undefined ? unitOf(rest, today) : fine(dayUnit(day));
  if (!read.ok) return read;
  const unit = read.value;
  const including = is === 'at-latest' || is === 'at-earliest';
  const until = is === 'before' || is === 'at-latest';
  const edge = !including
    ? neighbour(unit, until ? -1 : 1)
    : hasPlaceInSet(unit)
      ? unit
      : dayUnit(until ? stated(unit).last : stated(unit).first);
  return fine(
    until ? { kind: 'within', from: undefined, until: edge } : { kind: 'within', from: edge, until: undefined },
  );
}

const hasPlaceInSet = ({ kind }: Unit): boolean => kind !== 'part' && kind !== 'decade';

const saysUnit = (unit: Unit): string => JSON.stringify(unit);

/** "2005 tai 2006": one of two that follow each other, which is a set. Of two that do not, EDTF of ours has no word. */
function eitherOf(tokens: Tokens, today: Day): Result<Shape> {
  const place = tokens.findIndex(({ is }) => is === 'or');
  const until = unitOf(tokens.slice(place + 1), today);
  if (!until.ok) return until;
  const from = unitOf(tokens.slice(0, place), today, until.value);
  if (!from.ok) return from;
  return hasPlaceInSet(from.value) && saysUnit(neighbour(from.value, 1)) === saysUnit(until.value)
    ? fine({ kind: 'within', from: from.value, until: until.value })
    : refused('not-understood');
}

/** A set of EDTF goes from day to day, month to month or year to year; between anything else is told in days. */
function betweenOf(tokens: Tokens, today: Day): Result<Shape> {
  const inner = without(tokens, 'between');
  const place = inner.findIndex(({ is }) => is === 'and' || is === 'dash');
  const until = unitOf(inner.slice(place + 1), today);
  if (!until.ok) return until;
  const from = unitOf(inner.slice(0, Math.max(0, place)), today, until.value);
  if (!from.ok) return from;
  if (from.value.kind === until.value.kind && hasPlaceInSet(from.value))
    return fine({ kind: 'within', from: from.value, until: until.value });
  return fine({
    kind: 'within',
    from: dayUnit(stated(from.value).first),
    until: dayUnit(stated(until.value).last),
  });
}

function shapeOfTokens(all: Tokens, telling: Telling): Result<Shape> {
  const winter = winterOf(all);
  if (winter) return fine(winter);
  const absolute = madeAbsolute(without(withDecades(all), 'nothing'), telling);
  if (!absolute.ok) return absolute;
  if ('kind' in absolute.value) return fine(absolute.value);
  const tokens = absolute.value;
  const { today } = telling;
  const edges = [kindAt(tokens, 0), kindAt(tokens, -1)];
  const beside = besides.find((beside) => edges.includes(beside));
  if (beside) return besideOf(tokens, today, beside);
  if (edges.includes('between')) return betweenOf(tokens, today);
  if (tokens.some(({ is }) => is === 'or')) return eitherOf(tokens, today);
  return lastingOf(tokens, today);
}

/** True for what only EDTF writes; a bare `2021-22` or `2019/2020` is left to the reader of texts, which finds it ambiguous. */
const isEdtf = (text: string): boolean =>
  /^[\dX~?%/.[\]-]+$/.test(text) && /[/X[]/.test(text) && !/^\d{4}\/\d{4}$/.test(text);

/**
 * Reads a time as a person of that language writes it, or as EDTF where it cannot be taken for anything else. Figures without
 * words are read in every language alike. `today` is what "today" and "last year" are told from, `born` the year that "at 14" is told
 * from. Never guesses: what may mean two things is refused with the reason.
 */
export function readWhen(text: string, language: Language, today: Day, born?: number): Result<When> {
  const bare = text.trim();
  if (bare === '') return refused('required');
  if (bare.length > most) return refused('not-understood');
  const edtf = isEdtf(bare) ? parseWhen(bare) : undefined;
  if (edtf?.ok) return edtf;
  const tokens = tokensOf(tidy(bare), words[language]);
  if (!tokens.ok) return tokens;
  const shape = shapeOfTokens(tokens.value, { today, born });
  return shape.ok ? whenOf(shape.value) : shape;
}

/**
 * The same in whichever language it is written. What two languages read differently is ambiguous, and a reason that any of them
 * finds stands, other than that it does not have the words: "to 26.11.2026" is a Thursday, or until that day.
 */
export function readWhenInAny(text: string, today: Day, born?: number): Result<When> {
  const read = languages.map((language) => readWhen(text, language, today, born));
  const reasons = read.flatMap((item) => (item.ok || item.reason === 'not-understood' ? [] : [item.reason]));
  const found = read.filter((item) => item.ok);
  const [first] = found;
  if (reasons[0] !== undefined || !first) return refused(reasons[0] ?? 'not-understood');
  return found.every(({ value }) => value === first.value) ? first : refused('ambiguous');
}
