import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { encryptTo } from '../platform/crypto/age.ts';
import { dropHalf, halfOf, nameWhole, syncFolder } from '../platform/durable.ts';
import { hold } from '../start/folder-lock.ts';
import { Refusal } from '../start/refusal.ts';
import { isJournal } from './journal-names.ts';
import { sealOf } from './manifest.ts';
import { compress, hashing } from './streams.ts';

/** Where the embedded server puts what its journal has filled, until it is encrypted and kept with the backups. */
export const spoolOf = (dataDir: string): string => path.join(dataDir, 'postgres', 'archive');

/** How many pieces wait in the spool: a few, unless they cannot be kept. */
export const waitingPieces = (dataDir: string): number =>
  existsSync(spoolOf(dataDir)) ? readdirSync(spoolOf(dataDir)).filter(isJournal).length : 0;

/** The folder of the journal beside the backups. */
export const journalFolder = (folder: string): string => path.join(folder, 'journal');

/** A piece, encrypted, and the seal beside it. */
export const closedOf = (folder: string, name: string): string => path.join(folder, `${name}.age`);
const sealFile = (folder: string, name: string): string => path.join(folder, `${name}.seal`);

/**
 * What lies beside a piece: the ring's seal of what is in it, and the SHA-256 of the encrypted file, by which anybody sees that it is whole.
 * A piece of an earlier release has the seal alone.
 */
export function besidePiece(folder: string, name: string): { seal: string; sha256: string | undefined } {
  const file = sealFile(folder, name);
  const [seal = '', sha256] = existsSync(file) ? readFileSync(file, 'utf8').split(/\s+/).filter(Boolean) : [];
  return { seal, sha256 };
}

/** What a seal is of. */
export const sealText = (name: string, sha256: string): string => `${name} ${sha256}`;

/** Refuses a piece of a name that another database has used. */
function refuseOther(folder: string, name: string, seal: string): void {
  const [closed, kept] = [closedOf(folder, name), besidePiece(folder, name).seal];
  if (!existsSync(closed) || kept === '' || kept === seal) return;
  throw new Refusal(
    `${closed} is already there and of another database: two that came from one backup must not keep their journals in one folder. Give this one a folder of its own (RINNALLA_BACKUP_TO).`,
  );
}

/** Refuses, before anything is kept, pieces in the spool of which some have names that another database has used. */
export async function refuseOthers(spool: string, target: string, secret: Buffer): Promise<void> {
  if (!existsSync(spool)) return;
  for (const name of readdirSync(spool).filter(isJournal)) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path.join(spool, name)), hash);
    refuseOther(journalFolder(target), name, sealOf(secret, sealText(name, hash.digest('hex'))));
  }
}

async function shipPiece(file: string, name: string, folder: string, recipients: readonly string[], secret: Buffer) {
  const closed = closedOf(folder, name);
  const [hash, outside] = [createHash('sha256'), createHash('sha256')];
  const zipped = compress();
  try {
    const reading = pipeline(createReadStream(file), hashing(hash), zipped);
    const out = createWriteStream(halfOf(closed), { mode: 0o600, flush: true });
    await Promise.all([reading, encryptTo(recipients, zipped).then((bytes) => pipeline(bytes, hashing(outside), out))]);
    const seal = sealOf(secret, sealText(name, hash.digest('hex')));
    refuseOther(folder, name, seal);
    writeFileSync(sealFile(folder, name), `${seal}\n${outside.digest('hex')}\n`, { mode: 0o600, flush: true });
    nameWhole(closed);
  } catch (error) {
    dropHalf(closed);
    throw error;
  }
}

/**
 * Encrypts what the server has put into the spool and keeps it with the backups; what is kept leaves the spool. Before the first piece `asOwner` is
 * asked, which throws where this database may keep nothing there. Returns how many pieces there were: none while another process does the same.
 * Throws what the disk says, and a `Refusal` where another database keeps its journal there.
 */
export async function shipJournal(
  spool: string,
  target: string,
  recipients: readonly string[],
  secret: Buffer,
  asOwner: () => Promise<void>,
): Promise<number> {
  if (!existsSync(spool)) return 0;
  const alone = await hold(spool, ' journal');
  if (!alone) return 0;
  try {
    if (!readdirSync(spool).some(isJournal)) return 0;
    await asOwner();
    return await shipAll(spool, target, recipients, secret);
  } finally {
    alone.close();
  }
}

async function shipAll(spool: string, target: string, recipients: readonly string[], secret: Buffer): Promise<number> {
  const folder = journalFolder(target);
  const names = readdirSync(spool).filter(isJournal).toSorted();
  if (names.length > 0 && !existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 });
    syncFolder(target);
  }
  for (const name of names) {
    await shipPiece(path.join(spool, name), name, folder, recipients, secret);
    rmSync(path.join(spool, name), { force: true });
  }
  return names.length;
}

/** The names of what a journal holds, sorted. */
export const journalNames = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.age') && isJournal(name.slice(0, -4)))
        .map((name) => name.slice(0, -4))
        .toSorted()
    : [];

/** Takes a piece of the journal away. */
export function removePiece(folder: string, name: string): void {
  for (const file of [closedOf(folder, name), sealFile(folder, name)]) rmSync(file, { force: true });
}
