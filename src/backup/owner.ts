import { setTimeout as sleep } from 'node:timers/promises';
import { hold } from '../start/folder-lock.ts';
import { Refusal } from '../start/refusal.ts';
import { journalFolder, journalNames } from './journal.ts';
import { readSegment, type Segment } from './journal-names.ts';
import type { Label } from './manifest.ts';
import { isOwner, type Mark, putMark, readMark, wasOwner } from './owner-mark.ts';
import type { Standing } from './standing.ts';
import { backupsIn } from './target.ts';

/** A data directory that wants to keep something in a folder of backups. */
export interface Keeper {
  dataDir: string;
  folder: string;
  /** Which ring it has, and that ring's secret for backups. */
  ring: string;
  secret: Buffer;
  /** Undefined for the database of DATABASE_URL. */
  standing: Standing | undefined;
}

const elsewhere = 'Give this one a folder of its own (RINNALLA_BACKUP_TO, an empty folder)';

const notOurs = (folder: string, { since }: Mark): Refusal =>
  new Refusal(
    `The backups in ${folder} are those of another Rinnalla (since ${since}): of the service, if this is a copy or was restored to try it. Nothing of this one is kept there. A trial needs a folder of its own, or none (RINNALLA_BACKUP_TO). If this is the service from now on, or its data directory was moved, stop the other for good and give: rinnalla backup --take-over`,
  );

/** What lies in a folder: pieces of journals, and what each database backup says of itself. */
function contentOf(folder: string, segmentBytes: number): Segment[] {
  const labels = backupsIn(folder, 'database').map(({ label }) => label);
  const names = [...journalNames(journalFolder(folder)), ...labels.flatMap(({ database }) => database?.last ?? [])];
  return names.flatMap((name) => readSegment(name, segmentBytes) ?? []);
}

/** Two deployments must not share a folder: each destroys what it takes for its own old copies. */
function refuseStrangers({ folder, ring, standing }: Keeper): void {
  const labels: Label[] = [...backupsIn(folder, 'database'), ...backupsIn(folder, 'ring')].map(({ label }) => label);
  if (
    labels.some(
      (label) => label.ring !== ring || (standing && label.database && label.database.system !== standing.system),
    )
  )
    throw new Refusal(`${folder} has backups of another database or key ring. ${elsewhere}.`);
}

/** Refuses where somebody else has gone on along our timeline: the two would stand in one row, and a restore would run from one into the other. */
function refuseTwins({ folder, standing }: Keeper): void {
  if (!standing) return;
  const ahead = contentOf(folder, standing.segmentBytes).some(
    ({ timeline, number }) => timeline === standing.timeline && number >= standing.number,
  );
  if (ahead)
    throw new Refusal(
      `${folder} has later journal of timeline ${standing.timeline} than this database has written: that of another one that came from the same copy. ${elsewhere}.`,
    );
}

/** A folder that does not say whose it is, as an earlier release left it: it is taken by whoever is at the end of what it holds. */
function refuseUnlessLatest({ folder, standing }: Keeper): void {
  if (!standing) return;
  const timelines = contentOf(folder, standing.segmentBytes).map(({ timeline }) => timeline);
  const newest = Math.max(0, ...timelines);
  if (newest !== 0 && newest !== standing.timeline)
    throw new Refusal(
      `${folder} keeps the journal of timeline ${newest}, and this database is on timeline ${standing.timeline}: it was restored from there, or the other was. Nothing of this one is kept there. A trial needs a folder of its own, or none (RINNALLA_BACKUP_TO). If this is the service from now on, stop the other for good and give: rinnalla backup --take-over`,
    );
}

/** Throws a `Refusal` in words where this data directory may keep nothing in the folder; changes nothing. */
export function refuseUnlessOurs(keeper: Keeper): Mark | undefined {
  const found = readMark(keeper.folder);
  if (found?.isSealedBy(keeper.secret)) {
    if (!isOwner(keeper.dataDir, found.mark)) throw notOurs(keeper.folder, found.mark);
    return found.mark;
  }
  refuseStrangers(keeper);
  if (found) throw notOurs(keeper.folder, found.mark);
  refuseTwins(keeper);
  refuseUnlessLatest(keeper);
  return undefined;
}

/** Program and commands of one data directory put one token after the other. */
export async function alone<T>(dataDir: string, work: () => T): Promise<T> {
  for (let tries = 0; tries < 200; tries += 1) {
    const lock = await hold(dataDir, ' backup owner');
    if (lock)
      try {
        return work();
      } finally {
        lock.close();
      }
    await sleep(50);
  }
  throw new Refusal('Another command of this data directory is at its backups and does not come to an end.');
}

/**
 * To be called before anything is kept in a folder: makes sure that this data directory is its owner, and says so there; a folder that is
 * nobody's becomes its own. Throws a `Refusal` in words otherwise.
 */
export function keepAsOwner(keeper: Keeper, now: Date): Promise<void> {
  const { dataDir, folder, secret, standing } = keeper;
  return alone(dataDir, () => {
    const ours = refuseUnlessOurs(keeper) ?? { since: now.toISOString(), timeline: standing?.timeline };
    putMark(dataDir, folder, secret, ours);
  });
}

/** A mark that is damaged is written anew by a take-over. */
function markIn(folder: string): Mark | undefined {
  try {
    return readMark(folder)?.mark;
  } catch {
    return undefined;
  }
}

/**
 * Makes this data directory the owner of a folder that was another's, on the word of an operator. Throws a `Refusal` where the journals of the two
 * could not be told apart afterwards: then a folder of its own loses nothing.
 */
export function takeOver(keeper: Keeper, now: Date): Promise<void> {
  const { dataDir, folder, secret, standing } = keeper;
  return alone(dataDir, () => {
    refuseStrangers(keeper);
    refuseTwins(keeper);
    const found = markIn(folder);
    const own = (piece: Segment) => piece.timeline === standing?.timeline;
    if (found && standing && !wasOwner(dataDir, found) && contentOf(folder, standing.segmentBytes).some(own))
      throw new Refusal(
        `${folder} has journal of timeline ${standing?.timeline} that is not this database's: two that were restored from one backup call themselves so. ${elsewhere}, or restore again.`,
      );
    const known = found ? { store: found.store, token: found.token } : {};
    putMark(dataDir, folder, secret, { ...known, since: now.toISOString(), timeline: standing?.timeline });
  });
}
