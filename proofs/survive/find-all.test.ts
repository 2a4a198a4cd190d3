import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finderOf, type Named } from './find-all.ts';

/** Each pattern by itself. */
const oneByOne = (patterns: readonly Named[], content: Buffer) =>
  patterns.flatMap(([name, bytes]) => {
    const found = [];
    for (let at = content.indexOf(bytes); at >= 0; at = content.indexOf(bytes, at + 1)) found.push({ name, at });
    return found;
  });
const sorted = (found: readonly { name: string; at: number }[]) => found.map(({ name, at }) => `${at} ${name}`).sort();

// Three letters: patterns overlap, repeat themselves and stand at both ends.
const bytes = (least: number, most: number) =>
  fc.array(fc.constantFrom(97, 98, 99), { minLength: least, maxLength: most }).map((of) => Buffer.from(of));

test('in one pass as much is found as pattern by pattern', () => {
  fc.assert(
    fc.property(fc.array(bytes(3, 9), { minLength: 1, maxLength: 30 }), bytes(0, 200), (of, content) => {
      const patterns = of.map((pattern, nth): Named => [String(nth), pattern]);
      expect(sorted(finderOf(patterns)(content))).toEqual(sorted(oneByOne(patterns, content)));
    }),
    { numRuns: 150 },
  );
});

test('what is cut off at the end is not found, what ends there is', () => {
  const find = finderOf([
    ['long', Buffer.from('abcdefgh')],
    ['short', Buffer.from('xyz')],
  ]);
  expect(find(Buffer.from('abcdefg'))).toEqual([]);
  expect(find(Buffer.from('--abcdefgh'))).toEqual([{ name: 'long', at: 2 }]);
  expect(find(Buffer.from('xyz-xyz'))).toEqual([
    { name: 'short', at: 0 },
    { name: 'short', at: 4 },
  ]);
  expect(find(Buffer.alloc(0))).toEqual([]);
});

test('ten thousand patterns are one pass, too', () => {
  const patterns = Array.from(
    { length: 10_000 },
    (_, nth): Named => [String(nth), Buffer.from(`needle-${nth}-needle`)],
  );
  const content = Buffer.concat([
    Buffer.alloc(20_000_000, 'hay '),
    Buffer.from('needle-4711-needle'),
    Buffer.alloc(100),
  ]);
  expect(finderOf(patterns)(content)).toEqual([{ name: '4711', at: 20_000_000 }]);
});
