import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { syncFolder } from '../durable.ts';
import { fileOf, hasFileKeyRing, openFileKeyRing } from './file-key-ring.ts';
import { opensWith, rewrapped } from './rewrap.ts';
import type { RingPlace } from './ring-place.ts';
import { idRecord, recordAt, roomsIn } from './ring-record.ts';

const nextOf = (folder: string): string => `${fileOf(folder)}.next`;

/** Writes a ring beside its place and has it on disk; the ring itself is not touched. */
function writeBeside(folder: string, ring: Buffer): void {
  rmSync(nextOf(folder), { force: true });
  writeFileSync(nextOf(folder), ring, { mode: 0o600, flag: 'wx', flush: true });
}

/** Gives the ring that was written beside the name of the ring: in one step, so that there is always exactly one. */
function takeBeside(folder: string): void {
  renameSync(nextOf(folder), fileOf(folder));
  syncFolder(folder);
}

function writeOver(file: string): void {
  const fd = openSync(file, 'r+');
  try {
    writeSync(fd, Buffer.alloc(statSync(file).size), 0);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** A ring in the file of a folder. */
export function filePlace(folder: string): RingPlace {
  const copy = async () => readFileSync(fileOf(folder));
  const remove = async () => {
    writeOver(fileOf(folder));
    rmSync(fileOf(folder));
    syncFolder(folder);
  };
  return {
    lacks: `there is no rooms.keys in ${folder}`,
    exists: async () => hasFileKeyRing(folder),
    open: async (masterKey) => openFileKeyRing(folder, masterKey),
    // Whoever holds the data directory is told by its own lock.
    inUse: async () => false,
    isWrappedBy: async (masterKey) => opensWith(masterKey, recordAt(readFileSync(fileOf(folder)), idRecord)),
    async rewrap(from, to) {
      const ring = readFileSync(fileOf(folder));
      const records = roomsIn(ring).map((room) => rewrapped(from, to, room, recordAt(ring, room)));
      writeBeside(folder, Buffer.concat(records));
      return async () => takeBeside(folder);
    },
    copy,
    async fill(ring) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeBeside(folder, ring);
      takeBeside(folder);
    },
    // Whoever adds to it holds the data directory by its lock, and the command refuses then.
    async giveAway(work) {
      await work(await copy());
      await remove();
    },
    remove,
  };
}
