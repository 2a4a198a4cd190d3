import { crc32, deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { pngBegins } from './png.ts';

/** Files made by code, with what must not stay in them. Nobody's: names, numbers and places are invented. */

export const secrets = {
  author: 'Meeri Kuvitelma',
  device: 'Kameravalmistaja',
  serial: 'SN4711-0815',
  company: 'Toimisto Olematon Oy',
};

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

const ascii = (text: string): Buffer => Buffer.from(`${text}\0`, 'latin1');

interface Tag {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: Buffer;
}
const textTag = (tag: number, text: string): Tag => ({ tag, type: 2, count: text.length + 1, value: ascii(text) });
const longTag = (tag: number, value: number): Tag => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return { tag, type: 4, count: 1, value: bytes };
};
const rationals = (tag: number, ...values: readonly number[]): Tag => {
  const bytes = Buffer.alloc(values.length * 8);
  values.forEach((value, nth) => {
    bytes.writeUInt32BE(value, nth * 8);
    bytes.writeUInt32BE(1, nth * 8 + 4);
  });
  return { tag, type: 5, count: values.length, value: bytes };
};

function directory(at: number, tags: readonly Tag[]): Buffer {
  const head = Buffer.alloc(2 + tags.length * 12 + 4);
  head.writeUInt16BE(tags.length, 0);
  const behind: Buffer[] = [];
  let next = at + head.length;
  tags.forEach(({ tag, type, count, value }, nth) => {
    const entry = 2 + nth * 12;
    head.writeUInt16BE(tag, entry);
    head.writeUInt16BE(type, entry + 2);
    head.writeUInt32BE(count, entry + 4);
    if (value.length <= 4) value.copy(head, entry + 8);
    else {
      head.writeUInt32BE(next, entry + 8);
      behind.push(value);
      next += value.length;
    }
  });
  return Buffer.concat([head, ...behind]);
}

/** Exif of a telephone: maker, serial number, author, how it was held, and where. */
export function exif(turned = 6): Buffer {
  const place = [textTag(1, 'N'), rationals(2, 60, 10, 15), textTag(3, 'E'), rationals(4, 24, 56, 15)];
  const detail = [textTag(0xa431, secrets.serial)];
  const main = (details: number, places: number) => [
    textTag(0x010f, secrets.device),
    { tag: 0x0112, type: 3, count: 1, value: Buffer.from([0, turned, 0, 0]) },
    textTag(0x013b, secrets.author),
    longTag(0x8769, details),
    longTag(0x8825, places),
  ];
  const first = directory(8, main(0, 0)).length + 8;
  const second = first + directory(first, detail).length;
  return Buffer.concat([
    Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]),
    directory(8, main(first, second)),
    directory(first, detail),
    directory(second, place),
  ]);
}

/** A grey picture of 8 by 8 points. */
export function jpeg(...more: readonly Buffer[]): Buffer {
  const table = (kind: number) => segment(0xc4, Buffer.from([kind, 1, ...Array<number>(15).fill(0), 0]));
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0', 'latin1')),
    ...more,
    segment(0xdb, Buffer.from([0, ...Array<number>(64).fill(1)])),
    segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
    table(0x00),
    table(0x10),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x3f, 0xff, 0xd9]),
  ]);
}

/** The same as a telephone keeps it. */
export const photograph = (turned?: number): Buffer =>
  jpeg(
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(turned)])),
    segment(
      0xe1,
      Buffer.from(
        `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${secrets.author}"/></rdf:RDF></x:xmpmeta>`,
      ),
    ),
    segment(0xfe, Buffer.from(secrets.author)),
  );

const chunk = (name: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
};

