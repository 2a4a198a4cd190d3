// Runs vitest on the test files whose path contains the words, and judges what came of it.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { judge } from './failures.mjs';
import { root, run } from './prepare.mjs';
import { slowest } from './slowest.mjs';

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** What the proofs have counted (proofs/counted.ts), added up by name. */
function countsOf(file) {
  const counts = {};
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []) {
    const [what, many] = line.split('\t');
    counts[what] = (counts[what] ?? 0) + Number(many);
  }
  return counts;
}

/** How many tests passed and failed, what failed, the slowest files, and what proofs have counted. */
export async function runTests(words, env) {
  const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-report-'));
  const inFolder = (name) => path.join(folder, name);
  const reporters = ['default', 'json', './scripts/unhandled.mjs', './scripts/slowest.mjs'];
  const flags = reporters.map((reporter) => `--reporter=${reporter}`);
  try {
    const { code } = await run('vitest', ['run', ...words, ...flags, `--outputFile.json=${inFolder('vitest.json')}`], {
      env: {
        ...env,
        RINNALLA_UNHANDLED: inFolder('unhandled.json'),
        RINNALLA_DURATIONS: inFolder('durations.json'),
        RINNALLA_COUNTED: inFolder('counted.tsv'),
      },
    });
    const unhandled = read(inFolder('unhandled.json')) ?? [];
    return {
      ...judge({ report: read(inFolder('vitest.json')), unhandled, code, root }),
      told: slowest(read(inFolder('durations.json')) ?? [], root),
      counts: countsOf(inFolder('counted.tsv')),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
