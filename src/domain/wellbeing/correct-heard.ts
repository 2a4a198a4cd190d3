import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, text, tick, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders, refuseTelltaleTexts } from '../reader/index.ts';
import { readFormer, sealLine } from '../room/index.ts';
import { findHeard, replaceHeard } from './heard.queries.ts';
import { behind, heardFields, refuseContradictions, textOf } from './heard-input.ts';
import { CorrectHeardPage } from './pages/CorrectHeardPage.tsx';
import { recordHeardAction } from './wellbeing.access.ts';

/** Corrects what the own organisation has recorded of her answers: the next version, with its reason. */
export const correctHeard = change({
  path: '/cases/:caseId/heard/:heardId/correct',
  slug: '/t/:caseId/vointi/vastaus/:heardId',
  summary:
    'Correct a record of her answers, or mark it as recorded by mistake: the next version; a lost update is refused.',
  input: z.object({
    caseId: CaseId,
    heardId: id(),
    ...heardFields,
    reason: text(300),
    mistaken: tick(),
    version: version(),
  }),
  action: recordHeardAction,
  subject: (input) => onCase(input.caseId),
  audit: 'HeardCorrected',
  async run({ tx, input, acting, now, trail, vault }) {
    const heard = await findHeard(tx, vault, input.caseId, input.heardId);
    if (!heard) throw new Problem('not-found');
    if (!heard.own) throw new Problem('forbidden');
    refuseContradictions(input, dayOf(now));
    await refuseTelltaleTexts(tx, input.caseId, { help: input.help, reason: input.reason });
    const next = input.version + 1;
    const at = { row: heard.id, room: heard.roomId, version: next };
    const sealed = sealLine(vault, 'heard', at, textOf(input), input.reason);
    const heardBy = behind(input.heardBy, heard.hasStep);
    const done = await replaceHeard(tx, {
      ...input,
      ...sealed,
      heardBy,
      id: heard.id,
      authorId: acting.workerId,
      at: now,
    });
    if (!done) throw new Problem('changed', { standing: { version: heard.version } });
    trail.saw(acting.organisationId, 'wellbeing', `heard:${heard.id}:${next}`);
    trail.about({ heardId: heard.id, version: next });
    return { id: heard.id, version: next };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      if (!input.heardId) throw new Problem('not-found');
      const [head, heard, former, readers] = await Promise.all([
        readCaseHead(tx, acting),
        findHeard(tx, vault, acting.case.id, input.heardId),
        readFormer(tx, vault, 'heard', input.heardId),
        readReaders(tx, acting.case.id),
      ]);
      if (!heard) throw new Problem('not-found');
      if (!heard.own) throw new Problem('forbidden');
      trail.saw(acting.organisationId, 'wellbeing', `heard:${heard.id}:${heard.version}`);
      return { head, heard, former, readers, today: dayOf(acting.now) };
    },
    page: CorrectHeardPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/vointi#v-${view.id}`,
});
