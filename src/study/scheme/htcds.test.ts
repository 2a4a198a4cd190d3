import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../platform/project-root.ts';
import { removeFolders } from '../files.fixtures.ts';
import { htcdsCodes, htcdsFields } from './code-lists.ts';
import { htcds } from './htcds.ts';
import { cellsOf, columnOf, csvOf, keysOf, recordsOf } from './scheme.fixtures.ts';

afterAll(removeFolders);

const shared = path.join(projectRoot(), '../shared/data/htcds');
const present = existsSync(shared);
const unlessPresent = present ? '' : ' (skipped: shared data absent)';
const rowsOf = async (file: string) =>
  parse(await readFile(path.join(shared, file)), { columns: true, bom: true }) as Record<string, string>[];

const lists = Object.entries(htcdsCodes);
const companions = {
  vic_TypeOfExploitation: 'ForcedLabour',
  prs_Gender: 'Feminine',
  cas_Status: 'Active',
  hte_Type: 'Transit',
};
/** A file with one column under test beside some that make it known as HTCDS. */
function inFile(name: string, values: readonly string[]): string {
  const others = Object.entries(companions).filter(([other]) => other !== name);
  return csvOf([
    [name, ...others.map(([other]) => other)],
    ...values.map((value) => [value, ...others.map(([, filled]) => filled)]),
  ]);
}
const read = (name: string, values: readonly string[]) => recordsOf(inFile(name, values));

describe.skipIf(!present)(`the standard as published${unlessPresent}`, () => {
  it('has these 84 fields with these English labels, 38 of its core alive', async () => {
    const published = await rowsOf('htcds_2_0_fields.csv');
    expect(htcdsFields).toHaveLength(84);
    expect(htcdsFields.map(([name, , , , en]) => [name, en])).toEqual(
      published.map(({ full_name: name, label }) => [name, label || 'Organisation']),
    );
    expect(htcdsFields.filter(([, , marks]) => marks.includes('c') && !marks.includes('d'))).toHaveLength(38);
  });

  it('has these 21 code lists', async () => {
    const published = await rowsOf('htcds_2_0_codes.csv');
    expect(lists).toHaveLength(21);
    expect(lists.flatMap(([field, rows]) => rows.map(([code, en]) => [field, code, en]))).toEqual(
      published.map(({ field, code, label }) => [field, code, label]),
    );
  });
});

describe('fields and code lists', () => {
  it('all 84 fields are known by their names, whatever the case and underscores', () => {
    for (const [name] of htcdsFields) {
      for (const spelling of [name, name.toUpperCase(), name.replace(/(?<=[a-z])(?=[A-Z])/g, '_')]) {
        expect(htcds.fieldOf(spelling)?.name).toBe(name);
      }
    }
  });

  it.each(lists)('%s is read from codes, labels and translated labels alike', async (name, rows) => {
    const codes = rows.map(([code]) => code);
    for (const spellings of [0, 1, 2, 3] as const) {
      const records = await read(
        name,
        rows.map((row) => row[spellings]),
      );
      expect(cellsOf(records, name)).toEqual(codes.map((code) => [code]));
      expect(Object.keys(columnOf(records, name).meaning?.valueLabels ?? {})).toEqual(codes);
      expect(keysOf(records.notes)).toEqual([]);
    }
  });

  it('every field and every option has words in three languages, and no option two meanings', () => {
    for (const [name, , , , ...words] of htcdsFields)
      expect([name, words.every((word) => word.length > 0)]).toEqual([name, true]);
    for (const [name, rows] of lists) {
      for (const column of [0, 1, 2, 3] as const) {
        expect([name, new Set(rows.map((row) => row[column].toLowerCase())).size]).toEqual([name, rows.length]);
      }
    }
  });
});

