import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { formToken } from '../../platform/http/session.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { gapsOf, nextRelease, standingOf, validUntil } from './competence.ts';
import { competenceEndpoints, releaseCompetence } from './index.ts';

let world: SmallWorld;
let saarni: string;
let lead: Person;
let admin: Person;
let anna: Person;
let veikko: Person;
let elsewhere: Person;
const today = dayOf(new Date());

beforeAll(async () => {
  world = await smallWorld({ endpoints: competenceEndpoints });
  saarni = await world.organisation('Saarni ry', 'victim-support');
  const county = await world.organisation('Rannikon hyvinvointialue', 'social-services');
  lead = await world.worker(saarni, 'Liisa Vetäjä', ['worker', 'team-lead']);
  admin = await world.worker(saarni, 'Aino Hoitaja', ['organisation-admin']);
  anna = await world.worker(saarni, 'Anna Tuki');
  veikko = await world.worker(saarni, 'Veikko Tuki');
  elsewhere = await world.worker(county, 'Ritva Muualla', ['worker', 'team-lead']);
});
afterAll(() => world.stop());

const get = async (person: Person, path: string) => world.json(person, 'GET', path);
const post = async (person: Person, path: string, body: object) => world.json(person, 'POST', path, body);
const course = {
  name: 'Kontrollin tunnistaminen',
  themes: ['psychological-control'],
  provider: 'Saarni ry',
  holds: '24',
};
const added = async (person: Person = lead): Promise<string> => (await post(person, '/trainings', course)).body.id;

describe('rules', () => {
  test('quarters begin in January, April, July and October', () => {
    const next = ['2026-01-01', '2026-03-31', '2026-04-01', '2026-11-30', '2026-12-31'].map(nextRelease);
    expect(next).toEqual(['2026-04-01', '2026-04-01', '2026-07-01', '2027-01-01', '2027-01-01']);
  });

  test('a training runs out so many months later, and is told thirty days before', () => {
    expect(validUntil('2024-02-29', 12)).toBe('2025-02-28');
    expect(validUntil('2024-02-29', null)).toBeNull();
    const at = (until: string | null) => standingOf(until, '2026-06-01');
    expect([null, '2026-07-02', '2026-07-01', '2026-06-01', '2026-05-31'].map(at)).toEqual([
      ...['valid', 'valid', 'ends', 'ends', 'ended'],
    ]);
  });

  test('a gap is where support is needed: neither what goes well nor what is not told', () => {
    const told = (word: 'can' | 'needs-support') => ({ word, releasedOn: '2026-01-01' });
    expect(gapsOf({ network: told('needs-support'), vulnerability: told('can') })).toEqual(['network']);
  });
});

describe('the catalogue', () => {
  test('is kept by team leads and the admin, and read by everybody', async () => {
    expect((await post(anna, '/trainings', course)).status).toBe(403);
    for (const keeper of [lead, admin]) expect((await post(keeper, '/trainings', course)).status).toBe(200);
    const { trainings } = (await get(elsewhere, '/trainings?theme=psychological-control')).body;
    expect(trainings.map(({ organisation, months }: any) => [organisation, months])).toEqual([
      ['Saarni ry', 24],
      ['Saarni ry', 24],
    ]);
    expect((await get(elsewhere, '/trainings?theme=network')).body.trainings).toEqual([]);
  });

  test('of another organisation is changed by nobody, a lost update is refused, and what has ended is offered no more', async () => {
    const id = await added();
    const change = { ...course, name: 'Toinen nimi', state: 'open', version: 1 };
    expect((await post(elsewhere, `/trainings/${id}/change`, change)).status).toBe(403);
    expect((await post(lead, `/trainings/${id}/change`, change)).body.version).toBe(2);
    expect((await post(lead, `/trainings/${id}/change`, change)).status).toBe(409);
    expect((await post(lead, `/trainings/${id}/change`, { ...change, state: 'ended', version: 2 })).status).toBe(200);
    const { trainings } = (await get(anna, '/trainings')).body;
    expect(trainings.map((each: any) => each.id)).not.toContain(id);
    expect((await post(anna, '/own/learnt', { trainingId: id, doneOn: today })).body.error.fields).toEqual([
      { field: 'trainingId', reason: 'choose' },
    ]);
  });

  test('takes neither an identity nor an address that leads elsewhere', async () => {
    const of = async (body: object) => (await post(lead, '/trainings', { ...course, ...body })).body.error.fields;
    expect(await of({ provider: 'Aino 050 123 4567' })).toEqual([{ field: 'provider', reason: 'looks-like-identity' }]);
    expect(await of({ link: 'http://a.example' })).toEqual([{ field: 'link', reason: 'link' }]);
    expect(await of({ link: 'https://thl.fi@a.example' })).toEqual([{ field: 'link', reason: 'link' }]);
    expect(await of({ themes: ['regions-competence'] })).toHaveLength(1);
  });
});

