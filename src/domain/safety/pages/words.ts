import { listWords } from '../../../platform/i18n/list-words.ts';
import { type Language, localeOf } from '../../../platform/i18n/texts.ts';
import { formatDate, formatHours } from '../../../platform/time/format.ts';
import type { IconName } from '../../../platform/ui/index.ts';
import { safetyTexts } from '../safety.texts.ts';
import { type Channel, type Conditions, dayRanges } from '../safety.ts';

/** Icon that stands beside the word of a channel. */
export const channelIcons: Readonly<Record<Channel, IconName>> = {
  call: 'phone',
  'text-message': 'bubble-line',
  'message-app': 'bubble-dots',
  email: 'envelope',
  letter: 'paper',
  meeting: 'people',
};

const joiner = '\u2060';
const dayKeys = ['day.1', 'day.2', 'day.3', 'day.4', 'day.5', 'day.6', 'day.7'] as const;

/** `ma–pe`, `la, su`. */
function daysText(language: Language, days: readonly number[]): string {
  const t = safetyTexts(language);
  const name = (day: number) => t(dayKeys[day - 1] ?? 'day.1');
  return dayRanges(days)
    .map(([from, until]) =>
      from === until
        ? name(from)
        : until === from + 1
          ? `${name(from)}, ${name(until)}`
          : `${name(from)}${joiner}–${joiner}${name(until)}`,
    )
    .join(', ');
}

function whenText(language: Language, { days, hourFrom, hourUntil }: Conditions): string[] {
  const t = safetyTexts(language);
  if (days.length === 0) return [t('no-days')];
  const clock =
    hourFrom === null || hourUntil === null
      ? []
      : hourFrom >= hourUntil
        ? [t('no-hours')]
        : [formatHours(language, hourFrom, hourUntil)];
  const when = [...(days.length === 7 ? [] : [daysText(language, days)]), ...clock].join(' ');
  return when === '' ? [] : [when];
}

/** `ma–pe klo 9–15, vain Saarni ry, voimassa 30.11.2026 asti`; empty when nothing limits the channel. */
export function conditionsText(language: Language, conditions: Conditions): string {
  const t = safetyTexts(language);
  const who = [
    ...(conditions.onlyLead ? [t('who.lead')] : []),
    ...conditions.onlyOrganisations.map(({ name }) => t('who.organisation', { organisation: name })),
  ];
  return [
    ...whenText(language, conditions),
    ...(conditions.onlyOrganisations.length > 1 ? [t('who.nobody')] : who),
    ...(conditions.validUntil === null ? [] : [t('valid-until', { day: formatDate(language, conditions.validUntil) })]),
  ].join(', ');
}

/** The channel with its conditions: `Puhelu: ma–pe klo 9–15`. */
export function channelText(language: Language, channel: Channel, conditions: Conditions | null): string {
  const t = safetyTexts(language);
  const limits = conditions ? conditionsText(language, conditions) : '';
  return limits === ''
    ? t(`channel.${channel}`)
    : t('safe.allowed.when', { channel: t(`channel.${channel}`), conditions: limits });
}

/** `Tekstiviesti, kirje ja sähköposti`: one capital, as in a sentence. */
export function listChannels(language: Language, channels: readonly Channel[]): string {
  const t = safetyTexts(language);
  const words = channels.map((channel, index) =>
    index === 0 ? t(`channel.${channel}`) : t(`channel.${channel}`).toLocaleLowerCase(localeOf[language]),
  );
  return listWords(language, words);
}
