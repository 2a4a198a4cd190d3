import { oneOf, perhaps } from './chance.ts';
import type { Chance } from './chance.ts';
import { day } from './facts.ts';
import type { Case, Grant, Id, Member, Time, World } from './facts.ts';
import { worksOnCases } from './standing.ts';
import { classes } from './words.ts';
import type { InformationClass } from './words.ts';

/** Facts that no permitted act makes. "Whatever was recorded", they must open nothing (decision 3, answers 13 and 15). */

type Hand = { readonly one: Case; readonly chance: Chance; readonly now: Time };

function aGrant({ one, chance, now }: Hand, n: number, of: InformationClass, consent: Id | null): Grant {
  const here = one.parties.map((party) => party.organisation);
  const from = now - (1 + chance.below(100)) * day;
  return {
    id: `${one.id}-wrong${n}`, owner: oneOf(chance, here), receiver: oneOf(chance, here), of, consent, from,
    until: from + (1 + chance.below(300)) * day, ended: perhaps(chance, 1, 6) ? now - day : null,
  };
}

/** Grants on consents that have been withdrawn, have run out or never held the class; grants of what is never granted. */
function wrongGrants(hand: Hand): Grant[] {
  const { one, chance } = hand;
  if (one.parties.length < 2) return [];
  return Array.from({ length: 1 + chance.below(4) }, (_, n) => {
    const consent = one.consents.length > 0 && perhaps(chance, 3, 4) ? oneOf(chance, one.consents).id : null;
    return aGrant(hand, n, oneOf(chance, classes), consent);
  }).filter((grant) => grant.owner !== grant.receiver);
}

/** An account without a case worker's role, named all the same. */
function wrongNaming(world: World, one: Case, chance: Chance): Member | null {
  const here = one.parties.map((party) => party.organisation);
  const unfit = [...world.workers.values()].filter((worker) => here.includes(worker.organisation) && !worksOnCases(world, worker));
  if (unfit.length === 0 || !perhaps(chance, 1, 4)) return null;
  const { id: worker, organisation } = oneOf(chance, unfit);
  return { id: `${one.id}-wrong-naming`, worker, organisation, standing: 'member', classes: ['case', 'support'], from: 0, until: null, ended: null };
}

/** The ends that a withdrawal should have set are taken back, and somebody outside the case stands in a circle. */
export function withWrongFacts(world: World, one: Case, chance: Chance, now: Time): Case {
  if (!perhaps(chance, 1, 3)) return one;
  const everybody = [...world.workers.keys()];
  const naming = wrongNaming(world, one, chance);
  return {
    ...one,
    grants: [...one.grants.map((grant) => (grant.consent !== null && perhaps(chance, 1, 2) ? { ...grant, ended: null } : grant)), ...wrongGrants({ one, chance, now })],
    members: naming === null ? one.members : [...one.members, naming],
    places: one.places.map((place) => (perhaps(chance, 1, 2) ? { ...place, circle: [...new Set([...place.circle, oneOf(chance, everybody)])] } : place)),
  };
}
