import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const { readTable } = await import(new URL('../../scripts/series.mjs', import.meta.url).href);

interface Row {
  readonly commit: string;
  readonly pairs: number;
}

/** Of the commit that was proved last: what was proved of an older program says nothing of this one. */
function pairsIn(rows: readonly Row[]): number {
  const last = rows.findLast(({ pairs }) => pairs > 0)?.commit;
  return rows.filter(({ commit }) => commit === last).reduce((sum, { pairs }) => sum + pairs, 0);
}

test('the pairs of the commit that was proved last are added up', () => {
  const rows = [
    { commit: 'a', pairs: 5 },
    { commit: 'b', pairs: 0 },
    { commit: 'c', pairs: 30 },
    { commit: 'c', pairs: 40 },
    { commit: 'd', pairs: 0 },
  ];
  expect(pairsIn(rows)).toBe(70);
  expect(pairsIn([])).toBe(0);
});

test('SECURITY.md says how many pairs of two worlds proved.tsv records', () => {
  const at = (...names: string[]) => path.join(import.meta.dirname, '..', '..', ...names);
  const pairs = pairsIn(readTable(at('proofs', 'proved.tsv')) as Row[]).toLocaleString('en');
  const file = at('SECURITY.md');
  const sentence = /(records )[\d,]+( pairs without any difference)/;
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(sentence);
  const now = text.replace(sentence, `$1${pairs}$2`);
  if (process.env.RINNALLA_WRITE_REFERENCE === '1') writeFileSync(file, now);
  expect(readFileSync(file, 'utf8'), 'the sum is old: run npm run docs').toBe(now);
});
