import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { readCaseHead } from '../case/index.ts';
import { readWhole } from '../piece/index.ts';
import { narrow } from './graph/filter.ts';
import { WholePage } from './pages/WholePage.tsx';
import { viewWholeAction } from './whole.access.ts';
import { askedFilter, filterFields } from './whole-filter.ts';

/** The whole as a map and as a list: what belongs together. */
export const viewWhole = look({
  path: '/cases/:caseId/whole',
  slug: '/t/:caseId/kokonaisuus',
  summary:
    'Events, people as labels, places, money and papers with their typed links; narrowed by form, means and time.',
  input: z.object({
    caseId: CaseId,
    view: z.enum(['map', 'list'], { error: 'choose' }).optional(),
    // A piece whose neighbourhood the map brings forward, and whether the lines of the person herself are drawn.
    focus: z.union([z.literal(''), id()]).optional(),
    own: z.enum(['yes'], { error: 'choose' }).optional(),
    ...filterFields,
  }),
  action: viewWholeAction,
  subject: (input) => onCase(input.caseId),
  audit: 'WholeViewed',
  async run(context) {
    const { tx, input, acting, vault, trail } = context;
    const filter = await askedFilter(context, input);
    const [head, whole] = await Promise.all([readCaseHead(tx, acting), readWhole(tx, vault, trail, input.caseId)]);
    const offered = {
      forms: [...new Set(whole.pieces.flatMap((piece) => (piece.sort === 'exploitation' ? [piece.code] : [])))],
      means: [...new Set(whole.pieces.flatMap((piece) => piece.means))],
    };
    return {
      head,
      view: input.view ?? null,
      focus: input.focus || null,
      own: input.own === 'yes',
      filter,
      offered,
      ...narrow(whole, filter),
    };
  },
  page: WholePage,
});
