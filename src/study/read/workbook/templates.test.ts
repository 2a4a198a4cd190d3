import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../../platform/project-root.ts';
import { removeFolders } from '../../files.fixtures.ts';
import { cellsOf, keysOf, problemOf, recordsOf } from '../../scheme/scheme.fixtures.ts';
import { zipOf } from './workbook.fixtures.ts';
import { openZip } from './zip-parts.ts';

afterAll(removeFolders);

const folder = path.join(projectRoot(), '../shared/data/htcds/toolkit');
const present = existsSync(folder);
const sheet = 'xl/worksheets/sheet1.xml';
const parts = [
  '_rels/.rels',
  'xl/_rels/workbook.xml.rels',
  'xl/workbook.xml',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
  sheet,
];

/** A template with people written into its third row and those below. */
async function filled(file: string, people: readonly Readonly<Record<string, string>>[]): Promise<Buffer> {
  const handle = await open(path.join(folder, file));
  try {
    const zip = await openZip(handle.fd, file);
    const contents: Record<string, string> = {};
    for (const part of [...parts, 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml']) {
      if (zip.has(part)) contents[part] = (await buffer(await zip.open(part))).toString();
    }
    people.forEach((cells, at) => {
      const row = at + 3;
      const written = Object.entries(cells).map(
        ([column, text]) => `<c r="${column}${row}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
      );
      const before = contents[sheet] ?? '';
      contents[sheet] = before.replace(
        new RegExp(`<row r="${row}".*?</row>`, 's'),
        `<row r="${row}">${written.join('')}</row>`,
      );
    });
    return zipOf(contents);
  } finally {
    await handle.close();
  }
}

describe.skipIf(!present)(`the standard's own spreadsheets${present ? '' : ' (skipped: shared data absent)'}`, () => {
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

  it.each(['HTCDS Excel Spreadsheet v2.0.xlsx', 'HTCDS Excel Spreadsheet single select with validation v2.0.xlsx'])(
    '%s is read when filled, with a note for each of its defects',
    async (file) => {
      const records = await recordsOf(await filled(file, people));
      expect(records).toMatchObject({ scheme: 'htcds', rows: 2 });
      expect(cellsOf(records, 'prs_Gender')).toEqual([['TransgenderFeminine'], ['Feminine']]);
      expect(cellsOf(records, 'prs_Citizenship')).toEqual([['FI'], ['FI', 'EE']]);
      expect(cellsOf(records, 'vic_TraffickinStatusDecisionMakingOrg')).toEqual([['Police'], ['NGO']]);
      expect(cellsOf(records, 'vic_MethodsOfControl')).toEqual([['DebtBondage'], ['DebtBondage', 'Other']]);
      expect(cellsOf(records, 'cas_Status')).toEqual([['FollowUp'], ['Closed']]);
      expect(cellsOf(records, 'cas_ReasonForOutgoingReferral')).toEqual([['Other'], ['Other']]);
      const notes = new Set(keysOf(records.notes));
      for (const key of [
        'labelRow',
        'namelessNumbers',
        'namedByLabel',
        'nameRepaired',
        'labelDiffers',
        'spaces',
        'valuesRepaired',
      ]) {
        expect([key, notes.has(`note.${key}`)]).toEqual([key, true]);
      }
      const shifted = records.notes
        .filter(({ key }) => key === 'note.labelDiffers')
        .map(({ values }) => values.letters);
      expect(shifted).toEqual(['N', 'O', 'Q', 'R']);
    },
  );

  it('without anybody in them hold no people', async () => {
    expect((await problemOf(await filled('HTCDS Excel Spreadsheet v2.0.xlsx', []))).key).toBe('input.noRows');
  });
});
