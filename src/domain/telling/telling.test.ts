import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { tellingEndpoints } from './index.ts';
import { notForInvestigation } from './telling.ts';

let world: OneCase;
/** Of the police, named for every class; reads what was written for them. */
let eero: Person;

const told = {
  register: 'coordination',
  topic: 'work',
  heardBy: 'support',
  form: 'conversation',
  heldAt: 'own-records',
  partial: 'partial',
};
const interview = {
  register: 'justice',
  topic: 'whole-account',
  heardBy: 'police',
  form: 'recorded-interview',
  heldAt: 'investigation',
  partial: 'partial',
};
const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);

beforeAll(async () => {
  world = await oneCase({ endpoints: tellingEndpoints });
  const investigation = await world.organisation('Toinen tutkinta', 'police');
  eero = await world.worker(investigation, 'Eero Kivi');
  await world.joins(investigation, eero, null);
  for (const [to, of] of [
    [investigation, 'justice'],
    [world.county, 'coordination'],
  ])
    await world.act(
      world.anna,
      `select act.grant_vital($1, $2, $3, now() + interval '3 days')`,
      [world.caseId, to, of],
      world.caseId,
    );
});
afterAll(() => world.stop());

const view = async (person: Person) => (await world.of(person, 'GET', '/tellings')).body;

test('what has been told is seen by the network, and never by the police', async () => {
  const made = await world.of(world.anna, 'POST', '/tellings', {
    ...told,
    when: '2026-06~',
    detail: 'Kirjattu omaan rekisteriin',
  });
  expect(made.status, made.text).toBe(200);
  for (const person of [world.anna, world.veikko, world.minna])
    expect((await view(person)).tellings).toMatchObject([
      { topic: 'work', heardBy: 'support', whenEdtf: '2026-06~', detail: 'Kirjattu omaan rekisteriin' },
    ]);
  expect(await view(eero)).toMatchObject({ tellings: [], wishes: [] });
  const page = await world.see(eero, '/kerrottu');
  expect([page.status, page.text.includes('Työ ja työolot'), page.text.includes('tukihenkilö')]).toEqual([
    200,
    false,
    false,
  ]);
  expect((await world.of(world.jari, 'GET', '/tellings')).status).toBe(403);
  expect((await world.of(world.stranger, 'GET', '/tellings')).status).toBe(404);
});

test('for the police only a recorded interview that an authority holds is taken', async () => {
  expect(fields(await world.of(world.anna, 'POST', '/tellings', { ...told, register: 'justice' }))).toEqual([
    'form only-recorded',
    'heardBy only-recorded',
    'heldAt only-recorded',
  ]);
  expect((await world.of(world.anna, 'POST', '/tellings', interview)).status).toBe(200);
  expect((await view(eero)).tellings).toMatchObject([{ register: 'justice', form: 'recorded-interview' }]);
});

test('a wish for the police is read by them, a wish for the network is not', async () => {
  for (const register of ['coordination', 'justice'])
    expect(
      (
        await world.of(world.anna, 'POST', '/wishes', {
          register,
          kind: 'breaks',
          text: `Tauko aina kun pyydän (${register})`,
        })
      ).status,
    ).toBe(200);
  expect((await view(eero)).wishes.map(({ text }: { text: string }) => text)).toEqual([
    'Tauko aina kun pyydän (justice)',
  ]);
  expect((await view(world.minna)).wishes.map(({ register }: { register: string }) => register)).toEqual([
    'coordination',
  ]);
});

test('a wish changes and ends; the former one is kept, and a lost update shows what stands', async () => {
  const { body: wish } = await world.of(world.anna, 'POST', '/wishes', {
    register: 'coordination',
    kind: 'beside',
    text: 'Ystävä vieressä',
  });
  const change = (person: Person, version: number, more: object = {}) =>
    world.of(person, 'POST', `/wishes/${wish.id}/change`, { text: 'Anna vieressä', version, ...more });
  expect((await change(world.veikko, 1)).status).toBe(200);
  const late = await change(world.anna, 1);
  expect([late.status, late.text.includes('Anna vieressä')]).toEqual([409, true]);
  expect((await change(world.minna, 2)).status).toBe(403);
  expect((await world.see(world.anna, `/kerrottu/toive/${wish.id}`)).text).toContain('Ystävä vieressä');
  expect((await change(world.anna, 2, { ended: true })).status).toBe(200);
  expect((await view(world.anna)).wishes.some(({ id }: { id: string }) => id === wish.id)).toBe(false);
});

