// npm test: everything from an empty checkout to the line "N passed, N failed".
// npm test -- src/domain/case   runs only the test files whose path contains the words, without the checks.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runChecks } from './check.mjs';
import { ensureChromium } from './chromium.mjs';
import { build, install, run } from './prepare.mjs';

// npm run prove: what takes minutes (see vitest.config.ts), with the same closing line.
const prove = process.argv.includes('--prove');
const filters = process.argv.slice(2).filter((word) => word !== '--prove');

/** Files that broke outside any test count as one failure each, and so does a run that told nothing. */
function count(report, code) {
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  const nothing = report.numPassedTests === 0 && failed === 0;
  return { passed: report.numPassedTests, failed: failed === 0 && (code !== 0 || nothing) ? 1 : failed };
}

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
  try {
    const words = ['run', ...filters, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await run('vitest', words, {
      env: { CHROMIUM_PATH: chromium, ...(prove ? { RINNALLA_PROVE: '1' } : {}) },
    });
    return count(read(file), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function finish(parts) {
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  // The last line is read by programs: nothing may follow it.
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}

install({ withDev: true });
await build();
const chromium = ensureChromium();
const checked = prove || filters.length > 0 ? { passed: 0, failed: 0 } : await runChecks();
const tested = chromium ? await runTests(chromium) : { passed: 0, failed: 1 };
finish([checked, tested]);
