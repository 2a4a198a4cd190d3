import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, accountFor, handTo } from './account.ts';
import { type Binaries, findBinaries, markMadeWith } from './binaries.ts';
import { archivingInto, checkMajor, configure, createCluster, superuser, superuserPassword } from './cluster.ts';
import { databaseHome } from './home.ts';
import { readPostmaster, settle, stopPostmaster } from './postmaster.ts';
import { socketFolder } from './socket-folder.ts';

export interface StartOptions {
  /** The data directory of Rinnalla; the database lies in `postgres` inside it. */
  dataDir: string;
  /** The folder of `initdb` and `postgres` (RINNALLA_PG_BIN); the packaged ones when left out. */
  binDir?: string | undefined;
  /** Whether a new database may be made with a server of the system, where there is one. */
  system?: boolean;
  /** Off for throw-away test servers: no fsync, no waiting for the disk. */
  durable?: boolean;
  /** The server keeps its journal in `archive` beside the cluster, for whoever backs it up to take it from there. */
  archive?: boolean;
  /** Further lines of the server's settings, for this start alone. */
  settings?: readonly string[];
  log?: (line: string) => void;
}

/** A running PostgreSQL of our own, reached by its Unix socket alone. */
export interface RunningPostgres {
  socketDir: string;
  port: number;
  /** The superuser's login, for migrations only. */
  superuser: { user: string; password: string };
  version: string;
  major: number;
  /** The folder of its programs. */
  programs: string;
  /** Of the server that runs now: another one after a restart. */
  readonly pid: number;
  /** Resolves when the server has ended for good: stopped, or not to be started again. */
  ended: Promise<void>;
  /** Ends every session and the server within about five seconds; nothing is left running. */
  stop(): Promise<void>;
}

interface Place {
  cluster: string;
  logFile: string;
  account: Account | undefined;
}

const logLimit = 10 * 2 ** 20;

function openLog({ logFile, account }: Place): number {
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > logLimit) renameSync(logFile, `${logFile}.old`);
  const file = openSync(logFile, 'a', 0o600);
  handTo(account, logFile);
  return file;
}

/** In its own process group, so that Ctrl-C in the terminal reaches us and not the database under us. */
function spawnPostgres(binaries: Binaries, place: Place): ChildProcess {
  const log = openLog(place);
  return spawn(binaries.postgres, ['-D', place.cluster], {
    ...place.account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
}

/** Waits for "ready" in postmaster.pid; false when the server ended instead. */
async function ready(child: ChildProcess, cluster: string): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const written = readPostmaster(cluster);
    if (written?.pid === child.pid && written?.ready) return true;
    await sleep(10);
  }
  return false;
}

/**
 * Stops the server when we are killed with SIGKILL: it reads from a pipe that only we hold open, and the pipe ends
 * with us, however we end.
 */
function guard(pid: number, account: Account | undefined): ChildProcess {
  const guardian = spawn(
    '/bin/sh',
    ['-c', 'cat >/dev/null; kill -INT "$1" 2>/dev/null', 'rinnalla-guard', String(pid)],
    {
      ...account,
      cwd: '/',
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  guardian.unref();
  (guardian.stdin as unknown as { unref(): void }).unref();
  guardian.on('error', () => undefined);
  return guardian;
}

function dismiss(guardian: ChildProcess): void {
  try {
    if (guardian.pid) process.kill(-guardian.pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

/** Sessions of a server that was killed may outlive it for a moment and keep its memory: then a start is tried again. */
async function launch(binaries: Binaries, place: Place): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt += 1) {
    const child = spawnPostgres(binaries, place);
    child.on('error', () => undefined);
    if (await ready(child, place.cluster)) return child;
    const lines = readFileSync(place.logFile, 'utf8').trimEnd().split('\n').slice(-4);
    if (attempt < 20 && lines.some((line) => line.includes('pre-existing shared memory block'))) await sleep(250);
    else throw new Error(`PostgreSQL did not start; the end of ${place.logFile} says:\n  ${lines.join('\n  ')}`);
  }
}

interface Keeping {
  readonly pid: number;
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** How often in a row a server is started again that ends within a minute; then its disk or its data need a person. */
const mostRestarts = 5;
const aMinute = 60_000;

/** Launches the server and starts it again whenever it ends without having been told to. */
async function keepRunning(binaries: Binaries, place: Place, log: (line: string) => void): Promise<Keeping> {
  let child = await launch(binaries, place);
  let stopping = false;

  const runOut = async (): Promise<void> => {
    const guardian = guard(child.pid as number, place.account);
    await new Promise<void>((resolve) => {
      if (child.exitCode === null && child.signalCode === null) child.once('exit', () => resolve());
      else resolve();
    });
    dismiss(guardian);
  };
  const keep = async (): Promise<void> => {
    for (let restarts = 0; ; restarts += 1) {
      const begun = performance.now();
      await runOut();
      if (stopping) return;
      if (performance.now() - begun > aMinute) restarts = 0;
      if (restarts >= mostRestarts) return;
      log('the database server ended unexpectedly and is started again');
      try {
        await settle(place.cluster);
        child = await launch(binaries, place);
        if (stopping) await stopPostmaster(child.pid as number, 3500);
      } catch (error) {
        log(error instanceof Error ? error.message : String(error));
        return;
      }
    }
  };
  const ended = keep();
  return {
    get pid() {
      return child.pid as number;
    },
    ended,
    async stop() {
      stopping = true;
      if (child.exitCode === null && child.signalCode === null) await stopPostmaster(child.pid as number, 3500);
      await ended;
    },
  };
}

function archiveFolder(home: string, account: Account | undefined): string {
  const folder = path.join(home, 'archive');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  handTo(account, folder);
  return folder;
}

/**
 * Starts the embedded PostgreSQL on a data directory, making it at first; a server left behind by a killed program is
 * stopped first. Throws an error whose message an operator can act on.
 */
export async function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  const { log = () => undefined, durable = true } = options;
  const dataDir = path.resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const account = accountFor(path.join(dataDir, 'postgres'));
  const home = databaseHome(dataDir, account, log);
  const cluster = path.join(home, 'cluster');
  const { binDir, system } = options;
  const binaries = findBinaries(home, account, { binDir, system, made: existsSync(cluster) });
  const place: Place = { cluster, logFile: path.join(home, 'server.log'), account };
  const password = superuserPassword(path.join(dataDir, 'postgres.password'), place.cluster);
  if (existsSync(place.cluster)) {
    checkMajor(place.cluster, binaries);
    if (await settle(place.cluster)) log('stopped a database server that was left running');
  } else {
    await createCluster(binaries, place.cluster, password, durable, account);
    markMadeWith(home, binaries);
  }
  const socketDir = socketFolder(home, account);
  const archiving = options.archive ? archivingInto(archiveFolder(home, account)) : [];
  configure(place.cluster, socketDir, durable, account, [...archiving, ...(options.settings ?? [])]);
  const running = await keepRunning(binaries, place, log);
  const stop = async () => {
    await running.stop();
    if (!socketDir.startsWith(home)) rmSync(socketDir, { recursive: true, force: true });
  };
  return {
    socketDir,
    port: 5432,
    superuser: { user: superuser, password },
    version: binaries.version,
    major: binaries.major,
    programs: path.dirname(binaries.postgres),
    get pid() {
      return running.pid;
    },
    ended: running.ended,
    stop,
  };
}
