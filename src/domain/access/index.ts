import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { accessTexts } from './access.texts.ts';
import { admitToCircle } from './admit-to-circle.ts';
import { answerGrantRequest } from './answer-grant-request.ts';
import { declineInvitation } from './decline-invitation.ts';
import { endAdmission } from './end-admission.ts';
import { endGrant } from './end-grant.ts';
import { endMember } from './end-member.ts';
import { endPart } from './end-part.ts';
import { grantVital } from './grant-vital.ts';

export {
  answerHandOverAction,
  leaveCaseAction,
  offerHandOverAction,
  viewHandOverPaperAction,
} from './access.access.ts';
export { accessTexts } from './access.texts.ts';
export { longestInvitation } from './access.ts';
export { listFirstTeam, unfitFirstTeam } from './first-team.ts';
export {
  findHandOver,
  handOverNote,
  handOverPlace,
  listHandOverQuestions,
} from './hand-over.queries.ts';
export { NetworkForm } from './pages/NetworkForm.tsx';

import { inviteOrganisation } from './invite-organisation.ts';
import { liftBar } from './lift-bar.ts';
import { nameMember } from './name-member.ts';
import { passTask } from './pass-task.ts';
import { listNotInvited, sendInvitation } from './send-invitation.ts';
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
  declineInvitation,
  endAdmission,
  endGrant,
  endMember,
  grantVital,
  inviteOrganisation,
  liftBar,
  listNotInvited,
  nameMember,
  sendInvitation,
  setBar,
  setSecrecy,
  viewNetwork,
  withdrawInvitation,
};
