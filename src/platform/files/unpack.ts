import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { FileRefused } from './kinds.ts';

/** What a packed document may be at most: parts, bytes when unpacked, and how many times larger than packed. */
const most = { parts: 4000, bytes: 150_000_000, times: 200 } as const;
/** Below this a high ratio is no danger: empty sheets pack very well. */
const small = 20_000_000;

const opened = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) =>
      error ? reject(new FileRefused('file-broken', error)) : resolve(zip),
    );
  });

function partOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(new FileRefused('file-broken', error));
        return;
      }
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => resolve(Buffer.concat(pieces)));
      stream.on('error', (fault) => reject(new FileRefused('file-broken', fault)));
    });
  });
}

function checkSize(entry: Entry, bytes: number, packed: number): void {
  if (bytes > most.bytes || (bytes > small && bytes > packed * most.times)) throw new FileRefused('file-bomb');
  if (entry.isEncrypted()) throw new FileRefused('file-locked');
}

/**
 * The parts of a packed document (ZIP) by name. The directory of the file says how large each is before any is unpacked, and a part that is larger
 * than it says is refused.
 *
 * @throws FileRefused `file-bomb`, `file-two-in-one` where something stands before or behind, `file-broken`, `file-locked`
 */
export async function unpack(bytes: Buffer): Promise<Map<string, Buffer>> {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0) throw new FileRefused('file-broken');
  if (end + 22 !== bytes.length) throw new FileRefused('file-two-in-one');
  const zip = await opened(bytes);
  if (zip.entryCount > most.parts) throw new FileRefused('file-bomb');
  const entries: Entry[] = [];
  let sum = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      sum += entry.uncompressedSize;
      entries.push(entry);
      try {
        checkSize(entry, sum, bytes.length);
        zip.readEntry();
      } catch (error) {
        reject(error as Error);
      }
    });
    zip.on('end', resolve);
    zip.on('error', (error: unknown) => reject(new FileRefused('file-broken', error)));
    zip.readEntry();
  });
  const first = Math.min(...entries.map(({ relativeOffsetOfLocalHeader }) => relativeOffsetOfLocalHeader));
  if (first !== 0) throw new FileRefused('file-two-in-one');
  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue;
    if (parts.has(entry.fileName)) throw new FileRefused('file-two-in-one');
    parts.set(entry.fileName, await partOf(zip, entry));
  }
  return parts;
}
