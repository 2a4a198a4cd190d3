// Finds a chromium for the browser tests; as root on Debian it is installed when missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
}

const find = () => [process.env.CHROMIUM_PATH, ...names.map(onPath)].find((file) => file && existsSync(file));

function apt(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** The path of a chromium, or undefined after one sentence on what to install. */
export function ensureChromium() {
  const found = find();
  if (found) return found;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.log('Installing chromium for the browser tests …');
    if (apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')) return find();
  }
  console.error('The browser tests need chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.');
  return undefined;
}
