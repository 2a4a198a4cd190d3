import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { formToken } from '../../platform/http/session.ts';
import { addDays } from '../../platform/time/format.ts';
import { practiceEndpoints } from '../practice/index.ts';
import { ownPracticeEndpoints } from './index.ts';
import { inSwedish, today, typed } from './own-practice.fixtures.ts';

/** Practices that organisations write: who writes, who reads what, and what everybody may and may not read in them. */
let world: SmallWorld;
let lead: Person;
let admin: Person;
let worker: Person;
let stranger: Person;
let shelter: Person;

beforeAll(async () => {
  world = await smallWorld({ endpoints: [...ownPracticeEndpoints, ...practiceEndpoints] });
  const saarni = await world.organisation('Saarni ry', 'victim-support');
  lead = await world.worker(saarni, 'Liisa Vetäjä', ['worker', 'team-lead']);
  admin = await world.worker(saarni, 'Aki Hoitaja', ['organisation-admin']);
  worker = await world.worker(saarni, 'Anna Kallio');
  await world.worker(saarni, 'Maija Koski-Virta');
  stranger = await world.worker(await world.organisation('Muu ry', 'ngo'), 'Veera Vieras', ['worker', 'team-lead']);
  shelter = await world.worker(await world.organisation('Turvakoti Lyhty', 'shelter'), 'Lea Lyhty', ['team-lead']);
});
afterAll(() => world.stop());

const post = (person: Person, path: string, body: object) => world.json(person, 'POST', `/practices${path}`, body);
const write = (person: Person, body: object = {}) => post(person, '', { ...typed, ownerId: person.id, ...body });
const view = (person: Person, key: string) => world.json(person, 'GET', `/practices/${key}`);
const keys = async (person: Person, query = ''): Promise<string[]> =>
  (await world.json(person, 'GET', `/practices?${query}`)).body.practices.map(({ key }: { key: string }) => key);
const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);

test('a team lead and the organisation admin write, a worker does not; a draft is read by the own organisation alone', async () => {
  expect((await write(worker)).status).toBe(403);
  const { status, body } = await write(lead, { state: 'draft' });
  expect([status, body.version]).toEqual([200, 1]);
  expect(body.key).toMatch(/^own-[0-9a-f]{16}$/);
  expect((await view(worker, body.key)).body).toMatchObject({ own: { state: 'draft', mine: true }, sources: [] });
  expect((await view(stranger, body.key)).status).toBe(404);
  expect(await keys(worker)).toContain(body.key);
  expect(await keys(stranger)).not.toContain(body.key);
  // What others do not see they neither change nor withdraw: as if it were not there.
  expect((await post(stranger, `/${body.key}/withdraw`, { version: 1 })).status).toBe(404);
  expect((await post(stranger, `/${body.key}/adopt`, { state: 'in-use', sinceOn: today, version: 0 })).status).toBe(
    404,
  );
  const next = { ...typed, ownerId: admin.id, version: 1 };
  expect((await post(admin, `/${body.key}/change`, next)).body.version).toBe(2);
  expect((await view(stranger, body.key)).body.own).toMatchObject({ organisation: 'Saarni ry', mine: false });
});

test('names of who wrote and keeps it stay in the own organisation; others are told the organisation and its contact', async () => {
  const { key } = (await write(lead)).body;
  expect((await view(worker, key)).body.own.keptBy).toMatchObject({ owner: 'Liisa Vetäjä', author: 'Liisa Vetäjä' });
  for (const text of [(await view(stranger, key)).text, (await world.page(stranger, `/fi/kaytannot/${key}`)).text]) {
    expect(text).not.toContain('Liisa');
    expect(text).not.toContain(lead.id);
    expect(text).toContain('tuki@saarni.example');
  }
  const { rows } = await world.owner.query(`select detail::text from audit.entry where kind = 'PracticeWritten'`);
  expect(rows.length).toBeGreaterThan(0);
});

test('it stands in the list, is found by words, theme, kind and place beside the shipped ones, and is counted', async () => {
  const before = (await world.json(stranger, 'GET', '/practices')).body.all;
  const { key } = (await write(lead, { titleFi: 'Kirsikkapuun alla' })).body;
  expect((await world.json(stranger, 'GET', '/practices')).body.all).toBe(before + 1);
  for (const query of [
    'q=kirsikkapuu',
    'theme=getting-help',
    'kind=victim-support',
    'need=safety',
    'sector=near-ones',
    'step=hearing',
  ])
    expect(await keys(stranger, query), query).toContain(key);
  expect((await keys(stranger, 'q=kirsikkapuu'))[0]).toBe(key);
  for (const query of ['theme=network', 'kind=police', 'need=money', 'use=written'])
    expect(await keys(stranger, query), query).not.toContain(key);
  expect(await keys(worker, 'use=written')).toContain(key);
  expect(await keys(stranger, 'q=ensimm%C3%A4inen+tapaaminen')).toContain('safety-first');
});

