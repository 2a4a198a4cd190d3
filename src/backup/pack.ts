import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress } from 'node:zlib';
import tar from 'tar-stream';
import { encryptTo } from '../platform/crypto/age.ts';
import { dropHalf, halfOf, nameWhole } from './durable.ts';
import type { FileRecord } from './manifest.ts';

/** What goes into a pack: a folder has a name that ends in `/` and no bytes. */
export interface Entry {
  name: string;
  size: number;
  /** Exactly `size` bytes. */
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>;
}

export interface Packing {
  add(entry: Entry): Promise<void>;
  /** What was added so far. */
  readonly files: readonly FileRecord[];
}

export interface Packed {
  sha256: string;
  bytes: number;
}

/** Lets bytes through and hashes and counts them. */
export function counting(hash: Hash, count: (bytes: number) => void): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      count(chunk.length);
      done(null, chunk);
    },
  });
}

const compress = () => createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 1 } });

async function addTo(pack: tar.Pack, { name, size, bytes }: Entry): Promise<FileRecord> {
  const hash = createHash('sha256');
  const type = name.endsWith('/') ? 'directory' : 'file';
  const stream = pack.entry({ name, size, type, mtime: new Date(0) });
  if (type === 'file') {
    const counted = counting(hash, () => undefined);
    await pipeline(Readable.from(bytes), counted, stream as unknown as Writable);
  }
  return { name, size, sha256: hash.digest('hex') };
}

/**
 * Writes a pack: tar, compressed (zstd) and encrypted to the recipients (age), as a stream. It stands under its name only when it is whole
 * and on disk; otherwise nothing of it is left and the error is thrown.
 */
export async function writePack(
  file: string,
  recipients: readonly string[],
  fill: (packing: Packing) => Promise<void>,
): Promise<Packed> {
  const pack = tar.pack();
  const [hash, files] = [createHash('sha256'), [] as FileRecord[]];
  let bytes = 0;
  const zipped = compress();
  const closed = await encryptTo(recipients, zipped);
  const counted = counting(hash, (more) => {
    bytes += more;
  });
  const out = createWriteStream(halfOf(file), { mode: 0o600, flags: 'w', flush: true });
  const written = Promise.all([pipeline(pack as unknown as Readable, zipped), pipeline(closed, counted, out)]);
  const failed = written.then(() => new Promise<never>(() => undefined));
  try {
    const filling = fill({ files, add: async (entry) => void files.push(await addTo(pack, entry)) });
    await Promise.race([filling, failed]);
    pack.finalize();
    await written;
    nameWhole(file);
  } catch (error) {
    pack.destroy();
    const cause = await written.then(
      () => error,
      (reason: unknown) => reason,
    );
    dropHalf(file);
    throw isPremature(error) ? cause : error;
  }
  return { sha256: hash.digest('hex'), bytes };
}

const isPremature = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
