import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts, type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { classesFor, classesFrom, organisationKinds } from '../organisation/index.ts';

let it: NetworkWorld;
const today = dayOf(new Date());
beforeAll(async () => {
  it = await networkWorld();
});
afterAll(() => it.stop());

const refused = async (to: string, body: Record<string, unknown>) => {
  const { status, body: answer } = await it.of(it.anna, 'POST', to, body);
  return [
    status,
    ...(answer.error.fields ?? []).map((one: { field: string; reason: string }) => `${one.field} ${one.reason}`),
    answer.error.reason,
  ].filter(Boolean);
};

test('the rules of the program are those of the database, kind by kind', async () => {
  const { rows } = await it.owner.query<{ to_kind: string; class: string }>(
    'select to_kind, class from priv.grantable',
  );
  const stored = rows.map((row) => `${row.to_kind} ${row.class}`).sort();
  expect(organisationKinds.flatMap((kind) => classesFor(kind).map((item) => `${kind} ${item}`)).sort()).toEqual(stored);
  for (const kind of organisationKinds)
    expect(await it.owner.query('select priv.classes_from($1) as classes', [kind])).toMatchObject({
      rows: [{ classes: classesFrom(kind) }],
    });
});

test('a plain consent opens at once what the recorder may open, and nothing else', async () => {
  const { id } = await it.consent(it.anna, [it.county.id], ['contact', 'account']);
  await it.joins(it.county, id);
  expect(await it.reads(it.county.lead, it.saarni.id)).toEqual(['account', 'contact']);
  expect(await it.reads(it.anna, it.county.id)).toEqual([]);
  expect(
    (await it.view(it.anna)).grants
      .map((grant: { receiver: string; class: string }) => `${grant.receiver} ${grant.class}`)
      .sort(),
  ).toEqual(['Länsirannikon hyvinvointialue account', 'Länsirannikon hyvinvointialue contact']);
});

test('a network consent opens the own shared plan at once and asks each other owner', async () => {
  const { id } = await it.network(it.anna, [it.county.id, it.counsel.id]);
  await it.joins(it.counsel, id);
  expect(await it.reads(it.counsel.lead, it.saarni.id)).toEqual(['coordination']);
  expect(await it.reads(it.anna, it.counsel.id)).toEqual([]);
  const [asked] = (await it.view(it.counsel.lead)).requests;
  expect(asked).toMatchObject({ class: 'coordination', mine: true, purpose: 'Tukiasunnon hakeminen' });
  const opened = await it.of(it.counsel.lead, 'POST', `/grant-requests/${asked.id}/answer`, { answer: 'open' });
  expect(opened.status, opened.text).toBe(200);
  expect([await it.reads(it.anna, it.counsel.id), await it.reads(it.county.lead, it.counsel.id)]).toEqual([
    ['coordination'],
    ['coordination'],
  ]);
  expect((await it.of(it.counsel.lead, 'POST', `/grant-requests/${asked.id}/answer`, { answer: 'open' })).status).toBe(
    409,
  );
  expect((await it.view(it.county.lead)).parts.map((part: { organisation: string }) => part.organisation)).toContain(
    'Asianajotoimisto Halla',
  );
});

test('what may not be named, or not together, is refused in words about the field', async () => {
  expect(await refused('/consents', { toIds: [it.police.id], classes: ['contact'], ...facts() })).toEqual([
    422,
    'classes not-grantable',
  ]);
  expect(
    await refused('/consents', { toIds: [it.shelter.id, it.county.id], classes: ['contact'], ...facts() }),
  ).toEqual([422, 'hidden']);
  expect(await refused('/consents', { toIds: [it.saarni.id], classes: ['contact'], ...facts() })).toEqual([
    422,
    'toIds same',
  ]);
  expect(await refused('/consents', { toIds: [it.nobody], classes: ['contact'], ...facts() })).toEqual([
    422,
    'toIds choose',
  ]);
  expect(await refused('/consents', { toIds: [it.county.id], classes: ['support'], ...facts() })).toEqual([
    422,
    'classes choose',
  ]);
  expect(await refused('/network-consents', { organisationIds: [it.shelter.id], ...facts() })).toEqual([
    422,
    'organisationIds kind',
  ]);
  expect(await refused('/network-consents', { organisationIds: [it.saarni.id], ...facts() })).toEqual([
    422,
    'organisationIds choose',
  ]);
});

test('a consent has an end within 365 days, and cannot be recorded before limits and freedom have been told', async () => {
  const to = { toIds: [it.county.id], classes: ['contact'] };
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
  const whole = await it.consent(it.anna, [it.county.id], ['contact'], { endsOn: addDays(today, 364) });
  expect((await it.of(it.anna, 'GET', `/consents/${whole.id}`)).body.consent).toMatchObject({
    startsOn: today,
    endsOn: addDays(today, 364),
    state: 'valid',
  });
});

test('the texts lie closed, each slip under its own key; who explained it stands on the recorder’s slip alone', async () => {
  const { id } = await it.consent(it.anna, [it.county.id], ['contact'], {
    purpose: 'Salainen syy',
    exclusions: 'Ei kouluun',
  });
  const { rows } = await it.owner.query<{ text: string }>(
    'select s::text as text from app.consent_slip s where consent_id = $1',
    [id],
  );
  expect(rows).toHaveLength(2);
  expect(
    rows.some(({ text }) => text.includes(Buffer.from('Salainen').toString('hex')) || text.includes('Salainen')),
  ).toBe(false);
  const [own, theirs] = [
    (await it.of(it.anna, 'GET', `/consents/${id}`)).body.consent,
    (await it.of(it.county.lead, 'GET', `/consents/${id}`)).body.consent,
  ];
  expect(own).toMatchObject({ purpose: 'Salainen syy', exclusions: 'Ei kouluun', explainedBy: 'Anna Kallio' });
  expect(theirs).toMatchObject({ purpose: 'Salainen syy', exclusions: 'Ei kouluun', explainedBy: null });
});

test('anyone named records a consent; one who is not, finds no case', async () => {
  const { id } = await it.consent(it.county.backup, [it.saarni.id], ['social']);
  expect(await it.reads(it.anna, it.county.id)).toContain('social');
  expect(
    (await it.of(it.police.lead, 'POST', '/consents', { toIds: [it.county.id], classes: ['contact'], ...facts() }))
      .status,
  ).toBe(404);
  expect((await it.of(it.counsel.lead, 'GET', `/consents/${id}`)).status).toBe(404);
});

test('the form comes back with what was typed, one plain sentence for what a receiver cannot get, and the fields marked', async () => {
  const { status, text } = await it.fill(it.anna, '/lupa/uusi', {
    toIds: it.police.id,
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
    ownerIds: it.saarni.id,
  });
  expect(status).toBe(422);
  expect(text).toContain('Rikostutkinta ei voi saada näitä: Yhteys. Poista ne tai poista organisaatio.');
  expect(text).toContain('Kuulustelun järjestäminen');
  expect(text).toMatch(/<title>Virhe: /);
});

test('a recorded form leads to the page of the network', async () => {
  const answer = await it.fill(it.anna, '/lupa/uusi', {
    toIds: it.county.id,
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
    ownerIds: it.saarni.id,
  });
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    expect.stringMatching(new RegExp(`^/fi/t/${it.caseId}/verkosto#lupa-`)),
  ]);
});
