import { onlyTurned, readExif } from './exif.ts';
import { type Cleaned, FileRefused, noteRemovals } from './kinds.ts';
import { checkTail } from './trailing.ts';

/** Whether these bytes begin a JPEG. */
export const isJpeg = (bytes: Buffer): boolean => bytes[0] === 0xff && bytes[1] === 0xd8;

/** Segments without which the picture cannot be drawn: tables, frames, scans, restarts, and how Adobe wrote the colours. */
const isNeeded = (marker: number): boolean =>
  marker === 0xdb || marker === 0xdd || (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8);
const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

const segment = (marker: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff]), content]);

/** JFIF with the proportions of the points and without its small picture, and Adobe's word for the colours, without what may stand behind. */
function plainApplication(marker: number, content: Buffer): Buffer | undefined {
  if (marker === 0xe0 && content.toString('latin1', 0, 5) === 'JFIF\0' && content.length >= 14)
    return Buffer.concat([content.subarray(0, 12), Buffer.from([0, 0])]);
  if (marker === 0xee && content.toString('latin1', 0, 5) === 'Adobe' && content.length >= 12)
    return content.subarray(0, 12);
  return undefined;
}

/** Where the coded points of a scan end: at the next marker that is neither stuffed nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new FileRefused('file-broken');
}

/**
 * A JPEG (ITU-T T.81) with what draws it alone: no Exif but how it is turned, no XMP, IPTC, colour profile, comment, small picture, or second picture.
 *
 * @throws FileRefused
 */
export function cleanJpeg(bytes: Buffer): Cleaned {
  const kept: Buffer[] = [];
  const removed = noteRemovals();
  let [at, turned, scans] = [2, 1, 0];
  for (;;) {
    if (bytes[at] !== 0xff) throw new FileRefused('file-broken');
    const marker = bytes[at + 1];
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === undefined || marker === 0xd8 || marker === 0) throw new FileRefused('file-broken');
    if (marker === 0xd9) break;
    if (isAlone(marker)) {
      at += 2;
      continue;
    }
    const size = at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : 0;
    const end = at + 2 + size;
    if (size < 2 || end > bytes.length) throw new FileRefused('file-broken');
    const content = bytes.subarray(at + 4, end);
    if (marker === 0xda) {
      const until = endOfScan(bytes, end);
      kept.push(bytes.subarray(at, until));
      scans += 1;
      at = until;
      continue;
    }
    if (isNeeded(marker)) kept.push(bytes.subarray(at, end));
    else if (marker === 0xe1 && content.toString('latin1', 0, 6) === 'Exif\0\0') {
      const told = readExif(content.subarray(6));
      turned = told.turned;
      if (!content.subarray(6).equals(onlyTurned(turned))) removed.add(...told.tells);
    } else {
      const plain = plainApplication(marker, content);
      if (plain) kept.push(segment(marker, plain));
      if (!plain?.equals(content)) removed.add('other');
    }
    at = end;
  }
  if (scans === 0) throw new FileRefused('file-broken');
  const tail = bytes.subarray(at + 2);
  checkTail(tail);
  if (tail.length > 0) removed.add('other');
  const orientation = turned === 1 ? [] : [segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), onlyTurned(turned)]))];
  const whole = [Buffer.from([0xff, 0xd8]), ...orientation, ...kept, Buffer.from([0xff, 0xd9])];
  return { kind: 'jpeg', bytes: Buffer.concat(whole), removed: removed.all() };
}
