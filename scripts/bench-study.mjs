// npm run bench-study: how long a study takes and how much memory. `-- --full` also with ten million people.
import { nodeFlags } from './launch.mjs';
import { build, install, run } from './prepare.mjs';

install({ withDev: true });
await build();
const { code } = await run('node', [...nodeFlags, 'bench/study/run.ts', ...process.argv.slice(2)]);
process.exitCode = code;
