import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type ActingOn, onCase } from '../../platform/acting/action.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, id, text, tick } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { listNotInvited, sendInvitation } from '../access/index.ts';
import { readCaseHead } from '../case/index.ts';
import { listOrganisations } from '../organisation/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { gatherCompilationAction } from './disclosure.access.ts';
import { listBases, planCompilation } from './disclosure.queries.ts';
import { longestPurpose } from './disclosure.ts';
import { wordPlace } from './disclosure-place.ts';
import type { Basis } from './disclosure-view.ts';
import { OpenCompilationPage } from './pages/OpenCompilationPage.tsx';
import { readCheck, refuseTelling } from './read-choice.ts';

interface Inviting {
  readonly tx: Tx;
  readonly acting: ActingOn<'case'>;
  readonly now: Date;
  readonly trail: Trail;
  readonly vault: Vault;
}

/** Invites the receiver on another consent of hers that names it: the one to hand over brings nobody onto the case. */
async function inviteAlong(
  { tx, acting, now, trail, vault }: Inviting,
  { toId }: Basis,
  { caseId, purpose }: { readonly caseId: string; readonly purpose: string },
): Promise<boolean> {
  const able = await listNotInvited(tx, vault, await readCaseHead(tx, acting), now);
  const found = able.find(({ organisationId }) => organisationId === toId);
  if (!found) throw new Problem('invalid', { fields: [{ field: 'invite', reason: 'no-consent' }] });
  const { consentId } = found;
  await sendInvitation({ tx, trail, vault }, { caseId, consentId, toId, purpose, urgency: 'week', livesHere: false });
  return true;
}

/** Begins to gather: for one receiver, on her consent to hand over; each owner whom it names finds it on its own page. */
export const openCompilation = change({
  path: '/cases/:caseId/compilations',
  slug: '/t/:caseId/kooste/uusi',
  summary:
    'Open a compilation for the receiver that a consent to hand over names, ask each owner that it names, and invite the receiver in the same act if it is not on the case.',
  input: z.object({
    caseId: CaseId,
    consentId: id(),
    purpose: text(longestPurpose),
    /** Invites the receiver in the same act, if it is not on the case and a consent of hers names it. */
    invite: tick(),
  }),
  action: gatherCompilationAction,
  subject: (input) => onCase(input.caseId),
  audit: 'CompilationOpened',
  async run({ tx, input, acting, now, trail, vault }) {
    refuseIdentity({ purpose: input.purpose });
    refuseTelling({ purpose: input.purpose }, await readCheck({ tx, acting }));
    const [bases, room] = await Promise.all([listBases(tx, input.caseId), planCompilation(tx, input.caseId)]);
    const basis = bases.find((basis) => basis.consentId === input.consentId);
    if (!basis) throw new Problem('invalid', { reason: 'consent' });
    const made = randomUUID();
    await tx.query('select act.open_compilation($1, $2, $3, $4, $5)', [
      input.caseId,
      made,
      basis.toId,
      basis.consentId,
      vault.seal(wordPlace(made, 'purpose', room), input.purpose),
    ]);
    const invited =
      input.invite && !basis.onCase && (await inviteAlong({ tx, acting, now, trail, vault }, basis, input));
    trail.about({ compilationId: made, toId: basis.toId, consentId: basis.consentId, purpose: input.purpose });
    return { id: made, state: 'open', toId: basis.toId, invited };
  },
  form: {
    async prepare({ tx, acting, now, vault }) {
      const [head, organisations, bases] = await Promise.all([
        readCaseHead(tx, acting),
        listOrganisations(tx),
        listBases(tx, acting.case.id),
      ]);
      const named = bases.map((basis) => ({
        ...basis,
        to: organisations.find((organisation) => organisation.id === basis.toId)?.name ?? '',
      }));
      const invitable = new Set((await listNotInvited(tx, vault, head, now)).map((item) => item.organisationId));
      return {
        head,
        bases: named.map((basis) => ({ ...basis, invitable: !basis.onCase && invitable.has(basis.toId) })),
      };
    },
    page: OpenCompilationPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/kooste`,
});
