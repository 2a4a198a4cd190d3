import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const { proveSeries, readTable, seedsOf, sumOf } = await import(new URL('./series.mjs', import.meta.url).href);

let folder: string;
let file: string;
let seconds: number;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-series-'));
  file = path.join(folder, 'proved.tsv');
  seconds = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Each seed takes twenty minutes; the one named fails. */
async function series(seeds: number[], commit = 'abc', fails = 0, releases = 2, wanted?: string[]) {
  const proved: number[] = [];
  const said: string[] = [];
  const prove = async (seed: number) => {
    proved.push(seed);
    seconds += 1200;
    const failed = seed === fails ? 1 : 0;
    const counts = wanted ? { pairs: 7 } : { combinations: 1000 * seed, acts: 5, releases };
    return { counts, passed: 3, failed, failures: [] };
  };
  const clock = () => seconds;
  const parts = await proveSeries({
    seeds,
    commit,
    file,
    prove,
    wanted,
    clock,
    say: (line: string) => said.push(line),
  });
  return { proved, said, parts };
}

describe('a series of seeds', () => {
  test('is proved for an hour, and the same words again go on where it stopped', async () => {
    const first = await series([1, 2, 3, 4, 5]);
    expect(first.proved).toEqual([1, 2, 3]);
    expect(first.said).toEqual([
      'The hour is full: the same words again go on from seed 4.',
      '3 seeds at abc: 6,000 combinations, 15 acts, 6 releases, 3,600 seconds; no fault in any',
    ]);
    expect((await series([1, 2, 3, 4, 5])).proved).toEqual([4, 5]);
    expect((await series([1, 2, 3, 4, 5])).proved).toEqual([]);
    expect(readTable(file)).toHaveLength(5);
  });

  test('is proved anew at another commit, whose sum is its own', async () => {
    await series([1, 2]);
    expect((await series([1], 'def')).proved).toEqual([1]);
    expect(sumOf(readTable(file), 'def')).toMatch(/^1 seeds at def: 1,000 combinations/);
    expect(readFileSync(file, 'utf8').split('\n')[0]).toBe(
      'commit\tseed\tcombinations\tacts\treleases\tpairs\tchecks\tcrossings\tstates\tseconds\tkills\twrites\tfailovers\tinjections\tcanaries\tmoments\tpatroni\tcuts\tviews\tworlds',
    );
  });

  test('ends with the seed that fails, which is not recorded', async () => {
    const { proved, parts } = await series([1, 2, 3], 'abc', 2);
    expect(proved).toEqual([1, 2]);
    expect(parts.at(-1)).toMatchObject({ failed: 1 });
    expect(readTable(file).map(({ seed }: { seed: number }) => seed)).toEqual([1]);
  });

  test('records no seed of which something was not counted', async () => {
    await expect(series([1], 'abc', 0, 0)).rejects.toThrow('Seed 1 is not recorded: nothing was counted of releases.');
    expect(readTable(file)).toEqual([]);
  });

  test('proves by itself what counts something else, of the same commit and seeds', async () => {
    await series([1, 2]);
    const apart = await series([1, 2], 'abc', 0, 0, ['pairs']);
    expect(apart.proved).toEqual([1, 2]);
    expect(apart.said).toEqual([
      '2 seeds at abc: 3,000 combinations, 10 acts, 4 releases, 14 pairs, 4,800 seconds; no fault in any',
    ]);
    expect((await series([1, 2], 'abc', 0, 0, ['pairs'])).proved).toEqual([]);
  });

  test('takes its seeds from the words, and refuses others', () => {
    expect(seedsOf([])).toHaveLength(10);
    expect(seedsOf(['--from', '4', '--to', '6'])).toEqual([4, 5, 6]);
    for (const words of [['--from'], ['--to', 'x'], ['--seed', '1'], ['--from', '3', '--to', '2']])
      expect(() => seedsOf(words)).toThrow(/--full|--from/);
  });
});
