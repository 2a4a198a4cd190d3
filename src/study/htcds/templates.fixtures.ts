import { open } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { projectRoot } from '../../platform/project-root.ts';
import { zipOf } from '../read/workbook/workbook.fixtures.ts';
import { openZip } from '../read/workbook/zip-parts.ts';

/** Where the standard's own spreadsheets lie, where they do. */
export const toolkit = path.join(projectRoot(), '../shared/data/htcds/toolkit');
export const templates = [
  'HTCDS Excel Spreadsheet v2.0.xlsx',
  'HTCDS Excel Spreadsheet single select with validation v2.0.xlsx',
];

const sheet = 'xl/worksheets/sheet1.xml';
const parts = [
  '_rels/.rels',
  'xl/_rels/workbook.xml.rels',
  'xl/workbook.xml',
  'xl/styles.xml',
  'xl/sharedStrings.xml',
  sheet,
];

/** A template with people written into its third row and those below. */
export async function filledTemplate(
  file: string,
  people: readonly Readonly<Record<string, string>>[],
): Promise<Buffer> {
  const handle = await open(path.join(toolkit, file));
  try {
    const zip = await openZip(handle.fd, file);
    const contents: Record<string, string> = {};
    for (const part of [...parts, 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml']) {
      if (zip.has(part)) contents[part] = (await buffer(await zip.open(part))).toString();
    }
    people.forEach((cells, at) => {
      const row = at + 3;
      const written = Object.entries(cells).map(
        ([column, text]) => `<c r="${column}${row}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
      );
      const before = contents[sheet] ?? '';
      contents[sheet] = before.replace(
        new RegExp(`<row r="${row}".*?</row>`, 's'),
        `<row r="${row}">${written.join('')}</row>`,
      );
    });
    return zipOf(contents);
  } finally {
    await handle.close();
  }
}
