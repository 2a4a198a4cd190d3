import type { Language } from '../../platform/i18n/texts.ts';
import type { Instance } from './codes.ts';
import { processTexts } from './process.texts.ts';
import { type StageCode, type StepCode, stepOf } from './steps.ts';

/** Something that is before a court, with the court where it is known. */
export const beforeCourt = (language: Language, what: string, instance: Instance | null): string => {
  const t = processTexts(language);
  return instance === null ? what : t('at-court', { what, court: t(`court.${instance}`) });
};

/** A step with the court before which it is, where that is known and the words of the step do not say it. */
export const stepWords = (
  language: Language,
  { code, instance }: { readonly code: StepCode; readonly instance: Instance | null },
): string => {
  const plain = processTexts(language)(`step.${code}`);
  if (instance === null || stepOf(code).namesCourt) return plain;
  // "Decision of a higher court, Supreme Court" says it twice.
  return beforeCourt(language, processTexts.find(language, `in-court.${code}`) ?? plain, instance);
};

/** A stage with the court in which the course stood or stands. */
export const stageWords = (
  language: Language,
  { stage, instance }: { readonly stage: StageCode; readonly instance: Instance | null },
): string => beforeCourt(language, processTexts(language)(`stage.${stage}`), instance);

/** The same for a narrow place: a long word says where it may be broken. */
export const seamedStageWords = (
  language: Language,
  { stage, instance }: { readonly stage: StageCode; readonly instance: Instance | null },
): string => {
  const words = processTexts.find(language, `seamed.${stage}`) ?? processTexts(language)(`stage.${stage}`);
  return beforeCourt(language, words, instance);
};
