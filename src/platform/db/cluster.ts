import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import path from 'node:path';
import { type Account, handTo } from './account.ts';
import type { Binaries } from './binaries.ts';

export const superuser = 'postgres';

/** A text as PostgreSQL's settings take it. */
export const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A path as a shell takes it inside a command of the settings. */
export const quotePath = (file: string): string => `'${file.replaceAll("'", "'\\''").replaceAll('%', '%%')}'`;

/**
 * Has the server put each piece of its journal into a folder once it is full, or a minute old: whole and on disk, or not at all. What is
 * in the folder already stays.
 */
export function archivingInto(folder: string): string[] {
  const at = quotePath(folder);
  const keep = `cp "%p" ${at}/"%f.half" && sync ${at}/"%f.half" && mv ${at}/"%f.half" ${at}/"%f" && sync ${at}`;
  return [
    'archive_mode = on',
    'archive_timeout = 60',
    `archive_command = ${quote(`test -f ${at}/"%f" || { ${keep}; }`)}`,
  ];
}

/** The server's own settings; the rest is PostgreSQL's default. `durable` off is for throw-away test servers only. */
function settings(socketDir: string, durable: boolean, more: readonly string[]): string {
  const megabytes = Math.round(totalmem() / 2 ** 20);
  return [
    '# Written by Rinnalla at every start; put your own settings into local.conf beside this file.',
    "listen_addresses = ''",
    'port = 5432',
    `unix_socket_directories = ${quote(socketDir)}`,
    'unix_socket_permissions = 0700',
    'password_encryption = scram-sha-256',
    'max_connections = 60',
    `shared_buffers = ${megabytes >= 4096 ? '512MB' : '128MB'}`,
    `effective_cache_size = ${Math.max(256, Math.round(megabytes / 2))}MB`,
    'work_mem = 8MB',
    'maintenance_work_mem = 64MB',
    'random_page_cost = 1.1',
    'jit = off',
    'max_wal_size = 2GB',
    'checkpoint_timeout = 15min',
    // A backup, a copy of the journal, and room for what is just leaving.
    'max_wal_senders = 4',
    'max_replication_slots = 4',
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    'logging_collector = off',
    // A statement's values and the detail of an error could carry what a person has told: neither is logged.
    'log_error_verbosity = terse',
    'log_min_error_statement = panic',
    'log_parameter_max_length = 0',
    'log_parameter_max_length_on_error = 0',
    `fsync = ${durable ? 'on' : 'off'}`,
    `synchronous_commit = ${durable ? 'on' : 'off'}`,
    `full_page_writes = ${durable ? 'on' : 'off'}`,
    ...(durable ? [] : ['autovacuum = off']),
    ...more,
    '',
  ].join('\n');
}

/** Only the Unix socket, only with a password; the journal is streamed to the superuser alone. */
const whoMayConnect = `# Written by Rinnalla at every start.\nlocal all all scram-sha-256\nlocal replication ${superuser} scram-sha-256\n`;

/** Writes settings and access rules before each start; `more` are lines for this start. */
export function configure(
  cluster: string,
  socketDir: string,
  durable: boolean,
  account: Account | undefined,
  more: readonly string[] = [],
): void {
  const write = (name: string, text: string) => {
    const file = path.join(cluster, name);
    writeFileSync(file, text, { mode: 0o600 });
    handTo(account, file);
  };
  write('rinnalla.conf', settings(socketDir, durable, more));
  write('pg_hba.conf', whoMayConnect);
}

/** The superuser's password: made once, kept in a file that only our own account reads. */
export function superuserPassword(file: string, cluster: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (existsSync(cluster)) {
    throw new Error(`The database in ${cluster} is there but its password file ${file} is not: bring it back first.`);
  }
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

function run(program: string, parameters: string[], account: Account | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { ...account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${path.basename(program)}: ${said.trim()}`)),
    );
  });
}

/**
 * Makes a new data directory: ICU with Finnish order, data checksums, UTF-8, passwords only. It appears under its name
 * when it is whole; half a directory of an interrupted first start is thrown away.
 */
export async function createCluster(
  binaries: Binaries,
  cluster: string,
  password: string,
  durable: boolean,
  account: Account | undefined,
): Promise<void> {
  const half = `${cluster}.half`;
  const passwordFile = `${cluster}.password`;
  rmSync(half, { recursive: true, force: true });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  handTo(account, passwordFile);
  try {
    await run(
      binaries.initdb,
      [
        ...['-D', half, '-U', superuser, '-E', 'UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fi'],
        ...['--data-checksums', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...(durable ? [] : ['--no-sync'])],
      ],
      account,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  appendFileSync(path.join(half, 'postgresql.conf'), "\ninclude 'rinnalla.conf'\ninclude_if_exists 'local.conf'\n");
  renameSync(half, cluster);
}

/** Refuses a data directory that another major version of PostgreSQL made. */
export function checkMajor(cluster: string, binaries: Binaries): void {
  const made = Number(readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8'));
  if (made !== binaries.major) {
    throw new Error(
      `The database in ${cluster} was made by PostgreSQL ${made}; the programs found are ${binaries.version}. ` +
        'Set RINNALLA_PG_BIN to programs of the same major version.',
    );
  }
}
