// npm test: everything from an empty checkout to the line "N passed, N failed".
// npm test -- src/domain/case   runs only the test files whose path contains the words, without the checks.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runChecks } from './check.mjs';
import { ensureChromium } from './chromium.mjs';
import { failure, judge } from './failures.mjs';
import { build, install, root, run } from './prepare.mjs';
import { slowest } from './slowest.mjs';

// npm run prove: what takes minutes (see vitest.config.ts), with the same closing line.
const prove = process.argv.includes('--prove');
const filters = process.argv.slice(2).filter((word) => word !== '--prove');

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function runTests(chromium) {
  const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-report-'));
  const [file, outside, durations] = ['vitest', 'unhandled', 'durations'].map((name) =>
    path.join(folder, `${name}.json`),
  );
  try {
    const reporters = ['default', 'json', './scripts/unhandled.mjs', './scripts/slowest.mjs'].map(
      (one) => `--reporter=${one}`,
    );
    const { code } = await run('vitest', ['run', ...filters, ...reporters, `--outputFile.json=${file}`], {
      env: {
        CHROMIUM_PATH: chromium,
        RINNALLA_UNHANDLED: outside,
        RINNALLA_DURATIONS: durations,
        ...(prove ? { RINNALLA_PROVE: '1' } : {}),
      },
    });
    const judged = judge({ report: read(file), unhandled: read(outside) ?? [], code, root });
    return { ...judged, told: slowest(read(durations) ?? [], root) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function finish(parts) {
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  for (const line of parts.flatMap(({ told = [] }) => told)) console.log(line);
  for (const failed of parts.flatMap(({ failures }) => failures)) console.log(failed);
  // The last line is read by programs: nothing may follow it.
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}

const noBrowser = { passed: 0, failed: 1, failures: [failure('the browser', 'No Chromium: see the lines above.')] };

install({ withDev: true });
await build();
const chromium = ensureChromium();
const parts = [chromium ? runTests(chromium) : noBrowser];
// Beside the tests: they fill the moments in which a test waits.
if (!prove && filters.length === 0) parts.unshift(runChecks());
finish(await Promise.all(parts));
