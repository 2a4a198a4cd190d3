import type { Act, ActOf } from './acts.ts';
import { confirm, endLines, recordConsent } from './apply-share.ts';
import type { Bar, Case, Consent, HandOver, Id, Member, Party, Saying, Term, Time, World } from './facts.ts';
import { get } from './facts.ts';
import { endedJoin, joinedWorld, withOffer } from './joins.ts';
import { liftStep } from './may-bar.ts';
import { namesOn, recorderOf, referralOf } from './rows.ts';
import { isHidden, isPresent } from './standing.ts';
import { classes as allClasses } from './words.ts';

/** What the facts become when a permitted act is done. Pure; says nothing about who sees what. */

export const where = <Fact>(facts: readonly Fact[], test: (fact: Fact) => boolean, change: Partial<Fact>): Fact[] =>
  facts.map((fact) => (test(fact) ? { ...fact, ...change } : fact));

type Naming = Omit<Member, 'ended'>;

/** A naming replaces the earlier one of the same worker; a new lead or backup makes the one before a plain member, while that naming runs. */
function named(members: readonly Member[], naming: Naming, now: Time): Member[] {
  const rest = where(members, (member) => member.worker === naming.worker && member.ended === null, { ended: now });
  const stepsBack = (member: Member): boolean =>
    naming.standing !== 'member' &&
    member.organisation === naming.organisation &&
    member.standing === naming.standing &&
    member.ended === null;
  const asMembers = rest
    .filter((member) => stepsBack(member) && (member.until === null || member.until > now))
    .map(
      (member): Member => ({ ...member, id: `${member.id}'`, standing: 'member', from: Math.max(member.from, now) }),
    );
  return [...where(rest, stepsBack, { ended: now }), ...asMembers, { ...naming, ended: null }];
}

function open(world: World, act: ActOf<'open-case'>, now: Time): Case {
  const organisation = get(world.workers, act.by).organisation;
  const first = (worker: Id, standing: 'lead' | 'backup'): Naming => ({
    id: `${act.case}-${standing}`,
    worker,
    organisation,
    standing,
    classes: standing === 'lead' ? allClasses : act.classes,
    from: now,
    until: null,
  });
  const lead = named([], first(act.by, 'lead'), now);
  return {
    id: act.case,
    lead: organisation,
    closed: null,
    parties: [{ organisation, joined: now, left: null }],
    members: act.backup === null ? lead : named(lead, first(act.backup, 'backup'), now),
    said: [],
    consents: [],
    grants: [],
    requests: [],
    invitations: [],
    bars: [],
    handOvers: [],
    joinOffers: [],
    joins: [],
    admissions: [],
    closedWithLead: [],
    places: [],
    entries: [],
    log: [],
  };
}

/** Section 5: what the lead has kept that names a hidden organisation closes with the lead at a hand-over. */
function papersThatClose(world: World, item: Case): Id[] {
  const hides = (each: Id): boolean => each !== item.lead && isHidden(world, item, each);
  const consents = item.consents.filter(
    (consent) =>
      recorderOf(world, consent) === item.lead &&
      consent.slips.some((slip) => slip.organisation === item.lead && namesOn(slip).some(hides)),
  );
  const grants = item.grants.filter((grant) => grant.owner === item.lead && hides(grant.receiver));
  const referrals = item.invitations.filter((each) => each.inviter === item.lead && hides(each.organisation));
  return [...[...consents, ...grants].map((paper) => paper.id), ...referrals.map((each) => referralOf(each.id))];
}

/** Sentence 5: what a lead has left open ends with it. */
const withNewLead = (world: World, item: Case, lead: Id): Case => ({
  ...item,
  lead,
  closedWithLead: [...new Set([...item.closedWithLead, ...papersThatClose(world, item)])],
  invitations: where(item.invitations, (each) => each.answer === 'waits', { answer: 'withdrawn' }),
  handOvers: where(item.handOvers, (each) => each.answer === 'waits', { answer: 'withdrawn' }),
  joinOffers: where(item.joinOffers, (each) => each.answer === 'waits', { answer: 'withdrawn' }),
});

