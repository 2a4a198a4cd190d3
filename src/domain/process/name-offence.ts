import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { refuseTelltaleTexts } from '../reader/index.ts';
import { sealLine } from '../room/index.ts';
import { insertOffence } from './keep-line.queries.ts';
import { offenceFields, offenceText, refuseUnsound } from './offence-input.ts';
import { ownProcess, prepareOnProcess } from './own-process.ts';
import { NameOffencePage } from './pages/OffencePage.tsx';
import { keepProcessAction } from './process.access.ts';
import { sawLine } from './process.queries.ts';

/** Records under which name the offence goes from a day on. The names before it are kept. */
export const nameOffence = change({
  path: '/cases/:caseId/processes/:processId/offences',
  slug: '/t/:caseId/prosessi/:processId/nimike',
  summary: 'Record the name of the offence from a day on, and who uses it; earlier names stay.',
  input: z.object({ caseId: CaseId, processId: id(), ...offenceFields }),
  action: keepProcessAction,
  subject: (input) => onCase(input.caseId),
  audit: 'OffenceNamed',
  async run({ input, acting, now, trail, ...context }) {
    const { tx, vault } = context;
    const [process] = await Promise.all([
      ownProcess({ ...context, acting }, input.processId),
      refuseTelltaleTexts(tx, input.caseId, { name: input.name, note: input.note }),
    ]);
    refuseUnsound(input, dayOf(now), process.kind);
    const made = randomUUID();
    const at = { row: made, room: process.roomId, version: 1 };
    await insertOffence(tx, {
      ...input,
      ...sealLine(vault, 'process_offence', at, offenceText(input)),
      id: made,
      roomId: process.roomId,
      authorId: acting.workerId,
      at: now,
    });
    sawLine(trail, 'process_offence', { ...process, id: made, version: 1 });
    trail.about({ processId: process.id, offenceId: made, code: input.code });
    return { id: made, processId: process.id, code: input.code, namedOn: input.namedOn, version: 1 };
  },
  form: { prepare: prepareOnProcess, page: NameOffencePage },
  afterwards: (view, input) => `/t/${input.caseId}/prosessi#nimikkeet-${view.processId}`,
});
