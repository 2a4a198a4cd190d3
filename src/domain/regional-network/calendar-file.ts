import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Language } from '../../platform/i18n/texts.ts';
import type { OpenMeeting } from './meetings.ts';
import type { RegionalNetwork } from './networks.ts';
import { regionalNetworkTexts } from './regional-network.texts.ts';

interface CalendarView extends RegionalNetwork {
  readonly at: string;
  readonly meetings: readonly OpenMeeting[];
}

/** A calendar file (RFC 5545) of open meetings. Moments are in UTC; a meeting keeps its id, so that a later file moves it. */
export function calendarFile({ words, at, meetings }: CalendarView, language: Language): string {
  const { name } = words[language];
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'rinnalla', product: 'rinnalla', language: language.toUpperCase() },
  });
  for (const { id, version, startsAt, endsAt, place, link, agenda } of meetings) {
    const event = calendar.createEvent({
      id: `${id}@rinnalla`,
      sequence: version,
      stamp: new Date(at),
      start: new Date(startsAt),
      end: new Date(endsAt),
      summary: regionalNetworkTexts(language)('calendar.summary', { name }),
      description: agenda,
    });
    const where = place ?? link;
    if (where !== null) event.location(where);
    // An address is no text: what is escaped there would lead elsewhere (RFC 5545, 3.3.13).
    if (link !== null) event.url(link.replace(/[,;]/g, encodeURIComponent));
  }
  return calendar.toString();
}
