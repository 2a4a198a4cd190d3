import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { endPoint, findPoint } from './contacts.queries.ts';
import { EndContactPointPage } from './pages/EndContactPointPage.tsx';
import { endContactPointAction } from './safety.access.ts';

/** Takes a number or address of the own organisation out of use; the row stays, closed. */
export const endContactPoint = change({
  path: '/cases/:caseId/contact-points/:pointId/end',
  slug: '/t/:caseId/turva/numero/:pointId/lopeta',
  summary: 'Take a number or address out of use.',
  input: z.object({ caseId: CaseId, pointId: id() }),
  action: endContactPointAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ContactPointEnded',
  async run({ tx, input, acting, now, trail }) {
    const point = await findPoint(tx, input.caseId, input.pointId);
    if (!point) throw new Problem('not-found');
    if (!point.own) throw new Problem('forbidden');
    if (!(await endPoint(tx, point.id, now))) throw new Problem('not-found');
    trail.saw(acting.organisationId, 'contact', `contact-point:${point.id}:1`);
    trail.about({ pointId: point.id, channel: point.channel });
    return { id: point.id, channel: point.channel };
  },
  form: {
    async prepare({ tx, acting, input }) {
      if (!input.pointId) throw new Problem('not-found');
      const [head, point] = await Promise.all([readCaseHead(tx, acting), findPoint(tx, acting.case.id, input.pointId)]);
      if (!point) throw new Problem('not-found');
      if (!point.own) throw new Problem('forbidden');
      return { head, id: point.id, channel: point.channel };
    },
    page: EndContactPointPage,
  },
  undoes: 'pointId',
  afterwards: (_, input) => `/t/${input.caseId}/turva`,
});
