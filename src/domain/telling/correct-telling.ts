import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, text, tick, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { optionalWhenField } from '../../platform/http/when-field.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders, refuseTelltaleText } from '../reader/index.ts';
import { CorrectTellingPage } from './pages/CorrectTellingPage.tsx';
import { recordTellingAction } from './telling.access.ts';
import { findTelling, readEarlier, replaceTelling } from './telling.queries.ts';
import { refuseTooMuchForInvestigation, tellingFields } from './telling-input.ts';

/** Corrects a record of telling of the own organisation: the next version, with its reason. */
export const correctTelling = change({
  path: '/cases/:caseId/tellings/:tellingId/correct',
  slug: '/t/:caseId/kerrottu/rivi/:tellingId',
  summary:
    'Correct a record of telling, or mark it as recorded by mistake: the next version; a lost update is refused.',
  input: z.object({
    caseId: CaseId,
    tellingId: id(),
    ...tellingFields,
    when: optionalWhenField(),
    reason: text(300),
    mistaken: tick(),
    version: version(),
  }),
  action: recordTellingAction,
  subject: (input) => onCase(input.caseId),
  audit: 'TellingCorrected',
  async run({ tx, input, acting, now, trail, vault }) {
    const telling = await findTelling(tx, vault, input.caseId, input.tellingId);
    if (!telling) throw new Problem('not-found');
    if (!telling.own || !acting.case.writes.includes(telling.register)) throw new Problem('forbidden');
    refuseTooMuchForInvestigation(telling.register, input);
    await refuseTelltaleText(tx, input.caseId, 'detail', input.detail);
    const next = input.version + 1;
    const at = { row: telling.id, room: telling.roomId, version: next };
    const done = await replaceTelling(tx, {
      ...input,
      id: telling.id,
      body: input.detail === undefined ? null : vault.seal({ table: 'telling', ...at }, input.detail),
      reason: vault.seal({ table: 'telling_reason', ...at }, input.reason),
      authorId: acting.workerId,
      at: now,
    });
    if (!done) throw new Problem('changed', { standing: { version: telling.version } });
    trail.saw(acting.organisationId, telling.register, `telling:${telling.id}:${next}`);
    trail.about({ tellingId: telling.id, topic: input.topic, version: next });
    return { id: telling.id, version: next };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      if (!input.tellingId) throw new Problem('not-found');
      const [head, telling, earlier, readers] = await Promise.all([
        readCaseHead(tx, acting),
        findTelling(tx, vault, acting.case.id, input.tellingId),
        readEarlier(tx, vault, 'telling', input.tellingId),
        readReaders(tx, acting.case.id),
      ]);
      if (!telling) throw new Problem('not-found');
      if (!telling.own || !acting.case.writes.includes(telling.register)) throw new Problem('forbidden');
      trail.saw(acting.organisationId, telling.register, `telling:${telling.id}:${telling.version}`);
      return { head, telling, earlier, readers };
    },
    page: CorrectTellingPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/kerrottu#r-${view.id}`,
});
