import type { ReadTx } from '../db/tx.ts';
import { type Acting, readActing } from './acting.ts';

/** Begins a transaction that concerns no case: who acts by this token, or nobody. */
export async function enterOwn(tx: Pick<ReadTx, 'query'>, token: string): Promise<Acting | undefined> {
  const [row] = await tx.query<{ acting: Parameters<typeof readActing>[0] | null }>(
    'select look.enter($1, $2) as acting',
    [token, ''],
  );
  return row?.acting ? readActing(row.acting) : undefined;
}
