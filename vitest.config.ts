import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes minutes, the longest first: run by `npm run prove`, beside the tests in .ci/run. */
const proofs = [
  'proofs/two-worlds/first-half.test.ts',
  'proofs/two-worlds/second-half.test.ts',
  'proofs/study/many-releases.test.ts',
  'proofs/study/rounded/real-files.test.ts',
  'e2e/accessible.test.ts',
  'proofs/two-worlds/sabotage.test.ts',
  'proofs/access/sabotage.test.ts',
  'proofs/formula/sabotage.test.ts',
  'proofs/formula/bridge.test.ts',
  'proofs/formula/proof.test.ts',
  'proofs/formula/universe.test.ts',
  'e2e/warning.test.ts',
  'e2e/hand-over.test.ts',
  'proofs/formula/kept.test.ts',
  'proofs/access/joins.test.ts',
  'proofs/access/matrix.test.ts',
  'e2e/pages-in-use.test.ts',
  'seeds/any-day.test.ts',
  'seeds/regions.test.ts',
  'e2e/study.test.ts',
  'e2e/shapes.test.ts',
  'proofs/access/families.test.ts',
  'proofs/access/machine.test.ts',
  'proofs/two-worlds/as-long.test.ts',
  'proofs/two-worlds/narrow.test.ts',
  'proofs/two-worlds/tables.test.ts',
  'proofs/survive/canaries.test.ts',
  'proofs/survive/master-key.test.ts',
  'proofs/survive/backup.test.ts',
  'proofs/survive/bad-backup.test.ts',
  'proofs/survive/branches.test.ts',
  'proofs/survive/erased.test.ts',
  'proofs/survive/shared-ring.test.ts',
  'proofs/survive/journal-copy.test.ts',
  'proofs/survive/two-nodes.test.ts',
  'proofs/survive/limits.test.ts',
  'proofs/survive/failover.test.ts',
  'proofs/survive/barman.test.ts',
  'proofs/survive/kills.test.ts',
  'proofs/survive/drafts.test.ts',
  'proofs/survive/injected.test.ts',
  'proofs/survive/unsynced.test.ts',
  'proofs/survive/unread.test.ts',
  'proofs/one-back/one-back.test.ts',
  'proofs/http/narrow-classes.test.ts',
  'proofs/http/own-language.test.ts',
  'proofs/http/every-form.test.ts',
  'proofs/own-records/own-records.test.ts',
  'proofs/http/cited.test.ts',
  'proofs/http/law-drawn.test.ts',
  'proofs/study/rounded/rounded.test.ts',
  'proofs/study/rounded/series.test.ts',
  'proofs/own-study/attack.test.ts',
  'proofs/two-worlds/slower.test.ts',
  'proofs/deadline/corrected.test.ts',
  'proofs/story/order.test.ts',
  'proofs/story/database.test.ts',
  'proofs/story/concurrent.test.ts',
];
/** Quick, but for one test that waits: runs in both. */
const both = ['proofs/http/entered.test.ts'];
/** All of it takes minutes; `npm run prove -- --only two-worlds` runs it by itself. */
const apart = ['proofs/two-worlds/**/*.test.ts'];
/**
 * Three machines at once want a quiet one: only `npm run prove -- --full --only patroni` runs them, which sets a seed. So too the container, which is
 * built in some ten minutes: `RINNALLA_PROVE=1 RINNALLA_PROOF_SEED=1 npx vitest run proofs/deploy/image`.
 */
const inSeries = ['proofs/survive/patroni.test.ts', 'proofs/deploy/image.test.ts'];
const proving = process.env.RINNALLA_PROVE === '1';
const only = process.env.RINNALLA_PROVE_ONLY;

/** Longest first, so that at the end no worker waits long for the other: proofs as they stand above, and those with a browser. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const proof = proofs.findIndex((file) => moduleId.endsWith(file));
      if (proof >= 0) return proof;
      return proofs.length + (moduleId.includes('/e2e/') ? 0 : 1);
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx', development: false } },
  // Tests run from the sources, not from what was built last.
  resolve: { alias: { '#jsx/jsx-runtime': path.resolve(import.meta.dirname, 'src/platform/jsx/jsx-runtime.ts') } },
  test: {
    include: only
      ? [`${only}/**/*.test.ts`]
      : proving
        ? [...proofs, ...both, ...(process.env.RINNALLA_PROOF_SEED === undefined ? [] : inSeries)]
        : ['src', 'seeds', 'proofs', 'e2e', 'bench', 'scripts'].flatMap((folder) => [
            `${folder}/**/*.test.ts`,
            `${folder}/**/*.test.tsx`,
          ]),
    exclude: only || proving ? [] : ['**/node_modules/**', ...proofs, ...apart, ...inSeries],
    globalSetup: ['./src/platform/db/template.ts'],
    // One process, one module graph: the pure rules take milliseconds, and files share nothing but the server.
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    // Room for young objects, as the program has it (scripts/launch.mjs): they are looked through half as often.
    execArgv: ['--max-semi-space-size=32'],
    sequence: { sequencer: LongestFirst },
    // Several times what the slowest takes by itself: a busy machine is no fault of the program. So a file sets no shorter ones.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // The browser of a worker ends with it.
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 30_000, interval: 50 } },
  },
});
