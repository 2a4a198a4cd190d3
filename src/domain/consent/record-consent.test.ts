import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts, type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { classesFor, classesFrom, organisationKinds } from '../organisation/index.ts';

let world: NetworkWorld;
const today = dayOf(new Date());
beforeAll(async () => {
  world = await networkWorld();
});
afterAll(() => world.stop());

const refused = async (to: string, body: Record<string, unknown>) => {
  const { status, body: answer } = await world.of(world.anna, 'POST', to, body);
  return [
    status,
    ...(answer.error.fields ?? []).map((item: { field: string; reason: string }) => `${item.field} ${item.reason}`),
    answer.error.reason,
  ].filter(Boolean);
};

test('the rules of the program are those of the database, kind by kind', async () => {
  const { rows } = await world.owner.query<{ to_kind: string; class: string }>(
    'select to_kind, class from priv.grantable',
  );
  const stored = rows.map((row) => `${row.to_kind} ${row.class}`).sort();
  expect(organisationKinds.flatMap((kind) => classesFor(kind).map((item) => `${kind} ${item}`)).sort()).toEqual(stored);
  for (const kind of organisationKinds)
    expect(await world.owner.query('select priv.classes_from($1) as classes', [kind])).toMatchObject({
      rows: [{ classes: classesFrom(kind) }],
    });
});

test('a plain consent opens at once what the recorder may open, and nothing else', async () => {
  const { id } = await world.consent(world.anna, [world.county.id], ['contact', 'account']);
  await world.joins(world.county, id);
  expect(await world.reads(world.county.lead, world.saarni.id)).toEqual(['account', 'contact']);
  expect(await world.reads(world.anna, world.county.id)).toEqual([]);
  expect(
    (await world.view(world.anna)).grants
      .map((grant: { receiver: string; class: string }) => `${grant.receiver} ${grant.class}`)
      .sort(),
  ).toEqual(['Länsirannikon hyvinvointialue account', 'Länsirannikon hyvinvointialue contact']);
});

test('a network consent opens the own shared plan at once and asks each other owner', async () => {
  const { id } = await world.network(world.anna, [world.county.id, world.counsel.id]);
  await world.joins(world.counsel, id);
  expect(await world.reads(world.counsel.lead, world.saarni.id)).toEqual(['coordination']);
  expect(await world.reads(world.anna, world.counsel.id)).toEqual([]);
  const [asked] = (await world.view(world.counsel.lead)).requests;
  expect(asked).toMatchObject({ class: 'coordination', mine: true, purpose: 'Tukiasunnon hakeminen' });
  const opened = await world.of(world.counsel.lead, 'POST', `/grant-requests/${asked.id}/answer`, { answer: 'open' });
  expect(opened.status, opened.text).toBe(200);
  expect([
    await world.reads(world.anna, world.counsel.id),
    await world.reads(world.county.lead, world.counsel.id),
  ]).toEqual([['coordination'], ['coordination']]);
  expect(
    (await world.of(world.counsel.lead, 'POST', `/grant-requests/${asked.id}/answer`, { answer: 'open' })).status,
  ).toBe(409);
  expect(
    (await world.view(world.county.lead)).parts.map((part: { organisation: string }) => part.organisation),
  ).toContain('Asianajotoimisto Halla');
});

test('what may not be named, or not together, is refused in words about the field', async () => {
  expect(await refused('/consents', { toIds: [world.police.id], classes: ['contact'], ...facts() })).toEqual([
    422,
    'classes not-grantable',
  ]);
  expect(await refused('/consents', { toIds: [world.saarni.id], classes: ['contact'], ...facts() })).toEqual([
    422,
    'toIds same',
  ]);
  expect(await refused('/consents', { toIds: [world.nobody], classes: ['contact'], ...facts() })).toEqual([
    422,
    'toIds choose',
  ]);
  expect(await refused('/consents', { toIds: [world.county.id], classes: ['support'], ...facts() })).toEqual([
    422,
    'classes choose',
  ]);
  expect(await refused('/network-consents', { organisationIds: [world.shelter.id], ...facts() })).toEqual([
    422,
    'not-in-sight',
  ]);
  expect(await refused('/network-consents', { organisationIds: [world.police.id], ...facts() })).toEqual([
    422,
    'organisationIds kind',
  ]);
  expect(await refused('/network-consents', { organisationIds: [world.saarni.id], ...facts() })).toEqual([
    422,
    'organisationIds choose',
  ]);
});

