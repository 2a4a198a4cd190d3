import { acceptInvitation, declineInvitation, inviteOrganisation } from '../../../src/domain/access/index.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy } from '../script.ts';
import { type WorkerKey, workers } from '../workers.ts';

/** Invites an organisation on one of her consents; the invitation is left under the organisation's key. */
export const invites = (
  to: OrganisationKey,
  consent: string,
  purpose: string,
  urgency: 'today' | 'week' | 'normal' = 'normal',
): Act =>
  does(
    inviteOrganisation,
    (scene) => ({ toId: organisations[to].id, consentId: leftBy(scene, `consent:${consent}`), purpose, urgency }),
    `invitation:${to}`,
  );

/** The intake worker accepts for her organisation and names its lead and backup. */
export const accepts = (organisation: OrganisationKey, lead: WorkerKey, backup: WorkerKey): Act =>
  does(acceptInvitation, (scene) => ({
    invitationId: leftBy(scene, `invitation:${organisation}`),
    leadId: workers[lead].id,
    backupId: workers[backup].id,
  }));

export const declines = (organisation: OrganisationKey, reason: string): Act =>
  does(declineInvitation, (scene) => ({ invitationId: leftBy(scene, `invitation:${organisation}`), reason }));
