import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Mode } from '../config.ts';
import { fileOf, KeyDestroyed, type KeyRing } from '../platform/crypto/key-ring.ts';
import { recordLength, unwrap } from '../platform/crypto/ring-record.ts';
import { Refusal } from '../start/refusal.ts';
import { type Head, sealPurpose } from './manifest.ts';
import { type Packed, writePack } from './pack.ts';
import { closePack } from './take-database.ts';

export const ringName = 'rooms.keys';

/** The ring in one piece: some 64 bytes a room. */
function readRing(file: string): Buffer {
  const fd = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(fstatSync(fd).size);
    let at = 0;
    while (at < bytes.length) {
      const got = readSync(fd, bytes, at, bytes.length - at, at);
      if (got === 0) break;
      at += got;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(fd);
  }
}

/** How many keys there are in a ring, and how many were destroyed; throws `WrongMasterKey` where one does not open. */
export function countKeys(bytes: Buffer, masterKey: Buffer): { keys: number; destroyed: number } {
  const counted = { keys: 0, destroyed: 0 };
  for (let room = 0; room * recordLength < bytes.length; room += 1) {
    try {
      const record = bytes.subarray(room * recordLength, (room + 1) * recordLength);
      if (record.length === recordLength && unwrap(masterKey, room, record) && room > 0) counted.keys += 1;
    } catch (error) {
      if (!(error instanceof KeyDestroyed)) throw error;
      counted.destroyed += 1;
    }
  }
  return counted;
}

export interface TakeRing {
  folder: string;
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
export async function takeRing(options: TakeRing): Promise<{ head: Head; packed: Packed }> {
  const { folder, ring, masterKey, version, mode, now } = options;
  const begunAt = now().toISOString();
  const copy = (): { bytes: Buffer; keys: number } => {
    const bytes = readRing(fileOf(folder));
    return { bytes, keys: countKeys(bytes, masterKey).keys };
  };
  const once = () => {
    try {
      return copy();
    } catch {
      return copy();
    }
  };
  const taken = once();
  if (!ring.isThere()) throw new Refusal('The key ring was exchanged while it was copied: give the command again.');
  const finishedAt = now().toISOString();
  const head: Head = { format: 1, kind: 'ring', version, mode, ring: ring.id, begunAt, finishedAt, keys: taken.keys };
  const packed = await writePack(options.file, options.recipients, async (packing) => {
    await packing.add({ name: ringName, size: taken.bytes.length, bytes: [taken.bytes] });
    await closePack(packing, head, ring.secret(sealPurpose));
  });
  return { head, packed };
}
