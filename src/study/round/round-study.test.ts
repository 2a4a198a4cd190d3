import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someRecords } from '../study.fixtures.ts';
import { roundStudy } from './round-study.ts';
import { secretStream } from './secret-numbers.ts';

const secret = Buffer.alloc(32, 7);
const names = ['sex', 'age', 'form'];

/** People of three attributes: some values rare, some missing. */
const someRows = fc
  .array(
    fc.tuple(
      fc.constantFrom('f', 'f', 'm', 'x'),
      fc.constantFrom('child', 'adult', 'adult', ''),
      fc.constantFrom('work', 'work', 'home', 'street', 'none'),
    ),
    { minLength: 12, maxLength: 90 },
  )
  .map((rows) => rows.map((row) => [...row]));

const rounded = async (...of: Parameters<typeof roundStudy>) => (await roundStudy(...of)).release;
const silent = () => {};
const release = (rows: readonly (readonly string[])[], k = 5) =>
  rounded(someRecords(names, rows), { k, secret }, silent);

describe('a rounded release', () => {
  it('is complete, in multiples of k, adds up, and is as near to the true numbers as it says', async () => {
    await fc.assert(
      fc.asyncProperty(someRows, fc.constantFrom(3, 5, 7), async (rows, k) => {
        const { attributes, tables, people, bounds } = await release(rows, k);
        expect(Math.abs((people ?? 0) - rows.length)).toBeLessThan(k);
        for (const { attributes: own, shown } of tables) {
          const categories = own.map((at) => attributes[at]?.categories ?? []);
          const sizes = categories.map(({ length }) => length + 1);
          for (const [cell, number] of shown.entries()) {
            let left = cell;
            const places = sizes.map(() => 0);
            for (let at = sizes.length - 1; at >= 0; at -= 1) {
              places[at] = left % (sizes[at] as number);
              left = Math.floor(left / (sizes[at] as number));
            }
            const is = (row: readonly string[], side: number): boolean => {
              const category = categories[side]?.[places[side] as number];
              const value = row[own[side] as number];
              if (!category) return true;
              if (category.kind === 'value') return value === category.value;
              const named = categories[side]?.some((each) => each.kind === 'value' && each.value === value);
              return category.kind === 'missing' ? value === '' : value !== '' && !named;
            };
            // Whom a name that is not shown for its small number counts is in no group; the test knows only those who are.
            const parts = places.filter((place, side) => place < (categories[side]?.length ?? 0)).length;
            const isRest = places.some((place, side) => categories[side]?.[place]?.kind === 'rest');
            const count = rows.filter((row) => own.every((_, side) => is(row, side))).length;
            expect((number as number) % k).toBe(0);
            if (isRest) continue;
            expect(Math.abs((number as number) - count)).toBeLessThanOrEqual(
              (parts > 1 ? bounds?.crossed : bounds?.single) as number,
            );
            if (count === 0) expect(number).toBe(0);
          }
        }
        // Each line of a table of two adds up to its total: what is in no group shown is rounded to nothing.
        for (const { attributes: own, shown } of tables.filter(({ attributes }) => attributes.length === 2)) {
          const across = (attributes[own[1] as number]?.categories.length ?? 0) + 1;
          for (let at = 0; at < shown.length; at += across) {
            const line = shown.slice(at, at + across) as number[];
            expect(line.slice(0, -1).reduce((sum, number) => sum + number, 0)).toBe(line.at(-1));
          }
        }
      }),
      { numRuns: 25, seed: 5 },
    );
  });

  it('is the same for the same people in another order, and another under another secret', async () => {
    const rows = Array.from({ length: 83 }, (_, at) => ['fm'[at % 2] as string, `a${at % 3}`, `b${at % 7}`]);
    const { tables } = await release(rows);
    expect((await release(rows.toReversed())).tables).toEqual(tables);
    const records = someRecords(names, rows);
    expect((await rounded(records, { k: 5, secret: Buffer.alloc(32, 8) }, silent)).tables).not.toEqual(tables);
  });

  it('names every value of k people or more, women and men among them, and never how many others there are', async () => {
    const rows = [
      ...Array.from({ length: 40 }, () => ['f', 'a', 'b']),
      ...Array.from({ length: 5 }, () => ['m', 'a', 'b']),
      ...['p', 'q', 'r', 's', 't', 'u'].map((rare) => [rare, 'a', 'b']),
    ];
    for (let nth = 0; nth < 20; nth += 1) {
      const { attributes } = await rounded(someRecords(names, rows), { k: 5, secret: Buffer.alloc(32, nth) }, silent);
      const [sex] = attributes;
      expect(sex?.categories).toEqual(
        expect.arrayContaining([
          { kind: 'value', value: 'f' },
          { kind: 'value', value: 'm' },
        ]),
      );
      for (const category of sex?.categories ?? []) expect(category).not.toMatchObject({ values: expect.any(Number) });
      expect(sex?.merged).toEqual([]);
    }
  });

  it('rounds options of one attribute, each by itself', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => [['x', 'x;y', 'y;z', ''][at % 4] as string, `a${at % 2}`, 'b']);
    const records = someRecords(names, rows);
    const [first, ...others] = records.columns;
    const optionsOf = (first?.values ?? []).map((value) => value.split(';').map((option) => 'xyz'.indexOf(option)));
    const columns = [{ ...(first as NonNullable<typeof first>), options: ['x', 'y', 'z'], optionsOf }, ...others];
    const { attributes, tables } = await rounded({ ...records, columns }, { k: 5, secret }, silent);
    expect(attributes[0]).toMatchObject({ multi: true, categories: expect.arrayContaining([{ kind: 'missing' }]) });
    const shown = tables.find(({ id }) => id === 'sex')?.shown as number[];
    const at = (name: string) =>
      shown[
        attributes[0]?.categories.findIndex((one) => one.kind === 'value' && one.value === name) as number
      ] as number;
    for (const [name, count] of [
      ['x', 30],
      ['y', 30],
      ['z', 15],
    ] as const)
      expect(Math.abs(at(name) - count)).toBeLessThan(5);
  });

  it('rounds a question with several answers of which everybody has one', async () => {
    const wide = ['means', 'form', 'age', 'sex', 'place', 'role'];
    const random = secretStream(secret, 'people of one answer');
    const people = Array.from({ length: 300 }, () => wide.map((_, at) => `${Math.floor(random() * (3 + at))}`));
    const records = someRecords(wide, people);
    const columns = records.columns.map((column, at) =>
      at < 2 ? { ...column, options: column.values, optionsOf: column.values.map((_, option) => [option]) } : column,
    );
    const { tables, people: all } = await rounded({ ...records, columns }, { k: 5, secret }, silent);
    expect(tables.find(({ id }) => id === 'means')?.shown.slice(-1)).toEqual([all]);
  });

  it('has nothing of fewer people than k', async () => {
    expect(await release([['f', 'child', 'work']])).toMatchObject({ mode: 'rounded', people: null, tables: [] });
  });

  it('refuses what is no table and what is too much', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => ['fm'[at % 2] as string, `a${at % 3}`, 'b']);
    const tables = [
      ['sex', 'age'],
      ['sex', 'sex'],
      ['sex', 'height'],
    ];
    const { refused, tables: shown } = await rounded(someRecords(names, rows), { k: 5, secret, tables }, silent);
    expect(shown.map(({ id }) => id)).toEqual(['sex × age']);
    expect(refused.map(({ reason }) => reason)).toEqual(['not-a-table', 'not-a-table']);
  });

  it('gives the made-up file beside it: counted k times it is the release', async () => {
    const rows = Array.from({ length: 83 }, (_, at) => ['fm'[at % 2] as string, `a${at % 3}`, `b${at % 7}`]);
    const made = await roundStudy(someRecords(names, rows), { k: 5, secret }, silent);
    expect(made.units).toHaveLength((made.release.people as number) / 5);
    const women = made.release.attributes[0]?.categories.findIndex((one) => one.kind === 'value' && one.value === 'f');
    const sex = made.columns.indexOf('sex');
    expect(made.units.filter((unit) => unit[sex]?.[0] === '=f').length * 5).toBe(
      made.release.tables[0]?.shown[women as number],
    );
  });
});
