import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { listNamesakes } from '../organisation/index.ts';
import { viewCircleAction } from './access.access.ts';
import { listCircle } from './circle.queries.ts';
import { hiddenPartOf } from './hidden-part-of.ts';
import { CirclePage } from './pages/CirclePage.tsx';

/** The safety circle of a hidden part: whom its acting lead or the lead of the case has admitted by name (sentence 10). */
export const viewCircle = look({
  path: '/cases/:caseId/parts/:organisationId/circle',
  slug: '/t/:caseId/osuus/:organisationId/piiri',
  summary: 'The safety circle of a hidden part; the acting leads of that part and of the case alone.',
  input: z.object({ caseId: CaseId, organisationId: id() }),
  action: viewCircleAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CircleViewed',
  async run({ tx, input, acting, trail, vault }) {
    trail.namesHidden();
    const { head, part } = await hiddenPartOf(tx, acting, input.organisationId);
    const circle = await listCircle(tx, vault, head, part.organisationId);
    for (const entry of circle) trail.saw(acting.organisationId, 'agreement', `circle:${entry.id}:1`);
    return {
      head,
      organisationId: part.organisationId,
      organisation: part.organisation,
      circle,
      /** Organisations that bear the name of one in the circle, where there are several. */
      namesakes: await listNamesakes(
        tx,
        circle.map((entry) => entry.organisation),
      ),
    };
  },
  page: CirclePage,
});
