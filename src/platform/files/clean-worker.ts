import { cleanBytes } from './clean-bytes.ts';
import { type Cleaned, FileRefused, type Refusal } from './kinds.ts';

/** What a thread that cleans files does: an error of a class of ours does not come through as one. */
export default async ({
  bytes,
  name,
}: {
  readonly bytes: Uint8Array;
  readonly name: string;
}): Promise<Cleaned | { readonly refused: Refusal }> => {
  try {
    return await cleanBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name);
  } catch (error) {
    if (error instanceof FileRefused) return { refused: error.reason };
    // What a library stumbles over is a file that nobody has looked through.
    return { refused: 'file-broken' };
  }
};
