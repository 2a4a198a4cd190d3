import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { removeFolders } from '../../files.fixtures.ts';
import { filledTemplate, templates, toolkit } from '../../htcds/templates.fixtures.ts';
import { cellsOf, keysOf, problemOf, recordsOf } from '../../scheme/scheme.fixtures.ts';

afterAll(removeFolders);

const present = existsSync(toolkit);

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

  it.each(templates)('%s is read when filled, with a note for each of its defects', async (file) => {
    const records = await recordsOf(await filledTemplate(file, people));
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
    const shifted = records.notes.filter(({ key }) => key === 'note.labelDiffers').map(({ values }) => values.letters);
    expect(shifted).toEqual(['N', 'O', 'Q', 'R']);
  });

  it('without anybody in them hold no people', async () => {
    expect((await problemOf(await filledTemplate('HTCDS Excel Spreadsheet v2.0.xlsx', []))).key).toBe('input.noRows');
  });
});
