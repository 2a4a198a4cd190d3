import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, someOf } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { informationClasses } from '../room/index.ts';
import { widenLeadAction } from './access.access.ts';
import { WidenLeadPage } from './pages/WidenLeadPage.tsx';
import { listTeam } from './team.queries.ts';

/** Names the acting lead for a class that the lead lacks: by another member who holds it, because nobody widens their own classes (sentence 4). */
export const widenLead = change({
  path: '/cases/:caseId/members/:workerId/classes',
  slug: '/t/:caseId/tiimi/:workerId/luokat',
  summary: 'Name the acting lead of the own part for further classes that one holds oneself.',
  input: z.object({ caseId: CaseId, workerId: id(), classes: someOf(informationClasses) }),
  action: widenLeadAction,
  subject: (input) => onCase(input.caseId),
  audit: 'LeadNamedForMore',
  async run({ tx, input, acting, trail }) {
    if (!input.classes.every((item) => acting.case.writes.includes(item)))
      throw new Problem('invalid', { fields: [{ field: 'classes', reason: 'not-yours' }] });
    const named = await tx.query(
      `select act.name_member($1, m.worker_id, m.standing, n.classes || array(select unnest($3::text[]) except select unnest(n.classes)), null, m.valid_until)
       from app.naming n join app.room r on r.id = n.room_id join app.member m on m.id = n.member_id
       where r.case_id = $1 and m.worker_id = $2 and m.ended_at is null`,
      [input.caseId, input.workerId, input.classes],
    );
    if (named.length === 0) throw new Problem('not-found');
    trail.about({ workerId: input.workerId, classes: input.classes });
    return { workerId: input.workerId, classes: input.classes };
  },
  form: {
    async prepare({ tx, acting, input }) {
      const [head, team] = await Promise.all([readCaseHead(tx, acting), listTeam(tx, acting.case.id)]);
      const member = team.find((item) => item.worker_id === input.workerId);
      if (!member || member.standing === 'member') throw new Problem('not-found');
      return {
        head,
        name: member.name,
        classes: informationClasses.filter(
          (item) => acting.case.writes.includes(item) && !member.classes.includes(item),
        ),
      };
    },
    page: WidenLeadPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/verkosto#tiimi`,
});
