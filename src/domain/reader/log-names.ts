import type { Acting } from '../../platform/acting/acting.ts';
import type { ReadTx } from '../../platform/db/tx.ts';

const sql = 'select i as id from look.named_in_log($1, $2) i';

/**
 * Which of the organisations of log entries of a case the reader may know of: what she sees there now, and not what she saw then.
 * Whoever opens an entry of another organisation asks this first (access model 5 b (c) and (g)).
 */
export async function namedInLog(
  tx: ReadTx,
  caseId: string,
  { organisationId: own }: Pick<Acting, 'organisationId'>,
  organisationIds: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const others = new Set(organisationIds);
  // Everybody knows of her own, and mostly there is no other.
  const known = others.delete(own) ? [own] : [];
  const asked = others.size > 0 ? await tx.query<{ id: string }>(sql, [caseId, [...others]]) : [];
  return new Set([...known, ...asked.map(({ id }) => id)]);
}
