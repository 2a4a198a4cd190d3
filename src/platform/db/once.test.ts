import { expect, test } from 'vitest';
import { onceATransaction, onceInLook } from './once.ts';
import type { ReadTx } from './tx.ts';

const transaction = (kind: 'look' | 'change') => ({ kind }) as ReadTx;

test('a look asks once for the same words, and each look anew', async () => {
  const asked: string[] = [];
  const read = onceInLook(async (_tx, word: string) => {
    asked.push(word);
    return word.toUpperCase();
  });
  const [one, two] = [transaction('look'), transaction('look')];
  const answers = await Promise.all([read(one, 'a'), read(one, 'b'), read(one, 'a'), read(two, 'a')]);
  expect(answers).toEqual(['A', 'B', 'A', 'A']);
  expect(asked).toEqual(['a', 'b', 'a']);
});

test('a change reads anew what it may have written', async () => {
  let value = 1;
  const read = onceInLook(async () => value);
  const change = transaction('change');
  expect(await read(change)).toBe(1);
  value = 2;
  expect(await read(change)).toBe(2);
});

test('what is asked anew stays from then on, in a change too', async () => {
  let value = 1;
  const { once, anew } = onceATransaction(async () => value);
  const change = transaction('change');
  expect(await once(change)).toBe(1);
  value = 2;
  expect([await once(change), await anew(change), await once(change)]).toEqual([1, 2, 2]);
});
