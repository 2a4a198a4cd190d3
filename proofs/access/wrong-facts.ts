import type { Chance } from './chance.ts';
import { oneOf, perhaps } from './chance.ts';
import type { Bar, Case, Grant, Id, Member, Time, Worker, World } from './facts.ts';
import { day, kindOf } from './facts.ts';
import { isBarredOrganisation, isBarredWorker, isNow, worksOnCases } from './standing.ts';
import type { InformationClass } from './words.ts';
import { classes } from './words.ts';

/** Facts that no permitted act makes. Whatever was recorded, they must open nothing. */

type Hand = { readonly theCase: Case; readonly chance: Chance; readonly now: Time };

function aGrant({ theCase, chance, now }: Hand, n: number, of: InformationClass, consent: Id | null): Grant {
  const here = theCase.parties.map((party) => party.organisation);
  const from = now - (1 + chance.below(consent === null ? 4 : 100)) * day;
  return {
    id: `${theCase.id}-wrong${n}`,
    owner: oneOf(chance, here),
    receiver: oneOf(chance, here),
    of,
    consent,
    from,
    until: from + (consent === null ? 3 + chance.below(5) : 1 + chance.below(300)) * day,
    ended: perhaps(chance, 1, 6) ? now - day : null,
  };
}

/** A grant that never ended on a line of a consent that has run out, been withdrawn or narrowed; it lasts beyond its consent. */
function outliving({ theCase, chance, now }: Hand, n: number): Grant | null {
  const lines = theCase.consents.flatMap((consent) =>
    [...consent.terms, ...consent.gone].map((term) => ({ consent, term })),
  );
  const here = (organisation: Id): boolean => theCase.parties.some((party) => party.organisation === organisation);
  const fit = lines.filter(({ term, consent }) => here(term.owner) && here(term.receiver) && consent.from < now);
  if (fit.length === 0) return null;
  const runOut = fit.filter(({ consent }) => consent.until <= now);
  const takenAway = fit.filter(
    ({ term, consent }) => consent.until > now && consent.withdrawn === null && consent.gone.includes(term),
  );
  const withdrawn = fit.filter(({ consent }) => consent.withdrawn !== null);
  const { consent, term } = oneOf(
    chance,
    oneOf(
      chance,
      [runOut, takenAway, withdrawn, fit].filter((each) => each.length > 0),
    ),
  );
  return {
    ...term,
    id: `${theCase.id}-outliving${n}`,
    consent: consent.id,
    from: now - 10 * day,
    until: now + 90 * day,
    ended: null,
  };
}

/** Grants on consents that never held the class, vital ones of any class: of what is never granted, to whom it is never granted. */
function wrongGrants(hand: Hand): Grant[] {
  const { theCase, chance } = hand;
  if (theCase.parties.length < 2) return [];
  const some = Array.from({ length: 2 + chance.below(6) }, (_, n) => {
    if (perhaps(chance, 1, 2)) return outliving(hand, n);
    const consent = theCase.consents.length > 0 && perhaps(chance, 1, 2) ? oneOf(chance, theCase.consents).id : null;
    return aGrant(hand, n, oneOf(chance, classes), consent);
  });
  return some.filter((grant) => grant !== null).filter((grant) => grant.owner !== grant.receiver);
}

const narrowKinds = new Set(['police', 'prosecutor', 'immigration']);

/** Vital grants of those who may grant their process alone, or nothing: each to a party whose kind could be granted the class by another. */
function grantsOfTheNarrow(world: World, { theCase, chance, now }: Hand): Grant[] {
  const there = theCase.parties.filter(({ left }) => left === null).map(({ organisation }) => organisation);
  const receivers = there.filter((each) => !narrowKinds.has(kindOf(world, each)));
  if (receivers.length === 0) return [];
  return there
    .filter((each) => narrowKinds.has(kindOf(world, each)))
    .map((owner, n) => ({
      id: `${theCase.id}-narrow${n}`,
      owner,
      receiver: oneOf(chance, receivers),
      of: oneOf(chance, ['contact', 'account', 'residence', 'coordination']),
      consent: null,
      from: now - day,
      until: now + 5 * day,
      ended: null,
    }));
}

/** Vital grants to them of what they may never be granted, of an owner who may grant it to others. */
function grantsToTheNarrow(world: World, { theCase, now }: Pick<Hand, 'theCase' | 'now'>): Grant[] {
  const there = theCase.parties.filter(({ left }) => left === null).map(({ organisation }) => organisation);
  const owner = there.find((each) => !narrowKinds.has(kindOf(world, each)));
  if (owner === undefined) return [];
  return there
    .filter((each) => narrowKinds.has(kindOf(world, each)))
    .map((receiver, n) => ({
      id: `${theCase.id}-to-narrow${n}`,
      owner,
      receiver,
      of: 'account',
      consent: null,
      from: now - day,
      until: now + 5 * day,
      ended: null,
    }));
}

/** To the lead's organisation, whose workers read the case already: what others have granted from tomorrow opens nothing today. */
function grantsToBegin({ theCase, now }: Pick<Hand, 'theCase' | 'now'>): Grant[] {
  return theCase.parties
    .filter(({ organisation, left }) => left === null && organisation !== theCase.lead)
    .map(({ organisation }, n) => ({
      id: `${theCase.id}-to-begin${n}`,
      owner: organisation,
      receiver: theCase.lead,
      of: 'process',
      consent: null,
      from: now + day,
      until: now + 6 * day,
      ended: null,
    }));
}

