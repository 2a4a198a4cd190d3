import { type Zippable, zipSync } from 'fflate';
import { cleanJpeg, isJpeg } from './jpeg.ts';
import { type FileKind, FileRefused, type Removed } from './kinds.ts';
import { cleanPng, isPng } from './png.ts';
import { isOnWeb } from './web-address.ts';

export type Parts = Map<string, Buffer>;
export interface OfficeFile {
  readonly kind: FileKind;
  readonly parts: Parts;
}

/**
 * The text of a part in XML. One that declares entities of its own, or is in another encoding, is not what an office program writes.
 *
 * @throws FileRefused `file-broken`
 */
export function xmlOf(part: Buffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(part);
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new FileRefused('file-broken');
    return text;
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('file-broken', error);
  }
}

/** Finds whole elements of these names, each with its attributes, whatever stands within their values. */
export const elementsOf = (names: string): RegExp =>
  new RegExp(`<(?:${names})(?=[\\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>`, 'g');

/** The value of an attribute as it stands, or nothing. */
export const attributeOf = (element: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element);
  return found?.[1] ?? found?.[2];
};

/** An element whose attribute has another value; whatever stands around it stays. */
export const withAttribute = (element: string, name: string, value: string): string =>
  element.replace(new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`), `$1"${value}"`);

/**
 * The names that office programs give to what XML is made of, and no others: what is looked for by name is then found, however the file was made.
 *
 * @throws FileRefused `file-broken` where one of these spaces goes by another name
 */
export function checkNames(xml: string, spaces: ReadonlyMap<string, readonly string[]>): void {
  for (const [, name = '', double, single] of xml.matchAll(/\bxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const space = double ?? single ?? '';
    if (space.includes('&#')) throw new FileRefused('file-broken');
    const names = spaces.get(space);
    if (names && !names.includes(name)) throw new FileRefused('file-broken');
  }
}

/** Whether a link may stay: it leads to the web, or to a place within the document. */
export const mayLead = (address: string): boolean => isOnWeb(address) || /^\s*#/.test(address);

/** Changes the text of a part, and notes what was taken out where it changed. */
export function rewrite(
  parts: Parts,
  name: string,
  removed: Removed,
  what: 'people' | 'device' | 'other',
  change: (xml: string) => string,
): void {
  const part = parts.get(name);
  if (!part) return;
  const xml = xmlOf(part);
  const changed = change(xml);
  if (changed === xml) return;
  parts.set(name, Buffer.from(changed));
  removed.add(what);
}

/**
 * A picture within a document, cleaned as one by itself is.
 *
 * @throws FileRefused `file-picture-inside` for one of another kind, which could tell what it does not show
 */
export function cleanPictureInside(parts: Parts, name: string, removed: Removed): void {
  const bytes = parts.get(name) ?? Buffer.alloc(0);
  if (!isJpeg(bytes) && !isPng(bytes)) throw new FileRefused('file-picture-inside');
  const cleaned = isJpeg(bytes) ? cleanJpeg(bytes) : cleanPng(bytes);
  parts.set(name, Buffer.from(cleaned.bytes));
  removed.add(...cleaned.removed);
}

/** Packs the parts anew, each with the first day that a ZIP knows: no clock of anybody. What comes `first` is not packed but stored (ODF 1.3, part 2, 3.3). */
export function pack(parts: Parts, first?: string): Uint8Array {
  const ordered = [...parts].sort(([a], [b]) => Number(b === first) - Number(a === first));
  const files: Zippable = Object.fromEntries(
    ordered.map(([name, part]) => [name, [part, { level: name === first ? 0 : 6, mtime: new Date(1980, 0, 1) }]]),
  );
  return zipSync(files);
}
