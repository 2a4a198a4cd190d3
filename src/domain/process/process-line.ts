import type { z } from 'zod';
import type { Tx } from '../../platform/db/tx.ts';
import { type Context, change } from '../../platform/http/endpoint.ts';
import { refreshList } from '../case/index.ts';
import { line, nothingMore } from '../line/index.ts';
import { ProcessFormPage } from './pages/ProcessFormPage.tsx';
import { keepProcessAction } from './process.access.ts';
import { courseTable } from './process-tables.ts';

const course = line({
  lies: courseTable,
  id: 'processId',
  needs: nothingMore,
  action: keepProcessAction,
  // Whether she has a right of residence is asked on a residence track alone.
  sets: ({ residenceRight }, { recorded, line: standing }) => ({
    state: standing?.state ?? ('notBegun' in recorded && recorded.notBegun ? 'not-begun' : 'open'),
    residenceRight: recorded.kind === 'residence' ? (residenceRight ?? 'not-known') : undefined,
  }),
  tells: (_, { recorded }) => ({ kind: recorded.kind }),
  page: ProcessFormPage,
  shownAt: ({ id }) => `/prosessi#prosessi-${id}`,
});

export const courseInput = course.recording.input;

/** Opens a course in the own organisation's room of its class; refused on `kind` where the worker does not write in that class. */
export async function openCourse(context: Context<z.output<typeof courseInput>, 'case', Tx>) {
  const made = await course.recording.run(context);
  await refreshList(context.tx, context.input.caseId);
  return { ...made, state: context.input.notBegun ? 'not-begun' : 'open' };
}

/** Begins a course of proceedings, or says that there is none: for the person who has not reported as well. */
export const beginProcess = change({
  ...course.recording,
  path: '/cases/:caseId/processes',
  slug: '/t/:caseId/prosessi/uusi',
  summary: 'Begin a course of proceedings: kind, label, reference, suspects as labels; or say that none has begun.',
  audit: 'ProcessBegun',
  run: openCourse,
});

/** Corrects what is said of a course as a whole. */
export const correctProcess = change({
  ...course.correcting,
  path: '/cases/:caseId/processes/:processId/correct',
  slug: '/t/:caseId/prosessi/:processId/tiedot',
  summary:
    'Correct label, reference, suspects, remark or right of residence of a course: the next version, with its reason.',
  audit: 'ProcessCorrected',
  async run(context) {
    const corrected = await course.correcting.run(context);
    // Planned steps leave lists and calendars with a course that was recorded by mistake.
    await refreshList(context.tx, context.input.caseId);
    return corrected;
  },
});
