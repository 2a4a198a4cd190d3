import type { ReadTx } from '../../platform/db/tx.ts';
import { type ReaderRow, readReaders } from '../reader/index.ts';
import { type CaseHead, readCaseHead } from './case-head.ts';

/** What every form on a case that writes into a room begins from: whose case it is, and who will read what is written. */
export interface FormFrame {
  readonly head: CaseHead;
  readonly readers: readonly ReaderRow[];
}

type Asking = { readonly tx: ReadTx; readonly acting: Parameters<typeof readCaseHead>[1] };

/** Reads both for the case of the request. */
export async function readFormFrame({ tx, acting }: Asking): Promise<FormFrame> {
  const [head, readers] = await Promise.all([readCaseHead(tx, acting), readReaders(tx, acting.case.id)]);
  return { head, readers };
}
