import type { AnyChange } from '../../src/platform/http/endpoint.ts';
import { type AimKind, aimAt, aimKinds, isOf } from './aims.ts';
import { type Choosing, choosing } from './chance.ts';
import { asks, playFeeds, takeFrames } from './play-looks.ts';
import { acts, looks, type Made, type Repairs, repairsFrom, requestTo } from './request.ts';
import type { Scene } from './scene.ts';
import { shrinkFrom } from './shrink.ts';
import { reach } from './tally.ts';
import { reached } from './template.ts';
import type { Asked, WorkerKey } from './words.ts';

/** Pages that tell most of what an act may have changed. */
const telling = looks.filter(({ path }) =>
  /^\/(work|calendar|log|intake|referral-offers|consultations)$|^\/cases\/:caseId(\/(network|plan|meetings|timeline|referrals|couplings|log|justice-lines|compilations|safety|deadlines))?$/.test(
    path,
  ),
);
/** Files take a hundred times as long as anything else. */
export const makesFile = ({ path }: { readonly path: string }): boolean => /(-file|\/file|\/copy|\/export)$/.test(path);

/** Looks that need no id, or that of a case alone. */
const listing = looks.filter(({ path }) => !/:(?!caseId)|export|hsds|elements|topics|conditions/.test(path));

/** What each worker of a run has been shown: about the same in all worlds. */
const shownTo = new Map<WorkerKey, ReadonlySet<string>>();

/** Lets a worker look around in the first world, once a run: her acts are then about rows that she knows. */
async function lookAround({ pair, ground, seed }: Scene, as: WorkerKey): Promise<void> {
  const shown = new Set<string>();
  ground.shown.set(as, shownTo.get(as) ?? shown);
  if (shownTo.has(as)) return;
  shownTo.set(as, shown);
  pair.begin();
  for (const endpoint of listing) {
    const made = requestTo(endpoint, aimAt('own', as, ground, [seed]), [seed]);
    if (!made) continue;
    const { body } = await pair.worlds[0].ask({ as, method: 'GET', path: made.api }, 1);
    for (const [id] of body.matchAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g)) shown.add(id);
  }
}

