import { oneOf, perhaps, severalOf, someOf } from './chance.ts';
import type { Id, Standing } from './facts.ts';
import { day, kindOf } from './facts.ts';
import { waits } from './facts-work.ts';
import type { Idea, Scene } from './ideas.ts';
import { anOrganisation, aWorker, maybe, onCase, someClasses, workersIn } from './ideas.ts';
import { actingLead } from './standing.ts';
import { classes } from './words.ts';

/** Namings, invitations and joins. */

/** The acting lead of some part, named by another for more than before. */
function aWidening(scene: Scene): Idea | null {
  const { world, theCase, chance, now, id } = scene;
  const worker = actingLead(world, theCase, anOrganisation(scene), now);
  const before = theCase.members.findLast((member) => member.worker === worker && member.ended === null);
  if (before === undefined) return null;
  const { standing, until } = before;
  const more = someOf(chance, classes, 1, 2);
  return {
    act: 'name-member',
    id,
    worker: before.worker,
    standing,
    classes: [...new Set([...before.classes, ...more])],
    from: now,
    until,
  };
}

export function aNaming(scene: Scene): Idea {
  const { chance, now, id } = scene;
  const widening = perhaps(chance, 1, 6) ? aWidening(scene) : null;
  if (widening !== null) return widening;
  const standing: Standing = oneOf(chance, ['member', 'member', 'member', 'backup', 'lead']);
  const from = perhaps(chance, 1, 6) ? now + (1 + chance.below(60)) * day : now;
  return {
    act: 'name-member',
    id,
    worker: aWorker(scene),
    standing,
    classes: someClasses(chance),
    from,
    until: perhaps(chance, 1, 3) ? from + (1 + chance.below(200)) * day : null,
  };
}

export function anAcceptance({ world, theCase, chance }: Scene): Idea | null {
  const waiting = theCase.invitations.filter((each) => each.answer === 'waits');
  const invitation = maybe(chance, waiting.length > 0 ? waiting : theCase.invitations);
  if (invitation === null) return null;
  const able = workersIn(world, invitation.organisation).filter(
    (each) => each.roles.includes('worker') || each.roles.includes('team-lead'),
  );
  const [lead, second] = severalOf(chance, able.length > 1 ? able : workersIn(world, invitation.organisation), 2);
  return {
    act: 'accept-invitation',
    invitation: invitation.id,
    lead: lead!.id,
    backup: perhaps(chance, 1, 20) ? null : second!.id,
    classes: someClasses(chance),
  };
}

/** Mostly what was sent to that very organisation, where something was. */
function goesAlong({ theCase, chance }: Scene, organisation: Id): { readonly referral?: Id } {
  const waiting = theCase.referrals.filter((each) => each.joins && waits(each));
  const fit = waiting.filter(({ to }) => to === organisation);
  const referral = maybe(chance, fit.length > 0 && perhaps(chance, 7, 8) ? fit : waiting);
  return referral !== null && perhaps(chance, fit.length > 0 ? 2 : 1, 3) ? { referral: referral.id } : {};
}

export function anInvitation(scene: Scene): Idea | null {
  const { theCase, chance, world, id } = scene;
  const consent = maybe(chance, theCase.consents);
  if (consent === null) return null;
  const others = consent.terms.map((term) => term.receiver).filter((each) => !onCase(theCase).includes(each));
  const organisation = others.length > 0 && perhaps(chance, 5, 6) ? oneOf(chance, others) : anOrganisation(scene);
  return {
    act: 'invite',
    id,
    organisation,
    consent: consent.id,
    hidden: kindOf(world, organisation) === 'shelter' || perhaps(chance, 1, 12),
    ...goesAlong(scene, organisation),
  };
}

/** To an organisation that leads another case, where there is one. */
export function aJoinOffer(scene: Scene): Idea | null {
  const { theCase, chance, world, id, now } = scene;
  const consent = maybe(chance, theCase.consents);
  if (consent === null) return null;
  const leads = new Set([...world.cases.values()].map((each) => each.lead));
  const fit = consent.terms.map((term) => term.receiver).filter((each) => each !== theCase.lead && leads.has(each));
  return {
    act: 'offer-join',
    id,
    organisation: fit.length > 0 ? oneOf(chance, fit) : anOrganisation(scene),
    consent: consent.id,
    until: now + (1 + chance.below(15)) * day,
  };
}

/** Mostly with a code for the organisation that leads this case, and a consent that names the one from which it came. */
export function aJoin({ theCase, chance, world, id }: Scene): Idea | null {
  const offers = [...world.cases.values()].flatMap((there) => there.joinOffers.map((offer) => ({ there, offer })));
  const fit = offers.filter(({ offer }) => offer.organisation === theCase.lead && offer.answer === 'waits');
  const found = maybe(chance, fit.length > 0 && perhaps(chance, 7, 8) ? fit : offers);
  if (found === null) return null;
  const from = found.offer.inviter;
  const naming = theCase.consents.filter((each) => each.terms.some((term) => term.receiver === from));
  const consent = maybe(chance, naming.length > 0 ? naming : theCase.consents);
  return consent === null
    ? null
    : { act: 'join-cases', id, offer: found.offer.id, there: found.there.id, from, consent: consent.id };
}
