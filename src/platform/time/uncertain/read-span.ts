import type { Day } from '../format.ts';
import { dayUnit } from './calendar.ts';
import { feastOf, marksOf, momentOf, pieceOf } from './read-unit.ts';
import type { Token } from './tokens.ts';
import { type End, fine, type Result, refused, type Shape, type Unit, type WhenReason } from './when.ts';

export type Tokens = readonly Token[];
export const kindAt = (tokens: Tokens, place: number): Token['is'] | undefined => tokens.at(place)?.is;
export const without = (tokens: Tokens, ...kinds: readonly Token['is'][]): Tokens =>
  tokens.filter(({ is }) => !kinds.includes(is));

const isUnknown = (tokens: Tokens): boolean =>
  tokens.length === 1 && (tokens[0]?.is === 'unknown' || (tokens[0]?.is === 'mark' && tokens[0].mark === '?'));

function endOf(tokens: Tokens, today: Day, open: 'open' | 'ongoing', other?: Unit): Result<End> {
  if (isUnknown(tokens)) return fine('unknown');
  if (tokens.length === 1 && tokens[0]?.is === open) return fine('open');
  return momentOf(tokens, today, other);
}

/** A span cut at one place. Nothing behind a dash: it goes on; nothing before it: nobody has said since when. */
function spanAt(tokens: Tokens, place: number, today: Day): Result<Shape> {
  const cut = tokens[place]?.is;
  const [left, right] = [tokens.slice(0, place), tokens.slice(place + 1)];
  if (cut === 'to' && right.length > 0 && left.every(({ is }) => is === 'mark'))
    return spanTo([...left, ...right], today);
  if (right.length === 0 && cut !== 'dash') return refused('not-understood');
  const until: Result<End> = right.length === 0 ? fine('open') : endOf(right, today, 'ongoing');
  if (!until.ok) return until;
  const other = typeof until.value === 'string' ? undefined : until.value.unit;
  const from: Result<End> = left.length === 0 ? fine('unknown') : endOf(left, today, 'open', other);
  return from.ok ? fine({ kind: 'span', from: from.value, until: until.value }) : from;
}

function spanTo(tokens: Tokens, today: Day): Result<Shape> {
  const until = momentOf(tokens, today);
  return until.ok ? fine({ kind: 'span', from: 'unknown', until: until.value }) : until;
}

function spanSince(tokens: Tokens, today: Day): Result<Shape> {
  const from = momentOf(tokens, today);
  return from.ok ? fine({ kind: 'span', from: from.value, until: 'open' }) : from;
}

/** The first that is understood, else the first reason that says more than that nothing was. */
function firstFine(tries: readonly (() => Result<Shape>)[]): Result<Shape> {
  let reason: WhenReason = 'not-understood';
  for (const attempt of tries) {
    const made = attempt();
    if (made.ok) return made;
    if (reason === 'not-understood') reason = made.reason;
  }
  return refused(reason);
}

/** A span, from the words and dashes that make one, else a moment. */
export function lastingOf(tokens: Tokens, today: Day): Result<Shape> {
  const inner = without(tokens, 'since', 'up-to');
  const since = inner.length < tokens.length && tokens.some(({ is }) => is === 'since');
  const upTo = kindAt(tokens, -1) === 'up-to';
  // Behind what it belongs to, or it belongs to nothing.
  if (tokens.slice(0, -1).some(({ is }) => is === 'up-to')) return refused('not-understood');
  const cuts = [...inner.keys()].filter((place) => inner[place]?.is === 'dash' || inner[place]?.is === 'to');
  if (cuts.length > 0) return firstFine(cuts.map((place) => () => spanAt(inner, place, today)));
  if (since && upTo) return refused('not-understood');
  if (since) return spanSince(inner, today);
  if (upTo) return spanTo(inner, today);
  const feast = feastOf(inner);
  if (feast?.ok) return fine({ kind: 'within', from: dayUnit(feast.value[0]), until: dayUnit(feast.value[1]) });
  if (feast) return feast;
  const piece = marksOf(inner).mark === '' ? pieceOf(inner, today) : undefined;
  if (piece) return piece;
  const at = momentOf(inner, today);
  return at.ok ? fine({ kind: 'moment', at: at.value }) : at;
}
