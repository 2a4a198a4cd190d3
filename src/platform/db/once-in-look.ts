import type { ReadTx } from './tx.ts';

/**
 * A read that several cards of a page need, asked once a look for the same words. A transaction that may change something asks
 * anew each time, because what it wrote must be in the next answer.
 */
export function onceInLook<Words extends readonly (string | null)[], Answer>(
  read: (tx: ReadTx, ...words: Words) => Promise<Answer>,
): (tx: ReadTx, ...words: Words) => Promise<Answer> {
  const kept = new WeakMap<ReadTx, Map<string, Promise<Answer>>>();
  return (tx, ...words) => {
    if (tx.kind !== 'look') return read(tx, ...words);
    const ofTx = kept.get(tx) ?? new Map<string, Promise<Answer>>();
    kept.set(tx, ofTx);
    const key = JSON.stringify(words);
    const answer = ofTx.get(key) ?? read(tx, ...words);
    ofTx.set(key, answer);
    return answer;
  };
}
