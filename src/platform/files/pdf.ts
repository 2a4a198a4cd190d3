import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { cleanJpeg } from './jpeg.ts';
import { type Cleaned, FileRefused, noteRemovals, type Removed } from './kinds.ts';
import { beginsAnother } from './trailing.ts';

/** Actions that run something, send something, or open another file (ISO 32000-2, 12.6.4). What leads to a page or to an address on the web stays. */
const harmful = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToR',
  'GoToE',
  'Rendition',
  'Movie',
  'Sound',
  'RichMediaExecute',
  'GoTo3DView',
]);
/** Parts that hold a file or play one. */
const holding = new Set([
  'EmbeddedFile',
  'Filespec',
  'F',
  'FileAttachment',
  'RichMedia',
  'Movie',
  'Sound',
  'Screen',
  '3D',
]);
/** Entries that tell of who made a part, when and with what. */
const telling = ['Metadata', 'PieceInfo', 'LastModified', 'SpiderInfo', 'Thumb', 'OriginalData'];

const named = (dict: PDFDict, key: string): string | undefined => {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
};
const has = (dict: PDFDict, key: string): boolean => dict.has(PDFName.of(key));

function refuseHarm(dict: PDFDict): void {
  const type = named(dict, 'Type');
  const action = named(dict, 'S');
  if ((action !== undefined && harmful.has(action)) || has(dict, 'XFA')) throw new FileRefused('file-macro');
  if (has(dict, 'EF') || has(dict, 'EmbeddedFiles') || (type !== undefined && type !== 'Font' && holding.has(type)))
    throw new FileRefused('file-embedded');
  if (type === 'Annot' && holding.has(named(dict, 'Subtype') ?? '')) throw new FileRefused('file-embedded');
  if (has(dict, 'JavaScript') && dict.lookup(PDFName.of('JavaScript')) instanceof PDFDict)
    throw new FileRefused('file-macro');
}

function forget(dict: PDFDict, removed: Removed): void {
  for (const key of telling) if (dict.delete(PDFName.of(key))) removed.add('other');
  // Whoever wrote a remark; of a field of a form the same entry is its name.
  const isRemark =
    has(dict, 'Rect') &&
    named(dict, 'Subtype') !== undefined &&
    named(dict, 'Subtype') !== 'Widget' &&
    named(dict, 'Subtype') !== 'Link';
  if (!isRemark) return;
  for (const key of ['T', 'M', 'CreationDate', 'NM']) if (dict.delete(PDFName.of(key))) removed.add('people');
}

/** All that the document is made of, from its root on; a part that several lead to once. What nothing leads to, as a former state, is left behind. */
function reached(document: PDFDocument): { readonly refs: ReadonlySet<PDFRef>; readonly parts: readonly PDFObject[] } {
  const [refs, parts] = [new Set<PDFRef>(), [] as PDFObject[]];
  const waiting: (PDFObject | undefined)[] = [document.context.trailerInfo.Root as PDFObject | undefined];
  for (let part = waiting.pop(); part !== undefined || waiting.length > 0; part = waiting.pop()) {
    if (part instanceof PDFRef) {
      if (refs.has(part)) continue;
      refs.add(part);
      waiting.push(document.context.lookup(part));
      continue;
    }
    if (part === undefined) continue;
    parts.push(part);
    if (part instanceof PDFArray) waiting.push(...part.asArray());
    else if (part instanceof PDFDict) waiting.push(...part.values());
    else if (part instanceof PDFStream) waiting.push(part.dict);
  }
  return { refs, parts };
}

/** A photograph within the document is cleaned as one by itself is. */
function cleanPicture(document: PDFDocument, ref: PDFRef, removed: Removed): void {
  const stream = document.context.lookup(ref);
  if (!(stream instanceof PDFRawStream) || named(stream.dict, 'Subtype') !== 'Image') return;
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const filters = filter instanceof PDFArray ? filter.asArray().map(String) : [String(filter)];
  if (filters.includes('/JPXDecode')) throw new FileRefused('file-picture-inside');
  if (filters.length !== 1 || filters[0] !== '/DCTDecode') return;
  const picture = cleanJpeg(Buffer.from(stream.contents));
  removed.add(...picture.removed);
  document.context.assign(ref, PDFRawStream.of(stream.dict, picture.bytes));
}

/**
 * A PDF written anew from what its pages are made of: without properties, XMP, numbers of the file, former states, and who wrote remarks. What runs
 * something, or holds another file, is refused.
 *
 * @throws FileRefused
 */
export async function cleanPdf(bytes: Buffer): Promise<Cleaned> {
  const end = bytes.lastIndexOf('%%EOF');
  const tail = bytes.subarray(end + 5);
  if (end < 0) throw new FileRefused('file-broken');
  if (/[^\s\0]/.test(tail.toString('latin1')) || beginsAnother(Buffer.concat([bytes.subarray(5, 64), tail])))
    throw new FileRefused('file-two-in-one');
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    ignoreEncryption: true,
    throwOnInvalidObject: true,
  }).catch((error: unknown) => {
    throw new FileRefused('file-broken', error);
  });
  if (document.context.trailerInfo.Encrypt !== undefined) throw new FileRefused('file-locked');
  if (document.getPageCount() === 0) throw new FileRefused('file-broken');
  const removed = noteRemovals();
  const info = document.context.trailerInfo.Info;
  if (info !== undefined) removed.add('people', 'device');
  if (document.catalog.has(PDFName.of('Metadata'))) removed.add('people', 'device');
  delete document.context.trailerInfo.Info;
  // Two that are made of nothing tell of no former file.
  document.context.trailerInfo.ID = document.context.obj([PDFString.of(''), PDFString.of('')]);
  for (const part of reached(document).parts) {
    const dict = part instanceof PDFStream ? part.dict : part;
    if (!(dict instanceof PDFDict)) continue;
    refuseHarm(dict);
    forget(dict, removed);
  }
  const { refs } = reached(document);
  for (const [ref] of document.context.enumerateIndirectObjects())
    if (refs.has(ref)) cleanPicture(document, ref, removed);
    else document.context.delete(ref);
  const saved = await document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
  return { kind: 'pdf', bytes: saved, removed: removed.all() };
}
