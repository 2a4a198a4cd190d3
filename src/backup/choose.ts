import { readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../platform/project-root.ts';
import { Refusal } from '../start/refusal.ts';
import { nameSegment, readSegment } from './journal-names.ts';
import type { Label } from './manifest.ts';
import { backupsIn, type Kept } from './target.ts';

/** The newest database backup that came to its end before a moment, or of all. */
export function chooseDatabase(folder: string, to: Date | undefined, warn: (line: string) => void): Kept {
  const all = backupsIn(folder, 'database', warn);
  if (all.length === 0) throw new Refusal(`There is no whole backup of a database in ${folder}.`);
  const fit = to ? all.filter(({ label }) => Date.parse(label.finishedAt) <= to.getTime()) : all;
  const newest = fit.at(-1);
  if (newest) return newest;
  throw new Refusal(
    `The oldest backup in ${folder} was finished at ${all[0]?.label.finishedAt}: nothing can be brought back to ${to?.toISOString()}.`,
  );
}

export function chooseRing(folder: string, warn: (line: string) => void): Kept {
  const newest = backupsIn(folder, 'ring', warn).at(-1);
  if (!newest) throw new Refusal(`There is no whole backup of a key ring in ${folder}.`);
  return newest;
}

/** Refuses a database that a newer version has migrated: this one does not know its tables. */
export function checkVersion({ file, label }: Kept): void {
  const known = new Set(readdirSync(path.join(projectRoot(), 'db', 'migrations')).map((name) => `migrations/${name}`));
  const unknown = (label.database?.migrations ?? []).filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new Refusal(
      `${file} was made by Rinnalla ${label.version}, which has tables that this version does not know (${unknown[0]}): restore with that version or a later one.`,
    );
}

/** The first piece that is missing between the backup and the end of its journal, of which these are the names; undefined where none is. */
export function gapIn(names: readonly string[], { database }: Label): string | undefined {
  const bytes = database?.segmentBytes ?? 0;
  const last = readSegment(database?.last ?? '', bytes);
  if (!database || !last) return undefined;
  const after = names.flatMap((name) => readSegment(name, bytes) ?? []).filter(({ number }) => number > last.number);
  const there = new Set(after.map(({ number }) => number));
  const end = Math.max(last.number, ...there);
  for (let number = last.number + 1; number <= end; number += 1)
    if (!there.has(number)) return nameSegment({ timeline: last.timeline, number }, bytes);
  return undefined;
}
