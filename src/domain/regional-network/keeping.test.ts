import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { formToken } from '../../platform/http/session.ts';
import { addDays, dayOf, mondayOf } from '../../platform/time/format.ts';
import { regionalNetworkEndpoints } from './index.ts';

let world: SmallWorld;
/** The administrator of the deployment, the host's co-ordinator, admins of two members, a worker, and an admin who stays outside. */
let system: Person;
let keeper: Person;
let saarni: Person;
let lyhty: Person;
let worker: Person;
let outside: Person;
const ids: Record<string, string> = {};
const today = dayOf(new Date());
const monday = mondayOf(today);

beforeAll(async () => {
  world = await smallWorld({ endpoints: regionalNetworkEndpoints });
  for (const [name, kind] of [
    ['Alueverkosto', 'regional-network'],
    ['Saarni ry', 'victim-support'],
    ['Turvakoti Lyhty', 'shelter'],
    ['Muu ry', 'ngo'],
  ] as const)
    ids[name] = await world.organisation(name, kind);
  const of = (name: string) => ids[name] ?? '';
  system = await world.worker(of('Saarni ry'), 'Teppo', ['system-admin']);
  keeper = await world.worker(of('Alueverkosto'), 'Sari', ['network-coordinator']);
  saarni = await world.worker(of('Saarni ry'), 'Pirkko', ['organisation-admin']);
  lyhty = await world.worker(of('Turvakoti Lyhty'), 'Kirsi', ['organisation-admin']);
  worker = await world.worker(of('Saarni ry'), 'Anna');
  outside = await world.worker(of('Muu ry'), 'Ulla', ['organisation-admin']);
});
afterAll(() => world.stop());

const at = '/networks/ostrobothnia';
const post = (person: Person, path: string, body: object) => world.json(person, 'POST', `${at}${path}`, body);
const view = async (person: Person) => (await world.json(person, 'GET', at)).body;
const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
const contact = { contact: 'Päivystävä tukihenkilö', number: '0800 000 111', sectors: ['everyday', 'social'] };

test('only the administrator of the deployment says who keeps a network, and sees what stood before', async () => {
  const host = { organisationId: ids.Alueverkosto };
  expect((await post(saarni, '/host', host)).status).toBe(403);
  expect((await post(keeper, '/host', host)).status).toBe(403);
  expect((await post(system, '/host', host)).status).toBe(200);
  expect((await post(system, '/host', host)).status).toBe(409);
  const seen = await view(worker);
  expect(seen.host).toEqual({ version: 1, ...host, organisation: 'Alueverkosto' });
  expect([seen.own.keeps, (await view(keeper)).own.keeps]).toEqual([false, true]);
});

test('an organisation joins by its own admin, says whom to ask for without a name, and leaves', async () => {
  expect((await post(worker, '/membership', contact)).status).toBe(403);
  const named = await post(saarni, '/membership', { ...contact, contact: 'Anna 040 123 4567' });
  expect(fields(named)).toEqual(['contact looks-like-identity']);
  expect(fields(await post(saarni, '/membership', { ...contact, number: 'soita' }))).toEqual(['number number']);
  expect((await post(saarni, '/membership', contact)).status).toBe(200);
  expect((await post(lyhty, '/membership', { contact: 'Päivystävä ohjaaja' })).status).toBe(200);
  expect((await post(lyhty, '/membership', { contact: 'Ohjaaja' })).status).toBe(409);
  const corrected = { contact: 'Päivystys', sectors: ['safety'], version: 1 };
  expect((await post(lyhty, '/membership', corrected)).body.version).toBe(2);
  const { members } = await view(outside);
  expect(members.map(({ organisation, sectors }: never) => [organisation, sectors])).toEqual([
    ['Saarni ry', ['everyday', 'social']],
    ['Turvakoti Lyhty', ['safety']],
  ]);
  expect(JSON.stringify(members)).not.toMatch(/Pirkko|Kirsi|author/);
  expect((await post(outside, '/leave', { version: 1 })).status).toBe(409);
  const list = await world.json(worker, 'GET', '/networks');
  expect(list.body.networks.map(({ members: n }: { members: number }) => n)).toEqual([0, 2, 0, 0, 0, 0]);
});

