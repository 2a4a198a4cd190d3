import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { look } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readUnasked } from '../consent/index.ts';
import { viewChildrenAction } from './child.access.ts';
import { readClocks } from './clocks.ts';
import { ChildrenPage } from './pages/ChildrenPage.tsx';
import { isGuardianDanger, readChildrenAndSteps } from './read-children.ts';

/** The children of a case and what each asks of the one who reads, by the kind of the reader's organisation. */
export const viewChildren = look({
  path: '/cases/:caseId/children',
  slug: '/t/:caseId/lapsi',
  summary:
    'The children of a case without names, what each asks of the reader (must, may, ask), whose it is, its provision, what was done, and the clocks of the assessment.',
  input: z.object({ caseId: CaseId }),
  action: viewChildrenAction,
  subject: (input) => onCase(input.caseId),
  audit: 'SafetyViewed',
  async run(context) {
    const { tx, acting, now } = context;
    const [head, { children, steps }, clocks, unasked] = await Promise.all([
      readCaseHead(tx, acting),
      readChildrenAndSteps(context),
      readClocks(context),
      readUnasked(tx, acting.case.id),
    ]);
    const known = new Set(children.map(({ id }) => id));
    // By the own lines alone: it is the same whatever the lead has recorded, or whether it has.
    const warns = !acting.case.leads && isGuardianDanger(children.filter(({ own }) => own));
    return {
      head,
      warns,
      children,
      pending: steps.filter(({ childId, what }) => what === 'pending' && known.has(childId)),
      alone: steps.filter(({ childId, own }) => own && !known.has(childId)),
      clocks,
      unasked: children.some(({ own }) => own) ? unasked : [],
      today: dayOf(now),
    };
  },
  page: ChildrenPage,
});
