import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aFile, aFolder, removeFolders } from '../files.fixtures.ts';
import { htcdsRegister } from '../scheme/htcds.ts';
import { readStudyInput } from '../scheme/read-study-input.ts';
import { csvOf } from '../scheme/scheme.fixtures.ts';
import { checkHtcdsCommand } from './check-htcds-command.ts';

afterAll(removeFolders);

async function run(...words: string[]) {
  let [said, wrong] = ['', ''];
  const code = await checkHtcdsCommand(words, {
    ...{ stdout: { write: (text) => (said += text) }, stderr: { write: (text) => (wrong += text) } },
  });
  return { code, said, wrong };
}

const heading = ['prs_First_Name', 'vic_MethodsOfControl', 'cas_Status', 'cas_CaseOwner', 'Shoe size'];
const whole = [
  heading,
  ['Testi', 'Debt bondage', 'Active', 'Testaaja', '38'],
  ['Koe', 'Other;FalsePromises', '', '', ''],
];

test('tells what a study uses of the fields and what it does not, and writes the file by the names and codes of the standard', async () => {
  const file = await aFile(csvOf(whole));
  const out = path.join(await aFolder(), 'clean.csv');
  const { code, said, wrong } = await run(file, '--out', out, '--lang', 'en');
  expect([code, wrong]).toEqual([0, '']);
  for (const line of [
    '2 people: 2 read, 0 refused.',
    'A column that the standard does not know was not read: Shoe size',
    'Used in the themes of a study: vic_MethodsOfControl',
    'Read, but part of no theme: cas_Status',
    'Points at people, so a study does not use it: prs_FirstName, cas_CaseOwner',
    'Column prs_First_Name was read as the field prs_FirstName.',
    `rinnalla study ${file} --out FOLDER`,
  ])
    expect(said).toContain(line);
  const text = readFileSync(out, 'utf8');
  expect(text).toContain('vic_MethodsOfControl');
  expect(text).toContain('FalsePromises;Other');
  expect(statSync(out).mode & 0o077).toBe(0);
  // What it has written it reads without a remark, and it writes over nothing.
  const again = await run(out, '--lang', 'en');
  expect([again.code, again.said.includes('Repaired')]).toEqual([0, false]);
  expect(await run(file, '--out', out, '--lang', 'en')).toMatchObject({
    code: 4,
    wrong: expect.stringContaining('already there'),
  });
  expect(readFileSync(out, 'utf8')).toBe(text);
});

test('where somebody could not be read nothing is written, and no value is told, in three languages', async () => {
  const file = await aFile(csvOf([...whole, ['Salainen', 'Sorcery', 'Active', '', '']]));
  const out = path.join(await aFolder(), 'clean.csv');
  const words = {
    fi: 'ei ole kentän luettelossa',
    sv: 'finns inte i fältets lista',
    en: 'is not in the list of the field',
  };
  for (const [language, sentence] of Object.entries(words)) {
    const { code, said } = await run(file, '--out', out, '--lang', language);
    expect([code, existsSync(out)]).toEqual([3, false]);
    expect(said).toContain(sentence);
    expect(said).toMatch(/4\D+B \(vic_MethodsOfControl\)/);
    for (const value of ['Sorcery', 'Salainen', 'Testi,']) expect(said).not.toContain(value);
  }
});

test('many refusals are told up to fifty, and the rest counted', async () => {
  const rows = Array.from({ length: 60 }, () => ['', 'Sorcery', '', '', '']);
  const { said } = await run(await aFile(csvOf([heading, ...rows])), '--lang', 'en');
  expect(said.match(/not in the list/g)).toHaveLength(50);
  expect(said).toContain('10 further values were refused.');
});

test('a wrong command says which word is wrong; help is given; a file of another kind is refused in a sentence', async () => {
  for (const words of [['a.csv', 'b.csv'], ['a.csv', '--k', '5'], ['a.csv', '--lang', 'de'], ['a.csv', '--out'], []])
    expect((await run(...words)).code, words.join(' ')).toBe(2);
  for (const language of ['fi', 'sv', 'en']) {
    const { code, said } = await run('--help', '--lang', language);
    expect([code, said]).toEqual([0, expect.stringContaining('CC BY 4.0')]);
    for (const line of said.split('\n')) expect(line.length, line).toBeLessThanOrEqual(110);
  }
  const other = await run(await aFile('a,b\n1,2\n'), '--lang', 'en');
  expect(other).toMatchObject({ code: 3, wrong: expect.stringContaining('not in HTCDS 2.0') });
});

test('what is told to be used is what a study reads into its themes, of all 84 fields', async () => {
  const person = (value: string) =>
    htcdsRegister.map(
      ({ options, kind }) =>
        options?.[0]?.code ?? (kind === 'date' ? '2024-01-31' : kind === 'text' || kind === 'one' ? value : '1'),
    );
  const file = await aFile(csvOf([htcdsRegister.map(({ name }) => name), person('a'), person('a')]));
  const input = await readStudyInput(file);
  const columns = input.kind === 'records' ? input.records.columns : [];
  expect(columns).toHaveLength(84);
  const read = (own: typeof columns) => own.map(({ meaning }) => meaning?.concept).join(', ');
  const { said } = await run(file, '--lang', 'en');
  expect(said).toContain(
    `themes of a study: ${read(columns.filter(({ meaning }) => meaning?.theme && !meaning.identifying))}\n`,
  );
  expect(said).toContain(`does not use it: ${read(columns.filter(({ meaning }) => meaning?.identifying))}\n`);
});
