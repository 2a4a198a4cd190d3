import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aFile, aFolder, aSecret, removeFolders, run } from '../study.fixtures.ts';

afterAll(removeFolders);

/** Three hundred people, and one of whom something is true that is true of nobody else, under a secret by which that one is in no number. */
async function reportWith(heading: string, rows: readonly string[], one: string, more: readonly string[] = []) {
  const lines = Array.from({ length: 300 }, (_, at) => rows[at % rows.length] as string);
  const text = `${[heading, ...lines, one].join('\n')}\n`;
  const out = await aFolder();
  const file = await aFile(Buffer.from(text, 'latin1'));
  expect(await run([file, '--out', out, '--lang', 'en', '--secret', await aSecret(), ...more])).toMatchObject({
    code: 0,
  });
  const [page, study] = await Promise.all(
    ['index.html', 'study.json'].map((name) => readFile(path.join(out, name), 'utf8')),
  );
  return { page: page as string, study: study as string };
}

/** Everything that is published is a function of the made-up file (decision 61): what one person decides is in none of it. */
describe('of one person a rounded report does not tell', () => {
  it('by the encoding of the file that a name has a letter of its own', async () => {
    const { page, study } = await reportWith('Gender,Town', ['f,Turku', 'm,Oulu'], 'f,\u00c5land');
    expect(page + study).not.toMatch(/windows-1252|utf-8 \(|byteOrderMark/i);
    expect(study).not.toContain('encoding');
  });

  it('that a value is in no list of countries', async () => {
    const { page } = await reportWith('Citizenship,Gender', ['FI,f', 'SE,m', 'NG,f'], 'Roma,f');
    expect(page).toContain('Finland');
    expect(page).not.toContain('codes of countries');
  });

  it('that a value is a code of a country, by what the column is called or known for', async () => {
    const rows = ['Finnish,f', 'Swedish,m', 'Roma,f'];
    const [coded, words] = [
      await reportWith('Nationality,Gender', rows, 'FI,f'),
      await reportWith('Nationality,Gender', rows, 'Finnish,f'),
    ];
    const columnsOf = ({ study }: typeof coded) => (JSON.parse(study) as { columns: unknown }).columns;
    expect(columnsOf(coded)).toEqual(columnsOf(words));
    const headingsOf = ({ page }: typeof coded) =>
      [...page.matchAll(/(Citizenship|Nationality)(?=[:” ])/g)].map(([word]) => word);
    expect(new Set(headingsOf(coded))).toEqual(new Set(headingsOf(words)));
    expect(headingsOf(coded)).toContain('Citizenship');
  });

  it('by the checksum of a mapping file that a value is in it', async () => {
    const mapping = JSON.stringify({
      form: 1,
      columns: { Town: { values: { Turku: 'Turku', Oulu: 'Oulu', Inari: 'Inari' } } },
    });
    const { page, study } = await reportWith('Gender,Town', ['f,Turku', 'm,Oulu'], 'f,Inari', [
      '--mapping',
      await aFile(mapping),
    ]);
    expect(page + study).not.toContain(createHash('sha256').update(mapping).digest('hex'));
    expect(JSON.parse(study)).toMatchObject({ reproduction: { input: { mapping: { sha256: expect.any(String) } } } });
  });

  it('that there are two answers', async () => {
    const heading = 'vic_MethodsOfControl,prs_MaritalStatus,cas_Status,vic_TypeOfExploitation';
    const rows = ['DebtBondage,Single,Open,ForcedLabour', 'FalsePromises,Married,Open,ForcedLabour'];
    const { study } = await reportWith(heading, rows, 'DebtBondage,Single;Married,Open,ForcedLabour');
    const { release } = JSON.parse(study) as {
      release: { attributes: readonly { column: string; multi: boolean }[]; tables: readonly { id: string }[] };
    };
    expect(release.attributes.find(({ column }) => column === 'prs_MaritalStatus')?.multi).toBe(false);
    expect(release.tables.map(({ id }) => id)).not.toContain('prs_MaritalStatus × prs_MaritalStatus');
  });
});
