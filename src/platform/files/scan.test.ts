import { afterEach, expect, test } from 'vitest';
import { fileDesk } from './desk.ts';
import { jpeg } from './files.fixtures.ts';
import { type Clamd, listeningClamd, tested } from './scan.fixtures.ts';
import { answersClamd, clamdAddress, scan } from './scan.ts';

let clamd: Clamd | undefined;
afterEach(() => clamd?.close());

test('what is clean goes through whole, in pieces; what is found is refused', async () => {
  clamd = await listeningClamd();
  const { address } = clamd;
  await scan(address, Buffer.alloc(3_000_000, 7));
  await expect(scan(address, Buffer.concat([Buffer.alloc(600_000), Buffer.from(tested)]))).rejects.toMatchObject({
    reason: 'file-virus',
  });
  expect(await answersClamd(address)).toBe(true);
});

test('a scanner that is away, refuses or says anything else lets nothing through', async () => {
  for (const answer of ['INSTREAM size limit exceeded. ERROR', 'stream: OK or so', '']) {
    clamd = await listeningClamd(answer);
    await expect(scan(clamd.address, Buffer.from('x'))).rejects.toMatchObject({ reason: 'file-unchecked' });
    clamd.close();
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
