import type { Language } from '../i18n/texts.ts';
import { formatDate } from '../time/format.ts';
import { typedTime } from '../time/moment.ts';
import { keptWhen, writeWhen } from '../time/uncertain/index.ts';

/** What is kept as text, a code or a number, as a field takes it. */
export function textOf(kept: unknown): string | undefined {
  return typeof kept === 'string' ? kept : typeof kept === 'number' ? String(kept) : undefined;
}

/** A day (`2026-11-24`) or a moment as it is typed in Finland, whatever the language of the page. */
export function dayOfField(kept: unknown): string | undefined {
  if (kept instanceof Date) return formatDate('fi', kept);
  return typeof kept === 'string' && /^\d{4}-\d\d-\d\d$/.test(kept) ? formatDate('fi', kept) : textOf(kept);
}

/** A moment as its clock time in Finland; a time of day stays as it is. */
export function timeOfField(kept: unknown): string | undefined {
  if (kept instanceof Date) return typedTime(kept);
  return typeof kept === 'string' && kept.includes('T') ? typedTime(new Date(kept)) : textOf(kept);
}

/** An uncertain time, kept as EDTF, in the words that the reader would type. */
export function whenOfField(language: Language, kept: unknown): string | undefined {
  return typeof kept === 'string' && kept !== '' ? writeWhen(keptWhen(kept), language) : undefined;
}

export const listOf = (kept: unknown): readonly string[] | undefined =>
  Array.isArray(kept) ? kept.filter((value) => typeof value === 'string') : undefined;
