import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../platform/project-root.ts';
import { aFolder, removeFolders, run } from './study.fixtures.ts';

afterAll(removeFolders);

const file = path.join(projectRoot(), '../shared/data/uk_nrm/nrm_2023_q3_person_level_from_leaf_cells.csv');
const present = existsSync(file);

interface Study {
  readonly forPublication: boolean;
  readonly columns: readonly { readonly column: string; readonly leftOut?: string }[];
  readonly release: {
    readonly people: number;
    readonly attributes: readonly {
      readonly column: string;
      readonly categories: readonly { readonly value?: string }[];
    }[];
    readonly tables: readonly { readonly attributes: readonly number[]; readonly shown: readonly (number | null)[] }[];
  };
}

/** The real file is not part of the repository; its licence differs. */
describe.skipIf(!present)(`the UK referrals of 2023 Q3${present ? '' : ' (skipped: shared data absent)'}`, () => {
  it('become one report of 4,138 people in true numbers, twice the same bytes', { timeout: 300_000 }, async () => {
    const [out, again] = [await aFolder(), await aFolder()];
    expect(await run([file, '--out', out, '--lang', 'en', '--mode', 'exact'])).toMatchObject({ code: 0, err: '' });
    expect(await run([file, '--out', again, '--lang', 'en', '--mode', 'exact'])).toMatchObject({ code: 0, err: '' });
    const names = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(names.length).toBeGreaterThan(30);
    for (const { parentPath, name } of names) {
      const place = path.relative(out, path.join(parentPath, name));
      expect((await readFile(path.join(out, place))).equals(await readFile(path.join(again, place))), place).toBe(true);
    }

    const { forPublication, columns, release } = JSON.parse(
      await readFile(path.join(out, 'study.json'), 'utf8'),
    ) as Study;
    expect({ forPublication, people: release.people }).toEqual({ forPublication: false, people: 4138 });
    expect(columns[0]).toEqual({ column: 'row_id', leftOut: 'own-value' });
    expect(release.attributes).toHaveLength(6);
    const age = release.attributes.findIndex(({ column }) => column === 'Age at exploitation');
    const shown = release.tables.find(({ attributes }) => attributes.length === 1 && attributes[0] === age)?.shown;
    expect(
      Object.fromEntries(release.attributes[age]?.categories.map(({ value }, at) => [value, shown?.[at]]) ?? []),
    ).toEqual({
      'Adult (18 or over)': 2025,
      'Child (17 or under)': 1857,
      'Not specified or unknown': 256,
    });
    expect(shown?.at(-1)).toBe(4138);

    const page = await readFile(path.join(out, 'index.html'), 'utf8');
    for (const number of ['4,138', '2,025', '1,857', '256']) expect(page).toContain(number);
    // Nobody has said what row_id is.
    expect(page).toContain(
      'No column was recognised as being about these: criminal proceedings, psychological control',
    );
    expect(page).toContain('What help the person got and whether it was of use.');
  });
});
