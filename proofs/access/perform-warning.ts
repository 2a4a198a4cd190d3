import type { ActOf } from './acts.ts';
import type { HandOverAct, WarningAct } from './acts-work.ts';
import type { Doings, Hand } from './hand.ts';
import { call, closed } from './hand.ts';
import { kinds } from './kinds.ts';

/** Warnings, wishes and what is asked before the lead passes, done in the live database. */

const bytes = 'AA==';

/** The question that the actor's organisation is asked about this hand-over; the model knows it by both. */
async function questionOf({ live, organisation }: Hand, handOver: string): Promise<string> {
  const { rows } = await live.superuser.query<{ id: string }>(
    'select id from app.hand_over_question where hand_over_id = $1 and organisation_id = $2',
    [live.ids.of(handOver), live.ids.of(organisation)],
  );
  return rows[0]?.id ?? live.ids.of(`${handOver} asks nothing`);
}

export const ofWarnings: Doings<WarningAct['act']> = {
  warn: async (hand, act) => {
    await call(hand, 'plan_warning', [hand.on]);
    await call(hand, 'send_warning', [hand.on, hand.live.ids.of(act.id), 'case', closed, closed]);
  },
  'acknowledge-warning': async (hand, act) =>
    call(hand, 'acknowledge_warning', [hand.on, hand.live.ids.of(act.warning)]),
  'pass-warning': async (hand, act) => {
    const { ids } = hand.live;
    const passes = act.to.map((to) => ({ id: ids.of(`${act.id} to ${to}`), to: ids.of(to), body: bytes }));
    await call(hand, 'plan_warning_pass', [hand.on, ids.of(act.warning), act.to.map(ids.of)]);
    await call(hand, 'pass_warning', [hand.on, ids.of(act.warning), closed, JSON.stringify(passes)]);
  },
  'read-passed-warning': async (hand, act) => call(hand, 'read_passed_warning', [hand.on, hand.live.ids.of(act.pass)]),
  'wish-invitation': async (hand, act) => {
    const to = hand.live.ids.of(act.to);
    await call(hand, 'plan_invite_wish', [hand.on, to]);
    await call(hand, 'send_invite_wish', [hand.on, hand.live.ids.of(act.id), to, closed, closed]);
  },
  'answer-wish': async (hand, act) => {
    await call(hand, 'plan_wish_answer', [hand.on, hand.live.ids.of(act.wish)]);
    const reason = act.reason ? closed : null;
    await call(hand, 'answer_invite_wish', [hand.on, hand.live.ids.of(act.wish), act.answer, reason]);
  },
};

const goalCells = { domain: 'housing', set_on: '2026-01-01' };
const { child: childKind } = kinds;

/** The lines of a sheet: a goal, closed for the receiver's plan, and a child, each where the giver reads that class at home. */
async function sheetLines(hand: Hand, to: string, act: ActOf<'prepare-hand-over'>): Promise<unknown[]> {
  const { rows } = await hand.live.change.query<{ class: string; room_id: number }>(
    'select class, room_id from act.plan_hand_over_sheet($1, $2)',
    [hand.on, to],
  );
  const roomOf = (of: string) => rows.find((row) => row.class === of)?.room_id;
  const line = (id: string | null | undefined, of: string, said: object) => {
    const room = roomOf(of);
    return id == null || room === undefined ? [] : [{ id: hand.live.ids.of(id), room, ...said }];
  };
  return [
    ...line(act.sheet, 'coordination', { part: 'plan', kind: 'goal', cells: goalCells, body: bytes }),
    ...line(act.child, 'contact', { part: 'child', kind: 'child', cells: childKind?.holds, body: null }),
  ];
}

export const ofHandOvers: Doings<HandOverAct['act']> = {
  'prepare-hand-over': async (hand, act) => {
    const { ids } = hand.live;
    const to = ids.of(act.to);
    await call(hand, 'plan_hand_over', [hand.on]);
    const lines = act.says === 'not-asked' ? [] : await sheetLines(hand, to, act);
    const sheet = act.says === 'not-asked' ? 'not-asked' : lines.length > 0 ? 'yes' : 'no';
    const agreed = act.says === 'her' || act.says === 'organisation' ? { agreed: act.says } : {};
    await call(hand, 'offer_hand_over', [
      hand.on,
      to,
      ids.of(act.id),
      null,
      JSON.stringify({ sheet, ...agreed }),
      JSON.stringify(lines),
    ]);
  },
  'answer-hand-over-question': async (hand, act) =>
    call(hand, 'answer_hand_over_question', [hand.on, await questionOf(hand, act.handOver), act.yes]),
  'decline-hand-over': async (hand, act) =>
    call(hand, 'answer_hand_over', [hand.on, hand.live.ids.of(act.handOver), false]),
};