type FirstTeam = {
  readonly id: Id;
  readonly lead: Id;
  readonly backup: Id | null;
  readonly classes: Member['classes'];
};

/** An organisation comes onto the case, or back to it, with its own lead and backup; a team of before is over. */
function comeOnto(thisCase: Case, organisation: Id, { id, lead, backup, classes }: FirstTeam, now: Time): Case {
  const first = (worker: Id, standing: 'lead' | 'backup'): Naming => ({
    id: `${id}-${standing}`,
    worker,
    organisation,
    standing,
    classes,
    from: now,
    until: null,
  });
  const before = where(thisCase.members, (member) => member.organisation === organisation && member.ended === null, {
    ended: now,
  });
  const withLead = named(before, first(lead, 'lead'), now);
  const party: Party = { organisation, joined: now, left: null };
  return {
    ...thisCase,
    members: backup === null ? withLead : named(withLead, first(backup, 'backup'), now),
    parties: [...thisCase.parties.filter((each) => each.organisation !== organisation), party],
  };
}

/** Accepting joins (or joins again, with a new team), and takes the lead where the invitation carries it. */
function accept(world: World, thisCase: Case, act: ActOf<'accept-invitation'>, now: Time): Case {
  const invitation = thisCase.invitations.find((each) => each.id === act.invitation)!;
  const organisation = invitation.organisation;
  const { lead, backup, classes } = act;
  const joined: Case = {
    ...comeOnto(thisCase, organisation, { id: act.invitation, lead, backup, classes }, now),
    invitations: where(thisCase.invitations, (each) => each.id === act.invitation, { answer: 'accepted' }),
  };
  return invitation.carriesLead ? withNewLead(world, joined, organisation) : joined;
}

/** Section 5: grants to it and from it end, network consents no longer count for it. */
function leave(thisCase: Case, organisation: Id, now: Time): Case {
  const concerns = (each: { owner: Id; receiver: Id }): boolean =>
    each.owner === organisation || each.receiver === organisation;
  const left: Case = {
    ...thisCase,
    parties: where(thisCase.parties, (party) => party.organisation === organisation, { left: now }),
    grants: where(thisCase.grants, (grant) => grant.ended === null && concerns(grant), { ended: now }),
    handOvers: where(thisCase.handOvers, (each) => each.answer === 'waits' && each.to === organisation, {
      answer: 'withdrawn',
    }),
  };
  return endLines(left, (_, term) => concerns(term), now);
}

/** Section 5: grants end; what waits for an answer falls. */
const close = (item: Case, now: Time): Case => ({
  ...item,
  closed: now,
  grants: where(item.grants, (grant) => grant.ended === null, { ended: now }),
  invitations: where(item.invitations, (each) => each.answer === 'waits', { answer: 'withdrawn' }),
  handOvers: where(item.handOvers, (each) => each.answer === 'waits', { answer: 'withdrawn' }),
  joinOffers: where(item.joinOffers, (each) => each.answer === 'waits', { answer: 'withdrawn' }),
});

/** Both ways: first what runs to it, then what runs from it. */
const takenOut = (item: Case, { consent, organisation }: ActOf<'take-out-of-network'>, now: Time): Case => {
  const of =
    (end: 'owner' | 'receiver') =>
    (each: Consent, term: Term): boolean =>
      each.id === consent && term[end] === organisation;
  return endLines(endLines(item, of('receiver'), now), of('owner'), now);
};

const said = (item: Case, saying: Saying): Case => ({ ...item, said: [...item.said, saying] });

const invite = (world: World, thisCase: Case, act: ActOf<'invite'>): Case => ({
  ...(act.hidden ? said(thisCase, { organisation: act.organisation, hidden: true }) : thisCase),
  invitations: [
    ...thisCase.invitations,
    {
      id: act.id,
      inviter: thisCase.lead,
      organisation: act.organisation,
      consent: act.consent,
      carriesLead: isHidden(world, thisCase, thisCase.lead),
      answer: 'waits',
    },
  ],
});

const offer = (item: Case, act: ActOf<'offer-hand-over'>): HandOver => ({
  id: act.id,
  from: item.lead,
  to: act.to,
  answer: 'waits',
});

