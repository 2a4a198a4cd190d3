import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId, tick } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readWhole } from '../piece/index.ts';
import { viewElementsAction } from './elements.access.ts';
import { entriesOf } from './entry.ts';
import { lawOn } from './law/law-in-force.ts';
import { ElementsPage } from './pages/ElementsPage.tsx';
import { seeElements } from './see-elements.ts';

/** What is recorded beside what the law asks: prompts for the worker's own thinking, never a verdict, never for others. */
export const viewElements = look({
  path: '/cases/:caseId/whole/elements',
  slug: '/t/:caseId/kokonaisuus/osatekijat',
  summary:
    'Which recorded pieces speak to act, means, purpose and near offences, what was not asked and what speaks against. Decides nothing; not to be passed on.',
  input: z.object({ caseId: CaseId, all: tick() }),
  action: viewElementsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ElementsViewed',
  async run({ tx, input, acting, vault, trail, now }) {
    const [head, whole] = await Promise.all([readCaseHead(tx, acting), readWhole(tx, vault, trail, input.caseId)]);
    const law = lawOn(dayOf(now));
    return {
      /** Said to whoever takes the JSON face. */
      marked: { decides: false, forViewerOnly: true },
      head,
      seen: seeElements(whole.pieces, whole.links, law),
      entries: entriesOf(whole),
      law,
      all: input.all,
    };
  },
  page: ElementsPage,
});
