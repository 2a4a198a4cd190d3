import type { Case, Id, Time, Worker, World } from './facts.ts';
import { actingLead, isClosed, leadOf, onTeam, partyOf } from './standing.ts';

/** Everything that a rule about an act needs to look at: the world, the case, who acts, when. */
export type Scene = { readonly world: World; readonly theCase: Case; readonly by: Worker; readonly now: Time };

export const isOpen = ({ theCase, now }: Scene): boolean => !isClosed(theCase, now);

/** Section 5: anyone named on the open case. */
export const isOnOpenCase = (scene: Scene): boolean =>
  isOpen(scene) && onTeam(scene.world, scene.theCase, scene.by, scene.now).length > 0;

export const hasLeft = (item: Case, organisation: Id): boolean => (partyOf(item, organisation)?.left ?? null) !== null;

/** Section 5: the acting lead of the organisation that holds the lead. */
export const isLeadOfCase = ({ world, theCase, by, now }: Scene): boolean => leadOf(world, theCase, now) === by.id;

/** The same for the actor's own organisation. */
export const isLeadOfOwnPart = ({ world, theCase, by, now }: Scene): boolean =>
  actingLead(world, theCase, by.organisation, now) === by.id;
