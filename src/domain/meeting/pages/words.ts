import type { Language } from '../../../platform/i18n/texts.ts';
import { formatSpan, formatWeekday } from '../../../platform/time/format.ts';
import { meetingTexts } from '../meeting.texts.ts';

/** `pe 27.11. klo 13.30–14.30` */
export function whenText(language: Language, startsAt: string, endsAt: string): string {
  const [starts, ends] = [new Date(startsAt), new Date(endsAt)];
  return `${formatWeekday(language, starts)} ${formatSpan(language, starts, ends)}`;
}

export function writtenBy(language: Language, row: { author: string | null; organisation: string }): string {
  const t = meetingTexts(language);
  return t('by', { author: row.author ?? t('author.unknown'), organisation: row.organisation });
}
