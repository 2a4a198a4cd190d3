import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { liftBarAction } from './access.access.ts';
import { hatOf } from './bar.ts';
import { listBars, namesakesOf } from './bars.queries.ts';
import { LiftBarPage } from './pages/LiftBarPage.tsx';

/** Lifting takes both: one of lead and data-protection officer asks, the other's call lifts (sentence 12). */
export const liftBar = change({
  path: '/cases/:caseId/bars/:barId/lift',
  slug: '/t/:caseId/estot/:barId/pura',
  summary: 'Ask for the lifting of a bar, or confirm what the other one has asked.',
  input: z.object({ caseId: CaseId, barId: id() }),
  action: liftBarAction,
  subject: (input) => onCase(input.caseId),
  audit: 'BarLiftingRecorded',
  async run({ tx, input, trail }) {
    trail.officersOnly();
    const { lifted } = await tx.one<{ lifted: boolean }>('select act.lift_bar($1, $2) as lifted', [
      input.caseId,
      input.barId,
    ]);
    trail.about({ caseId: input.caseId, barId: input.barId, lifted });
    return { id: input.barId, state: lifted ? 'lifted' : 'asked' };
  },
  form: {
    async prepare({ tx, acting, input, trail }) {
      trail.officersOnly();
      const [head, bars] = await Promise.all([
        readCaseHead(tx, acting),
        listBars(tx, acting.case.id, hatOf(acting), acting.workerId),
      ]);
      const bar = bars.find((bar) => bar.id === input.barId);
      if (!bar) throw new Problem('not-found');
      return { head, bar, namesakes: await namesakesOf(tx, [bar], []) };
    },
    page: LiftBarPage,
  },
  undoes: 'barId',
  afterwards: (_, input) => `/t/${input.caseId}/estot`,
});
