import type { AnyChange } from '../../src/platform/http/endpoint.ts';
import { aimAt } from './aims.ts';
import { choosing } from './chance.ts';
import type { Fact } from './fact.ts';
import { facts } from './facts.ts';
import { fault } from './pair.ts';
import { ableFor, playAct, playSequence, playUndone } from './play-acts.ts';
import { playForms, playLooks } from './play-looks.ts';
import { acts, looks, requestTo } from './request.ts';
import { openScene, type Scene, type Spoiling } from './scene.ts';
import type { Tally } from './tally.ts';
import { type WorkerKey, workerKeys } from './words.ts';
import type { Tools } from './world.ts';

/**
 * Who asks: the next ones of an order that is the same for every fact, so that facts are asked alike. Drawn without putting back over the
 * seeds: so many seeds ask everybody.
 */
function drawn(
  scene: Scene,
  of: readonly WorkerKey[],
  count: number,
  ...words: readonly string[]
): readonly WorkerKey[] {
  const order = choosing(...words).shuffled(workerKeys);
  const from = (scene.seed * count) % order.length;
  const next = [...order.slice(from), ...order.slice(0, from)].filter((as) => of.includes(as));
  const { first } = scene.fact;
  return [...new Set([...(first && of.includes(first) ? [first] : []), ...next])].slice(0, count);
}

/** So many drawings of what is asked for, until one shows the fact: a filter that hides it is drawn again and again, but not for ever. */
const glances = 12;

/** Logs first: each look is told there, and those before it would fill the first page. */
const isLog = ({ path }: { readonly path: string }): boolean => path.endsWith('/log');
const glanced = [...looks.filter(isLog), ...looks.filter((endpoint) => !isLog(endpoint))];

/** One who may know must see that the fact changes something: otherwise nothing has been tried. */
export async function isSeen({ pair, fact, ground, seed, tally }: Scene): Promise<void> {
  for (let nth = 0; nth < glances; nth += 1) {
    const words = nth === 0 ? [seed] : [seed, nth];
    // Each glance begins anew: what the one before has looked at is told in the log, too.
    pair.begin();
    for (const endpoint of glanced) {
      const made = requestTo(endpoint, aimAt('secret', fact.seenBy, ground, words), words);
      if (!made) continue;
      const { places } = await pair.ask({ as: fact.seenBy, method: 'GET', path: made.api });
      if (places.every((place) => place === fault)) continue;
      tally.seen.add(fact.name);
      return;
    }
  }
}

/** How much of one fact is asked. */
export interface Size {
  readonly askers: number;
  /** Of these, so many who are told that they may do it. */
  readonly able: number;
  readonly tries: number;
  readonly enough: number;
  readonly pages: number;
  readonly sequences: number;
  /** Of one fact, every so manieth act and form alone: another part of them for the next fact and the next seed. */
  readonly share: number;
  /** Only acts whose path this matches. */
  readonly only: RegExp;
  /** False when acts and what follows from them are enough. */
  readonly looks?: boolean;
}

/** Which acts and forms are played about a fact. */
const sharedOut =
  ({ fact, seed }: Scene, share: number) =>
  (_: unknown, nth: number): boolean =>
    (nth + facts.indexOf(fact) + seed) % share === 0;

/**
 * Every act of the share by so many workers, first those who are told that they may: they try harder. Of the others, what nobody has done
 * yet is done as it was in the template.
 */
async function playActs(scene: Scene, { askers, able: most, tries, enough, pages, share, only }: Size): Promise<void> {
  const isShared = sharedOut(scene, share);
  for (const [nth, endpoint] of (acts as readonly AnyChange[]).entries()) {
    if (!only.test(endpoint.path)) continue;
    if (!isShared(endpoint, nth)) {
      await playUndone(scene, endpoint, { tries, enough, pages });
      continue;
    }
    const able = drawn(scene, ableFor(scene, endpoint), most, endpoint.path, 'able');
    const others = drawn(scene, scene.askers, askers, endpoint.path).filter((as) => !able.includes(as));
    for (const as of able) await playAct(scene, endpoint, as, { tries, enough, pages });
    for (const as of others.slice(0, askers - able.length))
      await playAct(scene, endpoint, as, { tries: 1, enough, pages });
  }
}

/** Looks of two who see the case and of one who may be anybody; pages and forms of the first. */
async function playPages(scene: Scene, onCase: readonly WorkerKey[], { share }: Size): Promise<void> {
  await isSeen(scene);
  const [insider, another] = drawn(scene, onCase, 2, 'looks');
  const [outsider] = drawn(scene, scene.askers, 1, 'looks');
  for (const as of new Set([insider, another, outsider])) if (as) await playLooks(scene, as, as === insider);
  if (insider) await playForms(scene, insider, sharedOut(scene, share));
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
  const onCase = scene.askers.filter((as) => scene.onCase.has(as));
  if (size.looks !== false) await playPages(scene, onCase, size);
  await playActs(scene, size);
  for (let nth = 0; nth < size.sequences; nth += 1) {
    const [as] = drawn(scene, nth % 2 === 0 ? onCase : scene.askers, 1, 'sequence', String(nth));
    if (as) await playSequence(scene, as, nth);
  }
}
