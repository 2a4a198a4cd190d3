import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, day, id, optionalText, tick, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { isInvestigation } from '../organisation/index.ts';
import { readReaders } from '../reader/index.ts';
import { readFormer } from '../room/index.ts';
import { changeLineAction } from './authority.access.ts';
import { findLine, replaceLine } from './authority.queries.ts';
import { classOf, longestText } from './authority.ts';
import { refuseUnfitLine, sealText } from './line-input.ts';
import { ChangeLinePage } from './pages/ChangeLinePage.tsx';

/** Changes a line of the own organisation, ends it, or marks it as written by mistake: the next version, with its reason. */
export const changeLine = change({
  path: '/cases/:caseId/justice-lines/:lineId/change',
  slug: '/t/:caseId/viranomaiselle/rivi/:lineId',
  summary:
    'Change or end a line for police and prosecutor: the next version with its reason; a lost update is refused.',
  input: z.object({
    caseId: CaseId,
    lineId: id(),
    text: optionalText(longestText),
    fromOn: day().optional(),
    untilOn: day().optional(),
    ended: tick(),
    mistaken: tick(),
    reason: optionalText(300),
    version: version(),
  }),
  action: changeLineAction,
  subject: (input) => onCase(input.caseId),
  audit: 'JusticeLineChanged',
  async run({ tx, input, acting, now, trail, vault }) {
    const line = await findLine(tx, vault, input.caseId, input.lineId);
    if (!line) throw new Problem('not-found');
    if (!line.own || !acting.case.writes.includes(classOf(line.kind))) throw new Problem('forbidden');
    if (line.kind !== 'not-before' && input.reason === undefined)
      throw new Problem('invalid', { fields: [{ field: 'reason', reason: 'required' }] });
    await refuseUnfitLine(tx, input.caseId, { ...input, kind: line.kind });
    const next = input.version + 1;
    const sealed = sealText(vault, { row: line.id, room: line.roomId, version: next }, input.text, input.reason);
    const done = await replaceLine(tx, {
      ...input,
      ...sealed,
      id: line.id,
      state: input.ended ? 'ended' : 'current',
      authorId: acting.workerId,
      at: now,
    });
    if (!done)
      throw new Problem('changed', {
        standing: { version: line.version, ...(line.text === null ? {} : { text: line.text }) },
      });
    trail.saw(acting.organisationId, classOf(line.kind), `justice-line:${line.id}:${next}`);
    trail.about({ lineId: line.id, kind: line.kind, version: next });
    return { id: line.id, version: next, ended: input.ended, asks: isInvestigation(acting.kind) };
  },
  form: {
    async prepare({ tx, acting, input, vault, trail }) {
      if (!input.lineId) throw new Problem('not-found');
      const [head, line, former, readers] = await Promise.all([
        readCaseHead(tx, acting),
        findLine(tx, vault, acting.case.id, input.lineId),
        readFormer(tx, vault, 'justice_line', input.lineId),
        readReaders(tx, acting.case.id),
      ]);
      if (!line) throw new Problem('not-found');
      if (!line.own || !acting.case.writes.includes(classOf(line.kind))) throw new Problem('forbidden');
      trail.saw(acting.organisationId, classOf(line.kind), `justice-line:${line.id}:${line.version}`);
      return { head, line, former, readers };
    },
    page: ChangeLinePage,
  },
  afterwards: (view, input) => `/t/${input.caseId}${view.asks ? '' : '/viranomaiselle'}`,
});
