import { zipSync } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** When it was packed stands nowhere: the first day that a zip file can tell, in the time of the machine as the format has it. */
const firstDay = new Date(1980, 0, 1);

/** The least length of a padded file, in bytes. */
const leastLength = 2 ** 18;
const paddingName = 'padding';

/** Files in one, uncompressed; the same files give the same bytes. */
export const zipFile = (entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes])), { level: 0, mtime: firstDay }),
  );

const zipOf = (entries: readonly ZipEntry[], padding: number): Uint8Array =>
  zipFile([...entries, { name: paddingName, bytes: new Uint8Array(padding) }]);

/**
 * Files in one, uncompressed, with a last entry of zeros, so that its length is a power of two, at least 256 KiB: how long it is tells no more than to
 * a factor of two how much it holds. The same files give the same bytes.
 */
export function paddedZip(entries: readonly ZipEntry[]): Uint8Array {
  const bare = zipOf(entries, 0).length;
  const length = Math.max(leastLength, 2 ** Math.ceil(Math.log2(bare)));
  return zipOf(entries, length - bare);
}
