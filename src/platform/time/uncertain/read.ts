import { type Language, languages } from '../../i18n/texts.ts';
import type { Day } from '../format.ts';
import { dayUnit, neighbour, stated } from './calendar.ts';
import { parseWhen, whenOf } from './edtf.ts';
import { kindAt, lastingOf, type Tokens, without } from './read-span.ts';
import { unitOf } from './read-unit.ts';
import { type Token, tidy, tokensOf } from './tokens.ts';
import { fine, type Result, refused, type Shape, type Unit, type When, type WhenReason } from './when.ts';
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

/** "Ennen 2020", "maaliskuun 2022 jälkeen". About or perhaps before something is not taken: it would say nothing. */
function besideOf(tokens: Tokens, today: Day, is: 'before' | 'after'): Result<Shape> {
  const unit = unitOf(without(tokens, is), today);
  if (!unit.ok) return unit;
  return fine(
    is === 'before'
      ? { kind: 'within', from: undefined, until: neighbour(unit.value, -1) }
      : { kind: 'within', from: neighbour(unit.value, 1), until: undefined },
  );
}

const hasPlaceInSet = ({ kind }: Unit): boolean => kind !== 'part' && kind !== 'decade';

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

function shapeOfTokens(all: Tokens, today: Day): Result<Shape> {
  const winter = winterOf(all);
  if (winter) return fine(winter);
  const tokens = without(withDecades(all), 'nothing');
  const edges = [kindAt(tokens, 0), kindAt(tokens, -1)];
  if (edges[0] === 'before') return besideOf(tokens, today, 'before');
  if (edges.includes('after')) return besideOf(tokens, today, 'after');
  if (edges.includes('between')) return betweenOf(tokens, today);
  return lastingOf(tokens, today);
}

/** True for what only EDTF writes; a bare `2021-22` or `2019/2020` is left to the reader of texts, which finds it ambiguous. */
const isEdtf = (text: string): boolean =>
  /^[\dX~?%/.[\]-]+$/.test(text) && /[/X[]/.test(text) && !/^\d{4}\/\d{4}$/.test(text);

/**
 * Reads a time as a person of that language writes it, or as EDTF where it cannot be taken for anything else. Figures without
 * words are read in every language alike. `today` is what "today" and "last year" are told from. Never guesses: what may mean
 * two things is refused with the reason.
 */
export function readWhen(text: string, language: Language, today: Day): Result<When> {
  const bare = text.trim();
  if (bare === '') return refused('required');
  if (bare.length > most) return refused('not-understood');
  const edtf = isEdtf(bare) ? parseWhen(bare) : undefined;
  if (edtf?.ok) return edtf;
  const tokens = tokensOf(tidy(bare), words[language]);
  if (!tokens.ok) return tokens;
  const shape = shapeOfTokens(tokens.value, today);
  return shape.ok ? whenOf(shape.value) : shape;
}

/**
 * The same in whichever language it is written. A test proves that no text means one thing in one language and another in
 * another, so the order decides nothing but which reason is told: the first that says more than "not understood".
 */
export function readWhenInAny(text: string, today: Day): Result<When> {
  let reason: WhenReason = 'not-understood';
  for (const language of languages) {
    const when = readWhen(text, language, today);
    if (when.ok) return when;
    if (reason === 'not-understood') reason = when.reason;
  }
  return refused(reason);
}
