import type { ActOf } from './acts.ts';
import { withoutJoiningReferrals } from './apply-referral.ts';
import { endLines } from './apply-share.ts';
import { comeOnto, where } from './apply-team.ts';
import type { Case, HandOver, Id, Saying, Time, World } from './facts.ts';
import { handedRows, questionsOf, withoutHandOvers } from './hand-over.ts';
import { namesOn, recorderOf, referralOf } from './rows.ts';
import { isBarredOrganisation, isHidden, isPresent } from './standing.ts';
import { withPromisesKept } from './task.ts';
import { askedOfNewLead } from './warning.ts';

/** What becomes of the lead and of parts: invitations, hand-overs, leaving, closing. */

/** Section 5: what the lead has kept that names a hidden organisation closes with the lead at a hand-over. */
function papersThatClose(world: World, item: Case): Id[] {
  const hides = (each: Id): boolean => each !== item.lead && isHidden(world, item, each);
  const consents = item.consents.filter(
    (consent) =>
      recorderOf(world, consent) === item.lead &&
      consent.slips.some((slip) => slip.organisation === item.lead && namesOn(slip).some(hides)),
  );
  const grants = item.grants.filter((grant) => grant.owner === item.lead && hides(grant.receiver));
  const invitations = item.invitations.filter((each) => each.inviter === item.lead && hides(each.organisation));
  const referrals = item.referrals.filter((each) => each.from === item.lead && hides(each.to));
  const wishes = item.wishes.filter((each) => each.organisation === item.lead && hides(each.to));
  return [
    ...[...consents, ...grants, ...referrals, ...wishes].map((paper) => paper.id),
    ...invitations.map((each) => referralOf(each.id)),
  ];
}

/** Sentence 5: what a lead has left open ends with it. */
const withNewLead = (world: World, item: Case, lead: Id): Case => ({
  ...withoutJoiningReferrals(item),
  lead,
  ...askedOfNewLead(item, lead),
  closedWithLead: [...new Set([...item.closedWithLead, ...papersThatClose(world, item)])],
  invitations: where(item.invitations, (each) => each.answer === 'waits', { answer: 'withdrawn' }),
  handOvers: withoutHandOvers(item.handOvers),
  joinOffers: where(item.joinOffers, (each) => each.answer === 'waits', { answer: 'withdrawn' }),
});

/** Accepting joins (or joins again, with a new team), and takes the lead where the invitation carries it. */
export function accept(world: World, thisCase: Case, act: ActOf<'accept-invitation'>, now: Time): Case {
  const invitation = thisCase.invitations.find((each) => each.id === act.invitation)!;
  const organisation = invitation.organisation;
  const { lead, backup, classes } = act;
  // Sentence 12: what a barred organisation accepts is shown as valid and opens nothing: the lead does not pass, and another may be invited.
  const carriesLead = invitation.carriesLead && !isBarredOrganisation(thisCase, organisation, now);
  const joined: Case = {
    ...comeOnto(thisCase, organisation, { id: act.invitation, lead, backup, classes }, now),
    invitations: where(thisCase.invitations, (each) => each.id === act.invitation, { answer: 'accepted', carriesLead }),
  };
  return carriesLead ? withNewLead(world, joined, organisation) : joined;
}

/** Section 5: grants to it and from it end, network consents no longer count for it. */
export function leave(world: World, thisCase: Case, organisation: Id, now: Time): Case {
  if (!isPresent(thisCase, organisation, now)) return thisCase;
  const concerns = (each: { owner: Id; receiver: Id }): boolean =>
    each.owner === organisation || each.receiver === organisation;
  const left: Case = {
    ...withPromisesKept(world, thisCase, organisation, now),
    parties: where(thisCase.parties, (party) => party.organisation === organisation, { left: now }),
    grants: where(thisCase.grants, (grant) => grant.ended === null && concerns(grant), { ended: now }),
    handOvers: withoutHandOvers(thisCase.handOvers, organisation),
  };
  return endLines(left, (_, term) => concerns(term), now);
}

/** Section 5: grants end; what waits for an answer falls. */
export const close = (item: Case, now: Time): Case => ({
  ...withoutJoiningReferrals(item),
  closed: now,
  grants: where(item.grants, (grant) => grant.ended === null, { ended: now }),
  invitations: where(item.invitations, (each) => each.answer === 'waits', { answer: 'withdrawn' }),
  handOvers: withoutHandOvers(item.handOvers),
  joinOffers: where(item.joinOffers, (each) => each.answer === 'waits', { answer: 'withdrawn' }),
});

export const said = (item: Case, saying: Saying): Case => ({ ...item, said: [...item.said, saying] });

export const invited = (world: World, thisCase: Case, act: ActOf<'invite'>): Case => ({
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
      ...(act.referral === undefined ? {} : { referral: act.referral }),
    },
  ],
});

export const offer = (world: World, item: Case, act: ActOf<'offer-hand-over'>): HandOver => ({
  id: act.id,
  from: item.lead,
  to: act.to,
  answer: 'waits',
  questions: act.agreed ? questionsOf(world, item, 'her') : [],
});

export function takeOver(world: World, thisCase: Case, act: ActOf<'accept-hand-over'>): Case {
  const offered = thisCase.handOvers.find((each) => each.id === act.handOver)!;
  const accepted = {
    ...thisCase,
    handOvers: where(thisCase.handOvers, (each) => each === offered, { answer: 'accepted' }),
    entries: [...thisCase.entries, ...handedRows(offered)],
  };
  return withNewLead(world, accepted, offered.to);
}
