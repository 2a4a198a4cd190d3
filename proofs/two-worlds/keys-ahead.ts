import { readFileSync } from 'node:fs';
import { fileOf, openFileKeyRing } from '../../src/platform/crypto/file-key-ring.ts';
import { ringFolder } from '../../src/platform/crypto/ring-by-settings.ts';

const [first, aLevel, levels] = [20_000, 150, 5];

/** Where the serial numbers of rooms begin on a level. */
export const keysAhead = (level: number): number => first + level * aLevel;

/**
 * Makes the keys of all rooms that worlds have and may come to have. A key that one world makes, and the other finds made, would be a throw
 * of the dice in one of them alone; and a ring is not rolled back, so it would be one in the first of two stories alone that are alike.
 */
export function makeKeysAhead(dataDir: string, masterKey: Buffer, standing: readonly number[]): void {
  const ring = openFileKeyRing(ringFolder({ dataDir }), masterKey);
  for (const room of standing) ring.key(room);
  for (let room = first; room < keysAhead(levels); room += 1) ring.key(room);
  ring.close();
}

/** Whether the keys in two folders are the same: a world has made none that its template has not. */
export const hasSameKeys = (one: string, other: string): boolean =>
  readFileSync(fileOf(ringFolder({ dataDir: one }))).equals(readFileSync(fileOf(ringFolder({ dataDir: other }))));
