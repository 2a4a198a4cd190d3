import { constants, inflateSync } from 'node:zlib';
import { FileRefused } from './kinds.ts';

/** What the packed parts of a file may unpack to, together. */
const mostUnpacked = 100_000_000;

/**
 * Bytes that were packed by Deflate (RFC 1950), as far as they go.
 *
 * @throws FileRefused `file-bomb`, `file-broken`
 */
export function inflated(bytes: Buffer, most = mostUnpacked): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    throw new FileRefused(
      (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'file-bomb' : 'file-broken',
      error,
    );
  }
}

/**
 * Parts that hold other parts are unpacked when the file is read, however large they become: what they come to is looked at first, a piece at a time.
 *
 * @throws FileRefused `file-bomb`
 */
export function checkUnpacked(bytes: Buffer): void {
  const text = bytes.toString('latin1');
  let left = mostUnpacked;
  for (const { index, 0: keyword } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const before = text.slice(Math.max(text.lastIndexOf('endobj', index), index - 64_000, 0), index);
    const plain = before.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    if (!/\/(ObjStm|XRef)\b/.test(plain)) continue;
    // Packed twice, or in a way that is told elsewhere, its size cannot be seen from here; no program that writes documents does so.
    if (/\/Filter\s*(\[\s*\/\w+\s*\/|\d)/.test(plain)) throw new FileRefused('file-bomb');
    if (!/\/FlateDecode\b/.test(plain)) continue;
    try {
      left -= inflated(bytes.subarray(index + keyword.length), left).length;
    } catch (error) {
      // What is no such stream is told to be broken by whoever reads the file.
      if (!(error instanceof FileRefused) || error.reason === 'file-bomb') throw error;
    }
  }
}
