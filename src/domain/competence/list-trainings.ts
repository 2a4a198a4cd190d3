import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { optionalChoice } from '../../platform/http/fields.ts';
import { viewCompetenceAction } from './competence.access.ts';
import { readTrainings } from './competence.queries.ts';
import { competenceThemes } from './competence.ts';
import { TrainingsPage } from './pages/TrainingsPage.tsx';

/** The trainings of every organisation's catalogue, the own one first. */
export const listTrainings = look({
  path: '/trainings',
  slug: '/osaaminen/koulutukset',
  summary:
    'Trainings that organisations have in their catalogues, by theme: who gives them and how long they are valid.',
  input: z.object({ theme: optionalChoice(competenceThemes) }),
  action: viewCompetenceAction,
  subject: () => onOwn,
  audit: 'TrainingsListed',
  async run({ tx, input, acting }) {
    return {
      theme: input.theme ?? null,
      trainings: await readTrainings(tx, input.theme),
      own: acting.organisationId,
    };
  },
  page: TrainingsPage,
});
