import { type Cleaned, FileRefused, noteRemovals, type Removed } from './kinds.ts';
import {
  attributeOf,
  checkNames,
  cleanPictureInside,
  elementsOf,
  mayLead,
  type OfficeFile,
  type Parts,
  pack,
  rewrite,
  withAttribute,
  xmlOf,
} from './office-parts.ts';

const kinds = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
} as const;
const spaces =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" office:version="1.3"';
const emptied = {
  'meta.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-meta ${spaces}><office:meta/></office:document-meta>`,
  'settings.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-settings ${spaces}><office:settings/></office:document-settings>`,
};
/** Parts that no page is drawn from: small pictures, fonts, whose bytes nobody looks at, what the program looked like, signatures that no longer hold. */
const left =
  /^(Thumbnails|Configurations2|Fonts)\/|^(manifest\.rdf|layout-cache)$|^META-INF\/(document|macro)signatures\.xml$/;

/** A document of OpenDocument (ISO/IEC 26300), if it is one. */
export function readOdf(parts: Parts): OfficeFile | undefined {
  const type = parts.get('mimetype')?.toString('latin1').trim();
  const kind = type === undefined ? undefined : kinds[type as keyof typeof kinds];
  return kind && { kind, parts };
}

const withoutWriters = (xml: string): string =>
  xml
    .replace(
      /<(dc:creator|dc:date|meta:creator-initials|loext:sender-initials|meta:date-string)>[^<]*<\/\1>/g,
      '<$1></$1>',
    )
    .replace(
      /<(text:(?:author-name|author-initials|initial-creator|creator|sender-\w+))\b([^>]*)>[^<]*<\/\1>/g,
      '<$1$2></$1>',
    )
    .replace(/\sofficeooo:(?:par)?rsid=("[^"]*"|'[^']*')/g, '');

const spacesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', ['office']],
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', ['draw']],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', ['text']],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', ['table']],
  ['urn:oasis:names:tc:opendocument:xmlns:script:1.0', ['script']],
  ['http://www.w3.org/1999/xlink', ['xlink']],
]);

const elements = elementsOf('[\\w:.-]+');
const isLink = (element: string): boolean => /^<(text|draw):a(?=[\s/>])/.test(element);
const addressOf = (element: string): string | undefined => attributeOf(element, 'xlink:href');

/** What a reader may choose to go to is a link; whatever else lies outside is fetched when the document is opened. */
function checkLinks(xml: string): void {
  for (const [element] of xml.matchAll(elements)) {
    const address = addressOf(element);
    if (address === undefined || isLink(element)) continue;
    if (!/^(\.\/)?(Pictures\/|#|$)/.test(address)) throw new FileRefused('file-embedded');
  }
}

/** A link to a disk, or to a server within an office, leads nowhere from now on. */
const withoutOwnPlaces = (xml: string): string =>
  xml.replace(elements, (element) =>
    isLink(element) && !mayLead(addressOf(element) ?? '#') ? withAttribute(element, 'xlink:href', '#') : element,
  );

function cleanXml(parts: Parts, name: string, removed: Removed): void {
  const xml = xmlOf(parts.get(name) ?? Buffer.alloc(0));
  if (/<script:event-listener|<office:scripts>\s*<office:(script|event)/.test(xml)) throw new FileRefused('file-macro');
  if (
    /<draw:(object|object-ole|applet|plugin|floating-frame)\b|<(text|table|office):dde-\w|<office:binary-data\b|<table:database-source/.test(
      xml,
    )
  )
    throw new FileRefused('file-embedded');
  checkNames(xml, spacesOf);
  checkLinks(xml);
  rewrite(parts, name, removed, 'people', withoutWriters);
  rewrite(parts, name, removed, 'people', withoutOwnPlaces);
}

function cleanPart(parts: Parts, name: string, removed: Removed): void {
  if (/^(Basic|Scripts|Dialogs)\//i.test(name)) throw new FileRefused('file-macro');
  if (/^(Object|ObjectReplacements|Media)\b/i.test(name)) throw new FileRefused('file-embedded');
  if (name.startsWith('Pictures/')) cleanPictureInside(parts, name, removed);
  else if (/^[\w-]+\.xml$/.test(name)) cleanXml(parts, name, removed);
  else if (name !== 'mimetype' && name !== 'META-INF/manifest.xml') throw new FileRefused('file-embedded');
}

/**
 * A document of OpenDocument without properties, settings of a printer, small pictures and the names of who wrote remarks and changes.
 *
 * @throws FileRefused
 */
export function cleanOdf({ kind, parts }: OfficeFile): Cleaned {
  const removed = noteRemovals();
  const manifest = parts.get('META-INF/manifest.xml')?.toString() ?? '';
  if (manifest.includes('encryption-data')) throw new FileRefused('file-locked');
  rewrite(parts, 'meta.xml', removed, 'people', () => emptied['meta.xml']);
  rewrite(parts, 'settings.xml', removed, 'device', () => emptied['settings.xml']);
  for (const name of [...parts.keys()]) if (left.test(name) && parts.delete(name)) removed.add('other');
  for (const name of [...parts.keys()]) cleanPart(parts, name, removed);
  rewrite(parts, 'META-INF/manifest.xml', removed, 'other', (xml) =>
    xml.replace(/<manifest:file-entry\b[^>]*\/>/g, (entry) => {
      const path = /full-path="([^"]*)"/.exec(entry)?.[1] ?? '';
      return left.test(path) || (path.endsWith('/') && path !== '/') ? '' : entry;
    }),
  );
  return { kind, bytes: pack(parts, 'mimetype'), removed: removed.all() };
}
