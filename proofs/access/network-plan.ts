import type { Answer } from './answer.ts';
import { when } from './answer.ts';
import type { Consent, Id } from './facts.ts';
import { get } from './facts.ts';
import { namesOn, recorderOf } from './rows.ts';
import type { Scene } from './scene.ts';
import { sees, seesPart, seesSlip } from './sight.ts';
import { isHidden, isLive, isPresent, shownOnTeam } from './standing.ts';

/** Whom one may ask for something on a case: those on it as far as one sees, within one network consent. */

/** On the case as far as she sees, not left; and that worker on its team there, as shown (5 b (a), sentence 12). */
export function inSight({ world, theCase, by, now }: Scene, organisation: Id, worker: Id | null = null): boolean {
  if (!isPresent(theCase, organisation, now) || !seesPart(world, by.id, theCase.id, organisation, now)) return false;
  if (worker === null) return true;
  const who = get(world.workers, worker);
  return who.organisation === organisation && shownOnTeam(world, theCase, who, now).length > 0;
}

/** A part that she sees, and of which she therefore knows that it is hidden. */
export const hiddenInSight = ({ world, theCase, by, now }: Scene, organisation: Id): boolean =>
  isHidden(world, theCase, organisation) && seesPart(world, by.id, theCase.id, organisation, now);

/** A bar on that organisation that shows itself to her (sentence 12). */
export const barInSight = ({ world, theCase, by, now }: Scene, organisation: Id): boolean =>
  theCase.bars.some(
    (bar) =>
      bar.organisation === organisation &&
      bar.lifted === null &&
      sees(world, by.id, { is: 'bar', case: theCase.id, worker: null, organisation, lifted: false }, now),
  );

/** Her organisation keeps a slip of that consent, and she reads it. */
export function readsConsent({ world, theCase, by, now }: Scene, consent: Consent): boolean {
  const slip = consent.slips.find((each) => each.organisation === by.organisation);
  const made = recorderOf(world, consent) === by.organisation ? consent.id : null;
  return (
    slip !== undefined &&
    seesSlip(world, theCase, by, { organisation: by.organisation, names: namesOn(slip), made }, now)
  );
}

/**
 * Sentences 8 to 10: the network consents in force, of which she reads a slip, on which her organisation's room of class
 * `coordination` is open to that one. What it has opened in turn is not asked.
 */
export function networksWith(scene: Scene, other: Id): Consent[] {
  const { world, theCase, by, now } = scene;
  if (isHidden(world, theCase, by.organisation) || hiddenInSight(scene, other)) return [];
  return theCase.consents.filter(
    (consent) =>
      consent.network &&
      isLive(consent, now) &&
      readsConsent(scene, consent) &&
      consent.terms.some((term) => term.owner === by.organisation && term.receiver === other) &&
      theCase.grants.some(
        (grant) =>
          grant.consent === consent.id &&
          grant.owner === by.organisation &&
          grant.receiver === other &&
          grant.of === 'coordination' &&
          grant.ended === null &&
          grant.from <= now &&
          now < grant.until,
      ),
  );
}

/** Who is asked is in sight, and within one network with her organisation, unless it is her own. */
export const askedInNetwork = (scene: Scene, organisation: Id): Answer[] =>
  when(organisation !== scene.by.organisation && networksWith(scene, organisation).length === 0, 'form');

/** Of the own team, whose classes she knows, nobody is asked who does not read the plan. */
export const readsThePlan = ({ world, theCase, by, now }: Scene, organisation: Id, worker: Id | null): Answer[] =>
  when(
    worker !== null &&
      organisation === by.organisation &&
      !shownOnTeam(world, theCase, get(world.workers, worker), now).some((each) =>
        each.classes.includes('coordination'),
      ),
    'form',
  );

/** All of them in sight, and one network consent names them together with her organisation. */
export function inOneNetwork(scene: Scene, all: readonly Id[]): Answer[] {
  const others = [...new Set(all)];
  if (others.length === 0) return [];
  if (!others.every((each) => inSight(scene, each))) return ['not-in-sight'];
  const [first, ...rest] = others.map((each) =>
    each === scene.by.organisation ? [] : networksWith(scene, each).map(({ id }) => id),
  );
  return when(!first!.some((id) => rest.every((ids) => ids.includes(id))), 'form');
}
