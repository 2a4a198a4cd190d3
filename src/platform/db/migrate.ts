import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import type { Client, ClientConfig } from 'pg';
import { projectRoot } from '../project-root.ts';
import { ensureRoles, type LoginRole, ownerRole, roleName } from './roles.ts';
import { withClient } from './with-client.ts';

export interface MigrateOptions {
  /** A superuser, or a login with CREATEROLE that owns the database. */
  connection: ClientConfig;
  /** Passwords to set for the logins of the program; those left out keep theirs. */
  passwords?: Partial<Record<LoginRole, string>>;
  /** The folder of `migrations`, `policies` and `views`; the project's `db` when left out. */
  folder?: string;
  log?: (line: string) => void;
  /** Told what the server's administrator is to do. */
  warn?: (line: string) => void;
}

export interface Migrated {
  /** The migrations applied now, in order. */
  applied: string[];
  /** True when policies and views were applied again. */
  replayed: boolean;
}

interface SqlFile {
  name: string;
  text: string;
  checksum: string;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function sqlFiles(folder: string): SqlFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    return { name: `${path.basename(folder)}/${name}`, text, checksum: sha256(text) };
  });
}

/** One number for "only one program migrates this database at a time"; any constant would do. */
const lock = 7166_2552;

const bookkeeping = `
  create schema if not exists migration;
  create table if not exists migration.applied (
    name text primary key,
    checksum text not null,
    at timestamptz not null default now()
  );
  create table if not exists migration.replayed (
    single boolean primary key default true check (single),
    checksum text not null,
    at timestamptz not null default now()
  );
  create table if not exists migration.first_start (
    single boolean primary key default true check (single),
    finished_at timestamptz not null default now()
  );`;

/** Runs one file; an error names the file and the line. */
async function runFile(client: Client, { name, text }: SqlFile): Promise<void> {
  try {
    await client.query(text);
  } catch (error) {
    const { message, position, where } = error as pg.DatabaseError;
    const line = position ? `:${text.slice(0, Number(position)).split('\n').length}` : '';
    throw new Error(`db/${name}${line}: ${message}${where ? ` (${where.split('\n')[0]})` : ''}`, { cause: error });
  }
}

async function asOwner<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query(`begin; set local role ${ownerRole}`);
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** What stands applied must still be what the files say: migrations are only ever added, at the end. */
function findNew(files: SqlFile[], applied: Map<string, string>): SqlFile[] {
  const last = [...applied.keys()].sort().at(-1) ?? '';
  const newest = files.at(-1)?.name ?? '';
  for (const name of applied.keys()) {
    if (!files.some((file) => file.name === name)) {
      if (name > newest)
        throw new Error(
          `a newer release has worked on it (db/${name} is not known here). Start that release again; migrations only go forward, and the way back is the backup from before. Nothing was changed.`,
        );
      throw new Error(`db/${name} was applied to this database but is gone from the folder: bring the file back.`);
    }
  }
  return files.filter((file) => {
    const before = applied.get(file.name);
    if (before === undefined && file.name < last) {
      throw new Error(`db/${file.name} is new but comes before db/${last}, which is applied: give it a later number.`);
    }
    if (before !== undefined && before !== file.checksum) {
      throw new Error(
        `db/${file.name} was changed after it was applied: restore it and write a new migration instead.`,
      );
    }
    return before === undefined;
  });
}

async function applyNew(client: Client, files: SqlFile[], log: (line: string) => void): Promise<string[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration.applied',
  );
  const fresh = findNew(files, new Map(rows.map((row) => [row.name, row.checksum])));
  for (const file of fresh) {
    await asOwner(client, async () => {
      await runFile(client, file);
      await client.query('insert into migration.applied (name, checksum) values ($1, $2)', [file.name, file.checksum]);
    });
    log(`applied db/${file.name}`);
  }
  return fresh.map((file) => file.name);
}

const checksumOf = (migrations: readonly SqlFile[], files: readonly SqlFile[]): string =>
  sha256([...migrations, ...files].map((file) => `${file.name} ${file.checksum}`).join('\n'));

const filesAgain = (folder: string): SqlFile[] => [
  ...sqlFiles(path.join(folder, 'policies')),
  ...sqlFiles(path.join(folder, 'views')),
];

