import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backupCommand } from '../../src/backup/backup-command.ts';
import { restoreCommand } from '../../src/backup/restore-command.ts';
import { keysCommand } from '../../src/keys/keys-command.ts';
import { openFileKeyRing } from '../../src/platform/crypto/file-key-ring.ts';
import { filePlace } from '../../src/platform/crypto/file-place.ts';
import { ringFolder } from '../../src/platform/crypto/ring-by-settings.ts';
import { type Drill, killedAt, runCli, startDrill } from './drill.ts';

let drill: Drill;
let dataDir: string;
let marks: { room: number; mark: string }[];

beforeAll(async () => {
  drill = await startDrill();
  dataDir = drill.at('data');
  expect((await drill.note('Soitti ja kysyi tulkkia.')).status).toBe(200);
  const { rows } = await drill.owner.query('select room_id as room, mark from priv.room_key order by room_id');
  marks = rows;
});
afterAll(() => drill.stop());

async function run(command: typeof keysCommand, words: string[], settings: Record<string, string>) {
  const said: string[] = [];
  const stream = { write: (text: string) => said.push(text) };
  const code = await command(words, { stdout: stream, stderr: stream, env: settings });
  return { code, said: said.join('') };
}

const base64 = (key: Buffer) => key.toString('base64');
const withKey = (key: Buffer) => ({ ...drill.settings(dataDir), RINNALLA_MASTER_KEY: base64(key) });

test('while Rinnalla runs, keys verify says that all is well, and the master key is not changed', async () => {
  const { code, said } = await run(keysCommand, ['verify', '--all'], drill.settings(dataDir));
  expect([code, said]).toEqual([
    0,
    expect.stringMatching(
      /Keys: all \d+ are there; 0 were destroyed.*Texts: \d+ opened, 0 of destroyed keys, 0 do not open\./s,
    ),
  ]);
  expect(Number(/Texts: (\d+) opened/.exec(said)?.[1])).toBeGreaterThan(2);
  const file = drill.at('same.key');
  writeFileSync(file, base64(randomBytes(32)));
  expect(await run(keysCommand, ['change-master', '--to-file', file], drill.settings(dataDir))).toMatchObject({
    code: 1,
    said: expect.stringContaining('Rinnalla is running: stop it first'),
  });
});

test('keys verify says in words what is missing, changed or destroyed', async () => {
  await drill.owner.query('set session_replication_role = replica');
  const file = path.join(ringFolder(drill.settled), 'rooms.keys');
  const good = readFileSync(file);
  const { rows } = await drill.owner.query<{ room: number; id: string }>('select room_id as room, id from app.note');
  const { room, id } = rows[0] as { room: number; id: string };
  const missing = Buffer.from(good);
  missing.fill(0, room * 64, room * 64 + 64);
  writeFileSync(file, missing);
  expect(await run(keysCommand, ['verify'], drill.settings(dataDir))).toMatchObject({
    code: 1,
    said: expect.stringMatching(
      new RegExp(`1 are missing.*missing: rooms ${room}\\n.*app.note.body: 1 of 1 texts looked at do not open`, 's'),
    ),
  });
  writeFileSync(file, good);
  await drill.owner.query(`update app.note set body = set_byte(body, 20, get_byte(body, 20) # 1) where id = $1`, [id]);
  expect(await run(keysCommand, ['verify', '--all'], drill.settings(dataDir))).toMatchObject({
    code: 1,
    said: expect.stringMatching(/Keys: all.*app.note.body: 1 of 1 texts looked at do not open/s),
  });
  await drill.owner.query(`update app.note set body = set_byte(body, 20, get_byte(body, 20) # 1) where id = $1`, [id]);
});

test('keys export gives the ring to a recipient, with which a backup of the database is restored', async () => {
  const file = drill.at('ring.age');
  expect(
    await run(keysCommand, ['export', '--to', file, '--recipient', drill.recipient], drill.settings(dataDir)),
  ).toMatchObject({ code: 0 });
  expect((await run(backupCommand, [], drill.settings(dataDir))).code).toBe(0);
  // Without the journal that is kept beside it: a backup is consistent by itself.
  const alone = drill.at('alone');
  mkdirSync(alone);
  for (const name of readdirSync(drill.target).filter((one) => one.includes('.database.')))
    copyFileSync(path.join(drill.target, name), path.join(alone, name));
  const into = drill.at('from-export');
  const words = [alone, '--identity', drill.at('identity.txt'), '--ring', file];
  expect(await run(restoreCommand, words, drill.settings(into))).toEqual({ code: 0, said: expect.any(String) });
  dataDir = into;
});

test('keys export refuses in words a ring that is missing or that the master key does not open, and makes none', async () => {
  const words = ['export', '--to', drill.at('none.age'), '--recipient', drill.recipient];
  expect(await run(keysCommand, words, withKey(randomBytes(32)))).toMatchObject({
    code: 1,
    said: expect.stringMatching(/master key does not open the key ring: the ring is damaged.*Bring the ring/),
  });
  const folder = ringFolder({ dataDir });
  renameSync(folder, `${folder}.away`);
  expect(await run(keysCommand, words, drill.settings(dataDir))).toMatchObject({
    code: 1,
    said: expect.stringContaining('The key ring is missing'),
  });
  expect([existsSync(folder), existsSync(drill.at('none.age'))]).toEqual([false, false]);
  renameSync(`${folder}.away`, folder);
});

const steps = ['begun', 'written', 'announced', 'exchanged', 'done'] as const;

test('a change of the master key that is killed at any step can be finished, and the ring is always under the former or the new one', async () => {
  let key = drill.masterKey;
  const folder = ringFolder({ dataDir });
  const wrappedBy = (...keys: Buffer[]) => Promise.all(keys.map((one) => filePlace(folder).isWrappedBy(one)));
  for (const step of steps) {
    const next = randomBytes(32);
    const file = drill.at(`${step}.key`);
    writeFileSync(file, base64(next));
    const call = "changeMaster(config, database, Buffer.from(process.env.NEXT, 'base64'), at)";
    await killedAt(step, { changeMaster: 'keys/change-master.ts' }, call, { ...withKey(key), NEXT: base64(next) });
    expect((await wrappedBy(key, next)).filter(Boolean), step).toEqual([true]);
    if (step === 'announced' || step === 'exchanged') {
      const start = await runCli(['keys', 'verify'], withKey(key)).ended;
      expect([start.code, start.error], step).toEqual([
        1,
        expect.stringMatching(/was cut off.*give rinnalla keys change-master --to-file NEW again/),
      ]);
    }
    expect((await run(keysCommand, ['change-master', '--to-file', file], withKey(key))).code, step).toBe(0);
    expect(await wrappedBy(key, next), step).toEqual([false, true]);
    key = next;
  }
  expect((await run(keysCommand, ['verify', '--all'], withKey(key))).code).toBe(0);
  expect(await run(keysCommand, ['verify'], withKey(drill.masterKey))).toMatchObject({
    code: 1,
    said: expect.stringContaining('master key is not the one'),
  });
  const ring = openFileKeyRing(folder, key);
  expect(marks.every(({ room }) => ring.find(room))).toBe(true);
  ring.close();
});
