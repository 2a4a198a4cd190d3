import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, text, tick, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { refuseTelltaleTexts } from '../reader/index.ts';
import { sealLine } from '../room/index.ts';
import { companionFields, companionText, refuseReversed } from './companion-input.ts';
import { replaceCompanion } from './keep-line.queries.ts';
import { ownLine, prepareCorrection } from './own-process.ts';
import { CorrectCompanionPage } from './pages/CompanionPage.tsx';
import { keepProcessAction } from './process.access.ts';
import { findCompanion, sawLine } from './process.queries.ts';

/** Corrects who stands beside her, or tells that it has ended: the next version, with its reason. */
export const correctCompanion = change({
  path: '/cases/:caseId/process-companions/:companionId/correct',
  slug: '/t/:caseId/prosessi/rinnalla/:companionId',
  summary: 'Correct who stands beside her, or mark it as recorded by mistake: the next version, with its reason.',
  input: z.object({
    caseId: CaseId,
    companionId: id(),
    ...companionFields,
    reason: text(300),
    mistaken: tick(),
    version: version(),
  }),
  action: keepProcessAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompanionCorrected',
  async run({ input, acting, now, trail, ...context }) {
    const { tx, vault } = context;
    const found = await findCompanion(tx, vault, input.caseId, input.companionId);
    const [{ line, process }] = await Promise.all([
      ownLine({ ...context, acting }, found),
      refuseTelltaleTexts(tx, input.caseId, { name: input.name, detail: input.detail, reason: input.reason }),
    ]);
    refuseReversed(input);
    const next = input.version + 1;
    const at = { row: line.id, room: line.roomId, version: next };
    const done = await replaceCompanion(tx, {
      ...input,
      ...sealLine(vault, 'process_companion', at, companionText(input), input.reason),
      id: line.id,
      since: input.since ?? null,
      until: input.until ?? null,
      workerId: input.workerId ?? null,
      authorId: acting.workerId,
      at: now,
    });
    if (!done) throw new Problem('changed', { standing: { version: line.version } });
    sawLine(trail, 'process_companion', { ...line, version: next });
    trail.about({ processId: process.id, companionId: line.id, role: input.role, version: next });
    return { id: line.id, processId: process.id, role: input.role, version: next };
  },
  form: {
    prepare: ({ input, ...asking }) => prepareCorrection(asking, 'process_companion', input.companionId, findCompanion),
    page: CorrectCompanionPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/prosessi#rinnalla-${view.processId}`,
});
