import { deflateSync, inflateSync } from 'node:zlib';
import { type PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { cleanBytes } from './clean-bytes.ts';
import { docx, exif, odt, office, pdf, photograph, secrets, typed, unpacked, webpOf } from './files.fixtures.ts';
import { FileRefused } from './kinds.ts';

/** What somebody found who wanted a file to tell, or to do, more than what is seen of it. Each was taken as it is once. */

/** The text of a PDF and of what is packed in it. */
function unfolded(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const parts = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: keyword }) => {
    try {
      return inflateSync(Buffer.from(text.slice(index + keyword.length), 'latin1'), { finishFlush: 2 }).toString(
        'latin1',
      );
    } catch {
      return '';
    }
  });
  return [text, ...parts].join('\n');
}

/** How a file comes out: why it is refused, or what of these words still stands in it. */
async function left(bytes: Buffer, name: string, words: readonly string[]): Promise<string | readonly string[]> {
  try {
    const cleaned = await cleanBytes(bytes, name);
    const text = name.endsWith('.pdf')
      ? unfolded(cleaned.bytes)
      : name.endsWith('.webp')
        ? Buffer.from(cleaned.bytes).toString('latin1')
        : unpacked(cleaned.bytes);
    return words.filter((word) => text.includes(word));
  } catch (error) {
    if (error instanceof FileRefused) return error.reason;
    throw error;
  }
}

const word = `${office}.wordprocessingml`;
const excel = `${office}.spreadsheetml`;
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (kind: string, target: string, more = ''): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="${relations}/${kind}" Target="${target}"${more}/></Relationships>`;
const outside = ' TargetMode="External"';
const body = (inside: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${inside}</w:p></w:body></w:document>`;

test.each<[string, Record<string, string>, Record<string, string>]>([
  ['properties of a library', { 'customXml/item1.xml': `<p>${secrets.author}</p>` }, {}],
  ['a label', { 'docMetadata/LabelInfo.xml': `<l s="${secrets.author}"/>` }, {}],
  [
    'properties of another name',
    { 'docProps/core1.xml': `<cp:coreProperties><dc:creator>${secrets.author}</dc:creator></cp:coreProperties>` },
    { '/docProps/core1.xml': 'application/vnd.openxmlformats-package.core-properties+xml' },
  ],
  [
    'the time of a remark',
    { 'word/commentsExtensible.xml': `<w16cex:c w16cex:dateUtc="2026-01-01T03:04:05Z"/>` },
    { '/word/commentsExtensible.xml': `${word}.commentsExtensible+xml` },
  ],
  [
    'a link to a disk',
    { 'word/_rels/document.xml.rels': relation('hyperlink', `file:///C:/Users/${secrets.author}/x`, outside) },
    {},
  ],
  ['a program as a font', { 'word/fonts/a.ttf': `MZ ${secrets.author}` }, {}],
])('a text document does not tell more by %s', async (_, parts, types) => {
  expect(await left(docx(parts, types), 'a.docx', [secrets.author, '03:04:05'])).toEqual([]);
});

