import { change } from '../../platform/http/endpoint.ts';
import { Problem } from '../../platform/http/problem.ts';
import { type Asking, line, lineTable, reasonOptional } from '../line/index.ts';
import { stepTable } from '../process/index.ts';
import { secretNames } from '../reader/index.ts';
import { unfitFields } from './backing.ts';
import { type BackingMore, backingFields } from './backing-fields.ts';
import { recordBackingAction } from './coupling.access.ts';
import { BackingPage } from './pages/BackingPage.tsx';

interface HelperRow {
  readonly class: BackingMore['class'];
  readonly helper_id: string | null;
  readonly helper: string | null;
}

export const backingTable = lineTable({
  table: 'backing',
  fields: backingFields,
  // Whose part is not open to the reader is not named to her, whoever wrote the line.
  join: {
    columns: 'h.organisation_id as helper_id, ho.name as helper',
    from: `left join app.party h on h.case_id = $1 and h.organisation_id = t.organisation_id
      left join app.organisation ho on ho.id = h.organisation_id`,
    shown: (row: HelperRow): BackingMore => ({ class: row.class, helperId: row.helper_id, helper: row.helper }),
  },
  order: 't.step_id, t.kind',
});

/** A step that the worker sees, in a class that she writes: it may be another organisation's. */
async function findStep({ tx, vault, acting }: Asking, id: string) {
  const step = await stepTable.find(tx, vault, acting.case.id, id);
  if (step && !acting.case.writes.includes(step.class)) throw new Problem('forbidden');
  return step;
}

const backing = line({
  lies: backingTable,
  id: 'backingId',
  parent: { field: 'stepId', find: findStep, room: 'own' },
  action: recordBackingAction,
  correction: reasonOptional,
  refuses: (said, { recorded, reason }) => unfitFields(recorded.kind, said, reason),
  tells: ({ state }, { recorded }) => ({ stepId: recorded.stepId, kind: recorded.kind, state }),
  standing: ({ state }) => ({ state }),
  async formNeeds({ tx, acting, trail }, { line: standing, parent: step }) {
    // The step is shown to whoever records something new.
    if (step && !standing) stepTable.saw(trail, step.organisationId, step.class, step.id, step.version);
    return { secret: await secretNames(tx, acting.case.id) };
  },
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
