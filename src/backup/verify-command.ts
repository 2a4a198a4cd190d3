import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '../config.ts';
import { note } from '../platform/log/log.ts';
import { projectRoot } from '../platform/project-root.ts';
import { type OperatorIo, progressOn, readCommandLine, runCommand } from '../start/command-line.ts';
import { Refusal } from '../start/refusal.ts';
import { checkVersion, chooseDatabase, chooseRing, gapIn } from './choose.ts';
import { journalFolder, journalNames } from './journal.ts';
import { NotReadable } from './manifest.ts';
import { type RingBytes, readRingBackup } from './read-ring.ts';
import { type Kept, labelOfBackup } from './target.ts';
import { readPack } from './unpack.ts';
import { identitiesIn } from './who-opens.ts';

const usage = `Usage: rinnalla verify-backup [FOLDER|FILE …] [--identity FILE]

Looks whether backups are whole: the newest of a folder, or the files named. Without an identity: that nothing was cut short or changed
since. With one: that each opens, and every file in it is as it was. With RINNALLA_MASTER_KEY too: that every key in the ring opens, and
that the backups are of this ring. Only a restore proves that a restore works: try one into a folder beside.
`;

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  return hash.digest('hex');
}

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

/** What is to be looked at: files named, or the newest of a folder. */
function chosen(given: string[], warn: (line: string) => void): Kept[] {
  return given
    .map((name) => path.resolve(name))
    .flatMap((at) => {
      const found = statSync(at, { throwIfNoEntry: false });
      if (!found) throw new Refusal(`There is no ${at}.`);
      if (!found.isDirectory()) return [{ file: at, label: labelOfBackup(at) }];
      return [chooseDatabase(at, undefined, warn), chooseRing(at, warn)];
    });
}

/** Looks at each of them, from outside and, where an identity is given, from inside; tells each, and what is missing beside it. */
async function verifyAll(
  all: readonly Kept[],
  identities: string[] | undefined,
  masterKey: Buffer | undefined,
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
    const journal = journalFolder(path.dirname(file));
    if (label.kind === 'database') {
      const gap = gapIn(journalNames(journal), label);
      if (gap) warn(`The journal in ${journal} has a gap: ${gap} is missing.`);
      io.stdout.write(`${journal}: ${journalNames(journal).length} pieces\n`);
    }
  }
}

/** `rinnalla verify-backup`. */
export function verifyCommand(words: string[], io: OperatorIo): Promise<number> {
  return runCommand(usage, io, words, async () => {
    const { values, positionals } = readCommandLine(words, { identity: { type: 'string' } } as const, 20);
    const { masterKey, backup } = readConfig('evaluation', io.env, projectRoot());
    const given = positionals.length > 0 ? positionals : backup ? [backup.folder] : [];
    if (given.length === 0)
      throw new Refusal('Say what to look at: rinnalla verify-backup FOLDER, or RINNALLA_BACKUP_TO.');
    const identities = values.identity ? identitiesIn(values.identity) : undefined;
    let worst = 0;
    const warn = (line: string) => {
      worst = 1;
      io.stderr.write(`${line}\n`);
    };
    try {
      await verifyAll(chosen(given, warn), identities, masterKey, io, warn);
    } catch (error) {
      note('backup.damaged');
      throw error;
    }
    note(worst === 0 ? 'backup.verified' : 'backup.damaged');
    return worst;
  });
}
