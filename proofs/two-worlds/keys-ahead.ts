import path from 'node:path';
import { openFileKeyRing } from '../../src/platform/crypto/key-ring.ts';

const [first, aLevel, levels] = [20_000, 150, 5];

/** Where the serial numbers of rooms begin on a level. */
export const keysAhead = (level: number): number => first + level * aLevel;

/**
 * Makes the keys of all rooms that worlds may come to have. A key that one world makes, and the other finds made, would be a throw of
 * the dice in one of them alone.
 */
export function makeKeysAhead(dataDir: string, masterKey: Buffer): void {
  const ring = openFileKeyRing(path.join(dataDir, 'key-ring'), masterKey);
  for (let room = first; room < keysAhead(levels); room += 1) ring.key(room);
  ring.close();
}
