import { readdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../platform/project-root.ts';
import { Refusal } from '../start/refusal.ts';
import { backupsIn, type Kept } from './target.ts';

/** The newest ring backup. */
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
