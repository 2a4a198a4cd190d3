import type { Language } from '../../platform/i18n/texts.ts';
import { addDays, formatDate } from '../../platform/time/format.ts';

/** The time that a report of own cases is of, from its source `FROM/UNTIL` (the day after the last one), as somebody reads it. */
export function ownTime(name: string, language: Language): string {
  const [from = '', until = ''] = name.split('/');
  return `${formatDate(language, from)}\u2060–\u2060${formatDate(language, addDays(until, -1))}`;
}
