import { afterAll, describe, expect, it } from 'vitest';
import { removeFolders } from '../files.fixtures.ts';
import { seeded } from '../overlap/seeded.ts';
import { releaseStudy } from '../protect/release-study.ts';
import { ctdcLayout } from './ctdc-layout.ts';
import { cellsOf, csvOf, keysOf, recordsOf } from './scheme.fixtures.ts';

afterAll(removeFolders);

// Invented people in the headings that public programs read of the files of the Counter-Trafficking Data Collaborative.
const withStart = (start: string, names: string) => names.split(' ').map((name) => start + name);
const heading2020 = ctdcLayout;
const heading2021 = [
  ...'yearOfRegistration gender ageBroad majorityStatusAtExploit traffickMonths citizenship CountryOfExploitation'.split(
    ' ',
  ),
  ...withStart(
    'meansOfControl',
    'DebtBondage TakesEarnings Threats PsychologicalAbuse PhysicalAbuse SexualAbuse FalsePromises PsychoactiveSubsta ' +
      'RestrictsMovement RestrictsMedicalCa ExcessiveWorkingHo ThreatOfLawEnforce WithholdsNecessiti WithholdsDocuments Other',
  ),
  ...'isForcedLabour isSexualExploit isOtherExploit'.split(' '),
  ...withStart('typeOfLabour', 'Agriculture Construction DomesticWork Hospitality Other'),
  ...withStart('typeOfSex', 'Prostitution Pornography Other'),
  ...withStart('recruiterRelation', 'IntimatePartner Friend Family Other'),
];
const headingPairs =
  'yearRegister gender majorityStatus UN_COO_Region UN_COE_Region isForcedLabour isSexualExploit IP_Gender IP_ageBroad IP_citizen_UNRegion ' +
  'IP_Relation IP_PayMoney IP_RecruiterBroker IP_TransactionProcess IP_ControlAbuseKidnap IP_Exploiter';

const isFlag = (name: string) =>
  /^(means|is|typeOf|recruiterRelation|IP_(Rec|Tra|Con|Exp))/.test(name) && !/Concat/.test(name);

