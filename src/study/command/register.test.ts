import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seeded } from '../overlap/seeded.ts';
import { aFile, aFolder, removeFolders, run } from '../study.fixtures.ts';

afterAll(removeFolders);

const rows = (many: number) =>
  Array.from({ length: many }, (_, at) => `${'fm'[at % 2]};a${(at * 7) % 3};b${(at * 5) % 4}`);
const people = (many: number, more: readonly string[] = []) => `sex;age;form\n${[...rows(many), ...more].join('\n')}\n`;

const shownIn = async (out: string) =>
  (JSON.parse(await readFile(path.join(out, 'study.json'), 'utf8')) as { release: { tables: unknown } }).release.tables;

describe('a register of a series', () => {
  it('keeps secret and made-up file for its owner alone, and rounds the same people the same', async () => {
    const register = path.join(await aFolder(), 'register');
    const [first, again] = [await aFolder(), await aFolder()];
    const made = await run([await aFile(people(120)), '--out', first, '--register', register]);
    expect(made).toMatchObject({ code: 0, out: expect.stringContaining('Tallennettu rekisteriin') });
    expect((await readdir(register)).sort()).toEqual(['secret', 'series.json']);
    for (const name of ['secret', 'series.json']) expect((await stat(path.join(register, name))).mode & 0o077).toBe(0);
    expect(await readFile(path.join(first, 'index.html'), 'utf8')).toContain('sarjan aiempien raporttien kanssa');
    const turned = `sex;age;form\n${rows(120).toReversed().join('\n')}\n`;
    expect((await run([await aFile(turned), '--out', again, '--register', register])).code).toBe(0);
    expect(await shownIn(again)).toEqual(await shownIn(first));
  });

  it('refuses a report from which one could see who came, says when one may be made, and makes that', async () => {
    const register = path.join(await aFolder(), 'register');
    const report = async (content: string, ...more: string[]) => {
      const out = await aFolder();
      return await run([await aFile(content), '--out', out, '--register', register, ...more]);
    };
    await report(people(120));
    const before = await readFile(path.join(register, 'series.json'), 'utf8');
    const three = await report(people(120, ['m;a1;b1', 'm;a1;b2', 'f;a0;b3']));
    expect(three).toMatchObject({ code: 3, err: expect.stringContaining('vähintään 10 henkilöä') });
    expect(three.err).not.toMatch(/\b3\b/);
    expect(await readFile(path.join(register, 'series.json'), 'utf8')).toBe(before);
    expect(await report(people(120), '--k', '7')).toMatchObject({ code: 3, err: expect.stringContaining('--k 5') });
    expect((await report(people(150))).code).toBe(0);
  });

  it('says of tables that were not found within the limit what then, by itself and in a series', async () => {
    // Twelve columns with twenty uneven values: no rounding of all pairs is found in so short a time.
    const random = seeded(14);
    const row = () => Array.from({ length: 12 }, () => `v${Math.floor(20 * random() ** 2.2)}`).join(';');
    const names = Array.from({ length: 12 }, (_, at) => `c${at}`).join(';');
    const file = await aFile(`${names}\n${Array.from({ length: 400 }, row).join('\n')}\n`);
    const report = async (...more: string[]) =>
      (await run([file, '--out', await aFolder(), '--lang', 'en', ...more, '--limit', '1'])).out;
    const alone = await report();
    expect(alone).toMatch(/tables could not be rounded\.\nA higher --limit .* Publish only one of the two reports/);
    const series = await report('--register', path.join(await aFolder(), 'register'));
    expect(series).toMatch(/tables could not be rounded\.\nLater reports of the series .* remove the register folder/);
    expect(series).not.toContain('only one of the two');
  }, 60_000);

  it('refuses a second series about mostly the same people beside the first, and names the one to go on with', async () => {
    const around = await aFolder();
    const report = async (content: string, name: string) =>
      await run([await aFile(content), '--out', await aFolder(), '--register', path.join(around, name)]);
    expect((await report(people(120), 'spring')).code).toBe(0);
    const again = await report(people(140), 'autumn');
    expect(again).toMatchObject({ code: 3, err: expect.stringContaining(path.join(around, 'spring')) });
    // Nothing is left of a first report that was refused, least of all a secret.
    expect(await readdir(around)).toEqual(['spring']);
    expect(again.err).toMatch(/^Virhe: [^\n]*enimmäkseen samoista ihmisistä[^\n]*--register[^\n]*\n$/);
    expect((await report(people(140), 'spring')).code).toBe(0);
    // Other people, and other columns, are another series.
    const others = `sex;age;form\n${Array.from({ length: 90 }, (_, at) => `x;c${at % 3};d${at % 4}`).join('\n')}\n`;
    expect((await report(others, 'autumn')).code).toBe(0);
    expect((await report(`town;age\n${'p;a\nq;b\n'.repeat(40)}`, 'winter')).code).toBe(0);
    // Who is in the file beside further columns is found too.
    const wider = people(120)
      .replace('form\n', 'form;town\n')
      .replaceAll(/(b\d)\n/g, '$1;p\n');
    expect((await report(wider, 'wider')).code).toBe(3);
  });

  it('says of other columns what would be safe', async () => {
    const register = path.join(await aFolder(), 'register');
    const report = async (content: string) =>
      await run([await aFile(content), '--out', await aFolder(), '--register', register]);
    await report(people(60));
    const other = await report(people(60).replace('form\n', 'shape\n'));
    expect(other).toMatchObject({ code: 3, err: expect.stringContaining('form, shape') });
    expect(other.err).toContain('voi ensin liittää yhdeksi');
  });

  it('ends with its secret, and says so; a broken one and another mapping file are told too', async () => {
    const register = path.join(await aFolder(), 'register');
    const file = await aFile(people(60));
    const words = async (...more: string[]) =>
      await run([file, '--out', await aFolder(), '--register', register, ...more]);
    await words();
    const mapping = await aFile('{"form":1,"columns":{"sex":{"concept":"gender"}}}', 'mapping.json');
    expect(await words('--mapping', mapping)).toMatchObject({
      code: 3,
      err: expect.stringContaining('toisella kuvaustiedostolla'),
    });
    const secret = await readFile(path.join(register, 'secret'));
    await rm(path.join(register, 'secret'));
    expect(await words()).toMatchObject({ code: 3, err: expect.stringContaining('salaisuus puuttuu') });
    expect(await readdir(register)).toEqual(['series.json']);
    await writeFile(path.join(register, 'secret'), secret);
    expect((await words()).code).toBe(0);
    await writeFile(path.join(register, 'series.json'), '{}');
    expect(await words()).toMatchObject({ code: 3, err: expect.stringContaining('vioittunut') });
  });

  it.each([
    ['--mode', 'exact'],
    ['--secret', 'x'],
    ['--longest', '2'],
  ])('goes with no %s %s', async (...more) => {
    expect(await run(['a.csv', '--out', 'x', '--register', 'y', ...more])).toMatchObject({ code: 2 });
  });
});
