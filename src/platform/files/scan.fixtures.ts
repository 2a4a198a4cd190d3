import { createServer } from 'node:net';
import type { ClamdAddress } from './scan.ts';

/** The harmless text that every scanner takes for a virus, in two halves: no scanner shall find this file. */
export const tested = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

export interface Clamd {
  readonly address: ClamdAddress;
  readonly close: () => void;
}

/** A server that speaks the protocol of clamd(8): zPING, and zINSTREAM with its pieces to the empty one. */
export function listeningClamd(answer?: string): Promise<Clamd> {
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
  return new Promise((resolve) => {
    made.listen(0, '127.0.0.1', () => {
      const { port } = made.address() as { port: number };
      resolve({ address: { host: '127.0.0.1', port }, close: () => void made.close() });
    });
  });
}
