import { readExif } from './exif.ts';
import { type Cleaned, FileRefused, noteRemovals, type Removed } from './kinds.ts';

/** Of what VP8X says is there, what stays: an animation and see-through points. */
const staying = 0b0001_0010;

/** Whether these bytes begin a WebP (RFC 9649, 2.4). */
export const isWebp = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';

const needed = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF']);
/** Of each picture of an animation: its place and how long it is seen come first, then what draws it (RFC 9649, 2.7.1.1). */
const [beginning, neededInFrame] = [16, new Set(['VP8 ', 'VP8L', 'ALPH'])];

/** The parts that draw it, out of those between two places; an odd one is followed by one byte more. */
function keptOf(bytes: Buffer, from: number, names: ReadonlySet<string>, removed: Removed): Buffer[] {
  const kept: Buffer[] = [];
  for (let at = from; at < bytes.length; ) {
    const name = bytes.toString('latin1', at, at + 4);
    const size = at + 8 <= bytes.length ? bytes.readUInt32LE(at + 4) : Number.POSITIVE_INFINITY;
    const end = at + 8 + size + (size % 2);
    if (end > bytes.length) throw new FileRefused('file-broken');
    const part = Buffer.from(bytes.subarray(at, end));
    if (name === 'VP8X') part[8] = (part[8] ?? 0) & staying;
    if (name === 'ANMF' && names.has(name)) kept.push(frame(part.subarray(8, 8 + size), removed));
    else if (names.has(name)) kept.push(part);
    else if (name === 'EXIF') removed.add(...readExif(part.subarray(8)).tells);
    else removed.add('other');
    at = end;
  }
  return kept;
}

function frame(content: Buffer, removed: Removed): Buffer {
  if (content.length < beginning) throw new FileRefused('file-broken');
  const body = Buffer.concat([content.subarray(0, beginning), ...keptOf(content, beginning, neededInFrame, removed)]);
  const head = Buffer.from('ANMF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

/**
 * A WebP with the parts that draw it alone.
 *
 * @throws FileRefused
 */
export function cleanWebp(bytes: Buffer): Cleaned {
  if (bytes.length < 20) throw new FileRefused('file-broken');
  const whole = bytes.readUInt32LE(4) + 8;
  if (whole > bytes.length) throw new FileRefused('file-broken');
  if (whole < bytes.length) throw new FileRefused('file-two-in-one');
  const removed = noteRemovals();
  const kept = keptOf(bytes, 12, needed, removed);
  if (kept.length === 0) throw new FileRefused('file-broken');
  const body = Buffer.concat(kept);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return { kind: 'webp', bytes: Buffer.concat([head, body]), removed: removed.all() };
}
