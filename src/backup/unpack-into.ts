import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Account, handTo } from '../platform/db/account.ts';
import type { Sink } from './unpack.ts';

/** Writes the files of a pack below a folder, for an account; others read nothing of them. */
export function intoFolder(folder: string, account: Account | undefined): Sink {
  const made = new Set<string>();
  const make = (at: string): void => {
    if (made.has(at)) return;
    if (at.length > folder.length) make(path.dirname(at));
    mkdirSync(at, { recursive: true, mode: 0o700 });
    handTo(account, at);
    made.add(at);
  };
  return async (name, bytes) => {
    const at = path.join(folder, name);
    if (name.endsWith('/')) return make(path.resolve(at));
    make(path.dirname(at));
    await pipeline(bytes, createWriteStream(at, { mode: 0o600 }));
    handTo(account, at);
  };
}

/** Has the disk keep everything below a folder: one call instead of one for each of some thousand files. */
export function syncAll(folder: string): void {
  const done = spawnSync('sync', ['-f', folder], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`sync -f ${folder}: ${done.error?.message ?? done.stderr}`);
}
