import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, day, text } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders } from '../reader/index.ts';
import { tellLineAction } from './authority.access.ts';
import { longestText, toldKinds } from './authority.ts';
import { WriteLinePage } from './pages/WriteLinePage.tsx';
import { putLine } from './put-line.ts';

/** Writes a line for police and prosecutor. */
export const writeLine = change({
  path: '/cases/:caseId/justice-lines',
  slug: '/t/:caseId/viranomaiselle/rivi',
  summary:
    'Write a line for police and prosecutor: via whom to reach her, counsel, who comes along, interpreter, wish for protection, other practical matter.',
  input: z.object({
    caseId: CaseId,
    kind: choice(toldKinds),
    text: text(longestText),
    fromOn: day().optional(),
    untilOn: day().optional(),
  }),
  action: tellLineAction,
  subject: (input) => onCase(input.caseId),
  audit: 'JusticeLineWritten',
  run: (context) => putLine(context, context.input),
  form: {
    async prepare({ tx, acting }) {
      const [head, readers] = await Promise.all([readCaseHead(tx, acting), readReaders(tx, acting.case.id)]);
      return { head, readers };
    },
    page: WriteLinePage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/viranomaiselle#rivi-${view.id}`,
});
