import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, optionalText, tick, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readRules } from '../deadline/index.ts';
import { refuseTelltaleTexts } from '../reader/index.ts';
import { sealLine } from '../room/index.ts';
import { refreshList, replaceStep } from './keep-line.queries.ts';
import { ownLine, prepareCorrection } from './own-process.ts';
import { CorrectStepPage } from './pages/CorrectStepPage.tsx';
import { keepProcessAction } from './process.access.ts';
import { findStep, sawLine } from './process.queries.ts';
import { isAuthority, soundStep, stepFields, stepText, stepTexts } from './step-input.ts';

const { code: _code, ...fields } = stepFields;

/** Corrects a step, or tells how a planned one went: the next version. Only a planned step needs no reason. */
export const correctStep = change({
  path: '/cases/:caseId/process-steps/:stepId/correct',
  slug: '/t/:caseId/prosessi/vaihe/:stepId',
  summary: 'Correct a step with a reason, tell how a planned one went, or mark it as recorded by mistake.',
  input: z.object({
    caseId: CaseId,
    stepId: id(),
    ...fields,
    reason: optionalText(300),
    mistaken: tick(),
    version: version(),
  }),
  action: keepProcessAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ProcessStepCorrected',
  async run({ input, acting, now, trail, ...context }) {
    const { tx, vault } = context;
    const found = await findStep(tx, vault, input.caseId, input.stepId);
    const [{ line, process }, rules] = await Promise.all([
      ownLine({ ...context, acting }, found),
      readRules(tx),
      refuseTelltaleTexts(tx, input.caseId, { ...stepTexts(input), reason: input.reason }),
    ]);
    if (input.reason === undefined && (line.state !== 'planned' || input.mistaken))
      throw new Problem('invalid', { fields: [{ field: 'reason', reason: 'required' }] });
    const said = { ...input, code: line.code };
    const today = dayOf(now);
    // What was recorded by mistake need not be right.
    const step = input.mistaken ? line : soundStep(said, { process, rules, today, kind: acting.kind, id: line.id });
    const next = input.version + 1;
    const at = { row: line.id, room: line.roomId, version: next };
    const sealed = sealLine(vault, 'process_step', at, stepText(input.mistaken ? line : said), input.reason);
    const done = await replaceStep(tx, {
      ...step,
      ...sealed,
      id: line.id,
      version: input.version,
      mistaken: input.mistaken,
      authorId: acting.workerId,
      at: now,
    });
    if (!done) throw new Problem('changed', { standing: { version: line.version } });
    if (line.state === 'planned' || step.state === 'planned') await refreshList(tx, input.caseId);
    sawLine(trail, 'process_step', { ...line, version: next });
    trail.about({ processId: process.id, stepId: line.id, code: line.code, version: next });
    return { id: line.id, processId: process.id, code: line.code, version: next };
  },
  form: {
    async prepare({ input, ...asking }) {
      const prepared = await prepareCorrection(asking, 'process_step', input.stepId, findStep);
      return { ...prepared, step: prepared.line, authority: isAuthority(asking.acting.kind) };
    },
    page: CorrectStepPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/prosessi#vaihe-${view.id}`,
});
