import type { Day } from '../format.ts';
import { fromDay, stated } from './calendar.ts';
import { daysOfFeast, type Feast } from './feasts.ts';
import { withAgo } from './read-ago.ts';
import type { Tokens } from './read-span.ts';
import { marksOf } from './read-unit.ts';
import type { Token } from './tokens.ts';
import { fine, type Part, type Result, refused, type Shape, type Unit } from './when.ts';

/** What a text is told from: the day on which it is said, and the year in which the person was born where it is known. */
export interface Telling {
  readonly today: Day;
  readonly born?: number | undefined;
}

type Season =
  | { readonly is: 'part'; readonly part: Part }
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'feast'; readonly feast: Feast }
  | { readonly is: 'feast-day'; readonly feast: Feast; readonly at: number };

const yearsBack = { 'this-year': 0, 'last-year': 1, 'year-before-last': 2 } as const;
const hasKey = <Key extends string>(all: Readonly<Record<Key, unknown>>, key: string): key is Key => key in all;

/** Words that bind a season or a month to the day on which they are said, and how many of them lie between. */
const bound = { this: 0, last: 0, previous: 0, 'before-last': 1 } as const;
type Bound = keyof typeof bound;

const yearOf = (today: Day): number => Number(today.slice(0, 4));
const monthOf = (today: Day): number => Number(today.slice(5, 7));
const isWinter = (season: Season): boolean => season.is === 'part' && season.part === 24;

/** Whether the season, month or feast of that year is over. Winter is called by the year in which it ends. */
function isOver(season: Season, year: number, today: Day): boolean {
  if (season.is === 'feast') return daysOfFeast(season.feast, year).last < fromDay(today);
  if (season.is === 'feast-day') return daysOfFeast(season.feast, year).first + season.at < fromDay(today);
  const unit: Unit =
    season.is === 'month'
      ? { kind: 'month', year, month: season.month }
      : season.part === 24
        ? { kind: 'month', year, month: 2 }
        : { kind: 'part', year, part: season.part };
  return stated(unit).last < fromDay(today);
}

/**
 * The year that such a word means. "Viime keväänä" and "i våras" are the latest spring that is over. "Förra våren" is that one to some and the
 * spring of last year to others: it is taken only where both are the same.
 */
function yearMeant(how: Bound, season: Season, today: Day): number | undefined {
  const year = yearOf(today);
  if (how === 'this') {
    // Said after the turn of the year, "i jul" may be the one that was or the one to come.
    if ('feast' in season && season.feast === 'christmas' && monthOf(today) <= 6) return undefined;
    if (!isWinter(season)) return year;
    return monthOf(today) === 12 ? year + 1 : monthOf(today) <= 2 ? year : undefined;
  }
  const over = isOver(season, year, today);
  if (how === 'previous' && over) return undefined;
  return year - (over ? 0 : 1) - bound[how];
}

const winterEnding = (year: number): Shape => ({
  kind: 'within',
  from: { kind: 'month', year: year - 1, month: 12 },
  until: { kind: 'month', year, month: 2 },
});

const isSeason = (token: Token | undefined): token is Token & Season =>
  token?.is === 'month' ||
  token?.is === 'feast' ||
  token?.is === 'feast-day' ||
  (token?.is === 'part' && token.part <= 24);

/** Puts the year beside the season that a word binds to today; a winter, which has two years, stands alone or is refused. */
function withSeasons(tokens: Tokens, today: Day): Result<Tokens | Shape> {
  const place = tokens.findIndex(({ is }) => hasKey(bound, is));
  if (place < 0) return fine(tokens);
  const how = (tokens[place] as Token).is as Bound;
  const at = tokens.findIndex((token, index) => index > place && isSeason(token));
  const season = tokens[at];
  const between = tokens.slice(place + 1, Math.max(at, place + 1));
  if (!isSeason(season) || between.some(({ is }) => is !== 'since' && is !== 'to')) return refused('not-understood');
  // "I våren 2023" binds nothing: the year is said.
  if (tokens[at + 1]?.is === 'year')
    return how === 'this' ? withSeasons(tokens.toSpliced(place, 1), today) : refused('not-understood');
  const year = yearMeant(how, season, today);
  if (year === undefined) return refused('ambiguous');
  if (isWinter(season)) return tokens.length === 2 ? fine(winterEnding(year)) : refused('year-missing');
  const said: Token = { is: 'year', year };
  return withSeasons(tokens.toSpliced(at + 1, 0, said).toSpliced(place, 1), today);
}

const isAge = (token: Token): token is Extract<Token, { is: 'age' }> => token.is === 'age';

/**
 * Somebody was 14 in two years of the calendar: one day within them, and about or perhaps 14 a year more to either side. Only the year of birth
 * is asked for, and the age itself is not kept: more would tell readers of the account when the person was born.
 */
function withAges(tokens: Tokens, born: number | undefined): Result<Tokens | Shape> {
  if (!tokens.some(isAge)) return fine(tokens);
  if (born === undefined) return refused('age-unknown');
  const { rest, mark } = marksOf(tokens);
  const [only] = rest;
  if (rest.length === 1 && only && isAge(only)) {
    const wide = { '': 0, '~': 1, '?': 1, '%': 2 }[mark];
    const year = born + only.age;
    return fine({
      kind: 'within',
      from: { kind: 'year', year: year - wide },
      until: { kind: 'year', year: year + 1 + wide },
    });
  }
  // Since or until an age: a span begins on one day, which lay in one of two years.
  return fine(
    tokens.flatMap((token): Token[] =>
      isAge(token)
        ? [
            { is: 'mark', mark: '~' },
            { is: 'year', year: born + token.age },
          ]
        : [token],
    ),
  );
}

const isTokens = (made: Tokens | Shape): made is Tokens => Array.isArray(made);

/** What is said from today or from an age becomes what it means by the calendar, before anything else is read. */
export function madeAbsolute(all: Tokens, { today, born }: Telling): Result<Tokens | Shape> {
  const tokens = all.map((token): Token => {
    if (hasKey(yearsBack, token.is)) return { is: 'year', year: yearOf(today) - yearsBack[token.is] };
    if (token.is !== 'last-month') return token;
    const count = yearOf(today) * 12 + monthOf(today) - 2;
    return {
      is: 'unit',
      unit: { kind: 'month', year: Math.floor(count / 12), month: (count % 12) + 1 },
    };
  });
  const ago = withAgo(tokens, today);
  if (!ago.ok || !isTokens(ago.value)) return ago;
  const seasons = withSeasons(ago.value, today);
  return seasons.ok && isTokens(seasons.value) ? withAges(seasons.value, born) : seasons;
}
