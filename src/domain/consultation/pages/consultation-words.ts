import { capital } from '../../../platform/i18n/capital.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { consultationTexts } from '../consultation.texts.ts';
import type { HelpKind, Urgency } from '../consultation.ts';

/** "odottanut 3 tuntia", from the second day on "odottanut 2 päivää". */
export function waitedWords(ui: Ui, askedAt: Date, now: Date): string {
  const t = consultationTexts(ui.language);
  const hours = Math.max(0, Math.floor((now.getTime() - new Date(askedAt).getTime()) / 3_600_000));
  return hours < 24 ? t('own.waited', { hours }) : t('own.waited-days', { days: Math.floor(hours / 24) });
}

export const askedWords = (ui: Ui, askedAt: Date): string =>
  consultationTexts(ui.language)('own.asked', { moment: formatMoment(ui.language, new Date(askedAt)) });

/** "Yösija ja asuminen, raha ja ruoka" */
export function kindWords(ui: Ui, kinds: readonly HelpKind[]): string {
  const t = consultationTexts(ui.language);
  const all = kinds.map((kind) => t(`kind.${kind}`)).join('; ');
  return capital(all);
}

export const urgencyWords = (ui: Ui, urgency: Urgency): string =>
  consultationTexts(ui.language)('received.urgency', { urgency: consultationTexts(ui.language)(`urgency.${urgency}`) });

export const regionWords = (ui: Ui, region: string | null): string =>
  region === null
    ? consultationTexts(ui.language)('received.region.none')
    : consultationTexts(ui.language)('received.region', { region });
