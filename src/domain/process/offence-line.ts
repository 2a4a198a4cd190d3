import { change } from '../../platform/http/endpoint.ts';
import { line } from '../line/index.ts';
import { ofCourse } from './own-process.ts';
import { OffencePage } from './pages/OffencePage.tsx';
import { keepProcessAction } from './process.access.ts';
import { offenceTable } from './process-tables.ts';

const offence = line({
  lies: offenceTable,
  id: 'offenceId',
  needs: ofCourse,
  class: ({ course }) => course.class,
  action: keepProcessAction,
  // A residence track is about no offence; and another name has to be said in words.
  refuses: (_, { course }) => (course.kind === 'residence' ? [{ field: 'code', reason: 'not-in-this-process' }] : []),
  unfit: ({ code, namedOn, name }, { today }) => [
    ...(namedOn > today ? [{ field: 'namedOn', reason: 'future' }] : []),
    ...(code === 'other' && name === undefined ? [{ field: 'name', reason: 'required' }] : []),
  ],
  tells: ({ code }, { recorded }) => ({ processId: recorded.processId, code }),
  page: OffencePage,
  shownAt: ({ processId }) => `/prosessi#nimikkeet-${processId}`,
});

/** Records under which name the offence goes from a day on. The names before it are kept. */
export const nameOffence = change({
  ...offence.recording,
  path: '/cases/:caseId/processes/:processId/offences',
  slug: '/t/:caseId/prosessi/:processId/nimike',
  summary: 'Record the name of the offence from a day on, and who uses it; earlier names stay.',
  audit: 'OffenceNamed',
  run: async (context) => ({ ...(await offence.recording.run(context)), namedOn: context.input.namedOn }),
});

/** Corrects a name of the offence, with its reason. A new name is recorded, not corrected. */
export const correctOffence = change({
  ...offence.correcting,
  path: '/cases/:caseId/process-offences/:offenceId/correct',
  slug: '/t/:caseId/prosessi/nimike/:offenceId',
  summary: 'Correct a name of the offence, or mark it as recorded by mistake: the next version, with its reason.',
  audit: 'OffenceNameCorrected',
});
