import { describe, expect, it } from 'vitest';
import type { Column } from '../scheme/records.ts';
import { someRecords } from '../study.fixtures.ts';
import { roundStudy } from './round-study.ts';
import type { SeriesState } from './series.ts';

const secret = Buffer.alloc(32, 7);
const names = ['sex', 'age', 'form'];
const silent = () => {};

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
