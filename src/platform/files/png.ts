import { crc32 } from 'node:zlib';
import { readExif } from './exif.ts';
import { type Cleaned, FileRefused, noteRemovals } from './kinds.ts';

export const pngBegins = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Whether these bytes begin a PNG. */
export const isPng = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(pngBegins);

/** Parts without which the picture looks otherwise (W3C PNG, third edition): no text, time, Exif, profile of a device or part of a maker's own. */
const needed = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'sBIT',
  'bKGD',
  'acTL',
  'fcTL',
  'fdAT',
]);

/**
 * A PNG with the parts that draw it alone.
 *
 * @throws FileRefused
 */
export function cleanPng(bytes: Buffer): Cleaned {
  const kept: Buffer[] = [pngBegins];
  const removed = noteRemovals();
  let at = pngBegins.length;
  for (let name = ''; name !== 'IEND'; ) {
    const size = at + 12 <= bytes.length ? bytes.readUInt32BE(at) : Number.POSITIVE_INFINITY;
    const end = at + 12 + size;
    if (end > bytes.length) throw new FileRefused('file-broken');
    name = bytes.toString('latin1', at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) throw new FileRefused('file-broken');
    if (at === pngBegins.length && name !== 'IHDR') throw new FileRefused('file-broken');
    if (needed.has(name)) kept.push(bytes.subarray(at, end));
    else if (name === 'eXIf') removed.add(...readExif(bytes.subarray(at + 8, end - 4)).tells);
    else removed.add('other');
    at = end;
  }
  if (at < bytes.length) throw new FileRefused('file-two-in-one');
  return { kind: 'png', bytes: Buffer.concat(kept), removed: removed.all() };
}
