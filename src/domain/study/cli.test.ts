import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { aFile, aFolder, aSmallFile, removeFolders, run } from './study.fixtures.ts';
import { StudyProblem } from './study-problem.ts';
import { asOutputProblem } from './write-report.ts';

afterAll(removeFolders);

const reportIn = async (folder: string) => ({
  page: await readFile(path.join(folder, 'index.html'), 'utf8'),
  numbers: await readFile(path.join(folder, 'study.json'), 'utf8'),
});

describe('rinnalla study', () => {
  it('writes a page and a file of numbers, and says what it did and that it is not for publication', async () => {
    const [file, out] = [await aFile(aSmallFile()), path.join(await aFolder(), 'deep', 'report')];
    const { code, out: said, err } = await run([file, '--out', out]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(said).toContain('29 henkilöä, 4 saraketta (UTF-8, erottimena puolipiste)');
    expect(said).toContain('”id”: mikään arvo ei toistu');
    expect(said).toContain('EI VIELÄ JULKAISTAVAKSI');
    expect(await readdir(out)).toEqual(['index.html', 'study.json']);
    expect(await readdir(path.dirname(out))).toEqual(['report']);
    const { page, numbers } = await reportIn(out);
    expect(page).toContain('Ei vielä julkaistavaksi');
    expect(JSON.parse(numbers)).toMatchObject({ forPublication: false, people: { count: 29 } });
  });

  it.each(languages)('gives the same bytes twice and knows no clock (%s)', async (language) => {
    const file = await aFile(aSmallFile());
    const reports = [];
    for (const folder of [await aFolder(), path.join(await aFolder(), 'other')]) {
      expect((await run([file, '--out', folder, '--lang', language])).code).toBe(0);
      reports.push(await reportIn(folder));
    }
    expect(reports[0]).toEqual(reports[1]);
    expect(reports[0]?.page).not.toMatch(new RegExp(`${new Date().getFullYear()}-\\d\\d-\\d\\d`));
  });

  it('gives the same numbers from the same records in another encoding, but says where they came from', async () => {
    const contents = [aSmallFile(), Buffer.from(aSmallFile(), 'latin1')];
    const numbers = [];
    for (const content of contents) {
      const out = await aFolder();
      await run([await aFile(content), '--out', out]);
      numbers.push(
        JSON.parse((await reportIn(out)).numbers) as {
          attributes: unknown;
          reproduction: { input: { sha256: string } };
        },
      );
    }
    expect(numbers[0]?.attributes).toEqual(numbers[1]?.attributes);
    expect(numbers[0]?.reproduction.input.sha256).not.toBe(numbers[1]?.reproduction.input.sha256);
  });

  it('explains itself in three languages', async () => {
    const help = await Promise.all([[], ['--lang', 'sv'], ['--lang', 'en']].map((more) => run(['--help', ...more])));
    expect(help.map(({ code, err }) => ({ code, err }))).toEqual(Array(3).fill({ code: 0, err: '' }));
    expect(help.map(({ out }) => /Paluuarvot|Returvärden|Exit codes/.exec(out)?.[0])).toEqual([
      'Paluuarvot',
      'Returvärden',
      'Exit codes',
    ]);
    for (const { out } of help) expect(out).toMatch(/0 .*\n.*2 .*\n.*3 .*\n.*4 /);
  });

  it('shows progress on a terminal and nothing in a pipe', async () => {
    const file = await aFile(aSmallFile());
    expect((await run([file, '--out', await aFolder()], true)).err).toContain('Luetaan 100 %');
    expect((await run([file, '--out', await aFolder()])).err).toBe('');
  });

  it('replaces a report of its own', async () => {
    const [file, out] = [await aFile(aSmallFile()), await aFolder()];
    await run([file, '--out', out]);
    expect((await run([file, '--out', out, '--lang', 'en'])).code).toBe(0);
    expect((await reportIn(out)).page).toContain('lang="en"');
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
  ])('%s', async (_, argv, sentence) => {
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Virhe: [^\n]+\n$/);
    expect(err).toMatch(sentence);
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
  ])('%s of the operating system', async (code, key) => {
    const refused = asOutputProblem('x', () => Promise.reject(Object.assign(new Error(code), { code })));
    await expect(refused).rejects.toMatchObject({ key });
    await expect(refused).rejects.toBeInstanceOf(StudyProblem);
  });
});
