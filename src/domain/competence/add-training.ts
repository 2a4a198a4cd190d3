import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { refuseShelters } from '../reader/index.ts';
import { keepTrainingsAction } from './competence.access.ts';
import { putCompetence } from './competence.queries.ts';
import { trainingFields, trainingRow } from './competence-fields.ts';
import { TrainingFormPage } from './pages/TrainingFormPage.tsx';

/** A training for the catalogue of the own organisation: everybody who is signed in reads it. */
export const addTraining = change({
  path: '/trainings',
  slug: '/osaaminen/koulutukset/uusi',
  summary: 'Add a training to the catalogue of one’s organisation: themes, who gives it, how long it is valid.',
  input: z.object(trainingFields),
  action: keepTrainingsAction,
  subject: () => onOwn,
  audit: 'TrainingAdded',
  async run({ tx, acting, input, trail }) {
    refuseShelters(acting, { name: input.name, provider: input.provider });
    const id = randomUUID();
    const version = await putCompetence(tx, 'training', { ...trainingRow(input), id, state: 'open' }, 0);
    trail.about({ training: id, version });
    return { id, version };
  },
  form: { prepare: async () => ({}), page: TrainingFormPage },
  keeps: 'trainingId',
  afterwards: () => '/osaaminen/koulutukset',
});
