import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordPlainConsent } from '../../../proofs/http/plain-consent.ts';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { caseEndpoints } from '../case/index.ts';
import { lawRegisterEndpoints } from '../law-register/index.ts';
import {
  type Attention,
  type AttentionFact,
  attentionKinds,
  byDue,
  countsOf,
  greetingOf,
  isFull,
  mostOfAKind,
  type PromiseView,
  stretchOf,
  type Waiting,
  withPromises,
} from './home.ts';
import { homeEndpoints } from './index.ts';

const today = dayOf(new Date());
const fact = (more: Partial<AttentionFact>): AttentionFact => ({
  kind: 'consent-ends',
  caseId: '000001',
  codeWord: 'Koivu',
  id: null,
  class: null,
  urgency: null,
  day: today,
  ...more,
});

test('the most urgent come first: what should have been done first', () => {
  const rows = byDue([
    fact({ kind: 'consent-ends', day: addDays(today, 5) }),
    fact({ kind: 'contact-old', day: addDays(today, -20) }),
    fact({ kind: 'invitation', caseId: null, urgency: 'today' }),
    fact({ kind: 'grant-request', day: addDays(today, -1) }),
  ]);
  expect(rows.map(({ kind }) => kind)).toEqual(['contact-old', 'invitation', 'grant-request', 'consent-ends']);
  expect(rows[0]?.due).toBe(addDays(today, -6));
});

test('warnings stand first, by the end of their clock, before those that were seen and whatever else is late', () => {
  const warning = (kind: AttentionFact['kind'], time: string, due: string | null) =>
    fact({ kind, id: time, day: today, at: `${today}T${time}Z`, dueAt: due && `${today}T${due}Z` });
  const rows = byDue([
    fact({ kind: 'contact-old', day: addDays(today, -90) }),
    warning('warning-acknowledged', '07:00:00', null),
    warning('warning-to-pass', '08:00:00', null),
    warning('warning', '11:00:00', '11:30:00'),
    warning('warning', '10:00:00', '10:30:00'),
  ]);
  expect(rows.map(({ kind, id }) => `${kind} ${id ?? ''}`.trim())).toEqual([
    'warning 10:00:00',
    'warning 11:00:00',
    'warning-to-pass 08:00:00',
    'contact-old',
    'warning-acknowledged 07:00:00',
  ]);
});

const promise = ({ dueOn = today, ...more }: Partial<PromiseView>): PromiseView => ({
  kind: 'task',
  mine: true,
  caseId: '000001',
  codeWord: 'Koivu',
  id: 'p',
  text: 'Varaa tulkki',
  organisation: null,
  asker: 'Saarni ry',
  named: true,
  dueOn,
  due: dueOn,
  reminded: null,
  mayRemind: false,
  ...more,
});

test('promises stand among what else waits, by their day, and the groups add up to the list', () => {
  const rows = withPromises(
    byDue([
      fact({ kind: 'consent-ends', day: addDays(today, 2) }),
      fact({ kind: 'grant-request', day: addDays(today, -1) }),
    ]),
    [
      promise({ dueOn: addDays(today, 2) }),
      promise({ kind: 'promise-late', mine: false, dueOn: addDays(today, -4) }),
      promise({ dueOn: addDays(today, 1) }),
    ],
  );
  expect(rows.map(({ kind }) => kind)).toEqual(['promise-late', 'task', 'consent-ends', 'grant-request', 'task']);
  expect(countsOf(rows)).toEqual({ answers: 1, tasks: 2, consents: 1, others: 1 });
});

test('what somebody has reminded of stands before what is later still, and after warnings', () => {
  const warning = fact({ kind: 'warning-told', at: `${today}T08:00:00Z` });
  const rows = withPromises(byDue([fact({ kind: 'contact-old', day: addDays(today, -90) }), warning]), [
    promise({ dueOn: addDays(today, -4) }),
    promise({ id: 'reminded', dueOn: today, reminded: { on: today, by: 'Anna Kallio' } }),
    // The asker's own row does not rise by the reminder that was given.
    promise({ kind: 'promise-late', mine: false, dueOn: addDays(today, -9), reminded: { on: today, by: null } }),
  ]);
  expect(rows.map(({ kind, id }) => `${kind} ${id ?? ''}`.trim())).toEqual([
    'warning-told',
    'task reminded',
    'contact-old',
    'promise-late p',
    'task p',
  ]);
});

test('every kind is of exactly one group, and a full kind is said to be full', () => {
  const all = attentionKinds.map((kind) => fact({ kind }));
  expect(Object.values(countsOf(all)).reduce((sum, n) => sum + n, 0)).toBe(attentionKinds.length);
  expect(isFull(all)).toBe(false);
  const many = (n: number) => Array.from({ length: n }, () => fact({}));
  expect([isFull(many(mostOfAKind - 1)), isFull(many(mostOfAKind))]).toEqual([false, true]);
});

