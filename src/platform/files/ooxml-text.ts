import { FileRefused } from './kinds.ts';
import { checkNames } from './office-parts.ts';

/** What a program runs, or fetches when the document is opened, by how a field of Word begins (ECMA-376, part 1, 17.16). */
const fields =
  /^\s*(DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|EMBED|DATABASE|MACROBUTTON|RD|AUTOTEXT)\b/i;

function checkFields(xml: string): void {
  const open: string[] = [];
  const check = (instruction = ''): void => {
    if (fields.test(instruction) || instruction.includes('&#')) throw new FileRefused('file-embedded');
  };
  for (const [, simple, kind, text] of xml.matchAll(
    /<w:fldSimple\b[^>]*?\sw:instr\s*=\s*(?:"([^"]*)"|'[^']*')|<w:fldChar\b[^>]*?\sw:fldCharType\s*=\s*["'](\w+)|<w:(?:instrText|delInstrText)\b[^>]*>([^<]*)</g,
  )) {
    if (kind === 'begin') open.push('');
    else if (kind === 'separate') check(open.at(-1));
    else if (kind === 'end') check(open.pop());
    else if (text === undefined) check(simple);
    else if (open.length === 0) check(text);
    else open.push((open.pop() ?? '') + text);
  }
  for (const left of open) check(left);
}

/** Formulas that ask an address, or another program. */
const asking =
  /<f\b[^>]*>[^<]*\b(WEBSERVICE|IMAGE|RTD|CALL|REGISTER\.ID|EXEC|EXECUTE)\s*\(|<ddeLink\b|<webPr\b|<oleLink\b/i;

/**
 * Refuses what a document fetches or runs when it is opened, and one whose names are not those of office programs.
 *
 * @throws FileRefused
 */
export function checkText(xml: string): void {
  checkNames(xml, spaces);
  checkFields(xml);
  if (/<w:(altChunk|subDoc|object|control)\b|<o:OLEObject\b/.test(xml) || asking.test(xml))
    throw new FileRefused('file-embedded');
}

const spaces: ReadonlyMap<string, readonly string[]> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', ['w']],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', ['w']],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', ['r', 'd3p1', 'd5p1']],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', ['', 'x']],
  ['urn:schemas-microsoft-com:office:office', ['o']],
]);

/** Who wrote, and when, in the text itself: remarks, changes, numbers of sessions, and where the file lay. */
export const people = (xml: string): string =>
  xml
    .replace(/(\s(?:w|w15|w16\w*):(?:author|initials|userId|providerId)=)("[^"]*"|'[^']*')/g, '$1""')
    .replace(/\s(?:w:date|w(?:16\w*)?:dateUtc)=("[^"]*"|'[^']*')/g, '')
    .replace(/\s(?:w:rsid\w*|w14:paraId|w14:textId)=("[^"]*"|'[^']*')/g, '')
    .replace(
      /(<(?:\w+:)?(?:threadedComment|cm)\b[^>]*?\s(?:dT|dt|created)=)("[^"]*"|'[^']*')/g,
      '$1"2000-01-01T00:00:00.000"',
    )
    .replace(/<w:embed(?:Regular|Bold|Italic|BoldItalic)\b[^>]*\/>/g, '')
    .replace(/<p:embeddedFontLst>.*?<\/p:embeddedFontLst>/gs, '')
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
