import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dropHalf, halfOf, nameWhole } from '../platform/durable.ts';
import { Refusal } from '../start/refusal.ts';
import { type Head, type Label, readLabel } from './manifest.ts';

/** A backup that lies in a folder, with what its label says. */
export interface Kept {
  file: string;
  label: Label;
}

const ending = { database: '.database.age', ring: '.ring.age' } as const;

/** The name of a backup that begins now: moments sort as text. To the millisecond, so that a second one never takes the place of the first. */
export const nameOf = (folder: string, kind: Head['kind'], at: Date): string =>
  path.join(folder, `rinnalla-${at.toISOString().slice(0, 23).replaceAll(':', '-')}Z${ending[kind]}`);

const labelOf = (file: string): string => `${file}.json`;

/** The folder of backups must be there: one that is made by itself may lie on a disk that was not mounted. */
export function checkTarget(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(`There is no folder ${folder}: make it, or mount the disk that it lies on.`);
}

/** Writes the clear label beside a backup; from then on the backup counts. */
export function writeLabel(file: string, label: Label): void {
  writeFileSync(halfOf(labelOf(file)), `${JSON.stringify(label, null, 2)}\n`, { mode: 0o600, flush: true });
  nameWhole(labelOf(file));
}

/** What a label says; throws a `Refusal` where a backup has none. */
export function labelOfBackup(file: string): Label {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
  if (!existsSync(labelOf(file)))
    throw new Refusal(
      `${file} has no label ${path.basename(labelOf(file))} beside it: bring both, or take another backup.`,
    );
  return readLabel(readFileSync(labelOf(file), 'utf8'), labelOf(file));
}

/** The backups of a kind in a folder, the oldest first; one whose label is damaged or of another version is left out and told. */
export function backupsIn(folder: string, kind: Head['kind'], warn: (line: string) => void = () => undefined): Kept[] {
  checkTarget(folder);
  const files = readdirSync(folder).filter((name) => name.endsWith(ending[kind]));
  return files.toSorted().flatMap((name) => {
    const file = path.join(folder, name);
    try {
      return [{ file, label: labelOfBackup(file) }];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      warn(error.message);
      return [];
    }
  });
}

/** Takes a backup away, label first: a file without one does not count. */
export function removeBackup(file: string): void {
  for (const gone of [labelOf(file), file]) rmSync(gone, { force: true });
}

/** What earlier commands that were killed have left half. */
export function dropHalves(folder: string): void {
  const whole = (name: string) => name.slice(0, -halfOf('').length);
  for (const name of readdirSync(folder))
    if (/^rinnalla-.*\.half$/.test(name)) dropHalf(path.join(folder, whole(name)));
}
