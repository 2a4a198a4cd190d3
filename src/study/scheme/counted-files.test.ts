import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../platform/project-root.ts';
import { aFile, removeFolders } from '../files.fixtures.ts';
import { problemTexts } from '../problem.texts.ts';
import type { MappingFile } from './mapping.ts';
import { cellsOf, keysOf, problemOf, recordsOf } from './scheme.fixtures.ts';

afterAll(removeFolders);

const mapping = async (more: Omit<MappingFile, 'form' | 'columns'>, columns: MappingFile['columns'] = {}) => ({
  mapping: await aFile(JSON.stringify({ form: 1, columns, ...more }), 'a.json'),
});
const sentence = async (content: string, options = {}) => {
  const { key, values } = await problemOf(content, options);
  return `${key}: ${problemTexts('en')(key, values)}`;
};

const published = 'Form,Gender,People\nA,Woman,3\nA,Man,2\nA,Total,5\nB,Woman,4\nB,Total,4\nTotal,Total,9\n';

describe('a table of counts', () => {
  it('is not read as one row a person: what must be told is said with column, row and what to write', async () => {
    expect(await sentence(published)).toBe(
      'input.looksCountedTotals: Column 3 (People) looks like numbers of people, and row 4, column 2 (Gender) like a total ' +
        '(“Total”), as do 2 more rows; write {"form": 1, "columns": {}, "count": "People", "totals": ["Total"]} into the ' +
        'mapping file (--mapping), or "count": null if each row is one person.',
    );
    expect(await sentence('Form,Henkilöitä\nA,3\nB,4\n')).toMatch(/^input\.looksCounted: Column 2 \(Henkilöitä\)/);
    expect(await sentence('id,Form\n1,A\n2,B\nYhteensä,\n')).toMatch(/^input\.looksTotals: Row 4, column 1 \(id\)/);
  });

  it('is read by what the sentence says to write: each row is so many people, and totals are left out', async () => {
    const records = await recordsOf(published, await mapping({ count: 'People', totals: ['Total'] }));
    expect(records.rows).toBe(9);
    expect(records.columns.map(({ name, values }) => [name, values])).toEqual([
      ['Form', ['A', 'B']],
      ['Gender', ['Woman', 'Man']],
    ]);
    expect(cellsOf(records, 'Gender').filter((cell) => cell?.[0] === 'Woman')).toHaveLength(7);
    expect(keysOf(records.notes)).toEqual(['note.counted', 'note.totalsAgree', 'note.columnsUnknown']);
  });

  it('stays a file of people where the mapping says so, with a remark', async () => {
    const records = await recordsOf('Form,People\nA,3\nB,4\n', await mapping({ count: null }));
    expect(records.rows).toBe(2);
    expect(keysOf(records.notes)).toContain('note.countColumn');
    const ignored = await recordsOf('Form,People\nA,3\nB,4\n', await mapping({}, { People: { ignore: true } }));
    expect(ignored.rows).toBe(2);
    const value = await recordsOf('Form,Isolation\nA,total\nB,part\n', await mapping({}, { Isolation: { values: { total: 'total' } } })); // biome-ignore format: one line
    expect(value.rows).toBe(2);
  });

  it('is refused where a total is not the sum of its rows, with the place', async () => {
    const wrong = published.replace('A,Total,5', 'A,Total,6');
    const read = await mapping({ count: 'People', totals: ['Total'] });
    expect(await sentence(wrong, read)).toBe(
      'input.totalDiffers: Row 4, column 3 (People): the total “Total” is 6, but the rows that it should sum make 5.',
    );
    expect(await sentence(`${published}C,Total,4\n`, read)).toMatch(/^input\.totalAlone: Row 8, column 3 \(People\)/);
    const fine = await sentence(
      published.replace('A,Total,5', 'B total,Total,5'),
      await mapping({ count: 'People', totals: ['Total', 'B total'] }),
    );
    expect(fine).toContain('the total “B total” is 5');
    const alone = await mapping({ count: 'People', totals: ['Total'], totalsAlone: ['C total'] });
    const records = await recordsOf(`${published}C,C total,4\n`, alone);
    expect({ rows: records.rows, notes: keysOf(records.notes) }).toMatchObject({ rows: 9 });
    expect(keysOf(records.notes)).toContain('note.totalsAlone');
  });

  it.each([
    ['two total rows that agree', `${published}Total,Total,9\n`, 9],
    ['a second word for the total', `${published}Grand total,,9\n`, 9],
    ['a total row that leaves the other columns empty', published.replace('Total,Total,9', 'Total,,9'), 9],
  ])('with %s is right', async (_, content, people) => {
    const records = await recordsOf(content, await mapping({ count: 'People', totals: ['Total', 'Grand total'] }));
    expect(records.rows).toBe(people);
  });

  it('with two total rows of which one is wrong is refused at that row', async () => {
    const read = await mapping({ count: 'People', totals: ['Total'] });
    expect(await sentence(`${published}Total,Total,8\n`, read)).toMatch(/^input\.totalDiffers: Row 8,/);
  });

  it('with a total that the mapping does not name is refused', async () => {
    const read = await mapping({ count: 'People', totals: ['Total'] });
    expect(await sentence(`${published}A total,,5\n`, read)).toMatch(
      /^input\.looksTotals: Row 8, column 1 .*"A total"/,
    );
  });

  it('with numbers that count nobody is refused with the place', async () => {
    const read = await mapping({ count: 'People', totals: ['Total'] });
    const withCount = (count: string) => sentence(`Form,People\nA,3\nB,"${count}"\n`, read);
    expect(await withCount('-2')).toMatch(/^input\.countNegative: Row 3, column 2 \(People\)/);
    expect(await withCount('2.5')).toMatch(/^input\.countFraction: Row 3, column 2 \(People\)/);
    expect(await withCount('12 %')).toMatch(/^input\.countPercent: Row 3, column 2 \(People\)/);
    expect(await withCount('<5')).toMatch(/^input\.countHidden: Row 3, column 2 \(People\)/);
    expect(await withCount('1,234')).toMatch(/^input\.countFraction/);
    expect(await withCount('')).toMatch(/^input\.countWrong: Row 3, column 2 \(People\)/);
    const many = await recordsOf('Form,People\nA,1 234\nB,2.0\n', read);
    expect(many.rows).toBe(1_236);
  });

  it('with weights, percentages or counts side by side is refused with the column', async () => {
    const weighted = 'Form,Weight\nA,1.5\nB,0.5\n';
    const told = await sentence(weighted);
    expect(told).toMatch(/^input\.looksWeight: Column 2 \(Weight\)/);
    const entry = await aFile(/write (\{.*\}) into/.exec(told)?.[1] ?? '', 'a.json');
    expect((await recordsOf(weighted, { mapping: entry })).rows).toBe(2);
    expect(await sentence('Form,Share\nA,12%\nB,88%\n')).toMatch(/^input\.looksPercent: Column 2 \(Share\)/);
    expect(await sentence('Form,People,"% of people"\nA,3,43\nB,4,57\n')).toMatch(/^input\.looksPercent: Column 3/);
    const wide = 'Form,Women,Men,Total\nA,3,1,4\nB,4,2,6\n';
    expect(await sentence(wide)).toMatch(/^input\.looksMany: Column 2 \(Women\) .* column D/);
    expect(await sentence(wide, await mapping({ count: 'Total' }))).toMatch(/^input\.looksMany: Column 2 \(Women\)/);
  });

  it('is known by its form where no name tells it, with years or quarters side by side, means and hidden numbers', async () => {
    expect(await sentence('Form,2021,2022\nA,3,5\nB,4,9\nTotal,7,14\n')).toMatch(
      /^input\.looksMany: Column 3 \(2022\)/,
    );
    expect(await sentence('Form,Area,Referred\nA,N,3\nA,S,4\nB,N,9\nB,S,12\n')).toMatch(
      /^input\.looksCounted: Column 3 \(Referred\)/,
    );
    // Whole percentages called people: only who knows the file can tell, and says so by the mapping.
    const shares = 'Form,People\nA,41\nB,33\nC,27\nTotal,100\n';
    expect(await sentence(shares)).toMatch(
      /^input\.looksHundred: The numbers in column 2 \(People\) add up to about a hundred/,
    );
    const people = await aFile(
      '{"form": 1, "columns": {}, "count": "People", "totalsAlone": ["Total"]}',
      'people.json',
    );
    expect((await recordsOf(shares, { mapping: people })).rows).toBe(101);
    expect(await sentence('Form,People,Average age\nA,3,20.5\nB,4,31.2\n')).toMatch(/^input\.looksPercent: Column 3/);
    expect(await sentence('Muoto;Lkm\nA;..\nB;20\n')).toMatch(/^input\.looksCounted: Column 2 \(Lkm\)/);
    expect(await sentence('Age,People\n0-17,3\n18+,4\nAll ages,7\n')).toMatch(
      /^input\.looksCountedTotals: .*“All ages”/,
    );
    const named = await mapping({ count: 'Referred in 2023' });
    expect(await sentence('Form,Referred in 2023,Mean\nA,3,2.5\nB,4,3.1\n', named)).toMatch(
      /^input\.looksPercent: Column 3/,
    );
    expect(await sentence('Form,Gender,People\nA,W,3\nA,M,4\n,,7\n', await mapping({ count: 'People' }))).toBe(
      'input.totalUnnamed: Row 4, column 3 (People): the row has nothing but 7, which is the sum of all others; write Total ' +
        'into it if it is their total, or take it out.',
    );
  });

  it('of people numbered from somewhere else than one asks nothing, however much its rows differ', async () => {
    const rows = (from: number, many: number) =>
      Array.from({ length: many }, (_, at) => `${from + at},${'abcde'[at % 5]},${'vwxyz'[Math.floor(at / 5)]}`);
    const file = ['nro,muoto,alue', ...rows(5001, 25), ''].join('\n');
    expect((await recordsOf(file)).rows).toBe(25);
    expect(await sentence(file.replace('nro', 'lkm'))).toMatch(/^input\.looksCounted: Column 1/);
    expect(await sentence(['nro,muoto,alue', ...rows(7, 10), ''].join('\n'))).toMatch(/^input\.looksCounted: Column 1/);
  });

  it('an ordinary file of people asks nothing', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, at) => `${at + 1},${20 + (at % 9)},${2019 + (at % 3)},${at % 2},sum of it`,
    );
    const records = await recordsOf(`id,Age,Year,Flag,Note\n${rows.join('\n')}\n`);
    expect({ rows: records.rows, notes: records.notes }).toEqual({ rows: 30, notes: [] });
    const words = await recordsOf('Människohandel,Andelstal,Share\n1,3,1\n0,4,0\n2,3,1\n');
    expect({ rows: words.rows, notes: words.notes }).toEqual({ rows: 3, notes: [] });
  });
});

