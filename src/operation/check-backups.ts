import { statSync } from 'node:fs';
import { waitingPieces } from '../backup/journal.ts';
import { isOwner, readMark } from '../backup/owner-mark.ts';
import { backupsIn, type Kept } from '../backup/target.ts';
import type { Config } from '../config.ts';
import { sentence } from '../start/refusal.ts';
import { type Finding, look, ok, wrong } from './finding.ts';

/** A backup is to be made every night; one night may be missed before the operator is told, in hours. */
const mostHours = 48;

/** More pieces of the journal than this wait only where they cannot be kept: one is closed a minute. */
const mostWaiting = 5;

const finishedAt = ({ label }: Kept): number => Date.parse(label.finishedAt);

/** Seconds since a backup was finished. */
export const secondsSince = (kept: Kept, now: Date): number => Math.max(0, (now.getTime() - finishedAt(kept)) / 1_000);

/**
 * The newest backup of each kind by its label; nothing of the database of DATABASE_URL, whose backups a tool of its own keeps. Tells the
 * labels that are damaged. Throws a `Refusal` where the folder is not there.
 */
export function newestBackups(
  { backup, databaseUrl }: Pick<Config, 'backup' | 'databaseUrl'>,
  damaged: (line: string) => void = () => undefined,
): { database?: Kept | undefined; ring?: Kept | undefined } {
  if (!backup) return {};
  const newest = (kind: 'database' | 'ring') => backupsIn(backup.folder, kind, damaged).at(-1);
  return { ...(databaseUrl ? {} : { database: newest('database') }), ring: newest('ring') };
}

/**
 * How old the newest backups are, and that the ring's is no older than the database's: with an older one, texts of the restored database
 * would not open; and whether the journal is kept with them. Looks at labels alone: `verify-backup` reads the files.
 */
export function checkBackups(config: Config, now: Date): Finding[] {
  const { backup, databaseUrl, mode, dataDir } = config;
  if (!backup)
    return mode === 'evaluation'
      ? []
      : [
          look(
            'backups',
            'nowhere set',
            'Set RINNALLA_BACKUP_TO and RINNALLA_BACKUP_RECIPIENTS (run-for-real.md, Backups).',
          ),
        ];
  const damaged: string[] = [];
  try {
    const { database, ring } = newestBackups(config, (line) => damaged.push(line));
    return [
      ...whose(config, backup.folder),
      ...(databaseUrl ? [] : [ageOf('database backup', database, now), ...waiting(dataDir)]),
      ageOf('ring backup', ring, now),
      ...(database && ring ? [together(database, ring)] : []),
      ...cutShort(backup.folder),
      ...damaged.map((line) => look('backups', line, 'It does not count. Make another backup; then take it away.')),
    ];
  } catch (error) {
    return [wrong('backups', sentence(error), 'See whether the disk of RINNALLA_BACKUP_TO is mounted.')];
  }
}

/** Where the folder says that it is another's: nothing of this data directory is kept there. */
function whose({ dataDir, databaseUrl, ringUrl }: Config, folder: string): Finding[] {
  // A ring that nodes share is backed up by each of them.
  const found = databaseUrl && ringUrl ? undefined : readMark(folder)?.mark;
  if (!found || isOwner(dataDir, found)) return [];
  return [
    wrong(
      'backups',
      `${folder} has those of another Rinnalla since ${found.since}: nothing of this one is kept there`,
      'A trial needs a folder of its own, or none (RINNALLA_BACKUP_TO). If this is the service from now on, stop the other and give rinnalla backup --take-over.',
    ),
  ];
}

/** Backups that are shorter than they were written; what else became of them verify-backup finds. */
function cutShort(folder: string): Finding[] {
  const all = [...backupsIn(folder, 'database'), ...backupsIn(folder, 'ring')];
  return all.flatMap(({ file, label }) => {
    const { size } = statSync(file);
    return size >= label.bytes
      ? []
      : [
          wrong(
            'backups',
            `${file} is cut short: ${size} of ${label.bytes} bytes are there`,
            'Give rinnalla backup now, and look at that disk; then take the file away.',
          ),
        ];
  });
}

function waiting(dataDir: string): Finding[] {
  const pieces = waitingPieces(dataDir);
  return pieces <= mostWaiting
    ? []
    : [
        look(
          'journal',
          `${pieces} pieces wait on this disk to be kept with the backups`,
          'Right while the program is stopped. Otherwise see whether RINNALLA_BACKUP_TO can be written to, and what the log says.',
        ),
      ];
}

function ageOf(about: string, newest: Kept | undefined, now: Date): Finding {
  const make = 'Give rinnalla backup, and have it given every night (run-for-real.md, Backups).';
  if (!newest) return look(about, 'there is none yet', make);
  const hours = Math.floor((now.getTime() - finishedAt(newest)) / 3_600_000);
  const says = `the newest is of ${newest.label.finishedAt}, ${Math.max(0, hours)} hours ago`;
  return hours > mostHours ? look(about, says, make) : ok(about, says);
}

function together(database: Kept, ring: Kept): Finding {
  return finishedAt(ring) < finishedAt(database)
    ? wrong(
        'backups together',
        'the newest backup of the ring is older than that of the database, and may not have all of its keys',
        'Give rinnalla backup --ring-only now.',
      )
    : ok('backups together', 'the ring is no older than the database');
}
