import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, text } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { endJoinAction } from './joining.access.ts';
import { listJoins, reasonPlace } from './joining.queries.ts';
import { longestJoinReason } from './joining.ts';
import { EndJoinPage } from './pages/EndJoinPage.tsx';
import { type OtherEnd, tellOtherCase } from './tell-other-case.ts';

/** Either lead ends it with a reason. The parts stay until their organisations leave. */
export const endJoin = change({
  path: '/cases/:caseId/joins/:joinId/end',
  slug: '/t/:caseId/yhteys/:joinId/paata',
  summary: 'End what joins this case with another case of the same person; parts on either case stay.',
  input: z.object({ caseId: CaseId, joinId: id(), reason: text(longestJoinReason) }),
  action: endJoinAction,
  subject: (input) => onCase(input.caseId),
  audit: 'JoinEnded',
  async run({ tx, input, acting, trail, vault }) {
    const join = (await listJoins(tx, vault, input.caseId)).find((listJoin) => listJoin.id === input.joinId);
    if (!join) throw new Problem('not-found');
    refuseIdentity({ reason: input.reason });
    const { room } = await tx.one<{ room: number }>('select act.plan_end_join($1, $2) as room', [
      input.caseId,
      input.joinId,
    ]);
    const other = await tx.one<OtherEnd>('select there, log_room_id, key_room_id from act.end_join($1, $2, $3)', [
      input.caseId,
      input.joinId,
      vault.seal(reasonPlace(input.joinId, room), input.reason),
    ]);
    await tellOtherCase(tx, vault, acting, 'JoinEnded', other, input.joinId);
    trail.about({ joinId: input.joinId });
    trail.saw(acting.organisationId, 'case', `join:${input.joinId}:2`);
    return { id: input.joinId, state: 'ended' };
  },
  form: {
    async prepare({ tx, acting, input, trail, vault }) {
      const [head, joins] = await Promise.all([readCaseHead(tx, acting), listJoins(tx, vault, acting.case.id)]);
      const join = joins.find((join) => join.id === input.joinId && join.ended === null);
      if (!join) throw new Problem('not-found');
      trail.saw(acting.organisationId, 'case', `join:${join.id}:1`);
      return { head, otherWord: join.otherWord };
    },
    page: EndJoinPage,
  },
  undoes: 'joinId',
  afterwards: (_, input) => `/t/${input.caseId}/verkosto#yhteydet`,
});
