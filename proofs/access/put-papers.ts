import type { Case, Consent, Id, Join } from './facts.ts';
import { get } from './facts.ts';
import { at } from './live.ts';
import { asksOfChild } from './looks-rules.ts';
import type { Pen, StoredRow, Tables } from './pen.ts';
import { someBytes, stateOf } from './pen.ts';

/** Consents, grants, requests, invitations, hand-overs and bars of one case, as the product's tables keep them. */

/** The keeper made that paper itself, and it has not closed with the lead. */
export const isOwn = (thisCase: Case, paper: Id, maker: Id, keeper: Id): boolean =>
  maker === keeper && !thisCase.closedWithLead.includes(paper);

export function consentRows({ ids, world, theCase, roomOf }: Pen, consent: Consent): Tables {
  const id = ids.of(consent.id);
  const term =
    (ended: boolean) =>
    (line: Consent['terms'][number]): StoredRow => ({
      consent_id: id,
      owner_id: ids.of(line.owner),
      to_id: ids.of(line.receiver),
      class: line.of,
      ended_at: ended ? at(consent.from) : null,
    });
  const paper = {
    giver: 'herself',
    capacity: 'able',
    language: 'fi',
    interpreter: 'not-needed',
    form: 'oral',
    limits_told: true,
    refusal_told: true,
    copy_given: 'given',
  };
  const recorder = consent.recorder;
  return {
    'priv.consent': [
      {
        id,
        case_id: ids.of(theCase.id),
        kind: consent.network ? 'network' : 'plain',
        recorded_by: ids.of(recorder),
        recorder_organisation_id: ids.of(get(world.workers, recorder).organisation),
        starts_at: at(consent.from),
        ends_at: at(consent.until),
        withdrawn_at: at(consent.withdrawn),
      },
    ],
    'priv.consent_term': [...consent.terms.map(term(false)), ...consent.gone.map(term(true))],
    'app.consent_slip': consent.slips.map((slip) => {
      const room = roomOf(theCase, 'agreement', slip.organisation);
      return {
        ...paper,
        id: ids.of(`${consent.id}@${slip.organisation}`),
        consent_id: id,
        room_id: room,
        key_room_id: room,
        organisation_id: ids.of(slip.organisation),
        kind: consent.network ? 'network' : 'plain',
        owner_ids: slip.owners.map(ids.of),
        to_ids: slip.receivers.map(ids.of),
        classes: [],
        purpose: someBytes,
        starts_at: at(consent.from),
        ends_at: at(consent.until),
        review_on: at(consent.until),
        recorded_at: at(consent.from),
        recorded_by: ids.of(recorder),
        asks_of_child: asksOfChild(consent.id),
        own_copy: isOwn(theCase, consent.id, get(world.workers, recorder).organisation, slip.organisation),
      };
    }),
  };
}

