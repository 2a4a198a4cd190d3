import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { keptTime, keptWhen } from '../../platform/time/uncertain/index.ts';
import { readFormFrame, refreshList } from '../case/index.ts';
import { rulesNow } from '../deadline/index.ts';
import { ownLine, shapeOf } from '../line/index.ts';
import { type Settled, settleAges } from '../person/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { asTyped } from './as-typed.ts';
import { ownCourse, ownProcess } from './own-process.ts';
import { StepPage } from './pages/StepPage.tsx';
import { keepProcessAction } from './process.access.ts';
import { courseTable, stepTable } from './process-tables.ts';
import { type StepView, stepFields } from './step-fields.ts';
import { isAuthority, refuseUnsound } from './step-input.ts';
import { courtOf, stepOf } from './steps.ts';

const asItStands = (step: StepView) => ({
  ...asTyped(step),
  when: step.whenEdtf === null ? undefined : keptWhen(step.whenEdtf),
});

/** Corrects a step, or tells how a planned one went: the next version. Only a planned step needs no reason. */
export const correctStep = change({
  path: '/cases/:caseId/process-steps/:stepId/correct',
  slug: '/t/:caseId/prosessi/vaihe/:stepId',
  summary: 'Correct a step with a reason, tell how a planned one went, or mark it as recorded by mistake.',
  input: z.object({
    caseId: CaseId,
    stepId: id(),
    ...shapeOf(stepFields, 'always'),
    ...shapeOf(stepFields, 'later'),
    version: version(),
  }),
  action: keepProcessAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ProcessStepCorrected',
  async run({ input: typed, ...asking }) {
    const line = await ownLine(asking, stepTable, typed.stepId);
    const input = await settleAges<Settled<typeof typed>>(asking, typed);
    const { now, trail, ...context } = asking;
    const { tx, acting } = context;
    const { reason, mistaken } = input;
    refuseIdentity(stepTable.wordsOf(input));
    const process = await ownProcess(context, line.processId);
    const rules = rulesNow();
    if (reason === undefined && (line.state !== 'planned' || mistaken))
      throw new Problem('invalid', { fields: [{ field: 'reason', reason: 'required' }] });
    // What was recorded by mistake need not be right.
    const step = mistaken
      ? asItStands(line)
      : {
          ...input,
          mover: input.mover ?? stepOf(line.code).mover,
          instance: courtOf(line.code, input.instance),
        };
    const said = { ...step, reason, mistaken };
    if (!mistaken)
      refuseUnsound(line.code, input, { process, rules, today: dayOf(now), kind: acting.kind, id: line.id });
    const set = { stage: line.stage, ...keptTime(said.when) };
    if (!(await stepTable.replace({ ...context, now }, line, said, input.version, set)))
      throw new Problem('changed', { standing: { version: line.version } });
    if (line.state === 'planned' || said.state === 'planned') await refreshList(tx, input.caseId);
    const next = input.version + 1;
    stepTable.saw(trail, { ...line, version: next });
    trail.about({ processId: process.id, stepId: line.id, code: line.code, version: next });
    return { id: line.id, processId: process.id, code: line.code, version: next };
  },
  form: {
    async prepare({ input, ...asking }) {
      const line = await ownLine(asking, stepTable, input.stepId);
      const [base, process, former] = await Promise.all([
        readFormFrame(asking),
        ownCourse(asking, line.processId),
        stepTable.former(asking.tx, asking.vault, line.id),
      ]);
      courseTable.saw(asking.trail, process);
      stepTable.saw(asking.trail, line);
      return { ...base, process, authority: isAuthority(asking.acting.kind), line, former };
    },
    page: StepPage,
  },
  keeps: 'stepId',
  corrects: 'stepId',
  afterwards: (view, input) => `/t/${input.caseId}/prosessi#vaihe-${view.id}`,
});
