import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openFileKeyRing } from './file-key-ring.ts';
import { KeyDestroyed } from './key-ring.ts';
import { openVault } from './vault.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-ring-'));
const master = Buffer.alloc(32, 7);
afterAll(() => rmSync(folder, { recursive: true }));

const place = { table: 'note', row: 'a', room: 3, version: 1 };

test('what is sealed opens again, whatever the text, and only in its own place', () => {
  const vault = openVault(openFileKeyRing(folder, master));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const sealed = vault.seal(place, text);
      expect(vault.open(place, sealed)).toBe(text);
      for (const other of [{ table: 'person' }, { row: 'b' }, { room: 4 }, { version: 2 }]) {
        expect(() => vault.open({ ...place, ...other }, sealed)).toThrow();
      }
    }),
  );
});

test('a changed byte is refused', () => {
  const vault = openVault(openFileKeyRing(folder, master));
  const sealed = vault.seal(place, 'hello');
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => vault.open(place, changed)).toThrow();
  }
});

test('keys outlive the program, are wrapped on disk, and the file is for the owner alone', () => {
  const first = openFileKeyRing(folder, master);
  const key = first.key(9);
  first.close();
  expect(openFileKeyRing(folder, master).find(9)?.equals(key)).toBe(true);
  expect(readFileSync(path.join(folder, 'rooms.keys')).includes(key.export())).toBe(false);
  expect(statSync(path.join(folder, 'rooms.keys')).mode & 0o077).toBe(0);
  expect(() => openFileKeyRing(folder, Buffer.alloc(32, 8)).find(9)).toThrow();
});

test('a destroyed key is gone for good, also for a program that starts later', () => {
  const ring = openFileKeyRing(folder, master);
  ring.key(12);
  ring.destroy(12);
  expect(() => ring.key(12)).toThrow(KeyDestroyed);
  expect(() => openFileKeyRing(folder, master).key(12)).toThrow(KeyDestroyed);
});

test('pseudonyms are the same after a restart and differ by room, purpose and value', () => {
  const pseudonym = (room: number, purpose: string, value: string) =>
    openVault(openFileKeyRing(folder, master)).pseudonym(room, purpose, value);
  expect(pseudonym(3, 'actor', 'a')).toBe(pseudonym(3, 'actor', 'a'));
  expect(
    new Set([
      pseudonym(3, 'actor', 'a'),
      pseudonym(4, 'actor', 'a'),
      pseudonym(3, 'case', 'a'),
      pseudonym(3, 'actor', 'b'),
    ]).size,
  ).toBe(4);
});
