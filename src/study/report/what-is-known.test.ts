import { expect, it } from 'vitest';
import { roundStudy } from '../round/round-study.ts';
import type { Records } from '../scheme/records.ts';
import { someRecords } from '../study.fixtures.ts';
import { describeRecords } from './describe-records.ts';
import { reportPage } from './page/ReportPage.tsx';
import type { RecordsStudy } from './reproduction.ts';

const languages = ['fi', 'sv', 'en'] as const;

/** The pages of a file of two hundred people with these columns, in the three languages. */
async function pagesOf(
  names: readonly string[],
  valuesOf: (at: number) => readonly string[],
  notes: Records['notes'] = [],
) {
  const records = someRecords(
    names,
    Array.from({ length: 200 }, (_, at) => [...valuesOf(at)]),
  );
  const { release } = await roundStudy(records, { k: 5, secret: Buffer.alloc(32, 1) }, () => {});
  return Promise.all(
    languages.map((language) => {
      const reproduction = {
        program: { name: 'rinnalla', version: '0' },
        input: { name: 'people.csv', sha256: '0' },
        parameters: { language, k: 5, longest: 0, mode: 'rounded', earlier: [], limits: {} },
      } as unknown as RecordsStudy['reproduction'];
      return reportPage(describeRecords({ records: { ...records, notes }, release, reproduction }));
    }),
  );
}

it('says of a file with columns that it does not know that nothing was recognised, not that there is nothing', async () => {
  const pages = await pagesOf(['Gender', 'Rikosprosessi tänään'], (at) => [
    at % 2 ? 'woman' : 'man',
    at % 3 ? 'a' : 'b',
  ]);
  const [fi, sv, en] = pages;
  expect(en).toContain(
    'No column was recognised as being about these: exploitation, getting help, criminal proceedings',
  );
  expect(en).toContain('What was not recognised in the file');
  expect(en).not.toMatch(/has nothing on|does not tell<|does not tell this/);
  expect(fi).toContain('Yhdenkään sarakkeen ei tunnistettu kertovan näistä: ');
  expect(fi).not.toMatch(/ei ole mitään|Tiedosto ei kerro</);
  expect(sv).toContain('Ingen kolumn kändes igen som handlar om följande: ');
  expect(sv).not.toMatch(/har ingenting om|Filen berättar inte</);
});

it('says how many have the only answer there is, and not that it is the largest with a share of all', async () => {
  const pages = await pagesOf(['Gender', 'Threat', 'Form'], (at) => [
    at % 2 ? 'woman' : 'man',
    at % 4 ? '' : '1',
    'labour',
  ]);
  const [fi, sv, en] = pages;
  expect(en).toMatch(/Threat”: about (45|50|55) of 200 people have “1”\./);
  expect(en).toContain('Of the others it is not told whether they have it.');
  expect(fi).toMatch(/Threat”: ”1” on noin (45|50|55) henkilöllä 200 henkilöstä\./);
  expect(sv).toMatch(/Threat”: cirka (45|50|55) av 200 personer har ”1”\./);
  expect(en).toMatch(/Form”: about 200 of 200 people have “labour”\./);
  for (const page of pages) expect(page).not.toMatch(/\(100\s?%\)/);
});

it('says of rows that are a victim with a perpetrator that they are, and not that they state a number', async () => {
  const pages = await pagesOf(['Gender'], (at) => [at % 2 ? 'woman' : 'man'], [{ key: 'note.pairs', values: {} }]);
  const [fi, sv, en] = pages;
  expect(en).toContain('Each row was read as one victim together with one perpetrator');
  expect(sv).toContain('Varje rad har lästs som ett offer tillsammans med en gärningsperson');
  expect(fi).toContain('Jokainen rivi on luettu yhdeksi uhriksi ja yhdeksi tekijäksi yhdessä');
  expect(en).not.toContain('the number of people it states');
});
