import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { withClient } from './with-client.ts';

/** A request for a proof of identity by SCRAM ("Message Formats", Authentication…). */
function asking(kind: number, text: string): Buffer {
  const body = Buffer.concat([Buffer.from([0, 0, 0, kind]), Buffer.from(text)]);
  const head = Buffer.from('R\0\0\0\0');
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

test('a connection that the driver gives up while it signs in is closed: a command ends when it has said why', async () => {
  const ended = Promise.withResolvers<void>();
  const server = createServer((socket: Socket) => {
    socket.on('error', () => undefined).on('close', () => ended.resolve());
    socket.once('data', () => {
      socket.write(asking(10, 'SCRAM-SHA-256\0\0'));
      socket.once('data', () => socket.write(asking(11, 'r=a,s=YQ==,i=4096')));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const asked = withClient({ host: '127.0.0.1', port, user: 'somebody', password: '', database: 'x' }, async () => 1);
  await expect(asked).rejects.toThrow(/password must be a/);
  await ended.promise;
}, 5_000);
