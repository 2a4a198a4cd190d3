import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { aFile, aFolder, removeFolders, run } from '../study.fixtures.ts';
import { yearsOn } from './ages.ts';
import { cellsOf, columnOf, keysOf, problemOf, recordsOf } from './scheme.fixtures.ts';

afterAll(removeFolders);

const on = async (ageAt: string, more: object = {}) => ({
  mapping: await aFile(JSON.stringify({ form: 1, columns: { 'Date of birth': { ageAt, ...more } } }), 'a.json'),
});
const born = (...days: string[]) => `id,Date of birth,Report\n${days.map((day, at) => `x${at},${day}`).join('\n')}\n`;

describe('days of birth', () => {
  it('become age bands on a day', async () => {
    const file = born('2005-11-29,', '2005-11-30,', '31.5.1970,', ',', 'Unknown,', '20170101,');
    const records = await recordsOf(file, await on('2023-11-29'));
    expect(cellsOf(records, 'age')).toEqual([['18--20'], ['9--17'], ['48+'], undefined, undefined, ['0--8']]);
    expect(columnOf(records, 'age').meaning).toMatchObject({
      concept: 'age',
      theme: 'vulnerability',
      label: { fi: 'Ikä' },
    });
    expect(records.columns.map(({ name }) => name)).not.toContain('Date of birth');
    expect(records.notes).toContainEqual({
      key: 'note.ageOnDay',
      values: { name: 'Date of birth', day: '2023-11-29' },
    });
  });

  it('become age bands on the day of a column, which need not be counted itself', async () => {
    const file = born('2005-06-01,2023-05-31', '2005-06-01,2023-06-01', '2005-06-01,');
    const mapping = await aFile(
      JSON.stringify({
        form: 1,
        columns: { 'Date of birth': { ageAt: 'Report', label: { en: 'Age at report' } }, Report: { ignore: true } },
      }),
    );
    const records = await recordsOf(file, { mapping });
    expect(cellsOf(records, 'age')).toEqual([['9--17'], ['18--20'], undefined]);
    expect(columnOf(records, 'age').meaning?.label).toEqual({
      fi: 'Age at report',
      sv: 'Age at report',
      en: 'Age at report',
    });
    expect(keysOf(records.notes)).toContain('note.ageOnColumn');
    expect(await problemOf(file, await on('Reported'))).toMatchObject({ key: 'input.mappingColumn' });
  });

  it('count a year as full on the birthday, that of 29 February on 1 March', () => {
    expect(yearsOn([2004, 2, 29], [2022, 2, 28])).toBe(17);
    expect(yearsOn([2004, 2, 29], [2022, 3, 1])).toBe(18);
    expect(yearsOn([2004, 2, 29], [2024, 2, 29])).toBe(20);
    expect(yearsOn([2023, 11, 29], [2023, 11, 29])).toBe(0);
  });

  it('are told by the column whether the day or the month stands first', async () => {
    const days = async (...each: string[]) =>
      cellsOf(await recordsOf(born(...each), await on('2023-06-01')), 'age').map(String);
    expect(await days('1/6/2005,', '25/6/2005,')).toEqual(['18--20', '9--17']);
    expect(await days('6/1/2005,', '6/25/2005,')).toEqual(['18--20', '9--17']);
    expect(await problemOf(born('6/1/2005,', '5/2/2005,'), await on('2023-06-01'))).toEqual({
      key: 'input.dateUnclear',
      values: { row: 2, column: 2, name: 'Date of birth' },
    });
  });

  it.each([
    ['no day', '2005-13-01', 'input.dateWrong'],
    ['a day that never was', '31.4.2005', 'input.dateWrong'],
    ['two digits of the year', '1.2.05', 'input.dateWrong'],
    ['words', 'spring 2005', 'input.dateWrong'],
    ['a day after that of the age', '2023-06-02', 'input.birthWrong'],
    ['more than 120 years', '1902-05-02', 'input.birthWrong'],
  ])('with %s are refused with the place and without the value', async (_, day, key) => {
    const problem = await problemOf(born('2001-01-01,', `${day},`), await on('2023-06-01'));
    expect(problem).toMatchObject({ key, values: { row: 3, column: 2, name: 'Date of birth' } });
    expect(Object.values(problem.values)).not.toContain(day);
  });

  it.each(languages)('are never printed, with or without a mapping (%s)', async (language) => {
    const days = Array.from({ length: 40 }, (_, at) => `19${60 + (at % 4) * 10}-0${1 + (at % 9)}-17`);
    const file = await aFile(
      `Date of birth,Gender\n${days.map((day, at) => `${day},${at % 2 ? 'Woman' : 'Man'}`).join('\n')}\n`,
    );
    for (const more of [[], ['--mapping', (await on('2023-06-01')).mapping]]) {
      const out = await aFolder();
      const said = await run([file, '--out', out, '--lang', language, ...more]);
      expect(said.code).toBe(0);
      const texts = await Promise.all(
        ['index.html', 'study.json'].map((name) => readFile(path.join(out, name), 'utf8')),
      );
      expect([said.out, said.err, ...texts].join('\n')).not.toMatch(/19\d0-0\d-17/);
      if (more.length > 0) expect(texts[0]).toContain('2023-06-01');
    }
  });
});
