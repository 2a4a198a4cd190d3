import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, optionalId } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { organisationOf, readCaseHead } from '../case/index.ts';
import { listOrganisations } from '../organisation/index.ts';
import { listNamable } from '../worker/index.ts';
import { setBarAction } from './access.access.ts';
import { barReasons } from './access.ts';
import { SetBarPage } from './pages/SetBarPage.tsx';

/** Bars a worker or an organisation from the case. It beats every other rule and hides itself, in the use log too (sentence 12). */
export const setBar = change({
  path: '/cases/:caseId/bars',
  slug: '/t/:caseId/estot/uusi',
  summary: 'Bar a worker or an organisation from the case.',
  input: z.object({ caseId: CaseId, workerId: optionalId(), organisationId: optionalId(), reason: choice(barReasons) }),
  action: setBarAction,
  subject: (input) => onCase(input.caseId),
  audit: 'BarSet',
  async run({ tx, input, acting, trail }) {
    trail.officersOnly();
    const wrong = (field: string, reason: string) => new Problem('invalid', { fields: [{ field, reason }] });
    if (!input.workerId === !input.organisationId) throw wrong('workerId', input.workerId ? 'one' : 'choose');
    if (input.workerId === acting.workerId) throw wrong('workerId', 'self');
    if (input.organisationId === acting.organisationId) throw wrong('organisationId', 'own');
    const { id } = await tx.one<{ id: string }>('select act.bar($1, $2, $3, $4) as id', [
      input.caseId,
      input.workerId ?? null,
      input.organisationId ?? null,
      input.reason,
    ]);
    trail.about({ caseId: input.caseId, barId: id });
    return { id };
  },
  form: {
    async prepare({ tx, acting, trail }) {
      trail.officersOnly();
      const [head, colleagues, organisations] = await Promise.all([
        readCaseHead(tx, acting),
        listNamable(tx),
        listOrganisations(tx),
      ]);
      const mine = organisations.find(({ id }) => id === acting.organisationId);
      const own = mine ? colleagues.map(({ id, name }) => ({ id, name, of: mine })) : [];
      const others = head.parts
        .filter((part) => !part.own)
        .flatMap((part) => part.workers.map(({ id, name }) => ({ id, name, of: organisationOf(part) })));
      return {
        head,
        workers: [...own, ...others].filter(({ id }) => id !== acting.workerId),
        organisations: organisations.filter(({ id }) => id !== acting.organisationId),
      };
    },
    page: SetBarPage,
  },
  keeps: 'barId',
  afterwards: (_, input) => `/t/${input.caseId}/estot`,
});
