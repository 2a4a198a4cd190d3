import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { type KeyDraft, type KeyRing, type MadeKey, markOf } from './key-ring.ts';

/** The keys that one transaction finds and makes; `write` keeps those that it has made. */
export function draftOf(
  find: KeyRing['find'],
  write: (keys: ReadonlyMap<number, KeyObject>) => Promise<void>,
): KeyDraft {
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
    async write() {
      await write(new Map(made.map(({ room }) => [room, own.get(room) as KeyObject])));
      made = [];
    },
  };
}
