import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { readMatches } from '../process/index.ts';
import { maybeSame, withSame } from './same.ts';
import type { TimelineRow } from './timeline.ts';

/** Rows that were said to be the same know of each other. Where no two of them may be, which the rows tell, nothing is asked of the database. */
export async function readSame<Row extends TimelineRow>(
  tx: ReadTx,
  vault: Vault,
  trail: Trail,
  caseId: string,
  rows: Row[],
): Promise<Row[]> {
  const steps = maybeSame(rows).map(({ id }) => id);
  return steps.length === 0 ? rows : withSame(rows, await readMatches(tx, vault, trail, caseId, steps));
}
