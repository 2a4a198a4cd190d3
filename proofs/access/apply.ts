import type { Act, ActOf } from './acts.ts';
import { confirm, endLines, recordConsent } from './apply-share.ts';
import type { Case, Consent, HandOver, Id, Member, Party, Saying, Term, Time, World } from './facts.ts';
import { get } from './facts.ts';
import { endedJoin, joinedWorld, withOffer } from './joins.ts';
import { liftStep } from './may-bar.ts';
import { isHidden } from './standing.ts';

/** What the facts become when a permitted act is done. Pure; says nothing about who sees what. */

export const where = <Fact>(facts: readonly Fact[], test: (fact: Fact) => boolean, change: Partial<Fact>): Fact[] =>
  facts.map((fact) => (test(fact) ? { ...fact, ...change } : fact));

type Naming = Omit<Member, 'ended'>;

/** A naming replaces the earlier one of the same worker; a new lead or backup makes the one before a plain member. */
function named(members: readonly Member[], naming: Naming, now: Time): Member[] {
  const rest = where(members, (member) => member.worker === naming.worker && member.ended === null, { ended: now });
  const stepsBack = (member: Member): boolean =>
    naming.standing !== 'member' &&
    member.organisation === naming.organisation &&
    member.standing === naming.standing &&
    member.ended === null;
  const asMembers = rest
    .filter(stepsBack)
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
    classes: act.classes,
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
    places: [],
    entries: [],
    log: [],
  };
}

/** Decision 3, answer 21: what a lead has left open ends with it. */
const withNewLead = (item: Case, lead: Id): Case => ({
  ...item,
  lead,
  invitations: where(item.invitations, (each) => each.answer === 'waits', { answer: 'withdrawn' }),
  handOvers: where(item.handOvers, (each) => each.answer === 'waits', { answer: 'withdrawn' }),
  joinOffers: where(item.joinOffers, (each) => each.answer === 'waits', { answer: 'withdrawn' }),
});

type FirstTeam = { readonly id: Id; readonly lead: Id; readonly backup: Id; readonly classes: Member['classes'] };

/** An organisation comes onto the case, or back to it, with its own lead and backup; a team of before is over. */
function comeOnto(one: Case, organisation: Id, { id, lead, backup, classes }: FirstTeam, now: Time): Case {
  const first = (worker: Id, standing: 'lead' | 'backup'): Naming => ({
    id: `${id}-${standing}`,
    worker,
    organisation,
    standing,
    classes,
    from: now,
    until: null,
  });
  const before = where(one.members, (member) => member.organisation === organisation && member.ended === null, {
    ended: now,
  });
  const party: Party = { organisation, joined: now, left: null };
  return {
    ...one,
    members: named(named(before, first(lead, 'lead'), now), first(backup, 'backup'), now),
    parties: [...one.parties.filter((each) => each.organisation !== organisation), party],
  };
}

/** Accepting joins (or joins again, with a new team), and takes the lead where the invitation carries it. */
function accept(one: Case, act: ActOf<'accept-invitation'>, now: Time): Case {
  const invitation = one.invitations.find((each) => each.id === act.invitation)!;
  const organisation = invitation.organisation;
  const { lead, backup, classes } = act;
  const joined: Case = {
    ...comeOnto(one, organisation, { id: act.invitation, lead, backup, classes }, now),
    invitations: where(one.invitations, (each) => each.id === act.invitation, { answer: 'accepted' }),
  };
  return invitation.carriesLead ? withNewLead(joined, organisation) : joined;
}

