import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { exportRecommendations } from './exchange/export-recommendations.ts';
import { importRecommendations } from './exchange/import-recommendations.ts';
import { previewRecommendations } from './exchange/preview-import.ts';
import { listRecommendations } from './list-recommendations.ts';
import { recommendationTexts } from './recommendation.texts.ts';
import { takeStance } from './take-stance.ts';
import { viewRecommendation } from './view-recommendation.ts';

export { answersByOrganisation, type OrganisationAnswers, saidIn } from './by-organisation.ts';
export { readDueStances, readLibrary, readStances } from './recommendation.queries.ts';
export { recommendationTexts } from './recommendation.texts.ts';
export { answerStates, type StanceState } from './stance.ts';
export { type StandingItem, wordsIn } from './standing.ts';
export { figureKeys, themesOfFigure } from './theme-figures.ts';

/** Paths with a word before paths with a key. */
export const recommendationEndpoints = endpointsOf(recommendationTexts, [
  listRecommendations,
  exportRecommendations,
  previewRecommendations,
  importRecommendations,
  viewRecommendation,
  takeStance,
]);
export { takeStance };
