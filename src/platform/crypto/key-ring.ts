import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { destroyedRecord, idRecord, recordLength, ringId, ringSecret, unwrap, wrap } from './ring-record.ts';

export { KeyDestroyed, WrongMasterKey } from './ring-record.ts';

/** Where room keys live: outside the database and its backups. One small interface, so that several nodes can share another store. */
export interface KeyRing {
  /** The key of a room, made at once where there is none; throws `KeyDestroyed` after `destroy`. For set-up and tests. */
  key(room: number): KeyObject;
  /** The key if there is one; never makes one. */
  find(room: number): KeyObject | undefined;
  /** The keys of one transaction: what it makes is on disk only after the database has taken note of it. */
  draft(): KeyDraft;
  /** Makes what the room's key has closed unreadable for good. */
  destroy(room: number): void;
  /** Whether the ring still lies where it was opened, and no shorter. */
  isThere(): boolean;
  /** Which ring this is, for the database to remember. */
  readonly id: string;
  /** A secret of this ring for one purpose, 32 bytes; the same under another master key. */
  secret(purpose: string): Buffer;
  close(): void;
}

/** A key that a transaction has made: its room, and what the database keeps of it to know it again. */
export interface MadeKey {
  readonly room: number;
  readonly mark: string;
}

export interface KeyDraft extends Pick<KeyRing, 'key' | 'find'> {
  /** What was made since the last `write`, for the database to take note of first. */
  readonly made: readonly MadeKey[];
  /** Puts what was made on disk, durably; to be called before the transaction is committed. */
  write(): void;
}

/** The ring has no key for what is sealed: it is not the ring of this database, or not the whole of it. */
export class KeyMissing extends Error {
  constructor(room: number) {
    super(`the key ring has no key of room ${room}`);
  }
}

/** The file of the ring in its folder. */
export const fileOf = (folder: string): string => path.join(folder, 'rooms.keys');

/** Whether a ring lies there: opening makes one where none is. */
export const hasFileKeyRing = (folder: string): boolean =>
  (statSync(fileOf(folder), { throwIfNoEntry: false })?.size ?? 0) > 0;

/** What the database keeps of a key: it tells a key from another one and nothing else. */
export const markOf = (key: KeyObject): string =>
  createHmac('sha256', key).update('rinnalla ring mark').digest('hex').slice(0, 16);

/** What the database keeps of a master key, to know it again. */
export const markOfMaster = (masterKey: Buffer): string =>
  Buffer.from(hkdfSync('sha256', masterKey, '', 'rinnalla master mark', 8)).toString('hex');

/**
 * Key ring in one file of mode 0600; every key is wrapped by the master key (AES-256-GCM, the room number as associated
 * data), and is on disk before it is used. Throws `WrongMasterKey`.
 */
export function openFileKeyRing(folder: string, masterKey: Buffer): KeyRing {
  if (masterKey.length !== 32) throw new Error('the master key has 32 bytes');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  closeSync(openSync(fileOf(folder), 'a+', 0o600));
  const fd = openSync(fileOf(folder), 'r+');
  const known = new Map<number, KeyObject>();
  let longest = fstatSync(fd).size;

  const read = (room: number): Buffer | undefined => {
    const record = Buffer.alloc(recordLength);
    readSync(fd, record, 0, recordLength, room * recordLength);
    return unwrap(masterKey, room, record);
  };
  const write = (room: number, key: Buffer): void => {
    writeSync(fd, wrap(masterKey, room, key), 0, recordLength, room * recordLength);
    fdatasyncSync(fd);
  };
  const find = (room: number): KeyObject | undefined => {
    const cached = known.get(room);
    if (cached) return cached;
    const found = read(room);
    if (!found) return undefined;
    const key = keyObject(found);
    remember(known, room, key);
    return key;
  };
  const keep = (room: number, bytes: Buffer): KeyObject => {
    write(room, bytes);
    const key = keyObject(bytes);
    remember(known, room, key);
    return key;
  };
  const identify = (): Buffer => {
    const found = read(idRecord);
    if (found) return found;
    const made = randomBytes(32);
    write(idRecord, made);
    return made;
  };
  const identity = identify();

  return {
    id: ringId(identity),
    secret: (purpose) => ringSecret(identity, purpose),
    find,
    key: (room) => find(room) ?? keep(room, randomBytes(32)),
    draft: () => draftOf(find, write),
    destroy(room) {
      known.delete(room);
      writeSync(fd, destroyedRecord(), 0, recordLength, room * recordLength);
      fsyncSync(fd);
    },
    isThere() {
      const [open, there] = [fstatSync(fd), statSync(fileOf(folder), { throwIfNoEntry: false })];
      longest = Math.max(longest, open.size);
      return there !== undefined && there.ino === open.ino && there.dev === open.dev && there.size >= longest;
    },
    close: () => closeSync(fd),
  };
}

function draftOf(find: KeyRing['find'], write: (room: number, key: Buffer) => void): KeyDraft {
  const own = new Map<number, KeyObject>();
  let made: MadeKey[] = [];
  const findHere = (room: number) => own.get(room) ?? find(room);
  const make = (room: number): KeyObject => {
    const key = createSecretKey(randomBytes(32));
    own.set(room, key);
    made.push({ room, mark: markOf(key) });
    return key;
  };
  return {
    find: findHere,
    key: (room) => findHere(room) ?? make(room),
    get made() {
      return made;
    },
    write() {
      for (const { room } of made) write(room, (own.get(room) as KeyObject).export());
      made = [];
    },
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
