import type { AnyChange } from '../../src/platform/http/endpoint.ts';
import { aimAt } from './aims.ts';
import { choosing } from './chance.ts';
import type { Fact } from './fact.ts';
import { facts } from './facts.ts';
import { ableFor, makesFile, playAct, playSequence } from './play-acts.ts';
import { playFeeds, playForms, playLooks } from './play-looks.ts';
import { acts, looks, requestTo } from './request.ts';
import { openScene, type Scene, type Spoiling } from './scene.ts';
import type { Tally } from './tally.ts';
import type { WorkerKey } from './words.ts';
import type { Tools } from './world.ts';

/** Who asks: drawn without putting back over the seeds, so that so many seeds ask everybody. */
function drawn(
  scene: Scene,
  of: readonly WorkerKey[],
  count: number,
  ...words: readonly string[]
): readonly WorkerKey[] {
  if (of.length === 0) return [];
  const order = choosing(scene.fact.name, ...words).shuffled(of);
  const some = Array.from(
    { length: Math.min(count, of.length) },
    (_, n) => order[(scene.seed * count + n) % order.length]!,
  );
  const { first } = scene.fact;
  return first && of.includes(first) ? [...new Set([first, ...some])].slice(0, count) : some;
}

/** One who may know must see that the fact changes something: otherwise nothing has been tried. */
async function isSeen({ pair, fact, ground, seed, tally }: Scene): Promise<void> {
  await pair.begin();
  const aim = aimAt('secret', fact.seenBy, ground, [seed]);
  for (const endpoint of looks) {
    const made = requestTo(endpoint, aim, [seed]);
    if (!made) continue;
    const { places } = await pair.ask({ as: fact.seenBy, method: 'GET', path: made.api });
    if (places.length === 0) continue;
    tally.seen.add(fact.name);
    return;
  }
}

/** How much of one fact is asked. */
export interface Size {
  readonly askers: number;
  readonly tries: number;
  readonly enough: number;
  readonly pages: number;
  readonly sequences: number;
  /** Only acts whose path this matches. */
  readonly only: RegExp;
  /** Files of every fact; otherwise of one in four, because each takes as long as a hundred pages. */
  readonly files?: boolean;
  /** False when acts and what follows from them are enough. */
  readonly looks?: boolean;
}

async function playActs(scene: Scene, { askers, tries, enough, pages, only, files = false }: Size): Promise<void> {
  for (const [nth, endpoint] of (acts as readonly AnyChange[]).entries()) {
    if (!only.test(endpoint.path)) continue;
    const able = drawn(scene, ableFor(scene, endpoint), 1, endpoint.path, 'able');
    const others = drawn(scene, scene.askers, askers, endpoint.path).filter((as) => !able.includes(as));
    const isLeftOut = !files && (nth + facts.indexOf(scene.fact) + scene.seed) % 4 > 0;
    if (makesFile(endpoint) && isLeftOut) continue;
    for (const as of able)
      await playAct(scene, endpoint, as, { tries: makesFile(endpoint) ? 1 : tries, enough, pages });
    if (makesFile(endpoint)) continue;
    for (const as of others.slice(0, askers - able.length))
      await playAct(scene, endpoint, as, { tries: 1, enough, pages });
  }
}

/** Looks of two who see the case and of one who may be anybody; pages and forms of the first. */
async function playPages(scene: Scene, onCase: readonly WorkerKey[]): Promise<void> {
  await isSeen(scene);
  const [insider, another] = drawn(scene, onCase, 2, 'looks');
  const [outsider] = drawn(scene, scene.askers, 1, 'looks');
  for (const as of new Set([insider, another, outsider])) {
    if (!as) continue;
    await playLooks(scene, as, 'secret', as === insider);
    await playFeeds(scene, as, 'a look');
  }
  if (insider) await playForms(scene, insider);
}

/** Plays one fact: open pages, looks, forms, every act, sequences, feeds and mail. */
export async function playFact(
  fact: Fact,
  seed: number,
  tools: Tools,
  tally: Tally,
  size: Size,
  spoil?: Spoiling,
): Promise<void> {
  const scene = await openScene(fact, seed, tools, tally, spoil);
  try {
    const onCase = scene.askers.filter((as) => scene.onCase.has(as));
    if (size.looks !== false) await playPages(scene, onCase);
    await playActs(scene, size);
    for (let nth = 0; nth < size.sequences; nth += 1) {
      const [as] = drawn(scene, nth % 2 === 0 ? onCase : scene.askers, 1, 'sequence', String(nth));
      if (as) await playSequence(scene, as, nth);
    }
  } finally {
    await scene.close();
  }
}
