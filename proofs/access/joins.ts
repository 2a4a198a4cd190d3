import type { ActOf } from './acts.ts';
import type { Bar, Case, Id, Join, JoinOffer, Member, Time, World } from './facts.ts';
import { day, get, kindOf } from './facts.ts';
import type { Scene } from './scene.ts';
import { isLeadOfCase, isOpen } from './scene.ts';
import { isBarredOrganisation, isClosed, isHidden, isLive, isNamedFor, isPresent, shownOnTeam } from './standing.ts';
import { classes, fitsNetwork, type InformationClass } from './words.ts';

/** Two cases of one person, joined by their two leads on her consent at both (section 1, last paragraph; decision 27). */

/** Decision 27, answer 2: her consent on that case, in force, which names the other organisation. */
const names = (item: Case, consentId: Id, organisation: Id, now: Time): boolean =>
  item.consents.some(
    (each) => each.id === consentId && isLive(each, now) && each.terms.some((term) => term.receiver === organisation),
  );

type Pair = { readonly lead: Id; readonly backup: Id; readonly of: readonly InformationClass[] };

/** Decision 27, answer 5: the lead and the backup of the own case go along, with the classes that both hold; as shown (sentence 12). */
function pairOf(world: World, thisCase: Case, organisation: Id, now: Time): Pair | null {
  const standing = (as: Member['standing']): Member | undefined =>
    thisCase.members.find(
      (member) =>
        member.organisation === organisation &&
        member.standing === as &&
        member.classes.includes('case') &&
        shownOnTeam(world, thisCase, get(world.workers, member.worker), now).includes(member),
    );
  const [lead, backup] = [standing('lead'), standing('backup')];
  return lead && backup
    ? {
        lead: lead.worker,
        backup: backup.worker,
        of: classes.filter((each) => lead.classes.includes(each) && backup.classes.includes(each)),
      }
    : null;
}

/** Decision 27, answers 1 to 5: what must be so on one's own side. */
const sideStands = (world: World, thisCase: Case, mine: Id, other: Id, consent: Id, now: Time): boolean =>
  mine !== other &&
  [mine, other].every((each) => fitsNetwork(kindOf(world, each)) && !isHidden(world, thisCase, each)) &&
  names(thisCase, consent, other, now) &&
  pairOf(world, thisCase, mine, now) !== null;

const waits = (item: Case, organisation: Id, now: Time): boolean =>
  item.joinOffers.some((each) => each.organisation === organisation && each.answer === 'waits' && now < each.until);

export const mayOfferJoin = (scene: Scene, act: ActOf<'offer-join'>): boolean =>
  isOpen(scene) &&
  isLeadOfCase(scene) &&
  act.until > scene.now &&
  act.until <= scene.now + 14 * day &&
  sideStands(scene.world, scene.theCase, scene.theCase.lead, act.organisation, act.consent, scene.now) &&
  !waits(scene.theCase, act.organisation, scene.now);

export const mayWithdrawJoinOffer = (scene: Scene, act: ActOf<'withdraw-join-offer'>): boolean =>
  isOpen(scene) &&
  isLeadOfCase(scene) &&
  scene.theCase.joinOffers.some(
    (each) => each.id === act.offer && each.answer === 'waits' && each.inviter === scene.by.organisation,
  );

/** Both halves of a join stand: her consent on either case names the other organisation still. */
function stands(world: World, id: Id, now: Time): boolean {
  const halves = [...world.cases.values()].flatMap((found) =>
    found.joins.filter((join) => join.id === id).map((join) => ({ one: found, join })),
  );
  return (
    halves.length === 2 &&
    halves.every(({ one: theCase, join }) => names(theCase, join.consent, join.organisation, now))
  );
}

/** Sentence 12: whoever types a code sees no bar on the other case; those barred there come along and are opened nothing. */
export function mayJoinCases(scene: Scene, act: ActOf<'join-cases'>): boolean {
  const { world, theCase, by, now } = scene;
  const there = world.cases.get(act.there);
  const offer = there?.joinOffers.find((each) => each.id === act.offer);
  if (!isOpen(scene) || !isLeadOfCase(scene) || there === undefined || offer === undefined) return false;
  return (
    sideStands(world, theCase, by.organisation, act.from, act.consent, now) &&
    offer.inviter === act.from &&
    offer.organisation === by.organisation &&
    offer.answer === 'waits' &&
    now < offer.until &&
    there.id !== theCase.id &&
    !isClosed(there, now) &&
    there.lead === offer.inviter &&
    names(there, offer.consent, by.organisation, now) &&
    !isHidden(world, there, offer.inviter) &&
    !isHidden(world, there, by.organisation) &&
    pairOf(world, there, offer.inviter, now) !== null &&
    !theCase.joins.some((join) => join.other === there.id && join.ended === null && stands(world, join.id, now))
  );
}

