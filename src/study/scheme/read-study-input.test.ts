import { afterAll, describe, expect, it } from 'vitest';
import { aFile, aFolder, removeFolders } from '../files.fixtures.ts';
import { limits } from '../limits.ts';
import { workbookOf } from '../read/workbook/workbook.fixtures.ts';
import { asFileProblem } from '../system-problem.ts';
import { readStudyInput } from './read-study-input.ts';
import { keysOf, problemOf, recordsOf } from './scheme.fixtures.ts';

afterAll(removeFolders);

const text = 'Ikä,Kieli\nlapsi,Åbo ”svenska”\naikuinen,"a, ""b""\nc"\n';
const asUtf16be = (content: string) => Buffer.from(content, 'utf16le').swap16();
const asWindows1252 = (content: string) => Buffer.from(content.replaceAll('”', '\u0094'), 'latin1');

const columnsOf = async (content: string | Uint8Array) =>
  Object.fromEntries((await recordsOf(content)).columns.map(({ name, values }) => [name, values]));

describe('reading', () => {
  const wanted = { Ikä: ['lapsi', 'aikuinen'], Kieli: ['Åbo ”svenska”', 'a, "b"\nc'] };
  it.each([
    ['utf-8', false, Buffer.from(text)],
    ['utf-8', true, Buffer.from(`\ufeff${text}`)],
    ['utf-16le', true, Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', true, asUtf16be(`\ufeff${text}`)],
    ['utf-16le', false, Buffer.from(text, 'utf16le')],
    ['utf-16be', false, asUtf16be(text)],
    ['windows-1252', false, asWindows1252(text)],
  ] as const)('understands %s (mark: %s) and says so', async (encoding, byteOrderMark, bytes) => {
    const { source, rows } = await recordsOf(bytes);
    expect(source).toMatchObject({ encoding, byteOrderMark, separator: ',', emptyLines: 0, bytes: bytes.length });
    expect(rows).toBe(2);
    expect(await columnsOf(bytes)).toEqual(wanted);
  });

  it.each([',', ';', '\t'] as const)('finds the separator %j by itself', async (separator) => {
    expect((await recordsOf(text.replaceAll(',', separator))).source.separator).toBe(separator);
  });

  it('takes a comma inside values of a file with semicolons for what it is', async () => {
    expect(await columnsOf('a;b\n1,5;x\n2;y, z\n')).toEqual({ a: ['1,5', '2'], b: ['x', 'y, z'] });
  });

  it.each(['\n', '\r\n', '\r'])('knows rows that end with %j, also without one at the end', async (end) => {
    expect((await recordsOf(`a,b${end}1,x${end}1,y`)).rows).toBe(2);
    const { rows, source } = await recordsOf(`a,b${end}1,x${end}${end}1,y${end}`);
    expect({ rows, emptyLines: source.emptyLines }).toEqual({ rows: 2, emptyLines: 1 });
  });

  it('reads a file whose row ends are mixed', async () => {
    expect((await recordsOf('a,b\r\n1,x\n2,y\r\n')).rows).toBe(2);
  });

  it('reads a file of one column', async () => {
    expect(await columnsOf('town\nÅbo\nTurku\n')).toEqual({ town: ['Åbo', 'Turku'] });
  });

  it('is not misled by pieces of the file that end inside a character or a quotation', async () => {
    const row = '"ä""ö\r\n",åäö\r\n';
    const { rows, columns } = await recordsOf(`a,b\r\n${row.repeat(200_000)}`);
    expect(rows).toBe(200_000);
    expect(columns.map(({ values }) => values)).toEqual([['ä"ö'], ['åäö']]);
  });
});

describe('columns', () => {
  it.each([
    ['a separator at the end of every row', 'a,b,\n1,x,\n2,y,\n', ['a', 'b'], ['note.namelessEmpty']],
    ['row numbers without a name', ',a\n0,x\n1,y\n2,x\n', ['a'], ['note.namelessNumbers']],
    ['rows without any value', 'a,b\n1,x\n,\n ,\n2,y\n,\n', ['a', 'b'], ['note.emptyLines']],
    ['spaces around values', 'a,b\n1 ,x\n2,y\n', ['a', 'b'], ['note.spaces']],
  ])('%s are understood and noted', async (_, content, names, notes) => {
    const records = await recordsOf(content);
    expect(records.rows).toBe(content.match(/[xy]/g)?.length);
    expect(records.columns.map(({ name }) => name)).toEqual(names);
    expect(keysOf(records.notes)).toEqual(notes);
  });

  it('take one byte a person while there are at most 255 values, then two', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `${at % 255},${at % 256},${at % 2}`);
    const { columns } = await recordsOf(`a,b,c\n${rows.join('\n')}`);
    const widths = columns.map(({ blocks }) => new Set(blocks.map((block) => block.BYTES_PER_ELEMENT)));
    expect(widths).toEqual([new Set([1]), new Set([2]), new Set([1])]);
    expect(columns.map(({ blocks, values }) => values[(blocks[2]?.[3] ?? 0) - 1])).toEqual(
      rows[2 * 8192 + 3]?.split(','),
    );
  });

  it('of which every person has an own value cost nothing', async () => {
    const rows = Array.from({ length: limits.valuesInColumn + 10 }, (_, at) => `${at + 1},x${at},${at % 2}`);
    const { columns } = await recordsOf(`a,b,c\n${rows.join('\n')}`);
    expect(columns.map(({ givenUp, values, blocks }) => [givenUp, values.length, blocks.length > 0])).toEqual([
      ['own-value', 0, false],
      ['too-many', 0, false],
      [undefined, 2, true],
    ]);
  });

  it('are the same from a workbook as from CSV', async () => {
    const rows = [
      ['Ikä', 'Kieli'],
      ['lapsi', 'Åbo ”svenska”'],
      ['aikuinen', 'a, "b"\nc'],
    ];
    const file = await aFile(workbookOf({ sheets: { Taulukko: rows } }), 'people.xlsx');
    const input = await readStudyInput(file);
    expect(input.kind === 'records' && input.records.columns).toEqual((await recordsOf(text)).columns);
  });

  it('rows are told the share that is read, which only grows and ends at 1', async () => {
    const shares: number[] = [];
    await recordsOf(`a,b\n${'1,x\n'.repeat(600_000)}`, { progress: (share) => shares.push(share) });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

describe('a file that cannot be read is refused with the place named', () => {
  it.each([
    ['nothing', '', { key: 'input.empty' }],
    ['only empty lines', '\n\n\n', { key: 'input.empty' }],
    ['only headings', 'a,b\n', { key: 'input.noRows' }],
    ['a heading without a name', 'a,,c\n1,2,3\n', { key: 'input.headingEmpty', values: { row: 2, column: 2 } }],
    [
      'a name used twice',
      'a,b,a \n1,2,3\n',
      { key: 'input.headingRepeated', values: { name: 'a', first: 1, second: 3 } },
    ],
    [
      'a short row',
      'a,b,c\n1,2,3\n1,2\n',
      { key: 'input.rowShort', values: { row: 3, column: 3, name: 'c', got: 2, expected: 3 } },
    ],
    ['a long row', 'a,b\n1,2\n1,2,3\n', { key: 'input.rowLong', values: { row: 3, column: 3, got: 3, expected: 2 } }],
    ['a quotation mark inside', 'a,b\n1,x"y\n', { key: 'input.quoteInside', values: { row: 2, column: 2, name: 'b' } }],
    ['text after a quotation', 'a,b\n1,"x"y\n', { key: 'input.quoteAfter', values: { row: 2, column: 2, name: 'b' } }],
    [
      'an open quotation',
      'a,b\n1,2\n3,"x\n4,5\n',
      { key: 'input.quoteOpen', values: { row: 3, column: 2, name: 'b' } },
    ],
    ['a zero byte', 'a,b\n1,\0\n', { key: 'input.notText' }],
    ['a broken workbook', Buffer.from('PK\u0003\u0004rest'), { key: 'input.workbookBroken' }],
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), { key: 'input.notText' }],
    ['broken UTF-8 after its mark', Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff]), { key: 'input.notText' }],
    ['half a pair in UTF-16', Buffer.from('\ufeffa,b\n1,\ud800x\n', 'utf16le'), { key: 'input.notText' }],
    ['bytes of no encoding', Buffer.from([0x61, 0x0a, 0x81, 0x0a]), { key: 'input.notText' }],
    [
      'two encodings',
      Buffer.concat([Buffer.from('a,b\nä,'), Buffer.from([0xe4, 0x0a])]),
      { key: 'input.mixedEncoding' },
    ],
    ['two separators that fit', 'a, b;c\n1, 2;3\n', { key: 'input.separatorUnclear' }],
    [
      'too many columns',
      `${Array.from({ length: 5_000 }, (_, at) => `c${at}`).join(',')}\n`,
      { key: 'input.tooManyColumns', values: { columns: 5_000 } },
    ],
    [
      'an endless row',
      `a,b\n1,"${'x'.repeat(limits.rowLength + 10)}`,
      { key: 'input.rowHuge', values: { row: 2, column: 2 } },
    ],
  ])('%s', async (_, content, wanted) => {
    expect(await problemOf(content)).toMatchObject(wanted);
  });

  it('a folder and a file that is not there', async () => {
    await expect(readStudyInput(await aFolder())).rejects.toMatchObject({ key: 'input.directory' });
    await expect(readStudyInput('/nowhere/people.csv')).rejects.toMatchObject({ key: 'input.notFound' });
    await expect(readStudyInput('/dev/null')).rejects.toMatchObject({ key: 'input.notFile' });
  });

  it('says what the operating system refused', () => {
    const refused = (code: string) => asFileProblem(Object.assign(new Error(code), { code, syscall: 'open' }), 'x');
    expect(refused('EACCES')).toMatchObject({ key: 'input.noPermission' });
    expect(refused('ENOENT')).toMatchObject({ key: 'input.notFound' });
    expect(refused('EIO')).toMatchObject({ key: 'input.unreadable', values: { reason: 'EIO' } });
  });
});
