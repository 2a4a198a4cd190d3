import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const { judge } = await import(new URL('./failures.mjs', import.meta.url).href);
const { slowest } = await import(new URL('./slowest.mjs', import.meta.url).href);

const fails = `
import { describe, expect, test } from 'vitest';
test('it stands', () => expect(1).toBe(1));
describe('a case', () => {
  test('it is open', () => expect({ state: 'closed' }).toEqual({ state: 'open' }));
});`;
const breaks = `throw new Error('no database');`;
const rejects = `
import { test } from 'vitest';
test('it looks well', () => { Promise.reject(new Error('nobody listened')); });`;

/** A folder of test files run by vitest itself, judged as npm test judges it. */
function runOf(files: Record<string, string>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-failures-'));
  try {
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    const unhandled = path.join(folder, 'unhandled.json');
    const reporters = ['--reporter=json', `--reporter=${path.join(root, 'scripts/unhandled.mjs')}`];
    const { status } = spawnSync(
      process.execPath,
      [
        ...[path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder],
        ...[...reporters, '--outputFile.json=report.json'],
      ],
      { env: { PATH: process.env.PATH, FORCE_COLOR: '1', RINNALLA_UNHANDLED: unhandled } },
    );
    const read = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    return judge({ report: read('report.json'), unhandled: read('unhandled.json'), code: status, root: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('what npm test says at its end', () => {
  test('the ten slowest files, the slowest first', () => {
    const files = Array.from({ length: 12 }, (_, n) => ({ file: path.join(root, `${n}.test.ts`), seconds: n }));
    const [heading, first, ...rest] = slowest(files, root);
    expect(heading).toBe('The slowest files:');
    expect(first).toBe('    11.0 s  11.test.ts');
    expect(rest).toHaveLength(9);
    expect(slowest([], root)).toEqual([]);
  });

  test('a failed test and a file that broke are named, each with how its message begins', () => {
    const { passed, failed, failures } = runOf({ 'a.test.ts': fails, 'b.test.ts': breaks });
    expect({ passed, failed }).toEqual({ passed: 1, failed: 2 });
    const [first, second] = failures.toSorted();
    expect(first).toMatch(
      /^failed: a\.test\.ts > a case > it is open\n {4}AssertionError: expected \{ state: 'closed' \}/,
    );
    expect(second).toMatch(/^failed: b\.test\.ts\n {4}.*no database/);
    expect(failures.join('\n')).not.toContain('\u001b');
    for (const told of failures) expect(told.split('\n').length).toBeLessThanOrEqual(13);
  });

  test('an error outside any test is named too, though every test passed', () => {
    const { passed, failed, failures } = runOf({ 'c.test.ts': rejects });
    expect({ passed, failed }).toEqual({ passed: 1, failed: 1 });
    expect(failures[0]).toMatch(/^failed: an error outside any test\n {4}Error: nobody listened/);
  });

  test('a run that told nothing is a failure', () => {
    expect(judge({ report: undefined, unhandled: [], code: 137, root })).toMatchObject({ passed: 0, failed: 1 });
    const report = { numPassedTests: 0, testResults: [] };
    expect(judge({ report, unhandled: [], code: 0, root }).failures).toEqual([
      'failed: the run of the tests\n    No test ran.',
    ]);
  });
});

describe('what .ci/run says at its end', () => {
  let folder: string;
  const says = (lines: string[], code: number) =>
    `console.log(${JSON.stringify(lines.join('\n'))}); process.exitCode = ${code};`;
  const run = (tests: string, proofs: string) => {
    writeFileSync(path.join(folder, 'tests.cjs'), tests);
    writeFileSync(path.join(folder, 'proofs.cjs'), proofs);
    const scripts = { test: 'node tests.cjs', prove: 'node proofs.cjs' };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ scripts }));
    const { status, stdout } = spawnSync('bash', ['.ci/run'], { cwd: folder, encoding: 'utf8' });
    return { status, lines: stdout.trimEnd().split('\n') };
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-ci-'));
    mkdirSync(path.join(folder, '.ci'));
    cpSync(path.join(root, '.ci/run'), path.join(folder, '.ci/run'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the failures of both parts stand right before the sum, which is the last line', () => {
    const tests = says(['noise', 'failed: a.test.ts > x', '    because', '7 passed, 1 failed'], 1);
    const proofs = says(['more noise', 'failed: b.test.ts', '    thrown', '    at b', '2 passed, 1 failed'], 1);
    const { status, lines } = run(tests, proofs);
    expect(status).toBe(1);
    expect(lines.slice(-6)).toEqual([
      ...['failed: a.test.ts > x', '    because'],
      ...['failed: b.test.ts', '    thrown', '    at b'],
      '9 passed, 2 failed',
    ]);
  });

  test('a part that ended without counting is named by its command', () => {
    const { status, lines } = run(says(['7 passed, 0 failed'], 0), says(['killed'], 3));
    expect(status).toBe(1);
    expect(lines.at(-2)).toBe('failed: npm run --silent prove (ended with code 3 without a failed test)');
    expect(lines.at(-1)).toBe('7 passed, 1 failed');
  });

  test('where nothing failed the sum stands alone', () => {
    const { status, lines } = run(says(['7 passed, 0 failed'], 0), says(['2 passed, 0 failed'], 0));
    expect(status).toBe(0);
    expect(lines.at(-1)).toBe('9 passed, 0 failed');
    expect(lines.join('\n')).not.toContain('failed: ');
  });
});
