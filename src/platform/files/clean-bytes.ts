import { cleanJpeg, isJpeg } from './jpeg.ts';
import { type Cleaned, type FileKind, FileRefused, fileKinds } from './kinds.ts';
import { cleanOdf, readOdf } from './odf.ts';
import { cleanOoxml, readOoxml } from './ooxml.ts';
import { cleanPdf } from './pdf.ts';
import { cleanText } from './plain-text.ts';
import { cleanPng, isPng } from './png.ts';
import { unpack } from './unpack.ts';
import { cleanWebp, isWebp } from './webp.ts';

async function cleanPacked(bytes: Buffer): Promise<Cleaned> {
  const parts = await unpack(bytes);
  const odf = readOdf(parts);
  if (odf) return cleanOdf(odf);
  const ooxml = readOoxml(parts);
  if (ooxml) return cleanOoxml(ooxml);
  throw new FileRefused('file-kind');
}

function cleanByContent(bytes: Buffer): Cleaned | Promise<Cleaned> {
  if (bytes.toString('latin1', 0, 5) === '%PDF-') return cleanPdf(bytes);
  if (isJpeg(bytes)) return cleanJpeg(bytes);
  if (isPng(bytes)) return cleanPng(bytes);
  if (isWebp(bytes)) return cleanWebp(bytes);
  if (bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004') return cleanPacked(bytes);
  return cleanText(bytes);
}

/**
 * Reads what a file is from what is in it, refuses what must not be kept, and takes out what tells of who made it. Whatever is not understood to its end
 * is refused: nothing is passed on because nobody has looked at it.
 *
 * @param name how the file was called; only its ending counts, and it must say what the file is
 * @throws FileRefused
 */
export async function cleanBytes(bytes: Buffer, name: string): Promise<Cleaned> {
  const cleaned = await cleanByContent(bytes);
  const ending = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!endingsOf(cleaned.kind).includes(ending)) throw new FileRefused('file-ending');
  return cleaned;
}

const endingsOf = (kind: FileKind): readonly string[] => fileKinds[kind].endings;
