import { readFileSync } from 'node:fs';
import pg from 'pg';
import { expect, test } from 'vitest';
import { runCommand } from './command-line.ts';
import { freePort } from './listen.ts';

async function failing(work: () => unknown): Promise<{ code: number; error: string }> {
  let error = '';
  const io = { env: {}, stdout: { write: () => true }, stderr: { write: (text: string) => (error += text) } };
  const code = await runCommand('', io, [], async () => {
    await work();
    return 0;
  });
  return { code, error };
}

test('a database that does not answer is told in a sentence with its address and no password', async () => {
  const port = await freePort(['127.0.0.1'], 0);
  const client = new pg.Client(`postgresql://somebody:hidden-word@127.0.0.1:${port}/rinnalla`);
  const { code, error } = await failing(() => client.connect());
  expect(code).toBe(1);
  expect(error).toMatch(
    new RegExp(`^No database server listens there .*127\\.0\\.0\\.1:${port}.*give the command again`),
  );
  expect(error).not.toContain('hidden-word');
});

test('a file that is not there is named, and what would not help is not advised', async () => {
  const { code, error } = await failing(() => readFileSync('/nowhere/at/all'));
  expect([code, error]).toEqual([1, expect.stringMatching(/^There is no such file or folder \(\/nowhere\/at\/all\)/)]);
  expect(error).not.toContain('make room');
});

test('a mistake of ours is not dressed up as one of the operator', async () => {
  const ours = Object.assign(new Error('no module'), { code: 'ENOENT' });
  await expect(failing(() => Promise.reject(ours))).rejects.toThrow('no module');
});
