import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../platform/project-root.ts';
import { aFile, removeFolders } from '../files.fixtures.ts';
import { htcdsRegister } from '../scheme/htcds.ts';
import { csvOf } from '../scheme/scheme.fixtures.ts';
import { readHtcds } from './read-htcds.ts';
import { filledTemplate, templates, toolkit } from './templates.fixtures.ts';

afterAll(removeFolders);

const read = async (rows: readonly (readonly string[])[]) => readHtcds(await aFile(csvOf(rows)));
const heading = ['vic_MethodsOfControl', 'cas_Status', 'prs_Birthdate', 'vic_AgeWhenTrafficked', 'con_Consent'];

describe('a person is taken whole or not at all', () => {
  it('each value that cannot be taken is told by row, column and reason, never by the value', async () => {
    const file = await read([
      heading,
      ['DebtBondage', 'Active', '1990-01-31', '17', 'true'],
      ['Sorcery', 'Active', '1990-01-31', '17', 'yes'],
      ['DebtBondage', 'Active;Closed', '31/01/1990', '17', '1'],
      ['', 'Closed', '30.2.1990', '17', ''],
      ['', 'Closed', '', '170', ''],
      ['', 'Closed', '', '', 'perhaps'],
      ['', '', '', '', ''],
      ['Other', '', '31.1.1990', '', 'no'],
    ]);
    expect(file.refused).toEqual([
      { row: 3, letters: 'A', field: 'vic_MethodsOfControl', why: 'not-in-list' },
      { row: 4, letters: 'B', field: 'cas_Status', why: 'several' },
      { row: 5, letters: 'C', field: 'prs_Birthdate', why: 'not-a-day' },
      { row: 6, letters: 'D', field: 'vic_AgeWhenTrafficked', why: 'not-an-age' },
      { row: 7, letters: 'E', field: 'con_Consent', why: 'not-yes-or-no' },
    ]);
    expect(file.people).toBe(7);
    expect(file.records).toEqual([
      {
        ...{ prs_Birthdate: '1990-01-31', vic_AgeWhenTrafficked: 17, vic_MethodsOfControl: ['DebtBondage'] },
        ...{ cas_Status: 'Active', con_Consent: true },
      },
      { prs_Birthdate: '1990-01-31', vic_MethodsOfControl: ['Other'], con_Consent: false },
    ]);
  });

  it('days with strokes are read where the column tells which number is the month, and refused where it does not', async () => {
    const days = async (...values: string[]) =>
      read([['cas_Status', 'vic_MethodsOfControl', 'hte_Date'], ...values.map((value) => ['Active', 'Other', value])]);
    expect((await days('31/01/2020', '02/03/2020')).records.map(({ hte_Date: day }) => day)).toEqual([
      ...['2020-01-31', '2020-03-02'],
    ]);
    expect((await days('01/31/2020', '02/03/2020')).records.map(({ hte_Date: day }) => day)).toEqual([
      ...['2020-01-31', '2020-02-03'],
    ]);
    expect((await days('02/03/2020', '04/04/2020')).refused).toEqual([
      { row: 2, letters: 'C', field: 'hte_Date', why: 'day-unclear' },
    ]);
    expect((await days('2020-03-02 10:00', '20200302')).records.map(({ hte_Date: day }) => day)).toEqual([
      ...['2020-03-02', '2020-03-02'],
    ]);
  });

  it('the methods of the definitions in columns of yes and no are the methods of the list', async () => {
    const file = await read([
      [
        'cas_Status',
        'MethodsOfControlOther',
        'vic_MethodsOfControlDebtBondage',
        'MethodsOfControlThreatOfLawEnforcement',
      ],
      ['Active', '1', 'yes', 'TRUE'],
      ['Active', '0', '', '-99'],
      ['Active', '0', 'maybe', '0'],
    ]);
    expect(file.records).toEqual([
      { vic_MethodsOfControl: ['ThreatsLawEnforcement', 'DebtBondage', 'Other'], cas_Status: 'Active' },
      { cas_Status: 'Active' },
    ]);
    expect(file.refused).toEqual([{ row: 4, letters: 'C', field: 'vic_MethodsOfControl', why: 'not-yes-or-no' }]);
  });

  it('a column that the standard does not know, and a second one of the same field, are named and not read', async () => {
    const file = await read([
      [...heading.slice(0, 3), 'Shoe size', 'Status'],
      ['Other', 'Active', '', '38', 'Closed'],
    ]);
    expect(file.notRead).toEqual(['Shoe size', 'Status']);
    expect(file.records).toEqual([{ vic_MethodsOfControl: ['Other'], cas_Status: 'Active' }]);
  });

  it('refuses what is not in the standard, and a row that has more or fewer values than the heading', async () => {
    await expect(
      read([
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ]),
    ).rejects.toMatchObject({ key: 'input.notHtcds' });
    await expect(read([heading, ['Other', 'Active']])).rejects.toMatchObject({ key: 'input.rowShort' });
    await expect(read([heading, ['Other', 'Active', '', '', '', 'more']])).rejects.toMatchObject({
      key: 'input.rowLong',
    });
    await expect(readHtcds(await aFile(''))).rejects.toMatchObject({ key: 'input.empty' });
    await expect(readHtcds('/nowhere/at/all.csv')).rejects.toMatchObject({ key: 'input.notFound' });
  });

  it('reads another separator and other encodings', async () => {
    const text = csvOf([heading.slice(0, 3), ['Debt bondage', 'Follow Up', '']], ';').replace(
      'Debt bondage',
      'Velkaannuttaminen',
    );
    for (const bytes of [Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le')])
      expect((await readHtcds(await aFile(bytes))).refused).toEqual([]);
  });
});

const absent = existsSync(toolkit) ? '' : ' (skipped: shared data absent)';
describe.skipIf(absent !== '')(`the standard's own templates${absent}`, () => {
  it.each(templates)('%s, filled, is read whole', async (file) => {
    const people = [
      {
        A: '1',
        H: 'TransgenderFeminine',
        I: 'FI',
        N: 'Testikatu 1',
        T: 'Police',
        W: 'Debt bondage',
        AB: 'Follow up',
        AJ: 'Other',
      },
      {
        A: '2',
        H: 'Feminine ',
        I: 'FI;EE',
        N: 'Testikatu 2',
        T: 'NGO',
        W: 'DebtBondage ;Other',
        AB: 'Closed',
        AJ: 'Other',
      },
    ];
    const { records, refused, notes } = await readHtcds(await aFile(await filledTemplate(file, people), 'people.xlsx'));
    expect(refused).toEqual([]);
    const first = records[0] ?? {};
    expect(first).toMatchObject({
      ...{
        prs_Gender: 'TransgenderFeminine',
        prs_Citizenship: ['FI'],
        vic_TraffickingStatusDecisionMakingOrg: 'Police',
      },
      ...{ vic_MethodsOfControl: ['DebtBondage'], cas_Status: 'FollowUp', cas_ReasonForOutgoingReferral: 'Other' },
    });
    expect(records[1]).toMatchObject({ prs_Citizenship: ['FI', 'EE'], vic_MethodsOfControl: ['DebtBondage', 'Other'] });
    const keys = new Set(notes.map(({ key }) => key));
    for (const key of ['labelRow', 'namedByLabel', 'nameRepaired', 'labelDiffers', 'spaces', 'valuesRepaired'])
      expect([key, keys.has(`note.${key}` as never)]).toEqual([key, true]);
  });

  it('has the fields and the lists that the standard publishes', () => {
    const rows = (name: string) =>
      parse(readFileSync(path.join(projectRoot(), '../shared/data/htcds', name)), {
        columns: true,
        bom: true,
      }) as Record<string, string>[];
    expect(htcdsRegister.map(({ name }) => name)).toEqual(
      rows('htcds_2_0_fields.csv').map(({ full_name: name }) => name),
    );
    const defined = ['Threats', 'RestrictsMovement', 'UsesChildren'];
    const codes = htcdsRegister.flatMap(({ name, options = [] }) => options.map(({ code }) => `${name} ${code}`));
    expect(codes.filter((each) => !defined.some((code) => each === `vic_MethodsOfControl ${code}`))).toEqual(
      rows('htcds_2_0_codes.csv').map(({ field, code }) => `${field} ${code}`),
    );
  });
});
