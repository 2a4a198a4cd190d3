import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { accountFor, handTo } from '../../src/platform/db/account.ts';
import { findBinaries } from '../../src/platform/db/binaries.ts';
import { withClient } from '../../src/platform/db/with-client.ts';
import { freePort } from '../../src/start/listen.ts';

const host = '127.0.0.1';

/** A PostgreSQL of one's own on loopback, which is killed, copied and promoted as an operator's would be. */
export interface Server {
  readonly cluster: string;
  readonly port: number;
  url(database: string): string;
  /** One statement as its administrator, who waits `patience` milliseconds to be let in. */
  ask<Row extends object>(sql: string, database?: string, patience?: number): Promise<Row[]>;
  /** Under `wrapper`, a program that runs another, where one is given; no longer tried once `enough` says so. */
  start(wrapper?: readonly string[], enough?: () => boolean): Promise<void>;
  /** Kills every process of it at once, as a machine that loses its power does. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Another PostgreSQL than the one that is found: its folder of programs, and what they need in their environment. */
export interface OtherPrograms {
  readonly binDir: string;
  readonly env: Record<string, string>;
}

interface Place {
  readonly folder: string;
  readonly name: string;
  readonly other?: OtherPrograms | undefined;
}

function programs({ folder, other }: Place) {
  const account = accountFor(folder);
  const binaries = findBinaries(folder, account, { binDir: other?.binDir, made: false, system: true });
  return { account, binaries, env: { ...process.env, ...other?.env } };
}

const settings = (port: number): string[] => [
  `port = ${port}`,
  `listen_addresses = '${host}'`,
  "unix_socket_directories = ''",
  'max_connections = 200',
  'shared_buffers = 64MB',
  'wal_level = replica',
  'max_wal_senders = 10',
  'wal_keep_size = 256MB',
  'hot_standby = on',
  'autovacuum_naptime = 1h',
  // After a crash one call for the whole disk, not one a file.
  'recovery_init_sync_method = syncfs',
  'wal_receiver_status_interval = 1s',
  'wal_retrieve_retry_interval = 200ms',
];

/** The processes of a cluster, the postmaster first. */
export function processesOf(cluster: string): number[] {
  const file = path.join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return [];
  const postmaster = Number(readFileSync(file, 'utf8').split('\n')[0]);
  const children = readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]) === postmaster;
    } catch {
      return false;
    }
  });
  return [postmaster, ...children.map(Number)];
}

export function killAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids)
    try {
      process.kill(pid, signal);
    } catch {
      // It has ended meanwhile.
    }
}

