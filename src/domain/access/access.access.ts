import { type ActingOn, action } from '../../platform/acting/action.ts';

type OnCase = ActingOn<'case'>;

const isOpen = ({ case: standing }: OnCase) => standing.state === 'open';
const leadsPart = (acting: OnCase) => isOpen(acting) && acting.case.acting;
const leadsCase = (acting: OnCase) => leadsPart(acting) && acting.case.leads;
const givesAway = (acting: OnCase) => isOpen(acting) && acting.case.named && !acting.case.left;

export const viewNetworkAction = action('network.view', 'case', ({ case: standing }) =>
  standing.own.some((item) => item !== 'log'),
);

/** The lead names the team, or the team lead appointed over that worker (sentence 4). */
export const nameMemberAction = action(
  'team.name',
  'case',
  (acting) => leadsPart(acting) || (isOpen(acting) && acting.roles.includes('team-lead')),
);
export const endMemberAction = action('team.end', 'case', nameMemberAction.allows);

/** A member who holds a class that the acting lead lacks; which, the database checks with the naming at hand (sentence 4). */
export const widenLeadAction = action(
  'team.widen-lead',
  'case',
  (acting) => isOpen(acting) && acting.case.named && !acting.case.acting,
);

export const inviteAction = action('organisation.invite', 'case', leadsCase);
export const withdrawInvitationAction = action('invitation.withdraw', 'case', leadsCase);

/** The intake room has no case: its workers see what has come in, and answer. */
export const viewIntakeAction = action('intake.view', 'own', ({ roles }) => roles.includes('intake-worker'));
export const answerInvitationAction = action('invitation.answer', 'own', viewIntakeAction.allows);

/** A member of the owner who holds the class (sentence 6); which class, the database checks with the request at hand. */
export const answerRequestAction = action(
  'grant.answer',
  'case',
  (acting) => givesAway(acting) && acting.case.own.includes('agreement'),
);
export const endGrantAction = action(
  'grant.end',
  'case',
  (acting) => isOpen(acting) && acting.case.named && acting.case.own.includes('agreement'),
);
export const grantVitalAction = action('grant.vital', 'case', givesAway);

export const offerHandOverAction = action('lead.hand-over', 'case', leadsCase);
export const answerHandOverAction = action('lead.answer', 'case', leadsPart);
/** Who hands over or leaves gives her a paper of it first. */
export const viewHandOverPaperAction = action('lead.paper', 'case', (acting) => leadsPart(acting) && !acting.case.left);
export const endPartAction = action('part.end', 'case', leadsCase);
export const leaveCaseAction = action(
  'part.leave',
  'case',
  (acting) => leadsPart(acting) && !acting.case.leads && !acting.case.left,
);
export const setSecrecyAction = action('part.secrecy', 'case', leadsPart);

/** The acting lead; of which organisations, the page asks (sentence 10). */
export const viewCircleAction = action('circle.view', 'case', ({ case: standing }) => standing.acting);
export const admitToCircleAction = action('circle.admit', 'case', leadsPart);
export const endAdmissionAction = action('circle.end', 'case', leadsPart);

/** The acting lead of the case, or a data-protection officer of the organisation that leads it; on a closed case too (sentence 12). */
const holdsBars = ({ case: standing, roles }: OnCase) =>
  standing.leads && (standing.acting || roles.includes('data-protection-officer'));
export const viewBarsAction = action('bar.view', 'case', holdsBars);
export const setBarAction = action('bar.set', 'case', holdsBars);
export const liftBarAction = action('bar.lift', 'case', holdsBars);
/** Who sees a bar gives what is asked of the barred one to another; on an open case. */
export const passTaskAction = action('bar.pass-task', 'case', (acting) => isOpen(acting) && holdsBars(acting));
