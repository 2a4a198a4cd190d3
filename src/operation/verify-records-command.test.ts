import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnRecords, takenClasses } from '../domain/own-records/own-records.ts';
import { readRecordsFile } from '../domain/own-records/read-records-file.ts';
import { recordsFile, sealedTo } from '../domain/own-records/records-file.ts';
import { takenKinds } from '../domain/own-records/taken-kinds.ts';
import { verifyRecordsCommand } from './verify-records-command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

const secretWords = 'Ravintolassa ei maksettu palkkaa.';
const records: OwnRecords = {
  case: { code: 'T-7F3K2Q', codeWord: 'Koivu', state: 'open' },
  taken: {
    at: '2026-12-01T10:00:00.000Z',
    by: 'Anna Kallio',
    organisation: 'Saarni ry',
    recipient: 'Uusi järjestelmä',
    purpose: 'Rekisteri siirtyy',
    basis: 'own-system',
  },
  classes: ['account'],
  kinds: {
    ...Object.fromEntries(Object.keys(takenKinds).map((table) => [table, []])),
    note: [
      {
        id: '6f1c2c1e-6a3f-4a42-9d53-0d7a7e0f5b11',
        class: 'account',
        handedFrom: null,
        version: 1,
        author: 'Anna Kallio',
        writtenAt: '2026-11-02T10:00:00.000Z',
        reason: null,
        fields: { happenedOn: '2026-11-02' },
        words: { text: secretWords },
        former: [],
      },
    ],
  },
};
let plain: Uint8Array;
let identity: string;
let sealed: Uint8Array;
beforeAll(async () => {
  plain = await recordsFile(records, 'fi');
  identity = await generateIdentity();
  sealed = await sealedTo(await identityToRecipient(identity), plain);
});

async function verify(bytes: Uint8Array, secret?: string): Promise<{ code: number; out: string; err: string }> {
  const file = path.join(folder, 'records');
  writeFileSync(file, bytes);
  const key = path.join(folder, 'key');
  if (secret !== undefined) writeFileSync(key, `${secret}\n`);
  const told = { out: '', err: '' };
  const io = {
    stdout: { write: (text: string) => (told.out += text) },
    stderr: { write: (text: string) => (told.err += text), isTTY: true },
    env: {},
  };
  const code = await verifyRecordsCommand([file, ...(secret === undefined ? [] : ['--identity', key])], io);
  return { code, ...told };
}

test('a file that arrived as it was left is whole, sealed or not, and nothing that stands in it is told', async () => {
  for (const { code, out, err } of [await verify(plain), await verify(sealed, identity)]) {
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('by Saarni ry');
    expect(out).toMatch(/^ {2}note 1$/m);
    for (const left of [secretWords, 'T-7F3K2Q', 'Koivu', 'Anna']) expect(out).not.toContain(left);
  }
});

test('what was written is what is read: in each class and kind, whatever the words', async () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 40 });
  const line = fc.record({
    id: fc.uuid(),
    class: fc.constantFrom(...takenClasses),
    handedFrom: fc.option(texts),
    version: fc.integer({ min: 1, max: 9 }),
    author: fc.option(texts),
    writtenAt: fc.constant('2026-11-02T10:00:00.000Z'),
    reason: fc.option(texts),
    fields: fc.constant({}),
    words: fc.record({ text: fc.option(texts) }),
    former: fc.constant([]),
  });
  const lines = fc.dictionary(fc.constantFrom(...Object.keys(takenKinds)), fc.array(line, { maxLength: 3 }));
  await fc.assert(
    fc.asyncProperty(lines, async (drawn) => {
      const all = { ...records, kinds: { ...records.kinds, ...drawn } };
      const { format: _, version: __, ...read } = readRecordsFile(await recordsFile(all, 'sv'));
      expect(read).toEqual(all);
    }),
    { numRuns: 40 },
  );
});

test('a byte that was changed anywhere in a sealed file is found', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const { code, out } = await verify(sealed.with(at, (sealed[at] ?? 0) ^ by), identity);
      expect([code, out]).toEqual([1, '']);
    }),
    { numRuns: 40 },
  );
});

test('a part that was changed, is missing or is besides is found, and each refusal says what to do', async () => {
  const parts = unzipSync(plain);
  const { 'case.json': data = new Uint8Array(), ...without } = parts;
  const { 'manifest.json': _, ...bare } = parts;
  const text = Buffer.from(data).toString();
  for (const [spoiled, why] of [
    [{ ...parts, 'case.json': strToU8(text.replace('palkkaa', 'palkkio')) }, 'not as it was written (case.json)'],
    [without, 'is missing (case.json)'],
    [bare, 'no manifest.json'],
    [{ ...parts, 'more.txt': strToU8('x') }, 'does not belong to it'],
    [{ ...parts, 'manifest.json': strToU8('{}') }, 'not in the form'],
  ] as const) {
    const { code, out, err } = await verify(zipSync(spoiled));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(why);
    expect(err).toContain('Ask for it again.');
  }
  expect((await verify(strToU8('no zip'))).err).toContain('no zip file');
});

test('a sealed file needs the identity that opens it', async () => {
  expect((await verify(sealed)).err).toContain('--identity FILE');
  expect((await verify(sealed, await generateIdentity())).err).toContain('sealed to another key');
});

test('a form that is not written here is refused, whatever its digests say', async () => {
  for (const spoiled of [
    { ...records, classes: ['location'] },
    { ...records, kinds: { ...records.kinds, place: [] } },
    { ...records, kinds: { note: records.kinds.note } },
  ]) {
    const file = await recordsFile(spoiled as OwnRecords, 'fi');
    expect(() => readRecordsFile(file)).toThrow('other-form');
  }
});
