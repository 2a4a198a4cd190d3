import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlannedCase, plannedCase } from '../../../proofs/http/planned-case.ts';
import { services } from '../../../seeds/story/services.ts';
import { dayOf } from '../../platform/time/format.ts';
import { ownDocument, putServices } from '../service/index.ts';
import { type CoverFact, coversOf } from './cover.ts';
import { sectorEndpoints } from './index.ts';
import { placeStates, type SectorPlace, sectors } from './place-fields.ts';
import { slots, tally } from './sector.ts';
import { sectorOfService } from './sector-of.ts';

const today = dayOf(new Date());
const place = (id: string, sector: string, state: string) => ({ id, sector, state }) as SectorPlace;

test('whatever is recorded, there are eight places in the same order, and a gap shows first', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...sectors), fc.constantFrom(...placeStates)), { maxLength: 20 }),
      (lines) => {
        const all = slots(lines.map(([sector, state], n) => place(String(n), sector, state)));
        expect(all.map(({ sector }) => sector)).toEqual(sectors);
        for (const { sector, state, places } of all) {
          const here = lines.filter(([code]) => code === sector);
          expect(places).toHaveLength(here.length);
          if (here.some(([, state]) => state === 'missing')) expect(state).toBe('missing');
          else if (here.length === 0) expect(state).toBe('not-recorded');
        }
        expect(tally(all).missing).toBe(
          new Set(lines.filter(([, state]) => state === 'missing').map(([state]) => state)).size,
        );
      },
    ),
  );
});

test('a service is asked for what its organisation is for, where it helps with that; otherwise for its first need', () => {
  expect(sectorOfService('social-services', ['money', 'housing', 'everyday-life'])).toBe('social');
  expect(sectorOfService('social-services', ['money', 'everyday-life'])).toBe('everyday');
  expect(sectorOfService('ngo', ['legal-aid', 'safety'])).toBe('law');
  expect(sectorOfService('police', ['safety'])).toBe('safety');
  expect(sectorOfService('ngo', [])).toBeNull();
  // Each of the invented directory has one.
  for (const { key, needs } of services) expect(sectorOfService('ngo', needs), key).not.toBeNull();
});

const fact = (more: Partial<CoverFact> = {}): CoverFact => ({
  from: 'part',
  organisationId: 'halla',
  name: 'Halla',
  sector: null,
  state: 'active',
  day: null,
  since: '2026-12-01T10:00:00.000Z',
  ...more,
});
const kinds = new Map([
  ['halla', 'counsel'],
  ['saarni', 'ngo'],
] as const);
const coversBy = (...facts: CoverFact[]) => coversOf(facts, kinds);

test('what an organisation is for by its kind, or was asked for, is covered once, by what says most, with the day of its next appointment', () => {
  expect(coversBy(fact())).toMatchObject([{ sector: 'law', from: 'part' }]);
  expect(coversBy(fact({ organisationId: 'saarni' }))).toEqual([]);
  const referral = fact({ from: 'referral', organisationId: 'saarni', sector: 'everyday' });
  const appointment = fact({ from: 'appointment', organisationId: 'saarni', day: '2026-12-09' });
  expect(coversBy(fact({ organisationId: 'saarni' }), referral, appointment)).toMatchObject([
    { sector: 'everyday', from: 'referral', day: '2026-12-09', since: null },
  ]);
  expect(coversBy(fact({ from: 'referral', sector: 'law', state: 'invited' }), fact())).toMatchObject([
    { from: 'part', state: 'active' },
  ]);
});

test('a gap is filled by what was asked for it, and by a part that came after it was recorded; what is not wanted stays so', () => {
  const stateWith = (recorded: readonly SectorPlace[], ...facts: CoverFact[]) =>
    slots(recorded, coversBy(...facts)).find(({ sector }) => sector === 'law');
  const gap = { ...place('1', 'law', 'missing'), writtenAt: '2026-12-01T12:00:00.000Z' };
  const asked = fact({ from: 'referral', sector: 'law', state: 'invited' });
  expect(stateWith([], fact())?.state).toBe('active');
  expect(stateWith([gap], fact())).toMatchObject({ state: 'missing', covers: [] });
  expect(stateWith([gap], fact({ since: '2026-12-01T13:00:00.000Z' }))?.state).toBe('active');
  expect(stateWith([gap], asked)?.state).toBe('invited');
  expect(stateWith([place('1', 'law', 'not-wanted')], asked)).toMatchObject({ state: 'not-wanted' });
  const recorded = { ...place('1', 'law', 'active'), helperId: 'halla' };
  expect(stateWith([recorded], fact())).toMatchObject({ state: 'active', covers: [] });
  const all = slots([gap], coversBy(asked));
  expect(tally(all)).toEqual({ helping: 0, missing: 0 });
});

let world: PlannedCase;
beforeAll(async () => {
  world = await plannedCase({ endpoints: sectorEndpoints });
  await world.consent(world.anna, [world.county]);
  await world.opens(world.minna);
});
afterAll(() => world.stop());

