import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countColumn } from '../count/count-column.ts';
import type { Frame } from '../count/frame.ts';
import { frameColumn } from '../count/frame-column.ts';
import { ProofFailed } from '../protect/witness.ts';
import type { Column } from '../scheme/records.ts';
import { someRecords } from '../study.fixtures.ts';
import { guardedOf } from './guarded.ts';
import { unitsOf } from './ledger.ts';
import { proveRounded } from './prove-rounded.ts';
import { roundStudy } from './round-study.ts';
import { everyKth, orderOfPeople, peopleAt } from './rounded-file.ts';
import { secretNumber, secretStream } from './secret-numbers.ts';
import type { SeriesState } from './series.ts';

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

describe('the proof of a rounded release', () => {
  const rows = Array.from({ length: 40 }, (_, at) => ['fm'[at % 2] as string, at % 4 === 0 ? 'child' : 'adult']);
  const records = someRecords(['sex', 'age'], rows);
  const frames = records.columns.map(
    (column, at) => frameColumn(column, countColumn(column, 40), { at, people: 40, k: 5 }) as Frame,
  );
  const guarded = guardedOf(frames, [[0, 1]]);
  const file = peopleAt(frames, everyKth(orderOfPeople(frames, 40), { k: 5, from: 0, units: 8 }));
  const units = unitsOf(guarded, file);
  const prints = (cell: number) => 5 * (units[cell] as number);
  const prove = (of: typeof file, shown = prints) => proveRounded(guarded, of, { rows: 40, k: 5, prints: shown });

  it('counts the groups that have somebody in them', () => {
    // All, two sexes, two ages, and three of the four pairs: no child is a man.
    expect(prove(file)).toBe(8);
  });

  it('fails when a number is not that of the file, when one is too far off, and when somebody is where nobody is', () => {
    expect(() => prove(file, (cell) => prints(cell) + (cell === 3 ? 5 : 0))).toThrow(ProofFailed);
    const others = { ...file, types: file.types.map(() => 0) };
    const far = unitsOf(guarded, others);
    expect(() => prove(others, (cell) => 5 * (far[cell] as number))).toThrow(ProofFailed);
    const [man, child] = [
      frames[0]?.typeOfCode[(records.columns[0]?.values.indexOf('m') as number) + 1],
      frames[1]?.typeOfCode[(records.columns[1]?.values.indexOf('child') as number) + 1],
    ] as [number, number];
    const boy = { ...file, types: Uint16Array.from([...file.types.slice(0, -2), man, child]) };
    const [somebody] = [unitsOf(guarded, boy)];
    expect(() => prove(boy, (cell) => 5 * (somebody[cell] as number))).toThrow(ProofFailed);
  });
});

describe('what a secret decides', () => {
  it('is spread evenly, the same every time, and another for other words', () => {
    const numbers = Array.from({ length: 5000 }, (_, at) => secretNumber(secret, `cell ${at}`, 5));
    for (const value of [0, 1, 2, 3, 4]) {
      const share = numbers.filter((number) => number === value).length / numbers.length;
      expect(share).toBeGreaterThan(0.17);
      expect(share).toBeLessThan(0.23);
    }
    const [one, again, other] = ['a', 'a', 'b'].map((words) => secretStream(secret, words));
    const first = Array.from({ length: 40_000 }, () => one?.());
    expect(Array.from({ length: 40_000 }, () => again?.())).toEqual(first);
    expect(other?.()).not.toBe(first[0]);
    expect(first.every((number) => number !== undefined && number >= 0 && number < 1)).toBe(true);
  });
});

describe('a series of releases', () => {
  const people = (many: number, from = 0) =>
    Array.from({ length: many }, (_, at) => [
      'fm'[(at + from) % 2] as string,
      `a${(at * 7 + from) % 3}`,
      `b${(at * 5 + from) % 4}`,
    ]);
  const next = (rows: readonly (readonly string[])[], last?: SeriesState, k = 5) =>
    roundStudy(someRecords(names, rows), { k, secret, last, series: true }, silent);

  it('prints the same again for the same people, and keeps the made-up people of before when some have come', async () => {
    const first = await next(people(120));
    const again = await next(people(120).toReversed(), first.state);
    expect(again.release.tables).toEqual(first.release.tables);
    const grown = await next([...people(120), ...people(37, 11)], first.state);
    expect(grown.units.slice(0, first.units.length)).toEqual(first.units);
    expect(grown.units.length).toBeGreaterThan(first.units.length);
    for (const [at, { shown }] of first.release.tables.entries())
      for (const [cell, number] of shown.entries())
        expect(grown.release.tables[at]?.shown[cell]).toBeGreaterThanOrEqual(number as number);
    // And on from there, with some corrected.
    const others = Array.from({ length: 24 }, () => ['x', 'a1', 'b1']);
    const corrected = await next([...people(100), ...people(57, 11), ...others], grown.state);
    expect(corrected.release.people).toBeGreaterThan(150);
  });

  it('refuses when too little has changed, another k and other columns, and says no number of people', async () => {
    const { state } = await next(people(120));
    for (const rows of [[...people(120), ...people(3, 1)], people(115), people(119)])
      await expect(next(rows, state)).rejects.toMatchObject({ key: 'input.seriesTooLittle', values: { people: 10 } });
    await expect(next(people(130), state, 7)).rejects.toMatchObject({ key: 'input.seriesK', values: { k: 5 } });
    const other = someRecords([...names.slice(0, 2), 'place'], people(140));
    await expect(roundStudy(other, { k: 5, secret, last: state, series: true }, silent)).rejects.toMatchObject({
      key: 'input.seriesColumns',
      values: { columns: 'form, place' },
    });
  });

  it('goes on where options that somebody had together nobody has any more', async () => {
    const withOptions = (answers: readonly string[]) => {
      const records = someRecords(
        ['means', 'sex'],
        answers.map((answer, at) => [answer, 'fm'[at % 2] as string]),
      );
      const [first, ...others] = records.columns as [Column, ...Column[]];
      const optionsOf = first.values.map((value) => value.split(';').map((option) => 'xyz'.indexOf(option)));
      return { ...records, columns: [{ ...first, options: ['x', 'y', 'z'], optionsOf }, ...others] };
    };
    const times = (many: number, answer: string) => Array.from({ length: many }, () => answer);
    const before = withOptions([...times(30, 'x;y'), ...times(30, 'z'), ...times(30, 'x')]);
    const first = await roundStudy(before, { k: 5, secret, series: true }, silent);
    const now = withOptions([...times(30, 'x'), ...times(30, 'y'), ...times(40, 'z')]);
    const next = await roundStudy(now, { k: 5, secret, series: true, last: first.state }, silent);
    expect(next.release.people).toBeGreaterThanOrEqual(95);
  });

  it('keeps no value of anybody in the clear among the marks of people', async () => {
    const { state } = await next(people(120));
    const marks = Object.keys(state?.people ?? {});
    expect(marks.every((mark) => /^[0-9a-f]{16}$/.test(mark))).toBe(true);
    expect(Object.values(state?.people ?? {}).reduce((sum, many) => sum + many, 0)).toBe(120);
  });
});