test('what is late or for today, and every warning, stands under today; then until Sunday; then later', () => {
  const wednesday = '2026-11-25';
  const of = (due: string, kind: AttentionFact['kind'] = 'deadline') =>
    stretchOf({ ...fact({ kind }), due } as Waiting, wednesday);
  expect(['2026-11-01', '2026-11-25', '2026-11-26', '2026-11-29', '2026-11-30'].map((due) => of(due))).toEqual([
    'today',
    'today',
    'week',
    'week',
    'later',
  ]);
  expect([of('2026-12-20', 'warning'), of('2026-12-20', 'warning-acknowledged')]).toEqual(['today', 'later']);
});

test('the greeting follows the hour in Finland', () => {
  expect([0, 299, 300, 599, 600, 1019, 1020, 1379, 1380].map(greetingOf)).toEqual([
    'night',
    'night',
    'morning',
    'morning',
    'day',
    'day',
    'evening',
    'evening',
    'night',
  ]);
});

let world: SmallWorld;
let anna: Person;
let minna: Person;
let deputy: Person;
let intake: Person;
let admin: Person;
let caseId: string;
let consent: string;

const openCase = async (person: Person, word: string) =>
  (await world.json(person, 'POST', '/cases', { codeWord: word })).body.id as string;

const recordConsent = (recorder: Person, to: Person, owners: readonly string[], days: number): Promise<string> =>
  recordPlainConsent(world, { caseId, recorder, owners, to: to.organisation, days, review: days });

const setRule = (ageInDays: number) =>
  world.owner.query(
    `insert into app.contact_rule (room_id, channel, allowed, who, checked_on, checked_by, written_at)
   select id, 'call', true, 'anyone', $2::date, $3, now() from app.room where case_id = $1 and class = 'contact' and organisation_id = $4`,
    [caseId, addDays(today, -ageInDays), anna.id, anna.organisation],
  );

const attentionOf = async (person: Person) => (await world.json(person, 'GET', '/work')).body.attention as Attention[];

beforeAll(async () => {
  world = await smallWorld({ endpoints: [...homeEndpoints, ...caseEndpoints, ...lawRegisterEndpoints] });
  anna = await world.worker(await world.organisation('Saarni ry', 'victim-support'), 'Anna Kallio');
  admin = await world.worker(anna.organisation, 'Veera Koski', ['organisation-admin']);
  minna = await world.worker(
    await world.organisation('Länsirannikon hyvinvointialue', 'social-services'),
    'Minna Laine',
  );
  deputy = await world.worker(minna.organisation, 'Elli Niemi');
  intake = await world.worker(minna.organisation, 'Iiris Maa', ['intake-worker']);
});
afterAll(() => world.stop());

test('an empty first page helps on, by role', async () => {
  const { text } = await world.page(anna, '/fi/tyo');
  expect(text).toContain('Sinua ei ole vielä nimetty tapaukseen.');
  expect(text).toContain('Mikään ei juuri nyt vaadi huomiotasi.');
  for (const slug of ['/fi/t/uusi', '/fi/merkinta']) expect(text).toContain(`href="${slug}"`);
  const other = await world.page(admin, '/fi/tyo');
  expect(other.text).toContain('Roolissasi ei käsitellä tapauksia.');
  for (const slug of ['/fi/t/uusi', '/fi/merkinta']) expect(other.text).not.toContain(`href="${slug}"`);
});

test('the way to the register of the law stands on the first page of everybody', async () => {
  for (const worker of [anna, minna])
    expect((await world.page(worker, '/fi/tyo')).text).toContain('href="/fi/lakirekisteri"');
});

test('own cases are listed, and nobody else’s', async () => {
  caseId = await openCase(anna, 'Koivu');
  await openCase(minna, 'Kanerva');
  const { body } = await world.json(anna, 'GET', '/work');
  expect(body.cases).toMatchObject([{ id: caseId, codeWord: 'Koivu', nextOn: null }]);
  const { text } = await world.page(anna, '/fi/tyo');
  expect(text).toContain(`href="/fi/t/${caseId}"`);
  expect(text).not.toContain('Kanerva');
});

test('a contact rule asks for attention when it has not been checked for more than fourteen days', async () => {
  await setRule(14);
  await world.act(anna, 'select act.refresh_list($1)', [caseId]);
  expect(await attentionOf(anna)).toEqual([]);
  await world.owner.query('update app.contact_rule set checked_on = $1', [addDays(today, -15)]);
  await world.act(anna, 'select act.refresh_list($1)', [caseId]);
  expect(await attentionOf(anna)).toMatchObject([
    { kind: 'contact-old', caseId, day: addDays(today, -15), due: addDays(today, -1) },
  ]);
  expect((await world.page(anna, '/fi/tyo')).text).toContain(`href="/fi/t/${caseId}/turva"`);
});

test('a consent asks for attention in its last fourteen days, with a link to itself', async () => {
  consent = await recordConsent(anna, minna, [anna.organisation], 10);
  expect(await attentionOf(anna)).toMatchObject([
    { kind: 'contact-old' },
    { kind: 'consent-ends', id: consent, day: addDays(today, 10) },
  ]);
  expect((await world.page(anna, '/sv/tyo')).text).toContain(`href="/sv/t/${caseId}/lupa/${consent}"`);
});

