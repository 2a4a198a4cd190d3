import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { closeSync, fdatasyncSync, fsyncSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';

/** Where room keys live: outside the database and its backups. One small interface, so that several nodes can share another store. */
export interface KeyRing {
  /** The key of a room, made on first use; throws `KeyDestroyed` after `destroy`. */
  key(room: number): KeyObject;
  /** The key if there is one. */
  find(room: number): KeyObject | undefined;
  /** Makes what the room's key has closed unreadable for good. */
  destroy(room: number): void;
  close(): void;
}

export class KeyDestroyed extends Error {
  constructor(room: number) {
    super(`the key of room ${room} has been destroyed`);
  }
}

// One record of fixed length a room, so that a room number is a place in the file: state, nonce, wrapped key, tag.
const recordLength = 64;
const absent = 0;
const present = 1;
const destroyed = 2;

/**
 * Key ring in one file of mode 0600; every key is wrapped by the master key (AES-256-GCM, the room number as associated
 * data), and is on disk before it is used.
 */
export function openFileKeyRing(folder: string, masterKey: Buffer): KeyRing {
  if (masterKey.length !== 32) throw new Error('the master key has 32 bytes');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = openSync(path.join(folder, 'rooms.keys'), 'a+', 0o600);
  closeSync(file);
  const fd = openSync(path.join(folder, 'rooms.keys'), 'r+');
  const known = new Map<number, KeyObject>();

  const read = (room: number): KeyObject | undefined => {
    const record = Buffer.alloc(recordLength);
    readSync(fd, record, 0, recordLength, room * recordLength);
    if (record[0] === absent) return undefined;
    if (record[0] === destroyed) throw new KeyDestroyed(room);
    const decipher = createDecipheriv('aes-256-gcm', masterKey, record.subarray(1, 13)).setAAD(
      Buffer.from(`room ${room}`),
    );
    decipher.setAuthTag(record.subarray(45, 61));
    return keyObject(Buffer.concat([decipher.update(record.subarray(13, 45)), decipher.final()]));
  };

  const write = (room: number, key: Buffer): void => {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', masterKey, nonce).setAAD(Buffer.from(`room ${room}`));
    const record = Buffer.alloc(recordLength);
    record[0] = present;
    nonce.copy(record, 1);
    Buffer.concat([cipher.update(key), cipher.final()]).copy(record, 13);
    cipher.getAuthTag().copy(record, 45);
    writeSync(fd, record, 0, recordLength, room * recordLength);
    fdatasyncSync(fd);
  };

  const find = (room: number): KeyObject | undefined => {
    const cached = known.get(room);
    if (cached) return cached;
    const found = read(room);
    if (found) remember(known, room, found);
    return found;
  };

  return {
    find,
    key(room) {
      const found = find(room);
      if (found) return found;
      const made = randomBytes(32);
      write(room, made);
      const key = keyObject(made);
      remember(known, room, key);
      return key;
    },
    destroy(room) {
      known.delete(room);
      const record = Buffer.alloc(recordLength);
      record[0] = destroyed;
      writeSync(fd, record, 0, recordLength, room * recordLength);
      fsyncSync(fd);
    },
    close: () => closeSync(fd),
  };
}

/** Kept the way OpenSSL takes it: turning bytes into a key anew for each field costs more than opening the field. */
function keyObject(bytes: Buffer): KeyObject {
  const key = createSecretKey(bytes);
  bytes.fill(0);
  return key;
}

/** A few thousand opened keys at most stay in memory. */
function remember(known: Map<number, KeyObject>, room: number, key: KeyObject): void {
  if (known.size >= 4096) known.delete(known.keys().next().value as number);
  known.set(room, key);
}
