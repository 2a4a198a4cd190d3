import type { NamesAct } from './acts-work.ts';
import type { Doings } from './hand.ts';
import { call, closed } from './hand.ts';

/** Requests for names of hidden parts, done in the live database. */
export const ofNames: Doings<NamesAct['act']> = {
  'ask-names': async (hand, act) => call(hand, 'ask_names', [hand.on, hand.live.ids.of(act.id), closed]),
  'answer-names': async (hand, act) => {
    const { ids } = hand.live;
    await call(hand, 'answer_names', [hand.on, ids.of(act.request), act.names.map(ids.of), act.reason ? closed : null]);
  },
};
