import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeWords, names } from '../../seeds/names.ts';
import { endpoints } from '../../src/endpoints.ts';
import { firstOfSerials, type RunningApp, runApp } from './running-app.ts';

/**
 * Numbers that count over the deployment are in no answer: the next one tells how much others have done meanwhile (access model
 * 5 b (e)). In the story they begin far from anything else that is a number.
 */
let world: RunningApp;
const serial = new Set<string>();
beforeAll(async () => {
  world = await runApp();
  const client = await world.asOwner();
  const { rows } = await client.query<{ at: string; column: string }>(
    `select c.oid::regclass::text as at, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
     where a.attidentity <> '' and c.relnamespace in ('app'::regnamespace, 'priv'::regnamespace, 'audit'::regnamespace)`,
  );
  for (const { at, column } of rows)
    for (const { n } of (await client.query<{ n: string }>(`select ${column}::text as n from ${at}`)).rows)
      serial.add(n);
});
afterAll(() => world.stop());

// A file that was kept says what somebody put into it, and no number of ours.
const looks = endpoints.filter((endpoint) => endpoint.method === 'GET' && !endpoint.sends);

/** Where the ids stand that a look at one thing asks for; each is tried until it answers. */
const listed: Record<string, string> = {
  '/intake/consultations/:consultationId': '/intake/consultations',
  pieceId: '/cases/:caseId/whole',
  meetingId: '/cases/:caseId/meetings',
  consentId: '/cases/:caseId/network',
  organisationId: '/cases/:caseId',
  draftId: '/cases/:caseId/referrals',
  stepId: '/cases/:caseId/processes',
  compilationId: '/cases/:caseId/compilations',
  serviceId: '/services',
  consultationId: '/consultations',
  warningId: '/cases/:caseId/warnings',
  offerId: '/referral-offers',
  studyId: '/studies',
  documentId: '/cases/:caseId/documents',
};
/** Parameters that are words and no ids: one of them each. */
const words: Record<string, string> = {
  kind: 'counsel',
  provisionKey: 'etl-7-12',
  practiceKey: 'safety-first',
  recommendationKey: 'greta2-d',
  networkKey: 'ostrobothnia',
  regionKey: '17',
  topic: 'housing',
};
const paramOf = (path: string) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name).find((name) => name !== 'caseId' && !(name in words));
const worded = (path: string) => path.replace(/:(\w+)/g, (whole, name: string) => words[name] ?? whole);
const mostTried = 25;

/** Every key that names a number of a room or part, and every number of the deployment, with where it stands; and the ids, in order. */
function told(value: unknown, at: string, found: Set<string>, ids: string[]): void {
  if (Array.isArray(value)) for (const item of value) told(item, `${at}[]`, found, ids);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      if (/^(room|party|keyRoom|logRoom|key_room|log_room)(_?id)?$/i.test(key)) found.add(`${at}.${key}`);
      const names = key === 'id' || (key === 'organisationId' && at === '/cases/:caseId.head.parts[]');
      if (names && typeof item === 'string') ids.push(item);
      told(item, `${at}.${key}`, found, ids);
    }
  else if (serial.has(String(value))) found.add(`${at} = ${String(value)}`);
}

const inPage = (page: string) =>
  (page.match(/(?<![\w.-])\d{6,}(?![\w.-])/g) ?? []).filter((number) => serial.has(number));

test('the numbers of the story begin where nothing else counts', () => {
  expect(serial.size).toBeGreaterThan(500);
  expect(Math.min(...[...serial].map(Number))).toBeGreaterThanOrEqual(firstOfSerials);
});

/** The story has sent every referral: one more is begun, on the first consent that allows it. */
async function draftReferral(token: string, caseId: string): Promise<void> {
  const { body } = await world.json(token, 'GET', `/cases/${caseId}/network`);
  for (const { id, receivers } of body.consents)
    for (const { id: toId } of receivers) {
      const asked = { basis: `${id}/${toId}`, sector: 'everyday', urgency: 'normal', asked: 'Apua arkeen' };
      if ((await world.json(token, 'POST', `/cases/${caseId}/referral-drafts`, asked)).status === 200) return;
    }
  throw new Error('no consent allows a referral');
}

/** The story keeps no file: one is taken in. */
async function takeInFile(token: string, caseId: string): Promise<void> {
  const file = Buffer.from('Muistio').toString('base64');
  const said = { class: 'support', name: 'Muistio', evidence: true, file, fileName: 'muistio.txt' };
  expect((await world.json(token, 'POST', `/cases/${caseId}/documents`, said)).status).toBe(200);
}

test('no look tells a number that counts over the deployment, on either face', async () => {
  const [found, answered, drawn] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const { anna, minna, risto, elina, kaarlo, sari, teppo, intake } = names;
  for (const worker of [anna, minna, risto, elina, kaarlo, sari, teppo, intake.saarni, intake.county, intake.kaisla]) {
    const token = await world.signIn(worker);
    /** Asks both faces, the page of an address once, and gives the ids that were told; none where it is refused. */
    const ask = async ({ path, slug }: (typeof looks)[number], fill: (text: string) => string) => {
      const { status, body } = await world.json(token, 'GET', fill(path));
      if (status !== 200) return undefined;
      const ids: string[] = [];
      told(body, path, found, ids);
      answered.add(path);
      if (slug && !drawn.has(slug))
        for (const number of inPage((await world.page(token, `/fi${fill(slug)}`)).body))
          found.add(`${slug} = ${number}`);
      if (slug) drawn.add(slug);
      return ids;
    };
    const cases = new Set<string>();
    for (const word of [codeWords.koivu, codeWords.suvi]) {
      const { body } = await world.json(token, 'GET', `/search?q=${word}`);
      for (const { id } of body.cases ?? []) cases.add(id);
    }
    const { body } = await world.json(token, 'GET', '/log/cases');
    for (const { id } of (body.cases ?? []).slice(0, 1)) cases.add(id);
    if (worker === anna) await draftReferral(token, [...cases][0] ?? '');
    if (worker === anna) await takeInFile(token, [...cases][0] ?? '');
    for (const caseId of ['', ...cases]) {
      const here = looks.filter(({ path }) => path.includes(':caseId') === (caseId !== ''));
      const ids = new Map<string, string[]>();
      for (const look of here.filter(({ path }) => paramOf(path) === undefined))
        ids.set(look.path, (await ask(look, (text) => worded(text).replace(':caseId', caseId))) ?? []);
      for (const look of here) {
        const param = paramOf(look.path);
        for (const id of ids.get(listed[look.path] ?? listed[param ?? ''] ?? '')?.slice(0, mostTried) ?? [])
          if (
            !answered.has(look.path) &&
            (await ask(look, (text) => worded(text).replace(':caseId', caseId).replace(/:\w+/, id)))
          )
            break;
      }
    }
  }
  expect([...found]).toEqual([]);
  // What nobody of these could look at is not proved.
  expect(looks.map(({ path }) => path).filter((path) => !answered.has(path))).toEqual([]);
});
