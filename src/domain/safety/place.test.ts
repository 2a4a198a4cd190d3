import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { safetyEndpoints } from './index.ts';

const where = 'Lyhdynkatu 7, sisäpiha';
let it: OneCase;
let placeId: string;

beforeAll(async () => {
  it = await oneCase({ endpoints: safetyEndpoints });
  const added = await it.of(it.anna, 'POST', '/places', {
    kind: 'shelter',
    text: where,
    circle: [it.veikko.id, it.minna.id],
  });
  expect(added.status, added.text).toBe(200);
  placeId = added.body.id;
});
afterAll(() => it.stop());

const open = (person: typeof it.anna, id = placeId) => it.of(person, 'POST', `/places/${id}/open`);
const listed = async (person: typeof it.anna) => (await it.of(person, 'GET', '/safety')).body.places;

test('a place is listed by kind alone, and only to those who stand in its circle', async () => {
  expect(await listed(it.veikko)).toEqual([expect.objectContaining({ id: placeId, kind: 'shelter' })]);
  expect(await listed(it.anna)).toEqual([]);
  expect(await listed(it.jari)).toEqual([]);
  expect((await it.see(it.veikko, '/turva')).text).not.toContain('Lyhdynkatu');
});

test('it is opened one look at a time, drawn from the sent form, and every look is logged with the owner too', async () => {
  const asked = await it.see(it.minna, `/turva/paikka/${placeId}`);
  expect([asked.status, asked.text.includes('Lyhdynkatu')]).toEqual([200, false]);
  const before = await it.logged('PlaceLookedAt');
  const opened = await it.fill(it.minna, `/turva/paikka/${placeId}`);
  expect(opened.status).toBe(200);
  expect(opened.text).toContain(where);
  const { rows } = await it.owner.query<{ organisation_id: string; classes: string[] }>(
    `select r.organisation_id, e.classes from audit.entry e join app.room r on r.id = e.room_id where e.kind = 'PlaceLookedAt' order by r.organisation_id`,
  );
  expect(rows.length).toBe(before + 2);
  expect(new Set(rows.map((row) => row.organisation_id))).toEqual(new Set([it.saarni, it.county]));
  expect(rows.some((row) => row.organisation_id === it.saarni && row.classes.includes('location'))).toBe(true);
});

test('outside the circle a place and a made-up id answer alike, to the writer as well', async () => {
  for (const person of [it.anna, it.jari]) {
    const [hidden, absent] = [await open(person), await open(person, randomUUID())];
    expect([hidden.status, hidden.text]).toEqual([404, absent.text]);
    expect((await it.see(person, `/turva/paikka/${placeId}`)).status).toBe(404);
  }
  expect((await open(it.stranger)).text).toBe(
    (await it.json(it.stranger, 'POST', `/cases/000000/places/${placeId}/open`)).text,
  );
});

test('the circle is chosen from those named on the case at service organisations', async () => {
  const add = (circle: readonly string[]) => it.of(it.anna, 'POST', '/places', { kind: 'home', text: where, circle });
  for (const circle of [[it.jari.id], [it.stranger.id], [randomUUID()], []])
    expect((await add(circle)).status).toBe(422);
  const { text } = await it.see(it.anna, '/turva/paikka/uusi');
  expect(text).toContain('Minna Ranta');
  expect(text).not.toContain('Jari Laakso');
});

test('one who is not named for location writes no place and learns no room', async () => {
  expect((await it.of(it.jari, 'POST', '/places', { kind: 'home', text: where, circle: [it.anna.id] })).status).toBe(
    403,
  );
  await expect(it.act(it.jari, 'select act.plan_place($1)', [it.caseId], it.caseId)).rejects.toMatchObject({
    code: 'RN403',
  });
  await expect(it.act(it.stranger, 'select act.plan_place($1)', [it.caseId], it.caseId)).rejects.toMatchObject({
    code: 'RN404',
  });
});

test('neither kind nor text of a place stands in the log of its writing', async () => {
  const { rows } = await it.owner.query<{ leaf: string; room_id: number; key_room_id: number; detail: Buffer }>(
    `select leaf, key_room_id, detail from audit.entry where kind = 'PlaceAdded'`,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row.leaf).not.toMatch(/shelter|Lyhdynkatu/);
});
