// npm run release: an archive that runs without building, with the list of all that is in it (SBOM, CycloneDX).

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, install, npmCommand, root } from './prepare.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** What builds and does not run: a release is built already. */
const builders = ['sass', 'rolldown', 'typescript'];

function dataIn(folder) {
  const names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.csv')).map((name) => path.join(folder, name));
}

/** What a release is made of, besides the packages. */
const parts = [
  // What is read besides code: lists of codes, the invented services.
  ...['src', 'seeds'].flatMap((folder) => dataIn(folder)),
  ...[
    'bin',
    'db/migrations',
    'db/policies',
    'db/views',
    'db/close-counters.sql',
    'db/ring.sql',
    'deploy',
    'docs',
    'dist',
  ],
  ...['scripts/launch.mjs', 'scripts/prepare.mjs', 'scripts/serve.mjs', 'scripts/start.mjs'],
  ...[
    'package-lock.json',
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
    'SECURITY.md',
    'ARCHITECTURE.md',
    'GLOSSARY.md',
    'ACCESSIBILITY.md',
  ],
];

function run(program, words, options = {}) {
  const done = spawnSync(program, words, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...options,
  });
  if (done.status !== 0)
    throw new Error(`${program} ${words.join(' ')} ended with ${done.status ?? done.error?.message}`);
  return done.stdout;
}

function npm(words, options) {
  const [program, all] = npmCommand(words);
  return run(program, all, options);
}

/** The package as it is released: no packages for tests, none for building. */
function writePackage(stage) {
  const whole = readJson(path.join(root, 'package.json'));
  const { devDependencies: _, scripts, ...rest } = whole;
  const dependencies = Object.fromEntries(
    Object.entries(rest.dependencies).filter(([name]) => !builders.includes(name)),
  );
  const kept = Object.fromEntries(['start', 'serve'].map((name) => [name, scripts[name]]));
  writeFileSync(
    path.join(stage, 'package.json'),
    `${JSON.stringify({ ...rest, scripts: kept, dependencies }, null, 2)}\n`,
  );
  return whole.version;
}

/** Packs in a fixed order, with fixed owners and times: the same sources give the same list of files. */
function pack(folder, name, file) {
  const steady = [
    '--sort=name',
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--mtime=2026-01-01',
    '--format=posix',
    '--pax-option=delete=atime,delete=ctime',
  ];
  run('tar', ['--create', '--gzip', ...steady, `--file=${file}`, `--directory=${folder}`, name]);
}

async function release(out) {
  install();
  await build();
  mkdirSync(out, { recursive: true });
  const { version } = readJson(path.join(root, 'package.json'));
  const name = `rinnalla-${version}`;
  const stage = path.join(out, name);
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage);
  for (const part of parts) cpSync(path.join(root, part), path.join(stage, part), { recursive: true });
  writePackage(stage);
  // The lockfile still holds the exact versions and checksums; what is no longer wanted falls out of it.
  npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: stage });
  writeFileSync(path.join(stage, 'dist', '.released'), `${version}\n`);
  const sbom = path.join(out, `${name}.cdx.json`);
  writeFileSync(
    sbom,
    npm(['sbom', '--omit=dev', '--sbom-format=cyclonedx', '--sbom-type=application'], { cwd: stage }),
  );
  cpSync(sbom, path.join(stage, 'sbom.cdx.json'));
  const archive = path.join(out, `${name}.tar.gz`);
  pack(out, name, archive);
  rmSync(stage, { recursive: true });
  const sums = [archive, sbom].map(
    (file) => `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${path.basename(file)}\n`,
  );
  writeFileSync(path.join(out, `${name}.sha256`), sums.join(''));
  console.log(`${archive}\n${sbom}`);
}

await release(path.resolve(process.argv[2] ?? path.join(root, 'release')));
