import type { ReadTx } from './tx.ts';

type Read<Words extends readonly unknown[], Answer> = (tx: ReadTx, ...words: Words) => Promise<Answer>;

/** A read whose answer stays with the transaction by its words, and the same read asked anew, whose answer stays from then on. */
export function onceATransaction<Words extends readonly (string | null)[], Answer>(read: Read<Words, Answer>) {
  const kept = new WeakMap<ReadTx, Map<string, Promise<Answer>>>();
  const ask = (tx: ReadTx, words: Words, again: boolean): Promise<Answer> => {
    const ofTx = kept.get(tx) ?? new Map<string, Promise<Answer>>();
    kept.set(tx, ofTx);
    const key = JSON.stringify(words);
    const answer = (!again && ofTx.get(key)) || read(tx, ...words);
    ofTx.set(key, answer);
    return answer;
  };
  return {
    once: (tx: ReadTx, ...words: Words) => ask(tx, words, false),
    anew: (tx: ReadTx, ...words: Words) => ask(tx, words, true),
  };
}

/**
 * A read that several cards of a page need, asked once a request for the same words. A transaction that may change something asks
 * anew each time, because what it wrote must be in the next answer.
 */
export function onceInLook<Words extends readonly (string | null)[], Answer>(
  read: Read<Words, Answer>,
): Read<Words, Answer> {
  const { once } = onceATransaction(read);
  return (tx, ...words) => (tx.kind === 'look' ? once(tx, ...words) : read(tx, ...words));
}
