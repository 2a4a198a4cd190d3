import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import pg from 'pg';
import { vi } from 'vitest';
import { createApp } from '../../src/app.ts';
import { backupCommand } from '../../src/backup/backup-command.ts';
import { type Config, readConfig } from '../../src/config.ts';
import type { SettledConfig } from '../../src/deps.ts';
import { actingAsOwner } from '../../src/platform/db/roles.ts';
import { withClient } from '../../src/platform/db/with-client.ts';
import { hashToken, newToken } from '../../src/platform/http/session.ts';
import { projectRoot } from '../../src/platform/project-root.ts';
import { withServer } from '../../src/start/command.ts';
import { type Database, joinDatabase } from '../../src/start/database.ts';
import { startProgram } from '../../src/start/program.ts';

export interface Ran {
  code: number | null;
  out: string;
  error: string;
}

/** The command as a process that runs: `rinnalla WORDS`, from the sources. */
export interface Running {
  readonly child: ChildProcess;
  /** Resolves when a text has been said, or the process has ended. */
  said(text: string): Promise<void>;
  readonly ended: Promise<Ran>;
}

/**
 * Runs `work` in a process of its own, as `await` of a call whose last argument is told each step, and kills it with SIGKILL at one; `from` are
 * the files of src that the words of the call come from.
 */
