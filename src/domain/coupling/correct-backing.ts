import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, optionalText, tick, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readReaders, refuseTelltaleTexts } from '../reader/index.ts';
import { readFormer, sealLine } from '../room/index.ts';
import { namable } from '../sector/index.ts';
import { findBacking, replaceBacking } from './backing.queries.ts';
import { backingFields, refuseUnfit } from './backing-input.ts';
import { recordBackingAction } from './coupling.access.ts';
import { CorrectBackingPage } from './pages/CorrectBackingPage.tsx';

/** Corrects a line of the own organisation: the next version, or recorded by mistake. The former one is kept. */
export const correctBacking = change({
  path: '/cases/:caseId/backings/:backingId/correct',
  slug: '/t/:caseId/tuki-ja-vaiheet/kirjaus/:backingId',
  summary: 'Correct a line on support behind a step, or mark it as recorded by mistake; a lost update is refused.',
  input: z.object({
    caseId: CaseId,
    backingId: id(),
    ...backingFields,
    reason: optionalText(300),
    mistaken: tick(),
    version: version(),
  }),
  action: recordBackingAction,
  subject: (input) => onCase(input.caseId),
  audit: 'BackingCorrected',
  async run({ tx, input, acting, now, trail, vault }) {
    const line = await findBacking(tx, vault, input.caseId, input.backingId);
    if (!line) throw new Problem('not-found');
    if (!line.own || !acting.case.writes.includes(line.class)) throw new Problem('forbidden');
    const { note, reason } = input;
    refuseUnfit({ ...input, kind: line.kind });
    await refuseTelltaleTexts(tx, input.caseId, { note, reason });
    const next = input.version + 1;
    const at = { row: line.id, room: line.roomId, version: next };
    const sealed = sealLine(vault, 'backing', at, { note: note ?? null }, reason);
    const done = await replaceBacking(tx, {
      ...input,
      id: line.id,
      body: note === undefined ? null : sealed.body,
      reason: sealed.reason,
      authorId: acting.workerId,
      at: now,
    });
    if (!done) throw new Problem('changed', { standing: { version: line.version, state: line.state } });
    trail.saw(acting.organisationId, line.class, `backing:${line.id}:${next}`);
    trail.about({ backingId: line.id, stepId: line.stepId, kind: line.kind, state: input.state, version: next });
    return { id: line.id, stepId: line.stepId, kind: line.kind, version: next };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      if (!input.backingId) throw new Problem('not-found');
      const [{ head, organisations }, line, former, readers] = await Promise.all([
        namable(tx, acting),
        findBacking(tx, vault, acting.case.id, input.backingId),
        readFormer(tx, vault, 'backing', input.backingId),
        readReaders(tx, acting.case.id),
      ]);
      if (!line) throw new Problem('not-found');
      if (!line.own || !acting.case.writes.includes(line.class)) throw new Problem('forbidden');
      trail.saw(acting.organisationId, line.class, `backing:${line.id}:${line.version}`);
      return { head, organisations, line, former, readers };
    },
    page: CorrectBackingPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/tuki-ja-vaiheet/${view.stepId}/${view.kind}`,
});
