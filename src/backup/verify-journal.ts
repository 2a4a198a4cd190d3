import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
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
  const [closed, { sha256 }] = [closedOf(journal, name), besidePiece(journal, name)];
  if (sha256 !== undefined && (await sha256Of(closed)) !== sha256)
    throw new NotReadable(`${closed} is not as it was written: damaged or changed.`);
  if (identities) await tryPiece(journal, name, identities, secret);
  return identities !== undefined || sha256 !== undefined;
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
      if (!(error instanceof NotReadable)) throw error;
      warn(
        `${error.message} A restore that comes to it stops there: give rinnalla backup, unless the newest of the database is later than this piece.`,
      );
    }
  }
  return unknown;
}
