import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAttributes, countOne, countTwo } from './count-attributes.ts';
import { limits } from './limits.ts';
import { someRecords } from './study.fixtures.ts';

const value = fc.constantFrom('', ' ', 'a', 'b', 'c', 'd ', 'd', 'Åbo', 'A\u030abo');
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 60 }),
  );

describe('counting', () => {
  it('gives pairs whose margins are the single counts, before anything is hidden', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const names = (rows[0] ?? []).map((_, at) => `c${at}`);
        const { columns } = someRecords(names, rows);
        for (const a of columns) {
          for (const b of columns) {
            const counts = countTwo(a, b, rows.length);
            const width = b.values.length + 1;
            const marginA = new Uint32Array(a.values.length + 1);
            const marginB = new Uint32Array(width);
            counts.forEach((count, cell) => {
              const [rowAt, columnAt] = [Math.floor(cell / width), cell % width];
              marginA[rowAt] = marginA[rowAt]! + count;
              marginB[columnAt] = marginB[columnAt]! + count;
            });
            expect(marginA).toEqual(countOne(a, rows.length));
            expect(marginB).toEqual(countOne(b, rows.length));
            expect(marginA.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
          }
        }
      }),
    );
  });

  it('loses no row where one block of codes ends and the next begins', () => {
    for (const length of [8191, 8192, 8193, 20_000]) {
      const rows = Array.from({ length }, (_, at) => [at % 3 === 0 ? 'x' : 'y', at % 2 === 0 ? 'p' : '']);
      const [a, b] = someRecords(['a', 'b'], rows).columns;
      expect([...countOne(a!, length)]).toEqual([0, Math.ceil(length / 3), length - Math.ceil(length / 3)]);
      expect(countTwo(a!, b!, length).reduce((sum, count) => sum + count, 0)).toBe(length);
    }
  });

  it('takes spaces at the ends and the two ways to write å as the same value, and an empty one as missing', () => {
    const [column] = someRecords(['town'], [['Åbo'], ['A\u030abo '], [' '], ['']]).columns;
    expect(column?.values).toEqual(['Åbo']);
    expect(column?.missing).toBe(2);
  });

  it('says how many pairs it leaves when there are too many attributes', () => {
    const names = Array.from({ length: limits.attributesInPairs + 2 }, (_, at) => `c${at}`);
    const rows = Array.from({ length: 10 }, () => names.map(() => 'x'));
    const counts = countAttributes(someRecords(names, rows));
    const [all, most] = [names.length, limits.attributesInPairs];
    expect(counts.pairs).toHaveLength((most * (most - 1)) / 2);
    expect(counts.pairsLeftOut.get('many-attributes')).toBe((all * (all - 1) - most * (most - 1)) / 2);
  });
});

describe('a column is left out', () => {
  const reasonOf = (name: string, values: readonly string[]) =>
    countAttributes(
      someRecords(
        [name],
        values.map((value) => [value]),
      ),
    ).leftOut[0]?.reason;

  it('when each value occurs once', () => expect(reasonOf('row_id', ['1', '2', '3'])).toBe('own-value'));
  it('when it only numbers more rows than there are codes', () => {
    const numbers = Array.from({ length: limits.valuesInColumn + 100 }, (_, at) => String(at + 1));
    expect(reasonOf('n', numbers)).toBe('own-value');
    expect(reasonOf('n', numbers.toReversed())).toBe('too-many');
  });
  it('when it is empty', () => expect(reasonOf('x', ['', ' ', ''])).toBe('empty'));
  it('when it is named as a name or holds an identity code or an address', () => {
    expect(reasonOf('Etunimi', ['a', 'a'])).toBe('identifying');
    expect(reasonOf('prs_FirstName', ['a', 'a'])).toBe('identifying');
    expect(reasonOf('x', ['010190-900A', '010190-900A'])).toBe('identifying');
    expect(reasonOf('x', ['hello a@example.org', 'hello a@example.org'])).toBe('identifying');
  });
  it('when it holds free text', () =>
    expect(reasonOf('x', ['y'.repeat(limits.valueLength + 1), 'y', 'y'])).toBe('free-text'));
  it('when most people have a value that hardly anybody shares', () => {
    const values = Array.from({ length: 40 }, (_, at) => `town ${at % 20}`);
    expect(reasonOf('x', values)).toBe('rare');
  });
  it('but not when it is an ordinary attribute', () => expect(reasonOf('Gender', ['f', 'f', 'm'])).toBeUndefined());
});
