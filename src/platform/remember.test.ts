import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('each key is worked out once, and anew after so many others', () => {
  const asked: string[] = [];
  const twice = remember(2, (key) => {
    asked.push(key);
    return key + key;
  });
  expect(['a', 'b', 'a', 'b'].map(twice)).toEqual(['aa', 'bb', 'aa', 'bb']);
  expect(asked).toEqual(['a', 'b']);
  expect([twice('c'), twice('a'), twice('c')]).toEqual(['cc', 'aa', 'cc']);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

test('what throws is not remembered', () => {
  let times = 0;
  const fails = remember(2, () => {
    times += 1;
    throw new Error('no');
  });
  expect(() => fails('a')).toThrow();
  expect(() => fails('a')).toThrow();
  expect(times).toBe(2);
});
