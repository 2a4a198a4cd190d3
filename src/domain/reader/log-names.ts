import type { ReadTx } from '../../platform/db/tx.ts';

/**
 * Which of the organisations of log entries of a case the reader may know of: what she sees there now, and not what she saw then.
 * Whoever opens an entry of another organisation asks this first (access model 5 b (c) and (g)).
 */
export async function namedInLog(
  tx: ReadTx,
  caseId: string,
  organisationIds: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>('select i as id from look.named_in_log($1, $2) i', [
    caseId,
    [...new Set(organisationIds)],
  ]);
  return new Set(rows.map(({ id }) => id));
}
