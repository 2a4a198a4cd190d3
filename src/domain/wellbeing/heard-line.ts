import { change } from '../../platform/http/endpoint.ts';
import { Problem } from '../../platform/http/problem.ts';
import { line, lineTable, type ParentFound, reasonRequired } from '../line/index.ts';
import { readStepsBehind } from './heard.queries.ts';
import { type Behind, hasStep, heardFields, type StepBehind } from './heard-fields.ts';
import { HeardFormPage } from './pages/HeardFormPage.tsx';
import { recordHeardAction } from './wellbeing.access.ts';
import { contradictions } from './wellbeing.ts';

interface BehindRow {
  readonly has_step: boolean;
  readonly step: StepBehind | null;
}

/** Her answers, the newest first. The step is joined by the reader's own sight: who does not see it reads a row without one. */
export const heardTable = lineTable({
  table: 'heard',
  fields: heardFields,
  join: {
    columns: `t.step_id is not null as has_step, case when s.id is not null then
      jsonb_build_object('id', s.id, 'code', s.code, 'whenEdtf', s.when_edtf, 'day', coalesce(s.from_on, s.until_on)) end as step`,
    from: 'left join app.process_step s on s.id = t.step_id and s.room_id = t.step_room_id',
    shown: (row: BehindRow): Behind => ({ step: row.step, [hasStep]: row.has_step }),
  },
  order: 't.happened_on desc, t.id desc',
  most: 200,
});

const heard = line({
  lies: heardTable,
  id: 'heardId',
  class: 'wellbeing',
  parent: {
    field: 'stepId',
    room: 'own',
    async find({ tx, acting }, id): Promise<ParentFound> {
      const step = (await readStepsBehind(tx, acting.case.id)).find((done) => done.id === id);
      if (!step) throw new Problem('invalid', { fields: [{ field: 'stepId', reason: 'choose' }] });
      return step;
    },
  },
  action: recordHeardAction,
  correction: reasonRequired,
  refuses: (said, { line, parent, today }) => [
    ...contradictions(said, today),
    ...(said.heardBy === undefined && !parent && !line?.[hasStep] ? [{ field: 'heardBy', reason: 'choose' }] : []),
  ],
  // A step says by whom she was heard, and nothing beside it, or the row would tell of the step.
  sets: ({ heardBy }, { line, parent }) => ({ heardBy: parent || line?.[hasStep] ? 'not-recorded' : heardBy }),
  tells: () => ({}),
  formNeeds: async ({ tx, acting }, { line }) => ({ steps: line ? [] : await readStepsBehind(tx, acting.case.id) }),
  page: HeardFormPage,
  shownAt: ({ id }) => `/vointi#v-${id}`,
});

/** Records her own answers with her: was I heard, did I understand, what would have helped. Only if she wishes. */
export const recordHeard = change({
  ...heard.recording,
  path: '/cases/:caseId/heard',
  slug: '/t/:caseId/vointi/vastaus',
  summary:
    'Record with her whether she was heard, whether she understood and what would have helped. What she says is refused unless she was told who may ask for it.',
  audit: 'HeardRecorded',
});

/** Corrects what the own organisation has recorded of her answers: the next version, with its reason. */
export const correctHeard = change({
  ...heard.correcting,
  path: '/cases/:caseId/heard/:heardId/correct',
  slug: '/t/:caseId/vointi/vastaus/:heardId',
  summary:
    'Correct a record of her answers, or mark it as recorded by mistake: the next version; a lost update is refused.',
  audit: 'HeardCorrected',
});
