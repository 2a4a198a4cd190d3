import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id, mustTick } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { guardNames, listHiddenParts } from '../consent/index.ts';
import { classesFor, classesFrom, listOrganisations, type Organisation } from '../organisation/index.ts';
import { grantableClasses } from '../room/index.ts';
import { grantVitalAction } from './access.access.ts';
import { longestVital } from './access.ts';
import { GrantVitalPage } from './pages/GrantVitalPage.tsx';

/** Opens one class without a consent, when life, health or freedom is in danger, for at most seven days (sentence 7). */
export const grantVital = change({
  path: '/cases/:caseId/grants',
  slug: '/t/:caseId/avaus/hata',
  summary: 'Open a class to an organisation on vital interest, for at most seven days.',
  input: z.object({
    caseId: CaseId,
    toId: id(),
    class: choice(grantableClasses),
    inDanger: mustTick(),
    days: z.coerce.number({ error: 'days' }).int('days').min(1, 'days').max(longestVital, 'days'),
  }),
  action: grantVitalAction,
  subject: (input) => onCase(input.caseId),
  audit: 'GrantedOnVitalInterest',
  async run({ tx, input, acting, now, trail }) {
    const to = (await listOrganisations(tx)).find(
      (organisation) => organisation.id === input.toId && organisation.id !== acting.organisationId,
    );
    if (!to) throw new Problem('invalid', { fields: [{ field: 'toId', reason: 'choose' }] });
    if (!acting.case.own.includes(input.class))
      throw new Problem('invalid', { fields: [{ field: 'class', reason: 'not-yours' }] });
    if (
      !classesFor(to.kind).includes(input.class) ||
      !classesFrom(acting.kind as Organisation['kind']).includes(input.class)
    ) {
      throw new Problem('invalid', { fields: [{ field: 'class', reason: 'not-grantable' }] });
    }
    // The database's clock and this one are the same moment; a second is left for the way there.
    const until = new Date(now.getTime() + input.days * 86_400_000 - 1000);
    const { id: grantId } = await tx.one<{ id: string }>('select act.grant_vital($1, $2, $3, $4) as id', [
      input.caseId,
      input.toId,
      input.class,
      until,
    ]);
    trail.about({ grantId, class: input.class, toId: input.toId, days: input.days });
    await guardNames({ tx, trail }, input.caseId, [to]);
    return { id: grantId, class: input.class, toId: input.toId, until: until.toISOString() };
  },
  form: {
    async prepare({ tx, acting }) {
      const [head, hidden, organisations] = await Promise.all([
        readCaseHead(tx, acting),
        listHiddenParts(tx, acting.case.id),
        listOrganisations(tx),
      ]);
      return {
        head,
        organisations: organisations.filter(({ id: each }) => each !== acting.organisationId),
        // To a hidden part from the lead's organisation alone (sentence 10).
        parts: head.parts.filter(
          ({ own, leftAt, organisationId }) =>
            !own && leftAt === null && (acting.case.leads || !hidden.has(organisationId)),
        ),
        classes: classesFrom(acting.kind as Organisation['kind']).filter((item) => acting.case.own.includes(item)),
      };
    },
    page: GrantVitalPage,
  },
  keeps: 'grantId',
  afterwards: (_, input) => `/t/${input.caseId}/verkosto#avaukset`,
});
