// npm test: everything from an empty checkout to the line "N passed, N failed".
// npm test -- src/domain/case   runs only the test files whose path contains the words, without the checks.
// npm run prove: what takes minutes (see vitest.config.ts), with the same closing line; npm run prove -- --full: see series.mjs;
// npm run prove -- --only two-worlds: one folder of proofs by itself.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { runChecks } from './check.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureDebian } from './debian.mjs';
import { failure } from './failures.mjs';
import { build, install, root } from './prepare.mjs';
import { byThemselves } from './proofs-with-seeds.mjs';
import { runTests } from './run-tests.mjs';
import { proveSeries, seedsOf } from './series.mjs';

const prove = process.argv.includes('--prove');
const full = process.argv.includes('--full');
const given = process.argv.slice(2).filter((word) => !['--prove', '--full'].includes(word));
/** The folder of proofs that runs by itself, and the words without it. */
const onlyAt = given.indexOf('--only');
const only = onlyAt < 0 ? undefined : given[onlyAt + 1];
const words = onlyAt < 0 ? given : given.toSpliced(onlyAt, 2);

/** The commit that what is proved rests on, without the table of what was proved. Only what is committed can be found again. */
function provedCommit() {
  const paths = ['src', 'db', 'seeds', 'proofs', 'package-lock.json', ':(exclude)proofs/proved.tsv'];
  const git = (...parameters) =>
    spawnSync('git', [...parameters, '--', ...paths], { cwd: root, encoding: 'utf8' }).stdout.trim();
  if (git('status', '--porcelain') !== '')
    throw new Error('Commit what has changed first: a proof is recorded by its commit.');
  return git('log', '-1', '--format=%h');
}

/** The proofs that a seed changes; the machine gets five minutes. */
const seeded = ['proofs/access/matrix', 'proofs/access/machine', 'proofs/study/many-releases'];

function series(env) {
  if (only !== undefined && !(only in byThemselves))
    throw new Error(`--only ${only}: no proof with seeds; there are ${Object.keys(byThemselves).join(', ')}.`);
  const { files, wanted, setting = {} } = only === undefined ? { files: seeded } : byThemselves[only];
  return proveSeries({
    seeds: seedsOf(words),
    commit: provedCommit(),
    file: path.join(root, 'proofs', 'proved.tsv'),
    prove: (seed) =>
      runTests(files, { ...env, ...setting, RINNALLA_PROOF_SEED: String(seed), RINNALLA_PROOF_SECONDS: '300' }),
    ...(wanted ? { wanted } : {}),
  });
}

function finish(parts) {
  const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
  for (const line of parts.at(-1)?.told ?? []) console.log(line);
  for (const failed of parts.flatMap(({ failures }) => failures)) console.log(failed);
  // The last line is read by programs: nothing may follow it.
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}

const noBrowser = { passed: 0, failed: 1, failures: [failure('the browser', 'No Chromium: see the lines above.')] };

async function everything() {
  const chromium = ensureChromium();
  const env = {
    CHROMIUM_PATH: chromium,
    ...(prove ? { RINNALLA_PROVE: '1' } : {}),
    ...(only === undefined ? {} : { RINNALLA_PROVE_ONLY: byThemselves[only]?.folder ?? `proofs/${only}` }),
  };
  if (full) return await series(env);
  const tests = chromium ? runTests(words, env) : noBrowser;
  // Beside the tests: they fill the moments in which a test waits.
  const checks = prove || words.length > 0 ? [] : [runChecks()];
  return await Promise.all([...checks, tests]);
}

install({ withDev: true });
// Who develops installs them, or has the tests that need them skipped; a series that counts for the record is run whole.
if (process.env.CI === 'true' || full)
  ensureDebian(prove ? ['database'] : ['nginx', 'caddy', 'haproxy', 'age', 'checkers']);
await build();
try {
  finish(await everything());
} catch (error) {
  // Words that were not understood, or a tree that is not committed.
  console.error(error.message);
  process.exitCode = 1;
}
