import { caseOrders, casesShown } from '../../src/domain/case/index.ts';
import type { Endpoint } from '../../src/platform/http/endpoint.ts';
import { aimAt } from './aims.ts';
import { choosing } from './chance.ts';
import type { Compared, Watching } from './pair.ts';
import { acts, looks, type Made, requestTo } from './request.ts';
import type { Scene } from './scene.ts';
import { take } from './tally.ts';
import type { Aim } from './values.ts';
import { type Answer, type Asked, addressOf, feedOf, type WorkerKey } from './words.ts';

const languages = ['fi', 'sv', 'en'] as const;
const isLog = ({ path }: Endpoint) => /\/log(\/|$)/.test(path);

/** Asks one thing of both worlds and takes it into the tally. */
export async function asks(scene: Scene, by: string, asked: Asked, before: readonly Asked[] = []): Promise<Compared> {
  const compared = await scene.pair.ask(asked);
  take(scene.tally, scene.fact.name, by, compared, before);
  return compared;
}

const lookAt = (endpoint: Endpoint, aim: Aim, seed: number): Made | undefined =>
  endpoint.method === 'GET' ? requestTo(endpoint, aim, [seed]) : undefined;

/** How many pages of a list are asked for beyond the first. */
const furtherPages = 2;

/** The address of the next page of a list, as its answer says where that begins. */
function nextPage(api: string, { type, body }: Answer): string | undefined {
  const [, next] = (/json/.test(type) && /"next":(\{"(?:after|before)[^{}]*\})/.exec(body)) || [];
  if (next === undefined) return undefined;
  const { pathname, searchParams } = new URL(api, 'https://a.example');
  for (const [name, value] of Object.entries(JSON.parse(next) as object)) searchParams.set(name, String(value));
  return `${pathname}?${searchParams.toString()}`;
}

/** One look as data, with the pages behind the first; gives how the first compared. */
async function playData(scene: Scene, as: WorkerKey, api: string): Promise<Compared> {
  const compared = await asks(scene, 'a look', { as, method: 'GET', path: api });
  let next = nextPage(api, compared.answers[0]);
  for (let nth = 0; next !== undefined && nth < furtherPages; nth += 1) {
    const { answers } = await asks(scene, 'a look', { as, method: 'GET', path: next });
    next = nextPage(next, answers[0]);
  }
  return compared;
}

/** One look as data and as a page. A page that only draws what already differs as data is not told twice. */
async function playLook(scene: Scene, as: WorkerKey, made: Made, withPage: boolean): Promise<void> {
  const { pair, seed, tally, fact } = scene;
  const { endpoint, api, slug } = made;
  const compared = await playData(scene, as, api);
  if (!withPage || !slug || endpoint.method !== 'GET' || !endpoint.page) return;
  const language = choosing(seed, as, endpoint.path).oneOf(languages);
  const page = await pair.ask({ as, method: 'GET', path: `/${language}${slug}` });
  take(tally, fact.name, 'a page', compared.places.length > 0 ? { ...page, places: [] } : page, []);
}

/** Every order and part of the own list of cases: chance alone would choose few. */
async function playLists(scene: Scene, as: WorkerKey): Promise<void> {
  for (const order of caseOrders)
    for (const show of casesShown) await playData(scene, as, `/api/v1/cases?order=${order}&show=${show}`);
}

/**
 * Every look of a worker: first about what everybody may know, the same for every fact; then all that are otherwise about the fact. The
 * use log comes last, with what these have written into it.
 */
export async function playLooks(scene: Scene, as: WorkerKey, withPages: boolean): Promise<void> {
  const { pair, ground, seed, tally } = scene;
  const [open, secret] = [aimAt('open', as, ground, [seed]), aimAt('secret', as, ground, [seed])];
  const lastLogs = looks.toSorted((a, b) => Number(isLog(a)) - Number(isLog(b)));
  const own: Made[] = [];
  pair.begin();
  for (const endpoint of lastLogs) {
    const [made, other] = [lookAt(endpoint, open, seed), lookAt(endpoint, secret, seed)];
    if (!made || !other) tally.unmade.add(`GET ${endpoint.path}`);
    if (made) await playLook(scene, as, made, withPages);
    if (other && (isLog(endpoint) || other.api !== made?.api)) own.push(other);
  }
  await playLists(scene, as);
  await playFeeds(scene, as, 'a look');
  pair.begin();
  for (const made of own) await playLook(scene, as, made, withPages);
}

/** The form of every act of the share, about the fact: what may be chosen there, and who will read it. */
export async function playForms(
  scene: Scene,
  as: WorkerKey,
  isShared: (endpoint: unknown, nth: number) => boolean,
): Promise<void> {
  const { pair, ground, seed } = scene;
  const aim = aimAt('secret', as, ground, [seed]);
  for (const endpoint of acts.filter(isShared)) {
    if (!('form' in endpoint) || !endpoint.form) continue;
    const made = requestTo(endpoint, aim, [seed]);
    if (!made?.slug) continue;
    const language = choosing(seed, as, endpoint.path).oneOf(languages);
    pair.begin();
    await asks(scene, 'a form', { as, method: 'GET', path: `/${language}${made.slug}` });
  }
}

/** The calendar feed of a worker, and the mail that goes out to those who may not know. */
export async function playFeeds(scene: Scene, as: WorkerKey, by: string, before: readonly Asked[] = []): Promise<void> {
  const asked: Asked = { as, method: 'GET', path: `/ical/${feedOf(as)}.ics` };
  const { answers } = await asks(scene, by, asked, before);
  const places = await scene.pair.mail(scene.askers.map(addressOf));
  take(scene.tally, scene.fact.name, by, { asked: { ...asked, path: '/mail' }, answers, places }, before);
}

/** What an open page was told while something was done. */
export function takeFrames(scene: Scene, as: WorkerKey, { frames }: Watching, before: readonly Asked[]): void {
  const answer = (body: string): Answer => ({
    status: 200,
    headers: '',
    type: 'text/event-stream',
    body,
    notified: [],
  });
  const answers = [answer(frames[0]), answer(frames[1])] as const;
  const asked: Asked = { as, method: 'GET', path: '/live-stream' };
  const places = frames[0] === frames[1] ? [] : ['frames'];
  take(scene.tally, scene.fact.name, 'an open page', { asked, answers, places }, before);
}
