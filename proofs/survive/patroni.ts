import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import { type Account, accountFor, canEnter, handTo } from '../../src/platform/db/account.ts';
import { withClient } from '../../src/platform/db/with-client.ts';
import { projectRoot } from '../../src/platform/project-root.ts';
import { freePort } from '../../src/start/listen.ts';
import { killAll, processesOf } from './servers.ts';

const { debianEnvironment, unpackedFolder } = await import(new URL('../../scripts/debian.mjs', import.meta.url).href);

/** Whether Patroni, etcd, HAProxy, Barman and PostgreSQL of Debian are here: installed, or taken apart by scripts/debian.mjs. */
export const debianDatabase = unpackedFolder('database') !== undefined;

const host = '127.0.0.1';

/** An example of deploy as it stands, but for what its reader is told to replace; what is not there any more fails. */
export function exampleOf(file: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`deploy/${file} no longer has ${from}`);
      return text.replaceAll(from, to);
    },
    readFileSync(path.join(projectRoot(), 'deploy', file), 'utf8'),
  );
}

/** How the programs of Debian run: as which account, and with which settings. */
export interface Way {
  readonly account: Account | undefined;
  readonly env: Record<string, string>;
  /** The folder below which they are. */
  readonly below: string;
}

/** Makes the programs of Debian reachable for an account without rights; copies them into `folder` where it could not enter. */
export function wayIn(folder: string): Way {
  const account = accountFor(folder);
  let below = unpackedFolder('database') as string;
  if (!canEnter(account, path.join(below, 'usr', 'bin'))) {
    cpSync(below, path.join(folder, 'debian'), { recursive: true, verbatimSymlinks: true });
    below = path.join(folder, 'debian');
  }
  return { account, below, env: { ...debianEnvironment('database', below), HOME: folder, LANG: 'C.UTF-8' } };
}

/** A process of its own as that account, its words in a file of the folder. */
export function runAs(way: Way, folder: string, program: string, words: readonly string[]): ChildProcess {
  const log = path.join(folder, `${program}.log`);
  return spawn('/bin/sh', ['-c', 'exec "$@" >>"$0" 2>&1', log, program, ...words], {
    ...way.account,
    env: way.env,
    cwd: folder,
    stdio: 'ignore',
  });
}

/** One certificate for every machine of the examples, here all on loopback; it is its own authority. */
function makeCertificate(folder: string, account: Account | undefined): { authority: string; key: string } {
  const [authority, key] = ['own.pem', 'own.key'].map((name) => path.join(folder, name)) as [string, string];
  const names = ['IP:127.0.0.1', ...[1, 2, 3].map((nth) => `DNS:db${nth}.example.fi`)].join(',');
  const words = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  words.push('-subj', '/CN=rinnalla-db', '-addext', `subjectAltName=${names}`, '-keyout', key, '-out', authority);
  execFileSync('openssl', words, { stdio: 'ignore' });
  chmodSync(key, 0o600);
  for (const file of [authority, key]) handTo(account, file);
  return { authority, key };
}

/** A machine of the cluster: its member of etcd, its Patroni, its server. */
export interface Machine {
  readonly name: string;
  /** Where its server listens. */
  readonly port: number;
  start(): void;
  /** Everything on it stops at once, as when a machine loses its power. */
  kill(): Promise<void>;
  /** Everything on it stands still, and goes on later as if nothing had been. */
  freeze(): void;
  thaw(): void;
  /** The server and nothing else is killed. */
  killServer(): void;
  /** How its administrator comes in on the machine itself. */
  admin(database?: string): ClientConfig;
  /** One statement to its server itself, past HAProxy. */
  ask<Row extends object>(sql: string, database?: string): Promise<Row[]>;
  /** The processes that are its connections from its primary. */
  readonly cluster: string;
}

/** What Patroni says of a member. */
interface Member {
  readonly name: string;
  readonly role: string;
  readonly state: string;
  readonly timeline?: number;
}

