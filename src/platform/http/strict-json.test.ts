import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJsonStrictly } from './strict-json.ts';

/** Words that look like what stands around them. */
const word = fc.string({ unit: fc.constantFrom('"', '\\', ':', ' ', 'a', '{', ',', 'ä', '\n'), maxLength: 12 });
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.integer(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(word, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test('what holds no name twice is read as it stands, whatever its words look like', () => {
  fc.assert(
    fc.property(fc.dictionary(word, value, { noNullPrototype: true }), fc.constantFrom(0, 2), (made, indent) => {
      expect(parseJsonStrictly(JSON.stringify(made, null, indent))).toEqual(made);
    }),
  );
});

test('a name that stands twice is refused, wherever it stands', () => {
  fc.assert(
    fc.property(word, value, value, word, (name, one, other, around) => {
      const [key, ...values] = [name, one, other].map((part) => JSON.stringify(part));
      const twice = `{${key}: ${values[0]} , ${key} :${values[1]}}`;
      for (const text of [twice, `{${JSON.stringify(`${around}x`)}: [${twice}]}`])
        expect(() => parseJsonStrictly(text)).toThrow('malformed');
    }),
  );
});

test('a file of 25 MB is read', () => {
  const file = Buffer.alloc(25_000_000, 7).toString('base64');
  const read = parseJsonStrictly(JSON.stringify({ name: 'Muistio', file }));
  expect([read.name, (read.file as string).length]).toEqual(['Muistio', file.length]);
});
