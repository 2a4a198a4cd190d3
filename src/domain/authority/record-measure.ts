import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, day, optionalText, optionalTimeOfDay } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readFormFrame } from '../case/index.ts';
import { guardianOnPaper } from '../child/index.ts';
import {
  courseInput,
  keepStep,
  longestPlace,
  openCourse,
  readProcesses,
  stepCodes,
  stepInput,
} from '../process/index.ts';
import { recordMeasureAction } from './authority.access.ts';
import { longestText } from './justice-fields.ts';
import { measuresFor } from './measure.ts';
import { MeasurePage } from './pages/MeasurePage.tsx';

/**
 * Records a measure of the own authority in a few actions: a step of the own criminal course, which begins with it where there is
 * none. It goes the way of every step; what the law would not expect is asked for its reason there.
 */
export const recordMeasure = change({
  path: '/cases/:caseId/measures',
  slug: '/t/:caseId/toimenpide',
  summary:
    'Record a measure of the own authority: a step of the own criminal course, which begins with it if there is none.',
  input: z.object({
    caseId: CaseId,
    code: choice(stepCodes),
    when: day(),
    hour: optionalTimeOfDay(),
    place: optionalText(longestPlace),
    state: choice(['done', 'planned']),
    note: optionalText(longestText),
    outOfOrder: optionalText(longestText),
  }),
  action: recordMeasureAction,
  subject: (input) => onCase(input.caseId),
  audit: 'MeasureRecorded',
  async run(context) {
    const { tx, vault, trail, acting, input } = context;
    if (!measuresFor(acting.kind).includes(input.code))
      throw new Problem('invalid', { fields: [{ field: 'code', reason: 'choose' }] });
    const courses = await readProcesses(tx, vault, trail, input.caseId);
    const course = courses.find(({ own, kind, state }) => own && kind === 'criminal' && state === 'open');
    const { caseId, code, state, note, outOfOrder, when, hour, place } = input;
    const begin = () => openCourse({ ...context, input: courseInput.parse({ caseId, kind: 'criminal' }) });
    const { id: processId } = course ?? (await begin());
    const step = { code, state, note, outOfOrder, hour, place, when: { edtf: when }, source: 'own-authority' };
    const { id } = await keepStep({ ...context, input: stepInput.parse({ caseId, processId, ...step }) });
    return { id, processId };
  },
  form: {
    async prepare(context) {
      const { acting, now } = context;
      const [frame, guardian] = await Promise.all([readFormFrame(context), guardianOnPaper(context)]);
      return { ...frame, guardian, codes: measuresFor(acting.kind), today: dayOf(now) };
    },
    page: MeasurePage,
  },
  afterwards: (_, input) => `/t/${input.caseId}`,
});
