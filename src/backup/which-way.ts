import { readFileSync, statSync } from 'node:fs';
import { Refusal } from '../start/refusal.ts';
import { closedOf, journalFolder, journalNames } from './journal.ts';
import { copiedFile, copiedNames } from './journal-copy.ts';
import { isHistory, readSegment, type Segment, timelineOf } from './journal-names.ts';
import type { Label } from './manifest.ts';
import { textOfPiece } from './open-piece.ts';
import { type Mark, readMark } from './owner-mark.ts';
import { backupsIn, type Kept } from './target.ts';
import { endsOf, gapIn, leadsTo, readHistory, type Ways } from './timelines.ts';

export const noDatabase = (folder: string): Refusal =>
  new Refusal(`There is no whole backup of a database in ${folder}.`);

/** What a folder of backups holds, opened as far as it takes to know its timelines. */
export interface Store {
  folder: string;
  copy: string | undefined;
  ways: Ways;
  /** Whose it is; undefined where it does not say so, or this ring has not sealed it. */
  mark: Mark | undefined;
}

/** Who opens the histories; without identities their timelines are known, and nothing of where they began. */
interface Opening {
  identities: readonly string[] | undefined;
  secret: Buffer | undefined;
}

const lastOf = ({ database }: Label): Segment => {
  const last = database && readSegment(database.last, database.segmentBytes);
  if (!last) throw new Refusal('The label of a database backup does not say where its journal ends: it was changed.');
  return last;
};

async function historiesIn(folder: string, copy: string | undefined, { identities, secret }: Opening) {
  const histories = new Map<number, ReturnType<typeof readHistory>>();
  const put = (name: string, text: string) => histories.set(timelineOf(name), readHistory(text));
  for (const name of copy ? copiedNames(copy).filter(isHistory) : [])
    put(name, readFileSync(copiedFile(copy as string, name) as string, 'utf8'));
  const journal = journalFolder(folder);
  if (identities)
    for (const name of journalNames(journal).filter(isHistory))
      put(name, await textOfPiece(journal, name, identities, secret));
  return histories;
}

/** Reads all that a folder, and a copy of the journal, tell of timelines. */
export async function readStore(folder: string, copy: string | undefined, opening: Opening): Promise<Store> {
  const labels = backupsIn(folder, 'database').map(({ label }) => label);
  const segmentBytes = labels.at(-1)?.database?.segmentBytes ?? 2 ** 24;
  const names = [...journalNames(journalFolder(folder)), ...(copy ? copiedNames(copy) : [])];
  const pieces = names.flatMap((name) => readSegment(name, segmentBytes) ?? []);
  const histories = await historiesIn(folder, copy, opening);
  const owned = readMark(folder);
  const mark = owned && (!opening.secret || owned.isSealedBy(opening.secret)) ? owned.mark : undefined;
  return { folder, copy, mark, ways: { segmentBytes, pieces, histories, backups: labels.map(lastOf) } };
}

/** When the last piece of a timeline was kept, as an operator reads it. */
function keptUntil({ folder }: Store, timeline: number): string {
  const journal = journalFolder(folder);
  const own = journalNames(journal).filter((name) => !isHistory(name) && timelineOf(name) === timeline);
  const last = own.at(-1);
  return last
    ? `its journal kept until ${statSync(closedOf(journal, last)).mtime.toISOString()}`
    : 'a backup of it alone';
}

const tellAll = (store: Store, ends: readonly number[]): string =>
  ends.map((end) => `timeline ${end} (${keptUntil(store, end)})`).join(', ');

/**
 * The timeline to whose end a restore goes: the one that is named, or the only one that there is, or the owner's as it says itself. Throws a
 * `Refusal` that names all of them where there are several and nobody has said which.
 */
export function chooseEnd(store: Store, asked: number | undefined, to: Date | undefined): number {
  const ends = endsOf(store.ways);
  if (ends.length === 0) throw noDatabase(store.folder);
  const told = tellAll(store, ends);
  if (asked !== undefined) {
    if (ends.includes(asked)) return asked;
    throw new Refusal(`There is no timeline ${asked} to restore to in ${store.folder}: there is ${told}.`);
  }
  const [only] = ends;
  if (ends.length === 1 && only !== undefined) return only;
  const { mark } = store;
  const owns = mark?.timeline !== undefined && ends.includes(mark.timeline);
  if (mark && owns && (!to || to.getTime() >= Date.parse(mark.since))) return mark.timeline as number;
  const of =
    mark && owns
      ? ` The service went on with ${mark.timeline} on ${mark.since}; before that it may have been another.`
      : '';
  throw new Refusal(
    `The journal in ${store.folder} goes on in ${ends.length} ways, as where a copy that was restored to try it kept its journal there: ${told}.${of} Say which one it is with --timeline.`,
  );
}

/** The other ends, as they are told; undefined where there is none. */
export function leftOut(store: Store, end: number): string | undefined {
  const others = endsOf(store.ways).filter((other) => other !== end);
  return others.length === 0 ? undefined : tellAll(store, others);
}

/** The newest database backup that came to its end before a moment, or of all, from which a timeline is reached. */
export function chooseDatabase(store: Store, end: number, to: Date | undefined, warn: (line: string) => void): Kept {
  const all = backupsIn(store.folder, 'database', warn);
  if (all.length === 0) throw noDatabase(store.folder);
  const fit = to ? all.filter(({ label }) => Date.parse(label.finishedAt) <= to.getTime()) : all;
  if (fit.length === 0)
    throw new Refusal(
      `The oldest backup in ${store.folder} was finished at ${all[0]?.label.finishedAt}: nothing can be brought back to ${to?.toISOString()}.`,
    );
  const newest = fit.findLast(({ label }) => leadsTo(store.ways, lastOf(label), end));
  if (newest) return newest;
  throw new Refusal(
    `No backup in ${store.folder} leads to timeline ${end}${to ? ` from before ${to.toISOString()}` : ''}.`,
  );
}

/** Whether a restore of this backup can come to that end. */
export const leadsOn = ({ ways }: Store, { label }: Kept, end: number): boolean => leadsTo(ways, lastOf(label), end);

/** Refuses a backup that was named and does not lead to the end chosen. */
export function refuseAstray(store: Store, kept: Kept, end: number): void {
  if (!leadsOn(store, kept, end))
    throw new Refusal(
      `${kept.file} does not lead to timeline ${end}: say another one with --timeline, or leave --database out.`,
    );
}

/** The first piece that is missing between a backup and the end of a timeline, of its own unless said otherwise. */
export function gapAfter({ ways }: Store, { label }: Kept, end: number | undefined): string | undefined {
  const last = lastOf(label);
  return gapIn(ways, last, end ?? last.timeline);
}
