import type { Act, ActKind } from './acts.ts';
import type { Chance } from './chance.ts';
import { oneOf, perhaps, severalOf, someOf } from './chance.ts';
import type { Case, Id, Standing, Time, Worker, World } from './facts.ts';
import { day, get, kindOf } from './facts.ts';
import { may } from './may.ts';
import { actingLead, isHidden } from './standing.ts';
import type { InformationClass } from './words.ts';
import { classes, isService, mayBeGranted } from './words.ts';

/** Acts that somebody might do next, sensible and not: chosen from what the world holds. */

type Scene = {
  readonly world: World;
  readonly theCase: Case;
  readonly chance: Chance;
  readonly now: Time;
  readonly id: Id;
};
/** An act without its actor, who is chosen afterwards. */
type Idea = Act extends infer Each ? (Each extends Act ? Omit<Each, 'by' | 'case'> : never) : never;

const ids = (facts: readonly { readonly id: Id }[]): Id[] => facts.map((fact) => fact.id);
const maybe = <Value>(chance: Chance, values: readonly Value[]): Value | null =>
  values.length === 0 ? null : oneOf(chance, values);
const organisationsOf = (world: World): Id[] => [...world.organisations.keys()];
const workersIn = (world: World, organisation: Id): Worker[] =>
  [...world.workers.values()].filter((each) => each.organisation === organisation);
const onCase = (item: Case): Id[] => item.parties.map((party) => party.organisation);

/** Mostly organisations on the case, now and then one that is invited, rarely any. */
function anOrganisation({ world, theCase, chance }: Scene): Id {
  if (perhaps(chance, 3, 5)) return oneOf(chance, onCase(theCase));
  const invited = theCase.invitations.map((invitation) => invitation.organisation);
  return invited.length > 0 && perhaps(chance, 1, 2) ? oneOf(chance, invited) : oneOf(chance, organisationsOf(world));
}

const hiddenOn = ({ world, theCase }: Scene): Id[] =>
  onCase(theCase).filter((organisation) => isHidden(world, theCase, organisation));

/** Mostly one that is hidden, where there is one. */
function aHiddenPart(scene: Scene): Id {
  const { chance } = scene;
  const hidden = hiddenOn(scene);
  return hidden.length > 0 && perhaps(chance, 5, 6) ? oneOf(chance, hidden) : anOrganisation(scene);
}

const aWorker = (scene: Scene): Id => oneOf(scene.chance, workersIn(scene.world, anOrganisation(scene))).id;

/** Rarely without class `case`, as no naming may be. */
function someClasses(chance: Chance): InformationClass[] {
  if (perhaps(chance, 1, 2)) return [...classes];
  const some = someOf(chance, classes.slice(1), 2, 3);
  return some.length > 0 && perhaps(chance, 1, 20) ? some : ['case', ...some];
}

const anEnd = ({ chance, now }: Scene): Time =>
  now + (perhaps(chance, 1, 4) ? 1 + chance.below(60) : 60 + chance.below(600)) * day;

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

