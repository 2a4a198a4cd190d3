import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../project-root.ts';
import { cleanFile } from './clean.ts';
import { cleanBytes } from './clean-bytes.ts';
import { bomb, docx, jpeg, odt, pdf, photograph, png, scripted, secrets, unpacked, webp } from './files.fixtures.ts';
import { FileRefused, fileKinds } from './kinds.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What exiftool reads out of a file, but what it says of the file itself. */
function told(bytes: Uint8Array, name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const exiftool = path.join(projectRoot(), 'node_modules/exiftool-vendored.pl/bin/exiftool');
  return execFileSync(
    'perl',
    [exiftool, '-a', '-u', '-ee3', '-G1', '-s', '-x', 'System:all', '-x', 'ExifTool:all', file],
    {
      encoding: 'utf8',
    },
  );
}

const words = Object.values(secrets);
const refusedFor = async (bytes: Buffer, name: string): Promise<string | undefined> =>
  cleanBytes(bytes, name).then(
    () => undefined,
    (error: unknown) => (error instanceof FileRefused ? error.reason : String(error)),
  );

const telling = /GPS|Latitude|Author|Creator|Artist|Make|Model|Serial|Producer|Company|LastModifiedBy|XMP|Comment/i;

test('a photograph tells neither where, who nor with what, and stays turned as it was', async () => {
  expect(told(photograph(), 'before.jpg')).toMatch(/GPSLatitude[\s\S]*/);
  expect(told(photograph(), 'before.jpg')).toContain(secrets.serial);
  const { kind, bytes, removed } = await cleanBytes(photograph(), 'kuva.JPG');
  const after = told(bytes, 'after.jpg');
  expect(kind).toBe('jpeg');
  expect(removed).toEqual(['place', 'people', 'device', 'other']);
  expect(after).not.toMatch(telling);
  expect(after).toMatch(/Orientation\s*: Rotate 90 CW/);
  expect(after).toMatch(/ImageWidth\s*: 8/);
});

test.each(['png', 'webp'] as const)('a %s tells nothing of it either', async (kind) => {
  const made = { png, webp }[kind]();
  expect(told(made, `before.${kind}`)).toMatch(/GPSLatitude/);
  const cleaned = await cleanBytes(made, `kuva.${kind}`);
  expect(cleaned.kind).toBe(kind);
  expect(cleaned.removed).toContain('place');
  expect(told(cleaned.bytes, `after.${kind}`)).not.toMatch(telling);
  expect(Buffer.from(cleaned.bytes).toString('latin1')).not.toMatch(new RegExp(words.join('|')));
});

test('a PDF tells no author, program, former state or number of its own, and keeps its pages', async () => {
  const made = await pdf();
  expect(told(made, 'before.pdf')).toMatch(/Author\s*: Meeri/);
  const { bytes, removed } = await cleanBytes(made, 'sopimus.pdf');
  expect(removed).toEqual(['people', 'device', 'other']);
  expect(told(bytes, 'after.pdf')).not.toMatch(telling);
  const again = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(again.getPageCount()).toBe(1);
  expect(again.getAuthor()).toBeUndefined();
  const all = again.context
    .enumerateIndirectObjects()
    .map(([, part]) => String(part))
    .join('\n');
  expect(all).not.toMatch(new RegExp(words.join('|')));
});

test('a photograph within a PDF is cleaned as one by itself is', async () => {
  const made = await pdf(async (document) => {
    document.getPage(0).drawImage(await document.embedJpg(photograph()));
  });
  expect(made.toString('latin1')).toContain(secrets.serial);
  const { bytes, removed } = await cleanBytes(made, 'kuvat.pdf');
  expect(removed).toContain('place');
  expect(Buffer.from(bytes).toString('latin1')).not.toContain(secrets.serial);
});

test('a text document tells no author, company or remark’s writer, and its pictures are clean', async () => {
  expect(unpacked(docx())).toContain(secrets.serial);
  const { kind, bytes, removed } = await cleanBytes(docx(), 'kirje.docx');
  expect(kind).toBe('docx');
  expect(removed).toEqual(['place', 'people', 'device', 'other']);
  expect(unpacked(bytes)).not.toMatch(new RegExp([...words, 'MK"', '00AB12CD', '2026-01-01'].join('|')));
  expect(unpacked(bytes)).toContain('Vuokra 300');
  expect(told(bytes, 'after.docx')).not.toMatch(/GPS|Company|Creator|LastModifiedBy/);
});

test('so does an OpenDocument text, which still begins with its kind', async () => {
  const { kind, bytes } = await cleanBytes(odt(), 'kirje.odt');
  expect(kind).toBe('odt');
  expect(unpacked(bytes)).not.toMatch(new RegExp(words.join('|')));
  expect(Object.keys(unzipSync(bytes))).not.toContain('Thumbnails/thumbnail.png');
  expect(Buffer.from(bytes).toString('latin1', 30, 38)).toBe('mimetype');
});

test('plain text is kept as it is', async () => {
  const { kind, bytes, removed } = await cleanBytes(Buffer.from('Hei\nåäö\n'), 'muistio.txt');
  expect([kind, Buffer.from(bytes).toString(), removed]).toEqual(['text', 'Hei\nåäö\n', []]);
});

