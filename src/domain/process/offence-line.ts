import { change } from '../../platform/http/endpoint.ts';
import { keptTime } from '../../platform/time/uncertain/index.ts';
import { line } from '../line/index.ts';
import { type Settled, settleAges } from '../person/index.ts';
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
  unfit: ({ code, when, name, saidBy, instance }, { today }) => [
    ...((keptTime(when).from ?? today) > today ? [{ field: 'when', reason: 'name-later' }] : []),
    ...(instance !== undefined && saidBy !== 'court' ? [{ field: 'instance', reason: 'not-by-court' }] : []),
    ...(code === 'other' && name === undefined ? [{ field: 'name', reason: 'required' }] : []),
  ],
  // Every time that is typed is one that is kept.
  sets: ({ when }) => ({ ...keptTime(when), whenEdtf: when }),
  tells: ({ code }, { recorded }) => ({ processId: recorded.processId, code }),
  page: OffencePage,
  shownAt: ({ processId }) => `/prosessi#nimikkeet-${processId}`,
});

/** Records under which name the offence goes from a time on. The names before it are kept. */
export const nameOffence = change({
  ...offence.recording,
  path: '/cases/:caseId/processes/:processId/offences',
  slug: '/t/:caseId/prosessi/:processId/nimike',
  summary:
    'Record the name of the offence, since when as precisely as known, and who uses it, a court by its instance; earlier names stay.',
  audit: 'OffenceNamed',
  async run(context) {
    const input = await settleAges<Settled<typeof context.input>>(context, context.input);
    return { ...(await offence.recording.run({ ...context, input })), whenEdtf: input.when };
  },
});

/** Corrects a name of the offence, with its reason. A new name is recorded, not corrected. */
export const correctOffence = change({
  ...offence.correcting,
  path: '/cases/:caseId/process-offences/:offenceId/correct',
  slug: '/t/:caseId/prosessi/nimike/:offenceId',
  summary: 'Correct a name of the offence, or mark it as recorded by mistake: the next version, with its reason.',
  audit: 'OffenceNameCorrected',
});
