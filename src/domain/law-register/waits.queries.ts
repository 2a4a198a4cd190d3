import type { ReadTx } from '../../platform/db/tx.ts';
import { type Day, dayOf } from '../../platform/time/format.ts';
import { dueInLaw } from './due.ts';
import { countWaiting } from './proposal/proposal.queries.ts';

/** What waits for an administrator in the register of the law, and since when the oldest of it does. */
export interface LawWaits {
  readonly proposals: number;
  readonly past: number;
  readonly come: number;
  readonly since: Day;
}

/** Undefined where nothing waits. The caller is an administrator: to nobody else a proposal is told. */
export async function readLawWaits(tx: ReadTx, today: Day): Promise<LawWaits | undefined> {
  const { n, oldest } = await countWaiting(tx);
  const { past, come } = dueInLaw(today);
  if (n + past.length + come.length === 0) return undefined;
  const days = [
    ...(oldest ? [dayOf(oldest)] : []),
    ...come.map(({ since }) => since),
    ...(past.length > 0 ? [today] : []),
  ];
  return { proposals: n, past: past.length, come: come.length, since: days.toSorted()[0] ?? today };
}
