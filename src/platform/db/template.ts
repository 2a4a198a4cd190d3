import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import type { ClientConfig } from 'pg';
import { migrate } from './migrate.ts';
import { closePools, loginConnection, openPools, type Pools } from './pools.ts';
import { isAlive } from './postmaster.ts';
import { actingAsOwner, grantDatabase, type LoginRole, loginRoles, ownerRole } from './roles.ts';
import { type RunningPostgres, startPostgres } from './supervisor.ts';
import { withClient } from './with-client.ts';

/** The test server as its workers need it; travels to them in the environment. */
interface Server {
  host: string;
  /** The run's own folder: what is removed with the server. */
  folder: string;
  port: number;
  superuser: { user: string; password: string };
  passwords: Record<LoginRole, string>;
}

export type TestLogin = LoginRole | 'owner' | 'superuser';

/** A database of its own for one test file. */
export interface TestDatabase {
  name: string;
  /** How to connect as each login; `owner` is the superuser acting as the owner of every object. */
  connection: Record<TestLogin, ClientConfig>;
  /** Pools as the program has them; opened on the first use, closed by `drop`. */
  pools: Pools;
  drop(): Promise<void>;
}

const inEnvironment = 'RINNALLA_TEST_SERVER';
const template = 'rinnalla_template';
const shared = 'rinnalla_shared';
const prefix = 'rinnalla-test-';

let running: { postgres?: RunningPostgres; folder: string } | undefined;

/** Files in memory, where the system has a place for them. */
const memory = '/dev/shm';
/** Ten times what the largest of the databases take. */
const plenty = 6 * 2 ** 30;

/**
 * Where the server keeps its files: in memory if there is plenty of it. A database is a thousand files, and making and removing so many for each
 * test file takes a disk most of a second.
 */
function place(): string {
  if (!existsSync(memory) || freemem() < plenty) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize < plenty ? tmpdir() : memory;
}

/** Folders of earlier runs that were killed; their servers ended with them. */
function sweep(): void {
  const folders = [tmpdir(), memory].filter(existsSync).flatMap((parent) =>
    readdirSync(parent)
      .filter((entry) => entry.startsWith(prefix))
      .map((entry) => path.join(parent, entry)),
  );
  for (const folder of folders) {
    try {
      if (!isAlive(Number(readFileSync(path.join(folder, 'owner.pid'), 'utf8')))) rmSync(folder, { recursive: true });
    } catch {
      // Just being made, or just being removed, by another run.
    }
  }
}

function administer(server: Server, database: string): ClientConfig {
  return { host: server.host, port: server.port, database, ...server.superuser, application_name: 'rinnalla test' };
}

const asSuperuser = <T>(server: Server, work: (client: pg.Client) => Promise<T>): Promise<T> =>
  withClient(administer(server, 'postgres'), work);

const dropDatabase = (server: Server, name: string): Promise<void> =>
  asSuperuser(server, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
  });

async function copyDatabase(server: Server, name: string, source = template): Promise<void> {
  await asSuperuser(server, async (client) => {
    await client.query(`create database ${name} template ${source} owner ${ownerRole}`);
    await grantDatabase(client, name);
  });
}

async function makeTemplate({ socketDir: host, port, superuser }: RunningPostgres, folder: string): Promise<Server> {
  const password = () => randomBytes(18).toString('base64url');
  const passwords = Object.fromEntries(loginRoles.map((role) => [role, password()])) as Record<LoginRole, string>;
  const server: Server = { host, folder, port, superuser, passwords };
  await asSuperuser(server, (client) => client.query(`create database ${template}`));
  await migrate({ connection: administer(server, template), passwords });
  await copyDatabase(server, shared);
  return server;
}

/**
 * Starts a throw-away PostgreSQL in the temporary folder and migrates a template database. Vitest calls it once before
 * all tests; the workers find the server in their environment.
 */
export async function setup(): Promise<void> {
  sweep();
  const folder = mkdtempSync(path.join(place(), prefix));
  chmodSync(folder, 0o711);
  writeFileSync(path.join(folder, 'owner.pid'), String(process.pid));
  running = { folder };
  try {
    const postgres = await startPostgres({ dataDir: folder, binDir: process.env.RINNALLA_PG_BIN, durable: false });
    running = { postgres, folder };
    process.env[inEnvironment] = JSON.stringify(await makeTemplate(postgres, folder));
  } catch (error) {
    await teardown();
    throw error;
  }
}

/** Stops the test server and removes its folder. */
export async function teardown(): Promise<void> {
  delete process.env[inEnvironment];
  await running?.postgres?.stop();
  if (running) rmSync(running.folder, { recursive: true, force: true });
  running = undefined;
}

function testServer(): Server {
  const found = process.env[inEnvironment];
  if (!found) throw new Error('There is no test server: run under Vitest, or call setup() of template.ts first.');
  return JSON.parse(found) as Server;
}

function describe(server: Server, name: string, remove: () => Promise<void>): TestDatabase {
  const base = { host: server.host, port: server.port, database: name };
  const login = (role: LoginRole) => [role, loginConnection(base, role, server.passwords[role])] as const;
  const superuser = administer(server, name);
  const logins = Object.fromEntries(loginRoles.map(login)) as Record<LoginRole, ClientConfig>;
  const pools = openPools(logins);
  const drop = async () => {
    await closePools(pools);
    await remove();
  };
  return {
    name,
    connection: { ...logins, superuser, owner: actingAsOwner(superuser) },
    pools,
    drop,
  };
}

async function copyOf(server: Server, source: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await copyDatabase(server, name, source);
  return describe(server, name, () => dropDatabase(server, name));
}

/** A fresh copy of the migrated template, in some 50 ms; call `drop` in `afterAll`. */
export const testDatabase = (): Promise<TestDatabase> => copyOf(testServer(), template);

/** An empty database for what is no database of Rinnalla, such as a key ring: its address, and how to be rid of it. */
export async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = testServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(server, (client) => client.query(`create database ${name}`));
  const url = new URL(`postgresql:///${name}`);
  const { host, port, superuser } = server;
  for (const [key, value] of Object.entries({ host, port: String(port), ...superuser }))
    url.searchParams.set(key, value);
  return {
    url: url.href,
    drop: () => dropDatabase(server, name),
  };
}

/** Fills a database that others begin from; files that belong to it go into the folder. */
export type Fill = (database: TestDatabase, folder: string) => Promise<void>;

/**
 * A fresh copy of a database that is filled once a run, by whichever worker asks first, and the folder with its files, to be copied too.
 * The name says what is in it: letters, digits, underscores.
 */
export async function filledDatabase(name: string, fill: Fill): Promise<{ database: TestDatabase; folder: string }> {
  const server = testServer();
  const source = `rinnalla_filled_${name}`;
  const folder = path.join(server.folder, source);
  await asSuperuser(server, async (client) => {
    // Held until the connection ends: who comes second waits for the first.
    await client.query('select pg_advisory_lock(hashtext($1))', [source]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [source]);
    if (rowCount === 1) return;
    const half = `${source}_half`;
    await client.query(`drop database if exists ${half} with (force)`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    await copyDatabase(server, half);
    const database = describe(server, half, async () => undefined);
    try {
      await fill(database, folder);
    } finally {
      await database.drop();
    }
    await client.query(`alter database ${half} rename to ${source}`);
  });
  return { database: await copyOf(server, source), folder };
}

/** One database for every test that leaves nothing behind: begin, act, look, rollback. Always the same, never dropped. */
export function sharedDatabase(): TestDatabase {
  return describe(testServer(), shared, async () => undefined);
}
