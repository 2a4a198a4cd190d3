import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { encryptTo } from '../../platform/crypto/age.ts';
import { paddedZip, type ZipEntry } from '../../platform/export/padded-zip.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import { ownRecordsTexts } from './own-records.texts.ts';
import { formatName, formatVersion, type OwnRecords } from './own-records.ts';
import { RecordsDocument } from './pages/RecordsDocument.tsx';

/** SHA-256 in hexadecimal. */
export const digestOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What is in the file, each with its length in bytes and its SHA-256 in hexadecimal. */
const manifestOf = (entries: readonly ZipEntry[]): string =>
  JSON.stringify(
    {
      format: formatName,
      version: formatVersion,
      files: entries.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: digestOf(bytes) })),
    },
    null,
    2,
  );

/** `case.json` for programs, a document for people, and `manifest.json` that tells whether either was changed since. */
export async function recordsFile(records: OwnRecords, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const { taken, ...rest } = records;
  const data = { format: formatName, version: formatVersion, taken, ...rest };
  const files = [
    { name: 'case.json', bytes: Buffer.from(JSON.stringify(data, null, 2)) },
    {
      name: `${ownRecordsTexts(language)('file.document')}.html`,
      bytes: Buffer.from(String(await RecordsDocument({ records, language }))),
    },
  ];
  const zip = paddedZip([...files, { name: 'manifest.json', bytes: Buffer.from(manifestOf(files)) }]);
  return new Uint8Array(zip);
}

/** The same as an age file (age-encryption.org/v1) that opens with the secret key of that public one alone, and not at all where a byte was changed. */
export const sealedTo = async (key: string, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await buffer(await encryptTo([key], Readable.from([bytes]))));
