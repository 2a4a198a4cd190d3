import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, day } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders } from '../reader/index.ts';
import { tellLineAction } from './authority.access.ts';
import { NotBeforePage } from './pages/NotBeforePage.tsx';
import { putLine } from './put-line.ts';

/** Writes the day before which no hearing should be held: a day alone. A reason is refused by having no field. */
export const writeNotBefore = change({
  path: '/cases/:caseId/justice-lines/not-before',
  slug: '/t/:caseId/viranomaiselle/ei-ennen',
  summary: 'Write the day before which no hearing should be held. A day alone: there is no field for a reason.',
  input: z.object({ caseId: CaseId, fromOn: day() }),
  action: tellLineAction,
  subject: (input) => onCase(input.caseId),
  audit: 'NotBeforeWritten',
  run: (context) => putLine(context, { kind: 'not-before', fromOn: context.input.fromOn }),
  form: {
    async prepare({ tx, acting }) {
      const [head, readers] = await Promise.all([readCaseHead(tx, acting), readReaders(tx, acting.case.id)]);
      return { head, readers };
    },
    page: NotBeforePage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/viranomaiselle#rivi-${view.id}`,
});
