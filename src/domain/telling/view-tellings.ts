import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { TellingsPage } from './pages/TellingsPage.tsx';
import { viewTellingsAction } from './telling.access.ts';
import { tellingTable, wishTable } from './telling-line.ts';

/** Tell once: her wishes first, then what has been told to whom. Police and prosecutor get their lines alone. */
export const viewTellings = look({
  path: '/cases/:caseId/tellings',
  slug: '/t/:caseId/kerrottu',
  summary:
    'Which topics have been told, to whom, in which form and where the account lies; the client’s wishes for being asked.',
  input: z.object({ caseId: CaseId }),
  action: viewTellingsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'TellingsViewed',
  async run({ tx, input, acting, vault, trail }) {
    const [head, wishes, tellings] = await Promise.all([
      readCaseHead(tx, acting),
      wishTable.read(tx, vault, trail, input.caseId),
      tellingTable.read(tx, vault, trail, input.caseId),
    ]);
    const { reads, writes } = acting.case;
    return {
      head,
      wishes,
      tellings,
      registers: {
        coordination: { read: reads.includes('coordination'), write: writes.includes('coordination') },
        justice: { read: reads.includes('justice'), write: writes.includes('justice') },
      },
    };
  },
  page: TellingsPage,
});
