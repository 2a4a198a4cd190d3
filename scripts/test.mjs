// npm test: everything from an empty checkout to the line "N passed, N failed".
// npm test -- src/domain/case   runs only the test files whose path contains the words, without the checks.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runChecks } from './check.mjs';
import { ensureChromium } from './chromium.mjs';
import { failure, judge } from './failures.mjs';
import { build, install, root, run } from './prepare.mjs';

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
  const file = path.join(folder, 'vitest.json');
  const outside = path.join(folder, 'unhandled.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', '--reporter=./scripts/unhandled.mjs'];
    const { code } = await run('vitest', ['run', ...filters, ...reporters, `--outputFile.json=${file}`], {
      env: { CHROMIUM_PATH: chromium, RINNALLA_UNHANDLED: outside, ...(prove ? { RINNALLA_PROVE: '1' } : {}) },
    });
    return judge({ report: read(file), unhandled: read(outside) ?? [], code, root });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function finish(parts) {
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  for (const told of parts.flatMap(({ failures }) => failures)) console.log(told);
  // The last line is read by programs: nothing may follow it.
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}

install({ withDev: true });
await build();
const chromium = ensureChromium();
const checked = prove || filters.length > 0 ? { passed: 0, failed: 0, failures: [] } : await runChecks();
const noBrowser = { passed: 0, failed: 1, failures: [failure('the browser', 'No Chromium: see the lines above.')] };
const tested = chromium ? await runTests(chromium) : noBrowser;
finish([checked, tested]);
