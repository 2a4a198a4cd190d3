import { inflateSync } from 'node:zlib';

export interface PdfFacts {
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** Of each tag, and each stretch of a page, that has one of its own. */
  readonly spoken: readonly string[];
  readonly marked: boolean;
  /** Part of PDF/UA that the file says to follow. */
  readonly universal: string | undefined;
  readonly tags: readonly string[];
  readonly figures: number;
  readonly alternatives: readonly string[];
  readonly fonts: readonly string[];
  readonly pages: number;
}

/** Looks at the bytes of a PDF as our documents are written: names and dictionaries, packed object streams included. */
export function inspectPdf(pdf: Buffer): PdfFacts {
  const text = `${pdf.toString('latin1')}\n${unpacked(pdf)}`;
  const file = (pattern: RegExp) => pattern.exec(text)?.[1];
  const tags = all(text, /\/S \/(\w+)/g);
  const title = /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(pdf.toString('utf8'))?.[1];
  return {
    title,
    language: file(/\/Type \/Catalog(?:(?!endobj)[\s\S])*?\/Lang \(([\w-]+)\)/),
    spoken: [
      ...all(text, /\/Type \/StructElem(?:(?!endobj)[\s\S])*?\/Lang \(([\w-]+)\)/g),
      ...all(pages(pdf), /\/\w+ <<[^>]*\/Lang \(([\w-]+)\)[^>]*>> BDC/g),
    ],
    marked: /\/StructTreeRoot \d+ 0 R/.test(text) && /\/MarkInfo <<\s*\/Marked true/.test(text),
    universal: file(/<pdfuaid:part>(\d)/),
    tags: [...new Set(tags)],
    figures: tags.filter((tag) => tag === 'Figure').length,
    alternatives: all(text, /\/Alt (\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|<[0-9A-F]*>)/g).map(readString),
    fonts: all(text, /\/FontName \/[A-Z]{6}\+([\w-]+)/g),
    pages: tags.length === 0 ? 0 : all(text, /\/Type \/(Page)\b/g).length,
  };
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** A PDF string: in brackets as Latin text (a pair of brackets may stand inside), or in hexadecimal as UTF-16. */
function readString(written: string): string {
  if (written.startsWith('(')) return written.slice(1, -1).replace(/\\(.)/g, '$1');
  const bytes = Buffer.from(written.slice(1, -1), 'hex');
  return bytes.subarray(2).swap16().toString('utf16le');
}

/** What is drawn on the pages: every packed stream that is text. */
function pages(pdf: Buffer): string {
  const parts: string[] = [];
  for (const found of pdf.toString('latin1').matchAll(/\/Filter \/FlateDecode[^>]*>>\s*stream\r?\n/g)) {
    const start = found.index + found[0].length;
    parts.push(inflateSync(pdf.subarray(start), { finishFlush: 2 }).toString('latin1'));
  }
  return parts.join('\n');
}

function unpacked(pdf: Buffer): string {
  const parts: string[] = [];
  for (const found of pdf.toString('latin1').matchAll(/\/Type \/ObjStm[\s\S]*?stream\r?\n/g)) {
    const start = found.index + found[0].length;
    parts.push(inflateSync(pdf.subarray(start), { finishFlush: 2 }).toString('latin1'));
  }
  return parts.join('\n');
}
