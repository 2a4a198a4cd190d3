import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { ofClass } from '../line/index.ts';
import { readReaders } from '../reader/index.ts';
import { tellingTable, wishTable } from '../telling/index.ts';
import { viewLinesAction } from './authority.access.ts';
import { readJusticeNotes } from './authority.queries.ts';
import { justiceTable } from './justice-line.ts';
import { LinesPage } from './pages/LinesPage.tsx';

/** What police and prosecutor see of this case, so that nothing is handed over unseen. */
export const viewLines = look({
  path: '/cases/:caseId/justice-lines',
  slug: '/t/:caseId/viranomaiselle',
  summary:
    'What police and prosecutor see of the case as far as it is open to the viewer: who of them reads it, lines, wishes, recorded interviews, notes.',
  input: z.object({ caseId: CaseId }),
  action: viewLinesAction,
  subject: (input) => onCase(input.caseId),
  audit: 'JusticeLinesViewed',
  async run({ tx, input, acting, now, vault, trail }) {
    const [head, readers, lines, wishes, tellings, notes] = await Promise.all([
      readCaseHead(tx, acting),
      readReaders(tx, input.caseId),
      justiceTable.read(tx, vault, trail, input.caseId),
      wishTable.read(tx, vault, trail, input.caseId, ofClass('justice')),
      tellingTable.read(tx, vault, trail, input.caseId, ofClass('justice')),
      readJusticeNotes(tx, vault, trail, input.caseId),
    ]);
    return { head, readers, lines, wishes, tellings, notes, today: dayOf(now) };
  },
  page: LinesPage,
});
