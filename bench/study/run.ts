import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** `npm run bench-study [-- --full]`: the study of 10,000 to 1,000,000 invented people (10,000,000 with --full). */
const sizes = [10_000, 100_000, 1_000_000, ...(process.argv.includes('--full') ? [10_000_000] : [])];

/** Megabytes that a study of at most a million people may have. */
const mostMemory = 250;
const million = 1_000_000;
let missed = false;

/** Always the same people: a small generator with a fixed seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Values of an attribute, each half as common as the one before. */
const attributes: readonly (readonly [string, number])[] = [
  ['responder', 40],
  ['exploitation', 12],
  ['age', 3],
  ['gender', 3],
  ['nationality', 60],
];

async function writePeople(file: string, rows: number): Promise<void> {
  const random = seeded(7);
  const out = createWriteStream(file);
  out.write(`row_id,${attributes.map(([name]) => name).join(',')}\n`);
  for (let row = 1; row <= rows; row += 1) {
    const values = attributes.map(
      ([name, most]) => `${name} ${Math.min(most, 1 + Math.floor(-Math.log(random()) * 2))}`,
    );
    if (!out.write(`${row},${values.join(',')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-study-'));
try {
  for (const rows of sizes) {
    const file = path.join(folder, `${rows}.csv`);
    await writePeople(file, rows);
    for (const [what, more] of [
      ['tables', []],
      ['combinations of five', ['--longest', '5']],
    ] as const) {
      const once = path.join(import.meta.dirname, 'study-once.ts');
      const told = JSON.parse(
        // With the flags of the program itself, which this process was started with.
        execFileSync(
          process.execPath,
          [...process.execArgv, once, file, path.join(folder, `out-${rows}-${more.length}`), ...more],
          {
            encoding: 'utf8',
          },
        ),
      ) as { code: number; seconds: number; megabytes: number };
      if (told.code !== 0) throw new Error(`the study of ${rows} rows ended with ${told.code}`);
      const over = rows <= million && told.megabytes > mostMemory;
      missed ||= over;
      console.log(
        `${rows.toLocaleString('en')} people, ${what}: ${told.seconds.toFixed(1)} s, ${Math.round(told.megabytes)} MB at most${over ? ` (aim ≤ ${mostMemory} MB) missed` : ''}`,
      );
    }
    rmSync(file);
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (missed) process.exitCode = 1;
