import { type Cleaned, FileRefused, noteRemovals, type Removed } from './kinds.ts';
import { cleanPictureInside, type OfficeFile, type Parts, pack, rewrite, xmlOf } from './office-parts.ts';

const emptied: Readonly<Record<string, string>> = {
  'docProps/core.xml':
    '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
  'docProps/app.xml':
    '<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  'docProps/custom.xml':
    '<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  'word/people.xml':
    '<?xml version="1.0" encoding="UTF-8"?><w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',
};

/** Which kind of document it is, by what its main part says of itself. */
const mains = [
  ['docx', 'wordprocessingml.document.main+xml'],
  ['xlsx', 'spreadsheetml.sheet.main+xml'],
  ['pptx', 'presentationml.presentation.main+xml'],
] as const;

/**
 * A document of Office Open XML (ECMA-376), if it is one.
 *
 * @throws FileRefused `file-macro` for one that says that it may hold programs
 */
export function readOoxml(parts: Parts): OfficeFile | undefined {
  const types = parts.get('[Content_Types].xml');
  if (!types) return undefined;
  const xml = xmlOf(types);
  if (/macroEnabled|vbaProject|activeX/i.test(xml)) throw new FileRefused('file-macro');
  const main = mains.find(([, type]) => xml.includes(type));
  return main && { kind: main[0], parts };
}

/** Links to pages on the web stay; whatever else lies outside, as a template that is fetched when the document is opened, does not. */
function checkRelations(xml: string): void {
  for (const [relation] of xml.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    if (
      /\b(vbaProject|activeX|control|attachedToolbars|keyMapCustomizations)\b/i.test(
        /Type\s*=\s*["'][^"']*/.exec(relation)?.[0] ?? '',
      )
    )
      throw new FileRefused('file-macro');
    if (/TargetMode\s*=\s*["']External["']/i.test(relation) && !/\/hyperlink["']/i.test(relation))
      throw new FileRefused('file-embedded');
  }
}

const dropRelations = (xml: string, type: RegExp): string =>
  xml.replace(/<(?:\w+:)?Relationship\b[^>]*\/>/g, (relation) => (type.test(relation) ? '' : relation));

/** Who wrote, and when, in the text itself: remarks, changes, numbers of sessions, and where the file lay. */
const people = (xml: string): string =>
  xml
    .replace(/(\s(?:w|w15|w16\w*):(?:author|initials|userId|providerId)=)("[^"]*"|'[^']*')/g, '$1""')
    .replace(/\sw:(?:date|dateUtc)=("[^"]*"|'[^']*')/g, '')
    .replace(/\s(?:w:rsid\w*|w14:paraId|w14:textId|w16du:dateUtc)=("[^"]*"|'[^']*')/g, '')
    .replace(/<w:rsids>.*?<\/w:rsids>/gs, '')
    .replace(/<w:docVars>.*?<\/w:docVars>/gs, '')
    .replace(/<w15:docId\b[^>]*\/>/g, '')
    .replace(/<author>[^<]*<\/author>/g, '<author/>')
    .replace(/<fileSharing\b[^>]*\/>/g, '')
    .replace(
      /<mc:AlternateContent\b[^>]*>(?:(?!<\/mc:AlternateContent>).)*<x15ac:absPath(?:(?!<\/mc:AlternateContent>).)*<\/mc:AlternateContent>/gs,
      '',
    )
    .replace(/<xr:revisionPtr\b[^>]*\/>/g, '')
    .replace(/(<person\b[^>]*?\sdisplayName=)("[^"]*"|'[^']*')/g, '$1""')
    .replace(/(<person\b[^>]*?\suserId=)("[^"]*"|'[^']*')/g, '$1""')
    .replace(/(<(?:p|p188):(?:cmAuthor|author)\b[^>]*?\sname=)("[^"]*"|'[^']*')/g, '$1""')
    .replace(/(<(?:p|p188):(?:cmAuthor|author)\b[^>]*?\sinitials=)("[^"]*"|'[^']*')/g, '$1""')
    .replace(/(<p188:author\b[^>]*?\suserId=)("[^"]*"|'[^']*')/g, '$1""');

function cleanPart(parts: Parts, name: string, removed: Removed): void {
  if (/(^|\/)(vbaProject|vbaData)|\/activeX\//i.test(name)) throw new FileRefused('file-macro');
  if (/\/embeddings\//i.test(name)) throw new FileRefused('file-embedded');
  if (/\.(xml|vml)$/i.test(name)) {
    rewrite(parts, name, removed, 'people', people);
    rewrite(parts, name, removed, 'device', (xml) =>
      xml.replace(/(<pageSetup\b[^>]*?)\sr:id=("[^"]*"|'[^']*')/g, '$1'),
    );
    return;
  }
  if (/\.rels$/i.test(name)) {
    checkRelations(xmlOf(parts.get(name) ?? Buffer.alloc(0)));
    rewrite(parts, name, removed, 'device', (xml) => dropRelations(xml, /\/printerSettings["']/));
    rewrite(parts, name, removed, 'other', (xml) => dropRelations(xml, /\/thumbnail["']/));
    return;
  }
  if (/printerSettings\d*\.bin$/i.test(name) || /^docProps\/thumbnail\./i.test(name)) {
    parts.delete(name);
    return;
  }
  if (/\.(odttf|ttf|fntdata)$/i.test(name)) return;
  if (!/\.(jpe?g|png|gif|emf|wmf|tiff?|bmp|svg|webp|wdp)$/i.test(name)) throw new FileRefused('file-embedded');
  cleanPictureInside(parts, name, removed);
}

/**
 * A document of Office Open XML without properties, names of who wrote remarks and changes, printers and small pictures of its first page.
 *
 * @throws FileRefused
 */
export function cleanOoxml({ kind, parts }: OfficeFile): Cleaned {
  const removed = noteRemovals();
  for (const [name, xml] of Object.entries(emptied))
    rewrite(parts, name, removed, name === 'docProps/app.xml' ? 'device' : 'people', () => xml);
  for (const name of [...parts.keys()]) cleanPart(parts, name, removed);
  return { kind, bytes: pack(parts), removed: removed.all() };
}
