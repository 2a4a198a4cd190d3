import { change } from '../../platform/http/endpoint.ts';
import { choice } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readOpenedAt } from '../case/index.ts';
import { readUnasked, unaskedFirst } from '../consent/index.ts';
import { type Asking, line, lineTable } from '../line/index.ts';
import { recordChildAction } from './child.access.ts';
import { stepFields } from './child-fields.ts';
import { childTable } from './child-line.ts';
import { isRunning, startAssessmentClocks, startsClocks } from './clocks.ts';
import { ChildStepPage } from './pages/ChildStepPage.tsx';
import { wrongDay } from './step-day.ts';

/** What was done last, first. */
export const childStepTable = lineTable({
  table: 'child_step',
  fields: stepFields,
  order: 't.done_on desc, t.written_at desc',
});

/**
 * The child that it is about, as far as the worker sees it: it may be another organisation's line. What one has recorded stays one's own
 * when the child is no longer in sight, and can be corrected.
 */
async function ofChild(
  { tx, vault, acting, trail }: Asking,
  { childId = '' }: { readonly childId?: string },
  line: object | undefined,
) {
  const [child, running, opened, unasked] = await Promise.all([
    childTable.find(tx, vault, acting.case.id, childId),
    trail ? isRunning({ tx, vault, acting, trail }) : false,
    readOpenedAt(tx, acting.case.id),
    // It lies in the own room, whoever's child it is: what its readers were told of a child was told of the other's.
    readUnasked(tx, acting.case.id),
  ]);
  if (!child && !line) throw new Problem('not-found');
  if (child && trail) childTable.saw(trail, child);
  return { child, running, unasked, opened: dayOf(opened ?? acting.now) };
}

const step = line({
  lies: childStepTable,
  id: 'childStepId',
  needs: ofChild,
  class: 'contact',
  action: recordChildAction,
  unfit: ({ doneOn }, { today }) => wrongDay({ doneOn }, { today }),
  refuses: ({ doneOn, asked }, { recorded, child, unasked, correction, ...days }) => [
    ...wrongDay({ doneOn, what: recorded.what, age: child?.age }, days),
    ...unaskedFirst(unasked, asked || correction?.mistaken),
  ],
  // Which child it is stays.
  sets: (_, { child, line }) => (line ? {} : { childRoomId: child?.roomId }),
  tells: ({ asked }, { recorded, unasked }) => ({
    childId: recorded.childId,
    what: recorded.what,
    ...(unasked.length > 0 && asked && { asked }),
  }),
  page: ChildStepPage,
  shownAt: () => '/lapsi',
});

/** Records that something was done for a child: what, when, by whom. With a notice the clocks of the county may begin. */
export const recordChildStep = change({
  ...step.recording,
  input: step.recording.input.extend({ clocks: choice(['start', 'leave']).optional() }),
  path: '/cases/:caseId/children/:childId/steps',
  slug: '/t/:caseId/lapsi/:childId/tehty',
  summary:
    'Record that a duty about a child was done or is not needed: what, day, by whom, never what was said. `clocks` starts the two deadlines of the assessment from the day of a notice.',
  audit: 'SafetyRecorded',
  async run(context) {
    const made = await step.recording.run(context);
    const { what, outcome, doneOn, clocks } = context.input;
    const begins = clocks === 'start' && outcome === 'done' && startsClocks(what);
    return { ...made, started: begins ? await startAssessmentClocks(context, doneOn) : [] };
  },
});

const correctChildStep = change({
  ...step.correcting,
  path: '/cases/:caseId/child-steps/:childStepId/correct',
  slug: '/t/:caseId/lapsi/tehty/:childStepId',
  summary:
    'Correct the record of what was done for a child, or mark it as recorded by mistake: the next version; a lost update is refused.',
  audit: 'SafetyRecorded',
});

/** Paths with a fixed word come before those with a parameter in the same place. */
export const childStepLines = [recordChildStep, correctChildStep];
