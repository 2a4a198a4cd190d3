import type { Acting } from '../../platform/acting/acting.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import type { Day } from '../../platform/time/format.ts';
import { readLawWaits } from '../law-register/index.ts';
import { type AttentionFact, outsideCases } from './home.ts';

/** One row for an administrator of all that waits in the register of the law. */
export async function readLawAttention(tx: ReadTx, { roles }: Acting, today: Day): Promise<AttentionFact[]> {
  const found = roles.includes('system-admin') ? await readLawWaits(tx, today) : undefined;
  if (!found) return [];
  const { since, ...waits } = found;
  return [{ ...outsideCases, kind: 'law-waits', id: null, day: since, waits }];
}
