import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../project-root.ts';
import type { Assets } from './ui.ts';

describe('the built files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-public-'));
  const read = (name: string) => readFileSync(path.join(folder, name));
  let assets: Assets;

  beforeAll(async () => {
    await promisify(execFile)(process.execPath, [path.join(projectRoot(), 'scripts', 'styles.mjs'), folder]);
    assets = JSON.parse(read('manifest.json').toString()) as Assets;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are all named after their content, so they may be kept for ever', () => {
    for (const name of readdirSync(folder).filter((item) => item !== 'manifest.json')) {
      const [, hash] = /\.([0-9a-f]{10})\.[a-z0-9]+$/.exec(name) ?? [];
      expect(createHash('sha256').update(read(name)).digest('hex').slice(0, 10)).toBe(hash);
    }
  });

  it('are all there that the manifest names', () => {
    const built = readdirSync(folder);
    const named = [assets.css, assets.js, assets.icon, ...(assets.fonts ?? [])];
    expect(named.filter((name) => !name || !built.includes(name))).toEqual([]);
    expect(assets.fonts).toHaveLength(2);
  });

  it('ask for nothing but our own fonts', () => {
    const wanted = [
      ...read(assets.css)
        .toString()
        .matchAll(/url\(([^)]*)\)/g),
    ].map((match) => match[1]?.replaceAll('"', ''));
    expect(wanted).toHaveLength(4);
    expect(wanted.filter((name) => !readdirSync(folder).includes(name ?? ''))).toEqual([]);
  });

  it('are small: the stylesheet at most 22 kB and the script at most 8 kB compressed', () => {
    expect(gzipSync(read(assets.css)).length).toBeLessThanOrEqual(22_000);
    expect(gzipSync(read(assets.js)).length).toBeLessThanOrEqual(8_000);
  });

  it('carry no mark of the British state', () => {
    expect(read(assets.css).toString()).not.toMatch(/GDS Transport|crown|crest/i);
  });
});
