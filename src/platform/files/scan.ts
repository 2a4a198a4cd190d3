import { connect, type Socket } from 'node:net';
import { FileRefused } from './kinds.ts';

/** Where ClamAV's daemon listens: a socket of this machine, or a port. */
export type ClamdAddress = { readonly path: string } | { readonly host: string; readonly port: number };

/** The address that a setting says, `/run/clamav/clamd.ctl` or `127.0.0.1:3310`; undefined where it is none. */
export function clamdAddress(text: string): ClamdAddress | undefined {
  if (text.startsWith('/')) return { path: text };
  const [, host, digits] = /^(\[[0-9a-fA-F:]+\]|[^:/\s]+):(\d{1,5})$/.exec(text) ?? [];
  const port = Number(digits);
  return host !== undefined && port >= 1 && port <= 65_535 ? { host: host.replace(/^\[|\]$/g, ''), port } : undefined;
}

/** How long the scanner may take for one file, in milliseconds. */
const longest = 60_000;
/** Bytes of one piece of a stream. */
const pieceBytes = 256 * 1024;

const sizeOf = (size: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(size);
  return bytes;
};

/** One question to the daemon, and its answer up to the zero that ends it. */
async function ask(address: ClamdAddress, within: number, send: (socket: Socket) => void): Promise<string> {
  const socket = connect(address);
  socket.setTimeout(within, () => socket.destroy(new Error('the scanner did not answer in time')));
  socket.on('connect', () => send(socket));
  const pieces: Buffer[] = [];
  try {
    for await (const piece of socket) pieces.push(piece as Buffer);
  } finally {
    socket.destroy();
  }
  return Buffer.concat(pieces).toString().replace(/\0+$/, '').trim();
}

/** Whether the daemon answers. */
export async function answersClamd(address: ClamdAddress, within = 2000): Promise<boolean> {
  return ask(address, within, (socket) => socket.write('zPING\0')).then(
    (answer) => answer === 'PONG',
    () => false,
  );
}

/**
 * Has ClamAV's daemon look through a file (INSTREAM, clamd(8)). Only its word that nothing was found lets a file through.
 *
 * @throws FileRefused `file-virus` where something was found, `file-unchecked` where it does not answer, refuses or says anything else
 */
export async function scan(address: ClamdAddress, bytes: Buffer, within = longest): Promise<void> {
  const answer = await ask(address, within, (socket) => {
    socket.write('zINSTREAM\0');
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      const piece = bytes.subarray(at, at + pieceBytes);
      socket.write(sizeOf(piece.length));
      socket.write(piece);
    }
    socket.write(sizeOf(0));
  }).catch((error: unknown) => {
    throw new FileRefused('file-unchecked', error);
  });
  if (answer.endsWith(' FOUND')) throw new FileRefused('file-virus');
  if (answer !== 'stream: OK') throw new FileRefused('file-unchecked');
}
