import { z } from 'zod';
import type { Acting } from '../../platform/acting/acting.ts';
import { onOwn } from '../../platform/acting/action.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { choice, id, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { ownCompetenceAction } from './competence.access.ts';
import { findLearnt, putCompetence, readTrainings } from './competence.queries.ts';
import type { Learnt } from './competence.ts';
import { learntFields } from './competence-fields.ts';
import { learntRow } from './learnt-row.ts';
import { LearntFormPage } from './pages/LearntFormPage.tsx';

async function getOwn(tx: ReadTx, acting: Acting, learntId: string | undefined): Promise<Learnt> {
  const learnt = learntId === undefined ? undefined : await findLearnt(tx, acting.workerId, learntId);
  if (!learnt) throw new Problem('not-found');
  return learnt;
}

/** Corrects the own note of a training, or takes away one that was made by mistake. What stood before is kept. */
export const changeLearnt = change({
  path: '/own/learnt/:learntId/change',
  slug: '/oma-osaaminen/koulutus/:learntId/muuta',
  summary: 'Correct one’s note of a training that was done, or take away one that was made by mistake.',
  input: z.object({
    ...{ learntId: id(), ...learntFields },
    ...{ state: choice(['held', 'removed']), version: version() },
  }),
  action: ownCompetenceAction,
  subject: () => onOwn,
  audit: 'LearntChanged',
  async run({ tx, acting, input, now, trail }) {
    const stands = await getOwn(tx, acting, input.learntId);
    if (stands.version !== input.version) throw new Problem('changed', { standing: { version: stands.version } });
    const row = await learntRow(tx, input, dayOf(now), stands.trainingId);
    const next = await putCompetence(tx, 'learnt', { ...row, id: stands.id, state: input.state }, stands.version);
    trail.about({ learnt: stands.id, training: input.trainingId, version: next });
    return { id: stands.id, version: next };
  },
  form: {
    async prepare({ tx, acting, input }) {
      const [learnt, trainings] = await Promise.all([getOwn(tx, acting, input.learntId), readTrainings(tx)]);
      return { learnt, trainings };
    },
    page: LearntFormPage,
  },
  keeps: 'learntId',
  corrects: 'learntId',
  afterwards: () => '/oma-osaaminen#koulutukset',
});
