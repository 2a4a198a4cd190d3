import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, text } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders } from '../reader/index.ts';
import { askSupportAction } from './authority.access.ts';
import { longestText } from './authority.ts';
import { AskSupportPage } from './pages/AskSupportPage.tsx';
import { putLine } from './put-line.ts';

/** Police or prosecutor ask the support side by a line in their own room of class process; those see it to whom that has been opened on her consent. */
export const askSupport = change({
  path: '/cases/:caseId/justice-lines/ask',
  slug: '/t/:caseId/viranomaiselle/kysymys',
  summary: 'Police or prosecutor ask the support side by a line in their own room of class process.',
  input: z.object({ caseId: CaseId, text: text(longestText) }),
  action: askSupportAction,
  subject: (input) => onCase(input.caseId),
  audit: 'SupportAsked',
  run: (context) => putLine(context, { kind: 'ask', text: context.input.text }),
  form: {
    async prepare({ tx, acting }) {
      const [head, readers] = await Promise.all([readCaseHead(tx, acting), readReaders(tx, acting.case.id)]);
      return { head, readers, own: acting.organisation };
    },
    page: AskSupportPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}#rivi-${view.id}`,
});
