import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, mustTick, text } from '../../platform/http/fields.ts';
import { Problem, problemOf } from '../../platform/http/problem.ts';
import { hashToken } from '../../platform/http/session.ts';
import { readSpokenCode } from '../../platform/identity/spoken-code.ts';
import { hour, type Limit, longestWait } from '../../platform/limits/limit.ts';
import { readCaseHead } from '../case/index.ts';
import { makeJoinAction } from './joining.access.ts';
import { listJoins, listPartners } from './joining.queries.ts';
import { longestCode } from './joining.ts';
import { JoinCasesPage } from './pages/JoinCasesPage.tsx';
import { type OtherEnd, tellOtherCase } from './tell-other-case.ts';

/** Codes of one worker: a request on a case must not be kept waiting, so the next one is refused for a while. */
const joinCodes: Limit = { name: 'join-code', memory: hour, free: { own: 4 }, longest: longestWait };

/**
 * Types the code that the lead of another case has given. Only now do the cases know of each other: either organisation comes onto the
 * other's case with its lead and backup, no room is opened, nothing is moved. Whatever is wrong with a code, the answer is one.
 */
export const joinCases = change({
  path: '/cases/:caseId/joins',
  slug: '/t/:caseId/yhteys',
  summary: 'Join this case with another case of the same person, by the code that the lead of that case has given.',
  input: z.object({ caseId: CaseId, fromId: id(), code: text(longestCode), herWish: mustTick() }),
  action: makeJoinAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CasesJoined',
  async run({ tx, input, acting, now, trail, vault, limits }) {
    const partners = await listPartners(tx, vault, input.caseId, now, acting.organisationId);
    const from = partners.find(({ organisationId }) => organisationId === input.fromId);
    if (!from) throw new Problem('invalid', { fields: [{ field: 'fromId', reason: 'consent' }] });
    const attempt = await limits.begin(joinCodes, { own: acting.workerId });
    if (!attempt) throw new Problem('too-many-tries');
    const joinId = randomUUID();
    try {
      const other = await tx.one<OtherEnd>(
        'select there, log_room_id, key_room_id from act.join_cases($1, $2, $3, $4, $5)',
        [input.caseId, joinId, input.fromId, from.consentId, hashToken(readSpokenCode(input.code))],
      );
      await tellOtherCase(tx, vault, acting, 'CasesJoined', other, joinId);
    } catch (error) {
      await attempt.end(problemOf(error)?.reason !== 'code');
      throw error;
    }
    await attempt.end(true);
    trail.about({ joinId, fromId: input.fromId, consentId: from.consentId });
    trail.saw(acting.organisationId, 'case', `join:${joinId}:1`);
    return {
      id: joinId,
      join: (await listJoins(tx, vault, input.caseId)).find((listJoin) => listJoin.id === joinId) ?? null,
    };
  },
  form: {
    async prepare({ tx, acting, now, vault }) {
      const [head, partners] = await Promise.all([
        readCaseHead(tx, acting),
        listPartners(tx, vault, acting.case.id, now, acting.organisationId),
      ]);
      return { head, partners };
    },
    page: JoinCasesPage,
  },
  keeps: 'joinId',
  afterwards: (_, input) => `/t/${input.caseId}/verkosto#yhteydet`,
});
