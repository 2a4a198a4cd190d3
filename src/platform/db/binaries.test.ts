import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { findBinaries, markMadeWith, systemBinaries } from './binaries.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-binaries-'));
let home = '';
beforeEach(() => {
  home = mkdtempSync(path.join(folder, 'home-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder of programs that say which version they are. */
function server(under: string, major: number, version = `${major}.3`): string {
  const bin = path.join(under, String(major), 'bin');
  mkdirSync(bin, { recursive: true });
  for (const name of ['initdb', 'postgres'])
    writeFileSync(path.join(bin, name), `#!/bin/sh\necho "${name} (PostgreSQL) ${version}"\n`, { mode: 0o755 });
  return bin;
}

test('of the servers of the system the newest is taken that is new enough and whole', () => {
  const system = mkdtempSync(path.join(folder, 'system-'));
  expect(systemBinaries(system)).toBeUndefined();
  server(system, 15);
  expect(systemBinaries(system)).toBeUndefined();
  const newest = server(system, 18);
  server(system, 17);
  mkdirSync(path.join(system, '19', 'bin'), { recursive: true });
  expect(systemBinaries(system)).toBe(newest);
  expect(systemBinaries(path.join(system, 'nowhere'))).toBeUndefined();
});

test('a database goes on with what it was made with, whatever else is found; an older release took the packaged programs', () => {
  expect(findBinaries(home, undefined, { made: true, system: true }).packaged).toBe(true);
  const bin = server(home, 17);
  markMadeWith(home, findBinaries(home, undefined, { made: false, binDir: bin }));
  expect(findBinaries(home, undefined, { made: true })).toMatchObject({ version: '17.3', major: 17, packaged: false });
  const other = server(home, 18, '18.6');
  expect(findBinaries(home, undefined, { made: true, binDir: other })).toMatchObject({ version: '18.6' });
  rmSync(path.join(home, '17'), { recursive: true });
  expect(() => findBinaries(home, undefined, { made: true })).toThrow(/with which this database was made/);
});

test('programs that are too old are refused', () => {
  expect(() => findBinaries(home, undefined, { made: false, binDir: server(home, 16) })).toThrow(/too old/);
});