async function serverIn(place: Place, port: number): Promise<Server> {
  const { account, binaries, env } = programs(place);
  const cluster = path.join(place.folder, place.name);
  const url = (database: string) => `postgresql://postgres@${host}:${port}/${database}`;
  let child: ChildProcess | undefined;
  // A server that has just got up after a failure of its disk, on a machine that does other things too, is slow to answer and not away.
  const ask = async <Row extends object>(sql: string, database = 'postgres', patience = 60_000): Promise<Row[]> => {
    const server = { connectionString: url(database), connectionTimeoutMillis: patience };
    return withClient(server, async (client) => (await client.query<Row>(sql)).rows);
  };
  const launch = (wrapper: readonly string[]): ChildProcess => {
    rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
    // A wrapper that traces may have to be ourselves: it then hands the server to its account.
    const run =
      account && wrapper.length > 0
        ? [...wrapper, 'setpriv', `--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups']
        : wrapper;
    const [program, ...words] = [...run, binaries.postgres, '-D', cluster];
    return spawn(program, words, { ...(run.length > 0 ? {} : account), env, cwd: '/', stdio: 'ignore' });
  };
  const start = async (wrapper: readonly string[] = [], enough = () => false) => {
    child = launch(wrapper);
    for (const end = Date.now() + 60_000; ; ) {
      const alive = await ask('select', 'postgres', 5_000).then(
        () => true,
        () => false,
      );
      if (alive || enough()) return;
      if (Date.now() > end) throw new Error(`the server in ${cluster} does not start`);
      // Memory of sessions that were killed may keep it from starting for a moment.
      if (child.exitCode !== null) child = launch(wrapper);
      await sleep(50);
    }
  };
  const ended = () =>
    new Promise<void>((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) resolve();
      else child.once('exit', () => resolve());
    });
  return {
    ...{ cluster, port, url, ask, start },
    async kill() {
      killAll(processesOf(cluster), 'SIGKILL');
      await ended();
    },
    async stop() {
      killAll(processesOf(cluster).slice(0, 1), 'SIGINT');
      await ended();
    },
  };
}

/** Makes a new server, with more words to initdb where they are given, and starts it; anybody on this machine may connect to it, which is right for invented data alone. */
export async function makeServer(
  folder: string,
  name: string,
  more: readonly string[] = [],
  other?: OtherPrograms,
): Promise<Server> {
  const place = { folder, name, other };
  const { account, binaries, env } = programs(place);
  const cluster = path.join(folder, name);
  mkdirSync(cluster, { mode: 0o700 });
  handTo(account, cluster);
  const words = [
    '-D',
    cluster,
    '-U',
    'postgres',
    '-E',
    'UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=fi',
  ];
  execFileSync(binaries.initdb, [...words, '--auth=trust', '--no-sync', ...more], {
    ...account,
    env,
    cwd: '/',
    stdio: 'ignore',
  });
  const port = await freePort([host], 0);
  const add = (file: string, lines: readonly string[]) =>
    writeFileSync(path.join(cluster, file), `${lines.join('\n')}\n`, { flag: 'a' });
  add('postgresql.conf', settings(port));
  add('pg_hba.conf', [`host replication all ${host}/32 trust`]);
  const server = await serverIn(place, port);
  await server.start();
  return server;
}

/** A standby that follows a server: made of a copy of its files, as a base backup is, and told apart by its name. */
export async function makeStandby(primary: Server, folder: string, name: string): Promise<Server> {
  const place = { folder, name };
  const { account } = programs(place);
  const cluster = path.join(folder, name);
  await withClient({ connectionString: primary.url('postgres') }, async (client) => {
    await client.query('select pg_backup_start($1, true)', [name]);
    const skip = ['pg_wal', 'postmaster.pid', 'postmaster.opts'].map((item) => path.join(primary.cluster, item));
    cpSync(primary.cluster, cluster, {
      recursive: true,
      filter: (file) => !skip.includes(file) && !file.startsWith(path.join(primary.cluster, 'pg_replslot/')),
    });
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(true)');
    mkdirSync(path.join(cluster, 'pg_wal'), { mode: 0o700 });
    mkdirSync(path.join(cluster, 'pg_replslot'), { recursive: true, mode: 0o700 });
    writeFileSync(path.join(cluster, 'backup_label'), rows[0]?.labelfile ?? '');
  });
  const port = await freePort([host], 0);
  writeFileSync(path.join(cluster, 'standby.signal'), '');
  const lines = [
    `port = ${port}`,
    `primary_conninfo = 'host=${host} port=${primary.port} user=postgres application_name=${name}'`,
    "synchronous_standby_names = ''",
  ];
  writeFileSync(path.join(cluster, 'postgresql.auto.conf'), `${lines.join('\n')}\n`);
  if (account) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, cluster]);
  execFileSync('chmod', ['700', cluster]);
  const server = await serverIn(place, port);
  await server.start();
  return server;
}

/** A server on what another tool has restored, with its settings and these. */
export async function startRestored(
  folder: string,
  name: string,
  other: OtherPrograms,
  more: readonly string[],
): Promise<Server> {
  const port = await freePort([host], 0);
  const lines = [`port = ${port}`, ...more];
  writeFileSync(path.join(folder, name, 'postgresql.auto.conf'), `${lines.join('\n')}\n`, { flag: 'a' });
  const server = await serverIn({ folder, name, other }, port);
  await server.start();
  return server;
}

/** A server on a copy of the files of another one, at a port of its own. */
export async function startCopy(folder: string, name: string): Promise<Server> {
  const place = { folder, name };
  const { account } = programs(place);
  const cluster = path.join(folder, name);
  const port = await freePort([host], 0);
  writeFileSync(path.join(cluster, 'postgresql.auto.conf'), `port = ${port}\n`);
  if (account) execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, cluster]);
  execFileSync('chmod', ['700', cluster]);
  const server = await serverIn(place, port);
  await server.start();
  return server;
}
