// The reverse proxies of which deploy/proxy has examples, for the tests that run these: Debian's packages, taken apart into a folder and not installed.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './prepare.mjs';

const folder = path.join(root, 'node_modules', '.cache', 'proxies');

/** Each program with the packages that it is in and that a bare system lacks, and the words by which it says its version. */
const programs = {
  nginx: { packages: ['nginx'], version: '-v' },
  caddy: { packages: ['caddy'], version: 'version' },
  haproxy: { packages: ['haproxy', 'liblua5.4-0', 'libopentracing1', 'libopentracing-c-wrapper0t64'], version: '-v' },
};

/** Milliseconds: without a network the tests go on without what could be had. */
const patience = 60_000;

const does = (program, words, cwd) =>
  spawnSync(program, words, { cwd, stdio: 'ignore', timeout: patience }).status === 0;
const onPath = (program) =>
  [...process.env.PATH.split(path.delimiter), '/usr/sbin'].some((at) => existsSync(path.join(at, program)));

/** Takes one apart so that it runs from the folder; false where that does not come to a program that starts. */
function unpack(program, { packages, version }) {
  const own = path.join(folder, program);
  const start = path.join(folder, 'bin', program);
  if (!existsSync(start)) {
    rmSync(own, { recursive: true, force: true });
    mkdirSync(own, { recursive: true });
    // Who downloads may be another account than who asks.
    chmodSync(own, 0o777);
    if (!does('apt-get', ['-qq', 'download', ...packages], own)) return false;
    for (const file of readdirSync(own).filter((name) => name.endsWith('.deb')))
      if (!does('dpkg', ['-x', file, '.'], own)) return false;
    const file = ['usr/bin', 'usr/sbin'].map((at) => path.join(own, at, program)).find((at) => existsSync(at));
    const libraries = path.join(own, 'usr', 'lib', 'x86_64-linux-gnu');
    writeFileSync(start, `#!/bin/sh\nLD_LIBRARY_PATH='${libraries}' exec '${file}' "$@"\n`, { mode: 0o755 });
  }
  return does(start, [version]);
}

/** Puts those that this machine lacks on the path; says which there are none of, so that nobody takes a skipped test for one that ran. */
export function ensureProxies() {
  const lacking = Object.entries(programs).filter(([program]) => !onPath(program));
  if (lacking.length === 0) return;
  const canDownload = onPath('apt-get') && onPath('dpkg');
  mkdirSync(path.join(folder, 'bin'), { recursive: true });
  if (canDownload && process.getuid?.() === 0) does('apt-get', ['-qq', 'update']);
  const left = lacking.filter(([program, packed]) => {
    if (canDownload && unpack(program, packed)) return false;
    rmSync(path.join(folder, 'bin', program), { force: true });
    return true;
  });
  process.env.PATH = [process.env.PATH, path.join(folder, 'bin')].join(path.delimiter);
  for (const [program] of left)
    console.error(`No ${program} here, and none to be had: its example in deploy/proxy is not run.`);
}
