import type { Day } from '../format.ts';

/**
 * Time as precisely as it is known: an expression of ISO 8601-2 (EDTF), in the subset of the README of this folder. Only
 * `parseWhen`, `readWhen` and `keptWhen` make one, so whoever has one has a valid one.
 */
export type When = string & { readonly __when: true };

/** Why a text is not taken. Every reason has a sentence in `whenWords`. */
export const whenReasons = [
  'required',
  'not-understood',
  'impossible-date',
  'reversed',
  'out-of-range',
  'two-digit-year',
  'ambiguous',
  'ambiguous-century',
  'year-missing',
  'age-unknown',
] as const;
export type WhenReason = (typeof whenReasons)[number];

export type Result<Value, Reason = WhenReason> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason };

export const fine = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });
export const refused = <Reason>(reason: Reason): Result<never, Reason> => ({ ok: false, reason });

/** Years that a life in this register can touch. */
export const firstYear = 1900;
export const lastYear = 2100;

/** EDTF codes of parts of a year: seasons (level 1), thirds and halves (level 2). */
export const seasons = [21, 22, 23, 24] as const;
export const thirds = [37, 38, 39] as const;
export const halves = [40, 41] as const;
export const parts = [...seasons, ...thirds, ...halves] as const;
export type Part = (typeof parts)[number];

/** A stretch of the calendar with a name. The year of a decade is its first. */
export type Unit =
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'part'; readonly year: number; readonly part: Part }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly year: number };

/** Said as it is, about (`~`), perhaps (`?`), perhaps about (`%`). */
export const marks = ['', '~', '?', '%'] as const;
export type Mark = (typeof marks)[number];

export interface Moment {
  readonly unit: Unit;
  readonly mark: Mark;
}

/** `open`: there is no such end (still going on). `unknown`: there is one and nobody has said when. */
export type End = Moment | 'open' | 'unknown';

/** What an expression says: one moment, a span that lasted, or one moment somewhere within two (either may be left out). */
export type Shape =
  | { readonly kind: 'moment'; readonly at: Moment }
  | { readonly kind: 'span'; readonly from: End; readonly until: End }
  | { readonly kind: 'within'; readonly from: Unit | undefined; readonly until: Unit | undefined };

/** Makes a `When` of what has been checked. @internal only for the files of this folder */
export const branded = (edtf: string): When => edtf as When;

export type { Day };
