import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, fromFdPromise, type ZipFile } from 'yauzl';
import { limits } from '../../limits.ts';
import { StudyProblem } from '../../study-problem.ts';

/** The parts of a ZIP file by name. */
export interface ZipParts {
  has(part: string): boolean;
  /** Size of a part when unpacked, in bytes. */
  size(part: string): number;
  /** Unpacks one part as a stream. */
  open(part: string): Promise<Readable>;
}

/** What a ZIP file of a small workbook may unpack to, whatever its ratio. */
const smallBytes = 1 << 24;

/**
 * Opens a ZIP file by its directory. A file that would unpack to too much is refused before anything is unpacked; a part that
 * is longer than the directory says ends in an error while it is unpacked.
 *
 * @param from its descriptor, or all of it in memory
 * @param mostBytes how much it may unpack to
 * @throws StudyProblem when it has too many parts, is too large unpacked, or is packed tighter than any workbook
 */
export async function openZip(
  from: number | Buffer,
  file: string,
  mostBytes: number = limits.workbookBytes,
): Promise<ZipParts> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;
  const zip = await (typeof from === 'number' ? fromFdPromise(from, options) : fromBufferPromise(from, options));
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    const tight = entry.uncompressedSize > Math.max(smallBytes, entry.compressedSize * limits.workbookRatio);
    if (tight || unpacked > mostBytes || entries.size >= limits.workbookParts) {
      throw new StudyProblem('input.workbookHuge', { file, most: Math.floor(mostBytes / 1e6) });
    }
    if (entries.has(entry.fileName)) throw new StudyProblem('input.workbookBroken', { file });
    entries.set(entry.fileName, entry);
  }
  return {
    has: (part) => entries.has(part),
    size: (part) => entries.get(part)?.uncompressedSize ?? 0,
    open: (part) => openPart(zip, entries.get(part), file),
  };
}

async function openPart(zip: ZipFile, entry: Entry | undefined, file: string): Promise<Readable> {
  if (!entry) throw new StudyProblem('input.workbookBroken', { file });
  return await zip.openReadStreamPromise(entry);
}
