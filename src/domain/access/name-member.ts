import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, day, id, someOf } from '../../platform/http/fields.ts';
import { type FieldProblem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { informationClasses } from '../room/index.ts';
import { listNamable } from '../worker/index.ts';
import { nameMemberAction } from './access.access.ts';
import { standings } from './access.ts';
import { NameMemberPage } from './pages/NameMemberPage.tsx';
import { listLedWorkers, listTeam } from './team.queries.ts';

/** Names a worker on the own team, for the classes and the time needed. Nobody names themselves; the namer gains no sight by it (sentence 4). */
export const nameMember = change({
  path: '/cases/:caseId/members',
  slug: '/t/:caseId/tiimi/nimea',
  summary: 'Name a worker of the own organisation on its team: standing, classes, first and last day.',
  input: z.object({
    caseId: CaseId,
    workerId: id(),
    standing: choice(standings),
    classes: someOf(informationClasses),
    fromOn: day().optional(),
    untilOn: day().optional(),
  }),
  action: nameMemberAction,
  subject: (input) => onCase(input.caseId),
  audit: 'MemberNamed',
  async run({ tx, input, acting, now, trail }) {
    const fields: FieldProblem[] = [];
    if (input.workerId === acting.workerId) fields.push({ field: 'workerId', reason: 'oneself' });
    else if (!(await listNamable(tx)).some((item) => item.id === input.workerId))
      fields.push({ field: 'workerId', reason: 'choose' });
    if (input.untilOn && input.untilOn < (input.fromOn ?? dayOf(now)))
      fields.push({ field: 'untilOn', reason: 'before-start' });
    refuse(fields);
    // Every naming includes class case (access model 1, sentence 4).
    const classes = [...new Set(['case', ...input.classes])];
    const { id: memberId } = await tx.one<{ id: string }>(
      `select act.name_member($1, $2, $3, $4, $5::date::timestamp at time zone 'Europe/Helsinki', ($6::date + 1)::timestamp at time zone 'Europe/Helsinki') as id`,
      [input.caseId, input.workerId, input.standing, classes, input.fromOn ?? null, input.untilOn ?? null],
    );
    trail.about({ workerId: input.workerId, standing: input.standing, classes });
    return { id: memberId, workerId: input.workerId, standing: input.standing, classes };
  },
  form: {
    async prepare({ tx, acting }) {
      const [head, colleagues, led, team] = await Promise.all([
        readCaseHead(tx, acting),
        listNamable(tx),
        listLedWorkers(tx),
        listTeam(tx, acting.case.id),
      ]);
      return {
        head,
        colleagues: colleagues.filter(({ id }) => id !== acting.workerId && (acting.case.acting || led.has(id))),
        team,
      };
    },
    page: NameMemberPage,
  },
  keeps: 'memberId',
  afterwards: (_, input) => `/t/${input.caseId}/verkosto#tiimi`,
});
