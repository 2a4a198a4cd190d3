import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFileKeyRing } from '../../src/platform/crypto/file-key-ring.ts';
import { ringFolder } from '../../src/platform/crypto/ring-by-settings.ts';
import { openVault } from '../../src/platform/crypto/vault.ts';
import { handTo } from '../../src/platform/db/account.ts';
import { withClient } from '../../src/platform/db/with-client.ts';
import { projectRoot } from '../../src/platform/project-root.ts';
import { putPlaces } from './consents.ts';
import { hashesOf } from './drill.ts';
import { writeOn } from './load.ts';
import { buildProgram, command, type Node, origin, startNode } from './nodes.ts';
import { debianDatabase, type Way, wayIn } from './patroni.ts';
import { makeServer, type OtherPrograms, type Server, startRestored } from './servers.ts';

const runForReal = path.join(projectRoot(), 'docs', 'how-to', 'run-for-real.md');

/** What the page says of Barman: its blocks in their order. */
function page(): { sql: string; config: string; commands: string[] } {
  const text = readFileSync(runForReal, 'utf8');
  const section = text.slice(text.indexOf('### A server of your own'), text.indexOf('### The keys'));
  const [sql, config, commands] = [...section.matchAll(/```\w*\n(.*?)```/gs)].map(([, block]) => block as string);
  return { sql: sql as string, config: config as string, commands: (commands as string).trimEnd().split('\n') };
}

let folder: string;
let way: Way;
let other: OtherPrograms;
let server: Server;
let restored: Server | undefined;
let node: Node | undefined;
const master = randomBytes(32);

const settings = (of: Server): Record<string, string> => ({
  RINNALLA_ORIGIN: origin,
  DATABASE_URL: of.url('rinnalla'),
  RINNALLA_DATA: path.join(folder, 'node'),
  RINNALLA_MASTER_KEY: master.toString('base64'),
});

/** A line of the page in a shell, as the account of the backups; its comment says the rest. */
const give = (line: string) => {
  const own = line.replaceAll('/var/lib/postgresql/17/restored', path.join(folder, 'restored'));
  return promisify(execFile)('/bin/sh', ['-c', own], { ...way.account, env: way.env, cwd: folder });
};

/** The only line of the page that begins so. */
function line(begins: string): string {
  const found = page().commands.filter((text) => text.startsWith(begins));
  expect(found, `${begins} of the page`).toHaveLength(1);
  return found[0] as string;
}

const hashes = (of: Server) => withClient({ connectionString: of.url('rinnalla') }, hashesOf);

if (!debianDatabase)
  console.log('No Barman and PostgreSQL 17 of Debian here: the recipe of run-for-real.md is not run.');