test.each<[string, Record<string, string>]>([
  ['a field that runs a program', { 'word/document.xml': body('<w:fldSimple w:instr="DDEAUTO c:\\cmd.exe"/>') }],
  [
    'a field in pieces',
    {
      'word/document.xml': body(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://x.example/"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
    },
  ],
  ['a picture at an address', { 'word/_rels/document.xml.rels': relation('image', 'http://x.example/a', outside) }],
  [
    'an address that is written otherwise',
    { 'word/_rels/document.xml.rels': relation('image', 'http://x.example/a', ' TargetMode="&#69;xternal"') },
  ],
  [
    'a page of the web as a piece',
    { 'word/afchunk.xml': '<html/>', 'word/_rels/document.xml.rels': relation('aFChunk', 'afchunk.xml') },
  ],
  [
    'another name for the same',
    {
      'word/document.xml':
        '<q:document xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><q:fldSimple q:instr="DDEAUTO x"/></q:document>',
    },
  ],
])('a text document that fetches or runs by %s is refused', async (_, parts) => {
  expect(await left(docx(parts), 'a.docx', [])).toMatch(/^file-(embedded|broken)$/);
});

const sheet = (name: string, type: string, xml: string): Buffer => {
  const types = { '/xl/workbook.xml': `${excel}.sheet.main+xml`, [`/${name}`]: type };
  const rest = Object.fromEntries(
    ['word/document.xml', 'word/comments.xml'].map((part) => [`/${part}`, `${excel}.worksheet+xml`]),
  );
  return docx({ '[Content_Types].xml': typed({ ...rest, ...types }), 'xl/workbook.xml': '<workbook/>', [name]: xml });
};

test('a workbook that fetches or runs is refused, and tells no writer of its former states', async () => {
  const macro = sheet('xl/macrosheets/sheet1.xml', 'application/vnd.ms-excel.macrosheet+xml', '<f>EXEC("calc")</f>');
  expect(await left(macro, 'a.xlsx', [])).toBe('file-macro');
  for (const [name, type, xml] of [
    ['xl/externalLinks/externalLink1.xml', 'externalLink', '<externalLink><ddeLink ddeService="cmd"/></externalLink>'],
    ['xl/connections.xml', 'connections', '<connections><webPr url="http://x.example/"/></connections>'],
    ['xl/worksheets/sheet1.xml', 'worksheet', '<c><f>WEBSERVICE("http://x.example/")</f></c>'],
  ] as const)
    expect([name, await left(sheet(name, `${excel}.${type}+xml`, xml), 'a.xlsx', [])]).toEqual([name, 'file-embedded']);
  const headers = `<headers><header userName="${secrets.author}"/></headers>`;
  const former = sheet('xl/revisions/revisionHeaders.xml', `${excel}.revisionHeaders+xml`, headers);
  expect(await left(former, 'a.xlsx', [secrets.author])).toEqual([]);
  const remark = '<ThreadedComments><threadedComment dT="2026-01-01T03:04:05" personId="{1}"/></ThreadedComments>';
  const threaded = sheet('xl/threadedComments/t1.xml', 'application/vnd.ms-excel.threadedcomments+xml', remark);
  expect(await left(threaded, 'a.xlsx', ['03:04:05'])).toEqual([]);
});

const content = (inside: string): Buffer =>
  odt({
    'content.xml': `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">${inside}</office:document-content>`,
  });

test('an OpenDocument that fetches or runs is refused, and tells no session, disk or second picture', async () => {
  for (const inside of [
    '<draw:image xlink:href="http://x.example/a" xlink:actuate="onLoad"/>',
    '<draw:image draw:name="a>b" xlink:href="http://x.example/a"/>',
    '<text:section-source xlink:href="http://x.example/a"/>',
    '<draw:floating-frame xlink:href="http://x.example/a"/>',
    `<draw:image><office:binary-data>${photograph().toString('base64')}</office:binary-data></draw:image>`,
    '<text:dde-connection-decl office:dde-application="cmd"/>',
  ])
    expect([inside, await left(content(inside), 'a.odt', [])]).toEqual([inside, 'file-embedded']);
  const other = '<q:image xmlns:q="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"/>';
  expect(await left(content(other), 'a.odt', [])).toBe('file-broken');
  const told = content(
    `<style:text-properties officeooo:rsid="00ab12cd"/><text:a xlink:href="file:///home/${secrets.author}">x</text:a><text:a xlink:href="https://example.fi/">y</text:a>`,
  );
  expect(await left(told, 'a.odt', [secrets.author, '00ab12cd', 'https://example.fi/'])).toEqual([
    'https://example.fi/',
  ]);
  const font = odt({ 'Fonts/a.ttf': 'MZ program' });
  expect(await left(font, 'a.odt', ['MZ program'])).toEqual([]);
});

const picture = (document: PDFDocument, filters: readonly string[], bytes: Uint8Array, more = {}): void => {
  const size = { Width: 8, Height: 8, BitsPerComponent: 8, ColorSpace: 'DeviceGray' };
  const dict = document.context.obj({ Type: 'XObject', Subtype: 'Image', ...size, Filter: [...filters], ...more });
  document.catalog.set(PDFName.of('XTest'), document.context.register(PDFRawStream.of(dict, bytes)));
};
const marks = [secrets.serial, secrets.author, 'Kuvitelmankatu', 'x.example', '/C:/'];

test.each<[string, (document: PDFDocument) => void]>([
  [
    'a photograph that was packed twice',
    (document) => picture(document, ['FlateDecode', 'DCTDecode'], deflateSync(photograph())),
  ],
  ['a photograph by its short name', (document) => picture(document, ['DCT'], photograph())],
  [
    'a signature',
    (document) => {
      const told = { Name: PDFString.of(secrets.author), Location: PDFString.of('Kuvitelmankatu 4') };
      const signature = document.context.register(
        document.context.obj({ Type: 'Sig', Filter: 'Adobe.PPKLite', ...told }),
      );
      const field = document.context.register(document.context.obj({ FT: 'Sig', T: PDFString.of('S1'), V: signature }));
      document.catalog.set(PDFName.of('AcroForm'), document.context.obj({ SigFlags: 3, Fields: [field] }));
    },
  ],
  [
    'the maker of a layer',
    (document) =>
      document.catalog.set(
        PDFName.of('OCProperties'),
        document.context.obj({ Usage: { CreatorInfo: { Creator: PDFString.of(secrets.author) } } }),
      ),
  ],
  [
    'an address that is called when it is opened',
    (document) =>
      document.catalog.set(
        PDFName.of('OpenAction'),
        document.context.obj({ S: 'URI', URI: PDFString.of('http://x.example/') }),
      ),
  ],
  [
    'an address that is called when a page is shown',
    (document) =>
      document
        .getPage(0)
        .node.set(PDFName.of('AA'), document.context.obj({ O: { S: 'URI', URI: PDFString.of('http://x.example/') } })),
  ],
  [
    'a link to a disk',
    (document) =>
      document.catalog.set(
        PDFName.of('XLink'),
        document.context.obj({ S: 'URI', URI: PDFString.of('file:///C:/Users/meeri') }),
      ),
  ],
])('a PDF does not tell or do more by %s', async (_, change) => {
  expect(await left(await pdf(change), 'a.pdf', marks)).toEqual([]);
});

test('a PDF whose picture lies at an address, or is packed in a way that hides what it tells, is refused', async () => {
  const far = { F: { FS: 'URL', F: PDFString.of('http://x.example/') } };
  expect(await left(await pdf((document) => picture(document, [], new Uint8Array(0), far)), 'a.pdf', [])).toBe(
    'file-embedded',
  );
  expect(
    await left(await pdf((document) => picture(document, ['ASCII85Decode', 'DCTDecode'], photograph())), 'a.pdf', []),
  ).toBe('file-picture-inside');
});

test('a PDF of which a part unpacks to more than is held is refused before it is read', async () => {
  const inside = deflateSync(Buffer.concat([Buffer.from('9 0 null '), Buffer.alloc(150_000_000, 0x20)]), { level: 9 });
  const whole = (await pdf()).toString('latin1');
  for (const type of ['ObjStm', 'Obj#53tm']) {
    const part = `90 0 obj\n<< /Type /${type} /N 1 /First 4 /Filter /FlateDecode /Length ${inside.length} >>\nstream\n${inside.toString('latin1')}\nendstream\nendobj\n`;
    expect(await left(Buffer.from(whole.replace('%PDF-1.7\n', `%PDF-1.7\n${part}`), 'latin1'), 'a.pdf', [])).toBe(
      'file-bomb',
    );
  }
});

test('a picture within an animation tells no place', async () => {
  const made = webpOf([
    ['VP8X', Buffer.from([2, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['ANIM', Buffer.alloc(6)],
    ['ANMF', [Buffer.alloc(16), ['VP8L', Buffer.from('2f00000010071011118888fe07', 'hex')], ['EXIF', exif()]]],
  ]);
  expect(made.toString('latin1')).toContain(secrets.author);
  expect((await cleanBytes(made, 'a.webp')).removed).toContain('place');
  expect(await left(made, 'a.webp', [secrets.author])).toEqual([]);
});
