import path from 'node:path';
import { limits } from '../../limits.ts';
import { StudyProblem } from '../../study-problem.ts';
import { readXml } from './read-xml.ts';
import { formatOf, type NumberFormat } from './shown-number.ts';
import type { ZipParts } from './zip-parts.ts';

export interface Sheet {
  readonly name: string;
  readonly part: string;
}

/** What is needed to read the cells of a workbook's sheets. */
export interface Workbook {
  /** Sheets that are not hidden, in their order. */
  readonly sheets: readonly Sheet[];
  readonly strings: readonly string[];
  /** Number formats by style of cell. */
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

/**
 * Reads what the sheets of a workbook share: their names, texts and number formats.
 *
 * @see ECMA-376, part 1 (SpreadsheetML)
 */
export async function openWorkbook(zip: ZipParts, file: string): Promise<Workbook> {
  const main =
    (await relations(zip, ''))?.find(({ type }) => type.endsWith('/officeDocument'))?.part ?? 'xl/workbook.xml';
  if (!zip.has(main)) throw new StudyProblem('input.spreadsheet', { file });
  const parts = (await relations(zip, main)) ?? [];
  const partOf = (kind: string) => parts.find(({ type }) => type.endsWith(`/${kind}`))?.part;
  const listed: { readonly name: string; readonly id: string }[] = [];
  let from1904 = false;
  await readXml(await zip.open(main), {
    open(tag, attributes) {
      if (tag === 'workbookPr') from1904 = isTrue(attributes.date1904);
      if (tag === 'sheet' && (attributes.state ?? 'visible') === 'visible') {
        const id = Object.keys(attributes).find((name) => name.endsWith(':id')) ?? '';
        listed.push({ name: attributes.name ?? '', id: attributes[id] ?? '' });
      }
    },
  });
  const sheets = listed.flatMap(({ name, id }) => {
    const found = parts.find((part) => part.id === id && part.type.endsWith('/worksheet'));
    return found ? [{ name, part: found.part }] : [];
  });
  const [strings, formats] = [partOf('sharedStrings'), partOf('styles')];
  return {
    sheets,
    strings: strings ? await sharedStrings(zip, strings, file) : [],
    formats: formats ? await numberFormats(zip, formats) : [],
    from1904,
  };
}

export const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

/** The parts that a part names; undefined when it names none. */
async function relations(zip: ZipParts, part: string): Promise<Relation[] | undefined> {
  const folder = path.posix.dirname(part);
  const list = path.posix.join(folder, '_rels', `${path.posix.basename(part)}.rels`);
  if (!zip.has(list)) return undefined;
  const found: Relation[] = [];
  await readXml(await zip.open(list), {
    open(tag, { Id = '', Type = '', Target = '', TargetMode }) {
      if (tag !== 'Relationship' || TargetMode === 'External') return;
      const target = path.posix.resolve('/', folder, Target).slice(1);
      found.push({ id: Id, type: Type, part: target });
    },
  });
  return found;
}

async function sharedStrings(zip: ZipParts, part: string, file: string): Promise<string[]> {
  const strings: string[] = [];
  let characters = 0;
  const text = cellText();
  await readXml(await zip.open(part), {
    open: text.open,
    text: text.text,
    close(tag) {
      text.close(tag);
      if (tag !== 'si') return;
      const string = text.take();
      characters += string.length;
      if (characters > limits.workbookText) {
        throw new StudyProblem('input.workbookHuge', { file, most: Math.floor(limits.workbookText / 1e6) });
      }
      strings.push(string);
    },
  });
  return strings;
}

/** Collects the text of a string in pieces, without the reading aids that East Asian texts carry. */
export function cellText() {
  let inText = false;
  let inAid = false;
  let pieces = '';
  return {
    open(tag: string) {
      if (tag === 't') inText = true;
      if (tag === 'rPh') inAid = true;
    },
    text(piece: string) {
      if (inText && !inAid) pieces += piece;
    },
    close(tag: string) {
      if (tag === 't') inText = false;
      if (tag === 'rPh') inAid = false;
    },
    take(): string {
      const text = pieces;
      pieces = '';
      return text.includes('_x') ? text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => fromHex(hex)) : text;
    },
  };
}

const fromHex = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

async function numberFormats(zip: ZipParts, part: string): Promise<NumberFormat[]> {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  await readXml(await zip.open(part), {
    open(tag, { numFmtId = '0', formatCode = '' }) {
      if (tag === 'numFmt') own.set(Number(numFmtId), formatCode);
      if (tag === 'cellXfs') inCells = true;
      if (tag === 'xf' && inCells) ids.push(Number(numFmtId));
    },
    close(tag) {
      if (tag === 'cellXfs') inCells = false;
    },
  });
  return ids.map((id) => formatOf(id, own));
}
