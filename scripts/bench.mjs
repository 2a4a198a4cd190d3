// npm run bench: installs and builds what is missing, then measures. `-- --quick` for a first look, `-- --full` for 32 connections too.
import { build, install, run } from './prepare.mjs';

install({ withDev: true });
await build();
const { code } = await run('node', ['bench/run.ts', ...process.argv.slice(2)]);
process.exitCode = code;
