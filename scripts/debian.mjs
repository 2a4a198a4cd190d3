// Programs that tests run and npm does not have: Debian's packages, taken apart into a folder and not installed.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './prepare.mjs';

const folder = path.join(root, 'node_modules', '.cache', 'debian');

/** What belongs together: its packages, the commands that must end well before a test believes in it, and what is not run without it. */
const sets = {
  nginx: { packages: ['nginx'], tries: ['nginx -v'], for: 'its example in deploy/proxy' },
  caddy: { packages: ['caddy'], tries: ['caddy version'], for: 'its example in deploy/proxy' },
  haproxy: { packages: ['haproxy'], tries: ['haproxy -v'], for: 'its example in deploy/proxy' },
  database: {
    packages: ['patroni', 'python3-etcd', 'etcd-server', 'haproxy', 'barman', 'postgresql-17'],
    tries: [
      'patroni --version',
      '/usr/bin/python3 -m patroni.dcs.etcd3',
      'etcd --version',
      'haproxy -v',
      'barman --version',
      'pg_rewind --version',
    ],
    for: 'the proofs of Patroni and Barman',
  },
  age: { packages: ['age'], tries: ['age --version'], for: 'the opening of sealed files by another program than ours' },
  checkers: {
    packages: ['shellcheck', 'yamllint'],
    tries: ['shellcheck --version', 'yamllint --version'],
    for: 'the checks of the scripts and examples in deploy',
  },
};

/** Milliseconds: without a network the tests go on without what could be had. */
const patience = 120_000;

const run = (program, words, options = {}) =>
  spawnSync(program, words, { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8', timeout: patience, ...options });
const does = (...call) => run(...call).status === 0;

const joined = (...folders) => folders.filter(Boolean).join(path.delimiter);

/** The environment in which the programs below a folder are found before those of the system, with their libraries. */
function environmentIn(own) {
  const { PATH, LD_LIBRARY_PATH, PYTHONPATH } = process.env;
  const bins = ['usr/lib/postgresql/17/bin', 'usr/bin', 'usr/sbin'];
  return {
    PATH: joined(...bins.map((bin) => path.join(own, bin)), PATH),
    ...(own === '/'
      ? {}
      : {
          LD_LIBRARY_PATH: joined(path.join(own, 'usr', 'lib', `${machine()}-linux-gnu`), LD_LIBRARY_PATH),
          PYTHONPATH: joined(path.join(own, 'usr', 'lib', 'python3', 'dist-packages'), PYTHONPATH),
        }),
  };
}

const machine = () => ({ x64: 'x86_64', arm64: 'aarch64' })[process.arch] ?? process.arch;

const works = (own, { tries }) =>
  tries.every((words) => {
    const [program, ...rest] = words.split(' ');
    return does(program, rest, { env: { ...process.env, ...environmentIn(own) } });
  });

/** What this machine lacks of the packages, by its own package manager. */
function lacking(packages) {
  const asked = run('apt-get', ['-s', '-o', 'Debug::NoLocking=1', 'install', '--no-install-recommends', ...packages]);
  return asked.status === 0 ? [...asked.stdout.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name) : [];
}

/** Takes one set apart; false where that does not come to programs that start. */
function unpack(name, set) {
  const own = path.join(folder, name);
  rmSync(own, { recursive: true, force: true });
  const files = path.join(own, 'packages');
  mkdirSync(files, { recursive: true });
  // Who downloads may be another account than who asks.
  chmodSync(files, 0o777);
  const names = lacking(set.packages);
  if (names.length === 0 || !does('apt-get', ['-qq', 'download', ...names], { cwd: files })) return false;
  for (const file of readdirSync(files)) if (!does('dpkg', ['-x', path.join(files, file), own])) return false;
  rmSync(files, { recursive: true });
  if (!works(own, set)) return false;
  writeFileSync(path.join(own, 'whole'), '');
  return true;
}

/** The folder below which the programs of a set are, as below `/` where they are installed; undefined where there are none. */
export function unpackedFolder(name) {
  const own = path.join(folder, name);
  if (existsSync(path.join(own, 'whole'))) return own;
  return works('/', sets[name]) ? '/' : undefined;
}

/** The settings with which a process finds the programs of a set; `at` is where a copy of them is. Undefined where there are none. */
export function debianEnvironment(name, at = unpackedFolder(name)) {
  return at === undefined ? undefined : environmentIn(at);
}

/** Gets what this machine lacks; says what there is none of, so that nobody takes a skipped test for one that ran. */
export function ensureDebian(names) {
  const wanted = names.filter((name) => unpackedFolder(name) === undefined);
  if (wanted.length === 0) return;
  if (process.getuid?.() === 0) does('apt-get', ['-qq', 'update']);
  for (const name of wanted)
    if (!unpack(name, sets[name]))
      console.error(`No ${sets[name].packages.join(', ')} here, and none to be had: ${sets[name].for} are not run.`);
}