export function killedAt(
  step: string,
  from: Record<string, string>,
  call: string,
  settings: Record<string, string>,
): Promise<void> {
  const imports = Object.entries(from).map(
    ([name, file]) => `const { ${name} } = await import(${JSON.stringify(path.join(projectRoot(), 'src', file))});`,
  );
  const code = `${imports.join('\n')}
    const at = (step) => { if (step === ${JSON.stringify(step)}) process.kill(process.pid, 'SIGKILL'); };
    const { existingConfig } = await import(${JSON.stringify(path.join(projectRoot(), 'src', 'start/existing.ts'))});
    const { withServer } = await import(${JSON.stringify(path.join(projectRoot(), 'src', 'start/command.ts'))});
    const config = existingConfig(process.env, '/');
    await withServer(config, () => undefined, (database) => ${call});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    env: { PATH: process.env.PATH ?? '', ...settings },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('close', (_code, signal) => (signal === 'SIGKILL' ? resolve() : reject(new Error(`ended by ${signal}`))));
  });
}

const nowhere = { write: () => true };

const cli = path.join(projectRoot(), 'src', 'cli.ts');

/** Starts `rinnalla WORDS` with these settings; `limit` are the kilobytes that a file of it may have. */
export function runCli(words: string[], settings: Record<string, string>, limit?: number): Running {
  const { PATH = '' } = process.env;
  const asked = limit === undefined ? '' : `trap '' XFSZ; ulimit -f ${limit};`;
  const child = spawn('/bin/bash', ['-c', `${asked} exec "$@"`, 'rinnalla', process.execPath, cli, ...words], {
    env: { PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ran: Ran = { code: null, out: '', error: '' };
  child.stdout.on('data', (text: Buffer) => {
    ran.out += text.toString();
  });
  child.stderr.on('data', (text: Buffer) => {
    ran.error += text.toString();
  });
  const ended = new Promise<Ran>((resolve) => {
    child.on('close', (code) => resolve({ ...ran, code }));
  });
  const said = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => ran.out.includes(text) && resolve();
      child.stdout.on('data', look);
      void ended.then(() => resolve());
      look();
    });
  return { child, said, ended };
}

/** A hash of every row of every table that is journalled, by table: what a restore must bring back. */
export async function hashesOf(client: Pick<pg.Client, 'query'>): Promise<Record<string, string>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname in ('app', 'priv', 'audit', 'migration', 'act', 'look') order by 1`,
  );
  const hashes: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await client.query<{ all: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(line, '' order by line)), '') as all from (select md5(t::text) as line from ${name} t) x`,
    );
    hashes[name] = rows[0]?.all ?? '';
  }
  return hashes;
}

/**
 * The whole program in the real mode on a data directory of its own, with one case; everything of it lies in one folder. With `copied`, by
 * the programs of that folder, its journal is streamed into `copy`, and none of it is kept with the backups.
 */
export async function startDrill({ copied }: { copied?: string } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-drill-'));
  chmodSync(folder, 0o711);
  const at = (name: string) => path.join(folder, name);
  const target = at('backups');
  mkdirSync(target);
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  writeFileSync(at('identity.txt'), `# of the drill\n${identity}\n`);
  const masterKey = createHash('sha256').update(randomUUID()).digest();
  const settings = (dataDir: string) => ({
    RINNALLA_DATA: dataDir,
    RINNALLA_MASTER_KEY: masterKey.toString('base64'),
    RINNALLA_BACKUP_TO: target,
    RINNALLA_BACKUP_RECIPIENTS: recipient,
    ...(copied ? { RINNALLA_PG_BIN: copied } : {}),
  });
  const configOf = (dataDir: string): Config => ({
    ...readConfig(
      'real',
      { ...settings(dataDir), RINNALLA_ORIGIN: 'https://rinnalla.example', RINNALLA_ACCEPT_EMBEDDED: 'yes', PORT: '0' },
      projectRoot(),
    ),
    hosts: ['127.0.0.1'],
  });
  const silent = () => undefined;
  const whole = configOf(at('data'));
  const config = copied ? { ...whole, backup: undefined, journalTo: at('copy') } : whole;
  if (copied) mkdirSync(at('copy'));
  const program = await startProgram(config, createApp, (_done, work) => work(), silent);
  const settled: SettledConfig = { ...config, masterKey };
  const { admin } = joinDatabase(settled);
  const owner = new pg.Client(admin);
  // Some of these tests kill the server.
  owner.on('error', () => undefined);
  await owner.connect();
  const token = await makeWorker(actingAsOwner(admin));
  const ask = async (method: string, to: string, body?: unknown) => {
    const answer = await fetch(`http://127.0.0.1:${program.port}/api/v1${to}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as any };
  };
  let halted: Promise<void> | undefined;
  const halt = () => {
    halted ??= owner.end().then(() => program.stop());
    return halted;
  };
  const caseId = (await ask('POST', '/cases', { codeWord: 'Koivu', sameWord: true })).body.id as string;
  return {
    folder,
    at,
    target,
    masterKey,
    recipient,
    identities: [identity],
    settings,
    configOf,
    token,
    port: program.port,
    settled,
    owner,
    admin,
    caseId,
    ask,
    note: (text: string) => ask('POST', `/cases/${caseId}/notes`, { class: 'support', happenedOn: '2026-11-20', text }),
    /** Has the server close the piece of the journal that it writes, and waits until it is kept with the backups. */
    async keepJournal(): Promise<void> {
      const { rows } = await owner.query<{ name: string }>('select pg_walfile_name(pg_switch_wal()) as name');
      const kept = path.join(target, 'journal', `${rows[0]?.name}.age`);
      await vi.waitUntil(
        async () => {
          await backupCommand(['--ring-only'], { stdout: nowhere, stderr: nowhere, env: settings(at('data')) });
          return existsSync(kept);
        },
        { timeout: 60_000, interval: 100 },
      );
    },
    /** Runs a look on the server of another data directory, started for its length. */
    in: <T>(dataDir: string, work: (client: pg.Client, database: Database) => Promise<T>): Promise<T> =>
      withServer({ ...configOf(dataDir), masterKey, backup: undefined }, silent, (database) =>
        withClient(database.admin, (client) => work(client, database)),
      ),
    /** Stops the program and leaves its data. */
    halt,
    async stop() {
      await halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function makeWorker(connection: pg.ClientConfig): Promise<string> {
  const client = new pg.Client(connection);
  await client.connect();
  const [organisation, worker, token] = [randomUUID(), randomUUID(), newToken()];
  await client.query(
    `insert into app.organisation (id, name, kind, region) values ($1, 'Saarni ry', 'victim-support', 'Varsinais-Suomi')`,
    [organisation],
  );
  await client.query(
    `insert into app.worker (id, organisation_id, name, roles) values ($1, $2, 'Anna Kallio', '{worker}')`,
    [worker, organisation],
  );
  await client.query('select priv.recompute_organisation($1)', [organisation]);
  await client.query(
    `insert into priv.session (token_hash, worker_id, expires_at) values ($1, $2, now() + interval '1 day')`,
    [hashToken(token), worker],
  );
  await client.end();
  return token;
}

export type Drill = Awaited<ReturnType<typeof startDrill>>;