const namedOn = (world: World, thisCase: Case, workerId: Id, now: Time): boolean => {
  const worker = get(world.workers, workerId);
  return (
    isNamedFor(world, thisCase, worker, 'case', now) &&
    isPresent(thisCase, worker.organisation, now) &&
    !isBarredOrganisation(thisCase, worker.organisation, now)
  );
};

/** Decision 27, answer 6: named for class `case` on both, while her consent stands on both. */
export const seesJoin = (world: World, thisCase: Case, worker: Id, row: { other: Id; join: Id }, now: Time): boolean =>
  namedOn(world, thisCase, worker, now) &&
  namedOn(world, get(world.cases, row.other), worker, now) &&
  stands(world, row.join, now);

/** Either lead, who sees it. */
export function mayEndJoin(scene: Scene, act: ActOf<'end-join'>): boolean {
  const join = scene.theCase.joins.find((each) => each.id === act.join);
  return (
    isOpen(scene) &&
    isLeadOfCase(scene) &&
    join?.ended === null &&
    seesJoin(scene.world, scene.theCase, scene.by.id, { other: join.other, join: join.id }, scene.now)
  );
}

export const withOffer = (item: Case, act: ActOf<'offer-join'>, now: Time): Case => {
  const offer: JoinOffer = {
    id: act.id,
    inviter: item.lead,
    organisation: act.organisation,
    consent: act.consent,
    until: act.until,
    answer: 'waits',
  };
  const before = item.joinOffers.map((each) =>
    each.organisation === act.organisation && each.answer === 'waits' && each.until <= now
      ? { ...each, answer: 'withdrawn' as const }
      : each,
  );
  return { ...item, joinOffers: [...before, offer] };
};

/** Sentence 4: nobody widens herself, so who comes back comes for no class for which she was not named there last. */
function asBefore(to: Case, organisation: Id, pair: Pair): Pair {
  const last = [pair.lead, pair.backup].flatMap((worker) => {
    const namings = to.members.filter((member) => member.organisation === organisation && member.worker === worker);
    return namings.findLast((member) => member.ended === null) ?? namings.at(-1) ?? [];
  });
  return { ...pair, of: pair.of.filter((each) => last.every((member) => member.classes.includes(each))) };
}

/** Sentence 12: a bar beats every other rule and hides itself: whoever comes along is barred where she comes as well, unseen. */
const withBars = (to: Case, from: Case, { lead, backup }: Pair): Case => ({
  ...to,
  bars: [
    ...to.bars,
    ...from.bars
      .filter((bar) => bar.lifted === null && (bar.worker === lead || bar.worker === backup))
      .map((bar): Bar => ({ ...bar, id: `${bar.id}>${to.id}`, asked: null, cameWith: bar.cameWith ?? bar.id })),
  ],
});

/** An organisation that is there already stays as it is; another comes with lead and backup of its own case. */
export type ComesAlong = (to: Case, organisation: Id, pair: Pair, now: Time) => Case;

export function joinedWorld(world: World, act: ActOf<'join-cases'>, now: Time, comes: ComesAlong): World {
  const [here, there] = [get(world.cases, act.case), get(world.cases, act.there)];
  const mine = get(world.workers, act.by).organisation;
  const offer = there.joinOffers.find((each) => each.id === act.offer)!;
  const along = (to: Case, from: Case, organisation: Id): Case => {
    if (isPresent(to, organisation, now)) return to;
    const pair = asBefore(to, organisation, pairOf(world, from, organisation, now)!);
    return withBars(comes(to, organisation, pair, now), from, pair);
  };
  const half = (other: Case, consent: Id, organisation: Id): Join => ({
    id: act.id,
    offer: offer.id,
    other: other.id,
    consent,
    organisation,
    ended: null,
  });
  const cases = new Map(world.cases);
  cases.set(there.id, {
    ...along(there, here, mine),
    joins: [...there.joins, half(here, offer.consent, mine)],
    joinOffers: there.joinOffers.map((each) => (each.id === offer.id ? { ...each, answer: 'joined' as const } : each)),
  });
  cases.set(here.id, {
    ...along(here, there, offer.inviter),
    joins: [...here.joins, half(there, act.consent, offer.inviter)],
  });
  return { ...world, cases };
}

export function endedJoin(world: World, id: Id, now: Time): World {
  const end = (item: Case): Case =>
    item.joins.some((each) => each.id === id)
      ? { ...item, joins: item.joins.map((each) => (each.id === id ? { ...each, ended: now } : each)) }
      : item;
  return { ...world, cases: new Map([...world.cases].map(([key, theCase]) => [key, end(theCase)])) };
}
