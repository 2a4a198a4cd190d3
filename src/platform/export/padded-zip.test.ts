import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { paddedZip } from './padded-zip.ts';

const entries = [
  { name: 'a.txt', bytes: Buffer.from('päivä') },
  { name: 'b.json', bytes: Buffer.from('{}') },
];
afterEach(() => vi.useRealTimers());

/** What another program finds in it. */
function unpacked(zip: Uint8Array): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    writeFileSync(join(folder, 'all.zip'), zip);
    execFileSync(
      'python3',
      ['-c', `import zipfile; z = zipfile.ZipFile('all.zip'); assert z.testzip() is None; z.extractall('out')`],
      { cwd: folder },
    );
    return Object.fromEntries(
      ['a.txt', 'b.json'].map((name) => [name, readFileSync(join(folder, 'out', name), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('another program unpacks it, and the same files give the same bytes at any time', () => {
  const zip = paddedZip(entries);
  expect(unpacked(zip)).toEqual({ 'a.txt': 'päivä', 'b.json': '{}' });
  vi.setSystemTime('2031-07-01T12:00:00Z');
  expect(Buffer.from(paddedZip(entries)).equals(zip)).toBe(true);
});

test('a padded one is a power of two long, whatever it holds', () => {
  const lengths = [0, 1, 200_000, 262_000, 262_144, 500_000].map(
    (size) => paddedZip([{ name: 'a', bytes: new Uint8Array(size) }]).length,
  );
  expect(lengths).toEqual([262_144, 262_144, 262_144, 524_288, 524_288, 524_288]);
});
