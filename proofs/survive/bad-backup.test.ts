import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { generateX25519Identity } from 'age-encryption';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backupCommand } from '../../src/backup/backup-command.ts';
import { chooseRing } from '../../src/backup/choose.ts';
import { restoreCommand } from '../../src/backup/restore-command.ts';
import { takeDatabase } from '../../src/backup/take-database.ts';
import { takeRing } from '../../src/backup/take-ring.ts';
import { backupsIn, nameOf, removeBackup } from '../../src/backup/target.ts';
import { verifyCommand } from '../../src/backup/verify-command.ts';
import { openFileKeyRing } from '../../src/platform/crypto/file-key-ring.ts';
import { ringFolder } from '../../src/platform/crypto/ring-by-settings.ts';
import { enterFolder } from '../../src/start/data-folder.ts';
import { type Drill, runCli, startDrill } from './drill.ts';

let drill: Drill;
let oldRing: string;
let folders = 0;

beforeAll(async () => {
  drill = await startDrill();
  expect((await run(backupCommand, ['--ring-only'])).code).toBe(0);
  oldRing = chooseRing(drill.target, () => undefined).file;
  expect((await drill.ask('POST', '/cases', { codeWord: 'Haapa', sameWord: true })).status).toBe(200);
  expect((await drill.note('Soitti ja kysyi tulkkia.')).status).toBe(200);
  expect((await run(backupCommand, [])).code).toBe(0);
  expect((await drill.note('Toinen soitto.')).status).toBe(200);
  await drill.keepJournal();
});
afterAll(() => drill.stop());

type Command = typeof restoreCommand;

async function run(command: Command, words: string[], settings = drill.settings(drill.at('data'))) {
  const said: string[] = [];
  const stream = { write: (text: string) => said.push(text) };
  const code = await command(words, { stdout: stream, stderr: stream, env: settings });
  return { code, said: said.join('') };
}

/** A copy of the backups, to be spoilt. */
function copied(): string {
  folders += 1;
  const folder = drill.at(`spoilt-${folders}`);
  cpSync(drill.target, folder, { recursive: true });
  return folder;
}

/** Restores from a folder into one that is not there yet; tells what was said, and whether a start would take the result for whole. */
async function restoreFrom(folder: string, words: string[] = [], changed: Record<string, string> = {}) {
  folders += 1;
  const into = drill.at(`into-${folders}`);
  const given = [folder, '--identity', drill.at('identity.txt'), ...words];
  const { code, said } = await run(restoreCommand, given, { ...drill.settings(into), ...changed });
  return {
    code,
    said,
    isWhole: existsSync(path.join(into, 'mode')) && !existsSync(path.join(into, 'restoring')),
    into,
  };
}

const refused = (says: RegExp) => ({ code: 1, said: expect.stringMatching(says), isWhole: false });
const databaseIn = (folder: string) => backupsIn(folder, 'database').at(-1)?.file as string;
const ringIn = (folder: string) => chooseRing(folder, () => undefined).file;

