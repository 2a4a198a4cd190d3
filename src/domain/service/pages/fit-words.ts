import type { Language } from '../../../platform/i18n/texts.ts';
import type { Reason } from '../fit.ts';
import { serviceTexts } from '../service.texts.ts';
import type { OfferedService } from '../service.view.ts';
import { languageName } from './language-name.ts';

function reasonWords(language: Language, reason: Reason): string {
  const t = serviceTexts(language);
  switch (reason.code) {
    case 'language':
      return t('fit.language', { language: languageName(language, reason.language) });
    case 'serves':
      return t(`serves.${reason.group}`);
    case 'serves-not-told':
      return t('fit.serves-not-told', { whom: t(`serves.${reason.group}`) });
    case 'soon':
    case 'waits':
      return t('fit.wait', { n: reason.days });
    case 'paid':
      return t(`pays.${reason.payer}`);
    case 'free':
      return t('pays.free');
    default:
      return t(`fit.${reason.code}`);
  }
}

/** Why a service is offered and what speaks against it, in one or two sentences; empty where nothing is known of either. */
export function fitWords(language: Language, { fits, lacks }: Pick<OfferedService, 'fits' | 'lacks'>): string {
  const t = serviceTexts(language);
  const joined = (reasons: readonly Reason[]) => reasons.map((reason) => reasonWords(language, reason)).join(', ');
  return [
    ...(fits.length > 0 ? [t('fit.fits', { reasons: joined(fits) })] : []),
    ...(lacks.length > 0 ? [t('fit.lacks', { reasons: joined(lacks) })] : []),
  ].join(' ');
}
