import type { ReadTx } from '../../platform/db/tx.ts';
import type { ReaderRow } from './reader.ts';

/** Who reads which class of the own organisation's rooms on a case. */
export const readReaders = (tx: ReadTx, caseId: string): Promise<ReaderRow[]> =>
  tx.query<ReaderRow>('select * from look.who_reads($1) order by class, organisation, worker', [caseId]);

/** Organisations on the case that others may not know of, as far as the acting worker knows them. */
export async function secretNames(tx: ReadTx, caseId: string): Promise<string[]> {
  const rows = await tx.query<{ name: string }>(
    'select o.name from look.hidden_parts($1) h join app.organisation o on o.id = h.organisation_id',
    [caseId],
  );
  return rows.map(({ name }) => name);
}
