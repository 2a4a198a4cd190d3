import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, optionalId } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders, refuseTelltaleTexts } from '../reader/index.ts';
import { ownRoom, sealLine } from '../room/index.ts';
import { insertHeard, readStepsBehind } from './heard.queries.ts';
import { behind, heardFields, refuseContradictions, textOf } from './heard-input.ts';
import { RecordHeardPage } from './pages/RecordHeardPage.tsx';
import { recordHeardAction } from './wellbeing.access.ts';

/** Records her own answers with her: was I heard, did I understand, what would have helped. Only if she wishes. */
export const recordHeard = change({
  path: '/cases/:caseId/heard',
  slug: '/t/:caseId/vointi/vastaus',
  summary:
    'Record with her whether she was heard, whether she understood and what would have helped. What she says is refused unless she was told who may ask for it.',
  input: z.object({ caseId: CaseId, stepId: optionalId(), ...heardFields }),
  action: recordHeardAction,
  subject: (input) => onCase(input.caseId),
  audit: 'HeardRecorded',
  async run({ tx, input, acting, now, trail, vault }) {
    refuseContradictions(input, dayOf(now));
    const [roomId, steps] = await Promise.all([
      ownRoom(tx, input.caseId, 'wellbeing'),
      input.stepId ? readStepsBehind(tx, input.caseId) : [],
      refuseTelltaleTexts(tx, input.caseId, { help: input.help }),
    ]);
    if (roomId === undefined) throw new Problem('not-found');
    const step = steps.find((one) => one.id === input.stepId);
    if (input.stepId && !step) throw new Problem('invalid', { fields: [{ field: 'stepId', reason: 'choose' }] });
    const heardBy = behind(input.heardBy, step !== undefined);
    const id = randomUUID();
    const { body } = sealLine(vault, 'heard', { row: id, room: roomId, version: 1 }, textOf(input));
    await insertHeard(tx, { ...input, heardBy, step, id, roomId, body, authorId: acting.workerId, at: now });
    trail.saw(acting.organisationId, 'wellbeing', `heard:${id}:1`);
    trail.about({ heardId: id });
    return { id, version: 1 };
  },
  form: {
    async prepare({ tx, acting }) {
      const [head, readers, steps] = await Promise.all([
        readCaseHead(tx, acting),
        readReaders(tx, acting.case.id),
        readStepsBehind(tx, acting.case.id),
      ]);
      return { head, readers, steps, today: dayOf(acting.now) };
    },
    page: RecordHeardPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/vointi#v-${view.id}`,
});
