import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id, text, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { refuseTelltaleText } from '../reader/index.ts';
import { sealLine } from '../room/index.ts';
import { processStates } from './codes.ts';
import { replaceProcess } from './keep-line.queries.ts';
import { ownProcess, prepareOnProcess } from './own-process.ts';
import { EndProcessPage } from './pages/EndProcessPage.tsx';
import { keepProcessAction } from './process.access.ts';
import { sawLine } from './process.queries.ts';
import { processText } from './process-input.ts';

/** Ends a course, opens it again, or begins one that had not begun; with the reason why. */
export const endProcess = change({
  path: '/cases/:caseId/processes/:processId/end',
  slug: '/t/:caseId/prosessi/:processId/paata',
  summary: 'Mark a course as ended, open again, or not begun; with the reason why.',
  input: z.object({
    caseId: CaseId,
    processId: id(),
    state: choice(processStates),
    reason: text(300),
    version: version(),
  }),
  action: keepProcessAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ProcessStateChanged',
  async run({ input, acting, now, trail, ...context }) {
    const { tx, vault } = context;
    const [process] = await Promise.all([
      ownProcess({ ...context, acting }, input.processId),
      refuseTelltaleText(tx, input.caseId, 'reason', input.reason),
    ]);
    const next = input.version + 1;
    const at = { row: process.id, room: process.roomId, version: next };
    const done = await replaceProcess(tx, {
      ...sealLine(vault, 'process', at, processText(process, process.kind), input.reason),
      id: process.id,
      state: input.state,
      version: input.version,
      mistaken: false,
      authorId: acting.workerId,
      at: now,
    });
    if (!done) throw new Problem('changed', { standing: { version: process.version, state: process.state } });
    sawLine(trail, 'process', { ...process, version: next });
    trail.about({ processId: process.id, state: input.state, version: next });
    return { id: process.id, state: input.state, version: next };
  },
  form: { prepare: prepareOnProcess, page: EndProcessPage },
  afterwards: (view, input) => `/t/${input.caseId}/prosessi#prosessi-${view.id}`,
});
