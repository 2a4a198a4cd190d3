import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { fileDesk } from './desk.ts';
import { jpeg } from './files.fixtures.ts';
import { answersClamd, type ClamdAddress, clamdAddress, scan } from './scan.ts';

let server: Server | undefined;
afterEach(() => void server?.close());

/** The harmless text that every scanner takes for a virus, in two halves: no scanner shall find this file. */
const tested = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** A server that speaks the protocol of clamd(8): zPING, and zINSTREAM with its pieces to the empty one. */
function listening(answer?: string): Promise<ClamdAddress> {
  const made = createServer((socket) => {
    const pieces: Buffer[] = [];
    socket.on('error', () => undefined);
    socket.on('data', (piece: Buffer) => {
      pieces.push(piece);
      const all = Buffer.concat(pieces);
      if (all.toString('latin1') === 'zPING\0') socket.end('PONG\0');
      if (!all.toString('latin1', 0, 10).startsWith('zINSTREAM\0')) return;
      const file: Buffer[] = [];
      for (let at = 10; at + 4 <= all.length; ) {
        const size = all.readUInt32BE(at);
        if (size === 0) {
          const found = Buffer.concat(file).includes(tested) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
          socket.end(`${answer ?? found}\0`);
          return;
        }
        if (at + 4 + size > all.length) return;
        file.push(all.subarray(at + 4, at + 4 + size));
        at += 4 + size;
      }
    });
  });
  server = made;
  return new Promise((resolve) => {
    made.listen(0, '127.0.0.1', () => resolve({ host: '127.0.0.1', port: (made.address() as { port: number }).port }));
  });
}

test('what is clean goes through whole, in pieces; what is found is refused', async () => {
  const clamd = await listening();
  await scan(clamd, Buffer.alloc(3_000_000, 7));
  await expect(scan(clamd, Buffer.concat([Buffer.alloc(600_000), Buffer.from(tested)]))).rejects.toMatchObject({
    reason: 'file-virus',
  });
  expect(await answersClamd(clamd)).toBe(true);
});

test('a scanner that is away, refuses or says anything else lets nothing through', async () => {
  for (const answer of ['INSTREAM size limit exceeded. ERROR', 'stream: OK or so', '']) {
    const clamd = await listening(answer);
    await expect(scan(clamd, Buffer.from('x'))).rejects.toMatchObject({ reason: 'file-unchecked' });
    server?.close();
  }
  const gone = { host: '127.0.0.1', port: 1 };
  await expect(scan(gone, Buffer.from('x'))).rejects.toMatchObject({ reason: 'file-unchecked' });
  await expect(fileDesk(gone).take(jpeg(), 'a.jpg')).rejects.toMatchObject({ reason: 'file-unchecked' });
  expect(await answersClamd(gone)).toBe(false);
});

test('an address is the path of a socket, or a host with a port', () => {
  expect(clamdAddress('/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' });
  expect(clamdAddress('127.0.0.1:3310')).toEqual({ host: '127.0.0.1', port: 3310 });
  expect(clamdAddress('[::1]:3310')).toEqual({ host: '::1', port: 3310 });
  for (const text of ['clamd', '127.0.0.1', 'host:0', 'host:70000', 'http://host:1'])
    expect(clamdAddress(text)).toBeUndefined();
});
