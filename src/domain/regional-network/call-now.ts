import type { ReadTx } from '../../platform/db/tx.ts';
import { readLines } from '../helpline/index.ts';

/** The line of the register of numbers that answers professionals when nobody of a network is on duty. */
const lineKey = 'assistance-system';

/** Whom to call when nobody else is known: name by language, and the first number. */
export interface CallNow {
  readonly words: Readonly<Record<'fi' | 'sv' | 'en', { readonly name: string }>>;
  readonly number: string;
}

/** As it stands in this deployment: null where an administrator has taken that line out of use. */
export async function readCallNow(tx: ReadTx): Promise<CallNow | null> {
  const line = (await readLines(tx)).find(({ key, state }) => key === lineKey && state === 'open');
  const [number] = line?.numbers ?? [];
  return line && number !== undefined ? { words: line.words, number } : null;
}
