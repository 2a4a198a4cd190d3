import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { identitiesIn } from '../backup/who-opens.ts';
import { digestOf, linesIn, NotWhole, readRecordsFile } from '../domain/own-records/index.ts';
import { decryptWith, NotForUs } from '../platform/crypto/age.ts';
import { Misused, type OperatorIo, readCommandLine, runCommand } from '../start/command-line.ts';
import { Refusal } from '../start/refusal.ts';

const usage = `Usage: rinnalla verify-records FILE [--identity FILE]

Looks whether a file of an organisation's own records of one case is as it was taken out: that it opens with the identity, that no byte was changed, that
nothing is missing or besides, and that the records are in the form of docs/reference/own-records.schema.json. Tells how many lines of each kind there are,
and nothing that stands in them. The SHA-256 of the file is also in the access log of the organisation that took it out: compare the two.
`;

const ageBegins = 'age-encryption.org/v1';

const words: Record<NotWhole['why'], string> = {
  'no-zip': 'It is no zip file, or was cut short.',
  'no-manifest': 'It has no manifest.json: it was not made here, or was changed.',
  'other-form': 'It is not in the form that this version reads, or was changed',
  missing: 'A part of it is missing',
  changed: 'A part of it is not as it was written',
  'too-many': 'A part of it does not belong to it, or is too large',
};

/** Opens a sealed file; one that is not sealed is read as it is. */
async function opened(bytes: Buffer, identity: string | undefined, file: string): Promise<Uint8Array> {
  if (!bytes.subarray(0, ageBegins.length).equals(Buffer.from(ageBegins))) return bytes;
  if (identity === undefined)
    throw new Refusal(`${file} is sealed: say which identity opens it, --identity FILE (as age-keygen writes it).`);
  const identities = identitiesIn(identity);
  try {
    return await buffer(await decryptWith(identities, Readable.from([bytes])));
  } catch (error) {
    throw error instanceof NotForUs
      ? new Refusal(`No identity in ${identity} opens ${file}: it is sealed to another key.`)
      : new Refusal(`${file} was changed or cut short on the way: ask for it again.`);
  }
}

export function verifyRecordsCommand(given: string[], io: OperatorIo): Promise<number> {
  return runCommand(usage, io, given, async () => {
    const { values, positionals } = readCommandLine(given, { identity: { type: 'string' } } as const, 1);
    const [named] = positionals;
    if (named === undefined) throw new Misused('Say which file to look at.');
    const file = path.resolve(named);
    const bytes = readFileSync(file);
    const records = read(await opened(bytes, values.identity, file), file);
    const { taken, kinds, classes } = records;
    const told = Object.entries(kinds).flatMap(([kind, { length }]) => (length > 0 ? [`  ${kind} ${length}`] : []));
    io.stdout.write(
      [
        `${file} is as it was taken out on ${taken.at} by ${taken.organisation}.`,
        `SHA-256 ${digestOf(bytes)}`,
        `${linesIn(records)} lines in the classes ${classes.join(', ')}:`,
        ...told,
        '',
      ].join('\n'),
    );
    return 0;
  });
}

function read(zip: Uint8Array, file: string): ReturnType<typeof readRecordsFile> {
  try {
    return readRecordsFile(zip);
  } catch (error) {
    if (!(error instanceof NotWhole)) throw error;
    const where = error.part === undefined ? '' : ` (${error.part}).`;
    throw new Refusal(`${file}: ${words[error.why]}${where} Ask for it again.`);
  }
}
