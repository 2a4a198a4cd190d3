import type { Act, ActOf } from './acts.ts';
import { day, get, kindOf } from './facts.ts';
import type { Case, Consent, Grant, GrantRequest, Id, Member, Party, Term, Time, World } from './facts.ts';
import { hasLeft, liftStep } from './may.ts';
import { holds, isHidden, isNamedFor, isNow, isStanding } from './standing.ts';
import { isGrantable } from './words.ts';

/** What the facts become when a permitted act is done. Pure; says nothing about who sees what. */

const where = <Fact, Change extends Partial<Fact>>(facts: readonly Fact[], test: (fact: Fact) => boolean, change: Change): Fact[] =>
  facts.map((fact) => (test(fact) ? { ...fact, ...change } : fact));

const aParty = (world: World, organisation: Id, now: Time, hidden = false): Party =>
  ({ organisation, joined: now, left: null, hidden: hidden || kindOf(world, organisation) === 'shelter' });

function open(world: World, act: ActOf<'open-case'>, now: Time): Case {
  const organisation = get(world.workers, act.by).organisation;
  const lead: Member = { id: `${act.case}-opener`, worker: act.by, organisation, standing: 'lead', classes: act.classes, from: now, until: null };
  return {
    id: act.case, lead: organisation, closed: null, parties: [aParty(world, organisation, now)], members: [lead],
    consents: [], grants: [], requests: [], invitations: [], bars: [], handOvers: [], places: [], entries: [], log: [],
  };
}

/** A naming replaces the earlier one of the same worker; a new lead or backup makes the one before a plain member. */
function named(members: readonly Member[], naming: Member, now: Time): Member[] {
  const rest = members
    .map((member) => (member.worker === naming.worker && lasting(member, now) ? { ...member, until: now } : member))
    .filter((member) => member.until === null || member.until > member.from);
  const sole = naming.standing !== 'member';
  const stepsBack = (member: Member): boolean =>
    sole && member.organisation === naming.organisation && member.standing === naming.standing && lasting(member, now);
  return [...where(rest, stepsBack, { standing: 'member' as const }), naming];
}

const lasting = (member: Member, now: Time): boolean => isNow(member, now) || member.from > now;

const aNaming = (act: ActOf<'name-member'>, organisation: Id): Member =>
  ({ id: act.id, worker: act.worker, organisation, standing: act.standing, classes: act.classes, from: act.from, until: act.until });

/** Accepting joins (or joins again), names lead and backup, and takes the lead where the invitation carries it. */
function accept(world: World, one: Case, act: ActOf<'accept-invitation'>, now: Time): Case {
  const invitation = one.invitations.find((each) => each.id === act.invitation)!;
  const organisation = invitation.organisation;
  const first = (worker: Id, standing: 'lead' | 'backup', classes: Member['classes']): Member =>
    ({ id: `${act.invitation}-${standing}`, worker, organisation, standing, classes, from: now, until: null });
  const members = [first(act.lead, 'lead', act.classes), first(act.backup, 'backup', act.backupClasses)]
    .reduce((all, naming) => named(all, naming, now), [...one.members]);
  return {
    ...one,
    members,
    parties: [...one.parties.filter((party) => party.organisation !== organisation), aParty(world, organisation, now, invitation.hidden)],
    invitations: where(one.invitations, (each) => each.id === act.invitation, { answer: 'accepted' as const }),
    lead: invitation.carriesLead ? organisation : one.lead,
  };
}

const pairs = (named: readonly Id[]): Term[] =>
  named.flatMap((owner) => named.filter((each) => each !== owner).map((receiver): Term => ({ owner, receiver, of: 'coordination' })));

/** A grant never lasts longer than 365 days nor than its consent (sentence 6). */
const grantOn = (id: Id, term: Term, consent: Consent, now: Time): Grant => ({
  id, owner: term.owner, receiver: term.receiver, of: term.of, consent: consent.id,
  from: Math.max(now, consent.from), until: Math.min(consent.until, now + 365 * day), ended: null,
});