/** An account without a case worker's role, named all the same. */
function wrongNaming(world: World, thisCase: Case, chance: Chance): Member | null {
  const here = thisCase.parties.map((party) => party.organisation);
  const unfit = [...world.workers.values()].filter(
    (worker) => here.includes(worker.organisation) && !worksOnCases(world, worker),
  );
  if (unfit.length === 0 || !perhaps(chance, 1, 4)) return null;
  const { id: worker, organisation } = oneOf(chance, unfit);
  return {
    id: `${thisCase.id}-wrong-naming`,
    worker,
    organisation,
    standing: 'member',
    classes: ['case', 'support'],
    from: 0,
    until: null,
    ended: null,
  };
}

/** Nothing can be consented to immigration in this release, so it never joins by itself; of the parts it sees its own alone. */
function withImmigration(world: World, thisCase: Case, now: Time): Case {
  const staff = [...world.workers.values()].filter(
    (worker) => kindOf(world, worker.organisation) === 'immigration' && worksOnCases(world, worker),
  );
  const [lead, backup] = staff;
  if (
    lead === undefined ||
    backup === undefined ||
    thisCase.parties.some((party) => party.organisation === lead.organisation)
  )
    return thisCase;
  const naming = (worker: Worker, standing: 'lead' | 'backup'): Member => ({
    id: `${thisCase.id}-immigration-${standing}`,
    worker: worker.id,
    organisation: worker.organisation,
    standing,
    classes,
    from: now - day,
    until: null,
    ended: null,
  });
  return {
    ...thisCase,
    parties: [...thisCase.parties, { organisation: lead.organisation, joined: now - day, left: null }],
    members: [...thisCase.members, naming(lead, 'lead'), naming(backup, 'backup')],
  };
}

/** An intake worker of an invited organisation who may know nothing of this case. */
function barredIntake(world: World, thisCase: Case, now: Time): Bar[] {
  const invited = thisCase.invitations.map((invitation) => invitation.organisation);
  const worker = [...world.workers.values()].find(
    (each) => invited.includes(each.organisation) && each.roles.includes('intake-worker'),
  );
  if (worker === undefined || thisCase.bars.some((bar) => bar.worker === worker.id)) return [];
  return [
    {
      id: `${thisCase.id}-barred-intake`,
      worker: worker.id,
      organisation: null,
      from: now - day,
      asked: null,
      lifted: null,
    },
  ];
}

/** Barred, and named or come back since by who saw no bar: shown as valid, and nothing is opened by it (sentence 12). */
function barredAgain(thisCase: Case, chance: Chance, now: Time): Bar[] {
  const bar = (on: Pick<Bar, 'worker' | 'organisation'>, n: number): Bar => ({
    id: `${thisCase.id}-barred-again${n}`,
    ...on,
    from: 0,
    asked: null,
    lifted: null,
  });
  const free = thisCase.members.filter((member) => isNow(member, now) && !isBarredWorker(thisCase, member.worker, now));
  const others = thisCase.parties.filter(
    ({ organisation, left }) =>
      left === null && organisation !== thisCase.lead && !isBarredOrganisation(thisCase, organisation, now),
  );
  return [
    ...(free.length > 0 && perhaps(chance, 1, 4)
      ? [bar({ worker: oneOf(chance, free).worker, organisation: null }, 1)]
      : []),
    ...(others.length > 0 && perhaps(chance, 1, 4)
      ? [bar({ worker: null, organisation: oneOf(chance, others).organisation }, 2)]
      : []),
  ];
}

/** The ends that a withdrawal should have set are taken back, and somebody outside the case stands in a circle. */
export function withWrongFacts(world: World, thisCase: Case, chance: Chance, now: Time): Case {
  if (!perhaps(chance, 1, 2)) return thisCase;
  const everybody = [...world.workers.keys()];
  const naming = wrongNaming(world, thisCase, chance);
  const broken: Case = {
    ...thisCase,
    grants: [
      ...thisCase.grants.map((grant) =>
        grant.consent !== null && perhaps(chance, 1, 2) ? { ...grant, ended: null } : grant,
      ),
      ...wrongGrants({ theCase: thisCase, chance, now }),
    ],
    bars: [
      ...thisCase.bars,
      ...(perhaps(chance, 1, 3) ? barredIntake(world, thisCase, now) : []),
      ...barredAgain(thisCase, chance, now),
    ],
    members: naming === null ? thisCase.members : [...thisCase.members, naming],
    places: thisCase.places.map((place) =>
      perhaps(chance, 1, 2) ? { ...place, circle: [...new Set([...place.circle, oneOf(chance, everybody)])] } : place,
    ),
  };
  const whole = perhaps(chance, 1, 5) ? withImmigration(world, broken, now) : broken;
  const more = [
    ...grantsOfTheNarrow(world, { theCase: whole, chance, now }),
    ...grantsToTheNarrow(world, { theCase: whole, now }),
    ...grantsToBegin({ theCase: whole, now }),
  ];
  return { ...whole, grants: [...whole.grants, ...more] };
}
