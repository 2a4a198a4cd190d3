import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../platform/db/postmaster.ts';
import { Refusal } from './refusal.ts';

/** How long a start waits for an earlier program to leave, in milliseconds; a killed one is on its way out. */
const patience = { running: 2500, stopping: 8000 };

interface Holder {
  pid: number;
  since: string;
  stopping: boolean;
}

/** When the process of that number began, in clock ticks since boot: numbers are reused, pairs are not. */
function begun(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** The program that uses this data directory now, if one does. */
export function holderOf(dataDir: string): Holder | undefined {
  const holder = read(path.join(dataDir, 'rinnalla.pid'));
  return holder && isAlive(holder.pid) && begun(holder.pid) === holder.since ? holder : undefined;
}

export interface FolderLock {
  /** Says to a start that waits that we are leaving. */
  stopping(): void;
  release(): void;
}

/**
 * The lock itself: an abstract socket, which one process alone can hold, and which ends with it however it ends. Two starts at once
 * cannot both have it, as they could both find a file away. Undefined while another process of this machine holds it. A folder can be held
 * for several purposes, each by one process.
 */
export async function hold(dataDir: string, purpose = ''): Promise<Server | undefined> {
  const name = createHash('sha256')
    .update(`${realpathSync(dataDir)}${purpose}`)
    .digest('hex');
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(`\0rinnalla-${name}`, () => {
      server.unref();
      resolve(server);
    });
  });
}

/**
 * Takes the data directory for this process. A holder that is being stopped is waited for; one that stays is refused
 * with its process number; one that was killed no longer counts.
 */
export async function lockFolder(dataDir: string): Promise<FolderLock> {
  const file = path.join(dataDir, 'rinnalla.pid');
  const begin = Date.now();
  let lock = await hold(dataDir);
  while (!lock) {
    const holder = holderOf(dataDir);
    if (Date.now() - begin > (holder?.stopping ? patience.stopping : patience.running)) {
      const process = holder ? ` (process ${holder.pid})` : '';
      throw new Refusal(`Rinnalla already runs with the data directory ${dataDir}${process}.`);
    }
    await sleep(50);
    lock = await hold(dataDir);
  }
  const held = lock;
  const write = (stopping: boolean) =>
    writeFileSync(file, `${JSON.stringify({ pid: process.pid, since: begun(process.pid), stopping })}\n`);
  write(false);
  const release = () => {
    rmSync(file, { force: true });
    held.close();
  };
  return { stopping: () => write(true), release };
}
