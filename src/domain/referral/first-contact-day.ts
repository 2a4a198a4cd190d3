import { optionalDay, optionalTimeOfDay } from '../../platform/http/fields.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import { addDays, type Day, formatDate, formatMoment } from '../../platform/time/format.ts';
import { momentOf } from '../../platform/time/moment.ts';

/** A first contact is agreed at most so many days ahead: what lies further is a typing error. */
export const furthestContact = 366;

/** The day of a first contact, and an hour of it; both may be left out. */
export const firstContactFields = { meetsOn: optionalDay(), meetsAt: optionalTimeOfDay() };

/** What is wrong with a day of first contact: it is past or far away, or the hour has no day or is one that the clocks leave out. */
export function unfitContactDay(
  { meetsOn, meetsAt }: { readonly meetsOn?: Day | undefined; readonly meetsAt?: string | undefined },
  today: Day,
): { field: string; reason: string }[] {
  if (meetsOn === undefined) return meetsAt === undefined ? [] : [{ field: 'meetsOn', reason: 'day-of-hour' }];
  if (meetsOn < today) return [{ field: 'meetsOn', reason: 'past' }];
  if (meetsOn > addDays(today, furthestContact)) return [{ field: 'meetsOn', reason: 'far' }];
  return meetsAt !== undefined && !momentOf(meetsOn, meetsAt) ? [{ field: 'meetsAt', reason: 'no-such-time' }] : [];
}

/** The day, with the hour where one was said. */
export function contactDayText(language: Language, day: Day, hour: string | null): string {
  const moment = hour === null ? undefined : momentOf(day, hour);
  return moment ? formatMoment(language, moment) : formatDate(language, day);
}
