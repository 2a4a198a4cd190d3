import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
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

/** What PostgreSQL says where it turns a login away ("Message Formats", ErrorResponse). */
function turnedAway(code: string, message: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0\0`);
  const head = Buffer.from('E\0\0\0\0');
  head.writeUInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}

/** The address of a server that answers everybody so, and of nothing else. */
async function serverThatSays(answer: Buffer): Promise<string> {
  const server = createServer((socket) => socket.on('error', () => undefined).once('data', () => socket.end(answer)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `postgresql://somebody:hidden-word@127.0.0.1:${(server.address() as AddressInfo).port}/rinnalla`;
}

test.each([
  ['a wrong password', '28P01', 'password authentication failed for user "somebody"', 'DATABASE_URL'],
  ['a server that lets nobody in from there', '28000', 'no pg_hba.conf entry for host "10.0.0.1"', 'pg_hba.conf'],
  ['a database that is not there', '3D000', 'database "rinnalla" does not exist', 'password and database'],
  ['a server that starts', '57P03', 'the database system is starting up', 'whether it runs'],
])('%s is told with what to do', async (_how, state, message, todo) => {
  const url = await serverThatSays(turnedAway(state, message));
  const { code, error } = await failing(() => new pg.Client(url).connect());
  expect(code).toBe(1);
  expect(error).toContain(message);
  expect(error).toContain(todo);
  expect(error).not.toContain('hidden-word');
});

test('a server without a certificate is told with what to do', async () => {
  const url = await serverThatSays(Buffer.from('N'));
  const { code, error } = await failing(() => new pg.Client(`${url}?sslmode=verify-full`).connect());
  expect([code, error]).toEqual([1, expect.stringMatching(/^No secure connection .*NODE_EXTRA_CA_CERTS/)]);
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