test('the mark of what an organisation sees moves with what it sees, and not with what others draft', async () => {
  const mark = async (person: Person) =>
    (await world.act<{ mark: string }>(person, 'select look.practice_mark() as mark'))[0]?.mark;
  const [ours, theirs] = [await mark(worker), await mark(stranger)];
  expect(await mark(lead)).toBe(ours);
  const { key } = (await write(lead, { state: 'draft' })).body;
  expect([await mark(worker), await mark(stranger)]).toEqual([expect.not.stringContaining(ours ?? ''), theirs]);
  await post(lead, `/${key}/change`, { ...typed, ownerId: lead.id, version: 1 });
  const published = await mark(stranger);
  expect(published).not.toBe(theirs);
  await post(lead, `/${key}/withdraw`, { version: 2 });
  expect(await mark(stranger)).toBe(theirs);
});

test('a language that is missing falls back, and says in which the text stands', async () => {
  const { key } = (await write(lead, inSwedish)).body;
  const page = async (language: string) => (await world.page(stranger, `/${language}/kaytannot/${key}`)).text;
  expect(await page('sv')).toContain(inSwedish.titleSv);
  expect(await page('sv')).not.toContain('Texten finns inte på sidans språk');
  const english = await page('en');
  expect(english).toContain(typed.titleFi);
  // It stands in Swedish too: nothing is said to be in one language alone.
  expect(english).toContain('not in the language of this page. It is shown in Finnish');
});

test('a language that was begun is said whole, and one must be', async () => {
  expect(fields(await write(lead, { titleEn: 'Walk first' }))).toContain('problemEn whole');
  const empty = Object.fromEntries(
    Object.keys(typed)
      .filter((name) => name.endsWith('Fi'))
      .map((name) => [name, '']),
  );
  expect(fields(await write(lead, empty))).toContain('titleFi required');
  expect(fields(await write(lead, { stepsFi: 'Askel.\n'.repeat(9) }))).toEqual(['stepsFi too-many']);
  expect(fields(await write(lead, { reviewBy: today }))).toEqual(['reviewBy past']);
  expect(fields(await write(lead, { reviewBy: addDays(today, 367) }))).toEqual(['reviewBy too-far']);
});

test('everybody reads it: no shelter by name, the writer’s own neither, nobody’s number in a text, nobody’s own address', async () => {
  expect(fields(await write(lead, { stepsFi: 'Soita Turvakoti Lyhtyyn.' }))).toEqual(['stepsFi names-hidden']);
  expect(fields(await write(shelter, { saysFi: 'Lyhdyssä on tehty näin.' }))).toEqual(['saysFi names-hidden']);
  expect(fields(await write(lead, { limitsFi: 'Kysy numerosta 040 123 4567.' }))).toEqual([
    'limitsFi looks-like-identity',
  ]);
  for (const contact of [
    ...['anna.kallio@saarni.example', 'KALLIO@saarni.example', 'akallio@saarni.example', 'annakallio@saarni.example'],
    ...['kallioa@saarni.example', 'anna@saarni.example', 'maija.koski-virta@saarni.example'],
  ])
    expect(fields(await write(lead, { contact })), contact).toEqual(['contact personal']);
  expect(fields(await write(lead, { contact: 'kysy Annalta' }))).toEqual(['contact contact']);
  expect((await write(lead, { contact: '+358 9 123 456' })).status).toBe(200);
  expect(fields(await write(lead, { ownerId: stranger.id }))).toEqual(['ownerId no-colleague']);
});

test('published it does not become a draft; withdrawn it is gone for others, and can be published again; a lost update is refused', async () => {
  const { key } = (await write(lead)).body;
  const next = { ...typed, ownerId: lead.id, version: 1 };
  expect(fields(await post(lead, `/${key}/change`, { ...next, state: 'draft' }))).toEqual(['state published']);
  expect((await post(stranger, `/${key}/change`, { ...next, ownerId: stranger.id })).status).toBe(403);
  expect((await post(lead, `/${key}/change`, { ...next, titleFi: 'Paremmin sanottu' })).body.version).toBe(2);
  expect((await post(admin, `/${key}/change`, next)).status).toBe(409);
  expect((await post(admin, `/${key}/withdraw`, { version: 2 })).body.version).toBe(3);
  expect([(await view(stranger, key)).status, (await view(worker, key)).body.own.state]).toEqual([404, 'withdrawn']);
  expect([await keys(worker), await keys(stranger)].flat()).not.toContain(key);
  expect(await keys(worker, 'use=written')).toContain(key);
  expect((await post(admin, `/${key}/change`, { ...next, version: 3 })).body.version).toBe(4);
  expect((await view(stranger, key)).status).toBe(200);
  const { rows } = await world.owner.query('select count(*)::int as n from app.practice where key = $1', [key]);
  expect(rows).toEqual([{ n: 4 }]);
});

