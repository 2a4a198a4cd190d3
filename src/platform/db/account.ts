import { spawnSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import path from 'node:path';

/** The system account that PostgreSQL runs under; undefined means "as ourselves". */
export interface Account {
  uid: number;
  gid: number;
}

/** `nobody` and `nogroup`: initdb asks for an account that has a name, and we create none. */
const nobody: Account = { uid: 65534, gid: 65534 };

/**
 * PostgreSQL refuses to run as root, so root hands it to another account: to the one that owns an existing
 * folder already, otherwise to `nobody`.
 */
export function accountFor(folder: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(folder, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody;
}

/** Gives a file or folder to the account; nothing to do when we run PostgreSQL as ourselves. */
export function handTo(account: Account | undefined, file: string): void {
  if (account) chownSync(file, account.uid, account.gid);
}

/** True when the account can walk into the folder: a 0700 home directory on the way answers no. */
export function canEnter(account: Account | undefined, folder: string): boolean {
  if (!account) return true;
  const asked = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path.resolve(folder)], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  });
  return asked.status === 0;
}
