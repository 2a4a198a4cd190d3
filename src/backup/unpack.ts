import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import tar from 'tar-stream';
import { decryptWith, NotForUs } from '../platform/crypto/age.ts';
import { isOfDisk } from '../platform/durable.ts';
import {
  type FileRecord,
  isSealed,
  type Manifest,
  manifestName,
  NotReadable,
  readManifest,
  sealName,
} from './manifest.ts';
import { asWritable } from './streams.ts';

/** Takes one file of a pack; a folder comes with a name that ends in `/` and without bytes. */
export type Sink = (name: string, bytes: AsyncIterable<Buffer>) => Promise<void>;

export interface Unpacked {
  manifest: Manifest;
  /** The manifest as it was sealed, for whoever has the ring. */
  isSealedBy(secret: Buffer): boolean;
}

/** Names of a pack stay inside the folder that it is unpacked into. */
const isPlain = (name: string) => /^[\w.+-][\w.+/-]*$/.test(name) && !name.split('/').includes('..');

/** Hands one entry to the sink, and tells what it was. */
async function take(header: tar.Header, entry: AsyncIterable<Buffer>, sink: Sink, progress: () => void) {
  const hash = createHash('sha256');
  let size = 0;
  const counted = async function* () {
    for await (const part of entry) {
      hash.update(part);
      size += part.length;
      progress();
      yield part;
    }
  };
  const bytes = counted();
  await sink(header.name, bytes);
  for await (const _ of bytes) {
    // What the sink had no use for counts too.
  }
  return { name: header.name, size, sha256: hash.digest('hex') };
}

/** Every file that the manifest names came as it was, and no other. */
function compare(manifest: Manifest, came: readonly FileRecord[], what: string): void {
  const key = ({ name, size, sha256 }: FileRecord) => `${name} ${size} ${sha256}`;
  const [wanted, found] = [manifest.files.map(key), came.map(key)];
  if (wanted.length !== found.length || wanted.some((one, at) => one !== found[at]))
    throw new NotReadable(`${what} does not hold what it says it holds: it was changed or damaged.`);
}

/** What went wrong, in the words of an operator; what the disk or a sink said goes on as it is. */
function explain(error: unknown, what: string): unknown {
  if (error instanceof NotForUs)
    return new NotReadable(`${what} is encrypted to somebody else: give the identity for it.`);
  if (error instanceof NotReadable) return error;
  return isOfDisk(error) ? error : new NotReadable(`${what} is damaged, cut short or was changed.`, { cause: error });
}

/**
 * Reads a pack as a stream and gives each file to the sink; what the sink has made of it counts only when this returns. Throws
 * `NotReadable` with a sentence where the pack is damaged, cut short, changed, of another version or not for these identities.
 */
export async function readPack(
  file: string,
  identities: readonly string[],
  sink: Sink,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Unpacked> {
  const came: FileRecord[] = [];
  const last: Record<string, string> = {};
  const extract = tar.extract();
  let flow: Promise<void> | undefined;
  try {
    const [closed, total] = [createReadStream(file, { highWaterMark: 1 << 18 }), statSync(file).size];
    const opened = await decryptWith(identities, closed);
    flow = pipeline(opened, createZstdDecompress(), asWritable(extract));
    flow.catch(() => undefined);
    for await (const entry of extract) {
      const { header } = entry;
      const bytes = entry as AsyncIterable<Buffer>;
      if (header.name === manifestName || header.name === sealName)
        last[header.name] = (await buffer(bytes)).toString();
      else if (!isPlain(header.name)) throw new NotReadable(`${file} holds a file with a name that no backup has.`);
      else came.push(await take(header, bytes, sink, () => progress(closed.bytesRead, total)));
    }
    await flow;
  } catch (error) {
    extract.destroy();
    const cause = await (flow ?? Promise.resolve()).then(
      () => error,
      (reason: unknown) => reason,
    );
    throw explain(error instanceof NotReadable || isOfDisk(error) ? error : cause, file);
  }
  const text = last[manifestName];
  if (text === undefined) throw new NotReadable(`${file} is cut short: its end is missing.`);
  const manifest = readManifest(text, file);
  compare(manifest, came, file);
  return { manifest, isSealedBy: (secret) => isSealed(secret, text, last[sealName] ?? '') };
}