const lookOf = (as: WorkerKey, { api }: Made): Asked => ({ as, method: 'GET', path: api });
const isDone = (status: number) => status === 200 || status === 303;
/** The id of what was made, as the answer begins with it. */
const madeBy = (body: string) => /^\{"id":"([0-9a-f-]{36})"/.exec(body)?.[1];

/** Who is on the case, and the own use log. */
const always = /\/cases\/:caseId\/(network|log)$/;

/** Looks at what an act has changed: some telling pages, always the log, what was recorded, calendar and mail. */
async function readBack(scene: Scene, as: WorkerKey, before: readonly Asked[], how: Reading): Promise<void> {
  const { ground, seed } = scene;
  const aim = aimAt('secret', as, ground, [seed]);
  const chosen = how.all ? telling : choosing(seed, as, before.at(-1)!.path).shuffled(telling).slice(0, how.pages);
  for (const endpoint of new Set([...chosen, ...telling.filter(({ path }) => always.test(path))])) {
    const made = requestTo(endpoint, aim, [seed]);
    if (made) await asks(scene, how.by, lookOf(as, made), before);
  }
  const id = how.made;
  const page = id && pageOf(before.at(-1)!.path, id);
  if (page) await asks(scene, how.by, { as, method: 'GET', path: page }, before);
  await playFeeds(scene, as, how.by, before);
}

interface Reading {
  readonly by: string;
  readonly pages: number;
  readonly all?: boolean;
  /** The id of what was made. */
  readonly made?: string | undefined;
}

const ownPages =
  /^(\/api\/v1(?:\/cases\/[^/]+)?\/)(?:network-|disclosure-)?(consents|meetings|consultations|referral-drafts|justice-lines)$/;
/** Where what an act has made can be read by its id. */
function pageOf(path: string, id: string): string | undefined {
  const [, base, what] = ownPages.exec(path) ?? [];
  return base && what ? `${base}${what}/${id}` : undefined;
}

interface Tried {
  readonly asked: Asked;
  readonly done: boolean;
  /** Done, and it opens the fact to her lawfully. */
  readonly opens: boolean;
  readonly made: string | undefined;
  /** What the answer says should be otherwise. */
  readonly repairs: Repairs | undefined;
}

interface Trying {
  readonly kind: AimKind;
  /** Which part of the proof it is. */
  readonly by: string;
  readonly before: readonly Asked[];
  readonly words: readonly (string | number)[];
  readonly repairs?: Repairs | undefined;
}

/** Tries an act of a worker about something; undefined where no body can be made. */
async function tryAct(
  scene: Scene,
  endpoint: AnyChange,
  as: WorkerKey,
  { kind, by, before, words, repairs }: Trying,
): Promise<Tried | undefined> {
  const { seed, tally, ground, fact } = scene;
  const aim = aimAt(kind, as, ground, [seed, ...words], endpoint.action.name);
  const made = requestTo(endpoint, aim, [seed, as, ...words], repairs);
  if (!made) {
    tally.unmade.add(`POST ${endpoint.path}`);
    return undefined;
  }
  const byForm = made.slug !== undefined && choosing(seed, as, endpoint.path, ...words, 'face').below(8) === 0;
  // Only the answer as data says what to try otherwise.
  const form = byForm && !repairs;
  const asked: Asked = { as, method: 'POST', path: form ? `/fi${made.slug}` : made.api, body: made.body, form };
  const { answers } = await asks(scene, by, asked, before);
  const [{ status, body }, other] = answers;
  reach(tally, endpoint.path, status);
  const done = isDone(status) || isDone(other.status);
  return {
    ...{ asked, done, opens: done && (fact.opensBy?.(asked) ?? false) },
    made: madeBy(body),
    repairs: done ? undefined : repairsFrom(body, repairs),
  };
}

/** How far one act of one worker is tried. */
export interface Effort {
  /** Bodies: about the fact, about the fact and herself, about others. */
  readonly tries: number;
  /** So many bodies that are done are enough. */
  readonly enough: number;
  /** Pages that are read after each that is done. */
  readonly pages: number;
}

/** Every third body is about the fact. */
function kindsFor(scene: Scene, endpoint: AnyChange, as: WorkerKey): readonly AimKind[] {
  const others = aimKinds.filter((kind) => kind !== 'secret' && kind !== 'self');
  const [one, another, ...rest] = choosing(scene.seed, as, endpoint.path, 'aims').shuffled(others);
  // Who may not do it here does it on another of her cases.
  if (!allowed(scene, as, endpoint) && isAllowedElsewhere(scene, as, endpoint)) return ['secret', 'elsewhere'];
  return ['secret', 'self', one!, 'secret', 'self', another!, 'secret', ...rest];
}

/** Tries an act with a body, and again with what the product says should be otherwise. */
async function tryMended(
  scene: Scene,
  endpoint: AnyChange,
  as: WorkerKey,
  kind: AimKind,
  nth: number,
  most: number,
): Promise<Tried | undefined> {
  let tried: Tried | undefined;
  for (let round = 0; round <= most; round += 1) {
    scene.pair.begin();
    tried = await tryAct(scene, endpoint, as, {
      ...{ kind, by: 'an act', before: [], words: [nth] },
      repairs: tried?.repairs,
    });
    if (!tried?.repairs) break;
  }
  return tried;
}

/** Plays a request that did the act in the template, of one who may not know the fact; undone where the fact stands in its way. */
async function playKnown(scene: Scene, endpoint: AnyChange, { pages }: Effort): Promise<void> {
  const known = (reached().get(endpoint.path)?.requests ?? []).filter(({ as }) => scene.askers.includes(as));
  if (known.length === 0) return;
  const asked = choosing(scene.seed, endpoint.path, 'known').oneOf(known);
  scene.pair.begin();
  const { answers } = await asks(scene, 'an act', asked);
  reach(scene.tally, endpoint.path, answers[0].status);
  if (!answers.some(({ status }) => isDone(status)) || scene.fact.opensBy?.(asked)) return;
  const made = madeBy(answers[0].body);
  await readBack(scene, asked.as, [asked], { by: 'what is read after an act', pages, made });
}

const isReached = ({ tally }: Scene, { path }: AnyChange) => isDone(tally.reached.get(path) ?? 0);

/** An act that nobody has done yet, as it was done in the template. */
export async function playUndone(scene: Scene, endpoint: AnyChange, effort: Effort): Promise<void> {
  if (!isReached(scene, endpoint)) await playKnown(scene, endpoint, effort);
}

/** One act of one worker, until it is done; what it changed is read back. */
export async function playAct(scene: Scene, endpoint: AnyChange, as: WorkerKey, effort: Effort): Promise<void> {
  const kinds = kindsFor(scene, endpoint, as);
  let done = 0;
  if (effort.tries > 1 || !isReached(scene, endpoint)) await playKnown(scene, endpoint, effort);
  if (effort.tries > 1) await lookAround(scene, as);
  // What nobody has done, in the template neither, is tried harder.
  const isKnown = isReached(scene, endpoint) || (reached().get(endpoint.path)?.requests ?? []).length > 0;
  for (let nth = 0; nth < (isKnown ? effort.tries : effort.tries * 3) && done < effort.enough; nth += 1) {
    const tried = await tryMended(scene, endpoint, as, kinds[nth % kinds.length]!, nth, effort.tries > 1 ? 3 : 0);
    if (!tried) return;
    if (!tried.done || tried.opens) continue;
    done += 1;
    await readBack(scene, as, [tried.asked], {
      by: 'what is read after an act',
      pages: effort.pages,
      made: tried.made,
    });
  }
}

const allowed = (scene: Scene, as: WorkerKey, { action }: AnyChange) =>
  (action.on === 'case' ? scene.onCase : scene.forHerself).get(as)?.has(action.name) ?? false;
const isAllowedElsewhere = ({ ground }: Scene, as: WorkerKey, { action }: AnyChange) =>
  (ground.elsewhere.get(as) ?? []).some(({ allowed: there }) => there.has(action.name));

/** The row that an act is about, besides the case. */
const rowOf = ({ path }: AnyChange) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!).find((name) => name !== 'caseId');