/** Decision 3, answer 6: grants to it and from it end, network consents no longer count for it. */
function leave(one: Case, organisation: Id, now: Time): Case {
  const concerns = (each: { owner: Id; receiver: Id }): boolean =>
    each.owner === organisation || each.receiver === organisation;
  const left: Case = {
    ...one,
    parties: where(one.parties, (party) => party.organisation === organisation, { left: now }),
    grants: where(one.grants, (grant) => grant.ended === null && concerns(grant), { ended: now }),
    handOvers: where(one.handOvers, (each) => each.answer === 'waits' && each.to === organisation, {
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

const invite = (world: World, one: Case, act: ActOf<'invite'>): Case => ({
  ...(act.hidden ? said(one, { organisation: act.organisation, hidden: true }) : one),
  invitations: [
    ...one.invitations,
    {
      id: act.id,
      inviter: one.lead,
      organisation: act.organisation,
      consent: act.consent,
      carriesLead: isHidden(world, one, one.lead),
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

function takeOver(one: Case, act: ActOf<'accept-hand-over'>): Case {
  const accepted = {
    ...one,
    handOvers: where(one.handOvers, (each) => each.id === act.handOver, { answer: 'accepted' }),
  };
  return withNewLead(accepted, one.handOvers.find((each) => each.id === act.handOver)!.to);
}

function lift(world: World, one: Case, act: ActOf<'lift-bar'>, now: Time): Case {
  const step = liftStep({ world, one, by: get(world.workers, act.by), now }, act.bar)!;
  const change = step.lifts ? { lifted: now } : { asked: { worker: act.by, as: step.as } };
  return { ...one, bars: where(one.bars, (bar) => bar.id === act.bar, change) };
}

const bar = (item: Case, id: Id, on: { worker: Id | null; organisation: Id | null }, now: Time): Case => ({
  ...item,
  bars: [...item.bars, { id, ...on, from: now, asked: null, lifted: null }],
});

const answered = (item: Case, invitation: Id, answer: 'declined' | 'withdrawn'): Case => ({
  ...item,
  invitations: where(item.invitations, (each) => each.id === invitation, { answer }),
});

/** An organisation keeps one person a case: who is there already is corrected. */
function addEntry(one: Case, { id, table, of }: ActOf<'add-entry'>, organisation: Id): Case {
  const isThere =
    table === 'person' && one.entries.some((entry) => entry.table === table && entry.organisation === organisation);
  return isThere ? one : { ...one, entries: [...one.entries, { id, table, of, organisation }] };
}

function onCase(
  world: World,
  one: Case,
  act: Exclude<Act, { act: 'open-case' | 'end-account' | 'join-cases' | 'end-join' }>,
  now: Time,
): Case {
  const organisation = get(world.workers, act.by).organisation;
  switch (act.act) {
    case 'name-member': {
      const { id, worker, standing, classes, until } = act;
      return {
        ...one,
        members: named(
          one.members,
          { id, worker, organisation, standing, classes, from: Math.max(act.from, now), until },
          now,
        ),
      };
    }
    case 'end-member':
      return {
        ...one,
        members: where(one.members, (member) => member.worker === act.worker && member.ended === null, { ended: now }),
      };
    case 'invite':
      return invite(world, one, act);
    case 'withdraw-invitation':
      return answered(one, act.invitation, 'withdrawn');
    case 'accept-invitation':
      return accept(one, act, now);
    case 'decline-invitation':
      return answered(one, act.invitation, 'declined');
    case 'record-consent':
      return recordConsent(world, one, act, now);
    case 'confirm-grant-request':
      return confirm(one, act, now);
    case 'refuse-grant-request':
      return { ...one, requests: where(one.requests, (each) => each.id === act.request, { answer: 'refused' }) };
    case 'end-grant':
      return {
        ...one,
        grants: where(one.grants, (grant) => grant.id === act.grant && grant.ended === null, { ended: now }),
      };
    case 'grant-vital': {
      const { id, owner, receiver, of, until } = act;
      return {
        ...one,
        grants: [...one.grants, { id, owner, receiver, of, consent: null, from: now, until, ended: null }],
      };
    }
    case 'withdraw-consent':
      return endLines(one, (consent) => consent.id === act.consent, now);
    case 'withdraw-everything':
      return endLines(one, () => true, now);
    case 'withdraw-everything-to':
      return endLines(one, (_, term) => term.receiver === act.organisation, now);
    case 'narrow-consent':
      return endLines(
        one,
        (consent, term) =>
          consent.id === act.consent &&
          (act.of === null || term.of === act.of) &&
          (act.receiver === null || term.receiver === act.receiver),
        now,
      );
    case 'take-out-of-network':
      return takenOut(one, act, now);
    case 'bar-worker':
      return bar(one, act.id, { worker: act.worker, organisation: null }, now);
    case 'bar-organisation':
      return bar(one, act.id, { worker: null, organisation: act.organisation }, now);
    case 'lift-bar':
      return lift(world, one, act, now);
    case 'offer-hand-over':
      return { ...one, handOvers: [...one.handOvers, offer(one, act)] };
    case 'accept-hand-over':
      return takeOver(one, act);
    case 'offer-join':
      return withOffer(one, act, now);
    case 'withdraw-join-offer':
      return { ...one, joinOffers: where(one.joinOffers, (each) => each.id === act.offer, { answer: 'withdrawn' }) };
    case 'leave-case':
      return leave(one, organisation, now);
    case 'close-case':
      return close(one, now);
    case 'reopen-case':
      return { ...one, closed: null };
    case 'reveal-part':
      return said(one, { organisation: act.organisation, hidden: false });
    case 'hide-part':
      return said(one, { organisation: act.organisation, hidden: true });
    case 'add-place':
      return {
        ...one,
        places: [...one.places, { id: act.id, organisation, names: act.names, circle: [...new Set(act.circle)] }],
      };
    case 'add-entry':
      return addEntry(one, act, organisation);
    case 'correct-entry':
      return one;
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
  const one = act.act === 'open-case' ? open(world, act, now) : onCase(world, get(world.cases, act.case), act, now);
  return { ...world, cases: new Map(world.cases).set(act.case, one) };
}
