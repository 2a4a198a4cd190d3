import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { cleanJpeg } from './jpeg.ts';
import { type Cleaned, FileRefused, noteRemovals, type Removed } from './kinds.ts';
import { checkUnpacked, inflated } from './pdf-packed.ts';
import { beginsAnother } from './trailing.ts';
import { isOnWeb } from './web-address.ts';

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
const telling = [
  'Metadata',
  'PieceInfo',
  'LastModified',
  'SpiderInfo',
  'Thumb',
  'OriginalData',
  'CreatorInfo',
  'DSS',
  'Perms',
];
/** What a signature tells of who signed, where and with what (ISO 32000-2, 12.8.1); in a file that is written anew it holds no more. */
const signing = [
  'Name',
  'Location',
  'Reason',
  'ContactInfo',
  'M',
  'Contents',
  'Cert',
  'Prop_Build',
  'Reference',
  'Changes',
];
const isSignature = (dict: PDFDict): boolean =>
  ['Sig', 'DocTimeStamp'].includes(named(dict, 'Type') ?? '') || has(dict, 'ByteRange');

const named = (dict: PDFDict, key: string): string | undefined => {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
};
const has = (dict: PDFDict, key: string): boolean => dict.has(PDFName.of(key));

function refuseHarm(dict: PDFDict): void {
  const type = named(dict, 'Type');
  const action = named(dict, 'S');
  if ((action !== undefined && harmful.has(action)) || has(dict, 'XFA')) throw new FileRefused('file-macro');
  // A file, or the bytes of a part, that lie elsewhere are fetched when the document is opened.
  if (has(dict, 'FS')) throw new FileRefused('file-embedded');
  if (has(dict, 'EF') || has(dict, 'EmbeddedFiles') || (type !== undefined && type !== 'Font' && holding.has(type)))
    throw new FileRefused('file-embedded');
  if (type === 'Annot' && holding.has(named(dict, 'Subtype') ?? '')) throw new FileRefused('file-embedded');
  if (has(dict, 'JavaScript') && dict.lookup(PDFName.of('JavaScript')) instanceof PDFDict)
    throw new FileRefused('file-macro');
}

function forget(dict: PDFDict, removed: Removed): void {
  for (const key of telling) if (dict.delete(PDFName.of(key))) removed.add('other');
  if (isSignature(dict)) for (const key of signing) if (dict.delete(PDFName.of(key))) removed.add('people');
  // What happens by itself, as an address that is called when the file is opened. A place in the document where reading begins is no action.
  if (dict.delete(PDFName.of('AA'))) removed.add('other');
  const begins = dict.lookup(PDFName.of('OpenAction'));
  if (begins instanceof PDFDict && named(begins, 'S') !== 'GoTo') {
    dict.delete(PDFName.of('OpenAction'));
    removed.add('other');
  }
  const address = dict.lookup(PDFName.of('URI'));
  if ((address instanceof PDFString || address instanceof PDFHexString) && !isOnWeb(address.decodeText())) {
    dict.delete(PDFName.of('URI'));
    removed.add('people');
  }
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

/** How the bytes of a stream were packed, the outermost first, by the full names of the filters. */
function filtersOf(document: PDFDocument, dict: PDFDict): readonly string[] {
  const filter = dict.lookup(PDFName.of('Filter'));
  const all = filter instanceof PDFArray ? filter.asArray().map((one) => document.context.lookup(one)) : [filter];
  const full: Readonly<Record<string, string>> = { DCT: 'DCTDecode', Fl: 'FlateDecode' };
  return all
    .filter((one) => one !== undefined && one !== PDFNull)
    .map((one) => {
      if (!(one instanceof PDFName)) throw new FileRefused('file-broken');
      return full[one.decodeText()] ?? one.decodeText();
    });
}

/** A photograph within the document is cleaned as one by itself is, also where it was packed once more. */
function cleanPicture(document: PDFDocument, ref: PDFRef, removed: Removed): void {
  const stream = document.context.lookup(ref);
  if (!(stream instanceof PDFRawStream)) return;
  const filters = filtersOf(document, stream.dict);
  if (filters.includes('JPXDecode')) throw new FileRefused('file-picture-inside');
  if (!filters.includes('DCTDecode')) return;
  let bytes: Buffer = Buffer.from(stream.contents);
  for (const filter of filters.slice(0, -1)) {
    if (filter !== 'FlateDecode') throw new FileRefused('file-picture-inside');
    bytes = inflated(bytes);
  }
  if (filters.at(-1) !== 'DCTDecode') throw new FileRefused('file-picture-inside');
  const picture = cleanJpeg(bytes);
  removed.add(...picture.removed);
  if (filters.length > 1) {
    stream.dict.set(PDFName.of('Filter'), PDFName.of('DCTDecode'));
    stream.dict.delete(PDFName.of('DecodeParms'));
  }
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
  checkUnpacked(bytes);
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
    if (part instanceof PDFStream && has(dict, 'F')) throw new FileRefused('file-embedded');
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
