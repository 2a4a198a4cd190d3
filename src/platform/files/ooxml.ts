import { type Cleaned, FileRefused, noteRemovals, type Removed } from './kinds.ts';
import {
  attributeOf,
  cleanPictureInside,
  elementsOf,
  type OfficeFile,
  type Parts,
  pack,
  rewrite,
  xmlOf,
} from './office-parts.ts';
import { checkRelations, leaveOut, withoutOwnPlaces } from './ooxml-relations.ts';
import { checkText, people } from './ooxml-text.ts';

/** Parts that tell of who made the document: by their name or by what they say of themselves, what is left of each, and what was taken out of it. */
const emptied: readonly {
  readonly name: string;
  readonly type: RegExp;
  readonly xml: string;
  readonly told: 'people' | 'device';
}[] = [
  {
    name: 'docProps/core.xml',
    type: /core-properties\+xml$/,
    xml: '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
    told: 'people',
  },
  {
    name: 'docProps/app.xml',
    type: /extended-properties\+xml$/,
    xml: '<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
    told: 'device',
  },
  {
    name: 'docProps/custom.xml',
    type: /custom-properties\+xml$/,
    xml: '<?xml version="1.0" encoding="UTF-8"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
    told: 'people',
  },
  {
    name: 'word/people.xml',
    type: /wordprocessingml\.people\+xml$/,
    xml: '<?xml version="1.0" encoding="UTF-8"?><w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',
    told: 'people',
  },
];

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

/** Types of parts: those that are left out, that run or fetch something, and those that office programs draw from. Any other is refused. */
const leftOut =
  /customXmlProperties|classificationlabels|\.revision(Headers|Log)\+xml$|\.userNames\+xml$|documenttasks|obfuscatedFont|x-font|fontdata/;
const runningTypes = /macro|vba|activeX|dialogsheet|webextension/i;
const fetchingTypes = /externalLink|connections\+xml|queryTable|volatileDependencies|oleObject/;
const drawn =
  /^application\/vnd\.(openxmlformats-officedocument|openxmlformats-package|ms-word|ms-excel|ms-powerpoint|ms-office)\.[\w.-]+(\+xml)?$/;

/** What a part says of itself, by its name or else by its ending (ECMA-376, part 2, 10.1.2.3). */
function typesOf(parts: Parts): (name: string) => string {
  const xml = xmlOf(parts.get('[Content_Types].xml') ?? Buffer.alloc(0));
  const types = new Map<string, string>();
  for (const [element] of xml.matchAll(elementsOf('(?:\\w+:)?(?:Override|Default)'))) {
    const of = attributeOf(element, 'PartName') ?? `.${attributeOf(element, 'Extension') ?? ''}`;
    types.set(of.toLowerCase(), attributeOf(element, 'ContentType') ?? '');
  }
  return (name) =>
    types.get(`/${name}`.toLowerCase()) ?? types.get(/\.[^./]*$/.exec(name)?.[0].toLowerCase() ?? '') ?? '';
}

const pictures = /\.(jpe?g|png|gif|emf|wmf|tiff?|bmp|svg|webp|wdp)$/i;

/** Whether no page is drawn from a part: it tells of who made the document, or is a font, whose bytes nobody looks at. */
const isLeftOut = (name: string, type: string): boolean =>
  leftOut.test(type) ||
  /^(customXml|docMetadata)\/|^docProps\/thumbnail\.|printerSettings\d*\.bin$|\.(odttf|ttf|otf|fntdata)$/i.test(name);

function cleanPart(parts: Parts, name: string, type: string, removed: Removed): void {
  if (/\/embeddings\//i.test(name) || fetchingTypes.test(type)) throw new FileRefused('file-embedded');
  if (name === '[Content_Types].xml') return;
  if (/\.rels$/i.test(name)) {
    checkRelations(xmlOf(parts.get(name) ?? Buffer.alloc(0)));
    rewrite(parts, name, removed, 'people', withoutOwnPlaces);
    return;
  }
  if (pictures.test(name)) {
    cleanPictureInside(parts, name, removed);
    return;
  }
  if (!/\.(xml|vml)$/i.test(name) || !drawn.test(type)) throw new FileRefused('file-embedded');
  const empty = emptied.find((one) => one.name === name || one.type.test(type));
  if (empty) {
    rewrite(parts, name, removed, empty.told, () => empty.xml);
    return;
  }
  checkText(xmlOf(parts.get(name) ?? Buffer.alloc(0)));
  rewrite(parts, name, removed, 'people', people);
  rewrite(parts, name, removed, 'device', (xml) => xml.replace(/(<pageSetup\b[^>]*?)\sr:id=("[^"]*"|'[^']*')/g, '$1'));
}

/**
 * A document of Office Open XML without properties, names of who wrote remarks and changes, printers, fonts and small pictures of its first page.
 *
 * @throws FileRefused
 */
export function cleanOoxml({ kind, parts }: OfficeFile): Cleaned {
  const removed = noteRemovals();
  const typeOf = typesOf(parts);
  for (const name of parts.keys())
    if (/(^|\/)(vbaProject|vbaData)|\/activeX\//i.test(name) || runningTypes.test(typeOf(name)))
      throw new FileRefused('file-macro');
  leaveOut(parts, new Set([...parts.keys()].filter((name) => isLeftOut(name, typeOf(name)))), removed);
  for (const name of [...parts.keys()]) cleanPart(parts, name, typeOf(name), removed);
  return { kind, bytes: pack(parts), removed: removed.all() };
}
