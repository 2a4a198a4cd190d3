import pg from 'pg';
import type { Act, ActKind } from './acts.ts';
import { officeKinds } from './acts-office.ts';
import type { Answer } from './answer.ts';
import type { World } from './facts.ts';
import { get } from './facts.ts';
import type { Doing, Doings, Hand } from './hand.ts';
import { NothingChanged } from './hand.ts';
import type { Live } from './live.ts';
import { tokenOf } from './live.ts';
import { ofNetwork } from './perform-network.ts';
import { ofOffice } from './perform-office.ts';
import { ofWork } from './perform-work.ts';

/** Does acts in the live database, as the worker who acts, through the change login. */

/** Refusals of the product, and what PostgreSQL says when a policy or a missing right refuses. Anything else is a fault. */
const refusals: Readonly<Record<string, Answer>> = {
  RN401: 'nobody',
  RN403: 'standing',
  RN404: 'absent',
  RN409: 'state',
  RN422: 'form',
  '42501': 'room',
};

const doings: Doings<ActKind> = { ...ofNetwork, ...ofWork, ...ofOffice };

/** Acts on what lies in an intake room, on accounts and of the office concern no case that the actor could name. */
const withoutCase: readonly ActKind[] = [
  'open-case',
  'accept-invitation',
  'decline-invitation',
  'end-account',
  'open-referral',
  'answer-referral',
  'accept-referral',
  ...officeKinds,
];

/** How the database has refused; any other error is a fault, and thrown. */
function refusalOf(error: unknown): Answer {
  if (error instanceof NothingChanged) return 'nothing';
  const refusal = error instanceof pg.DatabaseError ? refusals[error.code ?? ''] : undefined;
  if (refusal === undefined) throw error;
  return (error as pg.DatabaseError).message === 'not-in-sight' ? 'not-in-sight' : refusal;
}

/** Does the act or is refused, in one transaction of the change login. */
export async function perform(live: Live, world: World, act: Act): Promise<Answer> {
  const free = withoutCase.includes(act.act);
  const hand: Hand = {
    live,
    world,
    on: free ? '' : live.ids.of(act.case),
    organisation: get(world.workers, act.by).organisation,
    kind: act.act,
  };
  await live.change.query('begin');
  try {
    await live.change.query(`select set_config('rinnalla.token', $1, true), set_config('rinnalla.case', $2, true)`, [
      tokenOf(act.by),
      hand.on,
    ]);
    await (doings[act.act] as Doing<ActKind>)(hand, act as never);
    await live.change.query('commit');
    return 'done';
  } catch (error) {
    await live.change.query('rollback');
    return refusalOf(error);
  }
}
