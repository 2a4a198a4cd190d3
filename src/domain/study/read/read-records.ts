import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { limits } from '../limits.ts';
import type { Records } from '../study.ts';
import { plain, StudyProblem } from '../study-problem.ts';
import { type ColumnCoder, columnCoder, type Room } from './code-column.ts';
import { asCsvProblem, asFileProblem } from './csv-problem.ts';
import { detectEncoding, markLength, readAt, type TextForm } from './detect-encoding.ts';
import { detectSeparator } from './detect-separator.ts';
import { readHeading } from './read-heading.ts';

const sampleBytes = 1 << 16;
const lineBreaks = ['\r\n', '\n', '\r'];

/**
 * Reads a CSV file, one row a person, as coded columns. The file is streamed: memory grows by two bytes a value.
 *
 * @param progress is told the share of the file that is read, 0–1
 * @throws StudyProblem with one sentence that names row and column where there is one
 * @see RFC 4180 for the form of the file
 */
export async function readRecords(file: string, progress: (share: number) => void = () => {}): Promise<Records> {
  const name = plain(path.basename(file));
  try {
    await refuseUnlessFile(file, name);
    const handle = await open(file, 'r');
    return await readOpened(handle, name, progress).finally(() => handle.close());
  } catch (error) {
    throw asFileProblem(error, name);
  }
}

async function refuseUnlessFile(file: string, name: string): Promise<void> {
  const found = await stat(file);
  if (found.isDirectory()) throw new StudyProblem('input.directory', { file: name });
  if (!found.isFile()) throw new StudyProblem('input.notFile', { file: name });
  if (found.size === 0) throw new StudyProblem('input.empty', { file: name });
}

async function readOpened(handle: FileHandle, name: string, progress: (share: number) => void): Promise<Records> {
  const { size } = await handle.stat();
  const form = await detectEncoding(handle, name);
  const separator = detectSeparator(await beginning(handle, form, size), name);
  const hash = createHash('sha256');
  const rows = recordTaker(name);
  const parser = parse({
    delimiter: separator,
    record_delimiter: lineBreaks,
    skip_empty_lines: true,
    max_record_size: limits.rowLength,
    on_record: (record: string[]) => {
      rows.take(record);
      return null;
    },
  });
  parser.resume();
  const text = utf8(bytesOf(handle, size, hash, progress), form);
  await pipeline(text, parser).catch((error: unknown) => {
    throw asCsvProblem(error, parser.info.records + parser.info.empty_lines + 1, rows.heading());
  });
  return {
    source: {
      name,
      bytes: size,
      sha256: hash.digest('hex'),
      format: 'csv',
      encoding: form.encoding,
      byteOrderMark: form.byteOrderMark,
      separator,
      // The parser counts the end of the last line as one more empty line.
      emptyLines: parser.info.empty_lines - ((await endsWithBreak(handle, size)) ? 1 : 0),
    },
    ...rows.finish(),
    scheme: 'plain',
    notes: [],
  };
}

interface RecordTaker {
  take(record: readonly string[]): void;
  heading(): readonly string[];
  finish(): Pick<Records, 'rows' | 'columns'>;
}

function recordTaker(name: string): RecordTaker {
  const room: Room = { left: limits.valuesInAll };
  let heading: readonly string[] = [];
  let coders: ColumnCoder[] | undefined;
  let rows = 0;
  return {
    take(record) {
      if (!coders) {
        heading = readHeading(record, name);
        coders = heading.map((column) => columnCoder(column, room));
        return;
      }
      rows += 1;
      if (rows * coders.length > limits.cells)
        throw new StudyProblem('input.tooLarge', { file: name, cells: limits.cells });
      for (let at = 0; at < coders.length; at += 1) coders[at]?.add(record[at] ?? '');
    },
    heading: () => heading,
    finish() {
      if (!coders) throw new StudyProblem('input.empty', { file: name });
      if (rows === 0) throw new StudyProblem('input.noRows', { file: name });
      return { rows, columns: coders.map((coder) => coder.finish()) };
    },
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

async function endsWithBreak(handle: FileHandle, size: number): Promise<boolean> {
  const end = await readAt(handle, Math.max(0, size - 2), 2);
  return /[\r\n]\0?$|\0[\r\n]$/.test(end.toString('latin1'));
}

async function* bytesOf(handle: FileHandle, size: number, hash: Hash, progress: (share: number) => void) {
  let read = 0;
  for await (const chunk of handle.createReadStream({ start: 0, highWaterMark: 1 << 20, autoClose: false })) {
    hash.update(chunk as Buffer);
    read += (chunk as Buffer).length;
    progress(size === 0 ? 1 : read / size);
    yield chunk as Buffer;
  }
}

/** The parser reads UTF-8; other encodings are turned into it on the way. */
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
