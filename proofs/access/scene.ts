import type { Case, Id, Time, Worker, World } from './facts.ts';
import { isClosed, onTeam, partyOf } from './standing.ts';

/** Everything that a rule about an act needs to look at: the world, the case, who acts, when. */
export type Scene = { readonly world: World; readonly one: Case; readonly by: Worker; readonly now: Time };

export const isOpen = ({ one, now }: Scene): boolean => !isClosed(one, now);

/** Section 5: anyone named on the open case. */
export const isOnOpenCase = (scene: Scene): boolean =>
  isOpen(scene) && onTeam(scene.world, scene.one, scene.by, scene.now).length > 0;

export const hasLeft = (one: Case, organisation: Id): boolean => (partyOf(one, organisation)?.left ?? null) !== null;
