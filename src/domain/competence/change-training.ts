import { z } from 'zod';
import type { Acting } from '../../platform/acting/acting.ts';
import { onOwn } from '../../platform/acting/action.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { choice, id, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { refuseShelters } from '../reader/index.ts';
import { keepTrainingsAction } from './competence.access.ts';
import { findTraining, putCompetence } from './competence.queries.ts';
import type { Training } from './competence.ts';
import { trainingFields, trainingRow } from './competence-fields.ts';
import { TrainingFormPage } from './pages/TrainingFormPage.tsx';

async function getKept(tx: ReadTx, acting: Acting, trainingId: string | undefined): Promise<Training> {
  const training = trainingId === undefined ? undefined : await findTraining(tx, trainingId);
  if (!training) throw new Problem('not-found');
  if (training.organisationId !== acting.organisationId) throw new Problem('forbidden', { reason: 'outside-case' });
  return training;
}

/** Corrects a training of the own catalogue, or ends it. Who has done it goes on holding it. */
export const changeTraining = change({
  path: '/trainings/:trainingId/change',
  slug: '/osaaminen/koulutukset/:trainingId/muuta',
  summary: 'Correct a training of one’s organisation, or end it; a lost update is refused. Who has done it keeps it.',
  input: z.object({
    ...{ trainingId: id(), ...trainingFields },
    ...{ state: choice(['open', 'ended']), version: version() },
  }),
  action: keepTrainingsAction,
  subject: () => onOwn,
  audit: 'TrainingChanged',
  async run({ tx, acting, input, trail }) {
    const { id: trainingId, version: stands } = await getKept(tx, acting, input.trainingId);
    if (stands !== input.version) throw new Problem('changed', { standing: { version: stands } });
    refuseShelters(acting, { name: input.name, provider: input.provider });
    const row = { ...trainingRow(input), id: trainingId, state: input.state };
    const next = await putCompetence(tx, 'training', row, stands);
    trail.about({ training: trainingId, version: next });
    return { id: trainingId, version: next };
  },
  form: {
    prepare: async ({ tx, acting, input }) => ({ training: await getKept(tx, acting, input.trainingId) }),
    page: TrainingFormPage,
  },
  keeps: 'trainingId',
  corrects: 'trainingId',
  afterwards: () => '/osaaminen/koulutukset',
});
