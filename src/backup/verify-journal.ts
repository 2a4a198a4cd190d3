import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { isOfDisk } from '../platform/durable.ts';
import { besidePiece, closedOf, journalNames } from './journal.ts';
import { NotReadable } from './manifest.ts';
import { tryPiece } from './open-piece.ts';

/** The SHA-256 of a file, in hex. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Looks at one piece from outside and, with identities, from inside; false where nobody can tell from outside. */
async function verifyPiece(
  journal: string,
  name: string,
  identities: readonly string[] | undefined,
  secret: Buffer | undefined,
): Promise<boolean> {
  const [closed, { seal, sha256 }] = [closedOf(journal, name), besidePiece(journal, name)];
  // Every release has written one: without it nobody can tell who has written the piece, and a restore takes no such.
  if (seal === '') throw new NotReadable(`The seal beside ${closed} is missing.`);
  if (sha256 !== undefined && (await sha256Of(closed)) !== sha256)
    throw new NotReadable(`${closed} is not as it was written: damaged or changed.`);
  if (identities) await tryPiece(journal, name, identities, secret);
  return identities !== undefined || sha256 !== undefined;
}

/** What is wrong with a piece in words; undefined where it is the fault of something else. A disk that fails at one names no file. */
function wrongWith(error: unknown, closed: string): string | undefined {
  if (error instanceof NotReadable) return error.message;
  return isOfDisk(error) ? `${closed} cannot be read (${(error as NodeJS.ErrnoException).code}).` : undefined;
}

/**
 * Looks at every piece of a journal as `verify-backup` looks at a backup, and warns of each that a restore would stop at. Tells how many are not
 * known: without an identity nothing is said of what an earlier release has kept.
 */
export async function verifyJournal(
  journal: string,
  identities: readonly string[] | undefined,
  secret: Buffer | undefined,
  warn: (line: string) => void,
): Promise<number> {
  let unknown = 0;
  for (const name of journalNames(journal)) {
    try {
      if (!(await verifyPiece(journal, name, identities, secret))) unknown += 1;
    } catch (error) {
      const wrong = wrongWith(error, closedOf(journal, name));
      if (!wrong) throw error;
      warn(
        `${wrong} A restore that comes to it stops there: give rinnalla backup, unless the newest of the database is later than this piece.`,
      );
    }
  }
  return unknown;
}