export function png(): Buffer {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    pngBegins,
    chunk('IHDR', head),
    chunk('eXIf', exif()),
    chunk('tEXt', Buffer.from(`Author\0${secrets.author}`, 'latin1')),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Parts of a WebP; within a part more of them may follow bytes of its own. */
export type WebpPart = readonly [name: string, content: Buffer | readonly (Buffer | WebpPart)[]];

function webpPart(part: Buffer | WebpPart): Buffer {
  if (Buffer.isBuffer(part)) return part;
  const [name, within] = part;
  const content = Buffer.isBuffer(within) ? within : Buffer.concat(within.map(webpPart));
  const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

export function webpOf(parts: readonly WebpPart[]): Buffer {
  const body = Buffer.concat(parts.map(webpPart));
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

/** A WebP of one point, as its specification has it. */
export const webp = (): Buffer =>
  webpOf([
    ['VP8X', Buffer.from([0b0000_1100, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['VP8L', Buffer.from('2f00000010071011118888fe0700', 'hex').subarray(0, 13)],
    ['EXIF', exif()],
    ['XMP ', Buffer.from(secrets.author)],
  ]);

/** A PDF of one page with an author, and what else `change` puts into it. */
export async function pdf(change: (document: PDFDocument) => unknown = () => undefined): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([200, 200]).drawText('Vuokrasopimus');
  document.setAuthor(secrets.author);
  document.setProducer(secrets.company);
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/">${secrets.author}</x:xmpmeta>`;
  document.catalog.set(
    PDFName.of('Metadata'),
    document.context.register(document.context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })),
  );
  await change(document);
  return Buffer.from(await document.save());
}

/** Runs a script when it is opened. */
export const scripted = (document: PDFDocument): void =>
  document.catalog.set(
    PDFName.of('OpenAction'),
    document.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }),
  );

/** All that a packed document holds, unpacked, one part behind the other. */
export const unpacked = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString('latin1'))
    .join('\n');

const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Buffer => {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      [typeof part === 'string' ? Buffer.from(part) : part, { level: 6 }],
    ]),
  );
  return Buffer.from(zipSync(files));
};

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Before the name of a type of a part in Office Open XML. */
export const office = 'application/vnd.openxmlformats-officedocument';

/** What the parts of a document say of themselves, as an office program writes it. */
export const typed = (types: Readonly<Record<string, string>>): string => {
  const all = {
    '/word/comments.xml': `${office}.wordprocessingml.comments+xml`,
    '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
    '/docProps/app.xml': `${office}.extended-properties+xml`,
    ...types,
  };
  const overrides = Object.entries(all).map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/>${overrides.join('')}</Types>`;
};

/** A text document with author, company, a photograph and a remark; other parts beside or instead of them, with their types. */
export const docx = (
  more: Readonly<Record<string, string | Uint8Array>> = {},
  types: Readonly<Record<string, string>> = {},
): Buffer =>
  zipped({
    '[Content_Types].xml': typed({ '/word/document.xml': mainType, ...types }),
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${word}><w:body><w:p w:rsidR="00AB12CD"><w:ins w:id="1" w:author="${secrets.author}" w:date="2026-01-01T00:00:00Z"><w:r><w:t>Vuokra 300</w:t></w:r></w:ins></w:p></w:body></w:document>`,
    'word/comments.xml': `<w:comments ${word}><w:comment w:id="0" w:author="${secrets.author}" w:initials="MK"/></w:comments>`,
    'word/media/image1.jpg': photograph(),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${secrets.author}</dc:creator><cp:lastModifiedBy>${secrets.author}</cp:lastModifiedBy></cp:coreProperties>`,
    'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>${secrets.company}</Company></Properties>`,
    ...more,
  });

export const odt = (more: Readonly<Record<string, string | Uint8Array>> = {}): Buffer =>
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml':
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="Thumbnails/thumbnail.png" manifest:media-type="image/png"/></manifest:manifest>',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:dc="d"><office:annotation><dc:creator>${secrets.author}</dc:creator></office:annotation></office:document-content>`,
    'meta.xml': `<office:document-meta><office:meta><meta:initial-creator>${secrets.author}</meta:initial-creator></office:meta></office:document-meta>`,
    'settings.xml': `<office:document-settings><config:config-item config:name="PrinterName">${secrets.device}</config:config-item></office:document-settings>`,
    'Thumbnails/thumbnail.png': png(),
    'Pictures/1.png': png(),
    ...more,
  });

/** A document of which one part unpacks to 160 MB. */
export const bomb = (): Buffer => docx({ 'word/document.xml': new Uint8Array(160_000_000) });
