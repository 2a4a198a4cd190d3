import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId, optionalId, someOf } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { findHandOver, viewHandOverPaperAction } from '../access/index.ts';
import { readCaseHead } from '../case/index.ts';
import { guardianOnPaper } from '../child/index.ts';
import { actingName, firstName, sheetParts } from './hand-over.ts';
import { PaperPage } from './pages/PaperPage.tsx';
import { paperFacts } from './paper.ts';
import { partsOf, readSheet } from './sheet.ts';

/**
 * One page for her, before it is confirmed: what changes, who gets to know what, and that she decides. Without `toId` it tells that the
 * own organisation leaves. First names, no organisation, no word that tells what it is about.
 */
export const viewPaper = look({
  path: '/cases/:caseId/hand-over-paper',
  slug: '/t/:caseId/vastuu/lehti',
  summary:
    'One page for the client about a hand-over to `toId`, or without it about the own organisation leaving. `parts` are those that would go along, `none` for none of them; those kept unless said.',
  input: z.object({ caseId: CaseId, toId: optionalId(), parts: someOf([...sheetParts, 'none'] as const).optional() }),
  action: viewHandOverPaperAction,
  subject: (input) => onCase(input.caseId),
  audit: 'HandOverPaperViewed',
  async run(context) {
    const { tx, acting, input } = context;
    const [head, [offer], guardian] = await Promise.all([
      readCaseHead(tx, acting),
      findHandOver(tx, acting.case.id),
      guardianOnPaper(context),
    ]);
    const own = head.parts.find((part) => part.own);
    if (!input.toId) {
      const lead = head.parts.find((part) => part.lead && !part.own);
      return {
        head,
        guardian,
        ...paperFacts({ from: actingName(own), to: firstName(actingName(lead)), leaving: true }),
      };
    }
    const to = head.parts.find((part) => part.organisationId === input.toId && part.leftAt === null && !part.own);
    if (!to) throw new Problem('not-found');
    const sheet = partsOf(await readSheet(context));
    const kept = offer?.to_id === input.toId && offer.from_id === acting.organisationId ? offer : undefined;
    const standing =
      kept?.sheet === 'no' ? [] : kept && kept.sheet === 'yes' ? kept.parts : sheet.map(({ part }) => part);
    const agreed: readonly string[] = input.parts ?? standing;
    return {
      head,
      guardian,
      ...paperFacts({
        from: actingName(own),
        to: actingName(to),
        leaving: false,
        sheet: sheet.filter(({ part }) => agreed.includes(part)),
      }),
    };
  },
  page: PaperPage,
});
