import { acceptInvitation, declineInvitation, inviteOrganisation } from '../../../src/domain/access/index.ts';
import { informationClasses } from '../../../src/domain/room/index.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy } from '../script.ts';
import { type WorkerKey, workers } from '../workers.ts';
import { names } from './team.ts';

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

type FirstTeam = { readonly leadId: string; readonly backupId?: string };

/**
 * Joins the case with a first team. Nobody names themselves (access model 1, sentence 4): where the one who accepts belongs to it, the
 * other one is named first and names them.
 */
export const joinsWith =
  (lead: WorkerKey, backup: WorkerKey, accept: (team: FirstTeam) => Act): Act =>
  async (scene) => {
    const [leadId, backupId] = [workers[lead].id, workers[backup].id];
    const named = (worker: WorkerKey, standing: 'lead' | 'backup') => names(worker, standing, [...informationClasses]);
    if (scene.worker.id === leadId) {
      await accept({ leadId: backupId })(scene);
      await named(lead, 'lead')(scene.as(backup));
      await named(backup, 'backup')(scene);
    } else if (scene.worker.id === backupId) {
      await accept({ leadId })(scene);
      await named(backup, 'backup')(scene.as(lead));
    } else await accept({ leadId, backupId })(scene);
  };

/** The intake worker accepts for her organisation and names its lead and backup. */
export const accepts = (organisation: OrganisationKey, lead: WorkerKey, backup: WorkerKey): Act =>
  joinsWith(lead, backup, (team) =>
    does(acceptInvitation, (scene) => ({ invitationId: leftBy(scene, `invitation:${organisation}`), ...team })),
  );

export const declines = (organisation: OrganisationKey, reason: string): Act =>
  does(declineInvitation, (scene) => ({ invitationId: leftBy(scene, `invitation:${organisation}`), reason }));