export function agreementRows(pen: Pen): Tables {
  const { ids, theCase, roomOf, anyone } = pen;
  const onCase = { case_id: ids.of(theCase.id) };
  const agreed = (organisation: Id): number => roomOf(theCase, 'agreement', organisation);
  const who = anyone(theCase.lead);
  return {
    'priv.secrecy': [...new Map(theCase.said.map((each) => [each.organisation, each.hidden]))].map(
      ([organisation, hidden]) => ({ ...onCase, organisation_id: ids.of(organisation), hidden }),
    ),
    'priv."grant"': theCase.grants.map((grant) => ({
      ...onCase,
      id: ids.of(grant.id),
      room_id: roomOf(theCase, grant.of, grant.owner),
      owner_id: ids.of(grant.owner),
      to_id: ids.of(grant.receiver),
      class: grant.of,
      basis: grant.consent === null ? 'vital' : 'consent',
      consent_id: grant.consent === null ? null : ids.of(grant.consent),
      made_by: anyone(grant.owner),
      valid_from: at(grant.from),
      valid_until: at(grant.until),
      ended_at: at(grant.ended),
    })),
    'app.grant_slip': theCase.grants.flatMap((grant) =>
      [grant.owner, grant.receiver].map((organisation) => ({
        id: ids.of(`${grant.id}@${organisation}`),
        grant_id: ids.of(grant.id),
        room_id: agreed(organisation),
        organisation_id: ids.of(organisation),
        owner_id: ids.of(grant.owner),
        to_id: ids.of(grant.receiver),
        class: grant.of,
        basis: grant.consent === null ? 'vital' : 'consent',
        consent_id: grant.consent === null ? null : ids.of(grant.consent),
        valid_from: at(grant.from),
        valid_until: at(grant.until),
        ended_at: at(grant.ended),
        own_copy: isOwn(theCase, grant.id, grant.owner, organisation),
      })),
    ),
    'app.grant_request': theCase.requests.map((each) => ({
      id: ids.of(each.id),
      consent_id: ids.of(each.consent),
      room_id: agreed(each.owner),
      organisation_id: ids.of(each.owner),
      class: each.of,
      to_ids: each.receivers.map(ids.of),
      state: stateOf[each.answer],
      asked_at: at(0),
    })),
    'app.invitation': theCase.invitations.map((each) => ({
      ...onCase,
      id: ids.of(each.id),
      room_id: agreed(each.inviter),
      key_room_id: agreed(each.inviter),
      organisation_id: ids.of(each.inviter),
      to_id: ids.of(each.organisation),
      consent_id: ids.of(each.consent),
      purpose: someBytes,
      urgency: 'normal',
      carries_lead: each.carriesLead,
      state: stateOf[each.answer],
      made_by: who,
      made_at: at(0),
    })),
    'app.hand_over': theCase.handOvers.map((each) => ({
      ...onCase,
      id: ids.of(each.id),
      from_id: ids.of(each.from),
      to_id: ids.of(each.to),
      state: stateOf[each.answer],
      offered_by: who,
      offered_at: at(0),
    })),
    'app.hand_over_slip': theCase.handOvers.flatMap((each) =>
      [each.from, each.to].map((organisation) => ({
        hand_over_id: ids.of(each.id),
        room_id: agreed(organisation),
        organisation_id: ids.of(organisation),
      })),
    ),
    'app.join_offer': theCase.joinOffers.map((each) => ({
      ...onCase,
      id: ids.of(each.id),
      room_id: agreed(each.inviter),
      organisation_id: ids.of(each.inviter),
      to_id: ids.of(each.organisation),
      consent_id: ids.of(each.consent),
      state: stateOf[each.answer],
      made_by: who,
      made_at: at(0),
      expires_at: at(each.until),
      answered_at: each.answer === 'waits' ? null : at(0),
    })),
    ...joinRows(pen),
    'app.bar': theCase.bars.map((bar) => ({
      ...onCase,
      id: ids.of(bar.id),
      worker_id: bar.worker === null ? null : ids.of(bar.worker),
      organisation_id: bar.organisation === null ? null : ids.of(bar.organisation),
      reason: 'other',
      set_by: who,
      set_at: at(bar.from),
      lifted_at: at(bar.lifted),
      carried_of: bar.cameWith === undefined ? null : ids.of(bar.cameWith),
    })),
  };
}

/** The fact is written once, at the case that made the offer; what either case tells of the other, at each. */
function joinRows({ ids, world, theCase, roomOf, anyone }: Pen): Tables {
  const offered = theCase.joins.filter((join) => theCase.joinOffers.some((offer) => offer.id === join.offer));
  const here = (join: Join) => ({ case_id: ids.of(theCase.id), other_id: ids.of(join.other), joined_at: at(0) });
  return {
    'priv.case_join': offered.map((join) => {
      const there = get(world.cases, join.other).joins.find((each) => each.id === join.id)!;
      return {
        ...here(join),
        id: ids.of(join.id),
        offer_id: ids.of(join.offer),
        organisation_id: ids.of(there.organisation),
        other_organisation_id: ids.of(join.organisation),
        consent_id: ids.of(join.consent),
        other_consent_id: ids.of(there.consent),
        joined_by: anyone(join.organisation),
        ended_at: at(join.ended),
      };
    }),
    'app.case_join': theCase.joins.map((join) => ({
      ...here(join),
      id: ids.of(`${join.id}@${theCase.id}`),
      join_id: ids.of(join.id),
      other_word: join.other,
      ended_at: at(join.ended),
      ended_here: join.ended === null ? null : true,
      reason: join.ended === null ? null : someBytes,
      key_room_id: join.ended === null ? null : roomOf(theCase, 'agreement', theCase.lead),
    })),
  };
}
