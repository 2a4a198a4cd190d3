// npm run bench-study: how long a study takes and how much memory. `-- --full` also with ten million people.
import { sparing } from './launch.mjs';
import { build, install, run } from './prepare.mjs';

install({ withDev: true });
await build();
const { code } = await run('node', [...sparing.flags, 'bench/study/run.ts', ...process.argv.slice(2)], {
  env: sparing.env,
});
process.exitCode = code;
