import { capital } from '../../../platform/i18n/capital.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { formatClock } from '../../../platform/time/format.ts';
import { keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import { citeAll, type ProvisionKey } from '../../law/index.ts';
import { courseTexts } from '../course.texts.ts';
import type { OffenceView } from '../offence-fields.ts';
import { offences } from '../offences.ts';
import { processTexts } from '../process.texts.ts';
import type { ProcessView } from '../process-fields.ts';
import type { StepView } from '../step-fields.ts';

/** The provisions of a step or offence, each with how far it is known; never a number that nobody has confirmed. */
export const lawWords = (language: Language, keys: readonly ProvisionKey[]): string =>
  keys.length === 0 ? processTexts(language)('law.none') : citeAll(language, keys);

/** When a step was or will be, as precisely as it is known. */
export function whenWords(
  language: Language,
  { whenEdtf, hour }: Pick<StepView, 'whenEdtf'> & Partial<Pick<StepView, 'hour'>>,
): string {
  if (whenEdtf === null) return courseTexts(language)('when.unknown');
  const day = writeWhen(keptWhen(whenEdtf), language);
  return hour == null ? day : `${day} ${formatClock(language, hour)}`;
}

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
