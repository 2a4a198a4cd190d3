import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../platform/project-root.ts';
import { removeFolders } from '../files.fixtures.ts';
import { overlapOf, problemOf } from './scheme.fixtures.ts';

afterAll(removeFolders);

const file = path.join(projectRoot(), '../shared/data/mse/UKdat.csv');
const present = existsSync(file);

describe('a table of overlapping lists', () => {
  it('is known by columns of 0 and 1 and one that counts, in any order', async () => {
    const { lists, rows, source } = await overlapOf('lkm;poliisi;järjestö\n7;1;0\n4;0;1\n2;1;1\n');
    expect({ lists, rows, separator: source.separator }).toEqual({
      lists: ['poliisi', 'järjestö'],
      rows: [
        { on: 1, count: 7 },
        { on: 2, count: 4 },
        { on: 3, count: 2 },
      ],
      separator: ';',
    });
  });

  it('adds combinations that stand twice, says so, and needs no zero row', async () => {
    const { rows, notes } = await overlapOf('A,B,count\n1,0,7\n0,0,0\n1,0,2\n0,1,1\n');
    expect(rows).toEqual([
      { on: 1, count: 9 },
      { on: 2, count: 1 },
    ]);
    expect(notes).toEqual([{ key: 'note.sameLists', values: { row: 4 } }]);
  });

  it.each([
    [
      'A,B,count\n1,0,7\n1,1,2.5\n',
      { key: 'input.countWrong', values: { row: 3, column: 3, name: 'count', value: '2.5' } },
    ],
    ['A,B,count\n1,0,7\n1,1,\n', { key: 'input.countWrong', values: { row: 3, column: 3, name: 'count', value: '' } }],
    ['A,B,count\n1,0,-7\n', { key: 'input.countWrong', values: { row: 2, column: 3, name: 'count', value: '-7' } }],
    ['A,B,count\n1,0,7\n0,0,5\n', { key: 'input.onNoList', values: { row: 3 } }],
  ])('%j is refused with its place', async (content, problem) => {
    expect(await problemOf(content)).toEqual(problem);
  });

  it.each(['NaN', 'Infinity', 'many'])('%s is no number of people', async (value) => {
    expect(await problemOf(`A,B,count\n1,0,7\n1,1,${value}\n`)).toEqual({
      key: 'input.countWrong',
      values: { row: 3, column: 3, name: 'count', value },
    });
  });

  it('is not seen in a table without lists, or where a list says anything but 0 and 1', async () => {
    expect(await problemOf('count\n7\n8\n')).toMatchObject({ key: 'input.looksCounted', values: { column: 1 } });
    expect(await problemOf('A,B,count\n1,0,7\n4,0,1\n')).toMatchObject({
      key: 'input.looksMany',
      values: { column: 1 },
    });
  });

  it('is not seen in a table with other columns; a column that counts is then refused', async () => {
    const problem = await problemOf('A,Town,count\n1,Åbo,7\n0,Åbo,3\n');
    expect(problem).toMatchObject({ key: 'input.looksCounted', values: { column: 3, name: 'count' } });
  });

  it.skipIf(!present)(
    `of the UK in 2013 holds 2,744 people on six lists${present ? '' : ' (skipped: shared data absent)'}`,
    async () => {
      const { lists, rows } = await overlapOf(await readFile(file));
      expect(lists).toEqual(['LA', 'NG', 'PF', 'GO', 'GP', 'NCA']);
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(2744);
    },
  );
});