describe('several options', () => {
  it('are read from codes and labels with ; between them, in any order, each once', async () => {
    const records = await read('vic_MethodsOfControl', [
      'DebtBondage;FalsePromises',
      'False promises; Debt bondage',
      'DebtBondage;DebtBondage;',
      '',
      'Other',
    ]);
    expect(columnOf(records, 'vic_MethodsOfControl').options).toEqual(['DebtBondage', 'FalsePromises', 'Other']);
    expect(cellsOf(records, 'vic_MethodsOfControl')).toEqual([
      ['DebtBondage', 'FalsePromises'],
      ['DebtBondage', 'FalsePromises'],
      ['DebtBondage'],
      undefined,
      ['Other'],
    ]);
    expect(columnOf(records, 'vic_MethodsOfControl').missing).toBe(1);
  });

  it('a label that itself holds ; is one option', async () => {
    const label = 'Water supply; sewerage, waste management and remediation';
    const records = await read('vic_ForcedLabourIndustry', [label, `${label};Construction`]);
    expect(cellsOf(records, 'vic_ForcedLabourIndustry')).toEqual([
      ['E_WaterSupplySewerageWasteManagement'],
      ['E_WaterSupplySewerageWasteManagement', 'F_Construction'],
    ]);
    expect(records.notes).toEqual([
      { key: 'note.severalInOne', values: { name: 'vic_ForcedLabourIndustry', count: 1 } },
    ]);
  });

  it('of citizenship are countries by their two letters, and other words stay', async () => {
    const records = await read('prs_Citizenship', ['FI;EE', 'Estonia', 'XX']);
    expect(columnOf(records, 'prs_Citizenship').meaning?.valueLabels).toEqual({
      FI: { fi: 'Suomi', sv: 'Finland', en: 'Finland' },
      EE: { fi: 'Viro', sv: 'Estland', en: 'Estonia' },
    });
    expect(columnOf(records, 'prs_Citizenship').options).toEqual(['FI', 'EE', 'Estonia', 'XX']);
  });

  it('with only spaces between codes, as survey programs write them, are read and noted', async () => {
    const records = await read('vic_MethodsOfControl', ['DebtBondage FalsePromises', 'Physical threats']);
    expect(cellsOf(records, 'vic_MethodsOfControl')).toEqual([['DebtBondage', 'FalsePromises'], ['PhysicalThreats']]);
    expect(keysOf(records.notes)).toEqual(['note.valuesSpaced']);
  });

  it('both lists of methods of control are one list', async () => {
    const defined =
      'DebtBondage TakesEarnings RestrictsFinancialAccess Threats PsychologicalAbuse PhysicalAbuse SexualAbuse FalsePromises ' +
      'PsychoactiveSubstances RestrictsMovement RestrictsMedicalCare ExcessiveWorkingHours UsesChildren ' +
      'ThreatOfLawEnforcement WithholdsNecessities WithholdsDocuments Other';
    const names = defined.split(' ');
    expect(names).toHaveLength(17);
    const renamed: Record<string, string> = {
      PsychoactiveSubstances: 'PsychoactiveSubstance',
      ThreatOfLawEnforcement: 'ThreatsLawEnforcement',
    };
    const wanted = names.map((name) => [renamed[name] ?? name]);
    expect(cellsOf(await read('vic_MethodsOfControl', names), 'vic_MethodsOfControl')).toEqual(wanted);
    const long = await read(
      'vic_MethodsOfControl',
      names.map((name) => `MethodsOfControl${name}`),
    );
    expect(cellsOf(long, 'vic_MethodsOfControl')).toEqual(wanted);
    const flags = csvOf([
      ['cas_Status', ...names.map((name) => `MethodsOfControl${name}`)],
      ...names.map((_, row) => ['Active', ...names.map((__, at) => (at === row ? '1' : '0'))]),
    ]);
    expect(cellsOf(await recordsOf(flags), 'vic_MethodsOfControl')).toEqual(wanted);
  });
});

