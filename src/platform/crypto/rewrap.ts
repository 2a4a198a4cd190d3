import { idRecord, KeyDestroyed, unwrap, WrongMasterKey, wrap } from './ring-record.ts';

/** Whether a ring with this record of its identity is wrapped by a master key. */
export function opensWith(masterKey: Buffer, record: Buffer): boolean {
  try {
    return unwrap(masterKey, idRecord, record) !== undefined;
  } catch (error) {
    if (error instanceof WrongMasterKey) return false;
    throw error;
  }
}

/** The record of a key under another master key; what is not there or was destroyed stays as it is. Throws `WrongMasterKey`. */
export function rewrapped(from: Buffer, to: Buffer, room: number, record: Buffer): Buffer {
  try {
    const key = unwrap(from, room, record);
    return key ? wrap(to, room, key) : record;
  } catch (error) {
    if (error instanceof KeyDestroyed) return record;
    throw error;
  }
}
