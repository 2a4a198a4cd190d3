import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { PronounsPage } from './pages/PronounsPage.tsx';
import { viewPronounsAction } from './pronoun.access.ts';
import { pronounTable } from './pronoun-line.ts';

/** How the person wants to be spoken of, and what was chosen before. */
export const viewPronouns = look({
  path: '/cases/:caseId/pronouns',
  slug: '/t/:caseId/puhuttelu',
  summary:
    'By which pronoun the person wants to be spoken of, as the own organisation has recorded it; the newest first.',
  input: z.object({ caseId: CaseId }),
  action: viewPronounsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'PronounsViewed',
  async run({ tx, input, acting, vault, trail }) {
    const [head, chosen] = await Promise.all([
      readCaseHead(tx, acting),
      pronounTable.read(tx, vault, trail, input.caseId),
    ]);
    return { head, chosen };
  },
  page: PronounsPage,
});
