import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders, refuseTelltaleText } from '../reader/index.ts';
import { ownRoom } from '../room/index.ts';
import { RecordWishPage } from './pages/RecordWishPage.tsx';
import { recordWishAction } from './telling.access.ts';
import { insertWish } from './telling.queries.ts';
import { longestWish, registers, wishKinds } from './telling.ts';
import { refuseUnnamed } from './telling-input.ts';

/** Records one wish of hers for being asked, in her own words. */
export const recordWish = change({
  path: '/cases/:caseId/wishes',
  slug: '/t/:caseId/kerrottu/toive',
  summary: 'Record a wish of hers: what not to ask, breaks, interpreter, who sits beside.',
  input: z.object({ caseId: CaseId, register: choice(registers), kind: choice(wishKinds), text: text(longestWish) }),
  action: recordWishAction,
  subject: (input) => onCase(input.caseId),
  audit: 'WishRecorded',
  async run({ tx, input, acting, now, trail, vault }) {
    refuseUnnamed(acting, input.register);
    const [roomId] = await Promise.all([
      ownRoom(tx, input.caseId, input.register),
      refuseTelltaleText(tx, input.caseId, 'text', input.text),
    ]);
    if (roomId === undefined) throw new Problem('not-found');
    const id = randomUUID();
    const body = vault.seal({ table: 'wish', row: id, room: roomId, version: 1 }, input.text);
    await insertWish(tx, { id, roomId, kind: input.kind, body, authorId: acting.workerId, at: now });
    trail.saw(acting.organisationId, input.register, `wish:${id}:1`);
    trail.about({ wishId: id, kind: input.kind, register: input.register });
    return { id, register: input.register, kind: input.kind, version: 1 };
  },
  form: {
    async prepare({ tx, acting }) {
      const [head, readers] = await Promise.all([readCaseHead(tx, acting), readReaders(tx, acting.case.id)]);
      return { head, readers, registers: registers.filter((one) => acting.case.writes.includes(one)) };
    },
    page: RecordWishPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/kerrottu`,
});
