import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { viewCompilationsAction } from './disclosure.access.ts';
import { listCompilations, listProgress, listReceived } from './disclosure.queries.ts';
import { isOpen } from './disclosure.ts';
import { CompilationsPage } from './pages/CompilationsPage.tsx';

/** How the handing over of the whole stands: the own organisation's part, and what has been handed over to it. */
export const viewCompilations = look({
  path: '/cases/:caseId/compilations',
  slug: '/t/:caseId/kooste',
  summary:
    'Compilations for an investigation: the own organisation’s part, whose parts are released, what was received.',
  input: z.object({ caseId: CaseId }),
  action: viewCompilationsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompilationsViewed',
  async run({ tx, acting, input, trail, vault }) {
    const [head, compilations, all] = await Promise.all([
      readCaseHead(tx, acting),
      listCompilations(tx, vault, input.caseId),
      listReceived(tx, vault, input.caseId),
    ]);
    // At most one is open to each receiver, and there are two kinds of them.
    const withProgress = await Promise.all(
      compilations.map(async (each) => ({
        ...each,
        progress: each.gathers && isOpen(each.state) ? await listProgress(tx, input.caseId, each.id) : [],
      })),
    );
    for (const { id } of compilations) trail.saw(acting.organisationId, 'agreement', `compilation:${id}:1`);
    for (const { id } of all) trail.saw(acting.organisationId, 'justice', `compilation:${id}:1`);
    // The lines are read on the page of their own.
    const received = all.map(({ parts, word: _, ...row }) => ({
      ...row,
      owners: parts.map((part) => part.organisation),
    }));
    // As it was told before each had a progress of its own: of the first that is gathered.
    const gathered = withProgress.find(({ gathers, state }) => gathers && isOpen(state));
    const { id: gathering = null, progress = [] } = gathered ?? {};
    return { head, compilations: withProgress, gathering, progress, received };
  },
  page: CompilationsPage,
});
