import { hkdfSync } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import type { SettledConfig } from '../deps.ts';
import { superuser, superuserPassword } from '../platform/db/cluster.ts';
import { isLost } from '../platform/db/lost.ts';
import { loginConnection } from '../platform/db/pools.ts';
import { readPostmaster } from '../platform/db/postmaster.ts';
import { confirmedBy } from '../platform/db/receiver.ts';
import { type LoginRole, loginRoles, roleName } from '../platform/db/roles.ts';
import { startPostgres } from '../platform/db/supervisor.ts';
import { withClient } from '../platform/db/with-client.ts';
import { checkCopyFolder, copyJournal, forgetCopy, type JournalCopy } from './journal-copy.ts';
import { sentence } from './refusal.ts';

/** The database of this program, wherever it runs. */
export interface Database {
  /** The login that migrates. */
  admin: ClientConfig;
  logins: Record<LoginRole, ClientConfig>;
  passwords: Record<LoginRole, string>;
  version: string | undefined;
  /** Throws an embedded database away and makes it anew, empty; absent for an outside one. */
  recreate?: () => Promise<void>;
  /** Resolves when an embedded server ends; never for an outside one. */
  ended: Promise<void>;
  /** The second copy of an embedded server's journal, where one is kept by this program. */
  copy?: JournalCopy | undefined;
  /** Stops an embedded server that we started; leaves any other alone. */
  stop(): Promise<void>;
}

const name = 'rinnalla';
const never = new Promise<void>(() => undefined);

/**
 * Passwords of the logins follow from the master key: every machine that shares it works them out alike, and they are
 * kept nowhere. HKDF (RFC 5869) of a 256-bit key cannot be turned back or guessed.
 */
export function passwordsFrom(masterKey: Buffer): Record<LoginRole, string> {
  const derive = (role: LoginRole) => hkdfSync('sha256', masterKey, '', `rinnalla database login ${role}`, 24);
  const entries = loginRoles.map((role) => [role, Buffer.from(derive(role)).toString('base64url')]);
  return Object.fromEntries(entries) as Record<LoginRole, string>;
}

/** The same address with another login; `user` and `password` in the query win over those before the `@`. */
function otherLogin(url: string, role: LoginRole, password: string): ClientConfig {
  const address = new URL(url);
  address.searchParams.set('user', roleName(role));
  address.searchParams.set('password', password);
  return { ...loginConnection({}, role, password), connectionString: address.href };
}

function loginsOf(passwords: Record<LoginRole, string>, make: (role: LoginRole) => ClientConfig) {
  return Object.fromEntries(
    Object.keys(passwords).map((role) => [role, make(role as LoginRole)]),
  ) as Database['logins'];
}

function outside(url: string, passwords: Record<LoginRole, string>): Database {
  return {
    admin: { connectionString: url },
    logins: loginsOf(passwords, (role) => otherLogin(url, role, passwords[role])),
    passwords,
    version: undefined,
    ended: never,
    stop: async () => undefined,
  };
}

const tryConnection = (server: ClientConfig): Promise<void> =>
  withClient({ ...server, connectionTimeoutMillis: 10_000 }, async () => undefined);

/** Between two tries for a server that is not there yet, in milliseconds. */
const pauses = [250, 500, 1_000, 2_000, 5_000];

/**
 * Waits for an outside server that does not answer, as after a power cut when both start at once; says so at the first try and
 * about every minute. What the server itself refuses (login, password, database) is thrown at once.
 */
export async function waitForServer(server: ClientConfig, log: (line: string) => void): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await tryConnection(server);
    } catch (error) {
      if (!isLost(error)) throw error;
      if (tries % 12 === 0) log(`waiting for PostgreSQL: ${sentence(error)}`);
      await sleep(pauses[Math.min(tries, pauses.length - 1)]);
    }
  }
}

function createDatabase(server: ClientConfig, anew: boolean): Promise<void> {
  return withClient({ ...server, database: 'postgres' }, async (client) => {
    if (anew) await client.query(`drop database if exists ${name} with (force)`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${name}`);
  });
}

type Server = Pick<Database, 'version' | 'ended' | 'stop' | 'copy'> & { address: ClientConfig };

function embedded({ address, ...server }: Server, passwords: Record<LoginRole, string>): Database {
  const base = { host: address.host as string, port: address.port as number, database: name };
  const logins = loginsOf(passwords, (role) => loginConnection(base, role, passwords[role]));
  return { ...server, admin: { ...address, database: name }, logins, passwords };
}

/** Starts the embedded server, or takes the outside one of DATABASE_URL; the database exists afterwards, maybe empty. */
export async function openDatabase(config: SettledConfig, log: (line: string) => void): Promise<Database> {
  const passwords = passwordsFrom(config.masterKey);
  if (config.databaseUrl) {
    const found = outside(config.databaseUrl, passwords);
    await waitForServer(found.admin, log);
    return found;
  }
  const { journalTo } = config;
  if (journalTo) checkCopyFolder(journalTo);
  const running = await startPostgres({
    dataDir: config.dataDir,
    binDir: config.pgBin,
    archive: config.backup !== undefined,
    settings: journalTo ? [confirmedBy] : [],
    system: true,
    log,
  });
  const { socketDir: host, port, superuser: login, version, ended } = running;
  const address = { host, port, ...login };
  try {
    if (!journalTo) await forgetCopy(address);
    const copy = journalTo
      ? await copyJournal(running, address, { dataDir: config.dataDir, folder: journalTo }, log)
      : undefined;
    // The server first: its last words reach the copy.
    const stop = () => {
      copy?.leaving();
      return running.stop().finally(() => copy?.stop());
    };
    await createDatabase(address, false).catch((error: unknown) => stop().then(() => Promise.reject(error)));
    const server = { address, version, ended, stop, copy };
    return { ...embedded(server, passwords), recreate: () => createDatabase(address, true) };
  } catch (error) {
    await running.stop();
    throw error;
  }
}

/** Joins the embedded server that a running Rinnalla has started on the same data directory. */
export function joinDatabase(config: SettledConfig): Database {
  const passwords = passwordsFrom(config.masterKey);
  if (config.databaseUrl) return outside(config.databaseUrl, passwords);
  const cluster = path.join(config.dataDir, 'postgres', 'cluster');
  const running = readPostmaster(cluster);
  if (!running?.ready) throw new Error(`No database server is running in ${cluster}.`);
  const password = superuserPassword(path.join(config.dataDir, 'postgres.password'), cluster);
  const address = { host: running.socketDir, port: running.port, user: superuser, password };
  return embedded({ address, version: undefined, ended: never, stop: async () => undefined }, passwords);
}
