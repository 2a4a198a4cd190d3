import type { Answer } from './answer.ts';
import { when } from './answer.ts';
import type { Case, Id, Time, Worker, World } from './facts.ts';
import { get } from './facts.ts';
import {
  actingLead,
  canBeNamed,
  isActive,
  isBarredWorker,
  isClosed,
  isNamedFor,
  isNow,
  leadOf,
  onTeam,
  partyOf,
  watchesAsTeamLead,
} from './standing.ts';
import type { InformationClass } from './words.ts';

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

/** Named for that class by her own organisation now. */
export const holdsClass = ({ world, theCase, by, now }: Scene, of: InformationClass): boolean =>
  isNamedFor(world, theCase, by, of, now);

/**
 * Does the case exist for her at all (sentences 1 and 3)? For who is named, who was when it closed, the team lead who watches, and the
 * data-protection officer, who has its log (section 2); for nobody who is barred.
 */
export function isKnown({ world, theCase, by, now }: Scene): boolean {
  if (!isActive(by, now) || isBarredWorker(theCase, by.id, now)) return false;
  const isNamed = theCase.members.some((member) => member.worker === by.id && isNow(member, now));
  return (
    (isNamed && canBeNamed(world, by, now)) ||
    watchesAsTeamLead(world, theCase, by, now) ||
    (by.roles.includes('data-protection-officer') && partyOf(theCase, by.organisation) !== undefined)
  );
}

/** An id of a case that does not exist for her is as one that there is not (5 b (b)); a closed one takes nothing but its reopening. */
export const begin = (scene: Scene): Answer[] => {
  if (!isKnown(scene)) return ['absent'];
  return when(!isOpen(scene), 'state');
};

/** What every act of the plan asks of her own standing: that she is named for it. */
export const needsPlan = (scene: Scene): Answer[] => when(!holdsClass(scene, 'coordination'), 'standing');

export const sceneOf = (world: World, act: { readonly by: Id; readonly case: Id }, now: Time): Scene => ({
  world,
  theCase: get(world.cases, act.case),
  by: get(world.workers, act.by),
  now,
});
