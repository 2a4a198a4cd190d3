import { createHash, type Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { plain } from '../study-problem.ts';
import { detectEncoding, markLength, readAt, type TextForm } from './detect-encoding.ts';
import { detectSeparator } from './detect-separator.ts';
import type { ReadNote } from './notes.texts.ts';
import { csvScanner } from './scan-csv.ts';
import type { Source } from './source.ts';
import { type IsLabelRow, type RawTable, rowTaker } from './take-rows.ts';

const sampleBytes = 1 << 16;

/** What was read, and from what. */
export interface ReadTable {
  readonly source: Source;
  readonly table: RawTable;
  /** Remarks that only this kind of file needs. */
  readonly notes: readonly ReadNote[];
}

export interface ReadingFile {
  readonly handle: FileHandle;
  /** Its name without folders, fit for a sentence. */
  readonly name: string;
  readonly size: number;
  readonly isLabelRow: IsLabelRow;
  /** Told the share of the file that is read, 0–1. */
  readonly progress: (share: number) => void;
}

/**
 * Reads a CSV file as coded columns. The file is streamed: memory grows by one or two bytes a value.
 *
 * @throws StudyProblem with one sentence that names row and column where there is one
 */
export async function readCsv(file: ReadingFile): Promise<ReadTable> {
  const { handle, name, size } = file;
  const form = await detectEncoding(handle, name);
  const separator = detectSeparator(await beginning(handle, form, size), name);
  const hash = createHash('sha256');
  const rows = rowTaker(name, file.isLabelRow);
  const scanner = csvScanner(
    separator,
    (fields) => rows.takeFields(fields, scanner.row()),
    (column) => plain(rows.heading()[column] ?? ''),
  );
  for await (const text of utf8(bytesOf(file, hash), form)) scanner.push(text);
  scanner.end();
  const table = rows.finish();
  return {
    source: {
      name,
      bytes: size,
      sha256: hash.digest('hex'),
      format: 'csv',
      encoding: form.encoding,
      byteOrderMark: form.byteOrderMark,
      separator,
      emptyLines: table.emptyLines,
    },
    table,
    notes: [],
  };
}

/** The first records as text, cut after the last whole line when the file goes on. */
async function beginning(handle: FileHandle, form: TextForm, size: number): Promise<string> {
  const bytes = await readAt(handle, markLength(form), sampleBytes);
  const text = new TextDecoder(form.encoding).decode(bytes);
  const whole = size <= bytes.length + markLength(form);
  const lastBreak = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return whole || lastBreak < 0 ? text : text.slice(0, lastBreak);
}

async function* bytesOf({ handle, size, progress }: ReadingFile, hash: Hash): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of handle.createReadStream({ start: 0, highWaterMark: 1 << 20, autoClose: false })) {
    hash.update(chunk as Buffer);
    read += (chunk as Buffer).length;
    progress(size === 0 ? 1 : read / size);
    yield chunk as Buffer;
  }
}

/** The scanner reads UTF-8; other encodings are turned into it on the way. */
async function* utf8(chunks: AsyncIterable<Buffer>, form: TextForm): AsyncGenerator<Buffer> {
  const decoder =
    form.encoding === 'utf-8' ? undefined : new TextDecoder(form.encoding, { fatal: true, ignoreBOM: true });
  let skip = markLength(form);
  for await (const chunk of chunks) {
    const bytes = chunk.subarray(skip);
    skip = Math.max(0, skip - chunk.length);
    yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes;
  }
  if (decoder) yield Buffer.from(decoder.decode());
}
