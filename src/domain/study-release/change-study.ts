import { z } from 'zod';
import type { Acting } from '../../platform/acting/acting.ts';
import { onOwn } from '../../platform/acting/action.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { id, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { StudyFormPage } from './pages/StudyFormPage.tsx';
import { defineStudyAction } from './study.access.ts';
import { findBound, getStudy, putStudy } from './study.queries.ts';
import { isOpen, type Study } from './study.ts';
import { definitionOf, studyFields } from './study-fields.ts';

/**
 * A study that the acting worker has defined and that nobody has decided yet.
 *
 * @throws Problem `not-found`, `forbidden` where another has defined it, `conflict` where it is decided
 */
async function getOwnOpen(tx: ReadTx, acting: Acting, studyId: string | undefined): Promise<Study> {
  const study = await getStudy(tx, studyId);
  if (study.authorId !== acting.workerId) throw new Problem('forbidden', { reason: 'outside-case' });
  if (!isOpen(study)) throw new Problem('conflict', { reason: 'decided' });
  return study;
}

/** Says a study better, asks for approval, or takes it back to a draft. The version before stays as it was. */
export const changeStudy = change({
  path: '/studies/:studyId/change',
  slug: '/tutkimukset/:studyId/muuta',
  summary: 'Change a study of one’s own that nobody has decided yet, ask for its approval, or take it back to a draft.',
  input: z.object({ studyId: id(), ...studyFields, version: version() }),
  action: defineStudyAction,
  subject: () => onOwn,
  audit: 'StudyChanged',
  async run({ tx, acting, input: { studyId, version: seen, ...typed }, now, trail }) {
    const stands = await getOwnOpen(tx, acting, studyId);
    if (stands.version !== seen) throw new Problem('changed', { standing: { version: stands.version } });
    const definition = await definitionOf({ tx, acting, today: dayOf(now) }, studyId, typed);
    const version = await putStudy(tx, studyId, definition, seen);
    trail.about({ study: studyId, version });
    return { id: studyId, version };
  },
  form: {
    async prepare({ tx, acting, input, now }) {
      const study = await getOwnOpen(tx, acting, input.studyId);
      const bound = await findBound(tx, study.id);
      return { study, begins: study, again: undefined, bound, today: dayOf(now) };
    },
    page: StudyFormPage,
  },
  keeps: 'studyId',
  corrects: 'studyId',
  afterwards: ({ id }) => `/tutkimukset/${id}`,
});
