import type { Ground } from './aims.ts';
import { caseNamed, codesOf } from './cases.ts';
import { actingIn } from './doing.ts';
import { placesElsewhere } from './elsewhere.ts';
import type { Doing, Fact } from './fact.ts';
import { askersOf } from './facts.ts';
import { everyId, type Ids, rowsOf } from './ids.ts';
import { makeWatched } from './live.ts';
import { type Pair, pairOf } from './pair.ts';
import { type Standing, standingForHerself, standingOn } from './standing.ts';
import type { Tally } from './tally.ts';
import { templateCopy } from './template.ts';
import type { WorkerKey } from './words.ts';
import { openWorld, type Tools, type World } from './world.ts';

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
  close(): Promise<void>;
}

/** Spoils a world before anything is compared: see sabotage.ts. */
export type Spoiling = (world: World) => Promise<World>;

export const setClock = ({ client }: World, ahead: string) => client.query('update priv.clock set ahead = $1', [ahead]);

export async function copyWorld(tools: Tools, spoil: Spoiling | undefined): Promise<World> {
  const { database, folder } = await templateCopy(tools);
  const world = await openWorld(database, folder, tools);
  return spoil ? await spoil(world) : world;
}

/** Something done by those who may, an hour back. */
export async function inBoth(
  worlds: readonly World[],
  caseId: string,
  doing: Doing | undefined,
  from: number,
): Promise<void> {
  for (const world of worlds) await doing?.({ by: actingIn(world, caseId, from), world, caseId });
}

export const freshOf = (rows: Ids, before: Ids): Ids =>
  Object.fromEntries(
    Object.entries(rows).map(([name, ids]) => [name, ids.filter((id) => !before[name]?.includes(id))]),
  );

/** Opens two worlds and makes them differ in one fact alone. What open pages could tell of it goes into the tally. */
export async function openScene(
  fact: Fact,
  seed: number,
  tools: Tools,
  tally: Tally,
  spoil?: Spoiling,
): Promise<Scene> {
  const worlds = [await copyWorld(tools, spoil), await copyWorld(tools, spoil)] as const;
  const close = async () => {
    for (const world of worlds) await world.close();
  };
  try {
    const caseId = await caseNamed(worlds[0], 'Koivu');
    const askers = askersOf(fact);
    for (const world of worlds) await setClock(world, '-1 hour');
    await inBoth(worlds, caseId, fact.before, 4_100_000);
    for (const world of worlds) await world.keep();
    const onCase = await standingOn(worlds[0], caseId);
    const before = (await rowsOf(worlds[0], caseId)).ids;
    const live = await makeWatched(
      fact,
      worlds,
      tools.ear,
      askers.filter((as) => onCase.has(as)),
      caseId,
    );
    tally.findings.push(...live.findings);
    tally.pairs += live.pairs;
    await inBoth(worlds, caseId, fact.after, 4_300_000);
    for (const world of worlds) {
      await setClock(world, '0');
      await world.keep();
    }
    const rows = await rowsOf(worlds[1], caseId);
    const known = new Set([...(await everyId(worlds[0])), ...(await everyId(worlds[1]))]);
    let thrown = 0;
    return {
      ...{ fact, seed, askers, tally, close },
      pair: pairOf(worlds, known, () => {
        thrown += 1;
        return thrown;
      }),
      ground: {
        fact,
        here: { caseId, rows },
        fresh: freshOf(rows.ids, before),
        elsewhere: await placesElsewhere(worlds[0], caseId),
        codes: [...(await codesOf(worlds[0])), 'ABCD-EFGH'],
        shown: new Map(),
      },
      onCase: await standingOn(worlds[0], caseId),
      forHerself: await standingForHerself(worlds[0]),
    };
  } catch (error) {
    await close();
    throw error;
  }
}
