import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.ts';

/** Stands in a data directory from the first byte of a restore to its end: what lies beside it is not a whole database. */
export const restoringMark = (dataDir: string): string => path.join(dataDir, 'restoring');

/** Says that a restore into this folder has begun. */
export const markRestoring = (dataDir: string): void =>
  writeFileSync(restoringMark(dataDir), 'A restore into this folder has not come to its end.\n', { flush: true });

/** Whether a restore into this folder was cut off. */
export const isHalfRestored = (dataDir: string): boolean => existsSync(restoringMark(dataDir));

/** Refuses a data directory into which a restore was cut off. */
export function refuseHalfRestored(dataDir: string): void {
  if (isHalfRestored(dataDir))
    throw new Refusal(
      `A restore into ${dataDir} did not come to its end: what lies there is not a whole database. Give the restore command again; it begins anew.`,
    );
}