test('a consent has an end within 365 days, and cannot be recorded before limits and freedom have been told', async () => {
  const to = { toIds: [world.county.id], classes: ['contact'] };
  expect(await refused('/consents', { ...to, ...facts({ endsOn: addDays(today, 365) }) })).toEqual([
    422,
    'endsOn too-long',
  ]);
  expect(await refused('/consents', { ...to, ...facts({ endsOn: undefined }) })).toEqual([422, 'endsOn required']);
  expect(await refused('/consents', { ...to, ...facts({ limitsTold: false, refusalTold: false }) })).toEqual([
    422,
    'limitsTold must-tick',
    'refusalTold must-tick',
  ]);
  const whole = await world.consent(world.anna, [world.county.id], ['contact'], { endsOn: addDays(today, 364) });
  expect((await world.of(world.anna, 'GET', `/consents/${whole.id}`)).body.consent).toMatchObject({
    startsOn: today,
    endsOn: addDays(today, 364),
    state: 'valid',
  });
});

test('the texts lie closed, each slip under its own key; who explained it stands on the recorder’s slip alone', async () => {
  const { id } = await world.consent(world.anna, [world.county.id], ['contact'], {
    purpose: 'Salainen syy',
    exclusions: 'Ei kouluun',
  });
  const { rows } = await world.owner.query<{ text: string }>(
    'select s::text as text from app.consent_slip s where consent_id = $1',
    [id],
  );
  expect(rows).toHaveLength(2);
  expect(
    rows.some(({ text }) => text.includes(Buffer.from('Salainen').toString('hex')) || text.includes('Salainen')),
  ).toBe(false);
  const [own, theirs] = [
    (await world.of(world.anna, 'GET', `/consents/${id}`)).body.consent,
    (await world.of(world.county.lead, 'GET', `/consents/${id}`)).body.consent,
  ];
  expect(own).toMatchObject({ purpose: 'Salainen syy', exclusions: 'Ei kouluun', explainedBy: 'Anna Kallio' });
  expect(theirs).toMatchObject({ purpose: 'Salainen syy', exclusions: 'Ei kouluun', explainedBy: null });
});

test('anyone named records a consent; one who is not, finds no case', async () => {
  const { id } = await world.consent(world.county.backup, [world.saarni.id], ['social']);
  expect(await world.reads(world.anna, world.county.id)).toContain('social');
  expect(
    (
      await world.of(world.police.lead, 'POST', '/consents', {
        toIds: [world.county.id],
        classes: ['contact'],
        ...facts(),
      })
    ).status,
  ).toBe(404);
  expect((await world.of(world.counsel.lead, 'GET', `/consents/${id}`)).status).toBe(404);
});

test('the form comes back with what was typed, one plain sentence for what a receiver cannot get, and the fields marked', async () => {
  const { status, text } = await world.fill(world.anna, '/lupa/uusi', {
    toIds: world.police.id,
    classes: 'contact',
    purpose: 'Kuulustelun järjestäminen',
    giver: 'herself',
    capacity: 'able',
    language: 'vi',
    interpreter: 'present',
    limitsTold: 'on',
    refusalTold: 'on',
    form: 'oral',
    copyGiven: 'given',
    startsOn: today,
    endsOn: addDays(today, 30),
    reviewOn: addDays(today, 10),
    ownerIds: world.saarni.id,
  });
  expect(status).toBe(422);
  expect(text).toContain('Rikostutkinta ei voi saada näitä: Yhteys. Poista ne tai poista organisaatio.');
  expect(text).toContain('Kuulustelun järjestäminen');
  expect(text).toMatch(/<title>Virhe: /);
});

test('a recorded form leads to the page of the network', async () => {
  const answer = await world.fill(world.anna, '/lupa/uusi', {
    toIds: world.county.id,
    classes: 'wellbeing',
    purpose: 'Voinnin seuraaminen',
    giver: 'herself',
    capacity: 'able',
    language: 'vi',
    interpreter: 'remote',
    limitsTold: 'on',
    refusalTold: 'on',
    form: 'oral',
    copyGiven: 'given',
    startsOn: today,
    endsOn: addDays(today, 30),
    reviewOn: addDays(today, 10),
    ownerIds: world.saarni.id,
  });
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    expect.stringMatching(new RegExp(`^/fi/t/${world.caseId}/verkosto#lupa-`)),
  ]);
});
