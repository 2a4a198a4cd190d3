import { createHash, hkdfSync } from 'node:crypto';
import { addedBytes, closeBytes, openBytes } from './gcm.ts';

export class KeyDestroyed extends Error {
  override readonly name = 'KeyDestroyed';
  constructor(room: number) {
    super(`the key of room ${room} has been destroyed`);
  }
}

/** The ring cannot be opened by this master key. */
export class WrongMasterKey extends Error {}

/**
 * One record of fixed length a room, so that a room number is a place in the file: state, nonce, wrapped key, tag. Rooms are counted from
 * 1; the record of room 0 holds what the ring is known by.
 */
export const recordLength = 64;
export const idRecord = 0;
const keyBytes = 32;
const state = { absent: 0, present: 1, destroyed: 2 };

/** The record of a room in a ring in the form of a file; shorter where the file was cut within it. */
export const recordAt = (ring: Buffer, room: number): Buffer =>
  ring.subarray(room * recordLength, (room + 1) * recordLength);

/** Every room that such a ring has a place for, that of its identity among them. */
export const roomsIn = (ring: Buffer): number[] =>
  Array.from({ length: Math.ceil(ring.length / recordLength) }, (_, room) => room);

/** A ring with the record of one room in its place. It grows by a part of itself, with rooms that are not there: rooms come one by one, and a large ring is not copied for each. */
export function writeRecord(ring: Buffer, room: number, record: Buffer): Buffer {
  const end = (room + 1) * recordLength;
  const grown = end + recordLength * Math.ceil(room / 8);
  const written = ring.length < end ? Buffer.concat([ring], grown) : ring;
  record.copy(written, room * recordLength);
  return written;
}

/** Whether a ring has everything that it had before: only what was not there may have come, and what was there been destroyed. */
export const hasAllOf = (ring: Buffer, before: Buffer): boolean =>
  ring.subarray(0, before.length).equals(before) ||
  roomsIn(before).every((room) => {
    const [had, has] = [recordAt(before, room), recordAt(ring, room)];
    return had[0] === state.absent || has[0] === state.destroyed || has.equals(had);
  });

const boundTo = (room: number): Buffer => Buffer.from(`room ${room}`);

/** The record of a key: AES-256-GCM under the master key, the room number as associated data. */
export function wrap(masterKey: Buffer, room: number, key: Buffer): Buffer {
  const record = Buffer.alloc(recordLength);
  record[0] = state.present;
  closeBytes(masterKey, boundTo(room), key).copy(record, 1);
  return record;
}

/** The key in a record; undefined where there is none. Throws `KeyDestroyed` and `WrongMasterKey`. */
export function unwrap(masterKey: Buffer, room: number, record: Buffer): Buffer | undefined {
  if (record[0] === state.absent) return undefined;
  if (record[0] === state.destroyed) throw new KeyDestroyed(room);
  try {
    return openBytes(masterKey, boundTo(room), record.subarray(1, 1 + keyBytes + addedBytes));
  } catch {
    throw new WrongMasterKey(`the master key does not open the key of room ${room}`);
  }
}

/** The record that stands for a key destroyed on purpose. */
export function destroyedRecord(): Buffer {
  const record = Buffer.alloc(recordLength);
  record[0] = state.destroyed;
  return record;
}

/** What a database remembers a ring by, from the bytes of its record 0. */
export const ringId = (identity: Buffer): string => createHash('sha256').update(identity).digest('hex').slice(0, 32);

/** A secret of the ring for one purpose (HKDF): it lasts as long as the ring does, whatever master key wraps it. */
export const ringSecret = (identity: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', identity, '', `rinnalla ${purpose}`, 32));
