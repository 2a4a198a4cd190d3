import { randomUUID } from 'node:crypto';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { asPlain, tellingSpans } from '../../platform/identity/tells-where.ts';
import type { CaseHead } from '../case/index.ts';
import { listConsents } from '../consent/index.ts';
import { listOrganisations } from '../organisation/index.ts';
import { invitationPlace } from './invitation-place.ts';
import { isVeiledInvitation, listInvitations } from './invitations.queries.ts';
import type { Urgency } from './network.ts';
import { type NotInvited, notInvited } from './not-invited.ts';

export interface Invitation {
  readonly caseId: string;
  readonly consentId: string;
  readonly toId: string;
  readonly purpose: string;
  readonly urgency: Urgency;
  readonly livesHere: boolean;
  /** The referral that was sent in the same act; both are answered as one. */
  readonly referralId?: string | undefined;
}

/**
 * Sends an invitation on a consent, by itself or in the same act as what it is for. Its words are read before anybody has accepted, so they
 * tell neither where somebody is nor how to reach them; names of places are refused for every field before.
 *
 * @throws Problem `invalid`
 */
export async function sendInvitation(
  { tx, trail, vault }: { readonly tx: Tx; readonly trail: Trail; readonly vault: Vault },
  { caseId, consentId, toId, purpose, urgency, livesHere, referralId }: Invitation,
): Promise<{ id: string; to: string }> {
  refuse(tellingSpans(asPlain(purpose)).length > 0 ? [{ field: 'purpose', reason: 'tells' }] : []);
  const [organisations, [rooms]] = await Promise.all([
    listOrganisations(tx),
    tx.query<{ key_room_id: number; intake_room_id: number }>(
      'select key_room_id, intake_room_id from act.plan_invitation($1, $2)',
      [caseId, toId],
    ),
  ]);
  const to = organisations.find((organisation) => organisation.id === toId);
  if (!rooms || !to) throw new Problem('invalid', { fields: [{ field: 'toId', reason: 'choose' }] });
  const id = randomUUID();
  const close = (table: 'invitation' | 'intake_slip', room: number) =>
    vault.seal(invitationPlace(table, id, 'purpose', room), purpose);
  await tx.query('select act.invite($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    caseId,
    id,
    toId,
    consentId,
    close('invitation', rooms.key_room_id),
    close('intake_slip', rooms.intake_room_id),
    urgency,
    livesHere,
    referralId ?? null,
  ]);
  trail.about({ invitationId: id, toId, consentId });
  if (await isVeiledInvitation(tx, id)) trail.namesHidden();
  return { id, to: to.name };
}

/** Whom the acting lead may invite now, and on which consent. */
export async function listNotInvited(
  tx: ReadTx,
  vault: Vault,
  { id, parts }: Pick<CaseHead, 'id' | 'parts'>,
  now: Date,
): Promise<NotInvited[]> {
  const [consents, invitations] = await Promise.all([listConsents(tx, vault, id, now), listInvitations(tx, vault, id)]);
  return notInvited(consents, parts, invitations);
}
