import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, optionalId, optionalText } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { type CaseHead, organisationOf } from '../case/index.ts';
import { isService, listOrganisations } from '../organisation/index.ts';
import { admitToCircleAction } from './access.access.ts';
import { circlePlace, listCircle } from './circle.queries.ts';
import { longestName, sameName } from './circle.ts';
import { hiddenPartOf } from './hidden-part-of.ts';
import { AdmitToCirclePage } from './pages/AdmitToCirclePage.tsx';

/** Workers of service organisations whom the viewer sees on the case, but for those who see the hidden part anyway. */
const inSight = (head: CaseHead, organisationId: string) =>
  head.parts
    .filter(
      (part) => part.organisationId !== organisationId && !part.lead && part.leftAt === null && isService(part.kind),
    )
    .flatMap((part) => part.workers.map(({ id, name }) => ({ id, name, of: part.organisationId, part })));

/**
 * Admits a worker of a service organisation to the safety circle of a hidden part, by name (sentence 10). Anybody may be named, on the
 * case or not, and the answer is always the same; the part opens only while that worker is named on the case.
 */
export const admitToCircle = change({
  path: '/cases/:caseId/parts/:organisationId/circle',
  slug: '/t/:caseId/osuus/:organisationId/piiri/lisaa',
  summary: 'Admit a worker of a service organisation to the safety circle of a hidden part, by name.',
  input: z.object({
    caseId: CaseId,
    organisationId: id(),
    workerId: optionalId(),
    ofId: optionalId(),
    name: optionalText(longestName),
  }),
  action: admitToCircleAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CircleAdmitted',
  async run({ tx, input, acting, trail, vault }) {
    trail.namesHidden();
    const wrong = (field: string, reason: string) => new Problem('invalid', { fields: [{ field, reason }] });
    if (input.workerId && (input.ofId || input.name)) throw wrong('workerId', 'one-way');
    if (!input.workerId && !input.ofId) throw wrong('ofId', 'choose');
    if (!input.workerId && !input.name) throw wrong('name', 'required');
    const [{ head, part }, organisations] = await Promise.all([
      hiddenPartOf(tx, acting, input.organisationId),
      listOrganisations(tx),
    ]);
    const chosen = inSight(head, part.organisationId).find((worker) => worker.id === input.workerId);
    if (input.workerId && !chosen) throw wrong('workerId', 'choose');
    const of = organisations.find((organisation) => organisation.id === (chosen?.of ?? input.ofId));
    if (!of || !isService(of.kind)) throw wrong('ofId', 'choose');
    const name = chosen?.name ?? input.name ?? '';
    const circle = await listCircle(tx, vault, head, part.organisationId);
    if (circle.some((entry) => entry.organisationId === of.id && sameName(entry.name, name)))
      throw wrong(chosen ? 'workerId' : 'name', 'there-already');
    const { room } = await tx.one<{ room: number }>('select act.plan_circle($1, $2) as room', [
      input.caseId,
      part.organisationId,
    ]);
    const entryId = randomUUID();
    await tx.query('select act.admit($1, $2, $3, $4, $5, $6, $7)', [
      input.caseId,
      part.organisationId,
      entryId,
      of.id,
      chosen?.id ?? null,
      name,
      vault.seal(circlePlace(entryId, room), name),
    ]);
    trail.about({ entryId, organisationId: part.organisationId });
    return { id: entryId, name, organisation: of.name };
  },
  form: {
    async prepare({ tx, acting, input }) {
      const [{ head, part }, organisations] = await Promise.all([
        hiddenPartOf(tx, acting, input.organisationId),
        listOrganisations(tx),
      ]);
      return {
        head,
        organisationId: part.organisationId,
        organisation: part.organisation,
        workers: inSight(head, part.organisationId).map((worker) => ({ ...worker, of: organisationOf(worker.part) })),
        organisations: organisations.filter(({ id, kind }) => isService(kind) && id !== part.organisationId),
      };
    },
    page: AdmitToCirclePage,
  },
  keeps: 'entryId',
  afterwards: (_, input) => `/t/${input.caseId}/osuus/${input.organisationId}/piiri`,
});
