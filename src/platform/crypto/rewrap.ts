import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { syncFolder } from '../durable.ts';
import { fileOf } from './key-ring.ts';
import { idRecord, KeyDestroyed, recordLength, unwrap, WrongMasterKey, wrap } from './ring-record.ts';

const nextOf = (folder: string): string => `${fileOf(folder)}.next`;

/** Whether the ring in a folder is wrapped by a master key. */
export function isWrappedBy(folder: string, masterKey: Buffer): boolean {
  try {
    return unwrap(masterKey, idRecord, readFileSync(fileOf(folder)).subarray(0, recordLength)) !== undefined;
  } catch (error) {
    if (error instanceof WrongMasterKey) return false;
    throw error;
  }
}

function rewrapped(from: Buffer, to: Buffer, room: number, record: Buffer): Buffer {
  try {
    const key = unwrap(from, room, record);
    return key ? wrap(to, room, key) : record;
  } catch (error) {
    if (error instanceof KeyDestroyed) return record;
    throw error;
  }
}

/**
 * Writes the ring anew beside itself, every key wrapped by another master key, and has it on disk; the ring itself is not touched.
 * Throws `WrongMasterKey` where a key does not open.
 */
export function writeRewrapped(folder: string, from: Buffer, to: Buffer): void {
  const ring = readFileSync(fileOf(folder));
  rmSync(nextOf(folder), { force: true });
  const records = Array.from({ length: Math.ceil(ring.length / recordLength) }, (_, room) =>
    rewrapped(from, to, room, ring.subarray(room * recordLength, (room + 1) * recordLength)),
  );
  writeFileSync(nextOf(folder), Buffer.concat(records), { mode: 0o600, flag: 'wx', flush: true });
}

/** Puts the ring that was written beside in the place of the former one: in one step, so that there is always exactly one. */
export function takeRewrapped(folder: string): void {
  renameSync(nextOf(folder), fileOf(folder));
  syncFolder(folder);
}
