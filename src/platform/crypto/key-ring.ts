import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

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

/** A key that a transaction has made: its room, and what the database keeps of it to know it again. */
export interface MadeKey {
  readonly room: number;
  readonly mark: string;
}

export interface KeyDraft extends Pick<KeyRing, 'key' | 'find'> {
  /** What was made since the last `write`, for the database to take note of first. */
  readonly made: readonly MadeKey[];
  /** What was found and closes something now, and of which this program does not know yet that the database knows it. */
  readonly found: readonly MadeKey[];
  /** The database knows the keys of these rooms, and has known them before this transaction. */
  areKnown(rooms: readonly number[]): void;
  /**
   * Puts what was made into the ring, durably; to be called before the transaction is committed. Throws `KeyTaken`. `evenly`: takes as long where
   * nothing was made.
   */
  write(evenly?: boolean): Promise<void>;
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

/** What the database keeps of a key: it tells a key from another one and nothing else. */
export const markOf = (key: KeyObject): string =>
  createHmac('sha256', key).update('rinnalla ring mark').digest('hex').slice(0, 16);

/** What the database keeps of a master key, to know it again. */
export const markOfMaster = (masterKey: Buffer): string =>
  Buffer.from(hkdfSync('sha256', masterKey, '', 'rinnalla master mark', 8)).toString('hex');

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
