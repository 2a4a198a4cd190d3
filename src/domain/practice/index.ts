import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { adoptPractice } from './adopt-practice.ts';
import { listPractices } from './list-practices.ts';
import { practiceTexts } from './practice.texts.ts';
import { viewPractice } from './view-practice.ts';

export { readUptake } from './adoption.queries.ts';
export type { AdoptionState } from './adoption.ts';
/** For those who write practices of their own. */
export {
  getOwn,
  getSeenOwn,
  type OwnToChange,
  type OwnToWrite,
  putOwn,
  readDueReviews,
  readOwnBeside,
  readOwnLibrary,
} from './own-practices.queries.ts';
export { PracticesLink } from './pages/PracticesLink.tsx';
export { datedWords } from './pages/source-line.ts';
export type { OwnBeside } from './place.ts';
export { keepPracticeAction, reviewPracticeAction } from './practice.access.ts';
export { evidences, type PracticeWords, reviewHolds, type Theme, themes, wordsIn } from './practice.ts';
export { practiceKey } from './practice-key.ts';
export { practiceOf, practices } from './practices.ts';
export { remindOfReviews } from './remind-of-reviews.ts';
export { adoptPractice, practiceTexts };

export const practiceEndpoints = endpointsOf(practiceTexts, [listPractices, viewPractice, adoptPractice]);
