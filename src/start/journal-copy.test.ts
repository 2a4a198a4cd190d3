import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copiedFile, copiedNames } from '../backup/journal-copy.ts';
import { readConfig } from '../config.ts';
import { findReceiver } from '../platform/db/receiver.ts';
import { checkCopyFolder, copyJournal } from './journal-copy.ts';

// That nothing confirmed is lost is proved in proofs/survive/journal-copy.test.ts, where a server brings what receives a journal.
const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-copy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const refusing = async (work: () => unknown): Promise<string> => {
  try {
    await work();
    return 'not refused';
  } catch (error) {
    return (error as Error).message;
  }
};

test('a folder that is not there, and a server that brings no receiver, are refused in words', async () => {
  expect(await refusing(() => checkCopyFolder(path.join(folder, 'unmounted')))).toContain(
    'mount the disk that it lies on',
  );
  expect(await refusing(() => checkCopyFolder(folder))).toBe('not refused');
  const packaged = { programs: folder, major: 99 };
  expect(await refusing(() => copyJournal(packaged, {}, { dataDir: folder, folder }, () => undefined))).toMatch(
    /needs pg_receivewal of PostgreSQL 99 or newer, which the packaged server does not bring/,
  );
  const settings = { RINNALLA_JOURNAL_TO: 'copy', DATABASE_URL: 'postgresql://db.example/rinnalla' };
  expect(await refusing(() => readConfig('evaluation', settings, folder))).toContain(
    'RINNALLA_JOURNAL_TO is for the embedded',
  );
  expect(readConfig('evaluation', { RINNALLA_JOURNAL_TO: 'copy' }, folder).journalTo).toBe(path.join(folder, 'copy'));
});

test('the receiver is taken from beside the server, or from a server of the system that is no older', () => {
  const system = path.join(folder, 'system');
  const programs = path.join(folder, 'programs');
  for (const bin of [programs, ...['15', '17', '18'].map((major) => path.join(system, major, 'bin'))])
    mkdirSync(bin, { recursive: true });
  expect(findReceiver(programs, 17, system)).toBeUndefined();
  for (const major of ['15', '17']) writeFileSync(path.join(system, major, 'bin', 'pg_receivewal'), '');
  expect(findReceiver(programs, 18, system)).toBeUndefined();
  expect(findReceiver(programs, 17, system)).toBe(path.join(system, '17', 'bin', 'pg_receivewal'));
  writeFileSync(path.join(programs, 'pg_receivewal'), '');
  expect(findReceiver(programs, 17, system)).toBe(path.join(programs, 'pg_receivewal'));
});

test('of a copy the piece that broke off counts too, and nothing that is no piece', () => {
  const copy = path.join(folder, 'pieces');
  mkdirSync(copy);
  const [first, second] = ['000000010000000000000002', '000000010000000000000003'];
  for (const name of [`${second}.partial`, first, '00000002.history', 'lost+found'])
    writeFileSync(path.join(copy, name), '');
  expect(copiedNames(copy)).toEqual([first, second, '00000002.history']);
  expect([copiedFile(copy, first), copiedFile(copy, second), copiedFile(copy, `${second.slice(0, -1)}4`)]).toEqual([
    path.join(copy, first),
    path.join(copy, `${second}.partial`),
    undefined,
  ]);
});
