import type { Ground } from './aims.ts';
import { caseNamed, codesOf } from './cases.ts';
import { type Doing, makingIn } from './doing.ts';
import { placesElsewhere } from './elsewhere.ts';
import type { Fact } from './fact.ts';
import { askersOf } from './facts.ts';
import { everyId, type Ids, rowsOf } from './ids.ts';
import { makeWatched } from './live.ts';
import { type Pair, pairOf } from './pair.ts';
import { type Standing, standingForHerself, standingOn } from './standing.ts';
import { type Tally, takeFindings } from './tally.ts';
import { type WorkerKey, workers } from './words.ts';
import type { Tools, World } from './world.ts';

/** A pair of worlds with all that is needed to ask them. */
export interface Scene {
  readonly fact: Fact;
  readonly seed: number;
  readonly pair: Pair;
  readonly ground: Ground;
  readonly askers: readonly WorkerKey[];
  /** What each may do on the case, and for herself. */
  readonly onCase: Standing;
  readonly forHerself: Standing;
  readonly tally: Tally;
}

/** Spoils a world before anything is compared: see sabotage.ts. */
export type Spoiling = (world: World) => Promise<World>;

export const setClock = ({ client }: World, ahead: string) => client.query('update priv.clock set ahead = $1', [ahead]);

/** Both worlds of the process, back at the template and spoiled alike. */
async function freshWorlds(tools: Tools, spoil: Spoiling | undefined): Promise<readonly [World, World]> {
  const worlds = await tools.worlds();
  for (const world of worlds) await world.restart();
  const [first, second] = [worlds[0]!, worlds[1]!];
  return spoil ? [await spoil(first), await spoil(second)] : [first, second];
}

/** Something done by those who may, an hour back. */
export async function inBoth(
  worlds: readonly World[],
  caseId: string,
  doing: Doing | undefined,
  from: number,
): Promise<void> {
  for (const world of worlds) await doing?.(makingIn(world, caseId, from));
}

/** Where the sessions of some workers are told that what they see has changed. */
async function channelsOf({ client }: World, of: readonly WorkerKey[]): Promise<ReadonlyMap<string, WorkerKey>> {
  const { rows } = await client.query<{ channel: string; id: string }>(
    'select channel, worker_id as id from priv.session where worker_id = any ($1)',
    [of.map((key) => workers[key].id)],
  );
  return new Map(rows.map(({ channel, id }) => [channel, of.find((key) => workers[key].id === id)!]));
}

export const freshOf = (rows: Ids, before: Ids): Ids =>
  Object.fromEntries(
    Object.entries(rows).map(([name, ids]) => [name, ids.filter((id) => !before[name]?.includes(id))]),
  );

interface Begun {
  /** Who sees the case, and what she may do there. */
  readonly seeing: Standing;
  readonly before: Ids;
}

let asInTemplate: Begun | undefined;

/** How the case stands before the fact; where nothing was done there, the same for every fact, so asked once a process. */
async function begun(world: World, caseId: string, isBare: boolean): Promise<Begun> {
  if (isBare && asInTemplate) return asInTemplate;
  const found = { seeing: await standingOn(world, caseId), before: (await rowsOf(world, caseId)).ids };
  if (isBare) asInTemplate = found;
  return found;
}

/** Opens two worlds and makes them differ in one fact alone. What open pages could tell of it goes into the tally. */
export async function openScene(
  fact: Fact,
  seed: number,
  tools: Tools,
  tally: Tally,
  spoil?: Spoiling,
): Promise<Scene> {
  const worlds = await freshWorlds(tools, spoil);
  const caseId = await caseNamed(worlds[0], 'Koivu');
  const askers = askersOf(fact);
  for (const world of worlds) await setClock(world, '-1 hour');
  await inBoth(worlds, caseId, fact.before, 4_100_000);
  for (const world of worlds) await world.keep();
  const { seeing, before } = await begun(worlds[0], caseId, !spoil && !fact.before);
  const watching = askers.filter((as) => seeing.has(as));
  const live = await makeWatched(fact, worlds, tools.ear, watching, caseId);
  tally.pairs += live.pairs;
  takeFindings(tally, live.findings);
  // Once more without open pages: their lines in the use log are not part of the fact.
  for (const world of worlds) await world.rewind();
  await inBoth([worlds[0]], caseId, fact.instead, 4_200_000);
  await inBoth([worlds[1]], caseId, fact.fact, 4_200_000);
  await inBoth(worlds, caseId, fact.after, 4_300_000);
  for (const world of worlds) {
    await setClock(world, '0');
    await world.keep();
  }
  const rows = await rowsOf(worlds[1], caseId);
  const isBare = !spoil && !fact.before && !fact.instead && !fact.after;
  return {
    ...{ fact, seed, askers, tally },
    pair: pairOf(worlds, {
      known: new Set([...(await everyId(worlds[0])), ...(await everyId(worlds[1]))]),
      channels: await channelsOf(worlds[0], askers),
      opensBy: (asked) => (asked.method === 'POST' && fact.opensBy?.(asked)) || false,
      letsIn: (asked) => (asked.method === 'POST' ? fact.letsIn?.(asked) : undefined),
      memory: isBare ? tools.memory : undefined,
    }),
    ground: {
      fact,
      here: { caseId, rows },
      fresh: freshOf(rows.ids, before),
      elsewhere: await placesElsewhere(worlds[0], caseId),
      codes: [...(await codesOf(worlds[0])), 'ABCD-EFGH'],
      shown: new Map(),
    },
    onCase: fact.after || fact.instead ? await standingOn(worlds[0], caseId) : seeing,
    forHerself: await standingForHerself(worlds[0]),
  };
}
