import { aimAt, type Ground } from './aims.ts';
import { caseNamed, codesOf } from './cases.ts';
import type { Doing } from './doing.ts';
import type { Fact } from './fact.ts';
import { rowsOf } from './ids.ts';
import { type Made, requestTo } from './request.ts';
import { freshOf, inBoth, type Spoiling, setClock } from './scene.ts';
import { openCopy } from './template.ts';
import { type Asked, organisations, type WorkerKey } from './words.ts';
import type { Tools, World } from './world.ts';

/** Three places of which the first holds what may not be known; the second and the third are alike. */
export interface Trio {
  readonly worlds: readonly [World, World, World];
  /** A request to the first as it is asked of each. */
  as(asked: Asked, at: 0 | 1 | 2): Asked;
  /** Made a request about the fact, as a worker. */
  about(endpoint: Parameters<typeof requestTo>[0], as: WorkerKey): Made | undefined;
  close(): Promise<void>;
}

const groundOf = async (world: World, fact: Fact, caseId: string, before: Ground['fresh']): Promise<Ground> => {
  const rows = await rowsOf(world, caseId);
  return {
    fact,
    here: { caseId, rows },
    fresh: freshOf(rows.ids, before),
    elsewhere: new Map(),
    codes: await codesOf(world),
    shown: new Map(),
  };
};

const asking =
  (ground: Ground): Trio['about'] =>
  (endpoint, as) =>
    requestTo(endpoint, aimAt('secret', as, ground, [1]), [1]);

async function copyWorld(tools: Tools, spoil: Spoiling | undefined): Promise<World> {
  const world = await openCopy(tools);
  return spoil ? await spoil(world) : world;
}

/** Three worlds, one with a fact and two without. */
export async function trioOf(fact: Fact, tools: Tools, spoil?: Spoiling): Promise<Trio> {
  const worlds = [await copyWorld(tools, spoil), await copyWorld(tools, spoil), await copyWorld(tools, spoil)] as const;
  const caseId = await caseNamed(worlds[0], 'Koivu');
  const doneIn = async (doing: (nth: number) => Doing | undefined, from: number, ahead: string) => {
    for (const [nth, world] of worlds.entries()) {
      await setClock(world, ahead);
      await inBoth([world], caseId, doing(nth), from);
      await world.keep();
    }
  };
  await doneIn(() => fact.before, 4_100_000, '-1 hour');
  const before = (await rowsOf(worlds[0], caseId)).ids;
  await doneIn((nth) => (nth === 0 ? fact.fact : fact.instead), 4_200_000, '-1 hour');
  await doneIn(() => fact.after, 4_300_000, '-1 hour');
  await doneIn(() => undefined, 4_400_000, '0');
  for (const world of worlds) {
    // Whether a statement is planned anew goes by the statistics of its tables, which one fact changes here, where tables are small.
    await world.client.query('set plan_cache_mode = force_generic_plan');
    // More was done in the first: what is read past there is no time that a program which cleans up takes.
    await world.settle();
  }
  return {
    worlds,
    as: (asked) => asked,
    about: asking(await groundOf(worlds[0], fact, caseId, before)),
    async close() {
      for (const world of worlds) await world.close();
    },
  };
}

/** One world, in which a case that is there is asked for, and two that are not. */
export async function trioOfCases(fact: Fact, tools: Tools, spoil?: Spoiling): Promise<Trio> {
  const world = await copyWorld(tools, spoil);
  const caseId = await caseNamed(world, 'Koivu');
  await world.keep();
  const ground = await groundOf(world, fact, caseId, {});
  const cases = [caseId, 'zzzzz0', 'zzzzz1'] as const;
  return {
    worlds: [world, world, world],
    as: (asked, at) => ({ ...asked, path: asked.path.replace(caseId, cases[at]) }),
    about: asking(ground),
    close: () => world.close(),
  };
}

/** One world, in which a text names a shelter that is hidden on the case, and two that are not on it. */
export async function trioOfNames(fact: Fact, tools: Tools, spoil?: Spoiling): Promise<Trio> {
  const world = await copyWorld(tools, spoil);
  const caseId = await caseNamed(world, 'Koivu');
  await world.keep();
  const ground = await groundOf(world, fact, caseId, {});
  const names = [organisations.lyhty.name, organisations.tuohus.name, organisations.vagen.name] as const;
  return {
    worlds: [world, world, world],
    as: (asked, at) => saying(asked, names[0], names[at]),
    about: asking(ground),
    close: () => world.close(),
  };
}

/** The same request with other words for some of its words. */
export const saying = (asked: Asked, from: string | RegExp, to: string): Asked => ({
  ...asked,
  body: Object.fromEntries(
    Object.entries(asked.body ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(from, to) : value,
    ]),
  ),
});