describe("what is wrong in the standard's own templates survives and is noted", () => {
  it.each([
    ['vic_TraffickinStatusDecisionMakingOrg', 'vic_TraffickingStatusDecisionMakingOrg', 'Police'],
    ['prs_First_Name', 'prs_FirstName', 'x'],
    ['vic_Methods_of_Control', 'vic_MethodsOfControl', 'DebtBondage'],
  ])('%s', async (name, field, value) => {
    const records = await read(name, [value]);
    expect(columnOf(records, name).meaning?.concept).toBe(field);
    expect(records.notes).toEqual([{ key: 'note.nameRepaired', values: { name, field } }]);
  });

  it('trailing blanks, also the one of no break, and other spellings', async () => {
    const blanks = await read('vic_MethodsOfControl', ['DebtBondage ', 'DebtBondage', 'Other\u00a0']);
    expect(cellsOf(blanks, 'vic_MethodsOfControl')).toEqual([['DebtBondage'], ['DebtBondage'], ['Other']]);
    expect(keysOf(blanks.notes)).toEqual(['note.spaces']);
    const spelt = await read('cas_Status', ['Follow up', 'CLOSED']);
    expect(cellsOf(spelt, 'cas_Status')).toEqual([['FollowUp'], ['Closed']]);
    expect(spelt.notes).toEqual([{ key: 'note.valuesRepaired', values: { name: 'cas_Status', count: 2 } }]);
  });

  it('a word that no list knows stays, and only the number of such words is told', async () => {
    const records = await read('vic_TypeOfExploitation', ['ForcedLabour;Something else', 'ForcedLabour']);
    expect(cellsOf(records, 'vic_TypeOfExploitation')).toEqual([['ForcedLabour', 'Something else'], ['ForcedLabour']]);
    expect(records.notes).toEqual([
      { key: 'note.valuesUnknown', values: { name: 'vic_TypeOfExploitation', count: 1 } },
    ]);
  });

  it('the second row of words, shifted address labels, and columns without a name', async () => {
    const names = ['', 'prs_Gender', 'vic_TypeOfExploitation', 'prs_MailingCity', '', 'cas_Status', ''];
    const labels = [
      '',
      'Gender',
      'Type of Exploitation',
      'Mailing Street',
      'Reason for Outgoing Referral',
      'Status',
      '',
    ];
    const people = [
      ['1', 'Feminine', 'Forced labour', 'Testikatu 1', 'Other', 'Active', ''],
      ['2', '', '', '', '', '', ''],
      ['3', 'Masculine', 'Servitude', 'Testikatu 2', 'Other', 'Closed', 'strange'],
      ['4', '', '', '', '', '', ''],
    ];
    const records = await recordsOf(csvOf([names, labels, ...people]));
    expect(records.rows).toBe(2);
    expect(records.columns.map(({ name }) => name)).toEqual([
      'prs_Gender',
      'vic_TypeOfExploitation',
      'prs_MailingCity',
      'cas_ReasonForOutgoingReferral',
      'cas_Status',
    ]);
    expect(columnOf(records, 'prs_MailingCity').meaning?.identifying).toBe(true);
    expect(records.notes).toEqual([
      { key: 'note.emptyLines', values: { lines: 1 } },
      { key: 'note.labelRow', values: {} },
      { key: 'note.namelessNumbers', values: { column: 1, letters: 'A' } },
      { key: 'note.namedByLabel', values: { column: 5, letters: 'E', name: 'cas_ReasonForOutgoingReferral' } },
      { key: 'note.namelessLeftOut', values: { column: 7, letters: 'G' } },
      { key: 'note.labelDiffers', values: { letters: 'D', name: 'prs_MailingCity', label: 'Mailing Street' } },
    ]);
  });

  it('a date becomes a year and an age a band, and what is neither stays and is noted', async () => {
    const dates = await read('cas_IncomingReferralDate', ['2023-10-01', '1.10.2023', '10/01/22', '01/10/2022 10:00']);
    expect(cellsOf(dates, 'cas_IncomingReferralDate')).toEqual([['2023'], ['2023'], ['10/01/22'], ['2022']]);
    expect(keysOf(dates.notes)).toEqual(['note.datesAsYears', 'note.valuesUnknown']);
    const ages = await read('vic_AgeWhenTrafficked', ['8', '9', '17', '18', '48', '104', '']);
    expect(cellsOf(ages, 'vic_AgeWhenTrafficked')).toEqual([
      ['0--8'],
      ['9--17'],
      ['9--17'],
      ['18--20'],
      ['48+'],
      ['48+'],
      undefined,
    ]);
  });

  it('headings in words only are known too, and a plain table is not taken for HTCDS', async () => {
    const words = htcdsFields.filter(([, , marks]) => marks === 'c').map(([, , , , en]) => en);
    expect((await recordsOf(csvOf([words, words.map(() => 'Other')]))).scheme).toBe('htcds');
    expect(
      (
        await recordsOf(
          csvOf([
            ['Gender', 'Status', 'Citizenship', 'x'],
            ['a', 'b', 'c', 'd'],
          ]),
        )
      ).scheme,
    ).toBe('plain');
  });
});