const line = { sector: 'social', state: 'active', sinceOn: today };
const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);

test('who helps, what is missing and her wish are seen by the network, as picture and as table', async () => {
  const helps = await world.of(world.anna, 'POST', '/sector-places', {
    ...line,
    organisationId: world.county,
    wish: 'Minna jatkaa',
  });
  expect(helps.status, helps.text).toBe(200);
  expect(
    (
      await world.of(world.anna, 'POST', '/sector-places', {
        ...line,
        sector: 'residence',
        state: 'missing',
        label: 'oleskeluneuvonta',
      })
    ).status,
  ).toBe(200);
  expect(
    (
      await world.of(world.anna, 'POST', '/sector-places', {
        ...line,
        sector: 'police-prosecutor',
        state: 'not-wanted',
      })
    ).status,
  ).toBe(200);
  const { text } = await world.see(world.minna, '/suunnitelma');
  expect(text).toContain('1 alueella on auttaja, 1 alueelta puuttuu apua.');
  expect(text).toContain('Hänen toiveensa: Minna jatkaa');
  expect(text).toContain('Puuttuu: oleskeluneuvonta');
  expect(text.match(/class="rn-slot rn-slot--/g)).toHaveLength(8);
  expect(text).toContain('<caption class="govuk-visually-hidden">Kuka auttaa, kuka puuttuu</caption>');
  // The way to ask exists only where somebody may send a referral.
  expect(text).not.toContain('/ohjaus/uusi');
});

test('somebody must be told of, by an organisation or in words', async () => {
  expect(fields(await world.of(world.anna, 'POST', '/sector-places', line))).toEqual(['label who']);
  expect(fields(await world.of(world.anna, 'POST', '/sector-places', { ...line, state: 'missing' }))).toEqual([
    'label what',
  ]);
});

test('a hidden organisation, one outside the case and one that does not exist are refused alike, and are not offered', async () => {
  const shelter = await world.organisation('Turvakoti Lyhty', 'shelter');
  const tiina = await world.worker(shelter, 'Tiina Korpi');
  await world.joins(shelter, tiina, null);
  const outside = await world.organisation('Toinen järjestö', 'ngo');
  const answers = await Promise.all(
    [shelter, outside, world.nobody].map((organisationId) =>
      world.of(world.anna, 'POST', '/sector-places', { ...line, organisationId }),
    ),
  );
  for (const { status, body } of answers) expect([status, body.error.reason]).toEqual([422, 'not-in-sight']);
  expect(fields(await world.of(world.anna, 'POST', '/sector-places', { ...line, label: 'Lyhdyn ohjaaja' }))).toEqual([
    'label names-hidden',
  ]);
  expect((await world.see(world.anna, '/suunnitelma/auttaja')).text).not.toContain('Lyhty');
});

test('she decides otherwise: the next version, the former one kept, a lost update refused', async () => {
  const { body: made } = await world.of(world.anna, 'POST', '/sector-places', {
    ...line,
    sector: 'near-ones',
    state: 'invited',
    label: 'sisar',
  });
  const changed = { state: 'not-wanted', label: 'sisar', sinceOn: today, wish: 'Ei vielä', version: 1 };
  const change = (person: PlannedCase['anna'], body: object) =>
    world.of(person, 'POST', `/sector-places/${made.id}/change`, body);
  expect((await change(world.minna, changed)).status).toBe(403);
  expect((await change(world.veikko, changed)).status).toBe(200);
  expect((await change(world.anna, changed)).status).toBe(409);
  expect((await world.see(world.anna, `/suunnitelma/auttaja/${made.id}`)).text).toContain('kutsuttu');
  expect(await world.logged('SectorPlaceChanged')).toBe(1);
});

test('an empty place offers services of the own region that answer it, each with a way to ask', async () => {
  const today = new Date();
  const told = (document: object) => ({ ...document }) as never;
  await world.owner.query(`update app.organisation set region = 'Länsirannikko' where id = $1`, [world.saarni]);
  await putServices(
    world.owner as never,
    'own',
    services.map(({ waits: _, ...service }) => ({
      externalId: service.key,
      place: service.key,
      document: told(ownDocument({ ...service, waiting: undefined })),
    })),
    today,
  );
  const recorded = await world.of(world.anna, 'POST', '/sector-places', {
    sector: 'law',
    state: 'missing',
    sinceOn: dayOf(today),
    label: 'avustaja',
  });
  expect(recorded.status, recorded.text).toBe(200);
  const { body } = await world.of(world.anna, 'GET', '/plan');
  expect(body.offers.law.map((item: { provider: string }) => item.provider)).toContain('Asianajotoimisto Halla');
  expect(Object.keys(body.offers)).not.toContain('social');
  const { text } = await world.see(world.anna, '/suunnitelma');
  expect(text).toContain('Sopivia palveluja: Oikeus');
  expect(text).toContain(`/fi/palvelut/${body.offers.law[0].id}`);
  expect(text).toContain('Sopii: pääosin tätä apua');
});
