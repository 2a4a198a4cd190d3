import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readFormFrame } from '../case/index.ts';
import { rulesNow, startClocks as startRules } from '../deadline/index.ts';
import { ownLine } from '../line/index.ts';
import { clocksFrom } from './clocks.ts';
import { ownCourse } from './own-process.ts';
import { StartClocksPage } from './pages/StartClocksPage.tsx';
import { keepProcessAction } from './process.access.ts';
import { stepTable } from './process-tables.ts';

/** Starts the chosen clocks of the law from the day of a step. Offered after a step is recorded; never started by itself. */
export const startClocks = change({
  path: '/cases/:caseId/process-steps/:stepId/deadlines',
  slug: '/t/:caseId/prosessi/vaihe/:stepId/maaraajat',
  summary: 'Start deadlines whose time begins with a step: the rules chosen of those that the step starts.',
  input: z.object({
    caseId: CaseId,
    stepId: id(),
    rules: z.array(z.string().max(60), { error: 'choose' }).min(1, 'choose').max(20, 'choose'),
  }),
  action: keepProcessAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ProcessClocksStarted',
  async run({ tx, input, acting, now, trail, vault }) {
    const line = await ownLine({ tx, vault, acting }, stepTable, input.stepId);
    await ownCourse({ tx, vault, acting }, line.processId);
    const rules = rulesNow();
    const offered = clocksFrom(line, rules);
    const chosen = offered.filter(({ rule }) => input.rules.includes(rule.key));
    if (chosen.length !== new Set(input.rules).size)
      throw new Problem('invalid', { fields: [{ field: 'rules', reason: 'choose' }] });
    const started = await startRules(
      { tx, vault, acting, now, trail },
      line,
      chosen.map(({ rule }) => rule),
      line.from as string,
    );
    stepTable.saw(trail, line);
    trail.about({ stepId: line.id, rules: chosen.map(({ rule }) => rule.key).join(' ') });
    return { id: line.id, started };
  },
  form: {
    async prepare({ input, now: _now, ...asking }) {
      const line = await ownLine(asking, stepTable, input.stepId);
      const [base] = await Promise.all([readFormFrame(asking), ownCourse(asking, line.processId)]);
      const rules = rulesNow();
      stepTable.saw(asking.trail, line);
      return { ...base, step: line, clocks: clocksFrom(line, rules) };
    },
    page: StartClocksPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/maaraajat`,
});
