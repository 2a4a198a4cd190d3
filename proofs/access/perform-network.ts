import { randomUUID } from 'node:crypto';
import type { ActOf, NetworkAct } from './acts.ts';
import { get } from './facts.ts';
import type { Doings, Hand } from './hand.ts';
import { call, hashOf, make, NothingChanged } from './hand.ts';
import { at } from './live.ts';
import { recordConsent } from './perform-consent.ts';
import { addEntry, correctEntry } from './perform-content.ts';
import { nameOf } from './safety-circle.ts';

/** Acts on the network of a case, done in the live database. */

/** Out of the circle: every entry under which that worker stands there. */
async function endAdmission(hand: Hand, act: ActOf<'end-admission'>): Promise<void> {
  const { admissions } = get(hand.world.cases, act.case);
  const standing = admissions.filter(
    (each) => each.organisation === act.organisation && each.worker === act.worker && each.removed === null,
  );
  if (standing.length === 0) throw new NothingChanged();
  for (const each of standing) await call(hand, 'end_admission', [hand.on, hand.live.ids.of(each.id)]);
}

const intake = '\\x00';
export const ofNetwork: Doings<NetworkAct['act']> = {
  'open-case': async (hand, act) =>
    make(hand, act.case, 'open_case', [
      act.case.slice(0, 20),
      act.backup === null ? null : hand.live.ids.of(act.backup),
      act.classes,
    ]),
  'name-member': async (hand, act) =>
    make(hand, act.id, 'name_member', [
      hand.on,
      hand.live.ids.of(act.worker),
      act.standing,
      act.classes,
      at(act.from),
      at(act.until),
    ]),
  'end-member': async (hand, act) => call(hand, 'end_member', [hand.on, hand.live.ids.of(act.worker)]),
  invite: async (hand, act) => {
    const id = randomUUID();
    await call(hand, 'plan_invitation', [hand.on, hand.live.ids.of(act.organisation)]);
    await call(hand, 'invite', [
      hand.on,
      id,
      hand.live.ids.of(act.organisation),
      hand.live.ids.of(act.consent),
      '\\x00',
      intake,
      'normal',
      act.hidden,
      act.referral === undefined ? null : hand.live.ids.of(act.referral),
    ]);
    hand.live.ids.set(act.id, id);
  },
  'withdraw-invitation': async (hand, act) =>
    call(hand, 'withdraw_invitation', [hand.on, hand.live.ids.of(act.invitation)]),
  'accept-invitation': async (hand, act) =>
    call(hand, 'accept_invitation', [
      hand.live.ids.of(act.invitation),
      hand.live.ids.of(act.lead),
      act.backup === null ? null : hand.live.ids.of(act.backup),
      act.classes,
    ]),
  'decline-invitation': async (hand, act) => {
    await call(hand, 'plan_decline', [hand.live.ids.of(act.invitation)]);
    await call(hand, 'decline_invitation', [hand.live.ids.of(act.invitation), '\\x00', intake]);
  },
  'record-consent': async (hand, act) => recordConsent(hand, { ...act, kind: act.network ? 'network' : 'plain' }),
  'confirm-grant-request': async (hand, act) =>
    call(hand, 'answer_grant_request', [hand.on, hand.live.ids.of(act.request), true]),
  'refuse-grant-request': async (hand, act) =>
    call(hand, 'answer_grant_request', [hand.on, hand.live.ids.of(act.request), false]),
  'end-grant': async (hand, act) => call(hand, 'end_grant', [hand.on, hand.live.ids.of(act.grant)]),
  'grant-vital': async (hand, act) => {
    // The function grants the actor's own room; another owner cannot even be asked for.
    if (act.owner !== hand.organisation) throw new NothingChanged();
    await make(hand, act.id, 'grant_vital', [hand.on, hand.live.ids.of(act.receiver), act.of, at(act.until)]);
  },
  'withdraw-consent': async (hand, act) => call(hand, 'withdraw_consent', [hand.on, hand.live.ids.of(act.consent)]),
  'withdraw-everything': async (hand) => call(hand, 'withdraw_all', [hand.on]),
  'withdraw-everything-to': async (hand, act) =>
    call(hand, 'withdraw_all', [hand.on, hand.live.ids.of(act.organisation)]),
  'narrow-consent': async (hand, act) =>
    call(hand, 'narrow_consent', [
      hand.on,
      hand.live.ids.of(act.consent),
      act.of,
      act.receiver === null ? null : hand.live.ids.of(act.receiver),
    ]),
  'take-out-of-network': async (hand, act) =>
    call(hand, 'take_out_of_network', [hand.on, hand.live.ids.of(act.consent), hand.live.ids.of(act.organisation)]),
  'bar-worker': async (hand, act) => make(hand, act.id, 'bar', [hand.on, hand.live.ids.of(act.worker), null, 'other']),
  'bar-organisation': async (hand, act) =>
    make(hand, act.id, 'bar', [hand.on, null, hand.live.ids.of(act.organisation), 'other']),
  'lift-bar': async (hand, act) => call(hand, 'lift_bar', [hand.on, hand.live.ids.of(act.bar)]),
  'offer-hand-over': async (hand, act) => {
    await call(hand, 'plan_hand_over', [hand.on]);
    const id = randomUUID();
    const hers = JSON.stringify({ sheet: 'no', ...(act.agreed ? { agreed: 'her' } : {}) });
    await call(hand, 'offer_hand_over', [hand.on, hand.live.ids.of(act.to), id, null, hers]);
    hand.live.ids.set(act.id, id);
  },
  'accept-hand-over': async (hand, act) =>
    call(hand, 'answer_hand_over', [hand.on, hand.live.ids.of(act.handOver), true]),
  'offer-join': async (hand, act) => {
    const id = randomUUID();
    await call(hand, 'offer_join', [
      hand.on,
      id,
      hand.live.ids.of(act.organisation),
      hand.live.ids.of(act.consent),
      hashOf(act.id),
      at(act.until),
    ]);
    hand.live.ids.set(act.id, id);
  },
  'withdraw-join-offer': async (hand, act) => call(hand, 'withdraw_join_offer', [hand.on, hand.live.ids.of(act.offer)]),
  'join-cases': async (hand, act) => {
    const id = randomUUID();
    await call(hand, 'join_cases', [
      hand.on,
      id,
      hand.live.ids.of(act.from),
      hand.live.ids.of(act.consent),
      hashOf(act.offer),
    ]);
    hand.live.ids.set(act.id, id);
  },
  'end-join': async (hand, act) => {
    await call(hand, 'plan_end_join', [hand.on, hand.live.ids.of(act.join)]);
    await call(hand, 'end_join', [hand.on, hand.live.ids.of(act.join), '\\x00']);
  },
  'leave-case': async (hand) => call(hand, 'leave_case', [hand.on]),
  'end-part': async (hand, act) => call(hand, 'end_part', [hand.on, hand.live.ids.of(act.organisation)]),
  admit: async (hand, act) => {
    await call(hand, 'plan_circle', [hand.on, hand.live.ids.of(act.organisation)]);
    await call(hand, 'admit', [
      hand.on,
      hand.live.ids.of(act.organisation),
      hand.live.ids.of(act.id),
      hand.live.ids.of(get(hand.world.workers, act.worker).organisation),
      hand.live.ids.of(act.worker),
      act.worker,
      nameOf(act.worker),
    ]);
  },
  'end-admission': endAdmission,
  'close-case': async (hand) => {
    const { rows } = await hand.live.superuser.query<{ version: number }>(
      'select version from app."case" where id = $1',
      [hand.on],
    );
    await call(hand, 'close_case', [hand.on, rows[0]!.version]);
  },
  'reopen-case': async (hand) => call(hand, 'reopen_case', [hand.on]),
  'end-account': async (hand, act) => call(hand, 'end_account', [hand.live.ids.of(act.worker)]),
  'reveal-part': async (hand, act) => call(hand, 'set_secrecy', [hand.on, hand.live.ids.of(act.organisation), false]),
  'hide-part': async (hand, act) => call(hand, 'set_secrecy', [hand.on, hand.live.ids.of(act.organisation), true]),
  'add-place': async (hand, act) => {
    const id = randomUUID();
    await call(hand, 'plan_place', [hand.on]);
    await call(hand, 'add_place', [
      hand.on,
      id,
      'other',
      act.names === null ? null : hand.live.ids.of(act.names),
      '\\x00',
      act.circle.map(hand.live.ids.of),
    ]);
    hand.live.ids.set(act.id, id);
  },
  'add-entry': addEntry,
  'correct-entry': correctEntry,
};
