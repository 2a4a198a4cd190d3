// npm run dev: evaluation mode, built and started again after each change of a source.
import { existsSync, watch } from 'node:fs';
import path from 'node:path';
import { spawnProgram } from './launch.mjs';
import { install, root, tryBuild } from './prepare.mjs';

const folders = ['src', 'seeds', 'db', 'assets'].map((name) => path.join(root, name)).filter(existsSync);

let child;
let timer;
let busy = false;
let again = false;

function stop() {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  return gone;
}

/** One round at a time; a change during a round starts another one after it. */
async function round() {
  if (busy) {
    again = true;
    return;
  }
  busy = true;
  if (await tryBuild()) {
    await stop();
    child = spawnProgram(['start', ...process.argv.slice(2)]);
  }
  busy = false;
  if (again) {
    again = false;
    await round();
  }
}

install({ withDev: true });
await round();
for (const folder of folders) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(round, 150);
  });
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop().then(() => process.exit(0)));