function takeOver(world: World, thisCase: Case, act: ActOf<'accept-hand-over'>): Case {
  const accepted = {
    ...thisCase,
    handOvers: where(thisCase.handOvers, (each) => each.id === act.handOver, { answer: 'accepted' }),
  };
  return withNewLead(world, accepted, thisCase.handOvers.find((each) => each.id === act.handOver)!.to);
}

function lift(world: World, thisCase: Case, act: ActOf<'lift-bar'>, now: Time): Case {
  const step = liftStep({ world, theCase: thisCase, by: get(world.workers, act.by), now }, act.bar)!;
  const change = step.lifts ? { lifted: now } : { asked: { worker: act.by, as: step.as } };
  return { ...thisCase, bars: where(thisCase.bars, (bar) => bar.id === act.bar, change) };
}

/** What came along with it to a joined case is lifted with it. */
function liftedBar(world: World, act: ActOf<'lift-bar'>, now: Time): World {
  const here = lift(world, get(world.cases, act.case), act, now);
  const isLifted = here.bars.some((bar) => bar.id === act.bar && bar.lifted !== null);
  const carried = (bar: Bar) => isLifted && bar.cameWith === act.bar && bar.lifted === null;
  const cases = [...world.cases.values(), here].map((theCase): [Id, Case] => [
    theCase.id,
    { ...theCase, bars: where(theCase.bars, carried, { lifted: now }) },
  ]);
  return { ...world, cases: new Map(cases) };
}

/** Sentence 12: namings of before look as if their last day had passed, one that begins later never was, and an organisation as if it had left. */
function bar(item: Case, id: Id, on: { worker: Id | null; organisation: Id | null }, now: Time): Case {
  const members = item.members.map((member) =>
    member.worker === on.worker && member.ended === null && (member.until ?? now) >= now
      ? { ...member, from: Math.min(member.from, now), until: now }
      : member,
  );
  const barred: Case = {
    ...item,
    members,
    bars: [...item.bars, { id, ...on, from: now, asked: null, lifted: null }],
  };
  return on.organisation !== null && isPresent(item, on.organisation, now)
    ? leave(barred, on.organisation, now)
    : barred;
}

/** Kept each time: whether there is such an account must show in nothing (section 5 b). */
const admit = (item: Case, { id, organisation, worker, by }: ActOf<'admit'>): Case => ({
  ...item,
  admissions: [...item.admissions, { id, organisation, worker, by, removed: null }],
});

const answered = (item: Case, invitation: Id, answer: 'declined' | 'withdrawn'): Case => ({
  ...item,
  invitations: where(item.invitations, (each) => each.id === invitation, { answer }),
});

/** An organisation keeps one person a case: who is there already is corrected. */
function addEntry(thisCase: Case, { id, table, of }: ActOf<'add-entry'>, organisation: Id): Case {
  const isThere =
    table === 'person' &&
    thisCase.entries.some((entry) => entry.table === table && entry.organisation === organisation);
  return isThere ? thisCase : { ...thisCase, entries: [...thisCase.entries, { id, table, of, organisation }] };
}