describe('what somebody has learnt', () => {
  const own = async (person: Person) => (await get(person, '/own/competence')).body.learnt;

  test('is noted by the worker, read by who keeps the catalogue of the organisation, and by nobody else', async () => {
    const trainingId = await added();
    const { id } = (await post(anna, '/own/learnt', { trainingId, doneOn: addDays(today, -10) })).body;
    expect(await own(anna)).toMatchObject([{ id, validUntil: validUntil(addDays(today, -10), 24) }]);
    expect(await own(veikko)).toEqual([]);
    expect((await get(veikko, '/learnt')).status).toBe(403);
    const register = async (person: Person) =>
      (await get(person, '/learnt')).body.rows.flatMap(({ worker, learnt }: any) => (learnt ? [worker] : []));
    expect(await register(lead)).toEqual(['Anna Tuki']);
    expect(await register(admin)).toEqual(['Anna Tuki']);
    expect(await register(elsewhere)).toEqual([]);
    // Not even who keeps the catalogue writes it for another.
    const change = { trainingId, doneOn: today, state: 'removed', version: 1 };
    expect((await post(lead, `/own/learnt/${id}/change`, change)).status).toBe(404);
    expect((await post(anna, `/own/learnt/${id}/change`, change)).status).toBe(200);
    expect(await register(lead)).toEqual([]);
  });

  test('goes out as a table without anything that works as a formula, and as an export in the log', async () => {
    const { id: trainingId } = (await post(lead, '/trainings', { ...course, name: '=1+1', themes: ['network'] })).body;
    await post(anna, '/own/learnt', { trainingId, doneOn: addDays(today, -1) });
    const csrf = formToken(world.faces.formSecret, lead.token);
    const page = await world.send(lead, '/fi/osaaminen/rekisteri/vienti', { csrf });
    expect(page.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(page.text).toContain('Anna Tuki');
    expect(page.text).not.toMatch(/(^|;|")=1\+1/m);
  });

  test('refuses a day to come and a last day before the training', async () => {
    const trainingId = await added();
    const fields = async (body: object) => (await post(anna, '/own/learnt', { trainingId, ...body })).body.error.fields;
    expect(await fields({ doneOn: addDays(today, 1) })).toEqual([{ field: 'doneOn', reason: 'future' }]);
    expect(await fields({ doneOn: today, validUntil: addDays(today, -1) })).toEqual([
      { field: 'validUntil', reason: 'before-done' },
    ]);
  });
});

describe('how well it goes', () => {
  const assess = (person: Person, said: object, seen?: number) =>
    post(person, '/own/competence/assess', { role: 'worker', ...said, ...(seen && { version: seen }) });

  test('is read by that worker alone, and the log tells neither theme nor level', async () => {
    expect((await assess(anna, { network: 'needs-support' })).status).toBe(200);
    expect((await assess(anna, { network: 'can' })).status).toBe(409);
    expect((await assess(anna, { vulnerability: 'can' }, 1)).status).toBe(200);
    const { assessments } = (await get(anna, '/own/competence')).body;
    expect(assessments.map(({ levels }: any) => levels)).toEqual([
      { vulnerability: 'can' },
      { network: 'needs-support' },
    ]);
    const page = (await world.page(anna, '/fi/oma-osaaminen')).text;
    expect(page).toContain('Kaipaan tukea');
    for (const other of [veikko, lead, admin, elsewhere])
      expect((await get(other, '/own/competence')).body.assessments).toEqual([]);
    const { rows } = await world.owner.query(`select e::text as entry from audit.entry e`);
    const entries = rows.map(({ entry }) => entry).join('\n');
    expect(entries).toContain('OwnCompetenceAssessed');
    expect(entries).not.toMatch(/needs-support|psychological-control/);
  });

  test('takes one theme at least, and a role of the account', async () => {
    expect((await assess(veikko, {})).body.error.fields).toEqual([{ field: 'vulnerability', reason: 'one-at-least' }]);
    const { body } = await post(veikko, '/own/competence/assess', { role: 'team-lead', network: 'can' });
    expect(body.error.fields).toEqual([{ field: 'role', reason: 'choose' }]);
    expect((await assess(veikko, { network: 'brilliant' })).status).toBe(422);
  });

  test('makes no word before the quarter has ended, and then one that says whom to ask and what helps', async () => {
    const five: Person[] = [];
    for (const n of [1, 2, 3, 4, 5]) five.push(await world.worker(saarni, `Tuki ${n}`));
    for (const [n, one] of five.entries())
      await assess(one, {
        'getting-help': n < 2 ? 'needs-support' : 'guides-others',
        'criminal-process': 'guides-others',
      });
    const told = async (person: Person) =>
      (await get(person, '/competence')).body.organisations.find((each: any) => each.organisationId === saarni).told;
    await releaseCompetence.run(world.jobs);
    expect(await told(elsewhere)).toEqual({});
    expect((await world.page(anna, '/fi/osaaminen')).text).toContain('mitään ei näytetä vielä');
    // The clock moves to the next quarter.
    await world.owner.query(`update priv.clock set ahead = interval '100 days'`);
    await releaseCompetence.run(world.jobs);
    await world.owner.query(`update priv.clock set ahead = '0'`);
    expect(await told(elsewhere)).toMatchObject({
      'getting-help': { word: 'needs-support' },
      'criminal-process': { word: 'guides-others' },
    });
    const { closes } = (await get(elsewhere, '/competence')).body;
    expect(closes.find(({ theme }: any) => theme === 'criminal-process').guides).toMatchObject([
      { organisation: 'Saarni ry' },
    ]);
    const pages = await Promise.all(['fi', 'sv', 'en'].map((language) => world.page(anna, `/${language}/osaaminen`)));
    for (const [n, words] of ['kaipaa tukea', 'behöver stöd', 'needs support'].entries())
      expect(pages[n]?.text).toContain(`Saarni ry ${words}`);
  });

  test('of a region that is not there is not found', async () => {
    expect((await get(anna, '/competence?region=Atlantis')).status).toBe(404);
  });
});
