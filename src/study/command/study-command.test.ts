import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { aFile, aFolder, aSecret, aSmallFile, removeFolders, run } from '../study.fixtures.ts';
import { StudyProblem } from '../study-problem.ts';
import { asOutputProblem } from '../system-problem.ts';

afterAll(removeFolders);

/** Every file of a report, by its place. */
async function reportIn(folder: string): Promise<Record<string, Buffer>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = async (file: string) => [path.relative(folder, file), await readFile(file)] as const;
  return Object.fromEntries(await Promise.all(files.sort().map(read)));
}

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

describe('a wrong command ends with 2 and one sentence', () => {
  it.each([
    ['no file', [], /tiedosto/],
    ['no folder', ['a.csv'], /--out/],
    ['two files', ['a.csv', 'b.csv', '--out', 'x'], /b\.csv/],
    ['an unknown option', ['a.csv', '--out', 'x', '--fast'], /--fast/],
    ['an option without its value', ['a.csv', '--out'], /--out/],
    ['an option in place of a value', ['a.csv', '--out', '--lang', 'sv'], /--out/],
    ['an option twice', ['a.csv', '--out', 'x', '--out', 'y'], /--out/],
    ['an unknown language', ['a.csv', '--out', 'x', '--lang', 'de'], /”de”/],
    ['an unknown mode', ['a.csv', '--out', 'x', '--mode', 'true'], /”true”/],
    ['an earlier report of rounded numbers', ['a.csv', '--out', 'x', '--earlier', 'y'], /--mode exact/],
    ['a k that is none', ['a.csv', '--out', 'x', '--k', '1'], /--k .*2–1000.*”1”/],
    ['tables with a k that protects nobody', ['a.csv', '--out', 'x', '--k', '2'], /--k .*3.*--longest/],
    ['a length that is no number', ['a.csv', '--out', 'x', '--longest', 'all'], /--longest .*”all”/],
  ])('%s', async (_, argv, sentence) => {
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Virhe: [^\n]+\n$/);
    expect(err).toMatch(sentence);
  });
});

describe('a secret inside the report ends with 2: the folder is published', () => {
  it.each([
    ['in it', (out: string) => path.join(out, 'secret')],
    ['under a name that begins with two dots', (out: string) => path.join(out, '..secret')],
    ['by a link to it', (out: string) => path.join(`${out}-link`, 'secret')],
  ])('%s', async (_, secretOf) => {
    const out = await aFolder();
    await symlink(out, `${out}-link`);
    const { code, err } = await run([await aFile(aSmallFile()), '--out', out, '--secret', secretOf(out)]);
    expect({ code, written: await readdir(out) }).toEqual({ code: 2, written: [] });
    expect(err).toMatch(/^Virhe: [^\n]*kansiossa, joka julkaistaan[^\n]*\n$/);
  });

  it('and so does a register', async () => {
    const out = await aFolder();
    const register = path.join(out, 'register');
    expect((await run([await aFile(aSmallFile()), '--out', out, '--register', register])).code).toBe(2);
    expect(await readdir(out)).toEqual([]);
  });
});

describe('a wrong input ends with 3, one sentence and no folder', () => {
  it.each([
    ['no such file', async () => '/nowhere/at/all.csv', /all\.csv/],
    ['a folder', aFolder, /kansio/],
    ['a device', async () => '/dev/null', /tavallinen tiedosto/],
    ['a broken row', () => aFile('a,b\n1,2\n3\n'), /Rivi 3, sarake 2 \(b\)/],
    ['a name that would repaint the terminal', () => aFile('a,\u001b[2Jb\n1,x"\n'), /sarake 2 \( ?\[2Jb\)/],
  ])('%s', async (_, make, sentence) => {
    const out = path.join(await aFolder(), 'report');
    const { code, out: said, err } = await run([await make(), '--out', out]);
    expect({ code, said }).toEqual({ code: 3, said: '' });
    expect(err).toMatch(/^Virhe: [^\n]+\n$/);
    expect(err).toMatch(sentence);
    expect(err).not.toContain('\u001b');
    await expect(stat(out)).rejects.toThrow('ENOENT');
    expect(await readdir(path.dirname(out))).toEqual([]);
  });

  it('leaves an earlier report as it was', async () => {
    const out = await aFolder();
    await run([await aFile(aSmallFile()), '--out', out]);
    const before = await reportIn(out);
    expect((await run([await aFile('a,b\n1,2\n3\n'), '--out', out])).code).toBe(3);
    expect(await reportIn(out)).toEqual(before);
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const file = await aFile(aSmallFile());
    await chmod(file, 0o000);
    expect(await run([file, '--out', await aFolder()])).toMatchObject({ code: 3 });
  });
});

describe('a wrong output ends with 4 and one sentence', () => {
  it.each([
    ['a file in its place', async (folder: string) => aFile('x', path.basename(folder)), /ei ole kansio/],
    ['a file in its path', async () => path.join(await aFile('x'), 'report'), /ei ole kansio/],
    [
      'a folder with something else',
      async (folder: string) => {
        await writeFile(path.join(folder, 'letter.txt'), 'mine');
        return folder;
      },
      /muuta kuin aiempi raportti/,
    ],
    [
      'a report with something else beside it',
      async (folder: string) => {
        await run([await aFile(aSmallFile()), '--out', folder]);
        await mkdir(path.join(folder, 'more'));
        return folder;
      },
      /muuta kuin aiempi raportti/,
    ],
    [
      'a report with something else among its tables',
      async (folder: string) => {
        await run([await aFile(aSmallFile()), '--out', folder]);
        await writeFile(path.join(folder, 'tables', 'notes.txt'), 'mine');
        return folder;
      },
      /muuta kuin aiempi raportti/,
    ],
    [
      'a study.json of somebody else',
      async (folder: string) => {
        await writeFile(path.join(folder, 'study.json'), '{"madeBy":"me"}');
        return folder;
      },
      /muuta kuin aiempi raportti/,
    ],
  ])('%s', async (_, make, sentence) => {
    const out = await make(await aFolder());
    const before = await readdir(path.dirname(out)).catch(() => []);
    const { code, err } = await run([await aFile(aSmallFile()), '--out', out]);
    expect(code).toBe(4);
    expect(err).toMatch(/^Virhe: [^\n]+\n$/);
    expect(err).toMatch(sentence);
    expect(await readdir(path.dirname(out)).catch(() => [])).toEqual(before);
  });

  it.each([
    ['ENOSPC', 'output.full'],
    ['EACCES', 'output.noPermission'],
    ['EROFS', 'output.noPermission'],
    ['EIO', 'output.failed'],
  ])('%s of the operating system', (code, key) => {
    const refused = asOutputProblem(Object.assign(new Error(code), { code }), 'x');
    expect(refused).toMatchObject({ key });
    expect(refused).toBeInstanceOf(StudyProblem);
  });
});