describe.skipIf(!debianDatabase)("a server of one's own with Barman, as the page says", () => {
  beforeAll(async () => {
    buildProgram();
    folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-barman-'));
    chmodSync(folder, 0o711);
    way = wayIn(folder);
    way = { ...way, env: { ...way.env, HOME: path.join(folder, 'barman') } };
    other = { binDir: path.join(way.below, 'usr/lib/postgresql/17/bin'), env: way.env };
    server = await makeServer(folder, 'p', [], other);
    await server.ask('create database rinnalla');
    await server.ask(page().sql);
    const home = path.join(folder, 'barman');
    mkdirSync(home);
    mkdirSync(path.join(home, 'barman.d'));
    const account = way.account ? 'nobody' : userInfo().username;
    writeFileSync(
      path.join(home, '.barman.conf'),
      `[barman]\nbarman_user = ${account}\nbarman_home = ${home}\nbarman_lock_directory = ${home}\nlog_file = ${home}/log\nconfiguration_files_directory = ${home}/barman.d\n`,
    );
    // Nobody of loopback shows a certificate here; everything else is as it stands.
    expect(page().config).toContain('host=db.example.fi');
    const config = page()
      .config.replaceAll('host=db.example.fi', `host=127.0.0.1 port=${server.port}`)
      .replaceAll(' sslmode=verify-full', '');
    writeFileSync(path.join(home, 'barman.d', 'rinnalla.conf'), config);
    for (const name of ['', 'barman.d', '.barman.conf']) handTo(way.account, path.join(home, name));
    node = await startNode(settings(server));
  });
  afterAll(async () => {
    await node?.stop();
    if (server) await give('barman receive-wal --stop rinnalla').catch(() => undefined);
    await restored?.stop();
    await server?.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  test('is backed up under load, and brought back to a moment with every row and the log as they were; what was erased stays erased', async () => {
    const places = await putPlaces({ connectionString: server.url('rinnalla') });
    await give(line('barman cron'));
    // The receiver makes its slot first.
    const given = (begins: string) => () =>
      give(line(begins)).then(
        () => 'well',
        (error) => `${error.stdout}${error.stderr}`,
      );
    await expect.poll(given('barman switch-wal'), { interval: 1_000, timeout: 90_000 }).toBe('well');
    await expect.poll(given('barman check'), { interval: 1_000, timeout: 90_000 }).toBe('well');
    const names = /`synchronous_standby_names = '(\w+)'`/.exec(readFileSync(runForReal, 'utf8'));
    await server.ask(`alter system set synchronous_standby_names = '${names?.[1]}'`);
    await server.ask('select pg_reload_conf()');

    const anew = 'barman receive-wal --stop rinnalla && barman cron';
    expect(readFileSync(runForReal, 'utf8')).toContain(`\`${anew}\``);
    await give(anew);
    await expect.poll(() => server.ask('select sync_state from pg_stat_replication')).toEqual([{ sync_state: 'sync' }]);
    const load = writeOn(() => (node as Node).port, places.saarni.anna, 2);
    await expect.poll(() => load.written.notes.length).toBeGreaterThan(5);
    const before = load.written.notes.length;
    await give(line('barman backup'));
    const during = load.written.notes.length;
    expect(during).toBeGreaterThan(before);
    await expect.poll(() => load.written.notes.length).toBeGreaterThan(during + 5);
    await load.stop();
    await node?.stop();
    const [source, [moment]] = [
      await hashes(server),
      await server.ask<{ at: string }>('select clock_timestamp()::text as at'),
    ];
    await sleep(1_000);
    node = await startNode(settings(server));
    const later = writeOn(() => (node as Node).port, places.saarni.anna, 1);
    await expect.poll(() => later.written.notes.length).toBeGreaterThan(3);
    await later.stop();
    await node.stop();
    node = undefined;
    const [first] = await server.ask<{ room_id: number }>(
      'select room_id from app.note order by id limit 1',
      'rinnalla',
    );
    const ring = openFileKeyRing(ringFolder({ dataDir: path.join(folder, 'node') }), master);
    ring.destroy(first?.room_id as number);
    ring.close();

    await give(line('barman switch-wal'));
    // Nothing confirmed is lost with this machine.
    await server.kill();
    const restore = line('barman restore');
    expect(restore).toContain('"2026-11-27 14:05:00+02"');
    // As /var/lib/postgresql is its account's.
    mkdirSync(path.join(folder, 'restored'), { mode: 0o700 });
    handTo(way.account, path.join(folder, 'restored'));
    await give(restore.replace('2026-11-27 14:05:00+02', moment?.at as string));
    restored = await startRestored(folder, 'restored', other, ["synchronous_standby_names = ''"]);
    await expect.poll(() => restored?.ask('select pg_is_in_recovery() as follows')).toEqual([{ follows: false }]);
    expect(await hashes(restored)).toEqual(source);

    const notes = await restored.ask<{ id: string; body: Buffer; room_id: number; version: number }>(
      'select id, body, room_id, version from app.note',
      'rinnalla',
    );
    expect(new Set(notes.map(({ id }) => id))).toEqual(new Set(load.written.notes.map(({ id }) => id)));
    const newest = openFileKeyRing(ringFolder({ dataDir: path.join(folder, 'node') }), master);
    const vault = openVault(newest);
    for (const { id, body, room_id: room, version } of notes) {
      const open = () => vault.open({ table: 'note', row: id, room, version }, body);
      if (room === first?.room_id) expect(open).toThrow('has been destroyed');
      else expect(open()).toMatch(/^Kuormaa/);
    }
    newest.close();
    expect((await command(['keys', 'verify', '--all'], settings(restored))).said).not.toMatch(/do not open:|missing/);
    console.log(`Barman: ${notes.length} notes back as they were, ${later.written.notes.length} later ones left out`);
  });

  test('sabotage: one row that is missing is seen', async () => {
    expect(restored).toBeDefined();
    const now = restored as Server;
    const rows = await hashes(now);
    await now.ask('delete from app.note where id = (select id from app.note order by id limit 1)', 'rinnalla');
    expect(await hashes(now)).not.toEqual(rows);
  });
});
