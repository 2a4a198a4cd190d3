import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Account, handTo } from './account.ts';

/** Linux takes 107 bytes as the path of a socket; PostgreSQL adds its lock file's ending beside it. */
const longest = 107;

const socket = '.s.PGSQL.5432';

/**
 * The folder of the Unix socket: inside `home`, or a short one in /tmp when the path would be too long. A folder of
 * that name that belongs to somebody else is refused, never used. The socket of a killed server is removed: its lock
 * names a process number that may be another program's by now.
 */
export function socketFolder(home: string, account: Account | undefined): string {
  const inside = path.join(home, 'socket');
  const fits = Buffer.byteLength(path.join(inside, `${socket}.lock`)) <= longest;
  const folder = fits ? inside : `/tmp/rinnalla-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  const owner = account?.uid ?? process.getuid?.();
  if (!found.isDirectory() || (found.uid !== owner && found.uid !== process.getuid?.())) {
    throw new Error(`${folder} should hold the database's socket, but it belongs to somebody else: remove it.`);
  }
  handTo(account, folder);
  chmodSync(folder, 0o700);
  for (const name of [socket, `${socket}.lock`]) rmSync(path.join(folder, name), { force: true });
  return folder;
}
