import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { type Context, change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readRules } from '../deadline/index.ts';
import { refuseTelltaleTexts } from '../reader/index.ts';
import { sealLine } from '../room/index.ts';
import { clocksFrom } from './clocks.ts';
import { insertStep, refreshList } from './keep-line.queries.ts';
import { ownProcess, prepareForm } from './own-process.ts';
import { RecordStepPage } from './pages/RecordStepPage.tsx';
import { keepProcessAction } from './process.access.ts';
import { sawLine, sawProcess } from './process.queries.ts';
import { isAuthority, soundStep, stepFields, stepText, stepTexts } from './step-input.ts';

export const stepInput = z.object({ caseId: CaseId, processId: id(), ...stepFields });

/** Keeps a step on a course of the own organisation and tells which clocks may begin with it; the refusals of `soundStep` and `ownProcess`. */
export async function keepStep({
  input,
  acting,
  now,
  trail,
  ...context
}: Context<z.output<typeof stepInput>, 'case', Tx>) {
  const { tx, vault } = context;
  const [process, rules] = await Promise.all([
    ownProcess({ ...context, acting }, input.processId),
    readRules(tx),
    refuseTelltaleTexts(tx, input.caseId, stepTexts(input)),
  ]);
  const step = soundStep(input, { process, rules, today: dayOf(now), kind: acting.kind });
  const made = randomUUID();
  const { body } = sealLine(vault, 'process_step', { row: made, room: process.roomId, version: 1 }, stepText(input));
  await insertStep(tx, {
    ...step,
    id: made,
    processId: process.id,
    roomId: process.roomId,
    body,
    authorId: acting.workerId,
    at: now,
  });
  if (step.state === 'planned') await refreshList(tx, input.caseId);
  sawLine(trail, 'process_step', { ...process, id: made, version: 1 });
  trail.about({ processId: process.id, stepId: made, code: step.code });
  const clocks = clocksFrom({ ...step, class: process.class }, rules, dayOf(now)).map(({ rule }) => rule.key);
  return { id: made, processId: process.id, ...step, version: 1, clocks };
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
      const [base, process] = await Promise.all([prepareForm(asking), ownProcess(asking, input.processId)]);
      sawProcess(asking.trail, process);
      return { ...base, process, authority: isAuthority(asking.acting.kind) };
    },
    page: RecordStepPage,
  },
  afterwards: (view, input) =>
    view.clocks.length > 0
      ? `/t/${input.caseId}/prosessi/vaihe/${view.id}/maaraajat`
      : `/t/${input.caseId}/prosessi#vaihe-${view.id}`,
});