/** Three machines, each with PostgreSQL under Patroni and a member of etcd, and HAProxy before them, by the examples of deploy/patroni. */
export async function startPatroni(folder: string) {
  const way = wayIn(folder);
  const { authority, key } = makeCertificate(folder, way.account);
  const ports: number[] = [];
  while (ports.length < 13) {
    const port = await freePort([host], 0);
    if (!ports.includes(port)) ports.push(port);
  }
  const [client, peer, server, rest] = [0, 3, 6, 9].map((from) => ports.slice(from, from + 3)) as [
    number[],
    number[],
    number[],
    number[],
  ];
  const entry = ports[12] as number;
  /** What the examples say of names and ports, as it is on this machine. */
  const all = (kind: string, of: readonly number[]) =>
    of.map((port, nth) => [`db${nth + 1}.example.fi:${kind}`, `${host}:${port}`] as const);
  const files = (text: string) =>
    text
      .replaceAll('/etc/rinnalla-db/ca.pem', authority)
      .replaceAll('/etc/rinnalla-db/own.pem', authority)
      .replaceAll('/etc/rinnalla-db/own.key', key);
  const password = 'a-long-password-1';
  const url = (database: string, login: string) =>
    `postgresql://${login}@${host}:${entry}/${database}?sslmode=verify-full&sslrootcert=${authority}`;
  /** As an administrator on the machine asks: by its socket, for nothing else lets that one in. */
  const adminOn = (nth: number, database = 'postgres') => ({
    ...{ host: path.join(folder, `db${nth + 1}`), port: server[nth] as number },
    ...{ user: 'postgres', password, database, connectionTimeoutMillis: 5_000 },
  });
  const askOn = <Row extends object>(nth: number, sql: string, database?: string): Promise<Row[]> =>
    withClient(adminOn(nth, database), async (connection) => (await connection.query<Row>(sql)).rows);

  const put = (at: string, name: string, text: string): string => {
    const file = path.join(at, name);
    writeFileSync(file, files(text), { mode: 0o600 });
    handTo(way.account, file);
    return file;
  };
  const folderOf = (name: string): string => {
    const at = path.join(folder, name);
    mkdirSync(at, { mode: 0o700 });
    handTo(way.account, at);
    return at;
  };
  const own = (text: string, nth: number) => text.replaceAll(/^name: db1$/gm, `name: db${nth + 1}`);
  const etcdOf = (at: string, nth: number): string => {
    const text = exampleOf('patroni/etcd.yml', [
      ['https://10.0.0.11:2380', `https://${host}:${peer[nth]}`],
      ['https://10.0.0.11:2379', `https://${host}:${client[nth]}`],
      ['advertise-peer-urls: https://db1.example.fi:2380', `advertise-peer-urls: https://${host}:${peer[nth]}`],
      ['advertise-client-urls: https://db1.example.fi:2379', `advertise-client-urls: https://${host}:${client[nth]}`],
      ...all('2380', peer),
      ['/var/lib/etcd/rinnalla', path.join(at, 'etcd')],
    ]);
    return put(at, 'etcd.yml', own(text, nth));
  };
  const patroniOf = (at: string, nth: number): string => {
    const text = exampleOf('patroni/patroni.yml', [
      ...all('2379', client),
      ['db1.example.fi:8008', `${host}:${rest[nth]}`],
      ['db1.example.fi:5432', `${host}:${server[nth]}`],
      ['/var/lib/postgresql/17/rinnalla', path.join(at, 'data')],
      ['/var/lib/postgresql/rinnalla.pgpass', path.join(at, 'pgpass')],
      ['/usr/lib/postgresql/17/bin', path.join(way.below, 'usr/lib/postgresql/17/bin')],
      ['/var/run/postgresql', at],
      ...['11', '12', '13', '21', '22'].map((last) => [`10.0.0.${last}/32`, '127.0.0.1/32'] as const),
      // The ring belongs on a cluster of its own, and is here on the same.
      ['hostssl rinnalla all', 'hostssl rinnalla,rinnalla_ring all'],
      // There is none on this machine, and it would take all of it along.
      ['mode: required', 'mode: off'],
    ]);
    return put(at, 'patroni.yml', own(text, nth));
  };

  const running = new Set<ChildProcess>();
  const launch = (at: string, program: string, words: readonly string[]): ChildProcess => {
    const child = runAs(way, at, program, words);
    running.add(child);
    child.once('exit', () => running.delete(child));
    return child;
  };
  const ended = (child: ChildProcess | undefined) =>
    new Promise<void>((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) resolve();
      else child.once('exit', () => resolve());
    });

  const machine = (nth: number): Machine => {
    const name = `db${nth + 1}`;
    const at = folderOf(name);
    const [etcd, patroni] = [etcdOf(at, nth), patroniOf(at, nth)];
    const cluster = path.join(at, 'data');
    const port = server[nth] as number;
    let own: ChildProcess[] = [];
    const pids = () => [...own.map(({ pid }) => pid as number), ...processesOf(cluster)];
    return {
      ...{ name, port, cluster },
      admin: (database) => adminOn(nth, database),
      ask: (sql, database) => askOn(nth, sql, database),
      start() {
        own = [launch(at, 'etcd', ['--config-file', etcd]), launch(at, 'patroni', [patroni])];
      },
      async kill() {
        // First all stand still, so that none sees another one die.
        killAll(pids(), 'SIGSTOP');
        killAll(pids(), 'SIGKILL');
        await Promise.all(own.map(ended));
      },
      freeze: () => killAll(pids(), 'SIGSTOP'),
      thaw: () => killAll(pids(), 'SIGCONT'),
      killServer: () => killAll(processesOf(cluster), 'SIGKILL'),
    };
  };
  const machines = [0, 1, 2].map(machine);
  for (const each of machines) each.start();
  const proxy = exampleOf('patroni/haproxy.cfg', [
    ['bind 127.0.0.1:5432', `bind ${host}:${entry}`],
    ...[0, 1, 2].map((nth) => {
      const line = `server db${nth + 1} db${nth + 1}.example.fi:5432 port 8008`;
      return [line, `server db${nth + 1} ${host}:${server[nth]} port ${rest[nth]}`] as const;
    }),
  ]);
  const front = folderOf('front');
  launch(front, 'haproxy', ['-db', '-f', put(front, 'haproxy.cfg', proxy)]);

  const askRest = (nth: number, to: string): Promise<{ status: number; text: string }> =>
    new Promise((resolve, reject) => {
      const asked = request(
        { host, port: rest[nth], path: to, ca: readFileSync(authority), timeout: 10_000, agent: false },
        (answer) => {
          let text = '';
          answer.on('data', (part) => (text += part));
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
        },
      );
      asked.on('timeout', () => asked.destroy(new Error('no answer')));
      asked.on('error', reject);
      asked.end();
    });
  const statusOf = async (nth: number, to: string): Promise<number> => (await askRest(nth, to)).status;
  const restOf = async (nth: number): Promise<{ members?: readonly Member[] }> =>
    JSON.parse((await askRest(nth, '/cluster')).text);
  /** What each Patroni says; of one that has just woken up, what it knew before. */
  const views = () => Promise.all([...machines.keys()].map((nth) => restOf(nth).catch(() => ({ members: undefined }))));
  /** Those of one view that show a whole cluster: a primary, its synchronous standby and a third one, all on its timeline. */
  const wholeIn = (members: readonly Member[] = []): Member | undefined => {
    const leader = members.find(({ role }) => role === 'leader');
    const following = members.filter(({ state, timeline }) => state === 'streaming' && timeline === leader?.timeline);
    return following.length === 2 && following.some(({ role }) => role === 'sync_standby') ? leader : undefined;
  };
  /** Whether its Patroni says that it is the primary, as HAProxy asks. */
  const leads = async (nth: number): Promise<boolean> => (await statusOf(nth, '/primary').catch(() => 0)) === 200;
  /** The machine that HAProxy leads to now, and that takes changes. */
  const primary = async (): Promise<Machine> => {
    for (const [nth, each] of machines.entries()) {
      if (!(await leads(nth))) continue;
      const [role] = await each.ask<{ standby: boolean }>('select pg_is_in_recovery() as standby').catch(() => []);
      if (role?.standby === false) return each;
    }
    throw new Error('there is no primary now');
  };
  const named = (name: string | undefined) => machines.find((each) => each.name === name);
  return {
    folder,
    way,
    authority,
    machines,
    port: entry,
    url,
    /**
     * Waits until all are there, and says which is the primary: all three must say the same of the same timeline. One alone may not have heard yet
     * that it is the primary no more.
     */
    async whole(): Promise<Machine> {
      for (const end = Date.now() + 300_000; ; await sleep(200)) {
        const said = await views();
        const leaders = said.map(({ members }) => wholeIn(members));
        const [first] = leaders;
        const primary = named(first?.name);
        const alike = leaders.every((leader) => leader?.name === first?.name && leader?.timeline === first?.timeline);
        if (primary && alike) return primary;
        if (Date.now() > end) throw new Error(`the cluster does not become whole: ${JSON.stringify(said)}`);
      }
    },
    primary,
    /** One statement of the administrator on the machine that is the primary now. */
    ask: async <Row extends object>(sql: string, database?: string): Promise<Row[]> =>
      (await primary()).ask<Row>(sql, database),
    /** `patronictl edit-config` with these settings. */
    edit(...settings: string[]): void {
      const words = ['-c', path.join(folder, 'db1', 'patroni.yml'), 'edit-config', '--quiet', '--force'];
      words.push(...settings.flatMap((setting) => ['--set', setting]));
      execFileSync('patronictl', words, { ...way.account, env: way.env, cwd: folder, stdio: 'pipe' });
    },
    async stop() {
      for (const { thaw, kill } of machines) {
        thaw();
        await kill();
      }
      const left = [...running];
      for (const child of left) child.kill('SIGKILL');
      await Promise.all(left.map(ended));
    },
  };
}

export type Patroni = Awaited<ReturnType<typeof startPatroni>>;
