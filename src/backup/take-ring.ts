import type { Mode } from '../config.ts';
import { KeyDestroyed, type KeyRing } from '../platform/crypto/key-ring.ts';
import { recordAt, recordLength, roomsIn, unwrap } from '../platform/crypto/ring-record.ts';
import { Refusal } from '../start/refusal.ts';
import { type Label, sealPurpose } from './manifest.ts';
import { writePack } from './pack.ts';

export const ringName = 'rooms.keys';

/** How many keys there are in a ring, and how many were destroyed; throws `WrongMasterKey` where one does not open. */
export function countKeys(bytes: Buffer, masterKey: Buffer): { keys: number; destroyed: number } {
  const counted = { keys: 0, destroyed: 0 };
  for (const room of roomsIn(bytes)) {
    try {
      const record = recordAt(bytes, room);
      if (record.length === recordLength && unwrap(masterKey, room, record) && room > 0) counted.keys += 1;
    } catch (error) {
      if (!(error instanceof KeyDestroyed)) throw error;
      counted.destroyed += 1;
    }
  }
  return counted;
}

export interface TakeRing {
  ring: KeyRing;
  masterKey: Buffer;
  file: string;
  recipients: readonly string[];
  version: string;
  mode: Mode;
  now: () => Date;
}

/**
 * Copies the ring into a file of its own, encrypted to the recipients; the keys in it stay wrapped by the master key besides. A program
 * may be making keys meanwhile: a copy that does not open whole is made once more.
 */
export async function takeRing(options: TakeRing): Promise<Label> {
  const { ring, masterKey, version, mode, now } = options;
  const begunAt = now().toISOString();
  const copy = async (): Promise<{ bytes: Buffer; keys: number }> => {
    const bytes = await ring.copy();
    return { bytes, keys: countKeys(bytes, masterKey).keys };
  };
  const taken = await copy().catch(copy);
  if ((await ring.state()) !== 'ok')
    throw new Refusal('The key ring was exchanged while it was copied: give the command again.');
  const finishedAt = now().toISOString();
  const { file, recipients } = options;
  return writePack({ file, recipients, secret: ring.secret(sealPurpose) }, async (add) => {
    await add({ name: ringName, size: taken.bytes.length, bytes: [taken.bytes] });
    return { format: 1, kind: 'ring', version, mode, ring: ring.id, begunAt, finishedAt, keys: taken.keys };
  });
}
