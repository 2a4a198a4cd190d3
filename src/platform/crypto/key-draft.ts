import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { type KeyDraft, type KeyRing, type MadeKey, markOf } from './key-ring.ts';

/** The keys that one transaction finds and makes; `write` keeps those that it has made. `known`: rooms whose keys the database knows. */
export function draftOf(
  find: KeyRing['find'],
  write: (keys: ReadonlyMap<number, KeyObject>, evenly: boolean) => Promise<void>,
  known: Set<number>,
): KeyDraft {
  const own = new Map<number, KeyObject>();
  const met = new Map<number, KeyObject>();
  let made: MadeKey[] = [];
  const findHere = (room: number) => own.get(room) ?? find(room);
  const make = (room: number): KeyObject => {
    const key = createSecretKey(randomBytes(32));
    own.set(room, key);
    made.push({ room, mark: markOf(key) });
    return key;
  };
  const meet = (room: number): KeyObject | undefined => {
    const found = find(room);
    if (found && !known.has(room)) met.set(room, found);
    return found;
  };
  return {
    find: findHere,
    key: (room) => own.get(room) ?? meet(room) ?? make(room),
    get found() {
      return [...met].map(([room, key]) => ({ room, mark: markOf(key) }));
    },
    areKnown(rooms) {
      for (const room of rooms) known.add(room);
    },
    get made() {
      return made;
    },
    async write(evenly = false) {
      await write(new Map(made.map(({ room }) => [room, own.get(room) as KeyObject])), evenly);
      made = [];
    },
  };
}
