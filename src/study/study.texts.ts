import { texts } from '../platform/i18n/texts.ts';
import { overlapTexts } from './overlap/overlap.texts.ts';
import { readTexts } from './read/read.texts.ts';
import { studyEn } from './study.en.ts';
import { studyFi } from './study.fi.ts';
import { studySv } from './study.sv.ts';

export const studyTexts = texts({
  fi: { ...readTexts.catalogues.fi, ...overlapTexts.catalogues.fi, ...studyFi },
  sv: { ...readTexts.catalogues.sv, ...overlapTexts.catalogues.sv, ...studySv },
  en: { ...readTexts.catalogues.en, ...overlapTexts.catalogues.en, ...studyEn },
});

export type StudyKey = keyof typeof studyTexts.catalogues.fi;

/** A sentence that ends the command; its first word gives the exit code. */
export type ProblemKey = Extract<
  StudyKey,
  `usage.${string}` | `input.${string}` | `output.${string}` | `proof.${string}`
>;
