import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { dayOf } from '../../platform/time/format.ts';
import { ownCompetenceAction } from './competence.access.ts';
import { putCompetence, readTrainings } from './competence.queries.ts';
import { learntFields } from './competence-fields.ts';
import { learntRow } from './learnt-row.ts';
import { LearntFormPage } from './pages/LearntFormPage.tsx';

/** A training that the writer has done: of the own catalogue or of another. */
export const noteLearnt = change({
  path: '/own/learnt',
  slug: '/oma-osaaminen/koulutus/uusi',
  summary:
    'Note a training that one has done and until when it is valid; who keeps the organisation’s catalogue reads it.',
  input: z.object(learntFields),
  action: ownCompetenceAction,
  subject: () => onOwn,
  audit: 'LearntNoted',
  async run({ tx, input, now, trail }) {
    const id = randomUUID();
    const row = await learntRow(tx, input, dayOf(now));
    const version = await putCompetence(tx, 'learnt', { ...row, id, state: 'held' }, 0);
    trail.about({ learnt: id, training: input.trainingId, version });
    return { id, version };
  },
  form: {
    prepare: async ({ tx }) => ({ trainings: await readTrainings(tx) }),
    page: LearntFormPage,
  },
  keeps: 'learntId',
  afterwards: () => '/oma-osaaminen#koulutukset',
});
