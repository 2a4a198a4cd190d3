import type { Language } from '../../../platform/i18n/texts.ts';
import { addDays, type Day, formatSpan, formatWeekday } from '../../../platform/time/format.ts';
import type { Listed } from '../../organisation/index.ts';
import type { CallNow } from '../call-now.ts';
import type { Member } from '../contacts.ts';
import type { OpenMeeting } from '../meetings.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';
import { unbroken } from './CallLink.tsx';

/** Whom to call when nobody of a network is on duty; nothing where that line is out of use. */
export const lineWords = (language: Language, callNow: CallNow | null): string | undefined =>
  callNow
    ? regionalNetworkTexts(language)('now.line', {
        name: callNow.words[language].name,
        number: unbroken(callNow.number),
      })
    : undefined;

/** Whom to call now: the organisation on duty this week, by task and number, else the line that always answers. */
export function nowWords(language: Language, onDuty: Member | undefined, callNow: CallNow | null): string | undefined {
  if (!onDuty) return lineWords(language, callNow);
  const { organisation, contact, number } = onDuty;
  const t = regionalNetworkTexts(language);
  return number === null
    ? t('now.duty', { organisation, contact })
    : t('now.duty.number', { organisation, contact, number: unbroken(number) });
}

/** Day and times of a meeting in one line. */
export const whenWords = (language: Language, { startsAt, endsAt }: Pick<OpenMeeting, 'startsAt' | 'endsAt'>): string =>
  `${formatWeekday(language, new Date(startsAt))} ${formatSpan(language, new Date(startsAt), new Date(endsAt))}`;

/** From the Monday of a week to its Sunday. */
export const weekDays = (language: Language, monday: Day): string =>
  `${formatWeekday(language, monday)}–${formatWeekday(language, addDays(monday, 6))}`;

/** A member as organisations are listed to choose from. */
export const listedMember = ({ organisationId, organisation, kind, region }: Member): Listed => ({
  ...{ id: organisationId, name: organisation, kind, region },
});
