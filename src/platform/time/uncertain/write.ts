import type { Language } from '../../i18n/texts.ts';
import { remember } from '../../remember.ts';
import { type Day, formatDate, formatMonth } from '../format.ts';
import { neighbour, pieceWithin } from './calendar.ts';
import { shapeOf } from './edtf.ts';
import { feastWithin } from './feasts.ts';
import type { End, Moment, Unit, When } from './when.ts';
import { en } from './words.en.ts';
import { fi } from './words.fi.ts';
import { sv } from './words.sv.ts';
import type { Named, Words, Writing } from './words.ts';

export const words: Record<Language, Words> = { fi, sv, en };

const two = (value: number): string => String(value).padStart(2, '0');
const dayText = (year: number, month: number, day: number): Day => `${year}-${two(month)}-${two(day)}`;

function unitWords(unit: Unit, language: Language, writing: Writing): string {
  switch (unit.kind) {
    case 'day':
      return formatDate(language, dayText(unit.year, unit.month, unit.day));
    case 'month':
      return formatMonth(language, dayText(unit.year, unit.month, 1));
    case 'part':
      return writing.parts[unit.part](unit.year);
    case 'year':
      return String(unit.year);
    case 'decade':
      return writing.decade(unit.year);
  }
}

function momentWords({ unit, mark }: Moment, language: Language, writing: Writing): string {
  const text = unitWords(unit, language, writing);
  return mark === '' ? text : `${writing.marks[mark]} ${text}`;
}

const isPlain = (end: End, is: (unit: Unit) => boolean): boolean =>
  typeof end !== 'string' && end.mark === '' && is(end.unit);

function spanWords(from: End, until: End, language: Language, writing: Writing): string {
  const say = (end: End): string =>
    end === 'unknown' ? writing.unknown : typeof end === 'string' ? end : momentWords(end, language, writing);
  const first = from === 'open' ? writing.open : say(from);
  // "Winter 2022–2023" is one winter; winter 2022 until the year 2023 says so.
  const asYear =
    isPlain(from, (unit) => unit.kind === 'part' && unit.part === 24) && isPlain(until, (unit) => unit.kind === 'year');
  const last = until === 'open' ? writing.ongoing : asYear ? `${writing.year} ${say(until)}` : say(until);
  // Spaces around the dash when there are spaces or words beside it: "2021–2023", "kesä 2022 – kevät 2023", "2021 – jatkuu".
  return /\s/.test(first + last) || typeof from === 'string' || typeof until === 'string'
    ? `${first} – ${last}`
    : `${first}–${last}`;
}

function withinWords(from: Unit | undefined, until: Unit | undefined, language: Language, writing: Writing): string {
  const named = (unit: Unit): Named => ({
    kind: unit.kind as Named['kind'],
    text: unitWords(unit, language, writing),
  });
  if (!from) return writing.before(named(neighbour(until as Unit, 1)));
  if (!until) return writing.after(named(neighbour(from, -1)));
  if (from.kind === 'month' && until.kind === 'month' && from.month === 12 && until.month === 2)
    if (until.year === from.year + 1) return writing.winter(from.year);
  // "Heinäkuun lopussa" was not said as days, and is not read back as days.
  const piece = pieceWithin(from, until);
  if (piece && from.kind === 'day')
    return writing.monthParts[piece](
      unitWords({ kind: 'month', year: from.year, month: from.month }, language, writing),
    );
  const feast = feastWithin(from, until);
  if (feast) return writing.feasts[feast.feast][feast.isAbout ? 'about' : 'at'](feast.year);
  return writing.between(named(from), named(until));
}

/** A time as a person of that language writes it; `readWhen` takes it back to the same time. */
export const writeWhen = (when: When, language: Language): string => writtenIn[language](when);

function writeAnew(when: When, language: Language): string {
  const { write } = words[language];
  const shape = shapeOf(when);
  if (shape.kind === 'moment') return momentWords(shape.at, language, write);
  if (shape.kind === 'span') return spanWords(shape.from, shape.until, language, write);
  return withinWords(shape.from, shape.until, language, write);
}

const writtenIn: Readonly<Record<Language, (when: string) => string>> = {
  fi: remember(20_000, (when) => writeAnew(when as When, 'fi')),
  sv: remember(20_000, (when) => writeAnew(when as When, 'sv')),
  en: remember(20_000, (when) => writeAnew(when as When, 'en')),
};