function onCase(
  world: World,
  thisCase: Case,
  act: Exclude<Act, { act: 'open-case' | 'end-account' | 'join-cases' | 'end-join' | 'lift-bar' }>,
  now: Time,
): Case {
  const organisation = get(world.workers, act.by).organisation;
  switch (act.act) {
    case 'name-member': {
      const { id, worker, standing, classes, until } = act;
      return {
        ...thisCase,
        members: named(
          thisCase.members,
          { id, worker, organisation, standing, classes, from: Math.max(act.from, now), until },
          now,
        ),
      };
    }
    case 'end-member':
      return {
        ...thisCase,
        members: where(thisCase.members, (member) => member.worker === act.worker && member.ended === null, {
          ended: now,
        }),
      };
    case 'invite':
      return invite(world, thisCase, act);
    case 'withdraw-invitation':
      return answered(thisCase, act.invitation, 'withdrawn');
    case 'accept-invitation':
      return accept(world, thisCase, act, now);
    case 'decline-invitation':
      return answered(thisCase, act.invitation, 'declined');
    case 'record-consent':
      return recordConsent(world, thisCase, act, now);
    case 'confirm-grant-request':
      return confirm(thisCase, act, now);
    case 'refuse-grant-request':
      return {
        ...thisCase,
        requests: where(thisCase.requests, (each) => each.id === act.request, { answer: 'refused' }),
      };
    case 'end-grant':
      return {
        ...thisCase,
        grants: where(thisCase.grants, (grant) => grant.id === act.grant && grant.ended === null, { ended: now }),
      };
    case 'grant-vital': {
      const { id, owner, receiver, of, until } = act;
      return {
        ...thisCase,
        grants: [...thisCase.grants, { id, owner, receiver, of, consent: null, from: now, until, ended: null }],
      };
    }
    case 'withdraw-consent':
      return endLines(thisCase, (consent) => consent.id === act.consent, now);
    case 'withdraw-everything':
      return endLines(thisCase, () => true, now);
    case 'withdraw-everything-to':
      return endLines(thisCase, (_, term) => term.receiver === act.organisation, now);
    case 'narrow-consent':
      return endLines(
        thisCase,
        (consent, term) =>
          consent.id === act.consent &&
          (act.of === null || term.of === act.of) &&
          (act.receiver === null || term.receiver === act.receiver),
        now,
      );
    case 'take-out-of-network':
      return takenOut(thisCase, act, now);
    case 'bar-worker':
      return bar(thisCase, act.id, { worker: act.worker, organisation: null }, now);
    case 'bar-organisation':
      return bar(thisCase, act.id, { worker: null, organisation: act.organisation }, now);
    case 'offer-hand-over':
      return { ...thisCase, handOvers: [...thisCase.handOvers, offer(thisCase, act)] };
    case 'accept-hand-over':
      return takeOver(world, thisCase, act);
    case 'offer-join':
      return withOffer(thisCase, act, now);
    case 'withdraw-join-offer':
      return {
        ...thisCase,
        joinOffers: where(thisCase.joinOffers, (each) => each.id === act.offer, { answer: 'withdrawn' }),
      };
    case 'leave-case':
      return leave(thisCase, organisation, now);
    case 'end-part':
      return leave(thisCase, act.organisation, now);
    case 'admit':
      return admit(thisCase, act);
    case 'end-admission':
      return {
        ...thisCase,
        admissions: where(
          thisCase.admissions,
          (each) => each.organisation === act.organisation && each.worker === act.worker && each.removed === null,
          { removed: now },
        ),
      };
    case 'close-case':
      return close(thisCase, now);
    case 'reopen-case':
      return { ...thisCase, closed: null };
    case 'reveal-part':
      return said(thisCase, { organisation: act.organisation, hidden: false });
    case 'hide-part':
      return said(thisCase, { organisation: act.organisation, hidden: true });
    case 'add-place':
      return {
        ...thisCase,
        places: [...thisCase.places, { id: act.id, organisation, names: act.names, circle: [...new Set(act.circle)] }],
      };
    case 'add-entry':
      return addEntry(thisCase, act, organisation);
    case 'correct-entry':
      return thisCase;
  }
}

/** The world after a permitted act. Asking for one that is not permitted gives a world that means nothing. */
export function apply(world: World, act: Act, now: Time): World {
  if (act.act === 'end-account') {
    return {
      ...world,
      workers: new Map(world.workers).set(act.worker, { ...get(world.workers, act.worker), ended: now }),
    };
  }
  if (act.act === 'join-cases')
    return joinedWorld(world, act, now, (to, organisation, { lead, backup, of }) =>
      comeOnto(to, organisation, { id: `${act.id}-${to.id}`, lead, backup, classes: of }, now),
    );
  if (act.act === 'end-join') return endedJoin(world, act.join, now);
  if (act.act === 'lift-bar') return liftedBar(world, act, now);
  const theCase = act.act === 'open-case' ? open(world, act, now) : onCase(world, get(world.cases, act.case), act, now);
  return { ...world, cases: new Map(world.cases).set(act.case, theCase) };
}
