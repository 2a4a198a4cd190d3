import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, text, tick, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { refuseTelltaleTexts } from '../reader/index.ts';
import { sealLine } from '../room/index.ts';
import { replaceOffence } from './keep-line.queries.ts';
import { offenceFields, offenceText, refuseUnsound } from './offence-input.ts';
import { ownLine, prepareCorrection } from './own-process.ts';
import { CorrectOffencePage } from './pages/OffencePage.tsx';
import { keepProcessAction } from './process.access.ts';
import { findOffence, sawLine } from './process.queries.ts';

/** Corrects a name of the offence, with its reason. A new name is recorded, not corrected. */
export const correctOffence = change({
  path: '/cases/:caseId/process-offences/:offenceId/correct',
  slug: '/t/:caseId/prosessi/nimike/:offenceId',
  summary: 'Correct a name of the offence, or mark it as recorded by mistake: the next version, with its reason.',
  input: z.object({
    caseId: CaseId,
    offenceId: id(),
    ...offenceFields,
    reason: text(300),
    mistaken: tick(),
    version: version(),
  }),
  action: keepProcessAction,
  subject: (input) => onCase(input.caseId),
  audit: 'OffenceNameCorrected',
  async run({ input, acting, now, trail, ...context }) {
    const { tx, vault } = context;
    const found = await findOffence(tx, vault, input.caseId, input.offenceId);
    const [{ line, process }] = await Promise.all([
      ownLine({ ...context, acting }, found),
      refuseTelltaleTexts(tx, input.caseId, { name: input.name, note: input.note, reason: input.reason }),
    ]);
    refuseUnsound(input, dayOf(now), process.kind);
    const next = input.version + 1;
    const at = { row: line.id, room: line.roomId, version: next };
    const done = await replaceOffence(tx, {
      ...input,
      ...sealLine(vault, 'process_offence', at, offenceText(input), input.reason),
      id: line.id,
      authorId: acting.workerId,
      at: now,
    });
    if (!done) throw new Problem('changed', { standing: { version: line.version } });
    sawLine(trail, 'process_offence', { ...line, version: next });
    trail.about({ processId: process.id, offenceId: line.id, code: input.code, version: next });
    return { id: line.id, processId: process.id, code: input.code, version: next };
  },
  form: {
    prepare: ({ input, ...asking }) => prepareCorrection(asking, 'process_offence', input.offenceId, findOffence),
    page: CorrectOffencePage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/prosessi#nimikkeet-${view.processId}`,
});