test('past its review it stays readable and says so; its owner sets the next one and changes nothing else', async () => {
  const { key } = (await write(lead, { ownerId: worker.id })).body;
  await world.owner.query('update app.practice set review_on = current_date - 2 where key = $1', [key]);
  expect((await view(stranger, key)).body.isPastReview).toBe(true);
  expect((await world.page(stranger, `/fi/kaytannot/${key}`)).text).toContain('tarkistus oli');
  expect((await world.page(stranger, '/fi/kaytannot?q=luottamusta')).text).toContain('tarkistus oli');
  const review = { reviewBy: addDays(today, 300), version: 1 };
  expect((await world.page(worker, `/fi/kaytannot/${key}/tarkista`)).status).toBe(200);
  expect((await post(stranger, `/${key}/review`, review)).status).toBe(403);
  expect((await post(worker, `/${key}/review`, review)).body.version).toBe(2);
  expect((await view(stranger, key)).body).toMatchObject({
    isPastReview: false,
    words: { fi: { title: typed.titleFi } },
  });
  await world.act(worker, 'select act.put_practice($1, 2)', [
    JSON.stringify({
      key,
      state: 'withdrawn',
      contact: 'muu',
      review_on: addDays(today, 200),
      words: {},
      owner_id: stranger.id,
    }),
  ]);
  expect((await view(stranger, key)).body.own).toMatchObject({
    contact: typed.contact,
    state: 'published',
    version: 3,
  });
});

test('what another writes is read at once', async () => {
  await keys(stranger);
  const { key } = (await write(lead)).body;
  expect(await keys(stranger)).toContain(key);
});

test('another organisation adopts what is published; a draft nobody does, and what was withdrawn no more', async () => {
  const adopt = (person: Person, key: string, version = 0) =>
    post(person, `/${key}/adopt`, { state: 'in-use', sinceOn: today, adapted: 'Metsässä.', version });
  const draft = (await write(lead, { state: 'draft' })).body.key;
  expect((await adopt(lead, draft)).body.error).toMatchObject({ code: 'conflict', reason: 'not-published' });
  await expect(
    world.act(lead, 'select act.put_adoption($1, 0)', [
      JSON.stringify({ key: draft, state: 'in-use', since_on: today }),
    ]),
  ).rejects.toMatchObject({ code: 'RN404' });
  const { key } = (await write(lead)).body;
  expect((await adopt(stranger, key)).status).toBe(200);
  expect((await view(worker, key)).body.adoptions).toMatchObject([{ organisation: 'Muu ry', adapted: 'Metsässä.' }]);
  expect(await keys(stranger, 'use=in-use')).toContain(key);
  expect((await post(admin, `/${key}/withdraw`, { version: 1 })).status).toBe(200);
  expect((await adopt(stranger, key, 1)).status).toBe(404);
  expect(await keys(stranger, 'use=in-use')).not.toContain(key);
});

test('who was overtaken sees what stands beside what was typed, and saves from there: the practice and what became of it', async () => {
  const { key } = (await write(lead)).body;
  const next = { ...typed, ownerId: lead.id, version: 1 };
  expect((await post(admin, `/${key}/change`, { ...next, titleFi: 'Ensin ulos' })).status).toBe(200);
  const csrf = formToken(world.faces.formSecret, lead.token);
  const send = (to: string, body: Record<string, string>) =>
    world.send(lead, `/fi/kaytannot/${key}/${to}`, { csrf, ...body });
  const sent = {
    ...Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, String(value)])),
    ...{ titleFi: 'Ensin kahville', ownerId: lead.id },
  };
  const met = await send('korjaa', { ...sent, version: '1' });
  expect(met.status).toBe(409);
  expect(met.text).toMatch(/lyhyesti, suomeksi: Ensin kahville[\s\S]*lyhyesti, suomeksi: Ensin ulos/);
  expect(met.text).toContain('name="version" value="2"');
  expect((await send('korjaa', { ...sent, version: '2' })).status).toBe(303);
  const adoption = { state: 'in-use', sinceOn: '1.1.2026', adapted: 'Illalla.' };
  expect((await post(admin, `/${key}/adopt`, { state: 'considering', sinceOn: today, version: 0 })).status).toBe(200);
  const again = await send('kayttoonotto', { ...adoption, version: '0' });
  expect(again.text).toMatch(/rn-conflict[\s\S]*Illalla\.[\s\S]*name="version" value="1"/);
  expect((await send('kayttoonotto', { ...adoption, version: '1' })).status).toBe(303);
});
