import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paddedZip, plainZip } from './plain-zip.ts';

const entries = [
  { name: 'a.txt', bytes: Buffer.from('päivä') },
  { name: 'b.json', bytes: Buffer.from('{}') },
];

/** What another program finds in it. */
function unpacked(zip: Buffer): Record<string, string> {
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

test('another program unpacks it, padded or not, and the same files give the same bytes', () => {
  for (const zip of [plainZip(entries), paddedZip(entries)])
    expect(unpacked(zip)).toEqual({ 'a.txt': 'päivä', 'b.json': '{}' });
  expect(plainZip(entries).equals(plainZip(entries))).toBe(true);
});

test('a padded one is a power of two long, whatever it holds', () => {
  const lengths = [0, 1, 200_000, 262_000, 262_144, 500_000].map(
    (size) => paddedZip([{ name: 'a', bytes: new Uint8Array(size) }]).length,
  );
  expect(lengths).toEqual([262_144, 262_144, 262_144, 524_288, 524_288, 524_288]);
});
