import type { ReadTx } from '../../platform/db/tx.ts';
import type { ReaderRow } from './reader.ts';

/** Who reads which class of the own organisation's rooms on a case. */
export const readReaders = (tx: ReadTx, caseId: string): Promise<ReaderRow[]> =>
  tx.query<ReaderRow>('select * from look.who_reads($1) order by class, organisation, worker', [caseId]);
