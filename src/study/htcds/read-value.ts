import { yesNo } from '../scheme/plain-values.ts';
import { countryOf } from '../scheme/public-codes.ts';
import { dayOf } from '../scheme/read-days.ts';
import { optionReader } from '../scheme/read-options.ts';
import type { Field } from '../scheme/scheme.ts';

/** What a field holds: a code, a day (2026-12-02) or a text; an age or a number; yes or no; several codes in the order of their list. */
export type HtcdsValue = string | number | boolean | readonly string[];

/** One person as the standard tells them, by the full names of fields; what is not known has no key. */
export type HtcdsRecord = Readonly<Record<string, HtcdsValue>>;

/** Why a value cannot be taken. */
export const refusals = [
  'not-in-list',
  'several',
  'not-a-day',
  'day-unclear',
  'not-an-age',
  'not-a-number',
  'not-yes-or-no',
] as const;
export type RefusalReason = (typeof refusals)[number];

export type ValueReading =
  | { readonly value: HtcdsValue; readonly repaired?: true; readonly spaced?: true }
  | { readonly why: RefusalReason };

/** Between several options in one cell. */
export const between = ';';
const oldest = 120;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T ].*)?$/;

/**
 * Reads the values of one column by its field, without rounding them off: a day stays a day. With strokes or hyphens and the year last, the column as
 * a whole tells whether the day or the month stands first; where it does not, such a day is refused.
 *
 * @param cells all values of the column, without blanks at their ends
 */
export function valueReader(field: Field, cells: readonly string[]): (cell: string) => ValueReading {
  switch (field.kind) {
    case 'date':
      return dayReader(cells);
    case 'age':
      return (cell) =>
        /^\d{1,3}$/.test(cell) && Number(cell) <= oldest ? { value: Number(cell) } : { why: 'not-an-age' };
    case 'number':
      return readNumber;
    case 'yes-no':
      return yesOrNo();
    case 'one':
    case 'many':
      return field.options ? listed(field) : named(field);
    case 'text':
      return (cell) => ({ value: cell });
  }
}

const inIso = ([year, month, day]: readonly [number, number, number]): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function dayReader(cells: readonly string[]): (cell: string) => ValueReading {
  const strokes = cells.map((cell) => yearLast.exec(cell)).filter((found) => found && found[2] !== '.');
  const dayFirst = strokes.some((found) => Number(found?.[1]) > 12);
  const monthFirst = strokes.some((found) => Number(found?.[3]) > 12);
  return (cell) => {
    const found = yearLast.exec(cell);
    const [first = '', second = '', year = ''] = found ? [found[1], found[3], found[4]] : [];
    const clear = !found || found[2] === '.' || dayFirst !== monthFirst || first === second;
    if (!clear) return { why: 'day-unclear' };
    const [day, month] = found && found[2] !== '.' && monthFirst ? [second, first] : [first, second];
    const read = dayOf(found ? `${year}-${month}-${day}` : cell);
    if (!read) return { why: 'not-a-day' };
    return { value: inIso(read) };
  };
}

/** A decimal comma is read; anything that may divide thousands is not. */
function readNumber(cell: string): ValueReading {
  if (!/^-?\d+(?:[.,]\d+)?$/.test(cell)) return { why: 'not-a-number' };
  return { value: Number(cell.replace(',', '.')) };
}

function yesOrNo(): (cell: string) => ValueReading {
  const read = optionReader(yesNo, [between]);
  return (cell) => {
    const { options, unknown } = read(cell);
    return unknown || options.length !== 1 ? { why: 'not-yes-or-no' } : { value: options[0] === 'yes' };
  };
}

function listed(field: Field): (cell: string) => ValueReading {
  const read = optionReader(field.options, [between]);
  const places = new Map(field.options?.map(({ code }, at) => [code, at]));
  return (cell) => {
    const { options, unknown, repaired, spaced } = read(cell);
    if (unknown || options.length === 0) return { why: 'not-in-list' };
    if (field.kind === 'one' && options.length > 1) return { why: 'several' };
    const sorted = options.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    return {
      value: field.kind === 'one' ? (sorted[0] as string) : sorted,
      ...(repaired ? { repaired } : {}),
      ...(spaced ? { spaced } : {}),
    };
  };
}

/** Without a list any word may stand there; a country is told by its two letters. */
function named(field: Field): (cell: string) => ValueReading {
  const code = (word: string) => (field.countries ? (countryOf(word)?.code ?? word) : word);
  if (field.kind === 'one') return (cell) => ({ value: code(cell) });
  return (cell) => {
    const words = cell.split(between).map((word) => word.trim());
    const value = [...new Set(words.filter((word) => word !== '').map(code))];
    return value.length > 0 ? { value } : { why: 'not-in-list' };
  };
}
