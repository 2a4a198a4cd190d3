import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { refuseTelltaleTexts } from '../reader/index.ts';
import { sealLine } from '../room/index.ts';
import { companionFields, companionText, refuseReversed } from './companion-input.ts';
import { insertCompanion } from './keep-line.queries.ts';
import { ownProcess, prepareOnProcess } from './own-process.ts';
import { AddCompanionPage } from './pages/CompanionPage.tsx';
import { keepProcessAction } from './process.access.ts';
import { sawLine } from './process.queries.ts';

/** Records who stands beside her in the proceedings, on what basis, and her wish that this one is told of changes. */
export const addCompanion = change({
  path: '/cases/:caseId/processes/:processId/companions',
  slug: '/t/:caseId/prosessi/:processId/rinnalla',
  summary: 'Record counsel, support person or interpreter: basis, state, days, and her wish about being told.',
  input: z.object({ caseId: CaseId, processId: id(), ...companionFields }),
  action: keepProcessAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompanionAdded',
  async run({ input, acting, now, trail, ...context }) {
    const { tx, vault } = context;
    const [process] = await Promise.all([
      ownProcess({ ...context, acting }, input.processId),
      refuseTelltaleTexts(tx, input.caseId, { name: input.name, detail: input.detail }),
    ]);
    refuseReversed(input);
    const made = randomUUID();
    const at = { row: made, room: process.roomId, version: 1 };
    await insertCompanion(tx, {
      ...input,
      ...sealLine(vault, 'process_companion', at, companionText(input)),
      since: input.since ?? null,
      until: input.until ?? null,
      workerId: input.workerId ?? null,
      id: made,
      roomId: process.roomId,
      authorId: acting.workerId,
      at: now,
    });
    sawLine(trail, 'process_companion', { ...process, id: made, version: 1 });
    trail.about({ processId: process.id, companionId: made, role: input.role });
    return { id: made, processId: process.id, role: input.role, version: 1 };
  },
  form: { prepare: prepareOnProcess, page: AddCompanionPage },
  afterwards: (view, input) => `/t/${input.caseId}/prosessi#rinnalla-${view.processId}`,
});
