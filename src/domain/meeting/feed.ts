import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventClass } from 'ical-generator';
import type { Language } from '../../platform/i18n/texts.ts';
import { dayOf } from '../../platform/time/format.ts';
import { meetingTexts } from './meeting.texts.ts';

/** One entry as the database gives it to the holder of an address: when, and nothing of whom or where. */
export interface FeedLine {
  readonly kind: 'meeting' | 'appointment' | 'task';
  readonly uid: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
}

/**
 * A calendar file (RFC 5545) in neutral words. Moments are in UTC, so that no program has to know our summer time; a day to be
 * kept is a whole day.
 */
export function feedFile(lines: readonly FeedLine[], language: Language, now: Date): string {
  const t = meetingTexts(language);
  const calendar = ical({
    name: t('feed.name'),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'kalenteri', product: 'kalenteri', language: language.toUpperCase() },
    ttl: 3600,
  });
  for (const { kind, uid, startsAt, endsAt } of lines) {
    const isDay = endsAt === null;
    const event = calendar.createEvent({
      id: `${uid}@kalenteri`,
      stamp: now,
      // A whole day is written from the calendar day of the given moment in UTC.
      start: isDay ? new Date(`${dayOf(new Date(startsAt))}T00:00:00Z`) : new Date(startsAt),
      allDay: isDay,
      summary: t(kind === 'task' ? 'feed.day' : 'feed.meeting'),
      class: ICalEventClass.PRIVATE,
      busystatus: isDay ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    });
    if (endsAt !== null) event.end(new Date(endsAt));
  }
  return calendar.toString();
}