function aConsent(scene: Scene): Idea {
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

function aNaming(scene: Scene): Idea {
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

function anAcceptance({ world, theCase, chance }: Scene): Idea | null {
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

function anInvitation(scene: Scene): Idea | null {
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
  };
}

/** To an organisation that leads another case, where there is one. */
function aJoinOffer(scene: Scene): Idea | null {
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
function aJoin({ theCase, chance, world, id }: Scene): Idea | null {
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

function aNarrowing({ theCase, chance }: Scene): Idea | null {
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

/** Mostly a circle of members of service organisations, so that it can be made. */
const serviceOnly = ({ world, chance }: Scene, circle: readonly Id[]): Id[] =>
  [...new Set(circle)].filter(
    (each) => perhaps(chance, 1, 15) || isService(kindOf(world, get(world.workers, each).organisation)),
  );

function aPlace(scene: Scene): Idea {
  const { world, theCase, chance, id } = scene;
  const standing = theCase.members.filter(() => perhaps(chance, 1, 2)).map((member) => member.worker);
  const hidden = hiddenOn(scene);
  const names =
    hidden.length > 0 && perhaps(chance, 2, 3)
      ? oneOf(chance, hidden)
      : perhaps(chance, 1, 3)
        ? oneOf(chance, organisationsOf(world))
        : null;
  return {
    act: 'add-place',
    id,
    names,
    circle: serviceOnly(scene, [...standing, ...(perhaps(chance, 1, 4) ? [aWorker(scene)] : [])]),
  };
}

const aVital = (scene: Scene): Idea => ({
  act: 'grant-vital',
  id: scene.id,
  owner: anOrganisation(scene),
  receiver: anOrganisation(scene),
  of: oneOf(scene.chance, classes),
  until: scene.now + (1 + scene.chance.below(9)) * day,
});

const tables = [
  'note',
  'contact-rule',
  'contact-point',
  'person',
  'contact-made',
  'piece',
  'telling',
  'wish',
  'justice-line',
  'deadline',
] as const;
const corrected: readonly string[] = ['note', 'person', 'piece', 'telling', 'wish', 'justice-line', 'deadline'];

/** The class in which a row of a table lies; of several, one by chance. */
function classFor(table: (typeof tables)[number], chance: Chance): InformationClass {
  if (table === 'note') return oneOf(chance, classes);
  if (table === 'person') return 'identity';
  if (table === 'piece') return 'account';
  if (table === 'justice-line') return 'justice';
  if (table === 'deadline') return oneOf(chance, ['process', 'residence'] as const);
  return table === 'telling' || table === 'wish' ? oneOf(chance, ['coordination', 'justice'] as const) : 'contact';
}

function anEntry({ chance, id }: Scene): Idea {
  const table = oneOf(chance, tables);
  return { act: 'add-entry', id, table, of: classFor(table, chance) };
}

/** On one of these facts, when there is any. */
const on = (chance: Chance, facts: readonly { readonly id: Id }[], idea: (id: Id) => Idea): Idea | null => {
  const id = maybe(chance, ids(facts));
  return id === null ? null : idea(id);
};

const waiting = <Fact extends { readonly answer: string }>(facts: readonly Fact[]): readonly Fact[] => {
  const left = facts.filter((fact) => fact.answer === 'waits');
  return left.length > 0 ? left : facts;
};

const makers: { readonly [Kind in ActKind]: (scene: Scene) => Idea | null } = {
  'open-case': ({ chance }) => ({ act: 'open-case', backup: null, classes: someClasses(chance) }),
  'name-member': aNaming,
  'end-member': (scene) => ({
    act: 'end-member',
    worker: maybe(scene.chance, scene.theCase.members)?.worker ?? aWorker(scene),
  }),
  invite: anInvitation,
  'withdraw-invitation': ({ theCase, chance }) =>
    on(chance, waiting(theCase.invitations), (invitation) => ({ act: 'withdraw-invitation', invitation })),
  'accept-invitation': anAcceptance,
  'decline-invitation': ({ theCase, chance }) =>
    on(chance, waiting(theCase.invitations), (invitation) => ({ act: 'decline-invitation', invitation })),
  'record-consent': aConsent,
  'confirm-grant-request': ({ theCase, chance, id }) =>
    on(chance, waiting(theCase.requests), (request) => ({ act: 'confirm-grant-request', request, id })),
  'refuse-grant-request': ({ theCase, chance }) =>
    on(chance, waiting(theCase.requests), (request) => ({ act: 'refuse-grant-request', request })),
  'end-grant': ({ theCase, chance }) => on(chance, theCase.grants, (grant) => ({ act: 'end-grant', grant })),
  'grant-vital': aVital,
  'withdraw-consent': ({ theCase, chance }) =>
    on(chance, theCase.consents, (consent) => ({ act: 'withdraw-consent', consent })),
  'withdraw-everything': () => ({ act: 'withdraw-everything' }),
  'withdraw-everything-to': (scene) => ({ act: 'withdraw-everything-to', organisation: anOrganisation(scene) }),
  'narrow-consent': aNarrowing,
  'take-out-of-network': (scene) =>
    on(scene.chance, scene.theCase.consents, (consent) => ({
      act: 'take-out-of-network',
      consent,
      organisation: anOrganisation(scene),
    })),
  'bar-worker': (scene) => ({ act: 'bar-worker', id: scene.id, worker: aWorker(scene) }),
  'bar-organisation': (scene) => ({ act: 'bar-organisation', id: scene.id, organisation: anOrganisation(scene) }),
  'lift-bar': ({ theCase, chance }) => on(chance, theCase.bars, (bar) => ({ act: 'lift-bar', bar })),
  // The product does not ask for her yes yet.
  'offer-hand-over': (scene) => ({ act: 'offer-hand-over', id: scene.id, to: anOrganisation(scene), agreed: true }),
  'accept-hand-over': ({ theCase, chance }) =>
    on(chance, waiting(theCase.handOvers), (handOver) => ({ act: 'accept-hand-over', handOver })),
  'offer-join': aJoinOffer,
  'withdraw-join-offer': ({ theCase, chance }) =>
    on(chance, waiting(theCase.joinOffers), (offer) => ({ act: 'withdraw-join-offer', offer })),
  'join-cases': aJoin,
  'end-join': ({ theCase, chance }) => on(chance, theCase.joins, (join) => ({ act: 'end-join', join })),
  'leave-case': () => ({ act: 'leave-case' }),
  'end-part': (scene) => ({ act: 'end-part', organisation: anOrganisation(scene) }),
  admit: (scene) => ({ act: 'admit', id: scene.id, organisation: aHiddenPart(scene), worker: aWorker(scene) }),
  'end-admission': (scene) => {
    const stands = maybe(scene.chance, scene.theCase.admissions);
    return {
      act: 'end-admission',
      organisation: stands?.organisation ?? anOrganisation(scene),
      worker: stands?.worker ?? aWorker(scene),
    };
  },
  'close-case': () => ({ act: 'close-case' }),
  'reopen-case': () => ({ act: 'reopen-case' }),
  'end-account': (scene) => ({ act: 'end-account', worker: aWorker(scene) }),
  'reveal-part': (scene) => ({ act: 'reveal-part', organisation: anOrganisation(scene) }),
  'hide-part': (scene) => ({ act: 'hide-part', organisation: anOrganisation(scene) }),
  'add-place': aPlace,
  'add-entry': anEntry,
  'correct-entry': ({ theCase, chance }) =>
    on(
      chance,
      theCase.entries.filter((each) => corrected.includes(each.table)),
      (entry) => ({ act: 'correct-entry', entry }),
    ),
};

/** Those who could conceivably act: workers of the organisations on the case or invited to it. */
function candidates({ world, theCase }: Scene): Id[] {
  const near = new Set([...onCase(theCase), ...theCase.invitations.map((invitation) => invitation.organisation)]);
  return [...world.workers.values()].filter((worker) => near.has(worker.organisation)).map((worker) => worker.id);
}

/**
 * One act of this kind on this case, or null when the case offers nothing for it. `lawful` seeks an actor to whom it
 * is permitted; otherwise anybody near tries.
 */
export function propose(scene: Scene, kind: ActKind, lawful: boolean): Act | null {
  const idea = makers[kind](scene);
  if (idea === null) return null;
  const near = candidates(scene);
  const asAct = (by: Id): Act => ({ ...idea, by, case: scene.theCase.id }) as Act;
  // Somebody who names herself, for instance.
  if (!lawful && 'worker' in idea && idea.worker !== null && perhaps(scene.chance, 1, 4)) return asAct(idea.worker);
  const able = lawful ? near.filter((by) => may(scene.world, asAct(by), scene.now)) : [];
  return asAct(oneOf(scene.chance, able.length > 0 ? able : near));
}
