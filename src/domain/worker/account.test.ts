import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { formToken } from '../../platform/http/session.ts';
import { workerEndpoints } from './index.ts';
import { workerTexts } from './worker.texts.ts';
import { workerRoles } from './worker.ts';

let world: SmallWorld;
let admin: Person;
let anna: Person;
let other: Person;
beforeAll(async () => {
  world = await smallWorld({ endpoints: workerEndpoints });
  const saarni = await world.organisation('Saarni ry', 'victim-support');
  admin = await world.worker(saarni, 'Veera Koski', ['organisation-admin']);
  anna = await world.worker(saarni, 'Anna Kallio');
  other = await world.worker(await world.organisation('Turvakoti Lyhty', 'shelter'), 'Tiina Korpi');
});
afterAll(() => world.stop());

const signed = ({ token }: Person) => ({ csrf: formToken(world.faces.formSecret, token) });

test('the account page tells name, organisation and roles in words', async () => {
  const { status, text } = await world.page(anna, '/fi/minun');
  expect(status).toBe(200);
  for (const word of ['Anna Kallio', 'Saarni ry (rikosuhripalvelu)', 'työntekijä', 'action="/fi/kirjaudu-ulos"'])
    expect(text).toContain(word);
});

test('the chosen language is kept, and one that we do not have is refused', async () => {
  const answer = await world.send(anna, '/fi/minun', { ...signed(anna), language: 'sv' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sv/minun']);
  expect((await world.json(anna, 'GET', '/me')).body.language).toBe('sv');
  expect((await world.page(anna, '/fi/minun')).text).toContain('href="/sv/minun"');
  expect((await world.json(anna, 'POST', '/me/language', { language: 'de' })).status).toBe(422);
});

test('the own organisation’s workers are listed, and nobody else’s', async () => {
  const { body } = await world.json(anna, 'GET', '/workers');
  expect(body.workers.map((worker: Person) => worker.name)).toEqual(['Anna Kallio', 'Veera Koski']);
  expect(body.allowed).not.toContain('worker.end-account');
  expect((await world.page(anna, '/fi/minun/tyontekijat')).text).not.toContain('/paata');
  expect((await world.page(admin, '/fi/minun/tyontekijat')).text).toContain(`/fi/minun/tyontekijat/${anna.id}/paata`);
});

test('the list goes on from the last name', async () => {
  const { body } = await world.json(anna, 'GET', `/workers?afterId=${anna.id}`);
  expect(body.workers.map((worker: Person) => worker.name)).toEqual(['Veera Koski']);
});

test('only an organisation admin ends an account, only of the own organisation, and never her own', async () => {
  expect((await world.json(anna, 'POST', `/workers/${admin.id}/end`)).status).toBe(403);
  for (const id of [other.id, admin.id, '00000000-0000-4000-8000-000000000000']) {
    expect((await world.json(admin, 'POST', `/workers/${id}/end`)).status).toBe(404);
    expect((await world.page(admin, `/fi/minun/tyontekijat/${id}/paata`)).status).toBe(404);
  }
});

test('an ended account is out at once, and the list says that it has ended', async () => {
  const slug = `/fi/minun/tyontekijat/${anna.id}/paata`;
  const form = await world.page(admin, slug);
  expect(form.text).toContain('Päätä tunnus: Anna Kallio');
  const answer = await world.send(admin, slug, signed(admin));
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/fi/minun/tyontekijat']);
  expect((await world.json(anna, 'GET', '/me')).status).toBe(401);
  const { body } = await world.json(admin, 'GET', '/workers');
  expect(body.workers).toMatchObject([
    { name: 'Anna Kallio', ended: true },
    { name: 'Veera Koski', ended: false },
  ]);
  expect((await world.page(admin, slug)).status).toBe(404);
});

test('every role has its words in three languages', () => {
  for (const language of ['fi', 'sv', 'en'] as const) {
    for (const role of workerRoles)
      for (const key of [`role.${role}`, `role.${role}.what`] as const) expect(workerTexts(language)(key)).not.toBe('');
  }
});
