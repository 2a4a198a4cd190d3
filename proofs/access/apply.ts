import type { Act, ActOf, NetworkAct } from './acts.ts';
import type { WorkAct } from './acts-work.ts';
import { isOf, isWorkAct } from './acts-work.ts';
import { isOfficeAct } from './answers.ts';
import { admitted, bar, lifted } from './apply-bar.ts';
import { afterCompilation } from './apply-compilation.ts';
import { accept, close, invited, leave, offer, said, takeOver } from './apply-lead.ts';
import type { Comes } from './apply-referral.ts';
import { afterReferral } from './apply-referral.ts';
import { confirm, endLines, recordConsent } from './apply-share.ts';
import { comeOnto, named, opened, where } from './apply-team.ts';
import { settled } from './compilation.ts';
import type { Case, Consent, Id, Term, Time, World } from './facts.ts';
import { get } from './facts.ts';
import { waits } from './facts-work.ts';
import { afterHandOver, withoutHandOvers, withoutTelling } from './hand-over.ts';
import { endedJoin, joinedWorld, withOffer } from './joins.ts';
import { afterMeeting } from './meeting.ts';
import { afterNames } from './names.ts';
import { afterOffice } from './office.ts';
import type { Scene } from './scene.ts';
import { sceneOf } from './scene.ts';
import { afterTask } from './task.ts';
import { afterWarning } from './warning.ts';

/** What the facts become when a permitted act is done. Pure; says nothing about who sees what. */

/** Both ways: first what runs to it, then what runs from it. */
const takenOut = (item: Case, { consent, organisation }: ActOf<'take-out-of-network'>, now: Time): Case => {
  const of =
    (end: 'owner' | 'receiver') =>
    (each: Consent, term: Term): boolean =>
      each.id === consent && term[end] === organisation;
  return endLines(endLines(item, of('receiver'), now), of('owner'), now);
};

/** What was asked in one act is answered as one: the referral that went with it, if it waits. */
const answered = (item: Case, invitation: Id, answer: 'declined' | 'withdrawn'): Case => {
  const { referral } = item.invitations.find((each) => each.id === invitation)!;
  return {
    ...item,
    invitations: where(item.invitations, (each) => each.id === invitation, { answer }),
    referrals: where(item.referrals, (each) => each.id === referral && waits(each), { state: answer }),
  };
};

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
  act: Exclude<NetworkAct, { act: 'open-case' | 'end-account' | 'join-cases' | 'end-join' | 'lift-bar' }>,
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
      return invited(world, thisCase, act);
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
      return bar(world, thisCase, act.id, { worker: act.worker, organisation: null }, now);
    case 'bar-organisation':
      return bar(world, thisCase, act.id, { worker: null, organisation: act.organisation }, now);
    case 'offer-hand-over':
      return { ...thisCase, handOvers: [...withoutHandOvers(thisCase.handOvers), offer(world, thisCase, act)] };
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
      return leave(world, thisCase, organisation, now);
    case 'end-part':
      return leave(world, thisCase, act.organisation, now);
    case 'admit':
      return admitted(thisCase, act);
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

/** Who accepts a referral comes with its own lead and backup. */
const withReferral: Comes = (item, { referral, lead, backup, classes }, organisation, now) =>
  comeOnto(item, organisation, { id: referral, lead, backup, classes }, now);

function atWork(scene: Scene, act: WorkAct): Case {
  if (isOf(act, 'task')) return afterTask(scene, act);
  if (isOf(act, 'meeting')) return afterMeeting(scene, act);
  if (isOf(act, 'compilation')) return afterCompilation(scene, act);
  if (isOf(act, 'warning')) return afterWarning(scene, act);
  if (isOf(act, 'handOver')) return afterHandOver(scene, act);
  if (isOf(act, 'names')) return afterNames(scene, act);
  return isOf(act, 'referral') ? afterReferral(scene, act, withReferral) : scene.theCase;
}

/** The world after a permitted act. Asking for one that is not permitted gives a world that means nothing. */
export function apply(world: World, act: Act, now: Time): World {
  if (isOfficeAct(act)) return afterOffice({ world, by: get(world.workers, act.by), now }, act);
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
  if (act.act === 'lift-bar') return lifted(world, act, now);
  if (act.act === 'open-case') return { ...world, cases: new Map(world.cases).set(act.case, opened(world, act, now)) };
  const before = get(world.cases, act.case);
  const after = isWorkAct(act) ? atWork(sceneOf(world, act, now), act) : onCase(world, before, act, now);
  return { ...world, cases: new Map(world.cases).set(act.case, withoutTelling(world, settled(world, after, now))) };
}
