import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { finderOf } from './find-all.ts';

/** Letters that seldom stand together in a language: a compressor finds nothing of a mark in what stands before it. */
const letters = 'bcdfghjklmnpqrstvwxz';
const length = 16;

/**
 * How many bytes of a mark stand together in a row that PostgreSQL has compressed: it puts a byte of its own after each eight. Where a page of the
 * journal ends within a mark, so many stand on one side of it too.
 */
const together = 8;

/** A word that every text of a run bears, and nothing else does. */
export const newMark = (): string =>
  Array.from({ length }, () => letters[randomInt(letters.length)] as string).join('');

/** The text with this number: the mark, and which it is. */
export const marked = (mark: string, nth: number): string =>
  `${mark}${[...String(nth).padStart(6, '0')].map((digit) => letters[Number(digit)]).join('')}`;

/** Which of the texts of a mark stands in what was found; undefined where that cannot be read, as in a compressed row. */
export function numberIn(mark: string, found: string): number | undefined {
  const text = found.toLowerCase();
  const at = text.indexOf(mark);
  const digits = [...text.slice(at + length, at + length + 6)].map((letter) => letters.indexOf(letter));
  const isWhole = at >= 0 && digits.length === 6 && digits.every((digit) => digit >= 0 && digit < 10);
  return isWhole ? Number(digits.join('')) : undefined;
}

/** What base64 makes of bytes wherever they begin: the signs that no neighbour changes. */
const inBase64 = (bytes: Buffer): string[] =>
  [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]);
    const signs = whole.subarray(0, whole.length - (whole.length % 3)).toString('base64');
    return signs.slice(Math.ceil((before * 8) / 6));
  });

/** Every form in which a text may lie whole in a file, with its name: small and capital, in wide letters, as hex, as base64. */
function wholeForms(mark: string): Map<string, Buffer> {
  const forms = new Map<string, Buffer>();
  for (const [size, text] of [
    ['small', mark],
    ['capital', mark.toUpperCase()],
    ['first capital', (mark[0] as string).toUpperCase() + mark.slice(1)],
  ] as const) {
    const bytes = Buffer.from(text);
    forms.set(size, bytes);
    forms.set(`${size}, utf-16`, Buffer.from(text, 'utf16le'));
    forms.set(`${size}, hex`, Buffer.from(bytes.toString('hex')));
    forms.set(`${size}, capital hex`, Buffer.from(bytes.toString('hex').toUpperCase()));
    for (const [shift, signs] of inBase64(bytes).entries()) forms.set(`${size}, base64 ${shift}`, Buffer.from(signs));
  }
  return forms;
}

/** The same, and the pieces that are left of it where PostgreSQL has compressed a row. */
function formsOf(mark: string): ReadonlyMap<string, Buffer> {
  const forms = wholeForms(mark);
  for (let at = 0; at + together <= mark.length; at += 1)
    forms.set(`compressed ${at}`, Buffer.from(mark.slice(at, at + together)));
  return forms;
}

export interface Trace {
  readonly file: string;
  readonly form: string;
  /** What stands there, as far as it can be read. */
  readonly text: string;
}

/** The bytes of a file; none where a server that works has taken it away meanwhile. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

export interface Searched {
  readonly traces: readonly Trace[];
  readonly files: readonly string[];
  readonly bytes: number;
}

/** Where the mark lies below a folder, in whichever form, and each of `others` as a whole. */
export function searchBelow(folder: string, mark: string, others: readonly string[] = []): Searched {
  const find = finderOf([...formsOf(mark), ...others.flatMap((other) => [...wholeForms(other)])]);
  const traces: Trace[] = [];
  const files = filesBelow(folder);
  let bytes = 0;
  for (const file of files) {
    const content = bytesOf(file);
    bytes += content.length;
    for (const { name: form, at } of find(content))
      traces.push({
        file,
        form,
        text: content.subarray(Math.max(0, at - length), at + 2 * length + 6).toString('latin1'),
      });
  }
  return { traces, files, bytes };
}
