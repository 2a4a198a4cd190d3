import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPostmaster } from '../src/platform/db/postmaster.ts';
import { projectRoot } from '../src/platform/project-root.ts';

const inRoot = (...parts: string[]) => path.join(projectRoot(), ...parts);

/** What a child needs of our environment and no more: settings of Rinnalla set outside must not change what is measured. */
const environment = (more: Record<string, string> = {}) => ({
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  ...more,
});

function firstMessage<T>(child: ChildProcess, said: () => string): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('exit', (code) =>
      reject(new Error(`A process of the bench ended (${code}) before it was ready:\n${said()}`)),
    );
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** The whole program as it is started by `npm start`, built. */
export interface RunningProgram {
  readonly port: number;
  /** Milliseconds from the start of the process to the open port, without those that PostgreSQL took. */
  readonly startedIn: number;
  /** Megabytes: now, and the most there ever was. */
  memory(): { readonly now: number; readonly peak: number };
  /** Milliseconds of processor time that the program and every process of its PostgreSQL have taken so far. */
  spent(): Spent;
  stop(): Promise<void>;
}

export interface Spent {
  readonly program: number;
  /** By process: some end while it is measured. */
  readonly database: ReadonlyMap<number, number>;
}

/** A tick of Linux in milliseconds. */
const perTick = 10;

/** Processor time of a process in milliseconds, and who has started it; none once it has gone. */
function spentBy(pid: number): { own: number; parent: number } {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return { parent: Number(fields[1]), own: (Number(fields[11]) + Number(fields[12])) * perTick };
  } catch {
    return { parent: 0, own: 0 };
  }
}

function spentOf(program: number, dataDir: string): Spent {
  const postmaster = readPostmaster(path.join(dataDir, 'postgres', 'cluster'))?.pid ?? 0;
  const database = new Map<number, number>([[postmaster, spentBy(postmaster).own]]);
  for (const name of readdirSync('/proc').filter((item) => /^\d+$/.test(item))) {
    const { own, parent } = spentBy(Number(name));
    if (parent === postmaster) database.set(Number(name), own);
  }
  return { program: spentBy(program).own, database };
}

function memoryOf(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

/** Starts the built program on a seeded data directory, with Node's flags of the bench itself and those given, such as `--cpu-prof`. */
export async function startProgram(dataDir: string, flags: readonly string[]): Promise<RunningProgram> {
  const begin = performance.now();
  const child = spawn(process.execPath, [...process.execArgv, ...flags, inRoot('dist', 'src', 'cli.js'), 'start'], {
    cwd: projectRoot(),
    env: environment({ RINNALLA_DATA: dataDir, PORT: '0' }),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let said = '';
  child.stdout?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  await firstMessage(child, () => said);
  const whole = performance.now() - begin;
  const seconds = Number(/PostgreSQL started\s+([\d.]+) s/.exec(said)?.[1]);
  const port = Number(/http:\/\/localhost:(\d+)/.exec(said)?.[1]);
  return {
    port,
    startedIn: whole - seconds * 1000,
    memory: () => memoryOf(child.pid as number),
    spent: () => spentOf(child.pid as number, dataDir),
    stop: () => stopped(child),
  };
}

export interface RunningFloors {
  readonly ports: { readonly secured: number; readonly plain: number };
  stop(): Promise<void>;
}

/** Starts both floors in a process of their own, on the server that the program has started. */
export async function startFloors(dataDir: string): Promise<RunningFloors> {
  const child = spawn(process.execPath, [inRoot('bench', 'floor', 'serve.ts'), dataDir], {
    cwd: projectRoot(),
    env: environment(),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ports = await firstMessage<RunningFloors['ports']>(child, () => '');
  return { ports, stop: () => stopped(child) };
}
