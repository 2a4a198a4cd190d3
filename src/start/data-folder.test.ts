import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Config, readConfig } from '../config.ts';
import { enterFolder, markFolder, masterKeyOf } from './data-folder.ts';
import { holderOf, lockFolder } from './folder-lock.ts';

let folder: string;
let evaluation: Config;
let real: Config;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'data-folder-'));
  evaluation = readConfig('evaluation', { RINNALLA_DATA: folder }, '/');
  real = { ...evaluation, mode: 'real' };
});
afterEach(() => rmSync(folder, { recursive: true }));

test('evaluation refuses a data directory of the real mode, and the other way round', () => {
  enterFolder(real);
  markFolder(real);
  expect(() => enterFolder(evaluation)).toThrow(
    `The data directory ${folder} belongs to the real mode (npm run serve); the evaluation mode (npm start) does not touch it.`,
  );
  enterFolder(real);
  rmSync(path.join(folder, 'mode'));
  markFolder(evaluation);
  expect(() => enterFolder(real)).toThrow('belongs to the evaluation mode (npm start)');
});

test('a refused folder stays as it was', () => {
  enterFolder(evaluation);
  expect(() => statSync(path.join(folder, 'mode'))).toThrow();
});

test('evaluation makes its master key once and keeps it for itself', () => {
  const key = masterKeyOf(evaluation);
  expect(key.length).toBe(32);
  expect(masterKeyOf(evaluation)).toEqual(key);
  expect(statSync(path.join(folder, 'master.key')).mode & 0o777).toBe(0o600);
  writeFileSync(path.join(folder, 'master.key'), 'short');
  expect(() => masterKeyOf(evaluation)).toThrow('does not hold a master key of 32 bytes');
});

test('a data directory is used by one program at a time', async () => {
  const lock = await lockFolder(folder);
  expect(holderOf(folder)?.pid).toBe(process.pid);
  await expect(lockFolder(folder)).rejects.toThrow(`Rinnalla already runs with the data directory ${folder}`);
  lock.release();
  (await lockFolder(folder)).release();
});

test('a program that is leaving is waited for', async () => {
  const lock = await lockFolder(folder);
  lock.stopping();
  setTimeout(lock.release, 300);
  (await lockFolder(folder)).release();
});

test('the lock of a killed program does not count, nor does its number in the hands of another', async () => {
  for (const pid of [process.pid, 2 ** 22 + 1]) {
    writeFileSync(path.join(folder, 'rinnalla.pid'), JSON.stringify({ pid, since: 'long ago', stopping: false }));
    expect(holderOf(folder)).toBeUndefined();
  }
  (await lockFolder(folder)).release();
});
