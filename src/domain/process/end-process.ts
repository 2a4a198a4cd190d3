import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id, text, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readFormFrame } from '../case/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { asTyped } from './as-typed.ts';
import { processStates } from './codes.ts';
import { ownCourse } from './own-process.ts';
import { EndProcessPage } from './pages/EndProcessPage.tsx';
import { keepProcessAction } from './process.access.ts';
import { courseTable } from './process-tables.ts';

/** Ends a course, opens it again, or begins one that had not begun; with the reason why. */
export const endProcess = change({
  path: '/cases/:caseId/processes/:processId/end',
  slug: '/t/:caseId/prosessi/:processId/paata',
  summary: 'Mark a course as ended, open again, or not begun; with the reason why.',
  input: z.object({
    caseId: CaseId,
    processId: id(),
    state: choice(processStates),
    reason: text(300),
    version: version(),
  }),
  action: keepProcessAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ProcessStateChanged',
  async run({ input, now, trail, ...context }) {
    const writing = { ...context, now };
    refuseIdentity({ reason: input.reason });
    const course = await ownCourse(context, input.processId);
    const { state, reason } = input;
    const said = { ...asTyped(course), reason, mistaken: false };
    if (!(await courseTable.replace(writing, course, said, input.version, { state })))
      throw new Problem('changed', { standing: { version: course.version, state: course.state } });
    const next = input.version + 1;
    courseTable.saw(trail, { ...course, version: next });
    trail.about({ processId: course.id, state, version: next });
    return { id: course.id, state, version: next };
  },
  form: {
    async prepare({ input, ...asking }) {
      const [base, course] = await Promise.all([readFormFrame(asking), ownCourse(asking, input.processId)]);
      courseTable.saw(asking.trail, course);
      return { ...base, course };
    },
    page: EndProcessPage,
  },
  afterwards: (view, input) => `/t/${input.caseId}/prosessi#prosessi-${view.id}`,
});
