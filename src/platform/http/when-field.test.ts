import { expect, test } from 'vitest';
import { z } from 'zod';
import { Problem } from './problem.ts';
import { gather, parseInput } from './read-input.ts';
import { optionalWhenField, whenField } from './when-field.ts';

const schema = z.object({ when: whenField() });
const told = (raw: unknown, shape: z.ZodObject = schema): unknown => {
  try {
    return (parseInput(shape, raw as Record<string, unknown>) as { when: unknown }).when;
  } catch (error) {
    return error instanceof Problem ? error.fields : error;
  }
};
const because = (reason: string) => [{ field: 'when', reason }];

test('a form sends text in any of the three languages', () => {
  for (const text of ['keväällä 2023', 'våren 2023', 'spring 2023', ' Kevät 2023 ']) {
    const fields = new URLSearchParams({ when: text });
    expect(told(gather(schema, fields)), text).toBe('2023-21');
  }
});

test('the JSON face sends EDTF in an object, where 2021-22 is a summer; as text it is refused', () => {
  expect(told({ when: { edtf: '2021-22' } })).toBe('2021-22');
  expect(told({ when: '2021-22' })).toEqual(because('ambiguous'));
  expect(told({ when: { edtf: '2022-21/..' } })).toBe('2022-21/..');
});

test('what is not taken is told by its reason', () => {
  expect(told({})).toEqual(because('required'));
  expect(told({ when: '' })).toEqual(because('required'));
  expect(told({ when: '31.2.2023' })).toEqual(because('impossible-date'));
  expect(told({ when: { edtf: '2023/2021' } })).toEqual(because('reversed'));
  expect(told({ when: { edtf: 'keväällä 2023' } })).toEqual(because('not-understood'));
  for (const wrong of [5, null, [], {}, { edtf: 5 }])
    expect(told({ when: wrong }), JSON.stringify(wrong)).toEqual(because('not-understood'));
});

test('a field beside edtf is refused by its name', () => {
  expect(told({ when: { edtf: '2019', more: 1 } })).toEqual([{ field: 'more', reason: 'unknown-field' }]);
});

test('an optional one may be left out or left empty, but not be wrong', () => {
  const optional = z.object({ when: optionalWhenField() });
  expect([told({}, optional), told({ when: '  ' }, optional), told({ when: '2019' }, optional)]).toEqual([
    undefined,
    undefined,
    '2019',
  ]);
  expect(told({ when: '90-luvulla' }, optional)).toEqual(because('two-digit-year'));
});

test('the API description shows both ways', () => {
  expect(JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))).toContain('"edtf"');
  const shown = z.toJSONSchema(z.object({ when: optionalWhenField() }), { io: 'input', unrepresentable: 'any' });
  expect(shown.required ?? []).toEqual([]);
});
