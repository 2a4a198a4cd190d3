import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { accessTexts } from './access.texts.ts';
import { answerGrantRequest } from './answer-grant-request.ts';
import { answerHandOver } from './answer-hand-over.ts';
import { declineInvitation } from './decline-invitation.ts';
import { endGrant } from './end-grant.ts';
import { endMember } from './end-member.ts';
import { grantVital } from './grant-vital.ts';
import { inviteOrganisation } from './invite-organisation.ts';
import { leaveCase } from './leave-case.ts';
import { liftBar } from './lift-bar.ts';
import { nameMember } from './name-member.ts';
import { offerHandOver } from './offer-hand-over.ts';
import { setBar } from './set-bar.ts';
import { setSecrecy } from './set-secrecy.ts';
import { viewBars } from './view-bars.ts';
import { viewIntake } from './view-intake.ts';
import { viewNetwork } from './view-network.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

export { listNamable } from './team.queries.ts';
/** Paths with a fixed word come before those with a parameter in the same place. */
export const accessEndpoints = endpointsOf(accessTexts, [
  viewNetwork,
  nameMember,
  endMember,
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
  setSecrecy,
  viewBars,
  setBar,
  liftBar,
]);
export {
  acceptInvitation,
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