test('who keeps the network sets the duty list; a member takes an empty week and gives up its own, and no other', async () => {
  const week = (nth: number) => `/weeks/${addDays(monday, 7 * nth)}`;
  expect((await post(keeper, week(0), { organisationId: ids['Saarni ry'] })).status).toBe(200);
  expect((await post(keeper, week(1), { organisationId: ids['Muu ry'] })).status).toBe(422);
  expect((await post(lyhty, week(0), { version: 1 })).status).toBe(403);
  expect((await post(lyhty, week(1), { organisationId: ids['Turvakoti Lyhty'] })).status).toBe(200);
  expect((await post(saarni, week(1), { organisationId: ids['Saarni ry'], version: 1 })).status).toBe(403);
  expect((await post(outside, week(2), { organisationId: ids['Muu ry'] })).status).toBe(403);
  expect((await post(worker, week(2), { organisationId: ids['Saarni ry'] })).status).toBe(403);
  expect((await post(lyhty, week(1), { version: 1 })).status).toBe(200);
  expect((await post(lyhty, week(1), { organisationId: ids['Turvakoti Lyhty'], version: 2 })).status).toBe(200);
  expect(fields(await post(keeper, week(-1), {}))).toEqual(['organisationId week-past']);
  expect(fields(await post(keeper, week(60), {}))).toEqual(['organisationId week-far']);
  expect((await post(keeper, `/weeks/${addDays(monday, 1)}`, {})).status).toBe(404);
  const { weeks } = await view(worker);
  expect(weeks.map(({ organisationId }: { organisationId: string }) => organisationId)).toEqual([
    ...[ids['Saarni ry'], ids['Turvakoti Lyhty']],
    ...[null, null, null, null],
  ]);
  const page = await world.page(worker, '/fi/verkostot/ostrobothnia');
  expect(page.text).toContain('Nyt päivystää Saarni ry: Päivystävä tukihenkilö, 0800\u00a0000\u00a0111.');
});

test('one that leaves is on duty no more, and its number is on the page no more', async () => {
  expect((await post(lyhty, '/leave', { version: 2 })).status).toBe(200);
  const { weeks, members } = await view(worker);
  expect([weeks[1].organisationId, members.length]).toEqual([null, 1]);
  // An empty week is another member's to take, by the version that stands.
  const take = { organisationId: ids['Saarni ry'], version: 4 };
  expect((await post(saarni, `/weeks/${addDays(monday, 7)}`, take)).status).toBe(200);
  const anew = { contact: 'Päivystys', sectors: ['safety'] };
  expect((await post(lyhty, '/membership', { ...anew, version: 3 })).status).toBe(200);
});

test('who leaves and joins again is not on duty unasked', async () => {
  const week = `/weeks/${addDays(monday, 14)}`;
  expect((await post(keeper, week, { organisationId: ids['Turvakoti Lyhty'] })).status).toBe(200);
  expect((await post(lyhty, '/leave', { version: 4 })).status).toBe(200);
  expect((await post(lyhty, '/membership', { contact: 'Päivystys', sectors: ['safety'], version: 5 })).status).toBe(
    200,
  );
  expect((await view(worker)).weeks[2]).toMatchObject({ organisationId: null, version: 2 });
});

const meeting = {
  day: addDays(today, 9),
  from: '9.00',
  until: '10.30',
  place: 'Vaasa',
  agenda: 'Kuka vastaa illalla\nMajoitus',
};

test('who keeps the network calls open meetings, moves and cancels them, and everybody takes them to a calendar', async () => {
  expect((await post(saarni, '/meetings', meeting)).body.error).toMatchObject({
    code: 'forbidden',
    reason: 'outside-case',
  });
  expect(fields(await post(keeper, '/meetings', { ...meeting, place: '' }))).toEqual(['place place-or-link']);
  expect(fields(await post(keeper, '/meetings', { ...meeting, link: 'http://x.example' }))).toEqual(['link link']);
  for (const link of ['javascript:alert(1)', 'https://?', 'https://thl.example@x.example/'])
    expect(fields(await post(keeper, '/meetings', { ...meeting, link })), link).toEqual(['link link']);
  expect(fields(await post(keeper, '/meetings', { ...meeting, agenda: 'Elina 131052-308T' }))).toEqual([
    'agenda looks-like-identity',
  ]);
  const { id } = (await post(keeper, '/meetings', meeting)).body;
  const other = (await post(keeper, '/meetings', { ...meeting, day: addDays(today, 30) })).body.id;
  const change = { ...meeting, link: 'https://meet.example/ikv?a=1,2;b', version: 1 };
  expect((await post(keeper, `/meetings/${id}/change`, change)).body.version).toBe(2);
  expect((await post(keeper, `/meetings/${id}/change`, change)).status).toBe(409);
  expect((await post(keeper, `/meetings/${other}/cancel`, { version: 1 })).status).toBe(200);
  expect((await post(keeper, `/meetings/${other}/cancel`, { version: 2 })).status).toBe(404);
  const { meetings } = await view(outside);
  expect(meetings.map((each: { id: string; link: string }) => [each.id, each.link])).toEqual([[id, change.link]]);
  const csrf = formToken(world.faces.formSecret, outside.token);
  const file = await world.send(outside, '/sv/verkostot/ostrobothnia/kalenteri', { csrf });
  expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const lines = file.text.replace(/\r\n /g, '').split('\r\n');
  expect(lines).toContain('SUMMARY:IKV-nätverket i Österbotten: öppet möte');
  expect(lines.filter((line) => line.startsWith('UID:'))).toEqual([`UID:${id}@rinnalla`]);
  expect(lines).toContain('URL;VALUE=URI:https://meet.example/ikv?a=1%2C2%3Bb');
  expect(lines).toContain('DESCRIPTION:Kuka vastaa illalla\\nMajoitus');
});

