import { capital } from '../../../platform/i18n/capital.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import { statutes } from '../../deadline/index.ts';
import { courseTexts } from '../course.texts.ts';
import type { Provision } from '../law/provision.ts';
import type { OffenceView } from '../offence-fields.ts';
import { offences } from '../offences.ts';
import { processTexts } from '../process.texts.ts';
import type { ProcessView } from '../process-fields.ts';
import type { StepView } from '../step-fields.ts';

/** A provision with its mark and day of checking; never a number that nobody has verified. */
export function lawWords(language: Language, { statute, place, mark, checkedOn }: Provision): string {
  const t = processTexts(language);
  if (statute === 'own-rules') return t('law.none');
  const act = statutes[statute].short[language];
  if (place === null) return t('law.no-place', { statute: act });
  const between = language === 'fi' ? ' ja ' : language === 'sv' ? ' och ' : ' and ';
  return t('law.line', {
    statute: act,
    place: place.replace(' ja ', between),
    mark: t(`mark.${mark}`),
    day: formatDate(language, checkedOn),
  });
}

/** When a step was or will be, as precisely as it is known. */
export const whenWords = (language: Language, { whenEdtf }: Pick<StepView, 'whenEdtf'>): string =>
  whenEdtf === null ? courseTexts(language)('when.unknown') : writeWhen(keptWhen(whenEdtf), language);

/** The kind of a course, with its own short name where it has one. */
export function processName(language: Language, { kind, label }: Pick<ProcessView, 'kind' | 'label'>): string {
  const word = processTexts(language)(`kind.${kind}`);
  return label ? courseTexts(language)('card.title', { kind: word, label }) : word;
}

/** The name of an offence: its own words where no code fits. */
export const offenceName = (language: Language, { code, name }: Pick<OffenceView, 'code' | 'name'>): string =>
  capital(code === 'other' && name ? name : (offences[code]?.name[language] ?? code));

export const outcomeWords = (language: Language, outcome: string): string =>
  processTexts.find(language, `outcome.${outcome}`) ?? '';
