import { createHash } from 'node:crypto';
import type { Answer, Asked, Kept, Memory } from './words.ts';
import type { World } from './world.ts';

const hash = (...words: readonly string[]) => {
  const sum = createHash('sha1');
  for (const word of words) sum.update(word).update('\0');
  return sum.digest('base64url');
};
export const digestOf = ({ status, headers, type, body }: Omit<Answer, 'notified'>): string =>
  hash(String(status), headers, type, body);

/**
 * One in so many stories is asked from its beginning, whatever is remembered of it, to see that the memory is right. Whole stories: an
 * answer that is asked again in the middle of one asks for all that went before it.
 */
const again = 64;

/** A world that remembers. It does what it was not asked for only when it must answer something new. */
export interface Recalling {
  /** The world itself, after all that the story has asked of it. */
  readonly world: World;
  begin(): void;
  /** What it answers; `other` is what the other world did, and is what it gives when it would give the same. */
  ask(asked: Asked, throwing: number, other: Answer): Promise<Answer>;
  /** What is read beside the story: by its name, the same to the same story. */
  beside(name: string, read: (world: World) => Promise<string>): Promise<string>;
}

export function recalling(world: World, memory: Memory | undefined): Recalling {
  let key = '';
  let isUsed = false;
  /** With open pages nothing is remembered: what they are told must be done. */
  let isWatched = false;
  let stories = 0;
  let isChecked = false;
  /** Asked in the story and not yet of the world. */
  let owed: (readonly [Asked, number])[] = [];

  const catchUp = async () => {
    const story = owed;
    owed = [];
    for (const [asked, throwing] of story) await world.ask(asked, throwing);
    isUsed = true;
  };
  const real: World = {
    ...world,
    async ask(asked, throwing) {
      await catchUp();
      return await world.ask(asked, throwing);
    },
    async watch(as, caseId) {
      await catchUp();
      isWatched = true;
      return await world.watch(as, caseId);
    },
  };
  const keptOf = (place: string) => (isWatched ? undefined : memory?.get(place));
  const keep = (place: string, kept: Kept) => {
    if (!isWatched) memory?.set(place, kept);
  };
  return {
    world: real,
    begin() {
      [key, owed, isWatched] = ['', [], false];
      stories += 1;
      isChecked = stories % again === 0;
      if (isUsed) world.rewindAhead();
      isUsed = false;
    },
    async ask(asked, throwing, other) {
      key = hash(key, JSON.stringify(asked));
      const kept = keptOf(key);
      if (kept && kept.digest === digestOf(other) && !isChecked) {
        owed.push([asked, throwing]);
        return { ...other, notified: kept.notified };
      }
      const answer = await real.ask(asked, throwing);
      const digest = digestOf(answer);
      if (kept && kept.digest !== digest) throw new Error(`${asked.path} was remembered otherwise than it is answered`);
      keep(key, { digest, notified: answer.notified });
      return answer;
    },
    async beside(name, read) {
      const place = hash(key, 'beside', name);
      const kept = keptOf(place);
      if (kept) return kept.digest;
      await catchUp();
      const digest = await read(world);
      keep(place, { digest, notified: [] });
      return digest;
    },
  };
}
