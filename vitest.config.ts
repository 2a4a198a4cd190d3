import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** What takes minutes: run by `npm run prove`, beside the tests in .ci/run. */
const proofs = [
  'proofs/access/matrix.test.ts',
  'proofs/access/machine.test.ts',
  'proofs/access/joins.test.ts',
  'proofs/access/sabotage.test.ts',
  'proofs/http/hidden-takes-as-long.test.ts',
  'proofs/study/many-releases.test.ts',
  'e2e/accessible.test.ts',
  'seeds/any-day.test.ts',
];
/** Quick, but for one test that waits: runs in both. */
const both = ['proofs/http/entered.test.ts'];
const proving = process.env.RINNALLA_PROVE === '1';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: '#jsx', development: false } },
  // Tests run from the sources, not from what was built last.
  resolve: { alias: { '#jsx/jsx-runtime': path.resolve(import.meta.dirname, 'src/platform/jsx/jsx-runtime.ts') } },
  test: {
    include: proving
      ? [...proofs, ...both]
      : ['src', 'seeds', 'proofs', 'e2e', 'bench', 'scripts'].flatMap((folder) => [
          `${folder}/**/*.test.ts`,
          `${folder}/**/*.test.tsx`,
        ]),
    exclude: proving ? [] : ['**/node_modules/**', ...proofs],
    globalSetup: ['./src/platform/db/template.ts'],
    // One process, one module graph: the pure rules take milliseconds, and files share nothing but the server.
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    // Several times what the slowest takes by itself: a busy machine is no fault of the program. So a file sets no shorter ones.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // The browser of a worker ends with it.
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 30_000, interval: 50 } },
  },
});
