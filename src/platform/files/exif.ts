import type { Removal } from './kinds.ts';

const tags: Readonly<Record<number, Removal>> = {
  271: 'device',
  272: 'device',
  305: 'device',
  315: 'people',
  33432: 'people',
  40093: 'people',
  34665: 'device',
  34853: 'place',
};
const orientationTag = 0x0112;

/** What the first directory of Exif tells (CIPA DC-008, 4.6): how the picture is turned, 1 to 8, and of what else it speaks. */
export function readExif(tiff: Buffer): { readonly turned: number; readonly tells: readonly Removal[] } {
  const nothing = { turned: 1, tells: ['other'] as const };
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return nothing;
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const start = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const tells = new Set<Removal>();
  let turned = 1;
  for (let nth = 0; nth < short(start); nth += 1) {
    const entry = start + 2 + nth * 12;
    const tag = short(entry);
    if (tag === orientationTag) turned = short(entry + 8);
    const told = tags[tag];
    if (told) tells.add(told);
  }
  return { turned: turned >= 1 && turned <= 8 ? turned : 1, tells: tells.size > 0 ? [...tells] : ['other'] };
}

/** The least Exif that says how a picture is turned, and nothing else. */
export const onlyTurned = (turned: number): Buffer =>
  Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0]);
