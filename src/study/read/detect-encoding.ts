import { isUtf8 } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';
import { StudyProblem } from '../study-problem.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface TextForm {
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
}

const piece = 1 << 20;
const utf16Sample = 4096;

/**
 * Reads the whole file once to learn how its bytes mean characters: a byte order mark, UTF-16 by its zero bytes, valid
 * UTF-8, otherwise windows-1252 (which holds latin-1). A file that is none of these, or two at once, is a problem.
 */
export async function detectEncoding(file: FileHandle, name: string): Promise<TextForm> {
  const start = await readAt(file, 0, utf16Sample);
  const form = byMark(start) ?? byZeros(start);
  if (form) {
    if (!(await decodes(file, form.encoding))) throw new StudyProblem('input.notText', { file: name });
    return form;
  }
  if (await decodes(file, 'utf-8')) return { encoding: 'utf-8', byteOrderMark: false };
  await refuseUnlessWindows1252(file, name);
  return { encoding: 'windows-1252', byteOrderMark: false };
}

/** Length in bytes of the mark at the start of the file. */
export const markLength = (form: TextForm): number => (form.byteOrderMark ? (form.encoding === 'utf-8' ? 3 : 2) : 0);

function byMark(start: Buffer): TextForm | undefined {
  const hex = start.subarray(0, 3).toString('hex');
  if (hex === 'efbbbf') return { encoding: 'utf-8', byteOrderMark: true };
  if (hex.startsWith('fffe')) return { encoding: 'utf-16le', byteOrderMark: true };
  if (hex.startsWith('feff')) return { encoding: 'utf-16be', byteOrderMark: true };
  return undefined;
}

/** Western text in UTF-16 has a zero in every second byte and nowhere else. */
function byZeros(start: Buffer): TextForm | undefined {
  const zeros: [number, number] = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  });
  const many = start.length / 4;
  if (zeros[1] > many && zeros[0] === 0) return { encoding: 'utf-16le', byteOrderMark: false };
  if (zeros[0] > many && zeros[1] === 0) return { encoding: 'utf-16be', byteOrderMark: false };
  return undefined;
}

async function decodes(file: FileHandle, encoding: Encoding): Promise<boolean> {
  return encoding === 'utf-8' ? isUtf8Text(file) : isUtf16Text(file, encoding);
}

/** UTF-8 without zero bytes; checked without making text of it, which costs less than reading the file. */
async function isUtf8Text(file: FileHandle): Promise<boolean> {
  let carried: Buffer = Buffer.alloc(0);
  for await (const bytes of pieces(file)) {
    const joined = carried.length === 0 ? bytes : Buffer.concat([carried, bytes]);
    const whole = joined.subarray(0, joined.length - begunCharacter(joined));
    if (whole.includes(0) || !isUtf8(whole)) return false;
    carried = joined.subarray(whole.length);
  }
  return carried.length === 0;
}

/** How many bytes at the end begin a character that goes on in the next piece. */
function begunCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

async function isUtf16Text(file: FileHandle, encoding: Encoding): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const bytes of pieces(file)) {
      if (decoder.decode(bytes, { stream: true }).includes('\0')) return false;
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Bytes that windows-1252 leaves undefined, and control characters that no text has. */
const notInWindows1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d, 0x7f]);
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32);

async function refuseUnlessWindows1252(file: FileHandle, name: string): Promise<void> {
  let previous = 0;
  for await (const bytes of pieces(file)) {
    for (const byte of bytes) {
      if (isControl(byte)) throw new StudyProblem('input.notText', { file: name });
      // Ã followed by such a byte is how UTF-8 writes å, ä and ö: read as windows-1252 they would be garbled silently.
      if (previous === 0xc3 && byte >= 0x80 && byte <= 0xbf)
        throw new StudyProblem('input.mixedEncoding', { file: name });
      if (notInWindows1252.has(byte)) throw new StudyProblem('input.notText', { file: name });
      previous = byte;
    }
  }
}

async function* pieces(file: FileHandle): AsyncGenerator<Buffer> {
  for (let at = 0; ; ) {
    const bytes = await readAt(file, at, piece);
    if (bytes.length === 0) return;
    at += bytes.length;
    yield bytes;
  }
}

/** Up to `length` bytes from a position, independent of where the file handle stands. */
export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