/** Changes one byte in the middle of a file. */
function changeByte(file: string): void {
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

const spoilings: Record<string, (file: string) => void> = {
  'cut short': (file) => truncateSync(file, Math.floor(readFileSync(file).length * 0.7)),
  'with a byte changed': changeByte,
  'without a byte': (file) => truncateSync(file, 0),
};

test.each(Object.keys(spoilings))(
  'a database and a ring %s are found by verify-backup and refused by restore',
  async (how) => {
    for (const fileIn of [databaseIn, ringIn]) {
      const folder = copied();
      spoilings[how]?.(fileIn(folder));
      expect(await run(verifyCommand, [folder])).toMatchObject({
        code: 1,
        said: expect.stringMatching(/cut short|damaged/),
      });
      expect(await restoreFrom(folder)).toMatchObject(refused(/is damaged, cut short or was changed/));
    }
  },
);

test('a piece of the journal that was changed, or is missing, is refused: nothing is quietly left out', async () => {
  const folder = copied();
  const journal = path.join(folder, 'journal');
  const last = readdirSync(journal)
    .filter((name) => name.endsWith('.age'))
    .toSorted()
    .at(-1) as string;
  changeByte(path.join(journal, last));
  const spoilt = await restoreFrom(folder);
  expect(spoilt).toMatchObject(refused(/is damaged, cut short, or encrypted to somebody else.*--to and a time before/));
  // What is half restored is never started on.
  expect(() => enterFolder({ ...drill.settled, dataDir: spoilt.into })).toThrow('did not come to its end');
  const first = Number.parseInt(last.slice(16, 24), 16);
  const later = `${last.slice(0, 16)}${(first + 2).toString(16).toUpperCase().padStart(8, '0')}.age`;
  renameSync(path.join(journal, last), path.join(journal, later));
  expect(await restoreFrom(folder)).toMatchObject(refused(/has a gap/));
});

test('a piece of the journal that was changed is named by verify-backup, with an identity and without', async () => {
  const folder = copied();
  const journal = path.join(folder, 'journal');
  const pieces = readdirSync(journal).filter((name) => name.endsWith('.age'));
  const piece = path.join(journal, pieces.toSorted().at(-1) as string);
  const opening = [folder, '--identity', drill.at('identity.txt')];
  expect((await run(verifyCommand, [folder])).code).toBe(0);
  expect((await run(verifyCommand, opening)).code).toBe(0);
  changeByte(piece);
  for (const words of [[folder], opening]) {
    const { code, said } = await run(verifyCommand, words);
    expect(code, said).toBe(1);
    expect(said).toContain(`${piece} is not as it was written`);
    expect(said).toContain('give rinnalla backup');
  }
  // A piece of an earlier release has the ring's seal alone beside it.
  const seal = piece.replace(/age$/, 'seal');
  writeFileSync(seal, `${readFileSync(seal, 'utf8').split('\n')[0]}\n`);
  expect(await run(verifyCommand, [folder])).toMatchObject({
    code: 0,
    said: expect.stringContaining('1 of an earlier release'),
  });
  expect(await run(verifyCommand, opening)).toMatchObject({ code: 1, said: expect.stringContaining(piece) });
});

test('a piece of the journal without its seal, or that the disk does not give, is named by verify-backup, which looks on', async () => {
  const folder = copied();
  const journal = path.join(folder, 'journal');
  const pieces = readdirSync(journal).filter((name) => name.endsWith('.age'));
  const [unsealed, unread] = pieces.toSorted().map((name) => path.join(journal, name)) as [string, string];
  writeFileSync(unsealed.replace(/age$/, 'seal'), '');
  rmSync(unread);
  mkdirSync(unread);
  for (const words of [[folder], [folder, '--identity', drill.at('identity.txt')]]) {
    const { code, said } = await run(verifyCommand, words);
    expect(code, said).toBe(1);
    expect(said).toContain(`The seal beside ${unsealed} is missing.`);
    expect(said).toContain(`${unread} cannot be read (EISDIR).`);
    expect(said).toContain(`${journal}: ${pieces.length} pieces`);
  }
});

test('a backup into another folder takes nothing from the journal of the service, and is whole by itself', async () => {
  const elsewhere = drill.at('elsewhere');
  mkdirSync(elsewhere);
  const made = await run(backupCommand, ['--to', elsewhere]);
  expect([made.code, made.said]).toEqual([0, expect.stringContaining(`The journal goes on in ${drill.target}`)]);
  await drill.keepJournal();
  const { code, said } = await run(verifyCommand, [drill.target, '--identity', drill.at('identity.txt')]);
  expect(code, said).toBe(0);
  expect(await restoreFrom(elsewhere)).toMatchObject({ code: 0, isWhole: true });
  expect(await restoreFrom(drill.target)).toMatchObject({ code: 0, isWhole: true });
});

test('another identity, another master key and another ring are refused in words', async () => {
  writeFileSync(drill.at('other.txt'), `${await generateX25519Identity()}\n`);
  const given = [drill.target, '--identity', drill.at('other.txt')];
  const into = drill.at('other-identity');
  expect(await run(restoreCommand, given, drill.settings(into))).toMatchObject({
    code: 1,
    said: expect.stringContaining('encrypted to somebody else: give the identity for it'),
  });
  const otherKey = { RINNALLA_MASTER_KEY: Buffer.alloc(32, 9).toString('base64') };
  expect(await restoreFrom(drill.target, [], otherKey)).toMatchObject(refused(/master key does not open the key ring/));

  const [folder, place] = [copied(), drill.at('other-ring')];
  const ring = openFileKeyRing(place, drill.masterKey);
  const file = nameOf(folder, 'ring', new Date(Date.now() + 60_000));
  const { masterKey, recipient } = drill;
  const common = { recipients: [recipient], version: '0', mode: 'real', now: () => new Date() } as const;
  await takeRing({ ...common, ring, masterKey, file });
  expect(await restoreFrom(folder)).toMatchObject(refused(/belongs to another key ring/));

  // Anybody can encrypt to a recipient: what the ring of this database has not sealed is not its backup.
  const forged = copied();
  const at = nameOf(forged, 'database', new Date(Date.now() + 60_000));
  const { dataDir } = drill.settled;
  const secret = ring.secret('backup');
  await takeDatabase({
    ...common,
    dataDir,
    admin: drill.admin,
    file: at,
    secret,
    progress: () => undefined,
  });
  ring.close();
  expect(await restoreFrom(forged)).toMatchObject(refused(/was not made by the Rinnalla of this key ring/));
});

test('a ring that is older than the database is refused, and the same restore with a newer ring begins anew', async () => {
  // However quickly one follows the other, a backup takes no other's place.
  expect(ringIn(drill.target)).not.toBe(oldRing);
  const old = await restoreFrom(drill.target, ['--ring', oldRing]);
  expect(old).toMatchObject(refused(/key ring is older than the database.*newer backup of the ring/));
  const again = await run(
    restoreCommand,
    [drill.target, '--identity', drill.at('identity.txt')],
    drill.settings(old.into),
  );
  expect(again.code).toBe(0);
  expect(existsSync(path.join(old.into, 'restoring'))).toBe(false);
});

test('the backup of a later version is refused before anything is unpacked', async () => {
  const folder = copied();
  const label = `${databaseIn(folder)}.json`;
  const said = JSON.parse(readFileSync(label, 'utf8'));
  said.database.migrations.push('migrations/9999_later.sql');
  writeFileSync(label, JSON.stringify(said));
  expect(await restoreFrom(folder)).toMatchObject(
    refused(/has tables that this version does not know \(migrations\/9999_later/),
  );
  writeFileSync(label, JSON.stringify({ ...said, format: 2 }));
  expect(await restoreFrom(folder)).toMatchObject(refused(/was made by another version of Rinnalla \(format 2/));
});

test('a folder that is not there, or has no backups, is no damage that those who watch over security hear of', async () => {
  mkdirSync(drill.at('empty'));
  for (const folder of [drill.at('mistyped'), drill.at('empty')]) {
    const { code, said } = await run(verifyCommand, [folder]);
    expect([code, said]).toEqual([1, expect.stringMatching(/^There is no /)]);
  }
  const folder = copied();
  changeByte(ringIn(folder));
  expect((await run(verifyCommand, [folder])).said).toContain('backup.damaged');
});

test('of a deployment whose database another tool backs up, the ring alone is looked at', async () => {
  const folder = copied();
  for (const { file } of backupsIn(folder, 'database')) removeBackup(file);
  const outside = { ...drill.settings(drill.at('data')), DATABASE_URL: 'postgresql://db.example.fi/rinnalla' };
  const { code, said } = await run(verifyCommand, [folder], outside);
  expect([code, said]).toEqual([0, expect.stringMatching(/^\S+ring\.age: of /)]);
});

test('no backup of a ring may be kept for longer than what is erased may be opened', async () => {
  for (const days of ['31', '0', '3650', 'x'])
    expect(await run(backupCommand, ['--ring-only', '--keep-rings', days])).toMatchObject({
      code: 1,
      said: expect.stringContaining('from 1 to 30'),
    });
});

test('a folder that holds something, and a time without a zone or before the first backup, are refused', async () => {
  const full = drill.at('full');
  mkdirSync(full);
  writeFileSync(path.join(full, 'letter.txt'), 'not ours');
  const given = [drill.target, '--identity', drill.at('identity.txt')];
  expect(await run(restoreCommand, given, drill.settings(full))).toMatchObject({
    code: 1,
    said: expect.stringContaining('is not empty'),
  });
  expect(readdirSync(full)).toEqual(['letter.txt']);
  expect(await restoreFrom(drill.target, ['--to', '2026-11-27T14:00'])).toMatchObject(
    refused(/takes a moment with its zone/),
  );
  expect(await restoreFrom(drill.target, ['--to', '2020-01-01T00:00:00Z'])).toMatchObject(
    refused(/nothing can be brought back/),
  );
});

test('a disk that is full while backing up or restoring leaves nothing that counts, and says so', async () => {
  const before = readdirSync(drill.target);
  const ran = await runCli(['backup'], drill.settings(drill.at('data')), 500).ended;
  expect(ran).toMatchObject({
    code: 1,
    error: expect.stringMatching(/larger than it may.*make room and give the command again/),
  });
  expect(readdirSync(drill.target)).toEqual(before);

  const into = drill.at('full-disk');
  const half = await runCli(
    ['restore', drill.target, '--identity', drill.at('identity.txt')],
    drill.settings(into),
    2_000,
  ).ended;
  expect(half).toMatchObject({ code: 1, error: expect.stringMatching(/larger than it may/) });
  expect(() => enterFolder({ ...drill.settled, dataDir: into })).toThrow('did not come to its end');
  rmSync(into, { recursive: true });
});

test('a ring that does not fit its database is not backed up over the good ones', async () => {
  const file = path.join(ringFolder(drill.settled), 'rooms.keys');
  const good = readFileSync(file);
  const { rows } = await drill.owner.query<{ room: number }>('select max(room_id) as room from priv.room_key');
  const spoilt = Buffer.from(good);
  spoilt.fill(0, (rows[0]?.room as number) * 64, (rows[0]?.room as number) * 64 + 64);
  const before = readdirSync(drill.target).length;
  writeFileSync(file, spoilt);
  expect(await run(backupCommand, ['--ring-only'])).toMatchObject({
    code: 1,
    said: expect.stringMatching(/1 are missing.*was not backed up/),
  });
  writeFileSync(file, good);
  expect(readdirSync(drill.target).length).toBe(before);
});
