import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { type Context, change } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { keptTime } from '../../platform/time/uncertain/index.ts';
import { readFormFrame, refreshList } from '../case/index.ts';
import { rulesNow } from '../deadline/index.ts';
import { shapeOf } from '../line/index.ts';
import { type Settled, settleAges } from '../person/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { clocksFrom } from './clocks.ts';
import { ownCourse, ownProcess } from './own-process.ts';
import { StepPage } from './pages/StepPage.tsx';
import { keepProcessAction } from './process.access.ts';
import { courseTable, stepTable } from './process-tables.ts';
import { stepFields } from './step-fields.ts';
import { isAuthority, refuseUnsound } from './step-input.ts';
import { courtOf, stageOf, stepOf } from './steps.ts';

export const stepInput = z.object({
  caseId: CaseId,
  ...shapeOf(stepFields, 'first'),
  ...shapeOf(stepFields, 'always'),
});

/** Keeps a step on a course of the own organisation and tells which clocks may begin with it; the refusals of `refuseUnsound` and `ownProcess`. */
export async function keepStep({ input: typed, ...asking }: Context<z.output<typeof stepInput>, 'case', Tx>) {
  const input = await settleAges<Settled<typeof typed>>(asking, typed);
  const { now, trail, ...context } = asking;
  const { tx, acting } = context;
  refuseIdentity(stepTable.wordsOf(input));
  const process = await ownProcess(context, input.processId);
  const rules = rulesNow();
  const { code, state, source } = input;
  refuseUnsound(code, input, { process, rules, today: dayOf(now), kind: acting.kind });
  const [id, stage, mover] = [randomUUID(), stageOf(code), input.mover ?? stepOf(code).mover];
  const instance = courtOf(code, input.instance);
  await stepTable.insert(
    { ...context, now },
    { id, roomId: process.roomId },
    { ...input, mover, instance },
    { stage, ...keptTime(input.when) },
  );
  if (state === 'planned') await refreshList(tx, input.caseId);
  stepTable.saw(trail, { ...process, id, version: 1 });
  trail.about({ processId: process.id, stepId: id, code });
  const step = {
    stage,
    code,
    ...keptTime(input.when),
    state,
    instance: instance ?? null,
    outcome: input.outcome ?? null,
    amount: input.amount ?? null,
    mover,
    source,
    hour: input.hour ?? null,
  };
  const clocks = clocksFrom({ ...step, class: process.class }, rules).map(({ rule }) => rule.key);
  return { id, processId: process.id, ...step, version: 1, clocks };
}

/** Records a step of a course, done or planned. What the law would not expect is kept with the reason why. */
export const recordStep = change({
  path: '/cases/:caseId/processes/:processId/steps',
  slug: '/t/:caseId/prosessi/:processId/vaihe',
  summary: 'Record a step: code, day as precisely as known, state, outcome, whose move is next, where it was heard of.',
  input: stepInput,
  action: keepProcessAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ProcessStepRecorded',
  run: keepStep,
  form: {
    async prepare({ input, ...asking }) {
      const [base, process] = await Promise.all([readFormFrame(asking), ownCourse(asking, input.processId)]);
      courseTable.saw(asking.trail, process);
      return { ...base, process, authority: isAuthority(asking.acting.kind), line: undefined, former: [] };
    },
    page: StepPage,
  },
  keeps: 'stepId',
  afterwards: (view, input) =>
    view.clocks.length > 0
      ? `/t/${input.caseId}/prosessi/vaihe/${view.id}/maaraajat`
      : `/t/${input.caseId}/prosessi#vaihe-${view.id}`,
});
