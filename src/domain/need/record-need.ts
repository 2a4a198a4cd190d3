import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders, refuseTelltaleTexts } from '../reader/index.ts';
import { ownRoom, sealLine } from '../room/index.ts';
import { recordNeedAction } from './need.access.ts';
import { insertNeed } from './need.queries.ts';
import { needFields, refuseContradiction, textOf } from './need-input.ts';
import { RecordNeedPage } from './pages/RecordNeedPage.tsx';

/** Records how one domain is seen today. The same domain later is a new look, and the two are compared. */
export const recordNeed = change({
  path: '/cases/:caseId/needs',
  slug: '/t/:caseId/suunnitelma/tarve',
  summary: 'Record a look at one domain of needs; the same domain looked at again is a row of its own.',
  input: z.object({ caseId: CaseId, ...needFields }),
  action: recordNeedAction,
  subject: (input) => onCase(input.caseId),
  audit: 'NeedRecorded',
  async run({ tx, input, acting, now, trail, vault }) {
    refuseContradiction(input, dayOf(now));
    const text = textOf(input);
    const [roomId] = await Promise.all([
      ownRoom(tx, input.caseId, 'coordination'),
      refuseTelltaleTexts(tx, input.caseId, { hers: input.hers, ours: input.ours, strengths: input.strengths }),
    ]);
    if (roomId === undefined) throw new Problem('not-found');
    const id = randomUUID();
    const { body } = sealLine(vault, 'need', { row: id, room: roomId, version: 1 }, text);
    await insertNeed(tx, { ...input, id, roomId, body, authorId: acting.workerId, at: now });
    trail.saw(acting.organisationId, 'coordination', `need:${id}:1`);
    trail.about({ needId: id, domain: input.domain });
    return { id, domain: input.domain, version: 1 };
  },
  form: {
    async prepare({ tx, acting }) {
      const [head, readers] = await Promise.all([readCaseHead(tx, acting), readReaders(tx, acting.case.id)]);
      return { head, readers, today: dayOf(acting.now) };
    },
    page: RecordNeedPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/suunnitelma/tarpeet#alue-${view.domain}`,
});
