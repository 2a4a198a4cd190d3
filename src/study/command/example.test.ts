import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../platform/i18n/texts.ts';
import { projectRoot } from '../../platform/project-root.ts';
import { aFile, aFolder, removeFolders, reportIn, run } from '../study.fixtures.ts';

afterAll(removeFolders);

interface Study {
  readonly forPublication: boolean;
  readonly release: { readonly people: number; readonly k: number };
}
const studyIn = async (out: string) => JSON.parse(await readFile(path.join(out, 'study.json'), 'utf8')) as Study;

/** Combinations of the table of aggregates as the documentation of Synthetic Data Showcase writes them: `A:a1;B:b2,2`. */
async function combinationsIn(out: string): Promise<string[]> {
  const text = await readFile(path.join(out, 'tables/aggregates.csv'), 'utf8');
  const [heading = [], ...rows] = text.replaceAll(/[\ufeff“”]/g, '').trim().split(/\r?\n/).map((line) => line.split(',')); // biome-ignore format: one line
  return rows
    .map((row) => {
      const named = heading.slice(0, -1).flatMap((name, at) => (row[at] ? [`${name}:${row[at]}`] : []));
      return `${named.join(';')},${row.at(-1)}`;
    })
    .sort();
}

describe('a worked example with k = 2', () => {
  it.each(languages)('is run with a warning on the terminal and in the report (%s)', async (language) => {
    const file = await aFile('Colour,Form\nred,round\nred,square\nblue,\nblue,square\nred,square\n');
    const out = await aFolder();
    const { code, out: said } = await run([file, '--out', out, '--lang', language, '--k', '2', '--longest', '2']);
    expect(code).toBe(0);
    expect(said).toMatch(/EI JULKAISTAVAKSI: k = 2|INTE FÖR PUBLICERING: k = 2|NOT FOR PUBLICATION: k = 2/);
    expect(said).not.toMatch(/todistettu \(|bevisat \(|proved \(/);
    const page = await readFile(path.join(out, 'index.html'), 'utf8');
    expect(page).toMatch(/k = 2 ei suojaa ketään|k = 2 skyddar ingen|k = 2 protects nobody/);
    expect(page).toMatch(/laskuesimerkki|räkneexempel|worked example/);
    expect(page).not.toMatch(/ei voitu todistaa|kunde inte bevisas|could not be proved/);
    expect(await studyIn(out)).toMatchObject({ forPublication: false, release: { k: 2, people: 4 } });
  });

  it('gives the combinations that two people share, rounded down to a multiple of two', async () => {
    const file = await aFile('Colour,Form\nred,round\nred,square\nblue,\nblue,square\nred,square\n');
    const out = await aFolder();
    await run([file, '--out', out, '--lang', 'en', '--k', '2', '--longest', '2']);
    expect(await combinationsIn(out)).toEqual([
      'Colour:blue,2',
      'Colour:red,2',
      'Colour:red;Form:square,2',
      'Form:square,2',
    ]);
  });

  it('tells no checksum by which whoever knows nearly all people could try the rest, and is no earlier report', async () => {
    const [content, mapping] = [
      `Town\n${'Turku\nOulu\n'.repeat(20)}Inari\n`,
      '{"form":1,"columns":{"Town":{"label":{"en":"Town"}}}}',
    ];
    const [file, map] = [await aFile(content), await aFile(mapping)];
    const out = await aFolder();
    await run([file, '--out', out, '--lang', 'en', '--longest', '2', '--mapping', map]);
    const told = Buffer.concat(Object.values(await reportIn(out))).toString();
    for (const one of [content, mapping])
      expect(told).not.toContain(createHash('sha256').update(one).digest('hex').slice(0, 16));
    const exact = [file, '--out', await aFolder(), '--lang', 'en', '--mode', 'exact', '--mapping', map];
    const after = await run([...exact, '--earlier', path.join(out, 'study.json')]);
    expect(after).toMatchObject({ code: 3, err: expect.stringMatching(/cannot be protected together|combinations/) });
  });

  const folder = ['../shared', '../../shared']
    .map((place) => path.join(projectRoot(), place, 'data/sds'))
    .find((place) => existsSync(place));
  const absent = folder ? '' : ' (skipped: shared data absent)';
  it.skipIf(!folder)(`is that of Synthetic Data Showcase, line by line${absent}`, async () => {
    const out = await aFolder();
    const example = path.join(folder as string, 'documented_example.csv');
    await run([example, '--out', out, '--lang', 'en', '--k', '2', '--longest', '3']);
    const expected = await readFile(path.join(folder as string, 'documented_example_expected_k2.csv'), 'utf8');
    const [, people = '', ...rows] = expected.trim().split(/\r?\n/);
    expect(await combinationsIn(out)).toEqual(rows.toSorted());
    expect(`record_count,${(await studyIn(out)).release.people}`).toBe(people);
  });
});
