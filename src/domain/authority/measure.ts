import { type StepCode, stageOf, stepsOf } from '../process/index.ts';

/** Stages in which the measures of an investigator lie, and those of a prosecutor. */
const investigator = ['report', 'investigation'];
const prosecutor = ['charges', 'trial', 'judgment', 'appeal', 'after'];

/** Hers, not the authority's: they are recorded where she is helped. */
const hers: readonly StepCode[] = ['decision-not-to-report', 'own-right-to-charge', 'release-notice-wish'];

/** What an investigator or prosecutor records as a measure of the own authority, in the order of the law. */
export const measuresFor = (organisationKind: string): readonly StepCode[] =>
  stepsOf('criminal').filter(
    (code) =>
      (organisationKind === 'prosecutor' ? prosecutor : investigator).includes(stageOf(code)) && !hers.includes(code),
  );
