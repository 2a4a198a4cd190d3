import { type Doing, makingIn } from './doing.ts';
import type { Fact } from './fact.ts';
import type { Finding } from './finding.ts';
import type { Ear } from './listening.ts';
import { overheard } from './pair.ts';
import { type Stream, said } from './stream.ts';
import type { Asked, Notified, WorkerKey } from './words.ts';
import type { World } from './world.ts';

interface Watcher {
  readonly as: WorkerKey;
  readonly stream: Stream | undefined;
  /** Channels that the program began to listen to for this stream. */
  readonly channels: readonly string[];
}

async function watchAll(world: World, ear: Ear, askers: readonly WorkerKey[], caseId: string): Promise<Watcher[]> {
  const watchers: Watcher[] = [];
  for (const as of askers) {
    const before = ear.channels(world.name);
    const stream = await world.watch(as, caseId);
    const channels = [...ear.channels(world.name)].filter((channel) => !before.has(channel));
    watchers.push({ as, stream, channels });
  }
  return watchers;
}

/** What a worker hears while something is done: on her stream, and on channels that are listened to for her. */
const heardBy = ({ stream, channels }: Watcher, sent: readonly Notified[]) =>
  JSON.stringify([
    stream ? said(stream.frames) : 'no stream',
    sent.filter(({ channel }) => channels.includes(channel)).length,
  ]);

/** Does something in one world while those who may not know have the page of the case open. */
async function whileWatched(
  world: World,
  ear: Ear,
  askers: readonly WorkerKey[],
  caseId: string,
  doing: Doing | undefined,
) {
  const watchers = await watchAll(world, ear, askers, caseId);
  const sent: Notified[] = [];
  const making = makingIn(world, caseId, 4_200_000, sent);
  try {
    await doing?.(making);
    const heard = watchers.map((watcher) => ({ as: watcher.as, heard: heardBy(watcher, sent) }));
    return { heard, overheard: overheard(sent) };
  } finally {
    // Left open, they would go on asking in the middle of the next fact.
    for (const { stream } of watchers) await stream?.close();
  }
}

const opensPage = (as: WorkerKey, caseId: string): Asked => ({ as, method: 'GET', path: `/fi/t/${caseId}/elossa` });

/**
 * Makes the fact in the second world, and what must look like it in the first, with open pages in both. Gives what an open page or
 * anybody's ear could tell of it: a notification that moves without a cause that she may know is an answer (access model 5 b (e)).
 * Who is barred sees her own page close; she is not asked.
 */
export async function makeWatched(
  { name, fact, instead, worker }: Fact,
  worlds: readonly [World, World],
  ear: Ear,
  askers: readonly WorkerKey[],
  caseId: string,
): Promise<{ findings: Finding[]; pairs: number }> {
  const watching = askers.filter((as) => as !== worker);
  const first = await whileWatched(worlds[0], ear, watching, caseId, instead);
  const second = await whileWatched(worlds[1], ear, watching, caseId, fact);
  const finding = (as: WorkerKey, family: string, place: string, excerpts: readonly [string, string]): Finding => ({
    ...{ fact: name, by: 'an open page', family, place, excerpts },
    story: [opensPage(as, caseId)],
    statuses: [200, 200],
  });
  const findings = first.heard.flatMap(({ as, heard }, n) => {
    const other = second.heard[n]!.heard;
    return heard === other ? [] : [finding(as, 'live stream', 'frames', [heard, other])];
  });
  if (first.overheard !== second.overheard)
    findings.push(finding(watching[0]!, 'LISTEN', 'notification', [first.overheard, second.overheard]));
  return { findings, pairs: first.heard.length + 1 };
}
