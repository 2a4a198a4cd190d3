import { action } from '../../platform/acting/action.ts';

/** What is told of organisations and regions, and the catalogues of trainings, everybody reads who is signed in. */
export const viewCompetenceAction = action('competence.view', 'own', () => true);

/** What a worker has learnt, and how well it goes, that worker alone says. */
export const ownCompetenceAction = action('competence.own', 'own', () => true);

/** The catalogue of an organisation, and who of it holds which training: as its practices, its team leads and admin. */
export const keepTrainingsAction = action('competence.keep', 'own', ({ roles }) =>
  roles.some((role) => role === 'team-lead' || role === 'organisation-admin'),
);
