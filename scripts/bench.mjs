// npm run bench: installs and builds what is missing, then measures. `-- --quick` for a first look, `-- --full` for 32 connections too.
import { nodeFlags } from './launch.mjs';
import { build, install, run } from './prepare.mjs';

install({ withDev: true });
await build();
// The bench hands its own flags on to the program that it measures.
const { code } = await run('node', [...nodeFlags, 'bench/run.ts', ...process.argv.slice(2)]);
process.exitCode = code;
