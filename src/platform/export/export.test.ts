import { inflateRawSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { csvFile } from './csv.ts';
import { neutralText } from './neutral-text.ts';
import { workbookFile } from './workbook.ts';

const hostile = ['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '  =1', '"=1', '＝1'];

describe('text for spreadsheets', () => {
  it.each(hostile)('%j does not begin like a formula', (text) => {
    expect(neutralText(text)).toBe(`'${text}`);
  });

  it.each(['a=b', '-99', '-1,5', '5', 'Åbo', '', '..', '18–24', '% of people'])('%j stays', (text) => {
    expect(neutralText(text)).toBe(text);
  });
});

describe('a CSV file', () => {
  const rows = [
    ['Ikä; "ryhmä"', 'Henkilöä', 'Osuus'],
    ['=2+3', 12, { share: 0.5 }],
    ['a,b\nc', null, -1],
  ] as const;

  it('is for Finnish and Swedish Excel with semicolons and decimal commas', () => {
    const expected = '\ufeff"Ikä; ""ryhmä""";Henkilöä;Osuus\r\n\'=2+3;12;0,5\r\n"a,b\nc";;-1\r\n';
    expect(csvFile(rows, 'fi')).toBe(expected);
    expect(csvFile(rows, 'sv')).toBe(expected);
  });

  it('is in English with commas and decimal points', () => {
    expect(csvFile(rows, 'en')).toBe('\ufeff"Ikä; ""ryhmä""",Henkilöä,Osuus\r\n\'=2+3,12,0.5\r\n"a,b\nc",,-1\r\n');
  });
});

describe('a workbook', () => {
  const sheets = [
    {
      name: 'Ikä / sukupuoli: pitkä nimi, joka ei mahdu',
      headings: 1,
      rows: [
        ['Ikä', 'n'],
        ['=1+1', 5],
      ],
    },
    { name: 'ikä / sukupuoli: pitkä nimi, joka ei mahtunut', headings: 1, rows: [['a\u0000b\ud800', null]] },
  ] as const;

  it('gives the same bytes at another time', async () => {
    const file = await workbookFile(sheets);
    vi.useFakeTimers({ now: new Date('2031-03-05T10:00:00Z'), toFake: ['Date'] });
    const other = await workbookFile(sheets).finally(() => vi.useRealTimers());
    expect(file.equals(other)).toBe(true);
  });

  it('keeps text as text and numbers as numbers, with different names of tabs', async () => {
    const zip = await workbookFile(sheets);
    const text = (name: string) => unpacked(zip, name);
    expect(text('xl/sharedStrings.xml')).toContain('\u0027=1+1');
    expect(text('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(text('xl/worksheets/sheet1.xml')).toMatch(/<v>5<\/v>/);
    const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(['Ikä sukupuoli pitkä nimi, joka', 'ikä sukupuoli pitkä nimi, jok 2']);
  });
});

/** One packed file of a zip file, found by its local header. */
function unpacked(zip: Buffer, name: string): string {
  const header = zip.indexOf(Buffer.from(name)) - 30;
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  return inflateRawSync(zip.subarray(start), { finishFlush: 2 }).toString();
}
