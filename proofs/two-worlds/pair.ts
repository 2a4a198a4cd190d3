import { placesOf, renamer } from './differ.ts';
import { recalling } from './recall.ts';
import { type Stream, said } from './stream.ts';
import type { Answer, Asked, Memory, Notified, WorkerKey } from './words.ts';
import type { World } from './world.ts';

/** What was asked of both worlds, and where their answers are not the same. */
export interface Compared {
  readonly asked: Asked;
  readonly answers: readonly [Answer, Answer];
  /** Empty when nothing differs, and nothing has failed. */
  readonly places: readonly string[];
}

/** An open page of a case in both worlds, while something is done there. */
export interface Watching {
  /** What has come on its stream until now, in each. */
  readonly frames: readonly [string, string];
  close(): Promise<void>;
}

/** Two worlds that differ in one fact, asked alike. */
export interface Pair {
  /** Both back to where they began; what is asked from here is one story. */
  begin(): void;
  ask(asked: Asked): Promise<Compared>;
  /** Mail to these addresses that would go out now, in both. */
  mail(addresses: readonly string[]): Promise<Compared['places']>;
  /** Opens the page of a case; what is done from here on in this story is told to it. */
  watch(as: WorkerKey, caseId: string): Promise<Watching>;
  readonly worlds: readonly [World, World];
}

/** A name that nobody guesses: it holds a piece of chance. */
const unguessable = /[0-9a-f]{16}|[A-Za-z0-9_-]{22}/;

/**
 * What of the notifications those who may not know could hear: those on names that anybody can guess, those on the channels of their own
 * sessions, and what payloads say. Nobody else knows the name of a channel that belongs to a session.
 */
export const overheard = (notified: readonly Notified[], isOwn: (channel: string) => boolean = () => false): string =>
  [
    ...new Set(
      notified
        .filter(({ channel }) => isOwn(channel) || !unguessable.test(channel))
        .map(({ channel, payload }) => `${channel} ${payload}`),
    ),
  ]
    .sort()
    .join('\n');

/** What a pair of worlds is compared by. */
export interface Comparing {
  /** Ids that stand in one of them from the beginning. */
  readonly known: ReadonlySet<string>;
  /** Channels of those who may not know, and whose each is. */
  readonly channels: ReadonlyMap<string, WorkerKey>;
  /** Acts after which she may lawfully hear of it. */
  readonly opensBy: (asked: Asked) => boolean;
  /** Whom an act lets in in the first world alone. */
  readonly letsIn: (asked: Asked) => WorkerKey | undefined;
  /** Of the first world, where it is as it is for other facts. */
  readonly memory: Memory | undefined;
}

/** Alike in both worlds it tells nothing, and whoever is entitled gets no answer for as long as it lasts. */
export const fault = 'fault';
const faultIn = (answers: readonly Answer[]): readonly string[] =>
  answers.some(({ status }) => status >= 500) ? [fault] : [];

const told = (stream: Stream | undefined) => (stream ? said(stream.frames) : 'no stream');

export function pairOf(
  [one, two]: readonly [World, World],
  { known, channels, opensBy, letsIn, memory }: Comparing,
): Pair {
  const first = recalling(one, memory);
  let renamers = [renamer(known), renamer(known)] as const;
  let [step, isWatched] = [0, false];
  const worlds = [first.world, two] as const;
  /** Do those who may not know hear the same, and who is let in nowhere but in the first world nothing in the second? */
  const soundsAlike = (asked: Asked, [a, b]: readonly [Answer, Answer]): boolean => {
    const [letIn, opens] = [letsIn(asked), opensBy(asked)];
    const isOwn = (channel: string) => !opens && channels.has(channel) && channels.get(channel) !== letIn;
    const isLoud = letIn !== undefined && b.notified.some(({ channel }) => channels.get(channel) === letIn);
    return overheard(a.notified, isOwn) === overheard(b.notified, isOwn) && !isLoud;
  };
  const differ = ([a, b]: readonly [Answer, Answer]): readonly string[] => {
    // Only what differs is renamed: ids are the same in both nearly always, and a story must not stop for the rest.
    if (placesOf(a, b).length === 0) return [];
    const [x, y] = [a, b].map((answer, n) => ({
      ...answer,
      headers: renamers[n]!(answer.headers),
      body: renamers[n]!(answer.body),
    }));
    return placesOf(x!, y!);
  };
  return {
    worlds,
    begin() {
      first.begin();
      two.rewindAhead();
      renamers = [renamer(known), renamer(known)];
      [step, isWatched] = [0, false];
    },
    async ask(asked) {
      step += 1;
      const other = await two.ask(asked, step);
      const answers = [await first.ask(asked, step, other), other] as const;
      if (isWatched) for (const [n, { notified }] of answers.entries()) await worlds[n]!.deliver(notified);
      const loud = soundsAlike(asked, answers) ? [] : ['notification'];
      return { asked, answers, places: [...differ(answers), ...loud, ...faultIn(answers)] };
    },
    async mail(addresses) {
      const to = async (world: World) => (await world.mail()).filter((address) => addresses.includes(address)).join();
      return (await first.beside(`mail ${addresses.join()}`, to)) === (await to(two)) ? [] : ['mail'];
    },
    async watch(as, caseId) {
      isWatched = true;
      const streams = [await worlds[0].watch(as, caseId), await worlds[1].watch(as, caseId)] as const;
      return {
        get frames() {
          return [told(streams[0]), told(streams[1])] as const;
        },
        async close() {
          for (const stream of streams) await stream?.close();
        },
      };
    },
  };
}
