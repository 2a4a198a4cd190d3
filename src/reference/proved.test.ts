import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const { readTable } = await import(new URL('../../scripts/series.mjs', import.meta.url).href);

type Row = Readonly<Record<string, number>> & { readonly commit: unknown };

/** Of the commit of which it was proved last: what was proved of an older program says nothing of this one. `what` marks the rows. */
function sumIn(rows: readonly Row[], what: string, counted = what): number {
  const own = rows.filter((row) => (row[what] ?? 0) > 0);
  const last = own.at(-1)?.commit;
  return own.filter(({ commit }) => commit === last).reduce((sum, row) => sum + (row[counted] ?? 0), 0);
}

/** The sentences of SECURITY.md whose numbers proved.tsv records. */
const sentences: readonly { readonly what: string; readonly writes?: boolean; readonly says: RegExp }[] = [
  { what: 'pairs', says: /(records )[\d,]+( pairs without any difference)/ },
  { what: 'kills', says: /(- )[\d,]+( kills, )/ },
  { what: 'kills', writes: true, says: /(\d kills, )[\d,]+( confirmed writes)/ },
  { what: 'injections', says: /(- )[\d,]+( errors of the disk, )/ },
  { what: 'injections', writes: true, says: /(\d errors of the disk, )[\d,]+( confirmed writes)/ },
  { what: 'moments', says: /(- )[\d,]+( moments of a lost machine, )/ },
  { what: 'moments', writes: true, says: /(\d moments of a lost machine, )[\d,]+( confirmed writes)/ },
  { what: 'canaries', says: /(- )[\d,]+( marked texts of which none was found)/ },
  { what: 'worlds', says: /(- )[\d,]+( made-up worlds of which every figure)/ },
  { what: 'cuts', says: /(- )[\d,]+( connections cut under load)/ },
];

test('what was proved of the commit that was proved last is added up, each series by itself', () => {
  const rows = [
    { commit: 'a', pairs: 5 },
    { commit: 'b', pairs: 0, kills: 20, writes: 300 },
    { commit: 'c', pairs: 30 },
    { commit: 'c', pairs: 40 },
    { commit: 'd', pairs: 0, injections: 100, writes: 7 },
  ] as unknown as readonly Row[];
  expect(sumIn(rows, 'pairs')).toBe(70);
  expect(sumIn(rows, 'kills', 'writes')).toBe(300);
  expect(sumIn(rows, 'injections', 'writes')).toBe(7);
  expect(sumIn([], 'pairs')).toBe(0);
});

test('SECURITY.md says what proved.tsv records', () => {
  const at = (...names: string[]) => path.join(import.meta.dirname, '..', '..', ...names);
  const rows = readTable(at('proofs', 'proved.tsv')) as Row[];
  const file = at('SECURITY.md');
  let now = readFileSync(file, 'utf8');
  for (const { what, writes, says } of sentences) {
    expect(now).toMatch(says);
    const sum = sumIn(rows, what, writes ? 'writes' : what).toLocaleString('en');
    now = now.replace(says, `$1${sum}$2`);
  }
  if (process.env.RINNALLA_WRITE_REFERENCE === '1') writeFileSync(file, now);
  expect(readFileSync(file, 'utf8'), 'the sum is old: run npm run docs').toBe(now);
});
