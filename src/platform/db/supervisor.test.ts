import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isAlive, readPostmaster } from './postmaster.ts';
import { type RunningPostgres, startPostgres } from './supervisor.ts';

const folders: string[] = [];

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'supervisor-'));
  chmodSync(folder, 0o711);
  folders.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const start = (dataDir: string, durable = false) => startPostgres({ dataDir, durable });

let made: string;
beforeAll(async () => {
  made = emptyFolder();
  await (await start(made)).stop();
});

/** A data directory as a first start and a stop leave it: a copy with its owners, because making one is what costs here. */
function madeFolder(): string {
  const folder = emptyFolder();
  expect(spawnSync('cp', ['-a', `${made}/.`, folder]).status).toBe(0);
  return folder;
}

async function ask(server: RunningPostgres, sql: string, login = server.superuser) {
  const client = new pg.Client({ host: server.socketDir, port: server.port, database: 'postgres', ...login });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a first start makes a database in Finnish order with checksums, and a stop leaves nothing running', async () => {
  const folder = emptyFolder();
  const server = await start(folder);
  const made = await ask(
    server,
    `select datlocprovider as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding,
            current_setting('data_checksums') as checksums, current_setting('listen_addresses') as addresses
       from pg_database where datname = 'template1'`,
  );
  expect(made).toEqual([{ provider: 'i', locale: 'fi', encoding: 'UTF8', checksums: 'on', addresses: '' }]);
  await server.stop();
  expect(isAlive(server.pid)).toBe(false);
  expect(readPostmaster(path.join(folder, 'postgres', 'cluster'))).toBeUndefined();
});

test('nobody gets in without the password, and its file is ours alone', async () => {
  const folder = madeFolder();
  const server = await start(folder);
  await expect(ask(server, 'select 1', { user: 'postgres', password: 'wrong' })).rejects.toThrow(
    'authentication failed',
  );
  await server.stop();
  expect(statSync(path.join(folder, 'postgres.password')).mode & 0o777).toBe(0o600);
});

test('a server that is killed is started again by itself and brings back every row that was promised', async () => {
  const folder = madeFolder();
  const server = await start(folder, true);
  await ask(server, 'create table kept (a int); insert into kept values (7)');
  const first = server.pid;
  process.kill(first, 'SIGKILL');
  await vi.waitFor(async () => expect(await ask(server, 'select a from kept')).toEqual([{ a: 7 }]), {
    timeout: 15_000,
  });
  expect(server.pid).not.toBe(first);
  await server.stop();
  expect(isAlive(server.pid)).toBe(false);
}, 30_000);

test('a server that is killed while the program stops stays down', async () => {
  const folder = madeFolder();
  const server = await start(folder);
  const first = server.pid;
  process.kill(first, 'SIGKILL');
  await server.stop();
  await server.ended;
  const left = readPostmaster(path.join(folder, 'postgres', 'cluster'));
  expect([isAlive(first), isAlive(server.pid), left ? isAlive(left.pid) : false]).toEqual([false, false, false]);
}, 30_000);

/** A program that starts the server and is killed with SIGKILL as soon as it says so. */
function startAndKill(folder: string, guarded: boolean): Promise<number> {
  const file = new URL('./supervisor.ts', import.meta.url).pathname;
  const code = `const { startPostgres } = await import(${JSON.stringify(file)});
    const server = await startPostgres({ dataDir: ${JSON.stringify(folder)}, durable: false });
    console.log(server.pid); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve) => {
    child.stdout.once('data', (pid: Buffer) => {
      // Stopped first, the guard cannot act: the server is left alone, as after an unlucky kill of everything else.
      if (!guarded)
        spawn('/bin/sh', ['-c', `kill -KILL $(pgrep -f "rinnalla-guard ${Number(pid)}$")`]).on('close', finish);
      else finish();
      function finish() {
        child.kill('SIGKILL');
        child.on('close', () => resolve(Number(pid)));
      }
    });
  });
}

async function until(holds: () => boolean, milliseconds = 30_000): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  return holds();
}

test('when the program is killed with SIGKILL, its database server stops by itself', async () => {
  const pid = await startAndKill(madeFolder(), true);
  expect(await until(() => !isAlive(pid))).toBe(true);
});

test('a server that was left running is stopped by the next start', async () => {
  const folder = madeFolder();
  const pid = await startAndKill(folder, false);
  expect(isAlive(pid)).toBe(true);
  const server = await start(folder);
  expect(isAlive(pid)).toBe(false);
  expect(server.pid).not.toBe(pid);
  await server.stop();
});

test('a data directory with a very long name gets its socket in a short folder', async () => {
  const folder = path.join(emptyFolder(), 'x'.repeat(120));
  const server = await start(folder);
  expect(server.socketDir).toMatch(/^\/tmp\/rinnalla-[0-9a-f]{12}$/);
  expect(statSync(server.socketDir).mode & 0o777).toBe(0o700);
  await server.stop();
  expect(existsSync(server.socketDir)).toBe(false);
});

test('a database of another major version is refused in a sentence', async () => {
  const folder = madeFolder();
  writeFileSync(path.join(folder, 'postgres', 'cluster', 'PG_VERSION'), '16\n');
  await expect(start(folder)).rejects.toThrow(/made by PostgreSQL 16; the programs found are 1[78]/);
});

test('a database whose password file is gone is refused, not made anew', async () => {
  const folder = madeFolder();
  rmSync(path.join(folder, 'postgres.password'));
  await expect(start(folder)).rejects.toThrow('its password file');
});

test('a first start that was cut off in the middle begins again', async () => {
  const folder = madeFolder();
  const cluster = path.join(folder, 'postgres', 'cluster');
  rmSync(cluster, { recursive: true });
  writeFileSync(`${cluster}.half`, '');
  await (await start(folder)).stop();
  expect(existsSync(`${cluster}.half`)).toBe(false);
});
