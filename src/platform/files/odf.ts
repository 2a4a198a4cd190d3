import { type Cleaned, FileRefused, noteRemovals, type Removed } from './kinds.ts';
import { cleanPictureInside, type OfficeFile, type Parts, pack, rewrite } from './office-parts.ts';

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
/** Parts that no page is drawn from: small pictures, what the program looked like, signatures that no longer hold. */
const left =
  /^(Thumbnails|Configurations2)\/|^(manifest\.rdf|layout-cache)$|^META-INF\/(document|macro)signatures\.xml$/;

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
    );

function cleanXml(parts: Parts, name: string, removed: Removed): void {
  const xml = parts.get(name)?.toString() ?? '';
  if (/<script:event-listener|<office:scripts>\s*<office:(script|event)/.test(xml)) throw new FileRefused('file-macro');
  if (/<draw:(object|object-ole|applet|plugin)\b/.test(xml)) throw new FileRefused('file-embedded');
  rewrite(parts, name, removed, 'people', withoutWriters);
}

function cleanPart(parts: Parts, name: string, removed: Removed): void {
  if (/^(Basic|Scripts|Dialogs)\//i.test(name)) throw new FileRefused('file-macro');
  if (/^(Object|ObjectReplacements|Media)\b/i.test(name)) throw new FileRefused('file-embedded');
  if (name.startsWith('Pictures/')) cleanPictureInside(parts, name, removed);
  else if (/^[\w-]+\.xml$/.test(name)) cleanXml(parts, name, removed);
  else if (name !== 'mimetype' && name !== 'META-INF/manifest.xml' && !name.startsWith('Fonts/'))
    throw new FileRefused('file-embedded');
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