/** Policies and views are applied whole, together, when any of them or any migration is new: they may loop over tables. */
async function replay(client: Client, migrations: SqlFile[], files: SqlFile[]): Promise<boolean> {
  const checksum = checksumOf(migrations, files);
  const { rows } = await client.query<{ checksum: string }>('select checksum from migration.replayed');
  if (rows[0]?.checksum === checksum) return false;
  await asOwner(client, async () => {
    for (const file of files) await runFile(client, file);
    await client.query(
      `insert into migration.replayed (checksum) values ($1)
       on conflict (single) do update set checksum = excluded.checksum, at = now()`,
      [checksum],
    );
  });
  return true;
}

/** A counter that stands open where nobody has closed any, as one function that tells of all. */
const openCounter = `select has_function_privilege('${roleName('look')}', 'pg_catalog.pg_current_wal_lsn()', 'execute') as open`;

/** Whether what the server counts over everybody's work is open to the logins of the program. */
export async function countersAreOpen(client: Pick<Client, 'query'>): Promise<boolean> {
  return (await client.query<{ open: boolean }>(openCounter)).rows[0]?.open ?? false;
}

/**
 * What the server counts over everybody's work is closed to all but a superuser (db/close-counters.sql). On an outside server whose
 * administrator we are not, this is for that administrator to do, and the log says so at each start until it is done.
 */
async function closeCounters(client: Client, warn: (line: string) => void): Promise<void> {
  const { rows } = await client.query<{ superuser: boolean }>(
    'select rolsuper as superuser from pg_roles where rolname = session_user',
  );
  if (rows[0]?.superuser) {
    const name = 'close-counters.sql';
    const text = readFileSync(path.join(projectRoot(), 'db', name), 'utf8');
    await runFile(client, { name, text, checksum: sha256(text) });
  } else if (await countersAreOpen(client)) {
    warn("counters of the server are open to the program's logins: have its administrator run db/close-counters.sql");
  }
}

/** Whether the schema of the database is that of this release: older, newer, or the same. */
export type SchemaState = 'ok' | 'old' | 'new';

interface Release {
  readonly last: string;
  readonly checksum: string;
}

const releaseOf = (migrations: readonly SqlFile[], again: readonly SqlFile[]): Release => ({
  last: migrations.at(-1)?.name ?? '',
  checksum: checksumOf(migrations, again),
});

/** The newest migration of this release, and the mark of its policies and views. */
export function thisRelease(folder = path.join(projectRoot(), 'db')): Release {
  return releaseOf(sqlFiles(path.join(folder, 'migrations')), filesAgain(folder));
}

/** Compares what a database says of itself with this release. */
export function schemaState(migration: string | null, policies: string | null, release = thisRelease()): SchemaState {
  if ((migration ?? '') > release.last) return 'new';
  return migration === release.last && policies === release.checksum ? 'ok' : 'old';
}

/** The same, asked as the owner. */
export async function schemaOf(client: Pick<Client, 'query'>): Promise<SchemaState> {
  const { rows } = await client.query<{ migration: string | null; policies: string | null }>(
    `select (select max(name) from migration.applied) as migration, (select checksum from migration.replayed) as policies`,
  );
  return schemaState(rows[0]?.migration ?? null, rows[0]?.policies ?? null);
}

async function checkServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string; encoding: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
            current_setting('server_encoding') as encoding`,
  );
  const server = rows[0];
  if (!server || server.number < 170000)
    throw new Error(`PostgreSQL ${server?.version} is too old: 17 or newer is needed.`);
  if (server.encoding !== 'UTF8') throw new Error(`The database is encoded in ${server.encoding}: it must be UTF8.`);
}

/**
 * Brings the database to the schema of this version: roles, then each new migration in a transaction of its own as the
 * owner, then policies and views together. Safe to call at every start and from several machines at once.
 */
export async function migrate(options: MigrateOptions): Promise<Migrated> {
  const { folder = path.join(projectRoot(), 'db'), passwords = {}, log = () => undefined } = options;
  const migrations = sqlFiles(path.join(folder, 'migrations'));
  const again = filesAgain(folder);
  return withClient({ application_name: 'rinnalla migrate', ...options.connection }, async (client) => {
    await checkServer(client);
    await client.query(`set client_min_messages = warning; select pg_advisory_lock(${lock})`);
    await ensureRoles(client, passwords);
    await closeCounters(client, options.warn ?? (() => undefined));
    await asOwner(client, () => client.query(bookkeeping));
    const applied = await applyNew(client, migrations, log);
    return { applied, replayed: await replay(client, migrations, again) };
  });
}