test('what was agreed has an organisation of the network and a day, and how it stands is said later', async () => {
  const agreed = { what: 'Yhden sivun ohje', organisationId: ids['Saarni ry'], agreedOn: today, state: 'open' };
  expect((await post(saarni, '/agreed', agreed)).status).toBe(403);
  expect(fields(await post(keeper, '/agreed', { ...agreed, organisationId: ids['Muu ry'] }))).toEqual([
    'organisationId choose',
  ]);
  expect(fields(await post(keeper, '/agreed', { ...agreed, dueOn: addDays(today, -1) }))).toEqual([
    'dueOn before-agreed',
  ]);
  expect(fields(await post(keeper, '/agreed', { ...agreed, agreedOn: addDays(today, 1) }))).toEqual([
    'agreedOn future',
  ]);
  const { id } = (await post(keeper, '/agreed', { ...agreed, dueOn: addDays(today, 5) })).body;
  // It stays with an organisation that has left, and is not given to it anew.
  expect((await post(saarni, '/leave', { version: 1 })).status).toBe(200);
  expect((await post(keeper, `/agreed/${id}/change`, { ...agreed, state: 'done', version: 1 })).status).toBe(200);
  expect((await post(keeper, '/agreed', agreed)).status).toBe(422);
  expect((await view(worker)).agreed.map(({ state, organisation }: never) => [state, organisation])).toEqual([
    ['done', 'Saarni ry'],
  ]);
});

test('each form opens for who may send it, keeps what was typed, and says what to do', async () => {
  const forms: [Person, string][] = [
    [system, '/isanta'],
    [saarni, '/jasenyys?sectors=law'],
    [lyhty, '/eroa'],
    [keeper, `/viikko/${monday}`],
    [keeper, '/kokous/uusi'],
    [keeper, '/sovittu/uusi?sector=law'],
  ];
  for (const [person, slug] of forms)
    for (const language of ['fi', 'sv', 'en'])
      expect([slug, (await world.page(person, `/${language}/verkostot/ostrobothnia${slug}`)).status]).toEqual([
        slug,
        200,
      ]);
  expect((await world.page(saarni, '/fi/verkostot/ostrobothnia/kokous/uusi')).status).toBe(403);
  expect((await world.page(outside, '/fi/verkostot/ostrobothnia/eroa')).status).toBe(404);
  const ask = await world.page(keeper, '/fi/verkostot/ostrobothnia/sovittu/uusi?sector=law');
  expect(ask.text).toContain('Kysytään yhteystaho: Oikeus');
  const csrf = formToken(world.faces.formSecret, keeper.token);
  const typed = { csrf, day: '1.1.2020', from: '9', until: '10', place: 'Vaasan kirjasto', agenda: 'Tervetuloa' };
  const again = await world.send(keeper, '/fi/verkostot/ostrobothnia/kokous/uusi', typed);
  expect(again.text).toContain('Aika on mennyt. Valitse tuleva aika.');
  expect(again.text).toContain('value="Vaasan kirjasto"');
});

test('who was overtaken sees what stands beside what was typed, and saves from there; what has another mistake does not pass over it', async () => {
  const at = '/fi/verkostot/ostrobothnia/jasenyys';
  const csrf = formToken(world.faces.formSecret, lyhty.token);
  const { version } = (await view(lyhty)).own;
  expect((await post(lyhty, '/membership', { contact: 'Yöpäivystys', version })).status).toBe(200);
  const send = (contact: string, seen: number) => world.send(lyhty, at, { csrf, contact, version: String(seen) });
  const wrong = await send('Soita 040 123 4567', version);
  expect(wrong.text).toContain(`name="version" value="${version}"`);
  const met = await send('Aamuvuoro', version);
  expect(met.status).toBe(409);
  expect(met.text).toMatch(/Ketä kysytään: Aamuvuoro[\s\S]*Ketä kysytään: Yöpäivystys/);
  expect(met.text).toContain('value="Aamuvuoro"');
  expect(met.text).toContain(`name="version" value="${version + 1}"`);
  expect((await send('Aamuvuoro', version + 1)).status).toBe(303);
});
