import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { CaseId, day, ids, optionalText, text, tick, timeOfDay } from './fields.ts';
import { Problem } from './problem.ts';
import { gather, parseInput, readFormBody, readJsonBody } from './read-input.ts';
import { parseJsonStrictly } from './strict-json.ts';

const post = (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
  new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } });
const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return 'fine';
  } catch (error) {
    return error instanceof Problem ? error.code : `not a problem: ${String(error)}`;
  }
};

test('a body must be one JSON object in UTF-8 without a name twice, without lone surrogates', async () => {
  expect(await codeOf(() => readJsonBody(post('{"a":1}')))).toBe('fine');
  expect(await codeOf(() => readJsonBody(post('{"a":1}', 'text/plain')))).toBe('unsupported-type');
  expect(await codeOf(() => readJsonBody(post(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))))).toBe(
    'malformed',
  );
  for (const body of [
    '',
    '[]',
    'null',
    '"a"',
    '{"a":1,"a":2}',
    '{"a":{"b":1,"b":1}}',
    '{"a":"\\ud800"}',
    '{',
    '{"a":1}{}',
  ]) {
    expect(await codeOf(() => readJsonBody(post(body))), body).toBe('malformed');
  }
  expect(await codeOf(() => readJsonBody(post(`{"a":"${'x'.repeat(1_000_001)}"}`)))).toBe('too-large');
});

test('strict JSON takes whatever JSON.stringify writes of an object', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      // Escaped lone surrogates are what it refuses; __proto__ is no field of anything.
      fc.pre(!/\\ud[89a-f]|__proto__/i.test(JSON.stringify(value)));
      expect(parseJsonStrictly(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a form with a field twice is refused unless the field is a list, and bad percent encoding is refused', async () => {
  const schema = z.object({ one: text(10), many: ids().optional() });
  expect(
    await codeOf(async () =>
      gather(schema, await readFormBody(post('one=a&one=b', 'application/x-www-form-urlencoded'))),
    ),
  ).toBe('malformed');
  expect(await codeOf(() => readFormBody(post('one=%ff%fe', 'application/x-www-form-urlencoded')))).toBe('malformed');
  expect(gather(schema, new URLSearchParams('many=a&many=b&one='))).toEqual({ many: ['a', 'b'] });
});

test('an unknown field is refused by name', () => {
  expect(() => parseInput(z.object({ a: text(5) }), { a: 'x', b: 'y' })).toThrow(
    expect.objectContaining({ fields: [{ field: 'b', reason: 'unknown-field' }] }),
  );
});

test('text refuses NUL and other control characters, keeps line breaks, and counts after trimming', () => {
  const schema = z.object({ a: text(5) });
  expect(parseInput(schema, { a: ' ab\r\nc ' })).toEqual({ a: 'ab\nc' });
  for (const [value, reason] of [
    ['', 'required'],
    ['   ', 'required'],
    ['abcdef', 'too-long'],
    ['a\u0000', 'characters'],
    ['[ei voi lukea]', 'stand-in'],
    ['Hän sanoi: [cannot be read]', 'stand-in'],
    // As some keyboards and programs write ä: it becomes one letter when it is kept.
    ['[kan inte läsas]'.normalize('NFD'), 'stand-in'],
    ['\ud800', 'characters'],
    [5, 'required'],
  ] as const) {
    expect(() => parseInput(schema, { a: value })).toThrow(
      expect.objectContaining({ fields: [{ field: 'a', reason }] }),
    );
  }
  expect(parseInput(z.object({ a: optionalText(5) }), { a: ' ' })).toEqual({ a: undefined });
});

test('a day is read as Finns write it or as ISO, and must exist', () => {
  const schema = z.object({ a: day() });
  expect(parseInput(schema, { a: '4.2.2026' })).toEqual({ a: '2026-02-04' });
  expect(parseInput(schema, { a: '2026-02-04' })).toEqual({ a: '2026-02-04' });
  for (const value of ['31.2.2026', '2026-13-01', 'eilen', '1.1.26', '0.1.2026']) {
    expect(() => parseInput(schema, { a: value }), value).toThrow(
      expect.objectContaining({ fields: [{ field: 'a', reason: 'day' }] }),
    );
  }
});

test('times, ticks and case codes are read as people type them', () => {
  const schema = z.object({ at: timeOfDay(), yes: tick(), id: CaseId });
  expect(parseInput(schema, { at: '9', yes: 'on', id: 'T-7F3K2Q' })).toEqual({ at: '09:00', yes: true, id: '7f3k2q' });
  expect(parseInput(schema, { at: '13.30', id: '7f3k2q' })).toEqual({ at: '13:30', yes: false, id: '7f3k2q' });
  for (const at of ['klo 13.30', 'Klo\u00a013.30', 'kl. 13.30', 'kl 13:30', 'klockan 13.30', 'at 13:30'])
    expect(parseInput(schema, { at, id: '7f3k2q' }), at).toMatchObject({ at: '13:30' });
  expect(() => parseInput(schema, { at: '25.00', id: '7f3k2u' })).toThrow(
    expect.objectContaining({
      fields: [
        { field: 'at', reason: 'time' },
        { field: 'id', reason: 'id' },
      ],
    }),
  );
});

test('as many names as a body holds are gathered in one walk: asked for one by one they would outlast this test', () => {
  const many = new URLSearchParams(Array.from({ length: 200_000 }, (_, n): [string, string] => [String(n), 'x']));
  expect(Object.keys(gather(z.object({ a: optionalText(10) }), many))).toHaveLength(200_000);
});
