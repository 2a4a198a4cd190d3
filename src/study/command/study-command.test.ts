import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { aFile, aFolder, aSecret, aSmallFile, removeFolders, reportIn, run } from '../study.fixtures.ts';

afterAll(removeFolders);

interface StudyJson {
  readonly forPublication: boolean;
  readonly reproduction: { readonly input: { readonly sha256: string } };
  readonly release: { readonly people: number; readonly tables: readonly { readonly shown: unknown }[] };
}

const numbersIn = async (folder: string) => JSON.parse(String((await reportIn(folder))['study.json'])) as StudyJson;

describe('rinnalla study', () => {
  it('writes a page, a document, tables and numbers, and says what it did', async () => {
    const [file, out] = [await aFile(aSmallFile()), path.join(await aFolder(), 'deep', 'report')];
    const { code, out: said, err } = await run([file, '--out', out, '--secret', await aSecret()]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(said).toContain('29 henkilöä, 4 saraketta (UTF-8, erottimena puolipiste)');
    expect(said).toContain('pois jätetty ”id”');
    expect(said).toContain('Suojaus on todistettu (k = 5).');
    expect(await readdir(out)).toEqual(['index.html', 'report.pdf', 'study.json', 'tables', 'tables.xlsx']);
    expect(await readdir(path.dirname(out))).toEqual(['report']);
    const files = await reportIn(out);
    expect(String(files['index.html'])).toContain('Luvut on suojattu julkaistaviksi');
    expect(String(files['tables/missing-values.csv'])).toMatch(/^\ufeffTieto;Tieto puuttuu;/);
    // Twenty-nine people as a multiple of five.
    expect(await numbersIn(out)).toMatchObject({ forPublication: true, release: { people: 30 } });
  });

  it('makes a secret beside the people once, for its owner alone, and rounds otherwise with another', async () => {
    const file = await aFile(aSmallFile());
    const secret = path.join(path.dirname(file), 'rinnalla-study.secret');
    const [first, second, other] = [await aFolder(), await aFolder(), await aFolder()];
    expect((await run([file, '--out', first])).out).toContain(`Pyöristykselle tehtiin salaisuus: ${secret}`);
    expect((await stat(secret)).mode & 0o777).toBe(0o600);
    const made = await readFile(secret, 'utf8');
    expect(made).toMatch(/^[0-9a-f]{64}\n$/);
    expect((await run([file, '--out', second])).out).not.toContain('salaisuus');
    expect(await reportIn(second)).toEqual(await reportIn(first));
    // What can be read of the secret in all that is published: nothing.
    for (const content of Object.values(await reportIn(first))) expect(content.includes(made.trim())).toBe(false);
    await run([file, '--out', other, '--secret', await aSecret()]);
    expect((await numbersIn(other)).reproduction.input.sha256).not.toBe(
      (await numbersIn(first)).reproduction.input.sha256,
    );
    await writeFile(secret, 'geheim');
    expect(await run([file, '--out', other])).toMatchObject({
      code: 3,
      err: expect.stringContaining('ei ole pyöristyksen salaisuus'),
    });
    const nowhere = await run([file, '--out', other, '--secret', '/proc/none']);
    expect(nowhere).toMatchObject({ code: 4, err: expect.stringContaining('ei voitu tehdä') });
  });

  it('says of true numbers that they are protected against sums alone', async () => {
    const out = await aFolder();
    const { out: said } = await run([await aFile(aSmallFile()), '--out', out, '--mode', 'exact']);
    expect(said).toContain('EI TODISTETTU JULKAISTAVAKSI');
    expect(said).toMatch(/Koeteltu, ei todistettu, [^\n]*piilotettu/);
    expect(await numbersIn(out)).toMatchObject({ forPublication: false, release: { people: 29 } });
    expect(String((await reportIn(out))['index.html'])).toContain('ei todistettu julkaistavaksi');
  });

  it.each(languages)('gives the same bytes twice and knows no clock (%s)', async (language) => {
    const file = await aFile(aSmallFile());
    const reports: Awaited<ReturnType<typeof reportIn>>[] = [];
    for (const folder of [await aFolder(), path.join(await aFolder(), 'other')]) {
      expect((await run([file, '--out', folder, '--lang', language])).code).toBe(0);
      reports.push(await reportIn(folder));
    }
    expect(reports[0]).toEqual(reports[1]);
    expect(String(reports[0]?.['index.html'])).not.toMatch(new RegExp(`${new Date().getFullYear()}-\\d\\d-\\d\\d`));
  });

  it('gives the same numbers from the same records in another encoding, but says where they came from', async () => {
    const contents = [aSmallFile(), Buffer.from(aSmallFile(), 'latin1')];
    const numbers: StudyJson[] = [];
    for (const content of contents) {
      const out = await aFolder();
      await run([await aFile(content), '--out', out, '--secret', await aSecret()]);
      numbers.push(await numbersIn(out));
    }
    expect(numbers[0]?.release).toEqual(numbers[1]?.release);
    expect(numbers[0]?.reproduction.input.sha256).not.toBe(numbers[1]?.reproduction.input.sha256);
  });

  it('takes what an earlier report has told as known, and refuses the report of another file', async () => {
    const [file, first, second] = [await aFile(aSmallFile()), await aFolder(), await aFolder()];
    await run([file, '--out', first, '--mode', 'exact', '--longest', '0']);
    const earlier = path.join(first, 'study.json');
    expect((await run([file, '--out', second, '--mode', 'exact', '--earlier', earlier])).code).toBe(0);
    expect(String((await reportIn(second))['index.html'])).toContain('Aiempi raportti');
    const mixed = await run([
      file,
      '--out',
      await aFolder(),
      '--mode',
      'exact',
      '--longest',
      '2',
      '--earlier',
      earlier,
    ]);
    expect(mixed).toMatchObject({ code: 3 });
    expect(mixed.err).toContain('ei voi suojata yhdessä');
    const other = await run([
      await aFile(`a;b\n${'x;y\n'.repeat(30)}`),
      '--out',
      await aFolder(),
      '--mode',
      'exact',
      '--earlier',
      earlier,
    ]);
    expect(other).toMatchObject({ code: 3 });
    expect(other.err).toContain('eri tiedostosta');
    const wrong = await run([file, '--out', await aFolder(), '--mode', 'exact', '--earlier', file]);
    expect(wrong).toMatchObject({ code: 3 });
    expect(wrong.err).toContain('ei ole aiemman raportin study.json');
  });

  it('explains itself in three languages', async () => {
    const help = await Promise.all([[], ['--lang', 'sv'], ['--lang', 'en']].map((more) => run(['--help', ...more])));
    expect(help.map(({ code, err }) => ({ code, err }))).toEqual(Array(3).fill({ code: 0, err: '' }));
    expect(help.map(({ out }) => /Paluuarvot|Returvärden|Exit codes/.exec(out)?.[0])).toEqual([
      'Paluuarvot',
      'Returvärden',
      'Exit codes',
    ]);
    for (const { out } of help) expect(out).toMatch(/0 .*\n.*2 .*\n.*3 .*\n.*4 .*\n.*5 /);
  });

  it('shows progress on a terminal and nothing in a pipe', async () => {
    const file = await aFile(aSmallFile());
    expect((await run([file, '--out', await aFolder()], true)).err).toContain('Luetaan 100 %');
    expect((await run([file, '--out', await aFolder()])).err).toBe('');
  });

  it('asks on a terminal what the rows of a table of counts are, and says how to answer alike next time', async () => {
    const file = await aFile(`Form,People\nA,12\nB,9\nC,7\nTotal,28\n`);
    const out = await aFolder();
    const yes = await run([file, '--out', out, '--lang', 'en'], true, ['perhaps', 'y', 'yes']);
    expect(yes.code).toBe(0);
    expect(yes.err).toContain(
      'Column 2 (People) looks like numbers of people. Is each row as many people as it says? (y/n) ',
    );
    expect(yes.err).toContain(
      'Row 5, column 1 (Form) looks like a total (“Total”). Are these totals to be left out: Total? (y/n) ',
    );
    expect(yes.out).toContain('28 people, 1 column');
    expect(yes.out).toContain('{"form": 1, "columns": {}, "count": "People", "totals": ["Total"]}');
    // Twenty-eight people as a multiple of five.
    expect([25, 30]).toContain((await numbersIn(out)).release.people);
    const piped = await run([file, '--out', await aFolder()], false, ['k', 'k']);
    expect(piped).toMatchObject({ code: 3, out: '' });
    expect(piped.err).toMatch(/^Virhe: Sarake 2 \(People\)[^\n]+"count": "People", "totals": \["Total"\]\}[^\n]+\n$/);
    const gone = await run([file, '--out', await aFolder()], true, []);
    expect(gone.code).toBe(3);
  });

  it('replaces a report of its own', async () => {
    const [file, out] = [await aFile(aSmallFile()), await aFolder()];
    await run([file, '--out', out]);
    expect((await run([file, '--out', out, '--lang', 'en'])).code).toBe(0);
    expect(String((await reportIn(out))['index.html'])).toContain('lang="en"');
  });
});
