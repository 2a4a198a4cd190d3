import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { journalFolder, journalNames } from '../../src/backup/journal.ts';
import { backupsIn, removeBackup } from '../../src/backup/target.ts';
import { openFileKeyRing } from '../../src/platform/crypto/file-key-ring.ts';
import { ringFolder } from '../../src/platform/crypto/ring-by-settings.ts';
import { openVault } from '../../src/platform/crypto/vault.ts';
import { version } from '../../src/platform/version.ts';
import { type Drill, hashesOf, runCli, startDrill } from './drill.ts';

let drill: Drill;
beforeAll(async () => {
  drill = await startDrill();
});
afterAll(() => drill.stop());

const restore = (into: string, ...words: string[]) =>
  runCli(['restore', drill.target, '--identity', drill.at('identity.txt'), ...words], drill.settings(into));

/** Notes written until told to stop; what was confirmed, with the moment of the answer. */
function writeOn() {
  const confirmed: { id: string; at: Date }[] = [];
  let going = true;
  const running = (async () => {
    for (let at = 0; going; at += 1) {
      const { status, body } = await drill.note(`Kuormaa ${at}`);
      if (status === 200) confirmed.push({ id: body.id as string, at: new Date() });
    }
  })();
  const stop = async () => {
    going = false;
    await running;
  };
  return { confirmed, stop };
}

let written: { id: string; at: Date }[];
let until: Date;
let erasedRoom: number;

test('a backup under load, killed and given again while restoring, brings back every row and the log as they were', async () => {
  const load = writeOn();
  // Who tried what is in no backup: a table that is not journalled.
  await drill.owner.query(
    `insert into priv.try (id, kind, who, at, forget_at) select gen_random_uuid(), 'receipt', decode(md5(n::text), 'hex'), now(), now() + interval '1 hour'
     from generate_series(1, 500) n; checkpoint`,
  );
  const ran = await runCli(['backup'], drill.settings(drill.at('data'))).ended;
  expect(ran).toMatchObject({ code: 0, error: expect.stringContaining('database read 100 %') });
  await expect.poll(() => load.confirmed.length).toBeGreaterThan(5);
  until = new Date();
  const before = load.confirmed.length;
  await expect.poll(() => load.confirmed.length).toBeGreaterThan(before + 3);
  await load.stop();
  written = load.confirmed;
  await drill.keepJournal();
  const source = await hashesOf(drill.owner);

  const into = drill.at('restored');
  const first = restore(into);
  await first.said('its journal is being replayed');
  first.child.kill('SIGKILL');
  await first.ended;
  const started = await runCli(['backup'], drill.settings(into)).ended;
  expect(started.error).toMatch(/did not come to its end.*Give the restore command again/);
  expect(started.code).toBe(1);

  const again = await restore(into).ended;
  expect([again.code, again.error]).toEqual([0, expect.stringContaining('unpacked 100 %')]);
  expect(await drill.in(into, hashesOf)).toEqual(source);
  const triedIn = (client: Parameters<typeof hashesOf>[0]) =>
    client.query('select from priv.try').then(({ rowCount }) => rowCount);
  expect([await triedIn(drill.owner), await drill.in(into, triedIn)]).toEqual([500, 0]);
  // The page of the administrators knows of it.
  const { rows } = await drill.owner.query(
    'select v.version, b.version as backup from priv.version_run v, priv.backup_taken b where b.finished_at > v.started_at',
  );
  expect(rows).toEqual([{ version, backup: version }]);
});

test('a database is brought back to a moment, and what was erased since stays erased with the newest ring', async () => {
  const { rows } = await drill.owner.query<{ room_id: number }>('select room_id from app.note where id = $1', [
    written[0]?.id,
  ]);
  erasedRoom = rows[0]?.room_id as number;
  const ring = openFileKeyRing(ringFolder(drill.settled), drill.masterKey);
  ring.destroy(erasedRoom);
  ring.close();
  expect((await runCli(['backup', '--ring-only'], drill.settings(drill.at('data'))).ended).code).toBe(0);

  const into = drill.at('moment');
  const ran = await restore(into, '--to', until.toISOString()).ended;
  expect([ran.code, ran.error, ran.out]).toEqual([
    0,
    expect.stringContaining('unpacked 100 %'),
    expect.stringContaining('1 destroyed'),
  ]);
  const [ids, sealed] = await drill.in(into, async (client) => {
    const { rows: notes } = await client.query<{ id: string; body: Buffer; room_id: number; version: number }>(
      'select id, body, room_id, version from app.note',
    );
    return [notes.map(({ id }) => id), notes] as const;
  });
  const there = new Set(ids);
  const [early, late] = [
    written.filter(({ at }) => at < until),
    written.filter(({ at }) => at > new Date(until.getTime() + 500)),
  ];
  expect(early.filter(({ id }) => !there.has(id))).toEqual([]);
  // What was being written at that moment may be on either side of it.
  expect(late.slice(1).filter(({ id }) => there.has(id))).toEqual([]);
  const restored = openFileKeyRing(ringFolder({ dataDir: into }), drill.masterKey);
  const vault = openVault(restored);
  for (const { id, body, room_id: room, version } of sealed)
    expect(() => vault.open({ table: 'note', row: id, room, version }, body)).toThrow('has been destroyed');
  restored.close();
});

test('ring backups past their days are destroyed, the newest never; the journal goes with the database backups that need it', async () => {
  const rings = backupsIn(drill.target, 'ring');
  expect(rings.length).toBeGreaterThan(1);
  for (const { file, label } of rings)
    writeFileSync(`${file}.json`, JSON.stringify({ ...label, finishedAt: '2026-01-01T00:00:00.000Z' }));
  const before = journalNames(journalFolder(drill.target));
  const ran = await runCli(['backup'], drill.settings(drill.at('data'))).ended;
  expect([ran.code, ran.out]).toEqual([
    0,
    expect.stringContaining(`Destroyed ${rings.length} ring backups older than 30 days`),
  ]);
  expect(backupsIn(drill.target, 'ring').length).toBe(1);
  const databases = backupsIn(drill.target, 'database');
  for (const { file } of databases.slice(0, -1)) removeBackup(file);
  // What a backup without a readable label needs is not known: nothing goes.
  const strange = drill.at('backups/rinnalla-2026-01-01T00-00-00.000Z.database.age');
  writeFileSync(strange, '');
  expect((await runCli(['backup', '--ring-only'], drill.settings(drill.at('data'))).ended).code).toBe(0);
  expect(journalNames(journalFolder(drill.target))).toEqual(expect.arrayContaining(before));
  rmSync(strange);
  expect((await runCli(['backup', '--ring-only'], drill.settings(drill.at('data'))).ended).code).toBe(0);
  const first = databases.at(-1)?.label.database?.first ?? '';
  const left = journalNames(journalFolder(drill.target));
  expect(before.some((name) => name < first)).toBe(true);
  expect(left.filter((name) => name < first)).toEqual([]);
});

test('the files of a backup tell nothing in the clear', () => {
  for (const name of readdirSync(drill.target).filter((one) => one.endsWith('.age'))) {
    const file = path.join(drill.target, name);
    expect(readFileSync(file).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    expect(statSync(file).mode & 0o077).toBe(0);
  }
});