/** Sentence 8, decision 3, answer 14: what the recorder may grant is granted at once, the rest is asked of each owner. */
function recordConsent(world: World, one: Case, act: ActOf<'record-consent'>, now: Time): Case {
  const by = get(world.workers, act.by);
  const consent: Consent = {
    id: act.id, named: act.named, terms: act.terms, recorder: act.by, organisation: by.organisation,
    from: act.from, until: act.until, withdrawn: null,
  };
  const grants: Grant[] = [];
  const requests: GrantRequest[] = [];
  for (const term of act.named === null ? act.terms : pairs(act.named)) {
    if (!isGrantable(term.of, kindOf(world, term.owner), kindOf(world, term.receiver))) continue;
    if (hasLeft(one, term.owner) || hasLeft(one, term.receiver)) continue;
    const id = `${act.id}:${term.owner}>${term.receiver}:${term.of}`;
    if (term.owner === by.organisation && isNamedFor(one, by, term.of, now)) grants.push(grantOn(id, term, consent, now));
    else requests.push({ ...term, id, consent: act.id, answer: 'waits' });
  }
  return { ...one, consents: [...one.consents, consent], grants: [...one.grants, ...grants], requests: [...one.requests, ...requests] };
}

function confirm(one: Case, act: ActOf<'confirm-grant-request'>, now: Time): Case {
  const request = one.requests.find((each) => each.id === act.request)!;
  const consent = one.consents.find((each) => each.id === request.consent)!;
  return {
    ...one,
    requests: where(one.requests, (each) => each.id === act.request, { answer: 'confirmed' as const }),
    grants: [...one.grants, grantOn(act.id, request, consent, now)],
  };
}

/** Sentence 8: grants whose consent no longer stands or no longer holds them end with it; requests on it fall. */
function settle(one: Case, now: Time): Case {
  const stands = (term: Term, id: Id | null): boolean => {
    const consent = one.consents.find((each) => each.id === id);
    return id === null || (consent !== undefined && isStanding(consent, now) && holds(consent, term.owner, term.receiver, term.of));
  };
  return {
    ...one,
    grants: where(one.grants, (grant) => grant.ended === null && !stands(grant, grant.consent), { ended: now }),
    requests: where(one.requests, (request) => request.answer === 'waits' && !stands(request, request.consent), { answer: 'refused' as const }),
  };
}

const withdrawn = (one: Case, now: Time, test: (consent: Consent) => boolean): Case =>
  settle({ ...one, consents: where(one.consents, (consent) => consent.withdrawn === null && test(consent), { withdrawn: now }) }, now);

/** Everything to one organisation: it receives no more; a consent that holds nothing else is withdrawn. */
function withdrawTo(one: Case, organisation: Id, now: Time): Case {
  const without = (consent: Consent): Consent => {
    if (consent.withdrawn !== null) return consent;
    const left = { ...consent, named: consent.named?.filter((each) => each !== organisation) ?? null, terms: consent.terms.filter((term) => term.receiver !== organisation) };
    const holdsNothing = left.named === null ? left.terms.length === 0 : left.named.length < 2;
    return holdsNothing ? { ...consent, withdrawn: now } : left;
  };
  return settle({ ...one, consents: one.consents.map(without) }, now);
}

const narrowed = (one: Case, act: ActOf<'narrow-consent'>, now: Time): Case =>
  settle({ ...one, consents: where(one.consents, (each) => each.id === act.consent, { named: act.named, terms: act.terms }) }, now);

/** Decision 3, answer 6: grants to it and from it end, what waits on it falls. */
const leave = (one: Case, organisation: Id, now: Time): Case => ({
  ...one,
  parties: where(one.parties, (party) => party.organisation === organisation, { left: now }),
  grants: where(one.grants, (grant) => grant.ended === null && (grant.owner === organisation || grant.receiver === organisation), { ended: now }),
  requests: where(one.requests, (each) => each.answer === 'waits' && (each.owner === organisation || each.receiver === organisation), { answer: 'refused' as const }),
  handOvers: where(one.handOvers, (each) => each.answer === 'waits' && each.to === organisation, { answer: 'void' as const }),
});

const close = (one: Case, now: Time): Case =>
  ({ ...one, closed: now, grants: where(one.grants, (grant) => grant.ended === null, { ended: now }) });

const invite = (world: World, one: Case, act: ActOf<'invite'>): Case => ({
  ...one,
  invitations: [...one.invitations, {
    id: act.id, inviter: one.lead, organisation: act.organisation, hidden: act.hidden || kindOf(world, act.organisation) === 'shelter',
    carriesLead: isHidden(world, one, one.lead), answer: 'waits',
  }],
});

