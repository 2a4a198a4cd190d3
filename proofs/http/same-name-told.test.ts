import { afterAll, beforeAll, expect, test } from 'vitest';
import { admitToCircle, inviteOrganisation, setBar } from '../../src/domain/access/index.ts';
import { endpoints } from '../../src/endpoints.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';
import type { Person } from './small-world.ts';

/** The county and the counsel on the case, which bear one name in two regions, beside a shelter whose part is hidden. */
let world: NetworkWorld;
let invited: { readonly id: string; readonly intake: Person };
const name = 'Tukikeskus ry';
const [west, north] = [`${name} (Varsinais-Suomi)`, `${name} (Lappi)`];

beforeAll(async () => {
  world = await networkWorld(endpoints);
  await world.countyAndShelterJoin();
  await world.joins(world.counsel, (await world.network(world.anna, [world.counsel.id])).id);
  const id = await world.organisation('Kotisatama ry', 'ngo');
  invited = { id, intake: await world.worker(id, 'Oona Satama', ['intake-worker']) };
  await world.owner.query(
    `update app.organisation set name = $1, kind = 'victim-support', region = case id when $2::uuid then 'Varsinais-Suomi' else 'Lappi' end
     where id in ($2, $3)`,
    [name, world.county.id, world.counsel.id],
  );
});
afterAll(() => world.stop());

/** A list of answers in which nothing but an id would tell two of one name apart tells a reader nothing. */
const told = (list: readonly Record<string, unknown>[], of: string, ...by: readonly string[]) =>
  list
    .filter((item) => item[of] === name)
    .map((item) => by.map((field) => String(item[field])))
    .toSorted((a, b) => a.join().localeCompare(b.join()));

test('an incoming invitation says which of two organisations of one name invites, in JSON and on each page', async () => {
  // Saarni leads the case, and there is another of its name.
  await world.organisation('Saarni ry', 'victim-support', 'Lappi');
  const { id } = await world.as(world.anna)(inviteOrganisation, {
    consentId: (await world.network(world.anna, [invited.id])).id,
    toId: invited.id,
    purpose: 'Tuki asumiseen',
    urgency: 'week',
  });
  const { body } = await world.json(invited.intake, 'GET', '/intake');
  expect(body.invitations[0]).toMatchObject({
    from: 'Saarni ry',
    fromId: world.saarni.id,
    fromKind: 'victim-support',
    fromRegion: 'Varsinais-Suomi',
  });
  expect(body.namesakes.map(({ region }: { region: string }) => region)).toEqual(['Lappi', 'Varsinais-Suomi']);
  for (const to of ['', `/${id}/vastaa`, `/${id}/kieltaydy`]) {
    const { status, text } = await world.page(invited.intake, `/fi/saapuneet${to}`);
    expect([status, text.includes('Saarni ry (Varsinais-Suomi)')], to).toEqual([200, true]);
  }
});

test('of a hidden inviter nothing is said, neither its name nor what would tell it from another', async () => {
  await world.owner.query('update app.intake_slip set from_id = null where from_id = $1', [world.saarni.id]);
  const { body } = await world.json(invited.intake, 'GET', '/intake');
  expect(body.invitations[0]).toMatchObject({ from: null, fromId: null, fromKind: null, fromRegion: null });
  expect(body.namesakes).toEqual([]);
});

test('piiri tells them apart: who is admitted, and under whom a worker to admit stands', async () => {
  const circle = `/osuus/${world.shelter.id}/piiri`;
  const form = (await world.see(world.anna, `${circle}/lisaa`)).text;
  const groups = [...form.matchAll(/<optgroup label="([^"]+)"/g)].map(([, label]) => label);
  expect(new Set(groups)).toEqual(new Set([north, west]));
  expect(groups).toHaveLength(2);
  for (const { id } of [world.county, world.counsel])
    await world.as(world.anna)(admitToCircle, { organisationId: world.shelter.id, ofId: id, name: 'Maija Meri' });
  const { body } = await world.of(world.anna, 'GET', `/parts/${world.shelter.id}/circle`);
  expect(told(body.circle, 'organisation', 'kind', 'region')).toEqual([
    ['victim-support', 'Lappi'],
    ['victim-support', 'Varsinais-Suomi'],
  ]);
  const page = (await world.see(world.anna, circle)).text;
  for (const words of [west, north]) expect(page, words).toContain(words);
});

test('estot tells them apart: what is barred, whose act came since, and under whom a worker to bar stands', async () => {
  const form = (await world.see(world.anna, '/estot/uusi')).text;
  const groups = [...form.matchAll(/<optgroup label="([^"]+)"/g)].map(([, label]) => label);
  expect(groups).toEqual(expect.arrayContaining([west, north]));
  expect(new Set(groups).size).toBe(groups.length);
  await world.as(world.anna)(setBar, { organisationId: world.county.id, reason: 'knows-suspect' });
  await world.as(world.anna)(setBar, { organisationId: world.counsel.id, reason: 'knows-suspect' });
  const { body } = await world.of(world.anna, 'GET', '/bars');
  expect(told(body.bars, 'organisation', 'kind', 'region')).toEqual([
    ['victim-support', 'Lappi'],
    ['victim-support', 'Varsinais-Suomi'],
  ]);
  const page = (await world.see(world.anna, '/estot')).text;
  for (const words of [west, north]) expect(page, words).toContain(words);
  for (const { id, region } of body.bars)
    expect((await world.see(world.helmi, `/estot/${id}/pura`)).text).toContain(`${name} (${region})`);
  expect(page.replaceAll(west, '').replaceAll(north, '')).not.toContain(name);
});
