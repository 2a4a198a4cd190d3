import { backupsIn, type Kept } from '../backup/target.ts';
import type { Config } from '../config.ts';
import { sentence } from '../start/refusal.ts';
import { type Finding, look, ok, wrong } from './finding.ts';

/** A backup is to be made every night; one night may be missed before the operator is told, in hours. */
const mostHours = 48;

const finishedAt = ({ label }: Kept): number => Date.parse(label.finishedAt);

/**
 * How old the newest backups are, and that the ring's is no older than the database's: with an older one, texts of the restored database
 * would not open. Tells nothing of the database of DATABASE_URL, whose backups a tool of its own keeps. Looks at labels alone:
 * `verify-backup` reads the files.
 */
export function checkBackups({ backup, databaseUrl, mode }: Config, now: Date): Finding[] {
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
  const newest = (kind: 'database' | 'ring') => backupsIn(backup.folder, kind, (line) => damaged.push(line)).at(-1);
  try {
    const database = databaseUrl ? undefined : newest('database');
    const ring = newest('ring');
    return [
      ...(databaseUrl ? [] : [ageOf('database backup', database, now)]),
      ageOf('ring backup', ring, now),
      ...(database && ring ? [together(database, ring)] : []),
      ...damaged.map((line) => look('backups', line, 'It does not count. Make another backup; then take it away.')),
    ];
  } catch (error) {
    return [wrong('backups', sentence(error), 'See whether the disk of RINNALLA_BACKUP_TO is mounted.')];
  }
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
