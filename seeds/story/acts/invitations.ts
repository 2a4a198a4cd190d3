import { createHash, randomUUID } from 'node:crypto';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, leftBy, type Scene } from '../script.ts';
import { invitationPlace } from '../sealed-places.ts';
import { type WorkerKey, workers } from '../workers.ts';

/** Eight letters for the phone, the same at every telling of the story. */
function codeFor(scene: Scene, to: OrganisationKey): string {
  const letters = '23456789ABCDEFHJKLMNPRTUVWXYZ';
  const bytes = createHash('sha256').update(`${scene.acting.case?.codeWord} ${to}`).digest();
  const drawn = [...bytes.subarray(0, 8)].map((byte) => letters[byte % letters.length]).join('');
  return `${drawn.slice(0, 4)}-${drawn.slice(4)}`;
}

/** Invites an organisation on one of her consents; the invitation is left under the organisation's key. */
export const invites = (
  to: OrganisationKey,
  consent: string,
  purpose: string,
  urgency: 'today' | 'week' | 'normal' = 'normal',
): Act => ({
  audit: 'InvitationMade',
  on: 'case',
  async run(scene) {
    const { tx, vault, caseId, trail } = scene;
    const id = randomUUID();
    const toId = organisations[to].id;
    const plan = await tx.one<{ key_room_id: number; intake_room_id: number }>(
      'select key_room_id, intake_room_id from act.plan_invitation($1, $2)',
      [caseId, toId],
    );
    await tx.query('select act.invite($1, $2, $3, $4, $5, $6, $7, $8)', [
      caseId,
      id,
      toId,
      leftBy(scene, `consent:${consent}`),
      vault.seal(invitationPlace('invitation', id, 'purpose', plan.key_room_id), purpose),
      vault.seal(invitationPlace('intake_slip', id, 'purpose', plan.intake_room_id), purpose),
      urgency,
      codeFor(scene, to),
    ]);
    scene.left.set(`invitation:${to}`, id);
    trail.about({ invitationId: id, organisationId: toId });
    if (organisations[to].kind === 'shelter') trail.namesHidden();
  },
});

/** The intake worker accepts for her organisation and names its lead and backup. */
export const accepts = (organisation: OrganisationKey, lead: WorkerKey, backup: WorkerKey): Act => ({
  audit: 'InvitationAccepted',
  on: 'own',
  async run(scene) {
    const id = leftBy(scene, `invitation:${organisation}`);
    const [leadId, backupId] = [workers[lead].id, workers[backup].id];
    await scene.tx.query('select act.accept_invitation($1, $2, $3)', [id, leadId, backupId]);
    scene.trail.about({ invitationId: id, leadId, backupId });
  },
});

export const declines = (organisation: OrganisationKey, reason: string): Act => ({
  audit: 'InvitationDeclined',
  on: 'own',
  async run(scene) {
    const id = leftBy(scene, `invitation:${organisation}`);
    const plan = await scene.tx.one<{ key_room_id: number; intake_room_id: number }>(
      'select key_room_id, intake_room_id from act.plan_decline($1)',
      [id],
    );
    await scene.tx.query('select act.decline_invitation($1, $2, $3)', [
      id,
      scene.vault.seal(invitationPlace('invitation', id, 'reason', plan.key_room_id), reason),
      scene.vault.seal(invitationPlace('intake_slip', id, 'reason', plan.intake_room_id), reason),
    ]);
    scene.trail.about({ invitationId: id });
  },
});
