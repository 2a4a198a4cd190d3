import { change } from '../../platform/http/endpoint.ts';
import { Problem } from '../../platform/http/problem.ts';
import { line, lineTable } from '../line/index.ts';
import { hasStepBehind, readStepsBehind, tellSteps } from './heard.queries.ts';
import { heardFields } from './heard-fields.ts';
import { HeardFormPage } from './pages/HeardFormPage.tsx';
import { recordHeardAction } from './wellbeing.access.ts';
import { contradictions } from './wellbeing.ts';

/** Her answers, the newest first. */
export const heardTable = lineTable({
  table: 'heard',
  fields: heardFields,
  order: 't.happened_on desc, t.id desc',
  most: 200,
});

const heard = line({
  lies: heardTable,
  id: 'heardId',
  // A step may stand behind new answers; of those that stand the database alone knows, for not every writer sees it.
  async needs({ tx, acting, trail }, recorded, line) {
    const steps = line ? [] : await readStepsBehind(tx, acting.case.id);
    const shown = line?.step ? [line.step] : steps;
    if (trail) await tellSteps(tx, trail, shown);
    const stepId = 'stepId' in recorded ? recorded.stepId : undefined;
    const step = steps.find(({ id }) => id === stepId);
    if (stepId !== undefined && !step)
      throw new Problem('invalid', { fields: [{ field: 'stepId', reason: 'choose' }] });
    return { steps, step, hasStep: line ? await hasStepBehind(tx, line.id) : step !== undefined };
  },
  class: 'wellbeing',
  action: recordHeardAction,
  unfit: (said, { today }) => contradictions(said, today),
  refuses: ({ heardBy }, { hasStep }) =>
    heardBy === undefined && !hasStep ? [{ field: 'heardBy', reason: 'choose' }] : [],
  // A step says by whom she was heard, and nothing beside it, or the row would tell of the step; which step it is stays.
  sets: ({ heardBy }, { step, hasStep, line }) => ({
    ...(!line && { stepRoomId: step?.roomId }),
    heardBy: hasStep ? 'not-recorded' : heardBy,
  }),
  tells: () => ({}),
  page: HeardFormPage,
  shownAt: ({ id }) => `/vointi#v-${id}`,
});

/** Records her own answers with her: was I heard, did I understand, what would have helped. Only if she wishes. */
export const recordHeard = change({
  ...heard.recording,
  path: '/cases/:caseId/heard',
  slug: '/t/:caseId/vointi/vastaus',
  summary:
    'Record together whether the client was heard and understood, and what would have helped. The words are refused unless the client was told who may ask for them.',
  audit: 'HeardRecorded',
});

/** Corrects what the own organisation has recorded of her answers: the next version, with its reason. */
export const correctHeard = change({
  ...heard.correcting,
  path: '/cases/:caseId/heard/:heardId/correct',
  slug: '/t/:caseId/vointi/vastaus/:heardId',
  summary:
    'Correct a record of the client’s answers, or mark it as recorded by mistake: the next version; a lost update is refused.',
  audit: 'HeardCorrected',
});
