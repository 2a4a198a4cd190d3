import { type AimKind, aimAt } from './aims.ts';
import { choosing } from './chance.ts';
import type { Compared } from './pair.ts';
import { acts, looks, requestTo } from './request.ts';
import type { Scene } from './scene.ts';
import { take } from './tally.ts';
import { type Asked, addressOf, feedOf, type WorkerKey } from './words.ts';

const languages = ['fi', 'sv', 'en'] as const;

/** Asks one thing of both worlds and takes it into the tally. */
export async function asks(scene: Scene, by: string, asked: Asked, before: readonly Asked[] = []): Promise<Compared> {
  const compared = await scene.pair.ask(asked);
  take(scene.tally, scene.fact.name, by, compared, before);
  return compared;
}

/** Every look of a worker, as data and as a page. A page that only draws what already differs as data is not told twice. */
export async function playLooks(scene: Scene, as: WorkerKey, kind: AimKind, withPages: boolean): Promise<void> {
  const { pair, ground, seed, tally, fact } = scene;
  await pair.begin();
  const aim = aimAt(kind, as, ground, [seed]);
  for (const endpoint of looks) {
    const made = requestTo(endpoint, aim, [seed]);
    if (!made) {
      tally.unmade.add(`GET ${endpoint.path}`);
      continue;
    }
    const compared = await asks(scene, 'a look', { as, method: 'GET', path: made.api });
    if (!withPages || !made.slug || endpoint.method !== 'GET' || !endpoint.page) continue;
    const language = choosing(seed, as, endpoint.path).oneOf(languages);
    const page = await pair.ask({ as, method: 'GET', path: `/${language}${made.slug}` });
    take(tally, fact.name, 'a page', compared.places.length > 0 ? { ...page, places: [] } : page, []);
  }
}

/** The form of every act: what may be chosen there, and who will read it. */
export async function playForms(scene: Scene, as: WorkerKey): Promise<void> {
  const { pair, ground, seed } = scene;
  await pair.begin();
  const aim = aimAt('secret', as, ground, [seed]);
  for (const endpoint of acts) {
    if (!('form' in endpoint) || !endpoint.form) continue;
    const made = requestTo(endpoint, aim, [seed]);
    if (!made?.slug) continue;
    const language = choosing(seed, as, endpoint.path).oneOf(languages);
    await asks(scene, 'a form', { as, method: 'GET', path: `/${language}${made.slug}` });
  }
}

/** The calendar feed and the mail of a worker. */
export async function playFeeds(scene: Scene, as: WorkerKey, by: string, before: readonly Asked[] = []): Promise<void> {
  const asked: Asked = { as, method: 'GET', path: `/ical/${feedOf(as)}.ics` };
  const { answers } = await asks(scene, by, asked, before);
  const places = await scene.pair.mail(addressOf(as));
  take(scene.tally, scene.fact.name, by, { asked: { ...asked, path: '/mail' }, answers, places }, before);
}
