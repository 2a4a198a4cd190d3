import { oneOf, perhaps, severalOf } from './chance.ts';
import type { Id } from './facts.ts';
import { day, kindOf } from './facts.ts';
import type { Idea, Scene } from './ideas.ts';
import { anEnd, anOrganisation, maybe, onCase, organisationsOf } from './ideas.ts';
import type { InformationClass } from './words.ts';
import { classes, mayBeGranted } from './words.ts';

/** Consents, their narrowing, and grants on vital interest. */

/** While few are on the case, consents mostly bring in somebody new. */
const aPartner = (scene: Scene): Id =>
  scene.theCase.parties.length < 4 && perhaps(scene.chance, 2, 3)
    ? oneOf(scene.chance, organisationsOf(scene.world))
    : anOrganisation(scene);

/** From whom to whom: often from the lead's organisation, sometimes to it, sometimes between several. */
function aDirection(scene: Scene): { owners: Id[]; receivers: Id[] } {
  const { chance, theCase } = scene;
  const other = aPartner(scene);
  const draw = chance.below(6);
  if (draw < 2) return { owners: [theCase.lead], receivers: [other] };
  if (draw < 3) return { owners: [other], receivers: [theCase.lead] };
  if (draw < 4) return { owners: [theCase.lead], receivers: [other, aPartner(scene)] };
  return {
    owners: [oneOf(chance, onCase(theCase)), ...(draw < 5 ? [] : [other])],
    receivers: [aPartner(scene), ...(draw < 5 ? [other] : [])],
  };
}

/** Mostly classes that may be granted so. */
function fitting(
  { world, chance }: Scene,
  owners: readonly Id[],
  receivers: readonly Id[],
): readonly InformationClass[] {
  if (perhaps(chance, 1, 12)) return classes;
  const fit = classes.filter((of) =>
    owners.every((owner) =>
      receivers.every((receiver) => mayBeGranted(of, kindOf(world, owner), kindOf(world, receiver))),
    ),
  );
  return fit.length > 0 ? fit : classes;
}

export function aConsent(scene: Scene): Idea {
  const { chance, theCase, now, id } = scene;
  const from = perhaps(chance, 1, 8) ? now + (1 + chance.below(40)) * day : now;
  const until = Math.min(anEnd(scene), from + 365 * day + (perhaps(chance, 1, 30) ? day : 0));
  if (perhaps(chance, 2, 5)) {
    const named = [
      ...new Set([oneOf(chance, onCase(theCase)), aPartner(scene), aPartner(scene), anOrganisation(scene)]),
    ];
    return {
      act: 'record-consent',
      id,
      network: true,
      owners: named,
      receivers: named,
      of: ['coordination'],
      from,
      until,
    };
  }
  const { owners, receivers } = aDirection(scene);
  const of = severalOf(chance, fitting(scene, owners, receivers), 1 + chance.below(8));
  return { act: 'record-consent', id, network: false, owners, receivers, of, from, until };
}

export function aNarrowing({ theCase, chance }: Scene): Idea | null {
  const consent = maybe(chance, theCase.consents);
  if (consent === null) return null;
  const line = maybe(chance, consent.terms);
  const draw = chance.below(7);
  return {
    act: 'narrow-consent',
    consent: consent.id,
    of: draw < 4 ? (line?.of ?? 'contact') : null,
    receiver: draw > 2 && draw < 6 ? (line?.receiver ?? null) : null,
  };
}

export const aVital = (scene: Scene): Idea => ({
  act: 'grant-vital',
  id: scene.id,
  owner: anOrganisation(scene),
  receiver: anOrganisation(scene),
  of: oneOf(scene.chance, classes),
  until: scene.now + (1 + scene.chance.below(9)) * day,
});
