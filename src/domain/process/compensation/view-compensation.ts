import { z } from 'zod';
import { action, onCase } from '../../../platform/acting/action.ts';
import { look } from '../../../platform/http/endpoint.ts';
import { CaseId } from '../../../platform/http/fields.ts';
import { dayOf } from '../../../platform/time/format.ts';
import { readCaseHead } from '../../case/index.ts';
import { readClocks, rulesNow } from '../../deadline/index.ts';
import { readProcesses } from '../process.queries.ts';
import type { ProcessView } from '../process-fields.ts';
import { CompensationPage } from './pages/CompensationPage.tsx';
import { compensationPath } from './path.ts';
import { valuesOf } from './values.ts';

/** Compensation lies in `process`: a residence track has none. */
const viewCompensationAction = action('compensation.view', 'case', ({ case: { reads } }) => reads.includes('process'));

/** Rules whose clocks belong to the path. */
const ofPath = ['compensation', 'compensation.no_court', 'compensation.early', 'appeal.supreme'];

/** A criminal course with what its organisation has recorded of compensation apart from it. */
const withCompensation = (course: ProcessView, all: readonly ProcessView[]): ProcessView => ({
  ...course,
  steps: [
    ...course.steps,
    ...all
      .filter(({ kind, organisationId }) => kind === 'compensation' && organisationId === course.organisationId)
      .flatMap(({ steps }) => steps),
  ],
});

/** Compensation: which step is open, what its time is, what the prosecutor can pursue, the two permissions, the amounts. */
export const viewCompensation = look({
  path: '/cases/:caseId/compensation',
  slug: '/t/:caseId/prosessi/korvaus',
  summary:
    'Where each criminal case stands on the way to compensation: the claim in it, the judgment, the State; sentences with their provisions, the clocks that run, and what was claimed, decided and paid, with amounts.',
  input: z.object({ caseId: CaseId }),
  action: viewCompensationAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompensationViewed',
  async run({ tx, input, acting, now, vault, trail }) {
    const today = dayOf(now);
    const rules = rulesNow();
    const [head, processes, clocks] = await Promise.all([
      readCaseHead(tx, acting),
      readProcesses(tx, vault, trail, input.caseId),
      readClocks(tx, vault, trail, input.caseId, {
        where: `t.state = 'running' and t.rule_key = any ($1)`,
        is: ofPath,
      }),
    ]);
    const offenceOn = clocks.find(({ ruleKey }) => ruleKey === 'compensation.no_court')?.startedOn ?? null;
    const courses = processes
      .filter(({ kind }) => kind === 'criminal')
      .map((course) => {
        const whole = withCompensation(course, processes);
        return { course, path: compensationPath(whole, { offenceOn, today, rules }), values: valuesOf(whole) };
      });
    return { head, courses, clocks, rules, offenceOn };
  },
  page: CompensationPage,
});