test('what runs something is refused', async () => {
  expect(await refusedFor(await pdf(scripted), 'a.pdf')).toBe('file-macro');
  expect(await refusedFor(docx({ 'word/vbaProject.bin': 'x' }), 'a.docx')).toBe('file-macro');
  const macro =
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
  expect(await refusedFor(docx({ '[Content_Types].xml': macro }), 'a.docx')).toBe('file-macro');
  expect(await refusedFor(odt({ 'Basic/Standard/Module1.xml': '<x/>' }), 'a.odt')).toBe('file-macro');
  const template =
    '<Relationships><Relationship Id="a" Type="http://x/attachedTemplate" Target="https://example.org/t.dotm" TargetMode="External"/></Relationships>';
  expect(await refusedFor(docx({ 'word/_rels/settings.xml.rels': template }), 'a.docx')).toBe('file-embedded');
});

test('a file within a file is refused', async () => {
  expect(await refusedFor(await pdf((document) => document.attach(Buffer.from('x'), 'x.txt')), 'a.pdf')).toBe(
    'file-embedded',
  );
  expect(await refusedFor(docx({ 'word/embeddings/oleObject1.bin': 'x' }), 'a.docx')).toBe('file-embedded');
  expect(await refusedFor(docx({ 'word/media/image2.emf': 'x' }), 'a.docx')).toBe('file-picture-inside');
  expect(await refusedFor(odt({ 'Object 1/content.xml': '<x/>' }), 'a.odt')).toBe('file-embedded');
});

test('two files in one are refused', async () => {
  const zip = docx();
  for (const [bytes, name] of [
    [Buffer.concat([photograph(), zip]), 'a.jpg'],
    [Buffer.concat([png(), zip]), 'a.png'],
    [Buffer.concat([webp(), zip]), 'a.webp'],
    [Buffer.concat([await pdf(), zip]), 'a.pdf'],
    [Buffer.concat([zip, Buffer.from('%PDF-1.7')]), 'a.docx'],
    [Buffer.concat([jpeg(), Buffer.from('<script>alert(1)</script>')]), 'a.jpg'],
    [Buffer.from('Hei\n%PDF-1.7\n'), 'a.txt'],
  ] as const)
    expect([name, await refusedFor(bytes, name)]).toEqual([name, 'file-two-in-one']);
  expect(await refusedFor(Buffer.concat([Buffer.from('\n'), await pdf()]), 'a.pdf')).toMatch(
    /^file-(kind|two-in-one)$/,
  );
});

test('the second picture and the trailer of a telephone are left out instead', async () => {
  const { bytes } = await cleanBytes(Buffer.concat([photograph(), photograph()]), 'a.jpg');
  expect(bytes).toEqual((await cleanBytes(photograph(), 'a.jpg')).bytes);
});

test('an ending that says something else is refused, and a kind that is not taken', async () => {
  expect(await refusedFor(photograph(), 'a.png')).toBe('file-ending');
  expect(await refusedFor(photograph(), 'a')).toBe('file-ending');
  expect(await refusedFor(Buffer.from('MZ\u0000\u0001'), 'a.exe')).toBe('file-kind');
  expect(await refusedFor(Buffer.from('<html>'), 'a.html')).toBe('file-two-in-one');
});

test('a bomb is refused on its thread, before it is unpacked', async () => {
  await expect(cleanFile(bomb(), 'a.docx')).rejects.toMatchObject({ reason: 'file-bomb' });
});

test('whatever is cut off is refused or read to its end, and never goes through as it is', async () => {
  const whole = [photograph(), png(), webp(), await pdf(), docx(), odt()];
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.double({ min: 0, max: 0.999, noNaN: true }), async (which, share) => {
      const bytes = whole[which] ?? Buffer.alloc(0);
      const cut = bytes.subarray(0, Math.floor(bytes.length * share));
      const name = ['a.jpg', 'a.png', 'a.webp', 'a.pdf', 'a.docx', 'a.odt'][which] ?? '';
      expect(await refusedFor(cut, name)).toMatch(/^file-/);
    }),
    { numRuns: 150 },
  );
});

test('a clean file is cleaned to itself', async () => {
  for (const [made, name] of [
    [photograph(), 'a.jpg'],
    [png(), 'a.png'],
    [webp(), 'a.webp'],
    [docx(), 'a.docx'],
    [odt(), 'a.odt'],
  ] as const) {
    const once = await cleanBytes(made, name);
    const twice = await cleanBytes(Buffer.from(once.bytes), name);
    expect([name, twice.removed, Buffer.compare(once.bytes, twice.bytes)]).toEqual([name, [], 0]);
  }
});

test('bytes changed anywhere in a photograph never let through what it tells', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(photograph().length - 1), fc.nat(255), async (at, byte) => {
      const changed = photograph();
      changed[at] = byte;
      const cleaned = await cleanBytes(changed, 'a.jpg').catch(() => undefined);
      expect(Buffer.from(cleaned?.bytes ?? []).toString('latin1')).not.toContain(secrets.serial);
    }),
    { numRuns: 300 },
  );
});

test('each kind is sent back as what it is', () => {
  for (const { endings, type } of Object.values(fileKinds))
    expect([endings.length > 0, type]).toEqual([true, expect.stringMatching(/^\w+\//)]);
});
