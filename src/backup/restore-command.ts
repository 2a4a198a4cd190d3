import path from 'node:path';
import { readConfig } from '../config.ts';
import { note } from '../platform/log/log.ts';
import { projectRoot } from '../platform/project-root.ts';
import { type OperatorIo, progressOn, readCommandLine, runCommand } from '../start/command-line.ts';
import { Refusal } from '../start/refusal.ts';
import { checkVersion, chooseRing } from './choose.ts';
import { journalFolder } from './journal.ts';
import { type RingBytes, readRingBackup } from './read-ring.ts';
import { restore } from './restore.ts';
import { checkTarget, type Kept, labelOfBackup } from './target.ts';
import { chooseDatabase, chooseEnd, gapAfter, leftOut, readStore, refuseAstray } from './which-way.ts';
import { identitiesIn } from './who-opens.ts';

const usage = `Usage: rinnalla restore [FOLDER] --identity FILE [--to TIME] [--timeline N]

Brings the embedded database and its key ring back into an empty data directory (RINNALLA_DATA), with the master key of
RINNALLA_MASTER_KEY. Afterwards start as usual.

  FOLDER              where the backups are; RINNALLA_BACKUP_TO otherwise
  --identity FILE     the age identity (age-keygen) that opens them
  --copy FOLDER       a copy of the journal that was streamed (RINNALLA_JOURNAL_TO), for what is newer than the backups
  --to TIME           as it was then: 2026-11-27T14:05:00Z; otherwise as late as the journal reaches
  --timeline N        along this timeline, where the journal goes on in several ways (verify-backup lists them)
  --database FILE     this backup of the database, not the newest that fits
  --ring FILE         this backup of the key ring, not the newest
`;

const options = {
  identity: { type: 'string' },
  copy: { type: 'string' },
  to: { type: 'string' },
  timeline: { type: 'string' },
  database: { type: 'string' },
  ring: { type: 'string' },
} as const;

/** A moment with its zone: without one nobody knows which hour is meant. */
export function momentOf(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new Refusal(
      `--to takes a moment with its zone, such as 2026-11-27T14:05:00Z or 2026-11-27T16:05:00+02:00, not "${text}".`,
    );
  return new Date(text);
}

/** A timeline by its number, as verify-backup lists it. */
function timelineOf(text: string | undefined): number | undefined {
  if (text !== undefined && !/^[1-9]\d{0,8}$/.test(text))
    throw new Refusal(`--timeline takes the number of a timeline, such as 2, not "${text}".`);
  return text === undefined ? undefined : Number(text);
}

interface Asked {
  folder: string;
  copy: string | undefined;
  to: Date | undefined;
  timeline: number | undefined;
  database: Kept | undefined;
}

interface Chosen {
  database: Kept;
  timeline: number;
  journal: string;
  copy: string | undefined;
}

const named = (file: string | undefined): Kept | undefined =>
  file === undefined ? undefined : { file: path.resolve(file), label: labelOfBackup(path.resolve(file)) };

/** The backup that is named, or the newest that fits, and the timeline to follow; refuses what cannot be brought to that moment, or is not clear. */
async function choose(
  asked: Asked,
  identities: readonly string[],
  ring: RingBytes,
  tell: { say: (line: string) => void; warn: (line: string) => void },
): Promise<Chosen> {
  const { folder, copy, to } = asked;
  if (copy) checkTarget(copy);
  const store = await readStore(folder, copy, { identities, secret: ring.secret });
  const timeline = chooseEnd(store, asked.timeline, to);
  const database = asked.database ?? chooseDatabase(store, timeline, to, tell.warn);
  refuseAstray(store, database, timeline);
  checkVersion(database);
  if (to && Date.parse(database.label.finishedAt) > to.getTime())
    throw new Refusal(
      `${database.file} was finished at ${database.label.finishedAt}: it cannot be brought back to an earlier time.`,
    );
  const journal = journalFolder(folder);
  const gap = gapAfter(store, database, timeline);
  if (gap)
    throw new Refusal(
      `The journal in ${journal} has a gap: ${gap} is missing. Bring it back, or restore from a later backup${to ? '' : ', or say --to a time before it'}.`,
    );
  const others = leftOut(store, timeline);
  if (others) tell.say(`Follows timeline ${timeline}; left out: ${others}.`);
  return { database, timeline, journal, copy };
}

/** `rinnalla restore`. */
export function restoreCommand(words: string[], io: OperatorIo): Promise<number> {
  return runCommand(usage, io, words, async () => {
    const { values, positionals } = readCommandLine(words, options, 1);
    const { databaseUrl, masterKey, backup, dataDir, pgBin } = readConfig('evaluation', io.env, projectRoot());
    if (databaseUrl)
      throw new Refusal('The database of DATABASE_URL is restored by a tool of its own (docs/how-to/run-for-real.md).');
    if (!masterKey)
      throw new Refusal('The master key is missing: set RINNALLA_MASTER_KEY or RINNALLA_MASTER_KEY_FILE.');
    const identities = identitiesIn(values.identity);
    const given = positionals[0] ?? backup?.folder ?? (values.database && path.dirname(values.database));
    if (!given) throw new Refusal('Say where the backups are: rinnalla restore FOLDER, or RINNALLA_BACKUP_TO.');
    const to = momentOf(values.to);
    const say = (line: string) => void io.stdout.write(`${line}\n`);
    const warn = (line: string) => void io.stderr.write(`${line}\n`);
    const [folder, copy] = [path.resolve(given), values.copy === undefined ? undefined : path.resolve(values.copy)];
    const [database, timeline] = [named(values.database), timelineOf(values.timeline)];
    const ring = named(values.ring) ?? chooseRing(folder, warn);
    const opened = await readRingBackup(ring.file, identities, masterKey);
    const chosen = await choose({ folder, copy, to, timeline, database }, identities, opened, { say, warn });
    say(`Restoring ${chosen.database.file} and ${ring.file} into ${dataDir}.`);
    const begun = performance.now();
    const progress = progressOn(io, 'unpacked');
    const done = await restore({ ...chosen, ring, opened, identities, masterKey, dataDir, pgBin, to, say, progress });
    note('backup.restored');
    const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
    const until = done.until ? `the last change is of ${done.until.toISOString()}` : 'no change came after the backup';
    say(
      `Restored in ${seconds} s: ${until}; ${done.pieces} pieces of the journal; ${done.keys} keys, ${done.destroyed} destroyed.`,
    );
    say(
      'Its backups go nowhere yet: when this is the service from now on, start it and give rinnalla backup --take-over; a trial needs no backups.',
    );
    return 0;
  });
}
