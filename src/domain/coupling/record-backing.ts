import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { stepTable } from '../process/index.ts';
import { readReaders, refuseTelltaleTexts } from '../reader/index.ts';
import { ownRoom, sealLine } from '../room/index.ts';
import { namable } from '../sector/index.ts';
import { insertBacking } from './backing.queries.ts';
import { backingFields, refuseUnfit } from './backing-input.ts';
import { recordBackingAction } from './coupling.access.ts';
import { supportKinds } from './coupling.ts';
import { RecordBackingPage } from './pages/RecordBackingPage.tsx';

/** Records how one kind of support stands for one step. The line lies in the own organisation's room, in the class of the step. */
export const recordBacking = change({
  path: '/cases/:caseId/couplings/:stepId/backings',
  slug: '/t/:caseId/tuki-ja-vaiheet/:stepId/kirjaa',
  summary:
    'Record that a kind of support stands behind a step, is asked for, missing, not wanted, not asked about or not known. Nothing waits for it.',
  input: z.object({ caseId: CaseId, stepId: id(), kind: choice(supportKinds), ...backingFields }),
  action: recordBackingAction,
  subject: (input) => onCase(input.caseId),
  audit: 'BackingRecorded',
  async run({ tx, input, acting, now, trail, vault }) {
    refuseUnfit(input);
    const { note } = input;
    const [step] = await Promise.all([
      stepTable.find(tx, vault, input.caseId, input.stepId),
      refuseTelltaleTexts(tx, input.caseId, { note }),
    ]);
    if (!step) throw new Problem('not-found');
    if (!acting.case.writes.includes(step.class)) throw new Problem('forbidden');
    const roomId = await ownRoom(tx, input.caseId, step.class);
    if (roomId === undefined) throw new Problem('not-found');
    const made = randomUUID();
    const at = { row: made, room: roomId, version: 1 };
    const body = note === undefined ? null : sealLine(vault, 'backing', at, { note }).body;
    await insertBacking(tx, {
      ...input,
      id: made,
      roomId,
      body,
      stepRoomId: step.roomId,
      authorId: acting.workerId,
      at: now,
    });
    trail.saw(acting.organisationId, step.class, `backing:${made}:1`);
    trail.about({ backingId: made, stepId: step.id, kind: input.kind, state: input.state });
    return { id: made, stepId: step.id, kind: input.kind, version: 1 };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      if (!input.stepId) throw new Problem('not-found');
      const [{ head, organisations }, step, readers] = await Promise.all([
        namable(tx, acting),
        stepTable.find(tx, vault, acting.case.id, input.stepId),
        readReaders(tx, acting.case.id),
      ]);
      if (!step) throw new Problem('not-found');
      if (!acting.case.writes.includes(step.class)) throw new Problem('forbidden');
      trail.saw(step.organisationId, step.class, `process-step:${step.id}:${step.version}`);
      return { head, organisations, step, readers };
    },
    page: RecordBackingPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/tuki-ja-vaiheet/${view.stepId}/${view.kind}`,
});
