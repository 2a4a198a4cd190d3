import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { viewDutiesAction } from './child.access.ts';
import { dutiesIfThereIs } from './duties.ts';
import { DutiesPage } from './pages/DutiesPage.tsx';

/**
 * What the law asks of whoever is named on a case, should there be a child. No row is read for it: the page is the same whether a child is
 * recorded or not, so it can be open to all, and a duty of one's own is silent for nobody.
 */
export const viewDuties = look({
  path: '/cases/:caseId/child-duties',
  slug: '/t/:caseId/lapsi/velvollisuus',
  summary:
    'What the law asks of the reader, by the kind of the reader’s organisation, if the person is under 18 or has children: the same whether a child is recorded or not.',
  input: z.object({ caseId: CaseId }),
  action: viewDutiesAction,
  subject: (input) => onCase(input.caseId),
  audit: 'DutiesViewed',
  async run({ tx, acting }) {
    const head = await readCaseHead(tx, acting);
    return {
      head,
      herself: dutiesIfThereIs('herself', acting.kind),
      ownChild: dutiesIfThereIs('own-child', acting.kind),
    };
  },
  page: DutiesPage,
});
