import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onOwn } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { optionalId } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { StudyFormPage } from './pages/StudyFormPage.tsx';
import { defineStudyAction } from './study.access.ts';
import { findBound, getStudy, putStudy } from './study.queries.ts';
import { nextOf } from './study.ts';
import { definitionOf, studyFields } from './study-fields.ts';

/** A study of the deployment's own cases: what is asked, of which time, for whom and on which basis. Nothing is counted before somebody else has approved it. */
export const defineStudy = change({
  path: '/studies',
  slug: '/tutkimukset/uusi',
  summary:
    'Define a study of the cases of this deployment, as a draft or to be approved; `again` names one that it repeats for the next period.',
  input: z.object({ ...studyFields, again: optionalId() }),
  action: defineStudyAction,
  subject: () => onOwn,
  audit: 'StudyDefined',
  async run({ tx, acting, input: { again, ...typed }, now, trail }) {
    if (again) await getStudy(tx, again);
    const id = randomUUID();
    const definition = await definitionOf({ tx, acting, today: dayOf(now) }, id, typed);
    const version = await putStudy(tx, id, definition, 0);
    trail.about({ study: id, version, ...(again && { again }) });
    return { id, version };
  },
  form: {
    async prepare({ tx, input, now }) {
      const again = input.again && (await getStudy(tx, input.again));
      const bound = await findBound(tx, null);
      const today = dayOf(now);
      return { study: undefined, begins: again ? nextOf(again, today) : undefined, again: input.again, bound, today };
    },
    page: StudyFormPage,
  },
  keeps: 'studyId',
  afterwards: ({ id }) => `/tutkimukset/${id}`,
});
