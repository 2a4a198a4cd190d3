import { type Cleaned, FileRefused } from './kinds.ts';
import { beginsAnother } from './trailing.ts';

/**
 * Plain text: UTF-8 without other control characters than tabs and line ends.
 *
 * @throws FileRefused `file-kind` for what is no text, `file-two-in-one` for a text in which another kind of file begins
 */
export function cleanText(bytes: Buffer): Cleaned {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new FileRefused('file-kind', error);
  }
  if (/[^\P{Cc}\t\n\r\f]/u.test(text)) throw new FileRefused('file-kind');
  if (beginsAnother(bytes.subarray(0, 2048))) throw new FileRefused('file-two-in-one');
  return { kind: 'text', bytes: Buffer.from(text), removed: [] };
}
