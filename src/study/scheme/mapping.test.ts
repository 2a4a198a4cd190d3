import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../platform/project-root.ts';
import { aFile, aFolder, removeFolders } from '../files.fixtures.ts';
import { conceptKeys } from './columns.ts';
import { draftMapping } from './draft-mapping.ts';
import { cellsOf, columnOf, csvOf, keysOf, problemOf, recordsOf } from './scheme.fixtures.ts';

afterAll(removeFolders);

const table = csvOf([
  ['id', 'Sex', 'Help', 'Name', 'Town'],
  ['1', 'M', 'shelter | legal', 'A B', 'Åbo'],
  ['2', 'man', 'legal', 'C D', '-'],
  ['3', 'F', 'none', 'E F', 'Åbo'],
]);
const mappingFile = (columns: object, more: object = {}) =>
  aFile(JSON.stringify({ form: 1, columns, ...more }), 'a.mapping.json');
const read = async (columns: object, more: object = {}) =>
  recordsOf(table, { mapping: await mappingFile(columns, more) });

describe('a mapping file', () => {
  it('gives words, themes and values that mean the same', async () => {
    const label = { fi: 'Sukupuoli', sv: 'Kön', en: 'Gender' };
    const records = await read(
      {
        Sex: { concept: 'gender', label, values: { M: 'man', F: 'woman' }, valueLabels: { man: { fi: 'Mies' } } },
        Help: { theme: 'help', separator: '|', missing: ['none'] },
        Name: { identifying: true },
        id: { ignore: true },
      },
      { missing: ['-'] },
    );
    expect(records.scheme).toBe('mapping');
    expect(cellsOf(records, 'Sex')).toEqual([['man'], ['man'], ['woman']]);
    expect(columnOf(records, 'Sex').meaning).toEqual({
      concept: 'gender',
      theme: 'vulnerability',
      label,
      valueLabels: { man: { fi: 'Mies', sv: 'Mies', en: 'Mies' }, woman: { fi: 'woman', sv: 'woman', en: 'woman' } },
    });
    expect(cellsOf(records, 'Help')).toEqual([['shelter', 'legal'], ['legal'], undefined]);
    expect(columnOf(records, 'Name').meaning?.identifying).toBe(true);
    expect(columnOf(records, 'Town').meaning).toBeUndefined();
    expect(records.notes).toEqual([
      { key: 'note.columnsUnknown', values: { count: 1, names: 'Town' } },
      { key: 'note.columnsIgnored', values: { count: 1, names: 'id' } },
    ]);
    expect(records.source.mapping).toEqual({
      name: 'a.mapping.json',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  it('that lists only some values says how many it does not', async () => {
    const records = await read({ Sex: { values: { M: 'man' } } });
    expect(cellsOf(records, 'Sex')).toEqual([['man'], ['man'], ['F']]);
    expect(keysOf(records.notes)).toEqual(['note.valuesUnknown', 'note.columnsUnknown']);
  });

  it.each([
    ['{ "form": 1,\n "columns": ', 'input.mappingNotJson'],
    ['{"form":1,"columns":{}}x', 'input.mappingNotJson'],
    ['{"form":2,"columns":{}}', 'input.mappingWrong', 'form'],
    ['{"form":1,"columns":{"Sex":{"theme":"money"}}}', 'input.mappingWrong', 'columns → Sex → theme'],
    ['{"form":1,"columns":{"Sex":{"lable":{}}}}', 'input.mappingWrong', 'columns → Sex → lable'],
    ['[]', 'input.mappingWrong', '{ }'],
  ])('%s is refused with its place', async (content, key, place?: string) => {
    const problem = await problemOf(table, { mapping: await aFile(content, 'a.json') });
    expect(problem.key.replace('mappingJson', 'mappingNotJson')).toBe(key);
    if (place) expect(problem.values).toMatchObject({ place });
  });

  it('with a column that the file does not have, a folder, or nothing there is refused', async () => {
    expect(await problemOf(table, { mapping: await mappingFile({ Gender: {} }) })).toEqual({
      key: 'input.mappingColumn',
      values: { file: 'a.mapping.json', column: 'Gender' },
    });
    expect((await problemOf(table, { mapping: await aFolder() })).key).toBe('input.mappingFolder');
    expect((await problemOf(table, { mapping: path.join(await aFolder(), 'x') })).key).toBe('input.notFound');
  });
});

describe('a draft', () => {
  it('can be used as it is and changes nothing but what it says', async () => {
    const draft = draftMapping(await recordsOf(table));
    expect(draft.columns).toMatchObject({
      Sex: { concept: 'gender', values: { M: 'M', man: 'man', F: 'F' } },
      Name: { identifying: true },
      Town: { missing: ['-'] },
    });
    const records = await recordsOf(table, { mapping: await aFile(JSON.stringify(draft), 'draft.json') });
    expect(cellsOf(records, 'Sex')).toEqual([['M'], ['man'], ['F']]);
    expect(cellsOf(records, 'Town')).toEqual([['Åbo'], undefined, ['Åbo']]);
  });
});

describe('the example that is shipped', () => {
  const example = path.join(projectRoot(), 'docs/examples/uk-nrm.mapping.json');
  const file = path.join(projectRoot(), '../shared/data/uk_nrm/nrm_2023_q3_person_level_from_leaf_cells.csv');
  const present = existsSync(file);

  it.skipIf(!present)(`reads the UK referrals${present ? '' : ' (skipped: shared data absent)'}`, async () => {
    const records = await recordsOf(await readFile(file), { mapping: example });
    expect(keysOf(records.notes)).toEqual(['note.spaces', 'note.columnsIgnored']);
    expect(columnOf(records, 'Exploitation type').options).toEqual([
      'labour',
      'criminal',
      'sexual',
      'domestic',
      'organs',
      'unknown',
    ]);
    expect(columnOf(records, 'Gender').values.toSorted()).toEqual(['man', 'other', 'unknown', 'woman']);
  });

  it('and the guide names every concept', async () => {
    const guide = await readFile(path.join(projectRoot(), 'docs/how-to/map-a-table.md'), 'utf8');
    expect(guide).toContain(conceptKeys.join(' '));
  });
});

describe('a mapping file over a standard', () => {
  it('changes what it speaks of and leaves the rest to the standard', async () => {
    const names = ['vic_MethodsOfControl', 'prs_Gender', 'prs_Birthdate', 'Town'];
    const file = csvOf([names, ['Threats', 'Feminine', '2005-06-02', 'Åbo'], ['', 'Masculine', '1980-01-31', 'Vasa']]);
    const mapping = await aFile(
      JSON.stringify({
        form: 1,
        standard: 'htcds',
        columns: { prs_Birthdate: { ageAt: '2023-06-01' }, Town: { label: { fi: 'Kunta' } } },
      }),
      'over.json',
    );
    const records = await recordsOf(file, { mapping });
    expect(records.scheme).toBe('htcds');
    expect(cellsOf(records, 'age')).toEqual([['9--17'], ['39--47']]);
    expect(columnOf(records, 'prs_Gender').meaning?.valueLabels?.Feminine?.fi).toBe('Nainen');
    expect(columnOf(records, 'Town').meaning?.label.fi).toBe('Kunta');
    expect(records.columns.map(({ name }) => name)).not.toContain('prs_Birthdate');
  });
});

describe('columns of yes and no', () => {
  it('answer one question where the mapping says so', async () => {
    const file = csvOf([
      ['id', 'Threats', 'Debt', 'Documents kept'],
      ['a', 'kyllä', 'ei', ''],
      ['b', 'ei', 'ei', 'ei'],
      ['c', '', '', ''],
      ['d', 'x', '1', '0'],
    ]);
    const questions = {
      means: {
        theme: 'control',
        label: { fi: 'Keinot' },
        columns: { Threats: 'threats', Debt: 'debt', 'Documents kept': 'documents' },
        valueLabels: { threats: { fi: 'Uhkaaminen' } },
      },
    };
    const records = await recordsOf(file, { mapping: await mappingFile({ id: { ignore: true } }, { questions }) });
    expect(records.columns.map(({ name }) => name)).toEqual(['means']);
    expect(cellsOf(records, 'means')).toEqual([['threats'], [], undefined, ['threats', 'debt']]);
    expect(columnOf(records, 'means').meaning).toMatchObject({ theme: 'control', label: { fi: 'Keinot' } });
    const absent = { means: { columns: { Threat: 'threats' } } };
    expect(await problemOf(file, { mapping: await mappingFile({}, { questions: absent }) })).toMatchObject({
      key: 'input.mappingColumn',
      values: { column: 'Threat' },
    });
  });
});
