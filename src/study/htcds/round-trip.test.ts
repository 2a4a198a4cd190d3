import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { aFile, removeFolders } from '../files.fixtures.ts';
import { htcdsCodes, htcdsFields } from '../scheme/code-lists.ts';
import { htcdsRegister } from '../scheme/htcds.ts';
import { csvOf } from '../scheme/scheme.fixtures.ts';
import type { Field } from '../scheme/scheme.ts';
import { readHtcds } from './read-htcds.ts';
import type { HtcdsRecord, HtcdsValue } from './read-value.ts';
import { writeHtcds } from './write-htcds.ts';

afterAll(removeFolders);

const readBack = async (text: string | Uint8Array) => readHtcds(await aFile(text));

/** Any value of a field, as the program holds it. */
function anyOf({ kind, options, countries }: Field): fc.Arbitrary<HtcdsValue> {
  const text = fc
    .string({ minLength: 1, unit: fc.constantFrom(...'aäÖ ,;"\t\n=+-@0é中') })
    .map((each) => each.trim())
    .filter((each) => each !== '');
  switch (kind) {
    case 'date':
      return fc
        .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10));
    case 'age':
      return fc.integer({ min: 0, max: 120 });
    case 'number':
      return fc.oneof(
        fc.integer({ min: -180, max: 180 }),
        fc.integer({ min: -17_999_999, max: 17_999_999 }).map((n) => n / 1e5),
      );
    case 'yes-no':
      return fc.boolean();
    case 'one':
      return options
        ? fc.constantFrom(...options.map(({ code }) => code))
        : countries
          ? fc.constantFrom('FI', 'EE', 'Muu maa')
          : text;
    case 'many':
      return options
        ? fc.subarray(
            options.map(({ code }) => code),
            { minLength: 1 },
          )
        : fc.uniqueArray(fc.constantFrom('FI', 'EE', 'SE', 'Muu maa'), { minLength: 1 });
    case 'text':
      return text;
  }
}
const anyPerson: fc.Arbitrary<HtcdsRecord> = fc
  .record(Object.fromEntries(htcdsRegister.map((field) => [field.name, anyOf(field)])), { requiredKeys: [] })
  .filter((record) => Object.keys(record).length > 0) as fc.Arbitrary<HtcdsRecord>;

describe('the round trip over 84 fields and 21 lists', () => {
  it('any people that are written are read as they were, with nothing to remark', { timeout: 120_000 }, async () => {
    expect(htcdsRegister).toHaveLength(84);
    await fc.assert(
      fc.asyncProperty(fc.array(anyPerson, { minLength: 1, maxLength: 6 }), async (people) => {
        const text = writeHtcds(people);
        const { records, refused, notes, notRead, fields } = await readBack(text);
        expect(records).toEqual(people);
        expect({ refused, notes, notRead, fields: fields.length }).toEqual({
          ...{ refused: [], notes: [], notRead: [], fields: 84 },
        });
        expect(writeHtcds(records)).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  it('each field by itself, filled', async () => {
    for (const field of htcdsRegister) {
      const [value] = fc.sample(anyOf(field), { numRuns: 1, seed: 16 });
      const person = { [field.name]: value as HtcdsValue };
      expect((await readBack(writeHtcds([person]))).records, field.name).toEqual([person]);
    }
  });

  it('the heading has exactly the names of the standard, in its order', () => {
    const [heading] = writeHtcds([]).split('\r\n');
    expect(heading).toBe(htcdsFields.map(([name]) => name).join(','));
  });

  const lists = Object.entries(htcdsCodes);
  it('knows 21 lists', () => expect(lists).toHaveLength(21));
  it.each(lists)(
    '%s: every code, and every label in three languages, is read as the code and written as it',
    async (name, rows) => {
      const field = htcdsRegister.find((each) => each.name === name) as Field;
      const held = (code: string): HtcdsValue => (field.kind === 'many' ? [code] : code);
      for (const spelling of [0, 1, 2, 3] as const) {
        const heading = [name, 'cco_CaseComment', 'org_Phone', 'prs_FirstName'];
        const { records, refused } = await readBack(
          csvOf([heading, ...rows.map((row) => [row[spelling], 'x', 'y', 'z'])]),
        );
        expect(refused, name).toEqual([]);
        expect(records.map((record) => record[name])).toEqual(rows.map(([code]) => held(code)));
        const column = writeHtcds(records.map((record) => ({ [name]: record[name] as HtcdsValue })))
          .trimEnd()
          .split('\r\n')
          .slice(1)
          .map((line) => line.replaceAll(',', ''));
        expect(column).toEqual(rows.map(([code]) => code));
      }
      if (field.kind !== 'many') return;
      const all = rows.map(([code]) => code);
      const person = { [name]: all };
      expect((await readBack(writeHtcds([person]))).records).toEqual([person]);
      const labels = csvOf([
        [name, 'org_Phone', 'prs_FirstName'],
        [
          rows
            .map(([, en]) => en)
            .reverse()
            .join('; '),
          'y',
          'z',
        ],
      ]);
      expect((await readBack(labels)).records[0]?.[name]).toEqual(all);
    },
  );
});

describe('what is not written', () => {
  it.each([
    ['a code of no list', { cas_Status: 'Sleeping' }],
    ['a label', { cas_Status: 'Follow Up' }],
    ['options out of order', { vic_MethodsOfControl: ['FalsePromises', 'DebtBondage'] }],
    ['no option at all', { vic_MethodsOfControl: [] }],
    ['a list where one is told', { cas_Status: ['Active'] }],
    ['a day that is none', { prs_Birthdate: '2026-02-30' }],
    ['blanks at the end', { prs_FirstName: 'Testi ' }],
    ['a field of nobody', { prs_Shoes: 'x' }],
    ['nobody', {}],
  ])('%s', (_, record) => {
    expect(() => writeHtcds([record as HtcdsRecord])).toThrow(/^Person 1/);
    try {
      writeHtcds([record as HtcdsRecord]);
    } catch (error) {
      for (const value of Object.values(record).flat()) if (value) expect(String(error)).not.toContain(value);
    }
  });
});