describe('the family of CTDC files', () => {
  it('of 2020: −99 is no answer, and what repeats other columns is left out', async () => {
    const row = (flag: (name: string) => string) => heading2020.map((name) => (isFlag(name) ? flag(name) : '-99'));
    const records = await recordsOf(
      csvOf([
        heading2020,
        row((name) => (/Aquafarming|MiningOr|NotSpecified/.test(name) ? '1' : '0')),
        row(() => '-99'),
        row(() => '0'),
      ]),
    );
    expect(records.scheme).toBe('ctdc');
    expect(keysOf(records.notes)).toEqual(['note.columnsRepeat']);
    expect(cellsOf(records, 'meansOfControl')).toEqual([['NotSpecified'], undefined, []]);
    expect(cellsOf(records, 'sectorOfLabour')).toEqual([
      // "Not specified" beside another answer says nothing.
      ['AquafarmingFishing', 'MiningDrilling'],
      undefined,
      [],
    ]);
    expect(cellsOf(records, 'isAbduction')).toEqual([['no'], undefined, ['no']]);
    expect(cellsOf(records, 'ageBroad')).toEqual([undefined, undefined, undefined]);
  });

  it('of 2021: names cut to 32 characters, and 1 or nothing', async () => {
    const row = (flag: string) => heading2021.map((name) => (isFlag(name) ? flag : ''));
    const records = await recordsOf(
      csvOf([heading2021, ['2020', ...row('1').slice(1)], ['2021', ...row('').slice(1)]]),
    );
    expect(cellsOf(records, 'meansOfControl')[0]).toContain('WithholdsNecessities');
    expect(cellsOf(records, 'sectorOfSex')).toEqual([['Prostitution', 'Pornography', 'Other'], undefined]);
    expect(keysOf(records.notes).filter((key) => key !== 'note.onlyOnes')).toEqual([]);
    expect(records.notes).toContainEqual({ key: 'note.onlyOnes', values: { name: 'meansOfControl' } });
  });

  it('of victims and perpetrators: the perpetrator has columns of the own, and the report says that a row is a pair', async () => {
    const names = headingPairs.split(' ');
    const one = ['2015--2017', 'Female', 'Adult', 'Asia', 'Europe', '1', '0', 'Male', '30--38', 'Asia;Europe', 'FriendAcquaintance;StrangerUnknownOther', '', '1', '0', '1', '0']; // biome-ignore format: a row
    const two = ['2018--2020', 'Male', 'Minor', '', 'Africa', '', '1', '', '0--29', '', '', '', '0', '0', '0', '0'];
    const records = await recordsOf(csvOf([names, one, two]));
    expect(records.scheme).toBe('ctdc');
    expect(keysOf(records.notes)).toEqual(['note.pairs']);
    expect(cellsOf(records, 'perpetratorRole')).toEqual([['RecruiterBroker', 'ControlAbuseKidnap'], []]);
    expect(cellsOf(records, 'IP_Relation')).toEqual([['FriendAcquaintance', 'StrangerUnknownOther'], undefined]);
    expect(cellsOf(records, 'IP_citizen_UNRegion')).toEqual([['Asia', 'Europe'], undefined]);
    expect(cellsOf(records, 'typeOfExploitation')).toEqual([['ForcedLabour'], ['SexualExploit']]);
  });

  it('is read by typeOfExploit… as by is…', async () => {
    const names = ['typeOfExploitForcedLabour', 'typeOfExploitSexualExploit', 'meansThreats', 'meansFalsePromises'];
    const records = await recordsOf(csvOf([names, ['1', '0', '1', '0']]));
    expect(cellsOf(records, 'typeOfExploitation')).toEqual([['ForcedLabour']]);
  });

  it('Namibia is a country, not a missing value', async () => {
    const names = ['citizenship', 'gender', 'meansThreats', 'meansFalsePromises', 'isForcedLabour', 'isSexualExploit'];
    const records = await recordsOf(csvOf([names, ['NA', 'NA', '1', '0', '1', '0']]));
    expect({ c: cellsOf(records, 'citizenship'), g: cellsOf(records, 'gender') }).toEqual({
      c: [['NA']],
      g: [undefined],
    });
  });

  it('is released whoever said no to all of a question, of whom nothing is known, or whom nobody joins', {
    timeout: 120_000,
  }, async () => {
    const names = [
      'gender',
      ...withStart('means', 'Threats FalsePromises DrugsAlcohol'),
      ...withStart('is', 'ForcedLabour SexualExploit OtherExploit'),
    ];
    for (let seed = 1; seed <= 25; seed += 1) {
      const random = seeded(seed);
      const [none, unknown, yes] = [random() * random(), random() * random(), random()];
      const question = (length: number) => {
        const chance = random();
        if (chance < none) return Array.from({ length }, () => '0');
        if (chance < none + unknown) return Array.from({ length }, () => '');
        return Array.from({ length }, () => (random() < yes ? '1' : random() < 0.2 ? '' : '0'));
      };
      const rows = Array.from({ length: 60 }, () => [random() < 0.5 ? 'Woman' : 'Man', ...question(3), ...question(3)]);
      const { people, proof } = await releaseStudy(await recordsOf(csvOf([names, ...rows])), { k: 5 });
      expect({ people, safe: proof.hidden === 0 || (proof.narrowest ?? 0) >= 5 }, `seed ${seed}`).toEqual({
        people: 60,
        safe: true,
      });
    }
  });

  it('a question to which everybody said no is left out instead of ending the report', async () => {
    const names = ['meansThreats', 'meansFalsePromises', 'isForcedLabour', 'isSexualExploit'];
    const rows = Array.from({ length: 40 }, (_, at) => ['0', '0', `${at % 2}`, `${1 - (at % 2)}`]);
    const { leftOut, attributes } = await releaseStudy(await recordsOf(csvOf([names, ...rows])), { k: 5 });
    expect(leftOut).toEqual([{ column: 'meansOfControl', reason: 'empty' }]);
    expect(attributes.map(({ column }) => column)).toEqual(['typeOfExploitation']);
  });
});
