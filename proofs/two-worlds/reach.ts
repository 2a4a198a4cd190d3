import type { AnyChange } from '../../src/platform/http/endpoint.ts';
import { type AimKind, aimAt, aimKinds, type Ground, isOf } from './aims.ts';
import { codesOf } from './cases.ts';
import { choosing } from './chance.ts';
import { type Case, casesOf } from './elsewhere.ts';
import { joinsPieces, type Made, madeOf, type Repairs, repairsFrom, requestTo } from './request.ts';
import { type Standing, standingForHerself } from './standing.ts';
import { type Asked, organisationOf, type WorkerKey, workerKeys } from './words.ts';
import type { Program } from './world.ts';

/** How far an act came in the template, and with which requests. */
export interface Reached {
  readonly path: string;
  /** The best answer that anybody got. */
  readonly status: number;
  /** What the best refusal said. */
  readonly said: string;
  /** How the page answered when the first of the requests came as a form; undefined where there is no page. */
  readonly form?: number | undefined;
  /** Requests that do it, of workers of different organisations. */
  readonly requests: readonly Asked[];
}

/** What one worker alone can ask for, with one code or about one row: who made the row says it, and no search would come upon it. */
export interface OneWay {
  readonly as: WorkerKey;
  /** Of the endpoint. */
  readonly path: string;
  readonly input: Readonly<Record<string, unknown>>;
}

interface Candidate {
  readonly as: WorkerKey;
  readonly place: Case;
}

/** Whom requests are about that are about nobody in particular. */
const about = { about: 'lyhty', worker: 'minna', other: 'kuunari' } as const;
const kinds = aimKinds.filter((kind) => kind !== 'elsewhere');
const done = [200, 303];
/** From done to not understood at all. */
const order = [...done, 409, 422, 403, 404];
const rank = (status: number) => (order.indexOf(status) + 1 || 9) % 10;

/** The row that a request is about: the last that its address names. */
const rowOf = ({ path }: AnyChange) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!).findLast((name) => name !== 'caseId');

/** Who is told that she may do it, and where there is a row to do it with: first who holds one with which it is still to be done. */
function candidatesFor(endpoint: AnyChange, cases: readonly Case[], forHerself: Standing): readonly Candidate[] {
  const { action, path } = endpoint;
  const rowName = rowOf(endpoint);
  // A link has two ends, both of them rows of her own.
  const ends = joinsPieces.test(path) ? ['fromId', 'toId'] : [];
  const idsOf = ({ rows }: Case) => (rowName && rows.ids[rowName]) || [];
  // Rows of no case are the same from everywhere.
  const seen = new Set<string>();
  const places =
    action.on === 'case'
      ? cases
      : cases.filter((place) => !seen.has(idsOf(place).join()) && seen.add(idsOf(place).join()));
  const able = places
    .filter((place) => !rowName || !place.rows.ids[rowName] || idsOf(place).length > 0)
    .flatMap((place) => workerKeys.map((as) => ({ as, place })))
    .filter(({ as, place }) => (action.on === 'case' ? place.standing : forHerself).get(as)?.has(action.name));
  const nearness = ({ as, place }: Candidate) => {
    const ids = idsOf(place).filter((id) => place.rows.live.has(id));
    const own = (name: string) => (place.rows.ids[name] ?? []).filter((id) => isOf(place.rows, as, id)).length;
    const lacks = ends.every((name) => own(name) > 1) ? 0 : 4;
    const agreed = 'fromId' in endpoint.input.shape && own('basis') > 0 ? 1 : 0;
    return (ids.some((id) => isOf(place.rows, as, id)) ? 2 : 0) + (ids.length > 0 ? 1 : 0) + agreed - lacks;
  };
  // Of those that are alike, first the cases on which most is written.
  const written = ({ place }: Candidate) => place.rows.live.size;
  return choosing(path)
    .shuffled(able)
    .toSorted((a, b) => nearness(b) - nearness(a) || written(b) - written(a));
}

export interface Effort {
  /** Requests to each act at most, and those that are enough. */
  readonly most: number;
  readonly enough: number;
  readonly oneWays: readonly OneWay[];
}

/** One act, as it is tried in a world. */
interface Trying {
  readonly world: Program;
  readonly endpoint: AnyChange;
  readonly codes: readonly string[];
  /** Requests that are left. */
  left: number;
  best: { readonly status: number; readonly said: string };
  readonly requests: Asked[];
  form?: number | undefined;
}

