import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { changePractice } from './change-practice.ts';
import { ownPracticeTexts } from './own-practice.texts.ts';
import { reviewPractice } from './review-practice.ts';
import { withdrawPractice } from './withdraw-practice.ts';
import { writePractice } from './write-practice.ts';

/** `/kaytannot/uusi` before paths with a key: these go before those of the library. */
export const ownPracticeEndpoints = endpointsOf(ownPracticeTexts, [
  writePractice,
  changePractice,
  reviewPractice,
  withdrawPractice,
]);
export { changePractice, reviewPractice, withdrawPractice, writePractice };
