import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { optionalWhenField } from '../../platform/http/when-field.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders, refuseTelltaleText } from '../reader/index.ts';
import { ownRoom } from '../room/index.ts';
import { RecordTellingPage } from './pages/RecordTellingPage.tsx';
import { recordTellingAction } from './telling.access.ts';
import { insertTelling } from './telling.queries.ts';
import { registers } from './telling.ts';
import { refuseTooMuchForInvestigation, refuseUnnamed, tellingFields } from './telling-input.ts';

/** Records that she has told about a topic: to whom, when, in which form and where the account lies. Never what she told. */
export const recordTelling = change({
  path: '/cases/:caseId/tellings',
  slug: '/t/:caseId/kerrottu/lisaa',
  summary:
    'Record that a topic has been told. A line in class justice may tell only of a recorded interview that an authority holds.',
  input: z.object({ caseId: CaseId, register: choice(registers), ...tellingFields, when: optionalWhenField() }),
  action: recordTellingAction,
  subject: (input) => onCase(input.caseId),
  audit: 'TellingRecorded',
  async run({ tx, input, acting, now, trail, vault }) {
    refuseUnnamed(acting, input.register);
    refuseTooMuchForInvestigation(input.register, input);
    const [roomId] = await Promise.all([
      ownRoom(tx, input.caseId, input.register),
      refuseTelltaleText(tx, input.caseId, 'detail', input.detail),
    ]);
    if (roomId === undefined) throw new Problem('not-found');
    const id = randomUUID();
    const body =
      input.detail === undefined
        ? null
        : vault.seal({ table: 'telling', row: id, room: roomId, version: 1 }, input.detail);
    await insertTelling(tx, { ...input, id, roomId, body, authorId: acting.workerId, at: now });
    trail.saw(acting.organisationId, input.register, `telling:${id}:1`);
    trail.about({ tellingId: id, topic: input.topic, register: input.register });
    return { id, register: input.register, topic: input.topic, version: 1 };
  },
  form: {
    async prepare({ tx, acting }) {
      const [head, readers] = await Promise.all([readCaseHead(tx, acting), readReaders(tx, acting.case.id)]);
      return { head, readers, registers: registers.filter((one) => acting.case.writes.includes(one)) };
    },
    page: RecordTellingPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/kerrottu#r-${view.id}`,
});
