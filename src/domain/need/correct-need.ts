import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, text, tick, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders, refuseTelltaleTexts } from '../reader/index.ts';
import { readFormer, sealLine } from '../room/index.ts';
import { recordNeedAction } from './need.access.ts';
import { findNeed, replaceNeed } from './need.queries.ts';
import { needFields, refuseContradiction, textOf } from './need-input.ts';
import { CorrectNeedPage } from './pages/CorrectNeedPage.tsx';

/** Corrects a look of the own organisation: the next version, with its reason. A new look is recorded, not corrected. */
export const correctNeed = change({
  path: '/cases/:caseId/needs/:needId/correct',
  slug: '/t/:caseId/suunnitelma/tarve/:needId',
  summary: 'Correct a look at a need, or mark it as recorded by mistake: the next version; a lost update is refused.',
  input: z.object({
    caseId: CaseId,
    needId: id(),
    ...needFields,
    reason: text(300),
    mistaken: tick(),
    version: version(),
  }),
  action: recordNeedAction,
  subject: (input) => onCase(input.caseId),
  audit: 'NeedCorrected',
  async run({ tx, input, acting, now, trail, vault }) {
    const need = await findNeed(tx, vault, input.caseId, input.needId);
    if (!need) throw new Problem('not-found');
    if (!need.own) throw new Problem('forbidden');
    refuseContradiction(input, dayOf(now));
    const { hers, ours, strengths, reason } = input;
    await refuseTelltaleTexts(tx, input.caseId, { hers, ours, strengths, reason });
    const next = input.version + 1;
    const sealed = sealLine(
      vault,
      'need',
      { row: need.id, room: need.roomId, version: next },
      textOf(input),
      input.reason,
    );
    const done = await replaceNeed(tx, { ...input, ...sealed, id: need.id, authorId: acting.workerId, at: now });
    if (!done) throw new Problem('changed', { standing: { version: need.version } });
    trail.saw(acting.organisationId, 'coordination', `need:${need.id}:${next}`);
    trail.about({ needId: need.id, domain: input.domain, version: next });
    return { id: need.id, domain: input.domain, version: next };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      if (!input.needId) throw new Problem('not-found');
      const [head, need, former, readers] = await Promise.all([
        readCaseHead(tx, acting),
        findNeed(tx, vault, acting.case.id, input.needId),
        readFormer(tx, vault, 'need', input.needId),
        readReaders(tx, acting.case.id),
      ]);
      if (!need) throw new Problem('not-found');
      if (!need.own) throw new Problem('forbidden');
      trail.saw(acting.organisationId, 'coordination', `need:${need.id}:${need.version}`);
      return { head, need, former, readers, today: dayOf(acting.now) };
    },
    page: CorrectNeedPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/suunnitelma/tarpeet#alue-${view.domain}`,
});
