import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, realpathSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { type Account, canEnter, handTo } from './account.ts';

/** Where a database goes whose data directory lies under a folder that PostgreSQL's account may not enter. */
const elsewhere = '/var/lib/rinnalla';

function make(folder: string, account: Account | undefined): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  handTo(account, folder);
  return realpathSync(folder);
}

/**
 * Lets others walk through a closed data directory of ours, without listing it: better than to keep the database where
 * nobody looks for it. What lies inside is closed by itself (files 0600, the database's folder 0700).
 */
function openForPassage(dataDir: string, account: Account | undefined): boolean {
  const { mode, uid } = statSync(dataDir);
  if (uid !== process.getuid?.() || !canEnter(account, path.dirname(dataDir))) return false;
  chmodSync(dataDir, mode | 0o011);
  return canEnter(account, dataDir);
}

/**
 * The folder that holds everything of the database server: `postgres` in the data directory. Where root's data
 * directory lies below one that the other account cannot enter (a 0700 home), `postgres` is a link to a folder under
 * /var/lib/rinnalla, and one line says so.
 */
export function databaseHome(dataDir: string, account: Account | undefined, log: (line: string) => void): string {
  const home = path.join(dataDir, 'postgres');
  if (existsSync(home) || canEnter(account, dataDir) || openForPassage(dataDir, account)) return make(home, account);
  const outside = path.join(elsewhere, randomBytes(6).toString('hex'));
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  const made = make(outside, account);
  symlinkSync(made, home);
  log(`PostgreSQL does not run as root and its account cannot enter ${dataDir}: the database is kept in ${made}`);
  return made;
}