const shared = path.join(projectRoot(), '../../shared/data/uk_nrm');
const folder = [shared, path.join(projectRoot(), '../shared/data/uk_nrm')].find((each) => existsSync(each));

describe('the official tables of the UK referrals', () => {
  const absent = folder ? '' : ' (skipped: shared data absent)';
  it.skipIf(!folder)(
    `are refused until told how they count, and then give the people of the person-level file${absent}`,
    async () => {
      const read = async (name: string) => readFile(path.join(folder as string, name), 'utf8');
      const main = await read('nrm_referrals_2023_q3.csv');
      const police = await read('nrm_referrals_police_2023_q3.csv');
      const refused = await sentence(main);
      expect(refused).toMatch(
        /^input\.looksCountedTotals: Column 7 \(People\) .* row 2, column 3 \(Exploitation type\)/,
      );
      const entry = /write (\{.*\}) into/.exec(refused)?.[1] ?? '';
      const { totals = [] } = JSON.parse(entry) as MappingFile;
      const told = await mapping({ count: 'People', totals });
      expect(await sentence(main, told)).toMatch(
        /^input\.totalAlone: Row 2,?890, column 7 \(People\): the total “Police total”/,
      );
      const rest = totals.filter((word) => word !== 'Police total');
      const apart = await recordsOf(
        main,
        await mapping({ count: 'People', totals: rest, totalsAlone: ['Police total'] }),
      );
      expect(apart.rows).toBe(3_168);
      const example = path.join(projectRoot(), 'docs/examples/uk-nrm-counts.mapping.json');
      const shipped = await recordsOf(main, { mapping: example });
      expect({ rows: shipped.rows, notes: keysOf(shipped.notes) }).toEqual({
        rows: 3_168,
        notes: ['note.spaces', 'note.counted', 'note.totalsAgree', 'note.totalsAlone'],
      });
      const both = await recordsOf(main + police.slice(police.indexOf('\n') + 1), told);
      expect(both.rows).toBe(4_138);
      const persons = await recordsOf(await read('nrm_2023_q3_person_level_from_leaf_cells.csv'));
      const genders = (records: typeof both) => cellsOf(records, 'Gender').map(String).toSorted();
      expect(genders(both)).toEqual(genders(persons));
    },
  );
});
