import type { Hash } from 'node:crypto';
import { Transform, type Writable } from 'node:stream';
import { constants, createZstdCompress } from 'node:zlib';
import type { Extract, Pack } from 'tar-stream';

/** Lets bytes through, and hashes and counts them. */
export const hashing = (hash: Hash, count: (bytes: number) => void = () => undefined): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      count(chunk.length);
      done(null, chunk);
    },
  });

/** Everything that leaves this machine is compressed at the quickest level: a database must not wait for its backup. */
export const compress = () => createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 1 } });

/** Node's `pipeline` ends in the streams of tar-stream (streamx) as in its own; only their types do not say so. */
export const asWritable = (stream: Extract | ReturnType<Pack['entry']>): Writable => stream as unknown as Writable;
