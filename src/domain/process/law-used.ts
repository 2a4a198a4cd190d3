import { capital } from '../../platform/i18n/capital.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import type { ProvisionKey } from '../law/index.ts';
import { offences } from './offences.ts';
import { processTexts } from './process.texts.ts';
import { courtsOf, lawOf, stepCodes } from './steps.ts';

/** Names of the steps that rest on a provision. */
export const stepsUsing = (language: Language, key: ProvisionKey): readonly string[] =>
  stepCodes
    .filter((code) => [null, ...courtsOf(code)].some((court) => lawOf(code, court).includes(key)))
    .map((code) => processTexts(language)(`step.${code}`));

/** Names of the offences that rest on a provision. */
export const offencesUsing = (language: Language, key: ProvisionKey): readonly string[] =>
  Object.values(offences)
    .filter(({ law }) => law === key)
    .map(({ name }) => capital(name[language]));