const fewMore = 15;

/** The same as the page sends it: what stands in its address is no field. */
const asForm = ({ slug = '' }: AnyChange, asked: Asked, made: Made): Asked => ({
  ...asked,
  path: `/fi${made.slug}`,
  form: true,
  body: Object.fromEntries(Object.entries(made.body).filter(([name]) => !slug.split('/').includes(`:${name}`))),
});

/** Asks one thing from where the world was kept; done or not, it is taken in. */
async function askOnce(trying: Trying, as: WorkerKey, made: Made): Promise<string | undefined> {
  const { world, best, requests } = trying;
  const asked: Asked = { as, method: 'POST', path: made.api, body: made.body };
  trying.left -= 1;
  world.rewindAhead();
  const { status, body } = await world.ask(asked, 1);
  if (best.status === 0 || rank(status) <= rank(best.status)) trying.best = { status, said: body };
  if (!done.includes(status)) return body;
  requests.push(asked);
  trying.left = Math.min(trying.left, fewMore);
  if (requests.length === 1 && made.slug) {
    world.rewindAhead();
    trying.form = (await world.ask(asForm(trying.endpoint, asked, made), 1)).status;
  }
  return undefined;
}

/** Tries an act about something, and again with what the product says should be otherwise, as long as that is something new. */
async function tryOnce(trying: Trying, { as, place }: Candidate, kind: AimKind, nth: number): Promise<void> {
  const { endpoint, codes } = trying;
  const ground: Ground = { fact: about, here: place, fresh: {}, elsewhere: new Map(), codes, shown: new Map() };
  const aim = aimAt(kind, as, ground, ['reach', nth], endpoint.action.name);
  const tried = new Set<string>();
  let repairs: Repairs | undefined;
  while (trying.left > 0) {
    const made = requestTo(endpoint, aim, ['reach', as, nth], repairs);
    const told = JSON.stringify(made?.body);
    if (!made || tried.has(made.api + told)) return;
    tried.add(made.api + told);
    const refusal = await askOnce(trying, as, made);
    repairs = refusal === undefined ? undefined : repairsFrom(refusal, repairs);
    if (!repairs) return;
  }
}

/** Tries one act until workers of so many organisations have done it as are enough: a few candidates first, each with every aim. */
async function reachAct(
  world: Program,
  endpoint: AnyChange,
  candidates: readonly Candidate[],
  codes: readonly string[],
  { most, enough, oneWays }: Effort,
): Promise<Reached> {
  const trying: Trying = { world, endpoint, codes, left: most, best: { status: 0, said: 'never tried' }, requests: [] };
  const { requests } = trying;
  const isOver = (nth: number) => nth >= most || trying.left <= 0 || requests.length >= enough;
  const has = ({ as }: Candidate) => requests.some((request) => organisationOf(request.as) === organisationOf(as));
  for (const { as, path, input } of oneWays)
    if (path === endpoint.path) await askOnce(trying, as, madeOf(endpoint, input));
  for (let [nth, width] = [0, 4]; candidates.length > 0 && !isOver(nth); width *= 2)
    for (const candidate of candidates.slice(0, width))
      for (const kind of kinds) {
        nth += 1;
        if (!isOver(nth) && !has(candidate)) await tryOnce(trying, candidate, kind, nth);
      }
  await world.rewind();
  return { path: endpoint.path, ...trying.best, form: trying.form, requests };
}

/** How it is found out on what workers can act: once a process in worlds that are held, anew where what is done stays done. */
export interface GroundRead {
  cases(world: Program): Promise<readonly Case[]>;
  forHerself(world: Program): Promise<Standing>;
}

/** Tries acts in a world, from where it was last kept. */
export async function openReach(
  world: Program,
  effort: Effort,
  read: GroundRead = { cases: casesOf, forHerself: standingForHerself },
): Promise<(endpoints: readonly AnyChange[]) => Promise<readonly Reached[]>> {
  const cases = await read.cases(world);
  const forHerself = await read.forHerself(world);
  const codes = await codesOf(world);
  return async (endpoints) => {
    const reached: Reached[] = [];
    for (const endpoint of endpoints)
      reached.push(await reachAct(world, endpoint, candidatesFor(endpoint, cases, forHerself), codes, effort));
    return reached;
  };
}
