import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { addTraining } from './add-training.ts';
import { assessSelf } from './assess-self.ts';
import { changeLearnt } from './change-learnt.ts';
import { changeTraining } from './change-training.ts';
import { competenceTexts } from './competence.texts.ts';
import { exportLearnt } from './export-learnt.ts';
import { listLearnt } from './list-learnt.ts';
import { listTrainings } from './list-trainings.ts';
import { noteLearnt } from './note-learnt.ts';
import { viewCompetence } from './view-competence.ts';
import { viewOwnCompetence } from './view-own.ts';

export { readEndingTrainings, readOrganisations, readRegions } from './competence.queries.ts';
export { type CompetenceTheme, competenceThemes, gapsOf, leastAssessments } from './competence.ts';
export { releaseCompetence } from './release-competence.ts';

export const competenceEndpoints = endpointsOf(competenceTexts, [
  viewCompetence,
  viewOwnCompetence,
  assessSelf,
  listTrainings,
  addTraining,
  changeTraining,
  noteLearnt,
  changeLearnt,
  listLearnt,
  exportLearnt,
]);
export { addTraining, assessSelf, noteLearnt };
