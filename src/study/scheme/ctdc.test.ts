import { afterAll, describe, expect, it } from 'vitest';
import { removeFolders } from '../files.fixtures.ts';
import { releaseStudy } from '../protect/release-study.ts';
import { factsOf } from '../report/facts-of-release.ts';
import { reportWords } from '../report/words.ts';
import { cellsOf, columnOf, csvOf, problemOf, recordsOf } from './scheme.fixtures.ts';

afterAll(removeFolders);

const singles = 'yearOfRegistration gender ageBroad citizenship CountryOfExploitation traffickMonths'.split(' ');
const means =
  'DebtBondageEarnings Threats AbusePsyPhySex FalsePromises DrugsAlcohol DenyBasicNeeds ExcessiveWorkHours WithholdDocs';
const namesWith = (sector: string) => [
  ...singles,
  ...means.split(' ').map((each) => `means${each}`),
  ...['isForcedLabour', 'isSexualExploit', 'isOtherExploit'],
  ...['Agriculture', 'Construction', 'DomesticWork', 'Hospitality'].map((each) => `${sector}OfLabour${each}`),
  ...['Prostitution', 'Pornography'].map((each) => `${sector}OfSex${each}`),
  ...['IntimatePartner', 'Friend', 'Family', 'Other'].map((each) => `recruiterRelation${each}`),
];
const person = ['2021', 'Woman', '18--20', 'FIN', 'FIN', '0--12 (0-1 yr)'];
const flags = ['1', '0', '', '1', '0', '0', '0', '0', '1', '0', '0', '', '', '', '', '', '', '0', '0', '1', '0'];

describe('CTDC', () => {
  it.each(['type', 'sector'])('the 27 variables are read by the names with %sOf', async (sector) => {
    const names = namesWith(sector);
    expect(names).toHaveLength(27);
    const records = await recordsOf(csvOf([names, [...person, ...flags]]));
    expect(records).toMatchObject({ scheme: 'ctdc', rows: 1, notes: [] });
    expect(records.columns.map(({ name }) => name)).toEqual([
      ...singles,
      'meansOfControl',
      'typeOfExploitation',
      'sectorOfLabour',
      'sectorOfSex',
      'recruiterRelation',
    ]);
    expect(cellsOf(records, 'meansOfControl')).toEqual([['DebtBondageEarnings', 'FalsePromises']]);
    expect(cellsOf(records, 'typeOfExploitation')).toEqual([['ForcedLabour']]);
    expect(cellsOf(records, 'sectorOfLabour')).toEqual([undefined]);
    expect(cellsOf(records, 'recruiterRelation')).toEqual([['Family']]);
    expect(cellsOf(records, 'traffickMonths')).toEqual([['0--12']]);
  });

  it('tells "none of these" from no answer; −99, NA and an empty cell are no answer', async () => {
    const names = ['meansThreats', 'meansFalsePromises', 'isForcedLabour', 'isSexualExploit'];
    const records = await recordsOf(
      csvOf([names, ['1', '1', '1', '0'], ['0', '', '1', '0'], ['-99', 'NA', '1', '0'], ['1.0', 'False', '1', '0']]),
    );
    expect(cellsOf(records, 'meansOfControl')).toEqual([['Threats', 'FalsePromises'], [], undefined, ['Threats']]);
    expect(columnOf(records, 'meansOfControl').missing).toBe(1);
    const answered = cellsOf(records, 'meansOfControl').flatMap((options) => (options ? [options] : []));
    const persons = ['Threats', 'FalsePromises'].map((option) => answered.filter((own) => own.includes(option)).length);
    expect({ answered: answered.length, persons }).toEqual({ answered: 3, persons: [2, 1] });
  });

  it('is released when somebody answered "none of these": all who answered are counted', async () => {
    const names = ['meansThreats', 'meansFalsePromises', 'isForcedLabour', 'isSexualExploit'];
    const ten = [
      ['0', '0', '1', '0'],
      ...Array.from({ length: 9 }, (_, at) => [`${at % 2}`, `${1 - (at % 2)}`, '1', '0']),
    ];
    const records = await recordsOf(csvOf([names, ...Array.from({ length: 10 }, () => ten).flat()]));
    const { attributes, tables, proof } = await releaseStudy(records, { k: 5, tables: [['meansOfControl']] });
    expect(attributes[0]?.categories.map((category) => 'value' in category && category.value)).toEqual([
      'FalsePromises',
      'Threats',
    ]);
    expect(tables.map(({ shown }) => shown)).toEqual([[50, 40, 100]]);
    expect(proof.hidden).toBe(0);
  });

  it('leaves a second column about the same option as it is, and says so', async () => {
    const names = ['typeOfLabourAgriculture', 'sectorOfLabourAgriculture', 'isForcedLabour', 'isSexualExploit'];
    const records = await recordsOf(csvOf([names, ['1', '0', '1', '0']]));
    expect(cellsOf(records, 'sectorOfLabour')).toEqual([['Agriculture']]);
    expect(cellsOf(records, 'sectorOfLabourAgriculture')).toEqual([['0']]);
    expect(records.notes).toEqual([
      { key: 'note.columnsUnknown', values: { count: 1, names: 'sectorOfLabourAgriculture' } },
    ]);
  });

  it('refuses a value that is neither 0 nor 1 with its place', async () => {
    const names = ['meansThreats', 'meansFalsePromises', 'isForcedLabour', 'isSexualExploit'];
    expect(await problemOf(csvOf([names, ['1', '1', '1', '0'], ['1', '2', '1', '0']]))).toEqual({
      key: 'input.flagWrong',
      values: { row: 3, column: 2, name: 'meansFalsePromises', value: '2' },
    });
  });
});

it("the codebook's denominator: of five persons four answered, so 50, 50 and 25 per cent", async () => {
  const names = ['meansThreats', 'meansFalsePromises', 'meansDrugsAlcohol', 'isForcedLabour'];
  const five = [[1, 0, 0], [1, 1, 0], ['', '', ''], [0, 1, 0], [0, 0, 1]].map((row) => [...row.map(String), '1']); // biome-ignore format: a row a person
  const records = await recordsOf(csvOf([names, ...Array.from({ length: 20 }, () => five).flat()]));
  const facts = factsOf(records, await releaseStudy(records, { k: 5 }), reportWords('en'));
  const { counts = [], answered } = facts.find(({ column }) => column.name === 'meansOfControl') ?? { answered: null };
  expect(answered).toBe(80);
  expect(counts.slice(0, 3).map((count) => (100 * (count ?? 0)) / 80)).toEqual([50, 50, 25]);
});
