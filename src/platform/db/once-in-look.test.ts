import { expect, test } from 'vitest';
import { onceInLook } from './once-in-look.ts';
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
