import type { Day } from '../format.ts';
import { dayUnit, fromDay, monthFrom, neighbour, stated } from './calendar.ts';
import type { Tokens } from './read-span.ts';
import { marksOf } from './read-unit.ts';
import type { Token } from './tokens.ts';
import { fine, type Result, refused, type Shape, type Unit } from './when.ts';

const agos = ['years-ago', 'months-ago', 'weeks-ago', 'days-ago'] as const;
type Ago = Extract<Token, { is: (typeof agos)[number] }>;
const isAgo = (token: Token | undefined): token is Ago => agos.some((is) => is === token?.is);

const yearOf = (today: Day): number => Number(today.slice(0, 4));
const monthBack = (today: Day, back: number): Unit => monthFrom(yearOf(today), Number(today.slice(5, 7)), -back);

/** The unit that lies so many of them before today. */
function unitAgo({ is }: Ago, back: number, today: Day): Unit {
  if (is === 'years-ago') return { kind: 'year', year: yearOf(today) - back };
  return is === 'months-ago' ? monthBack(today, back) : dayUnit(fromDay(today) - back * (is === 'weeks-ago' ? 7 : 1));
}

/** One about further, as wide as the mark of about is. */
const about = (unit: Unit, by: 1 | -1): Unit =>
  unit.kind === 'day' ? dayUnit(stated(unit).first + by * 7) : neighbour(unit, by);

interface Counted {
  readonly least: number;
  readonly most: number;
  /** Where it begins among the tokens. */
  readonly from: number;
}

function numberAt(token: Token | undefined): { least: number; most: number } | undefined {
  if (token?.is === 'number') return { least: token.number, most: token.number };
  return token?.is === 'count' ? { least: token.count, most: token.most ?? token.count } : undefined;
}

/** The number before "ago": "3", "3–4", "three or four", "pari kolme"; none where the word itself means one. */
function countBefore(tokens: Tokens, place: number, { one }: Ago): Counted | undefined {
  const last = numberAt(tokens[place - 1]);
  if (!last) return one ? { least: 1, most: 1, from: place } : undefined;
  const separator = tokens[place - 2]?.is;
  const isBetween = separator === 'dash' || separator === 'or' || separator === 'to';
  const from = place - (isBetween ? 3 : 2);
  const first = numberAt(tokens[from]);
  return first ? { least: first.least, most: last.most, from } : { ...last, from: place - 1 };
}

/** Half a year is told with a season to either side, and a year and a half with two: nobody counts months by it. */
function halves(ago: Ago, years: number, today: Day): Result<Shape> {
  if (ago.is !== 'years-ago') return refused('not-understood');
  const [months, wide] = [years * 12, years < 1 ? 3 : 6];
  return fine({
    kind: 'within',
    from: monthBack(today, months + wide),
    until: monthBack(today, months - wide),
  });
}

/** "Three years ago" says a year, and that it is about: nobody counts days by it. Of two numbers it is about either. */
export function withAgo(tokens: Tokens, today: Day): Result<Tokens | Shape> {
  const place = tokens.findIndex(isAgo);
  const ago = tokens[place];
  if (!isAgo(ago)) return fine(tokens);
  const counted = countBefore(tokens, place, ago);
  // "Years ago" says no number, none is no time ago, and what begins with a dash is no time at all.
  if (!counted || counted.least === 0 || (counted.from < place && tokens[0]?.is === 'dash'))
    return refused('not-understood');
  const { least, most, from } = counted;
  const said = unitAgo(ago, Math.floor(most), today);
  if (least === most && Number.isInteger(least))
    return withAgo(
      tokens.toSpliced(from, place - from + 1, { is: 'mark', mark: '~' }, { is: 'unit', unit: said }),
      today,
    );
  // Of vaguer ones there is no expression that anything more could be said of.
  const { rest } = marksOf(tokens.toSpliced(from, place - from + 1));
  if (rest.length > 0 || least > most) return refused('not-understood');
  if (least === most) return halves(ago, least, today);
  if (![least, most].every(Number.isInteger)) return refused('not-understood');
  return fine({ kind: 'within', from: about(said, -1), until: about(unitAgo(ago, least, today), 1) });
}
