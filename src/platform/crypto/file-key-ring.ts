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
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { draftOf } from './key-draft.ts';
import { KeyMissing, type KeyRing, keyObject, type RingState, remember } from './key-ring.ts';
import {
  destroyedRecord,
  hasAllOf,
  idRecord,
  recordLength,
  ringId,
  ringSecret,
  unwrap,
  wrap,
  writeRecord,
} from './ring-record.ts';

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

/** What lies in the place of a ring; undefined also where the way to it cannot be gone, which is as bad as nothing there. */
function lyingAt(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Writes all of it at a place: a disk that is nearly full takes a part and says so only of the rest. */
function writeWhole(fd: number, bytes: Buffer, at: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done, bytes.length - done, at + done);
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
  // What this program has found in the file and written into it, and how the file was stamped then: whoever writes over it changes the stamp.
  let records: Buffer = readFileSync(fileOf(folder));
  const stampOf = (): string => {
    const { ctimeNs, size } = fstatSync(fd, { bigint: true });
    return `${ctimeNs} ${size}`;
  };
  let stamp = stampOf();

  const read = (room: number): Buffer | undefined => {
    const record = Buffer.alloc(recordLength);
    readSync(fd, record, 0, recordLength, room * recordLength);
    return unwrap(masterKey, room, record);
  };
  const putRecord = (room: number, record: Buffer): void => {
    writeWhole(fd, record, room * recordLength);
    records = writeRecord(records, room, record);
    stamp = stampOf();
  };
  const put = (room: number, key: Buffer): void => putRecord(room, wrap(masterKey, room, key));
  const write = (room: number, key: Buffer): void => {
    put(room, key);
    fdatasyncSync(fd);
  };
  const state = (): RingState => {
    const [open, there] = [fstatSync(fd), lyingAt(fileOf(folder))];
    if (there?.ino !== open.ino || there.dev !== open.dev) return 'missing';
    const now = stampOf();
    if (now === stamp) return 'ok';
    const content = readFileSync(fileOf(folder));
    if (!hasAllOf(content, records)) return 'missing';
    [records, stamp] = [content, now];
    return 'ok';
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
    for (const room of rooms) putRecord(room, Buffer.alloc(recordLength));
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
      putRecord(room, destroyedRecord());
      fsyncSync(fd);
    },
    state,
    copy: () => readFileSync(fileOf(folder)),
    close: () => closeSync(fd),
  };
}
