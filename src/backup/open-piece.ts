import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { PassThrough, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import { decryptWith } from '../platform/crypto/age.ts';
import { isOfDisk } from '../platform/durable.ts';
import { besidePiece, closedOf, sealText } from './journal.ts';
import { isSealed, NotReadable } from './manifest.ts';
import { hashing } from './streams.ts';

/** Opens one piece of the journal into a stream; without a secret nobody looks who has written it. Throws as `openPiece` does. */
async function pour(
  folder: string,
  name: string,
  identities: readonly string[],
  secret: Buffer | undefined,
  into: Writable,
) {
  const [closed, hash] = [closedOf(folder, name), createHash('sha256')];
  try {
    const opened = await decryptWith(identities, createReadStream(closed));
    await pipeline(opened, createZstdDecompress(), hashing(hash), into);
  } catch (error) {
    if (isOfDisk(error)) throw error;
    throw new NotReadable(`${closed} is damaged, cut short, or encrypted to somebody else.`, { cause: error });
  }
  if (secret && !isSealed(secret, sealText(name, hash.digest('hex')), besidePiece(folder, name).seal))
    throw new NotReadable(`${closed} was not written by the Rinnalla of this key ring, or was changed.`);
}

/** Opens one piece of the journal into a file. Throws `NotReadable` where it is damaged, changed or not of this ring. */
export const openPiece = (
  folder: string,
  name: string,
  identities: readonly string[],
  secret: Buffer,
  into: string,
): Promise<void> => pour(folder, name, identities, secret, createWriteStream(into, { mode: 0o600, flush: true }));

/** Opens one piece and keeps nothing of it: only to see that it opens. */
export const tryPiece = (
  folder: string,
  name: string,
  identities: readonly string[],
  secret: Buffer | undefined,
): Promise<void> => pour(folder, name, identities, secret, new Writable({ write: (_part, _encoding, done) => done() }));

/** Opens a piece that is a short text, a history. */
export async function textOfPiece(
  folder: string,
  name: string,
  identities: readonly string[],
  secret: Buffer | undefined,
): Promise<string> {
  const through = new PassThrough();
  const [said] = await Promise.all([text(through), pour(folder, name, identities, secret, through)]);
  return said;
}
