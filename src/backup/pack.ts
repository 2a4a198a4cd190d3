import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import tar from 'tar-stream';
import { encryptTo } from '../platform/crypto/age.ts';
import { dropHalf, halfOf, nameWhole } from '../platform/durable.ts';
import { type FileRecord, type Head, type Label, manifestName, sealName, sealOf } from './manifest.ts';
import { asWritable, compress, hashing } from './streams.ts';
import { writeLabel } from './target.ts';

/** What goes into a pack: a folder has a name that ends in `/` and no bytes. */
export interface Entry {
  name: string;
  size: number;
  /** Exactly `size` bytes. */
  bytes: AsyncIterable<Buffer> | Iterable<Buffer>;
}

export const textEntry = (name: string, text: string): Entry => ({
  name,
  size: Buffer.byteLength(text),
  bytes: [Buffer.from(text)],
});

async function addTo(pack: tar.Pack, { name, size, bytes }: Entry): Promise<FileRecord> {
  const hash = createHash('sha256');
  const type = name.endsWith('/') ? 'directory' : 'file';
  const stream = pack.entry({ name, size, type, mtime: new Date(0) });
  if (type === 'file') {
    await pipeline(Readable.from(bytes), hashing(hash), asWritable(stream));
  }
  return { name, size, sha256: hash.digest('hex') };
}

interface WritePack {
  file: string;
  recipients: readonly string[];
  /** The ring's secret for backups: seals what the pack says of itself. */
  secret: Buffer;
}

/**
 * Writes a backup: tar, compressed (zstd) and encrypted to the recipients (age), as a stream. `fill` adds what is in it and tells what it
 * is; a manifest of all that and its seal are the end. It stands under its name only when it is whole and on disk, and gets its label then;
 * otherwise nothing of it is left and the error is thrown.
 */
export async function writePack(
  { file, recipients, secret }: WritePack,
  fill: (add: (entry: Entry) => Promise<void>) => Promise<Head>,
): Promise<Label> {
  const pack = tar.pack();
  const [hash, files] = [createHash('sha256'), [] as FileRecord[]];
  let bytes = 0;
  const zipped = compress();
  const closed = await encryptTo(recipients, zipped);
  const counted = hashing(hash, (more) => {
    bytes += more;
  });
  const out = createWriteStream(halfOf(file), { mode: 0o600, flags: 'w', flush: true });
  const written = Promise.all([pipeline(pack, zipped), pipeline(closed, counted, out)]);
  const failed = written.then(() => new Promise<never>(() => undefined));
  const add = async (entry: Entry) => void files.push(await addTo(pack, entry));
  const filling = async (): Promise<Head> => {
    const head = await fill(add);
    const manifest = JSON.stringify({ ...head, files });
    await addTo(pack, textEntry(manifestName, manifest));
    await addTo(pack, textEntry(sealName, sealOf(secret, manifest)));
    return head;
  };
  try {
    const head = await Promise.race([filling(), failed]);
    pack.finalize();
    await written;
    nameWhole(file);
    const label: Label = { ...head, sha256: hash.digest('hex'), bytes };
    writeLabel(file, label);
    return label;
  } catch (error) {
    pack.destroy();
    const cause = await written.then(
      () => error,
      (reason: unknown) => reason,
    );
    dropHalf(file);
    throw isPremature(error) ? cause : error;
  }
}

const isPremature = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
