import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { accessTexts } from './access.texts.ts';
import { admitToCircle } from './admit-to-circle.ts';
import { answerGrantRequest } from './answer-grant-request.ts';
import { answerHandOver } from './answer-hand-over.ts';
import { declineInvitation } from './decline-invitation.ts';
import { endAdmission } from './end-admission.ts';
import { endGrant } from './end-grant.ts';
import { endMember } from './end-member.ts';
import { endPart } from './end-part.ts';
import { grantVital } from './grant-vital.ts';

export { listFirstTeam, unfitFirstTeam } from './first-team.ts';

import { inviteOrganisation } from './invite-organisation.ts';
import { leaveCase } from './leave-case.ts';
import { liftBar } from './lift-bar.ts';
import { nameMember } from './name-member.ts';
import { offerHandOver } from './offer-hand-over.ts';
import { passTask } from './pass-task.ts';
import { setBar } from './set-bar.ts';
import { setSecrecy } from './set-secrecy.ts';
import { viewBars } from './view-bars.ts';
import { viewCircle } from './view-circle.ts';
import { viewIntake } from './view-intake.ts';
import { viewNetwork } from './view-network.ts';
import { widenLead } from './widen-lead.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

/** Paths with a fixed word come before those with a parameter in the same place. */
export const accessEndpoints = endpointsOf(accessTexts, [
  viewNetwork,
  nameMember,
  endMember,
  widenLead,
  inviteOrganisation,
  withdrawInvitation,
  viewIntake,
  acceptInvitation,
  declineInvitation,
  answerGrantRequest,
  grantVital,
  endGrant,
  offerHandOver,
  answerHandOver,
  leaveCase,
  endPart,
  setSecrecy,
  viewCircle,
  admitToCircle,
  endAdmission,
  viewBars,
  setBar,
  passTask,
  liftBar,
]);
export {
  acceptInvitation,
  admitToCircle,
  answerGrantRequest,
  answerHandOver,
  declineInvitation,
  endMember,
  grantVital,
  inviteOrganisation,
  leaveCase,
  liftBar,
  nameMember,
  offerHandOver,
  setBar,
  setSecrecy,
  viewNetwork,
};