test('a correction needs a reason; recorded by mistake leaves the list and stays in the history', async () => {
  const { body: made } = await world.of(world.anna, 'POST', '/tellings', { ...told, topic: 'money' });
  const correct = (body: object) =>
    world.of(world.anna, 'POST', `/tellings/${made.id}/correct`, { ...told, topic: 'money', ...body });
  delete (told as { register?: string }).register;
  expect(fields(await correct({ version: 1 }))).toEqual(['reason required']);
  expect((await correct({ version: 1, reason: 'Väärä kuulija', heardBy: 'social' })).status).toBe(200);
  expect((await world.see(world.anna, `/kerrottu/rivi/${made.id}`)).text).toContain('Raha ja velat');
  expect((await correct({ version: 2, reason: 'Väärä tapaus', mistaken: true })).status).toBe(200);
  expect((await view(world.anna)).tellings.some(({ id }: { id: string }) => id === made.id)).toBe(false);
  Object.assign(told, { register: 'coordination' });
});

test('a text that identifies somebody, or names a place that not everybody may know of, is refused and kept in the form', async () => {
  const shelter = await world.organisation('Turvakoti Lyhty', 'shelter');
  await world.owner.query('insert into app.party (case_id, organisation_id, joined_at) values ($1, $2, now())', [
    world.caseId,
    shelter,
  ]);
  await world.owner.query('select priv.make_rooms($1, $2)', [world.caseId, shelter]);
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
  for (const [detail, reason] of [
    ['soita 040 123 4567', 'looks-like-identity'],
    ['Lyhdyssä keväällä', 'names-hidden'],
    ['turvakoti lyhty', 'names-hidden'],
  ])
    expect(fields(await world.of(world.anna, 'POST', '/tellings', { ...told, detail })), detail).toEqual([
      `detail ${reason}`,
    ]);
  const form = await world.fill(world.anna, '/kerrottu/lisaa', { ...told, detail: 'Lyhtyyn', when: 'kesällä 2026' });
  expect(form.status).toBe(422);
  expect(form.text).toContain('Sanaa ”Lyhtyyn” ei voi tallentaa');
  expect(form.text).toContain('kesällä 2026');
  // Whoever does not know of the shelter learns nothing from the check: of one that is not on the case it says the same.
  await world.organisation('Turvakoti Tuohus', 'shelter');
  const refused = async (detail: string) =>
    (await world.of(world.minna, 'POST', '/tellings', { ...told, detail })).text;
  expect((await refused('Lyhdyssä')).replace('Lyhdyssä', 'x')).toBe(
    (await refused('Tuohuksessa')).replace('Tuohuksessa', 'x'),
  );
  expect((await world.of(world.minna, 'POST', '/tellings', { ...told, detail: 'lyhty' })).status).toBe(200);
});

test('every act is logged with the owner, in words without content', async () => {
  expect(await world.logged('TellingRecorded')).toBeGreaterThan(2);
  expect(await world.logged('WishChanged')).toBe(2);
  expect(await world.logged('TellingsViewed')).toBeGreaterThan(3);
});

test('the rule for police and prosecutor, field by field', () => {
  const line = { register: 'justice', form: 'recorded-interview', heardBy: 'court', heldAt: 'court' } as const;
  expect(notForInvestigation(line)).toEqual([]);
  expect(notForInvestigation({ ...line, heardBy: 'health' })).toEqual(['heardBy']);
  expect(notForInvestigation({ ...line, form: 'document', heldAt: 'counsel' })).toEqual(['form', 'heldAt']);
  expect(notForInvestigation({ ...line, register: 'coordination', form: 'other' })).toEqual([]);
});
