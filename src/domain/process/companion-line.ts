import { change } from '../../platform/http/endpoint.ts';
import { line } from '../line/index.ts';
import { ofCourse } from './own-process.ts';
import { CompanionPage } from './pages/CompanionPage.tsx';
import { keepProcessAction } from './process.access.ts';
import { companionTable } from './process-tables.ts';

const companion = line({
  lies: companionTable,
  id: 'companionId',
  needs: ofCourse,
  class: ({ course }) => course.class,
  action: keepProcessAction,
  unfit: ({ since, until }) => (since && until && until < since ? [{ field: 'until', reason: 'before-start' }] : []),
  tells: ({ role }, { recorded }) => ({ processId: recorded.processId, role }),
  page: CompanionPage,
  shownAt: ({ processId }) => `/prosessi#rinnalla-${processId}`,
});

/** Records who stands beside her in the proceedings, on what basis, and her wish that this one is told of changes. */
export const addCompanion = change({
  ...companion.recording,
  path: '/cases/:caseId/processes/:processId/companions',
  slug: '/t/:caseId/prosessi/:processId/rinnalla',
  summary: 'Record counsel, support person or interpreter: basis, state, days, and the client’s wish about being told.',
  audit: 'CompanionAdded',
});

/** Corrects who stands beside her, or tells that it has ended: the next version, with its reason. */
export const correctCompanion = change({
  ...companion.correcting,
  path: '/cases/:caseId/process-companions/:companionId/correct',
  slug: '/t/:caseId/prosessi/rinnalla/:companionId',
  summary:
    'Correct who stands beside the client, or mark it as recorded by mistake: the next version, with its reason.',
  audit: 'CompanionCorrected',
});
