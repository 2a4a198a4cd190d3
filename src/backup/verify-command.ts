import { statSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '../config.ts';
import { note } from '../platform/log/log.ts';
import { projectRoot } from '../platform/project-root.ts';
import { type OperatorIo, progressOn, readCommandLine, runCommand } from '../start/command-line.ts';
import { Refusal } from '../start/refusal.ts';
import { checkVersion, chooseRing } from './choose.ts';
import { journalFolder, journalNames } from './journal.ts';
import { NotReadable } from './manifest.ts';
import { type RingBytes, readRingBackup } from './read-ring.ts';
import { backupsIn, type Kept, labelOfBackup } from './target.ts';
import { readPack } from './unpack.ts';
import { sha256Of, verifyJournal } from './verify-journal.ts';
import { chooseDatabase, chooseEnd, gapAfter, leadsOn, leftOut, noDatabase, readStore } from './which-way.ts';
import { identitiesIn } from './who-opens.ts';

const usage = `Usage: rinnalla verify-backup [FOLDER|FILE …] [--identity FILE]

Looks whether backups are whole: the newest of a folder with its journal, or the files named. Without an identity: that nothing was cut short or changed
since. With one: that each opens, and every file in it is as it was. With RINNALLA_MASTER_KEY too: that every key in the ring opens, and
that the backups are of this ring. Only a restore proves that a restore works: try one into a folder beside.
`;

/** Compares a file with its label. */
async function verifyOutside({ file, label }: Kept): Promise<void> {
  const { size } = statSync(file);
  if (size < label.bytes) throw new NotReadable(`${file} is cut short: ${size} of ${label.bytes} bytes are there.`);
  if (size !== label.bytes || (await sha256Of(file)) !== label.sha256)
    throw new NotReadable(`${file} is not as it was written: damaged or changed.`);
}

/** Reads a file to its end, and compares what is in it with what it says. */
async function verifyInside(
  { file, label }: Kept,
  identities: string[],
  ring: RingBytes | undefined,
  io: OperatorIo,
): Promise<string> {
  const pack = await readPack(file, identities, async () => undefined, progressOn(io, path.basename(file)));
  const { files, ...head } = pack.manifest;
  const { sha256: _sha256, bytes: _bytes, ...said } = label;
  if (JSON.stringify(head) !== JSON.stringify(said))
    throw new NotReadable(`The label of ${file} does not say what is in it: it was changed.`);
  if (ring && (head.ring !== ring.id || !pack.isSealedBy(ring.secret)))
    throw new NotReadable(`${file} was not made by the Rinnalla of this key ring, or was changed.`);
  return files.length === 1 ? 'its file as it was' : `${files.length} files as they were`;
}

/** The folder of a backup as a restore sees it, and the timeline that it would follow; undefined where somebody has to say which, which is told. */
async function wayIn(folder: string, identities: string[] | undefined, warn: (line: string) => void) {
  const opened = identities !== undefined;
  const store = await readStore(folder, undefined, { identities, secret: undefined });
  try {
    return { store, opened, end: chooseEnd(store, undefined, undefined) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    warn(identities ? error.message : `${error.message} Some of them may be one: give --identity to see.`);
    return { store, opened, end: undefined };
  }
}

type Way = Awaited<ReturnType<typeof wayIn>>;

/** What is to be looked at: files named, or in a folder what a restore would take; of a deployment with DATABASE_URL that is the ring alone. */
async function chosen(
  given: string[],
  wayOf: (folder: string) => Promise<Way>,
  ringAlone: boolean,
  warn: (line: string) => void,
): Promise<Kept[]> {
  const found: Kept[] = [];
  for (const at of given.map((name) => path.resolve(name))) {
    const stat = statSync(at, { throwIfNoEntry: false });
    if (!stat) throw new Refusal(`There is no ${at}.`);
    if (!stat.isDirectory()) found.push({ file: at, label: labelOfBackup(at) });
    else if (ringAlone) found.push(chooseRing(at, warn));
    else {
      const newest = backupsIn(at, 'database', warn).at(-1);
      if (!newest) throw noDatabase(at);
      const { store, end } = await wayOf(at);
      found.push(
        end === undefined ? newest : chooseDatabase(store, end, undefined, () => undefined),
        chooseRing(at, warn),
      );
    }
  }
  return found;
}

/** Tells of the journal beside a database backup what a restore would meet; `unknown` are the pieces that were not looked at. */
function tellJournal(
  { store, opened, end }: Way,
  kept: Kept,
  unknown: number,
  io: OperatorIo,
  warn: (line: string) => void,
): void {
  const journal = journalFolder(store.folder);
  const followed = end !== undefined && leadsOn(store, kept, end) ? end : undefined;
  const gap = gapAfter(store, kept, followed);
  if (gap) warn(`The journal in ${journal} has a gap: ${gap} is missing.`);
  // Unopened histories do not say which timelines others have gone on from.
  const others = followed === undefined || !opened ? undefined : leftOut(store, followed);
  const told = others ? `; a restore follows timeline ${followed} and leaves out ${others}` : '';
  const not = unknown > 0 ? `, ${unknown} of an earlier release, which --identity looks at` : '';
  io.stdout.write(`${journal}: ${journalNames(journal).length} pieces${not}${told}\n`);
}

/** Looks at each of them, from outside and, where an identity is given, from inside; tells each, and what is missing beside it. */
async function verifyAll(
  all: readonly Kept[],
  identities: string[] | undefined,
  masterKey: Buffer | undefined,
  wayOf: (folder: string) => Promise<Way>,
  io: OperatorIo,
  warn: (line: string) => void,
): Promise<void> {
  for (const kept of all) await verifyOutside(kept);
  const ringFile = all.find(({ label }) => label.kind === 'ring');
  const ring =
    ringFile && identities && masterKey ? await readRingBackup(ringFile.file, identities, masterKey) : undefined;
  for (const kept of all) {
    const { file, label } = kept;
    if (label.kind === 'database') checkVersion(kept);
    const inside = identities ? await verifyInside(kept, identities, ring, io) : 'as it was written; not opened';
    const keys = label.kind === 'ring' && ring ? `, every key opens (${ring.keys}; ${ring.destroyed} destroyed)` : '';
    io.stdout.write(`${file}: of ${label.finishedAt}, Rinnalla ${label.version}: ${inside}${keys}\n`);
    if (label.kind !== 'database') continue;
    const way = await wayOf(path.dirname(file));
    const unknown = await verifyJournal(journalFolder(way.store.folder), identities, ring?.secret, warn);
    tellJournal(way, kept, unknown, io, warn);
  }
}

/** `rinnalla verify-backup`. */
export function verifyCommand(words: string[], io: OperatorIo): Promise<number> {
  return runCommand(usage, io, words, async () => {
    const { values, positionals } = readCommandLine(words, { identity: { type: 'string' } } as const, 20);
    const { masterKey, backup, databaseUrl } = readConfig('evaluation', io.env, projectRoot());
    const given = positionals.length > 0 ? positionals : backup ? [backup.folder] : [];
    if (given.length === 0)
      throw new Refusal('Say what to look at: rinnalla verify-backup FOLDER, or RINNALLA_BACKUP_TO.');
    const identities = values.identity ? identitiesIn(values.identity) : undefined;
    let worst = 0;
    const warn = (line: string) => {
      worst = 1;
      io.stderr.write(`${line}\n`);
    };
    const ways = new Map<string, Promise<Way>>();
    const wayOf = (folder: string) => {
      const way = ways.get(folder) ?? wayIn(folder, identities, warn);
      ways.set(folder, way);
      return way;
    };
    try {
      await verifyAll(
        await chosen(given, wayOf, databaseUrl !== undefined, warn),
        identities,
        masterKey,
        wayOf,
        io,
        warn,
      );
    } catch (error) {
      // A folder that is not there, or a key that was not given, is no damage.
      if (worst > 0 || error instanceof NotReadable) note('backup.damaged');
      throw error;
    }
    note(worst === 0 ? 'backup.verified' : 'backup.damaged');
    return worst;
  });
}
