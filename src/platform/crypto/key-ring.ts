import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { draftOf, type KeyDraft } from './key-draft.ts';
import { destroyedRecord, idRecord, recordLength, ringId, ringSecret, unwrap, wrap } from './ring-record.ts';

export { KeyDestroyed, WrongMasterKey } from './ring-record.ts';

/** Whether the ring can be worked with: `missing` where it is not there any more or another lies in its place, `away` where its server is. */
export type RingState = 'ok' | 'missing' | 'away';

/**
 * Where room keys live: outside the database and its backups. A ring lies in a file of one node (`openFileKeyRing`), or in a database of its
 * own that several nodes share (`openSharedKeyRing`).
 */
export interface KeyRing {
  /** The key of a room; throws `KeyDestroyed` after `destroy`. For set-up and tests: a ring in a file makes it at once where there is none. */
  key(room: number): KeyObject;
  /** The key if this node knows of one; never makes one. Throws `RingAway` where nobody knows whether it was destroyed meanwhile. */
  find(room: number): KeyObject | undefined;
  /** The keys of one transaction: what it makes is kept only after the database has taken note of it. */
  draft(): KeyDraft;
  /** Waits until keys can be asked for; throws `RingAway`. */
  ready(): void | Promise<void>;
  /** Learns what other nodes have made and destroyed. */
  refresh(): void | Promise<void>;
  /** Makes what the room's key has closed unreadable for good; on every node, when this returns. */
  destroy(room: number): void | Promise<void>;
  state(): RingState | Promise<RingState>;
  /** The ring as a file of it is, every key wrapped by the master key: for backups. */
  copy(): Buffer | Promise<Buffer>;
  /** Which ring this is, for the database to remember. */
  readonly id: string;
  /** A secret of this ring for one purpose, 32 bytes; the same under another master key. */
  secret(purpose: string): Buffer;
  close(): void | Promise<void>;
}

/** A ring in a file answers at once. */
export interface FileKeyRing extends KeyRing {
  ready(): void;
  refresh(): void;
  destroy(room: number): void;
  state(): RingState;
  copy(): Buffer;
  close(): void;
}

/** The ring has no key for what is sealed: it is not the ring of this database, or not the whole of it. */
export class KeyMissing extends Error {
  readonly rooms: readonly number[];
  constructor(rooms: readonly number[]) {
    super(`the key ring has no key of room ${rooms.join(', ')}`);
    this.rooms = rooms;
  }
}

/** A room has a key that the ring did not have when this transaction asked: made meanwhile by another, or lost. */
export class KeyTaken extends Error {
  readonly rooms: readonly number[];
  constructor(rooms: readonly number[]) {
    super(`the database knows another key of room ${rooms.join(', ')}`);
    this.rooms = rooms;
  }
}

/** The ring's server does not answer: nobody knows which keys have been destroyed since. */
export class RingAway extends Error {}

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
export function openFileKeyRing(folder: string, masterKey: Buffer): FileKeyRing {
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
  const writeAll = async (keys: ReadonlyMap<number, KeyObject>): Promise<void> => {
    for (const [room, key] of keys) write(room, key.export());
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
    draft: () => draftOf(find, writeAll),
    ready: () => undefined,
    refresh: () => undefined,
    destroy(room) {
      known.delete(room);
      writeSync(fd, destroyedRecord(), 0, recordLength, room * recordLength);
      fsyncSync(fd);
    },
    state() {
      const [open, there] = [fstatSync(fd), statSync(fileOf(folder), { throwIfNoEntry: false })];
      longest = Math.max(longest, open.size);
      const same = there !== undefined && there.ino === open.ino && there.dev === open.dev && there.size >= longest;
      return same ? 'ok' : 'missing';
    },
    copy: () => readFileSync(fileOf(folder)),
    close: () => closeSync(fd),
  };
}

/** Kept the way OpenSSL takes it: turning bytes into a key anew for each field costs more than opening the field. */
export function keyObject(bytes: Buffer): KeyObject {
  const key = createSecretKey(bytes);
  bytes.fill(0);
  return key;
}

/** A few thousand opened keys at most stay in memory. */
export function remember(known: Map<number, KeyObject>, room: number, key: KeyObject): void {
  if (known.size >= 4096) known.delete(known.keys().next().value as number);
  known.set(room, key);
}
