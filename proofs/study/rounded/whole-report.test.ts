import { describe, expect, it } from 'vitest';
import { roundStudy } from '../../../src/study/index.ts';
import { someRecords } from '../../../src/study/study.fixtures.ts';

/**
 * Every file of a kind under many secrets, and all that is published of each, names, order, what is left out and refused included: whoever has
 * one of these reports knows that the file is one of those that gave the same. This looks at the rule as a whole, and not at numbers alone.
 */
const k = 5;
const secrets = Array.from({ length: 80 }, (_, at) => Buffer.alloc(32, `secret ${at}`));

/** By what is published: the true numbers that were behind it. */
async function behind(
  files: Iterable<{ readonly rows: readonly (readonly string[])[]; readonly truth: readonly number[] }>,
  columns: readonly string[],
): Promise<Map<string, (readonly number[])[]>> {
  const found = new Map<string, (readonly number[])[]>();
  for (const { rows, truth } of files)
    for (const secret of secrets) {
      const { release } = await roundStudy(someRecords(columns, rows), { k, secret }, () => {});
      const { proof: _, ...published } = release;
      const report = JSON.stringify(published);
      found.set(report, [...(found.get(report) ?? []), truth]);
    }
  return found;
}

const spread = (files: readonly (readonly number[])[], side: number): number =>
  new Set(files.map((truth) => truth[side])).size;

const times = <T>(many: number, value: T): T[] => Array.from({ length: many }, () => value);

describe('all that is published of a small file', () => {
  it('leaves five numbers possible of two groups and of all, whatever it says beside the numbers', async () => {
    const most = 24;
    function* files() {
      for (let a = 0; a <= most; a += 1)
        for (let b = 0; b <= most; b += 1)
          if (a + b >= k) yield { rows: [...times(a, ['A']), ...times(b, ['B'])], truth: [a, b, a + b] };
    }
    const reports = await behind(files(), ['letter']);
    // A report whose people could be more than were tried says nothing here.
    const inside = [...reports].filter(([report]) => (JSON.parse(report) as { people: number }).people + k <= most);
    expect(inside.length).toBeGreaterThan(8);
    const narrow = inside.flatMap(([report, truths]) =>
      [0, 1, 2].flatMap((side) =>
        spread(truths, side) >= k
          ? []
          : [`${report}: ${side} is one of ${[...new Set(truths.map((one) => one[side]))].join()}`],
      ),
    );
    expect(narrow).toEqual([]);
  }, 300_000);

  it('leaves five possible of a mark that few or none have', async () => {
    function* files() {
      for (let marked = 0; marked <= 14; marked += 1)
        yield { rows: [...times(marked, ['yes', 'x']), ...times(30 - marked, ['', 'x'])], truth: [marked] };
    }
    const reports = await behind(files(), ['mark', 'all']);
    // Marked of fourteen at most were tried: reports that say ten may have more behind them.
    const inside = [...reports].filter(([, truths]) => Math.min(...truths.map(([marked]) => marked as number)) < 6);
    expect(inside.length).toBeGreaterThan(1);
    expect(
      inside.flatMap(([report, truths]) => (spread(truths, 0) >= k ? [] : [`${report}: ${truths.join()}`])),
    ).toEqual([]);
  }, 300_000);
});