test('an invitation waits in the intake room for the intake worker alone, and tells no case', async () => {
  const [plan] = await world.act<{ intake_room_id: number }>(
    anna,
    'select * from act.plan_invitation($1, $2)',
    [caseId, minna.organisation],
    caseId,
  );
  expect(plan?.intake_room_id).toBeDefined();
  await world.act(
    anna,
    `select act.invite($1, $2, $3, $4, '\\x00', '\\x00', 'today')`,
    [caseId, randomUUID(), minna.organisation, consent],
    caseId,
  );
  expect(await attentionOf(minna)).toEqual([]);
  expect(await attentionOf(intake)).toMatchObject([
    { kind: 'invitation', caseId: null, codeWord: 'Koivu', urgency: 'today' },
  ]);
  const { text } = await world.page(intake, '/fi/tyo');
  expect(text).toContain('Kutsu tapaukseen ”Koivu” odottaa vastausta');
  expect(text).not.toContain(caseId);
});

test('a request waits for the one who holds the class, and a hand-over for the receiving lead', async () => {
  const { rows } = await world.owner.query<{ id: string }>('select id from app.intake_slip');
  await world.act(intake, 'select act.accept_invitation($1, $2, $3)', [rows[0]?.id, minna.id, deputy.id]);
  await recordConsent(anna, anna, [minna.organisation], 60);
  expect(await attentionOf(minna)).toMatchObject([
    { kind: 'grant-request', class: 'account', caseId },
    { kind: 'named-lead', caseId },
    { kind: 'consent-ends', id: consent },
  ]);
  await world.act(
    anna,
    `select act.offer_hand_over($1, $2, p_hers => '{"sheet": "no"}')`,
    [caseId, minna.organisation],
    caseId,
  );
  const kinds = (await attentionOf(minna)).map(({ kind }) => kind);
  expect(kinds).toEqual(['hand-over', 'grant-request', 'named-lead', 'consent-ends']);
  expect((await attentionOf(anna)).map(({ kind }) => kind)).not.toContain('hand-over');
  for (const slug of ['pyynto', 'vastuu'])
    expect((await world.page(minna, '/en/tyo')).text).toContain(`href="/en/t/${caseId}/${slug}/`);
});

test('a deadline asks for attention in its last fourteen days and after them, of those alone who read its room', async () => {
  const put = (due: string) =>
    world.owner.query(
      `insert into app.deadline (room_id, rule_key, rule_version, started_on, due_on, author_id, written_at)
       select id, 'admin.appeal', 1, $2::date - 30, $2, $3, now() from app.room
       where case_id = $1 and class = 'residence' and organisation_id = $4`,
      [caseId, due, anna.id, anna.organisation],
    );
  const near = async (person: Person) => (await attentionOf(person)).filter(({ kind }) => kind === 'deadline');
  await put(addDays(today, 15));
  await world.act(anna, 'select act.refresh_list($1)', [caseId]);
  expect(await near(anna)).toEqual([]);
  await put(addDays(today, -16));
  await world.act(anna, 'select act.refresh_list($1)', [caseId]);
  expect(await near(anna)).toMatchObject([
    { caseId, rule: 'admin.appeal', class: 'residence', day: addDays(today, -16) },
  ]);
  expect(await near(minna)).toEqual([]);
  const { text } = await world.page(anna, '/fi/tyo');
  expect(text).toContain('Määräaika: valitus viranomaisen päätöksestä');
  expect(text).toContain(`href="/fi/t/${caseId}/maaraajat"`);
});

test('a barred worker sees nothing of the case on her first page', async () => {
  await world.act(anna, `select act.bar($1, $2, null, 'her-wish')`, [caseId, minna.id], caseId);
  const { body } = await world.json(minna, 'GET', '/work');
  expect(body.attention).toEqual([]);
  expect(body.cases.map((found: { codeWord: string }) => found.codeWord)).toEqual(['Kanerva']);
});

test('the choice of a case for a note offers those in which one may write', async () => {
  const { body } = await world.json(anna, 'GET', '/work/note-cases');
  expect(body.cases.map((found: { id: string }) => found.id)).toEqual([caseId]);
  expect((await world.page(anna, '/fi/merkinta')).text).toContain(`href="/fi/t/${caseId}/merkinta"`);
  expect((await world.json(admin, 'GET', '/work/note-cases')).status).toBe(403);
});

test('the first ten cases are shown, and a link to the rest', async () => {
  for (const word of [
    'Haapa',
    'Kuusi',
    'Paju',
    'Tammi',
    'Kielo',
    'Lakka',
    'Metso',
    'Tuomi',
    'Tiira',
    'Kuovi',
    'Peippo',
  ])
    await openCase(anna, word);
  const { body } = await world.json(anna, 'GET', '/work');
  expect([body.cases.length, body.moreCases]).toEqual([10, true]);
  expect((await world.page(anna, '/fi/tyo')).text).toContain('href="/fi/t">Kaikki tapaukset');
  expect(world.reported).toEqual([]);
});
