import { change } from '../../platform/http/endpoint.ts';
import { Problem } from '../../platform/http/problem.ts';
import { line, lineTable } from '../line/index.ts';
import { stepTable } from '../process/index.ts';
import { secretNames } from '../reader/index.ts';
import { unfitFields } from './backing.ts';
import { backingFields } from './backing-fields.ts';
import { recordBackingAction } from './coupling.access.ts';
import { BackingPage } from './pages/BackingPage.tsx';

export const backingTable = lineTable({ table: 'backing', fields: backingFields, order: 't.step_id, t.kind' });

const backing = line({
  lies: backingTable,
  id: 'backingId',
  // A step that the worker sees, in a class that she writes: it may be another organisation's. What was recorded of one that she no
  // longer sees may still be corrected.
  async needs({ tx, vault, acting, trail }, { stepId = '' }, line) {
    const [step, secret] = await Promise.all([
      stepTable.find(tx, vault, acting.case.id, stepId),
      secretNames(tx, acting.case.id),
    ]);
    if (!step && !line) throw new Problem('not-found');
    if (step && !acting.case.writes.includes(step.class)) throw new Problem('forbidden');
    if (step && trail) stepTable.saw(trail, step);
    return { step, secret };
  },
  class: ({ step }) => step?.class,
  action: recordBackingAction,
  unfit: (said, { recorded, correction }) => unfitFields(recorded.kind, said, correction?.reason, correction?.mistaken),
  // Which step it is stays.
  sets: (_, { step, line }) => (line ? {} : { stepRoomId: step?.roomId }),
  tells: ({ state }, { recorded }) => ({ stepId: recorded.stepId, kind: recorded.kind, state }),
  standing: ({ state }) => ({ state }),
  page: BackingPage,
  shownAt: ({ stepId, kind }) => `/tuki-ja-vaiheet/${stepId}/${kind}`,
});

/** Records how one kind of support stands for one step. The line lies in the own organisation's room, in the class of the step. */
export const recordBacking = change({
  ...backing.recording,
  path: '/cases/:caseId/couplings/:stepId/backings',
  slug: '/t/:caseId/tuki-ja-vaiheet/:stepId/kirjaa',
  summary:
    'Record that a kind of support stands behind a step, is asked for, missing, not wanted, not asked about or not known. Nothing waits for it.',
  audit: 'BackingRecorded',
});

/** Corrects a line of the own organisation: the next version, or recorded by mistake. The former one is kept. */
export const correctBacking = change({
  ...backing.correcting,
  path: '/cases/:caseId/backings/:backingId/correct',
  slug: '/t/:caseId/tuki-ja-vaiheet/kirjaus/:backingId',
  summary: 'Correct a line on support behind a step, or mark it as recorded by mistake; a lost update is refused.',
  audit: 'BackingCorrected',
});
