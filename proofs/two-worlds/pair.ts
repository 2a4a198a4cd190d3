import { placesOf, renamer } from './differ.ts';
import type { Answer, Asked, Notified } from './words.ts';
import type { World } from './world.ts';

/** What was asked of both worlds, and where their answers are not the same. */
export interface Compared {
  readonly asked: Asked;
  readonly answers: readonly [Answer, Answer];
  /** Empty when nothing differs. */
  readonly places: readonly string[];
}

/** Two worlds that differ in one fact, asked alike. */
export interface Pair {
  /** Both back to where they began; what is asked from here is one story. */
  begin(): Promise<void>;
  ask(asked: Asked): Promise<Compared>;
  /** Mail to this address that would go out now, in both. */
  mail(address: string): Promise<Compared['places']>;
  readonly worlds: readonly [World, World];
}

/** A name that nobody guesses: it holds a piece of chance. */
const unguessable = /[0-9a-f]{16}|[A-Za-z0-9_-]{22}/;

/**
 * What of the notifications anybody could hear: those on names that can be guessed, and where payloads say something. A channel that
 * belongs to one session is compared where that session has a stream.
 */
export const overheard = (notified: readonly Notified[]): string =>
  [
    ...new Set(
      notified
        .filter(({ channel }) => !unguessable.test(channel))
        .map(({ channel, payload }) => `${channel} ${payload}`),
    ),
  ]
    .sort()
    .join('\n');

export function pairOf(worlds: readonly [World, World], known: ReadonlySet<string>, next: () => number): Pair {
  let renamers = [renamer(known), renamer(known)] as const;
  const inBoth = async <T>(work: (world: World) => Promise<T>): Promise<[T, T]> => [
    await work(worlds[0]),
    await work(worlds[1]),
  ];
  return {
    worlds,
    async begin() {
      await inBoth((world) => world.rewind());
      renamers = [renamer(known), renamer(known)];
    },
    async ask(asked) {
      const throwing = next();
      const answers = await inBoth((world) => world.ask(asked, throwing));
      const [a, b] = answers;
      const heard = overheard(a.notified) === overheard(b.notified) ? [] : ['notification'];
      let places = placesOf(a, b);
      // Only what differs is renamed: ids are the same in both nearly always, and a story must not stop for the rest.
      if (places.length > 0) {
        const named = answers.map((answer, n) => ({
          ...answer,
          headers: renamers[n]!(answer.headers),
          body: renamers[n]!(answer.body),
        }));
        places = placesOf(named[0]!, named[1]!);
      }
      return { asked, answers, places: [...places, ...heard] };
    },
    async mail(address) {
      const [a, b] = await inBoth((world) => world.mail());
      return a.filter((to) => to === address).length === b.filter((to) => to === address).length ? [] : ['mail'];
    },
  };
}
