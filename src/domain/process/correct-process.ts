import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, text, tick, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { refuseTelltaleTexts } from '../reader/index.ts';
import { readFormer, sealLine } from '../room/index.ts';
import { refreshList, replaceProcess } from './keep-line.queries.ts';
import { ownProcess, prepareOnProcess } from './own-process.ts';
import { CorrectProcessPage } from './pages/CorrectProcessPage.tsx';
import { keepProcessAction } from './process.access.ts';
import { sawLine } from './process.queries.ts';
import { processFields, processText, textsOf } from './process-input.ts';

/** Corrects what is said of a course as a whole. Its kind stays: it decides where the course lies. */
export const correctProcess = change({
  path: '/cases/:caseId/processes/:processId/correct',
  slug: '/t/:caseId/prosessi/:processId/tiedot',
  summary:
    'Correct label, reference, suspects, remark or right of residence of a course: the next version, with its reason.',
  input: z.object({
    caseId: CaseId,
    processId: id(),
    ...processFields,
    reason: text(300),
    mistaken: tick(),
    version: version(),
  }),
  action: keepProcessAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ProcessCorrected',
  async run({ input, acting, now, trail, ...context }) {
    const { tx, vault } = context;
    const [process] = await Promise.all([
      ownProcess({ ...context, acting }, input.processId),
      refuseTelltaleTexts(tx, input.caseId, { ...textsOf(input), reason: input.reason }),
    ]);
    const next = input.version + 1;
    const at = { row: process.id, room: process.roomId, version: next };
    const done = await replaceProcess(tx, {
      ...sealLine(vault, 'process', at, processText(input, process.kind), input.reason),
      id: process.id,
      state: process.state,
      version: input.version,
      mistaken: input.mistaken,
      authorId: acting.workerId,
      at: now,
    });
    if (!done) throw new Problem('changed', { standing: { version: process.version } });
    // Its planned steps leave lists and calendars with it.
    if (input.mistaken) await refreshList(tx, input.caseId);
    sawLine(trail, 'process', { ...process, version: next });
    trail.about({ processId: process.id, kind: process.kind, version: next });
    return { id: process.id, kind: process.kind, version: next };
  },
  form: {
    async prepare(asking) {
      const prepared = await prepareOnProcess(asking);
      return { ...prepared, former: await readFormer(asking.tx, asking.vault, 'process', prepared.process.id) };
    },
    page: CorrectProcessPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/prosessi#prosessi-${view.id}`,
});