/** A new offer takes the place of one that waits. */
const offer = (one: Case, act: ActOf<'offer-hand-over'>): Case => ({
  ...one,
  handOvers: [...where(one.handOvers, (each) => each.answer === 'waits', { answer: 'void' as const }), { id: act.id, from: one.lead, to: act.to, answer: 'waits' }],
});

const takeOver = (one: Case, act: ActOf<'accept-hand-over'>): Case => ({
  ...one,
  lead: one.handOvers.find((each) => each.id === act.handOver)!.to,
  handOvers: where(one.handOvers, (each) => each.id === act.handOver, { answer: 'accepted' as const }),
});

function lift(world: World, one: Case, act: ActOf<'lift-bar'>, now: Time): Case {
  const step = liftStep({ world, one, by: get(world.workers, act.by), now }, act.bar)!;
  return { ...one, bars: where(one.bars, (bar) => bar.id === act.bar, step.lifts ? { lifted: now } : { asked: { worker: act.by, as: step.as } }) };
}

const say = (one: Case, organisation: Id, hidden: boolean): Case =>
  ({ ...one, parties: where(one.parties, (party) => party.organisation === organisation, { hidden }) });

const answered = (one: Case, invitation: Id, answer: 'declined' | 'withdrawn'): Case =>
  ({ ...one, invitations: where(one.invitations, (each) => each.id === invitation, { answer }) });

function onCase(world: World, one: Case, act: Exclude<Act, { act: 'open-case' | 'end-account' }>, now: Time): Case {
  const organisation = get(world.workers, act.by).organisation;
  switch (act.act) {
    case 'name-member': return { ...one, members: named(one.members, aNaming(act, organisation), now) };
    case 'end-member': return { ...one, members: where(one.members, (member) => member.worker === act.worker && lasting(member, now), { until: now }) };
    case 'invite': return invite(world, one, act);
    case 'withdraw-invitation': return answered(one, act.invitation, 'withdrawn');
    case 'accept-invitation': return accept(world, one, act, now);
    case 'decline-invitation': return answered(one, act.invitation, 'declined');
    case 'record-consent': return recordConsent(world, one, act, now);
    case 'confirm-grant-request': return confirm(one, act, now);
    case 'refuse-grant-request': return { ...one, requests: where(one.requests, (each) => each.id === act.request, { answer: 'refused' as const }) };
    case 'end-grant': return { ...one, grants: where(one.grants, (grant) => grant.id === act.grant, { ended: now }) };
    case 'grant-vital': return { ...one, grants: [...one.grants, { id: act.id, owner: act.owner, receiver: act.receiver, of: act.of, consent: null, from: now, until: act.until, ended: null }] };
    case 'withdraw-consent': return withdrawn(one, now, (consent) => consent.id === act.consent);
    case 'withdraw-everything': return withdrawn(one, now, () => true);
    case 'withdraw-everything-to': return withdrawTo(one, act.organisation, now);
    case 'narrow-consent': return narrowed(one, act, now);
    case 'bar-worker': return { ...one, bars: [...one.bars, { id: act.id, worker: act.worker, organisation: null, from: now, asked: null, lifted: null }] };
    case 'bar-organisation': return { ...one, bars: [...one.bars, { id: act.id, worker: null, organisation: act.organisation, from: now, asked: null, lifted: null }] };
    case 'lift-bar': return lift(world, one, act, now);
    case 'offer-hand-over': return offer(one, act);
    case 'accept-hand-over': return takeOver(one, act);
    case 'leave-case': return leave(one, organisation, now);
    case 'close-case': return close(one, now);
    case 'reopen-case': return { ...one, closed: null };
    case 'reveal-part': return say(one, act.organisation, false);
    case 'hide-part': return say(one, act.organisation, true);
    case 'add-place': return { ...one, places: [...one.places, { id: act.id, organisation, names: act.names, circle: act.circle }] };
    case 'add-entry': return { ...one, entries: [...one.entries, { id: act.id, table: act.table, of: act.of, organisation }] };
    case 'correct-entry': return one;
  }
}

/** The world after a permitted act. Asking for one that is not permitted gives a world that means nothing. */
export function apply(world: World, act: Act, now: Time): World {
  if (act.act === 'end-account') {
    return { ...world, workers: new Map(world.workers).set(act.worker, { ...get(world.workers, act.worker), ended: now }) };
  }
  const one = act.act === 'open-case' ? open(world, act, now) : onCase(world, get(world.cases, act.case), act, now);
  return { ...world, cases: new Map(world.cases).set(act.case, one) };
}
