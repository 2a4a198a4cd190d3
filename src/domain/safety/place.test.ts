import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { safetyEndpoints } from './index.ts';

const where = 'Lyhdynkatu 7, sisäpiha';
let world: OneCase;
let placeId: string;

beforeAll(async () => {
  world = await oneCase({ endpoints: safetyEndpoints });
  const added = await world.of(world.anna, 'POST', '/places', {
    kind: 'shelter',
    text: where,
    circle: [world.veikko.id, world.minna.id],
  });
  expect(added.status, added.text).toBe(200);
  placeId = added.body.id;
});
afterAll(() => world.stop());

const open = (person: typeof world.anna, id = placeId) => world.of(person, 'POST', `/places/${id}/open`);
const listed = async (person: typeof world.anna) => (await world.of(person, 'GET', '/safety')).body.places;

test('a place is listed by kind alone, and only to those who stand in its circle', async () => {
  expect(await listed(world.veikko)).toEqual([expect.objectContaining({ id: placeId, kind: 'shelter' })]);
  expect(await listed(world.anna)).toEqual([]);
  expect(await listed(world.jari)).toEqual([]);
  expect((await world.see(world.veikko, '/turva')).text).not.toContain('Lyhdynkatu');
});

test('it is opened one look at a time, drawn from the sent form, and every look is logged with the owner too', async () => {
  const asked = await world.see(world.minna, `/turva/paikka/${placeId}`);
  expect([asked.status, asked.text.includes('Lyhdynkatu')]).toEqual([200, false]);
  const before = await world.logged('PlaceLookedAt');
  const opened = await world.fill(world.minna, `/turva/paikka/${placeId}`);
  expect(opened.status).toBe(200);
  expect(opened.text).toContain(where);
  const { rows } = await world.owner.query<{ organisation_id: string; classes: string[] }>(
    `select r.organisation_id, e.classes from audit.entry e join app.room r on r.id = e.room_id where e.kind = 'PlaceLookedAt' order by r.organisation_id`,
  );
  expect(rows.length).toBe(before + 2);
  expect(new Set(rows.map((row) => row.organisation_id))).toEqual(new Set([world.saarni, world.county]));
  expect(rows.some((row) => row.organisation_id === world.saarni && row.classes.includes('location'))).toBe(true);
});

test('outside the circle a place and a made-up id answer alike, to the writer as well', async () => {
  for (const person of [world.anna, world.jari]) {
    const [hidden, absent] = [await open(person), await open(person, randomUUID())];
    expect([hidden.status, hidden.text]).toEqual([404, absent.text]);
    expect((await world.see(person, `/turva/paikka/${placeId}`)).status).toBe(404);
  }
  expect((await open(world.stranger)).text).toBe(
    (await world.json(world.stranger, 'POST', `/cases/000000/places/${placeId}/open`)).text,
  );
});

test('the circle is chosen from those named on the case at service organisations', async () => {
  const add = (circle: readonly string[]) =>
    world.of(world.anna, 'POST', '/places', { kind: 'home', text: where, circle });
  for (const circle of [[world.jari.id], [world.stranger.id], [randomUUID()], []])
    expect((await add(circle)).status).toBe(422);
  const { text } = await world.see(world.anna, '/turva/paikka/uusi');
  expect(text).toContain('Minna Ranta');
  expect(text).not.toContain('Jari Laakso');
});

test('one who is not named for location writes no place and learns no room', async () => {
  expect(
    (await world.of(world.jari, 'POST', '/places', { kind: 'home', text: where, circle: [world.anna.id] })).status,
  ).toBe(403);
  await expect(world.act(world.jari, 'select act.plan_place($1)', [world.caseId], world.caseId)).rejects.toMatchObject({
    code: 'RN403',
  });
  await expect(
    world.act(world.stranger, 'select act.plan_place($1)', [world.caseId], world.caseId),
  ).rejects.toMatchObject({
    code: 'RN404',
  });
});

test('neither kind nor text of a place stands in the log of its writing', async () => {
  const { rows } = await world.owner.query<{ leaf: string; room_id: number; key_room_id: number; detail: Buffer }>(
    `select leaf, key_room_id, detail from audit.entry where kind = 'PlaceAdded'`,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row.leaf).not.toMatch(/shelter|Lyhdynkatu/);
});
