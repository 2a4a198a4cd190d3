import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { listNamable } from '../worker/index.ts';
import { endMemberAction } from './access.access.ts';
import { EndMemberPage } from './pages/EndMemberPage.tsx';
import { listTeam } from './team.queries.ts';

/** Ends a naming on the own team at once; what she has written stays. The lead's too, where a backup stands who then acts (sentence 4). */
export const endMember = change({
  path: '/cases/:caseId/members/:workerId/end',
  slug: '/t/:caseId/tiimi/:workerId/paata',
  summary: 'End a worker’s naming on the own team at once.',
  input: z.object({ caseId: CaseId, workerId: id() }),
  action: endMemberAction,
  subject: (input) => onCase(input.caseId),
  audit: 'MemberEnded',
  async run({ tx, input, trail }) {
    await tx.query('select act.end_member($1, $2)', [input.caseId, input.workerId]);
    trail.about({ workerId: input.workerId });
    return { workerId: input.workerId, state: 'ended' };
  },
  form: {
    async prepare({ tx, acting, input, now }) {
      const [head, team, colleagues] = await Promise.all([
        readCaseHead(tx, acting),
        listTeam(tx, acting.case.id),
        listNamable(tx),
      ]);
      const member = team.find((item) => item.worker_id === input.workerId);
      const name = member?.name ?? colleagues.find((colleague) => colleague.id === input.workerId)?.name;
      if (name === undefined) throw new Problem('not-found');
      const backup = team.find(
        (item) => item.standing === 'backup' && item.worker_id !== input.workerId && item.valid_from <= now,
      );
      const lead = member?.standing === 'lead';
      return { head, name, lead, backup: acting.case.acting ? (backup?.name ?? null) : null };
    },
    page: EndMemberPage,
  },
  undoes: 'memberId',
  afterwards: (_, input) => `/t/${input.caseId}/verkosto#tiimi`,
});
