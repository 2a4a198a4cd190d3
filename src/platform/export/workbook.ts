import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import type { CellValue } from './csv.ts';
import { neutralText } from './neutral-text.ts';

export interface WorkbookSheet {
  /** Shown on the tab; shortened and made different from the others where needed. */
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows at the top that are headings; they stay in sight. */
  readonly headings: number;
  /** Somebody fills it in: what is typed below the headings stays text, so that no spreadsheet makes a day of `2/2025`. */
  readonly typedIn?: boolean;
}

/**
 * A workbook (XLSX) of tables. Text stays text: nothing in it works as a formula. The same tables give the same bytes.
 */
export async function workbookFile(sheets: readonly WorkbookSheet[]): Promise<Buffer> {
  const names = tabNames(sheets.map(({ name }) => name));
  const made = sheets.map(({ rows, headings, typedIn = false }, at): Sheet<Blob> => {
    const data = rows.map((row, place) => row.map((value): Cell => cellOf(value, place < headings, typedIn)));
    return { data, sheet: names[at] as string, stickyRowsCount: headings, columns: widths(rows) };
  });
  const blob = await writeExcelFile(made, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  return withoutTimes(Buffer.from(await blob.arrayBuffer()));
}

function cellOf(value: CellValue, heading: boolean, typedIn: boolean): Cell {
  if (value === null) return null;
  const style = heading ? ({ fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const) : {};
  const text = typedIn && !heading ? { format: '@' } : {};
  if (typeof value === 'object')
    return { value: Number(value.share.toFixed(4)), type: Number, format: '0.0%', ...style };
  if (typeof value === 'number') return { value, type: Number, ...style };
  return { value: neutralText(value).replace(unfit, ' ').slice(0, longestText), type: String, ...style, ...text };
}

/** What XML 1.0 cannot hold, and line ends with it. */
const unfit = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
/** Excel's own bounds. */
const longestText = 32_767;
const longestName = 31;

const widths = (rows: WorkbookSheet['rows']) =>
  (rows.reduce((longest, row) => (row.length > longest.length ? row : longest), []) as readonly CellValue[]).map(
    (_, at) => ({ width: Math.min(46, Math.max(9, ...rows.map((row) => widthOf(row[at] ?? '') + 2))) }),
  );

const widthOf = (value: Exclude<CellValue, null>): number => (typeof value === 'object' ? 6 : String(value).length);

/** Names of tabs: no mark that Excel forbids, at most 31 characters, no two alike. */
function tabNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean =
      name
        .replace(/[\\/?*[\]:']/g, ' ')
        .replace(unfit, ' ')
        .replace(/\s+/g, ' ')
        .trim() || '-';
    for (let time = 1; ; time += 1) {
      const end = time === 1 ? '' : ` ${time}`;
      const found = `${clean.slice(0, longestName - end.length).trimEnd()}${end}`;
      if (taken.has(found.toLowerCase())) continue;
      taken.add(found.toLowerCase());
      return found;
    }
  });
}

/** The moment of packing stands in every entry of a zip file, twice: both are set to its first day, 1.1.1980. */
function withoutTimes(zip: Buffer): Buffer {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    zip.writeUInt32LE(firstDay, entry + 12);
    zip.writeUInt32LE(firstDay, zip.readUInt32LE(entry + 42) + 10);
    entry += 46 + zip.readUInt16LE(entry + 28) + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return zip;
}

/** 1.1.1980 0.00 as a DOS time: the time in the low half, the day in the high half. */
const firstDay = 0x0021_0000;
