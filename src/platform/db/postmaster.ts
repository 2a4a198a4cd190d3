import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What PostgreSQL writes of itself into `postmaster.pid` of its data directory. */
export interface Postmaster {
  pid: number;
  port: number;
  socketDir: string;
  ready: boolean;
}

/** Reads `postmaster.pid`; undefined when there is none or it is being written. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  return { pid, port: Number(lines[3]), socketDir: lines[4] ?? '', ready: (lines[7] ?? '').trim() === 'ready' };
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Dead, but not yet buried by its parent; in containers without an init nobody ever does. */
function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}

/** True while a process of that number runs. */
export function isAlive(pid: number): boolean {
  return exists(pid) && !isZombie(pid);
}

/**
 * Is that process a postmaster of this data directory? Process numbers are reused, so the file alone proves nothing;
 * the command line does, and unlike the working directory it can be read in a container without SYS_PTRACE.
 */
export function worksIn(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster);
  } catch {
    return false;
  }
}

/** Waits until the process is gone; false when the time ran out. */
export async function gone(pid: number, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > end) return false;
    await sleep(15);
  }
  return true;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It went away by itself.
  }
}

/**
 * Stops a postmaster: fast shutdown first (SIGINT: sessions end, a checkpoint is written), then immediate
 * (SIGQUIT: safe, the next start replays its log), then SIGKILL.
 */
export async function stopPostmaster(pid: number, patience: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await gone(pid, patience)) return;
  signal(pid, 'SIGQUIT');
  if (await gone(pid, 3000)) return;
  signal(pid, 'SIGKILL');
  await gone(pid, 2000);
}

/** Sessions notice the death of their postmaster at once; this is what they get to leave, in milliseconds. */
const farewell = 300;

/**
 * Brings a data directory to rest after a kill -9 of the program above: a postmaster still working in it is stopped.
 * The file of a dead one stays for PostgreSQL to judge (it also looks for sessions that outlived it), unless its number
 * still counts as taken, by another program or by its own unburied rest. Returns true when something was stopped.
 */
export async function settle(cluster: string): Promise<boolean> {
  const left = readPostmaster(cluster);
  if (!left || !exists(left.pid)) return false;
  const running = worksIn(left.pid, cluster);
  if (running) await stopPostmaster(left.pid, 10_000);
  else await sleep(farewell);
  if (readPostmaster(cluster)?.pid === left.pid) rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
  return running;
}