/** Those who are told that they may do it; of these, those who hold a row with which it is still to be done. */
export function ableFor(scene: Scene, endpoint: AnyChange): readonly WorkerKey[] {
  const able = scene.askers.filter((as) => allowed(scene, as, endpoint));
  const { rows } = scene.ground.here;
  const ids = (rows.ids[rowOf(endpoint) ?? ''] ?? []).filter((id) => rows.live.has(id));
  const holders = able.filter((as) => ids.some((id) => isOf(rows, as, id)));
  if (holders.length > 0) return holders;
  return able.length > 0 ? able : scene.askers.filter((as) => isAllowedElsewhere(scene, as, endpoint));
}

/** Up to six acts of one worker in any order, told as they go to her open page; undefined when one opens the fact to her. */
async function playActsInARow(
  scene: Scene,
  as: WorkerKey,
  nth: number,
  chance: Choosing,
): Promise<readonly Asked[] | undefined> {
  const able = (acts as readonly AnyChange[]).filter(
    (endpoint) => allowed(scene, as, endpoint) && !makesFile(endpoint),
  );
  const story: Asked[] = [];
  const steps = 2 + chance.below(5);
  for (let step = 0; step < steps; step += 1) {
    const endpoint = chance.oneOf(able.length > 0 ? able : (acts as readonly AnyChange[]));
    const tried = await tryAct(scene, endpoint, as, {
      ...{ kind: chance.oneOf(aimKinds), by: 'a sequence', before: [...story], words: [nth, step] },
    });
    if (tried?.opens) return undefined;
    if (tried) story.push(tried.asked);
  }
  return story;
}

/** A row of acts, then her open page, every telling page, her calendar and the mail. */
export async function playSequence(scene: Scene, as: WorkerKey, nth: number): Promise<void> {
  const { pair, ground, tally } = scene;
  const from = tally.findings.length;
  pair.begin();
  const page = await pair.watch(as, ground.here.caseId);
  try {
    const story = await playActsInARow(scene, as, nth, choosing(scene.seed, scene.fact.name, as, 'sequence', nth));
    if (!story || story.length === 0) return;
    takeFrames(scene, as, page, story);
    await readBack(scene, as, story, { by: 'what is read after a sequence', pages: 0, all: true });
  } finally {
    await page.close();
  }
  await shrinkFrom(pair, tally, from);
}
