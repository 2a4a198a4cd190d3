import { type KeyObject, randomBytes } from 'node:crypto';
import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { draftOf } from './key-draft.ts';
import { KeyMissing, type KeyRing, keyObject, type RingState, remember } from './key-ring.ts';
import { destroyedRecord, idRecord, recordLength, ringId, ringSecret, unwrap, wrap } from './ring-record.ts';

/** A ring in a file answers at once. */
export interface FileKeyRing extends KeyRing {
  ready(): void;
  refresh(): void;
  destroy(room: number): void;
  state(): RingState;
  copy(): Buffer;
  close(): void;
}

/** The file of the ring in its folder. */
export const fileOf = (folder: string): string => path.join(folder, 'rooms.keys');

/** So large the file of what nobody reads may grow, in bytes. */
const mostIdle = 65_536;

/**
 * Writes to the disk what nobody reads, at the end of a file as a new key is: beside the ring, where a write that is cut short spoils nothing.
 */
function writeIdly(folder: string): void {
  const idle = openSync(path.join(folder, 'idle'), 'a', 0o600);
  try {
    if (fstatSync(idle).size > mostIdle) ftruncateSync(idle);
    writeSync(idle, randomBytes(recordLength));
    fdatasyncSync(idle);
  } finally {
    closeSync(idle);
  }
}

/** Whether a ring lies there: opening makes one where none is. */
export const hasFileKeyRing = (folder: string): boolean =>
  (statSync(fileOf(folder), { throwIfNoEntry: false })?.size ?? 0) > 0;

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
  const noted = new Set<number>();
  let longest = fstatSync(fd).size;

  const read = (room: number): Buffer | undefined => {
    const record = Buffer.alloc(recordLength);
    readSync(fd, record, 0, recordLength, room * recordLength);
    return unwrap(masterKey, room, record);
  };
  const put = (room: number, key: Buffer): void => {
    writeSync(fd, wrap(masterKey, room, key), 0, recordLength, room * recordLength);
  };
  const write = (room: number, key: Buffer): void => {
    put(room, key);
    fdatasyncSync(fd);
  };
  const state = (): RingState => {
    const [open, there] = [fstatSync(fd), statSync(fileOf(folder), { throwIfNoEntry: false })];
    longest = Math.max(longest, open.size);
    const same = there !== undefined && there.ino === open.ino && there.dev === open.dev && there.size >= longest;
    return same ? 'ok' : 'missing';
  };
  const writeAll = async (keys: ReadonlyMap<number, KeyObject>, evenly: boolean): Promise<void> => {
    if (keys.size === 0 && !evenly) return;
    const rooms = [...keys.keys()];
    // A file that was taken away or replaced can still be written to: its keys would end with this program, and what they close with them.
    if (state() !== 'ok') throw new KeyMissing(rooms);
    for (const [room, key] of keys) put(room, key.export());
    if (keys.size > 0) fdatasyncSync(fd);
    else writeIdly(folder);
    if (state() === 'ok') return;
    for (const room of rooms) writeSync(fd, Buffer.alloc(recordLength), 0, recordLength, room * recordLength);
    throw new KeyMissing(rooms);
  };
  const opened = (room: number, bytes: Buffer): KeyObject => {
    const key = keyObject(bytes);
    remember(known, room, key);
    return key;
  };
  const find = (room: number): KeyObject | undefined => {
    const cached = known.get(room);
    if (cached) return cached;
    const found = read(room);
    return found && opened(room, found);
  };
  const keep = (room: number, bytes: Buffer): KeyObject => {
    write(room, bytes);
    return opened(room, bytes);
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
    draft: () => draftOf(find, writeAll, noted),
    ready: () => undefined,
    refresh: () => undefined,
    destroy(room) {
      if (state() !== 'ok') throw new KeyMissing([room]);
      known.delete(room);
      writeSync(fd, destroyedRecord(), 0, recordLength, room * recordLength);
      fsyncSync(fd);
    },
    state,
    copy: () => readFileSync(fileOf(folder)),
    close: () => closeSync(fd),
  };
}
