import type { Language } from '../../../platform/i18n/texts.ts';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { classIcons, roomTexts } from '../../room/index.ts';
import { consentTexts } from '../consent.texts.ts';
import type { ConsentView } from '../consent.ts';

/** `2.7.2026–30.6.2027`: first and last day. */
export const periodText = (
  language: Language,
  { startsOn, endsOn }: Pick<ConsentView, 'startsOn' | 'endsOn'>,
): string => `${formatDate(language, startsOn)}\u2060–\u2060${formatDate(language, endsOn)}`;

/** "Hän itse, tulkki paikalla 2.7.2026". */
export function givenText(language: Language, consent: ConsentView): string {
  const t = consentTexts(language);
  return t('given.line', {
    giver: t(`giver.${consent.giver}`),
    interpreter: t(`interpreter.${consent.interpreter}`),
    day: formatDate(language, dayOf(new Date(consent.recordedAt))),
  });
}

/** "voimassa", "peruttu 24.11.2026". */
export function stateText(language: Language, consent: ConsentView): string {
  const day =
    consent.state === 'withdrawn' && consent.withdrawnAt
      ? dayOf(new Date(consent.withdrawnAt))
      : consent.state === 'coming'
        ? consent.startsOn
        : consent.endsOn;
  return consentTexts(language)(`state.${consent.state}`, { day: formatDate(language, day) });
}

export const classChips = (language: Language, classes: ConsentView['classes']) =>
  classes.map((ofClass) => ({ icon: classIcons[ofClass], label: roomTexts(language)(ofClass) }));
