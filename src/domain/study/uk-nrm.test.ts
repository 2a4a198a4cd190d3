import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../platform/project-root.ts';
import { countAttributes } from './count-attributes.ts';
import { readRecords } from './read/read-records.ts';
import { aFolder, removeFolders, run } from './study.fixtures.ts';

afterAll(removeFolders);

const file = path.join(projectRoot(), '../shared/data/uk_nrm/nrm_2023_q3_person_level_from_leaf_cells.csv');
const present = existsSync(file);

/** The real file is not part of the repository; its licence differs. */
describe.skipIf(!present)(`the UK referrals of 2023 Q3${present ? '' : ' (skipped: shared data absent)'}`, () => {
  it('are 4,138 people: adult 2,025, child 1,857, unknown 256', async () => {
    const { records, attributes } = countAttributes(await readRecords(file));
    const age = attributes.find(({ column }) => column.name === 'Age at exploitation');
    expect(records.rows).toBe(4138);
    expect(Object.fromEntries(age?.column.values.map((value, at) => [value, age.counts[at + 1]]) ?? [])).toEqual({
      'Adult (18 or over)': 2025,
      'Child (17 or under)': 1857,
      'Not specified or unknown': 256,
    });
  });

  it('become a report with six attributes and fifteen pairs whose sums are right, and row_id left out', async () => {
    const out = await aFolder();
    expect(await run([file, '--out', out, '--lang', 'en'])).toMatchObject({ code: 0, err: '' });
    const study = JSON.parse(await readFile(path.join(out, 'study.json'), 'utf8')) as Study;
    expect(study.people.count).toBe(4138);
    expect(study.columns[0]).toEqual({ column: 'row_id', leftOut: 'own-value' });
    expect(study.attributes).toHaveLength(6);
    expect(study.pairs).toHaveLength(15);
    for (const { cells } of study.pairs) {
      expect(cells.every(({ count, underFive }) => (count === null) === (underFive === true))).toBe(true);
      const shown = cells.reduce((sum, { count }) => sum + (count ?? 0), 0);
      const hidden = cells.filter(({ count }) => count === null).length;
      expect(4138 - shown).toBeGreaterThanOrEqual(hidden);
      expect(4138 - shown).toBeLessThanOrEqual(hidden * 4);
    }
    const page = await readFile(path.join(out, 'index.html'), 'utf8');
    for (const number of ['4,138', '2,025', '1,857', '256']) expect(page).toContain(number);
    expect(page).toContain('This file has nothing on the criminal process.');
    expect(page).toContain('This file has nothing on psychological control.');
  });
});

interface Study {
  readonly people: { readonly count: number };
  readonly columns: readonly { readonly column: string; readonly leftOut?: string }[];
  readonly attributes: readonly unknown[];
  readonly pairs: readonly {
    readonly cells: readonly { readonly count: number | null; readonly underFive?: boolean }[];
  }[];
}
