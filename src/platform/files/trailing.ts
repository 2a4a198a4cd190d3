import { FileRefused } from './kinds.ts';

/** How files of other kinds begin: one of these behind the end of a file makes it two in one. */
const beginnings = [
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '%PDF-',
  'Rar!',
  '7z\u00bc\u00af',
  '<script',
  '<html',
  '<svg',
  '<?php',
  '#!/',
  '\u007fELF',
];

/** Whether one of these bytes begins a file of another kind. */
export function beginsAnother(bytes: Buffer): boolean {
  return beginnings.some((mark) => bytes.includes(Buffer.from(mark, 'latin1')));
}

/**
 * What stands behind the end of a picture. Telephones put a second picture or their own trailer there, which is left out; anything else is a second
 * file in the same one.
 *
 * @throws FileRefused `file-two-in-one`
 */
export function checkTail(tail: Buffer): void {
  if (tail.every((byte) => byte === 0)) return;
  const isOfCamera =
    (tail[0] === 0xff && tail[1] === 0xd8) ||
    tail.subarray(-4).equals(Buffer.from('SEFT')) ||
    tail.subarray(-4).equals(Buffer.from([0xff, 0xd9, 0, 0]));
  if (!isOfCamera || beginsAnother(tail)) throw new FileRefused('file-two-in-one');
}
