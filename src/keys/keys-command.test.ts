import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keysCommand } from './keys-command.ts';

let folder: string;
let data: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keys-command-'));
  data = path.join(folder, 'data');
  mkdirSync(data);
  writeFileSync(path.join(data, 'mode'), 'real\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...words: string[]): Promise<{ code: number; error: string }> {
  let error = '';
  const code = await keysCommand(words, {
    env: { RINNALLA_DATA: data, RINNALLA_MASTER_KEY: Buffer.alloc(32, 5).toString('base64') },
    stdout: { write: () => true },
    stderr: { write: (text: string) => (error += text) },
  });
  return { code, error };
}

test('a new master key that no start would take is refused before anything is put under it', async () => {
  const file = path.join(folder, 'new.key');
  for (const text of [
    Buffer.alloc(32, 0xfb).toString('base64url'),
    `${Buffer.alloc(32, 5).toString('base64')}!`,
    'a',
  ]) {
    writeFileSync(file, text);
    expect(await run('change-master', '--to-file', file)).toEqual({
      code: 1,
      error: expect.stringContaining('does not hold 32 bytes in base64'),
    });
  }
  expect(readdirSync(data)).toEqual(['mode']);
});

test('a folder in the place of a file is told in a sentence', async () => {
  const { code, error } = await run('change-master', '--to-file', folder);
  expect([code, error]).toEqual([
    1,
    expect.stringMatching(/^That is a folder, not a file.*give the command again\.\n$/),
  ]);
});

test('a word that is not known is answered with those that are', async () => {
  for (const words of [['rotate'], [], ['move', 'elsewhere']])
    expect(await run(...words)).toEqual({
      code: 2,
      error: expect.stringMatching(/^(Say|"rotate").*\n\nUsage: rinnalla keys verify/),
    });
});
