import { chmod, mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aFile, aFolder, aSmallFile, removeFolders, reportIn, run } from '../study.fixtures.ts';
import { StudyProblem } from '../study-problem.ts';
import { asOutputProblem } from '../system-problem.ts';

afterAll(removeFolders);

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
    ['a limit of combinations', ['a.csv', '--out', 'x', '--longest', '2', '--limit', '5'], /--limit .*--longest/],
    ['a limit that is none', ['a.csv', '--out', 'x', '--mode', 'exact', '--limit', '0'], /--limit .*1–3600.*”0”/],
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
