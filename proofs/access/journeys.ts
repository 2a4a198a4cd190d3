import type { ActKind } from './acts.ts';
import { officeKinds } from './acts-office.ts';
import { workKinds } from './acts-work.ts';
import type { Time } from './facts.ts';
import { competenceKinds, competences } from './journey-competence.ts';
import { compilations } from './journey-compilation.ts';
import type { Way } from './journey-ground.ts';
import { meetings } from './journey-meeting.ts';
import { namesTold } from './journey-names.ts';
import { networks } from './journey-network.ts';
import { offices } from './journey-office.ts';
import { referrals } from './journey-referral.ts';
import { tasks } from './journey-task.ts';
import { handOvers, warnings } from './journey-warning.ts';
import type { Turn } from './play.ts';

/** For each kind of work a way on which every act of it is done; chance goes on from its end. */

export type Family = {
  readonly way: Way;
  readonly kinds: readonly ActKind[];
  /** What else its acts stand on. */
  readonly ground: readonly ActKind[];
};

export const families = {
  task: {
    way: tasks,
    kinds: workKinds.task,
    ground: [
      'add-entry',
      'record-consent',
      'confirm-grant-request',
      'bar-worker',
      'bar-organisation',
      'name-member',
      'end-grant',
      'end-part',
      'leave-case',
    ],
  },
  meeting: { way: meetings, kinds: workKinds.meeting, ground: ['record-consent', 'confirm-grant-request'] },
  referral: { way: referrals, kinds: workKinds.referral, ground: ['record-consent', 'hide-part', 'end-part'] },
  compilation: {
    way: compilations,
    kinds: workKinds.compilation,
    ground: ['hide-part', 'reveal-part', 'bar-organisation'],
  },
  warning: {
    way: warnings,
    kinds: workKinds.warning,
    ground: ['bar-organisation', 'lift-bar', 'hide-part', 'name-member'],
  },
  handOver: {
    way: handOvers,
    kinds: [...workKinds.handOver, 'accept-hand-over'],
    ground: ['hide-part', 'reveal-part', 'offer-hand-over', 'warn', 'wish-invitation', 'bar-organisation', 'lift-bar'],
  },
  names: { way: namesTold, kinds: workKinds.names, ground: ['hide-part', 'reveal-part', 'bar-worker', 'name-member'] },
  office: {
    way: offices,
    kinds: [
      ...officeKinds.filter((kind) => kind !== 'put-network' && !competenceKinds.some((each) => each === kind)),
      ...workKinds.errand,
    ],
    ground: [],
  },
  network: { way: networks, kinds: ['put-network'], ground: [] },
  competence: { way: competences, kinds: competenceKinds, ground: [] },
} as const satisfies Record<string, Family>;

/** The turns of a way; what waits, waits before the next act. */
export function turnsOf(way: Way): Turn[] {
  const turns: Turn[] = [];
  let wait: Time = 0;
  for (const each of way) {
    if (typeof each !== 'function' && 'wait' in each) {
      wait += each.wait;
      continue;
    }
    turns.push({ wait, act: (world, _id, now) => (typeof each === 'function' ? each(now, world) : each) });
    wait = 0;
  }
  return turns;
}
