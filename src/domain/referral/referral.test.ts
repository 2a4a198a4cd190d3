import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts, type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import { addDays, dayOf, formatDate } from '../../platform/time/format.ts';
import { accessEndpoints } from '../access/index.ts';
import { consentEndpoints } from '../consent/index.ts';
import { homeMunicipalityEndpoints } from '../home-municipality/index.ts';
import { noteEndpoints } from '../note/index.ts';
import { planEndpoints } from '../plan/index.ts';
import { tellingEndpoints } from '../telling/index.ts';
import { unfitContactDay } from './first-contact-day.ts';
import { firstLines } from './first-lines.ts';
import { referralEndpoints } from './index.ts';
import { appealOf, classesAsked, firstChoice, type OfferedLine, waitsLong } from './referral.ts';

const today = dayOf(new Date());

let world: NetworkWorld;
let consentId: string;
let basis: string;
beforeAll(async () => {
  world = await networkWorld([
    ...consentEndpoints,
    ...accessEndpoints,
    ...noteEndpoints,
    ...tellingEndpoints,
    ...homeMunicipalityEndpoints,
    ...planEndpoints,
    ...referralEndpoints,
  ]);
  consentId = (await world.consent(world.anna, [world.county.id], ['coordination', 'health'])).id;
  basis = `${consentId}/${world.county.id}`;
  await note('health', 'Tarvitsee ajan lääkärille');
  await note('account', 'Ei kuulu suostumukseen');
  await world.done(
    world.of(world.anna, 'POST', '/wishes', {
      register: 'coordination',
      kind: 'breaks',
      text: 'Tauko puolen tunnin välein',
    }),
  );
});
afterAll(() => world.stop());

const note = (ofClass: string, text: string) =>
  world.done(world.of(world.anna, 'POST', '/notes', { class: ofClass, text, happenedOn: '2026-11-20' }));
const draft = (more: Record<string, unknown> = {}) =>
  world.of(world.anna, 'POST', '/referral-drafts', {
    basis,
    sector: 'health',
    urgency: 'week',
    asked: 'Aika vastaanotolle',
    ...more,
  });
const preview = async (draftId: string) => (await world.see(world.anna, `/ohjaus/${draftId}/laheta`)).text;
const waitsForAnna = async () =>
  (await world.act<{ kind: string }>(world.anna, `select kind from look.attention() where kind like 'referral-%'`)).map(
    ({ kind }) => kind,
  );
const keysOf = (text: string) =>
  [...text.matchAll(/value="((?:rule|wish|need|goal|note):[0-9a-f-]{36})"/g)].map((item) => item[1] as string);
const send = (draftId: string, lines: readonly string[]) =>
  world.of(world.anna, 'POST', `/referral-drafts/${draftId}/send`, { lines });
const offers = async (person = world.county.intake) =>
  (await world.json(person, 'GET', '/referral-offers')).body.offers;

test('the choice names only those whom a consent names, and keeps a draft that nobody else reads', async () => {
  const page = await world.see(world.anna, '/ohjaus/uusi?sector=health');
  expect([page.status, page.text.includes('Länsirannikon hyvinvointialue'), page.text.includes('Halla')]).toEqual([
    200,
    true,
    false,
  ]);
  expect((await draft({ basis: `${consentId}/${world.counsel.id}` })).body.error).toMatchObject({ reason: 'consent' });
  const { body, status } = await draft();
  expect(status).toBe(200);
  expect((await world.see(world.veikko, `/ohjaus/${body.id}/laheta`)).status).toBe(404);
});

test('the preview shows line by line what the consent covers, notes unticked, and nothing else', async () => {
  const { body } = await draft();
  const text = await preview(body.id);
  expect(text).toContain('Tauko puolen tunnin välein');
  expect(text).toContain('Tarvitsee ajan lääkärille');
  expect(text).not.toContain('Ei kuulu suostumukseen');
  const keys = keysOf(text);
  expect(keys).toHaveLength(2);
  expect(text).toMatch(new RegExp(`value="${keys.find((key) => key.startsWith('wish'))}"[^>]*checked`));
  expect(text).not.toMatch(new RegExp(`value="${keys.find((key) => key.startsWith('note'))}"[^>]*checked`));
});

test('a goal goes along in her words and steps, never as it is stored', async () => {
  const rows = await world.owner.query<{ id: number }>(
    `select id from app.room where case_id = $1 and class = 'coordination' and organisation_id = $2`,
    [world.caseId, world.saarni.id],
  );
  const [room, id] = [rows.rows[0]?.id as number, crypto.randomUUID()];
  await world.owner.query(
    `insert into app.goal (id, room_id, domain, set_on, body, author_id, written_at) values ($1, $2, 'housing', '2026-11-01', $3, $4, now())`,
    [
      id,
      room,
      world.engine.vault.seal(
        { table: 'goal', row: id, room, version: 1 },
        JSON.stringify({ words: 'Oma koti', steps: 'Haetaan asuntoa', why: null }),
      ),
      world.anna.id,
    ],
  );
  const { body } = await draft();
  const lines = (await world.of(world.anna, 'GET', `/referral-drafts/${body.id}`)).body.lines as {
    kind: string;
    text: string;
  }[];
  expect(lines.find(({ kind }) => kind === 'goal')?.text).toBe('Oma koti\nHaetaan asuntoa');
});

/** The id of the goal that lies in the own room of the sender. */
const goalOf = async () => (await world.owner.query<{ id: string }>('select id from app.goal')).rows[0]?.id ?? '';

test('a line of a class that the consent does not cover cannot be smuggled in', async () => {
  const { body } = await draft();
  const { rows } = await world.owner.query<{ id: string }>(
    `select n.id from app.note n join app.room r on r.id = n.room_id where r.class = 'account'`,
  );
  const answer = await send(body.id, [`note:${rows[0]?.id}`]);
  expect(answer.body.error).toMatchObject({ code: 'changed', reason: 'lines' });
  expect(await offers()).toEqual([]);
});

test('before it is opened the intake room sees nothing of the content; opening is the receipt; what is unticked is not there', async () => {
  const { body } = await draft();
  const keys = keysOf(await preview(body.id));
  const sent = await send(
    body.id,
    keys.filter((key) => key.startsWith('note')),
  );
  expect(sent.body).toMatchObject({ id: expect.any(String), state: 'sent', lines: 1 });
  const list = await world.json(world.county.intake, 'GET', '/referral-offers');
  expect(list.body.offers).toMatchObject([{ id: sent.body.id, from: 'Saarni ry', codeWord: 'Koivu', state: 'sent' }]);
  for (const secret of ['Aika vastaanotolle', 'lääkärille', world.caseId]) expect(list.text).not.toContain(secret);
  const unopened = await world.json(world.county.intake, 'GET', `/referral-offers/${sent.body.id}`);
  expect(unopened.body.offer).toMatchObject({ body: null, lines: [] });
  await world.done(world.json(world.county.intake, 'POST', `/referral-offers/${sent.body.id}/open`));
  const opened = (await world.json(world.county.intake, 'GET', `/referral-offers/${sent.body.id}`)).body.offer;
  expect(opened.body.asked).toBe('Aika vastaanotolle');
  expect(opened.lines.map((line: { text: string }) => line.text)).toEqual(['Tarvitsee ajan lääkärille']);
  expect((await world.of(world.anna, 'GET', '/referrals')).body.sent).toMatchObject([
    { state: 'received', shut: false },
  ]);
  expect((await world.json(world.county.lead, 'GET', '/referral-offers')).status).toBe(403);
  expect((await world.json(world.counsel.intake, 'GET', `/referral-offers/${sent.body.id}`)).status).toBe(404);
});

test('a question and its reply, then joining by accepting: each line to those named for its class', async () => {
  const [{ id }] = await offers();
  const at = (to: string, body: unknown) =>
    world.json(world.county.intake, 'POST', `/referral-offers/${id}/${to}`, body);
  expect((await at('ask', { question: 'Mikä kieli?' })).body.state).toBe('needs-more');
  const list = await world.see(world.anna, '/ohjaukset');
  expect(list.text).toContain('Mikä kieli?');
  await world.done(world.of(world.anna, 'POST', `/referrals/${id}/reply`, { reply: 'Vietnam' }));
  expect((await world.json(world.county.intake, 'GET', `/referral-offers/${id}`)).body.offer).toMatchObject({
    state: 'received',
    reply: 'Vietnam',
  });
  expect((await at('accept', {})).body.error.fields.map((item: { field: string }) => item.field)).toEqual([
    'leadId',
    'backupId',
  ]);
  const team = { leadId: world.county.lead.id, backupId: world.county.backup.id };
  expect((await at('accept', { ...team, meetsOn: addDays(today, -1) })).body.error.fields).toEqual([
    { field: 'meetsOn', reason: 'past' },
  ]);
  expect((await at('accept', { ...team, meetsOn: addDays(today, 20) })).body.state).toBe('accepted');
  expect(await waitsForAnna()).toContain('referral-accepted');
  const mine = (await world.of(world.county.lead, 'GET', '/referrals')).body.received;
  expect(mine).toMatchObject([{ id, from: 'Saarni ry', asked: 'Aika vastaanotolle', closedClasses: [] }]);
  expect(mine[0].lines).toHaveLength(1);
  const third = await world.worker(world.county.id, 'Oona Ranta');
  await world.done(
    world.of(world.county.lead, 'POST', '/members', {
      workerId: third.id,
      standing: 'member',
      classes: ['case', 'coordination'],
    }),
  );
  expect((await world.of(third, 'GET', '/referrals')).body.received).toMatchObject([
    { lines: [], closedClasses: ['health'] },
  ]);
  expect((await world.json(world.county.intake, 'GET', `/referral-offers/${id}`)).body.offer).toMatchObject({
    body: null,
    lines: [],
  });
  expect((await at('decline', { reason: 'Myöhässä' })).body.error).toMatchObject({
    code: 'conflict',
    reason: 'accepted',
  });
});

test('what was handed over stays when she withdraws, and is not opened to a third by a network consent', async () => {
  const { id } = await world.network(world.anna, [world.county.id, world.counsel.id]);
  await world.joins(world.counsel, id);
  expect((await world.of(world.counsel.lead, 'GET', '/referrals')).body.received).toEqual([]);
  expect((await world.of(world.anna, 'GET', `/consents/${consentId}`)).body.handedOver).toMatchObject([
    { to: 'Länsirannikon hyvinvointialue', classes: ['health'], waits: false },
  ]);
  await world.done(world.of(world.anna, 'POST', `/consents/${consentId}/withdraw`));
  expect((await world.of(world.county.lead, 'GET', '/referrals')).body.received[0].lines).toHaveLength(1);
  const page = await world.see(world.anna, '/ohjaukset');
  expect(page.text).toContain('Niitä ei voi perua');
});

const contactsThatWait = async (person = world.county.lead): Promise<string[]> =>
  (await world.act<{ day: string }>(person, `select day from look.attention() where kind = 'first-contact'`)).map(
    ({ day }) => day,
  );

test('the day of the first contact is read by both sides, waits for the receiver from a week before, and is silent once it is told', async () => {
  const [{ id }] = (await world.of(world.county.lead, 'GET', '/referrals')).body.received;
  const plan = (body: object, person = world.county.lead) =>
    world.of(person, 'POST', `/referrals/${id}/first-contact-day`, body);
  const wrong = async (body: object) => (await plan(body)).body.error.fields;
  expect(await wrong({ meetsOn: addDays(today, -1) })).toEqual([{ field: 'meetsOn', reason: 'past' }]);
  expect(await wrong({ meetsOn: addDays(today, 400) })).toEqual([{ field: 'meetsOn', reason: 'far' }]);
  expect(await wrong({ meetsAt: '10.30' })).toEqual([{ field: 'meetsOn', reason: 'day-of-hour' }]);
  expect((await plan({ meetsOn: today }, world.anna)).status).toBe(404);
  const sent = async () => (await world.of(world.anna, 'GET', '/referrals')).body.sent[0];
  expect(await sent()).toMatchObject({ id, meetsOn: addDays(today, 20), meetsAt: null });
  expect(await contactsThatWait()).toEqual([]);
  await world.done(plan({ meetsOn: addDays(today, 7), meetsAt: '9.30' }));
  expect(await sent()).toMatchObject({ meetsOn: addDays(today, 7), meetsAt: '09:30' });
  expect((await world.of(world.county.lead, 'GET', '/referrals')).body.received[0]).toMatchObject({ meetsAt: '09:30' });
  expect((await world.see(world.anna, '/ohjaukset')).text).toContain(
    `${formatDate('fi', addDays(today, 7))} klo\u00a09.30`,
  );
  expect(await contactsThatWait()).toEqual([addDays(today, 7)]);
  expect(await contactsThatWait(world.anna)).toEqual([]);
  await world.done(plan({}));
  expect(await sent()).toMatchObject({ meetsOn: null, meetsAt: null });
  expect(await contactsThatWait()).toEqual([]);
  await world.done(plan({ meetsOn: today }));
  expect(await contactsThatWait()).toEqual([today]);
});

test('a consent that ends between preview and sending: a clear sentence, nothing sent', async () => {
  const other = (await world.consent(world.anna, [world.county.id], ['coordination'])).id;
  const { body } = await draft({ basis: `${other}/${world.county.id}`, sector: 'social' });
  await world.done(world.of(world.anna, 'POST', `/consents/${other}/withdraw`));
  const before = (await offers()).length;
  const answer = await world.fill(world.anna, `/ohjaus/${body.id}/laheta`, {});
  expect([answer.status, answer.text.includes('Suostumus ei ole nyt voimassa')]).toEqual([422, true]);
  expect((await offers()).length).toBe(before);
});

test('an organisation on the case gives first contact and outcome, which the sender sees', async () => {
  const [{ id }] = (await world.of(world.county.lead, 'GET', '/referrals')).body.received;
  await world.done(world.of(world.county.lead, 'POST', `/referrals/${id}/first-contact`, {}));
  expect(await waitsForAnna()).not.toContain('referral-accepted');
  expect(await contactsThatWait()).toEqual([]);
  const again = await world.of(world.county.lead, 'POST', `/referrals/${id}/first-contact-day`, { meetsOn: today });
  expect(again.status).toBe(409);
  expect((await world.see(world.anna, '/ohjaukset')).text).not.toContain(
    '<dt class="govuk-summary-list__key">Ensitapaaminen',
  );
  expect((await world.of(world.county.lead, 'POST', `/referrals/${id}/first-contact`, {})).status).toBe(409);
  await world.done(world.of(world.county.lead, 'POST', `/referrals/${id}/end`, { outcome: 'helped-partly' }));
  expect((await world.of(world.anna, 'GET', '/referrals')).body.sent[0]).toMatchObject({
    state: 'ended',
    outcome: 'helped-partly',
  });
});

test('the receiver tells what came of each goal that came along, tells it again, and the sender alone reads it beside the goal', async () => {
  const goalId = await goalOf();
  const consent = (await world.consent(world.anna, [world.county.id], ['coordination'])).id;
  const { body } = await draft({ basis: `${consent}/${world.county.id}`, sector: 'everyday' });
  const { id } = (await send(body.id, [`goal:${goalId}`])).body;
  await world.done(world.json(world.county.intake, 'POST', `/referral-offers/${id}/open`));
  const tell = (said: object, of = goalId, person = world.county.lead, referral = id) =>
    world.of(person, 'POST', `/referrals/${referral}/goals/${of}`, said);
  const told = { outcome: 'partly', text: 'Asunto löytyi kesäksi' };
  // Not before it is accepted, and by nobody but the receiver's team.
  expect((await tell(told)).status).toBe(404);
  await world.done(
    world.json(world.county.intake, 'POST', `/referral-offers/${id}/accept`, {
      leadId: world.county.lead.id,
      backupId: world.county.backup.id,
    }),
  );
  for (const by of [world.anna, world.counsel.lead]) expect((await tell(told, goalId, by)).status).toBe(404);
  expect((await tell(told, crypto.randomUUID())).status).toBe(404);
  const wrong = async (said: object) => (await tell(said)).body.error.fields;
  expect(await wrong({ text: 'Vain sanoja' })).toEqual([{ field: 'outcome', reason: 'choose' }]);
  expect(await wrong({ outcome: 'helped' })).toEqual([{ field: 'outcome', reason: 'choose' }]);
  expect(await wrong({ ...told, text: 'a'.repeat(100_000) })).toEqual([{ field: 'text', reason: 'too-long' }]);
  expect(await wrong({ ...told, text: 'Soita 040 123 4567' })).toEqual([
    { field: 'text', reason: 'looks-like-identity' },
  ]);
  const plan = async (person = world.anna) => (await world.of(person, 'GET', '/plan')).body.told;
  expect(await plan()).toEqual([]);

  const saved = await world.fill(world.county.lead, `/ohjaukset/${id}/tavoitteet/${goalId}`, told);
  expect(saved.status).toBe(303);
  expect(decodeURIComponent(saved.headers.get('set-cookie') ?? '')).toContain(
    `corrects|/t/${world.caseId}/ohjaukset/${id}/tavoitteet/${goalId}`,
  );
  const form = (await world.see(world.county.lead, `/ohjaukset/${id}/tavoitteet/${goalId}`)).text;
  expect(form).toMatch(/<input(?=[^>]* checked)[^>]* value="partly"/);
  expect(form).toContain('Asunto löytyi kesäksi</textarea>');
  expect(await plan()).toMatchObject([{ goalId, ...told, by: 'Länsirannikon hyvinvointialue', referralId: id }]);
  const page = (await world.see(world.anna, '/suunnitelma')).text;
  expect(page).toMatch(/<\/a>: <strong>saavutettu osittain<\/strong>\. Asunto löytyi kesäksi/);
  // Told again: what stands is the last, and what was said before is kept.
  await world.done(tell({ outcome: 'reached' }));
  expect(await plan()).toMatchObject([{ goalId, outcome: 'reached', text: null }]);
  expect((await world.of(world.county.lead, 'GET', '/referrals')).body.received[0]).toMatchObject({
    id,
    told: [{ goalId, outcome: 'reached', text: null }],
  });
  const [row] = (
    await world.owner.query<{ told: Buffer; key: number; steps: number }>(
      `select told, key_room_id as key, (select count(*)::integer from jsonb_array_elements(history) h where h ->> 'goal' = $2) as steps
       from app.referral where id = $1`,
      [id, goalId],
    )
  ).rows;
  const place = { table: 'referral', row: `${id}/told`, room: row?.key ?? 0, version: 1 };
  expect([row?.steps, world.engine.vault.open(place, row?.told ?? Buffer.of()).includes('kesäksi')]).toEqual([2, true]);
  expect(
    (await world.of(world.anna, 'GET', '/referrals')).body.sent.find((each: { id: string }) => each.id === id),
  ).toMatchObject({
    goals: 1,
    goalsTold: 1,
  });
  // Nobody else: not who is on the case beside, though a network consent opens the goal; not who reads no plan.
  expect((await world.of(world.counsel.lead, 'GET', '/plan')).body.goals).toMatchObject([{ id: goalId }]);
  expect(await plan(world.counsel.lead)).toEqual([]);
  expect(await plan(world.county.lead)).toEqual([]);
  expect((await world.of(world.anna, 'GET', '/referrals')).text).not.toContain('kesäksi');
  expect(await world.drawers('GoalOutcomeTold')).toEqual(['Länsirannikon hyvinvointialue log']);
  // With the referral it ends.
  expect((await world.see(world.county.lead, `/ohjaukset/${id}/paata`)).text).toContain('saavutettu');
  await world.done(world.of(world.county.lead, 'POST', `/referrals/${id}/end`, { outcome: 'helped' }));
  expect((await tell(told)).status).toBe(409);
  expect((await world.see(world.county.lead, `/ohjaukset/${id}/tavoitteet/${goalId}`)).text).not.toContain('<textarea');
  expect(await plan()).toMatchObject([{ goalId, outcome: 'reached' }]);
  // Of a referral without goals nothing is asked.
  const [, first] = (await world.of(world.county.lead, 'GET', '/referrals')).body.received;
  expect((await tell(told, goalId, world.county.lead, first.id)).status).toBe(404);
});

test('nothing goes to the police, and a text that looks like a person is refused', async () => {
  const justice = (await world.consent(world.anna, [world.police.id], ['justice'])).id;
  expect((await draft({ basis: `${justice}/${world.police.id}` })).status).toBe(422);
  expect((await draft({ asked: 'Soita 040 123 4567' })).body.error.fields).toEqual([
    { field: 'asked', reason: 'looks-like-identity' },
  ]);
});

test('a proposal to the Assistance System: decision, day of service, the last day of appeal with its provision', async () => {
  const system = await world.organisation('Auttamisjärjestelmä Majakka', 'assistance-system');
  const consent = await world.consent(world.anna, [system], ['coordination']);
  const made = await draft({ basis: `${consent.id}/${system}`, sector: 'social', asked: 'Esitys' });
  expect(made.body.kind).toBe('assistance-system');
  expect(await preview(made.body.id)).toContain('puhelu voi riittää');
  const { id } = (await send(made.body.id, [])).body;
  const record = (body: Record<string, string>) => world.of(world.anna, 'POST', `/referrals/${id}/decision`, body);
  expect((await record({ exitOn: '2026-11-20', exitGround: 'asked-or-missing' })).status).toBe(422);
  expect((await record({ decision: 'admitted', decidedOn: '2126-11-20' })).status).toBe(422);
  await world.done(record({ decision: 'admitted', decidedOn: '2026-11-02', servedOn: '2026-11-04' }));
  const page = await world.see(world.anna, '/ohjaukset');
  expect(page.text).toContain('4.12.2026');
  expect(page.text).toContain(
    'laki oikeudenkäynnistä hallintoasioissa 13\u00a0§ (luettu, laki sellaisena kuin 2/2025)',
  );
  expect(page.text).toContain('30 päivää tiedoksisaannista');
});

test('an hour that the clocks leave out is told, and so is one without a day', () => {
  const unfit = (meetsOn: string | undefined, meetsAt: string) => unfitContactDay({ meetsOn, meetsAt }, '2027-03-01');
  expect(unfit('2027-03-28', '03:30')).toEqual([{ field: 'meetsAt', reason: 'no-such-time' }]);
  expect(unfit('2027-03-28', '04:30')).toEqual([]);
  expect(unfit('2028-03-01', '09:00')).toEqual([]);
  expect(unfit('2028-03-02', '09:00')).toEqual([{ field: 'meetsOn', reason: 'far' }]);
});

test('a decision can be appealed until the last day of the rule; a wait is long after seven days', () => {
  expect(appealOf('2026-12-04', '2026-11-24')).toEqual({ until: '2026-12-04', left: 10 });
  expect([waitsLong('sent', 7), waitsLong('received', 8), waitsLong('accepted', 80)]).toEqual([false, true, false]);
});

const drafts = async (person = world.anna) =>
  (await world.of(person, 'GET', '/referrals')).body.drafts as { id: string }[];
const discard = (person: typeof world.anna, draftId: string) =>
  world.of(person, 'POST', `/referral-drafts/${draftId}/discard`);

test('a draft stands in its writer’s list until she sends or discards it, and in nobody else’s', async () => {
  const consent = (await world.consent(world.anna, [world.county.id], ['coordination'])).id;
  const { id } = (await draft({ basis: `${consent}/${world.county.id}`, sector: 'law', asked: 'Oikeusapua' })).body;
  expect((await drafts())[0]).toMatchObject({
    id,
    to: 'Länsirannikon hyvinvointialue',
    sector: 'law',
    asked: 'Oikeusapua',
  });
  for (const other of [world.veikko, world.county.lead])
    expect((await world.of(other, 'GET', '/referrals')).text).not.toContain('Oikeusapua');
  const list = (await world.see(world.anna, '/ohjaukset')).text;
  expect(list).toContain('Vain sinä näet nämä');
  expect(list).toContain(`/ohjaus/${id}/laheta`);
  expect(list).toContain(`/ohjaus/${id}/poista`);
  expect((await discard(world.veikko, id)).status).toBe(404);
  expect((await discard(world.county.lead, id)).status).toBe(404);
  expect((await world.see(world.veikko, `/ohjaus/${id}/poista`)).status).toBe(404);
  expect((await world.see(world.anna, `/ohjaus/${id}/poista`)).text).toContain('Oikeusapua');
  const { status, headers } = await world.fill(world.anna, `/ohjaus/${id}/poista`, {});
  expect([status, headers.get('location')]).toEqual([303, `/fi/t/${world.caseId}/ohjaukset`]);
  expect((await drafts()).map((draft) => draft.id)).not.toContain(id);
  expect((await discard(world.anna, id)).status).toBe(404);
  expect(await world.drawers('ReferralDraftDiscarded')).toEqual(['Saarni ry log']);

  const sent = (await draft({ basis: `${consent}/${world.county.id}`, sector: 'everyday' })).body.id;
  expect((await drafts()).map((draft) => draft.id)).toContain(sent);
  await world.done(send(sent, []));
  expect((await drafts()).map((draft) => draft.id)).not.toContain(sent);
});

test('who may not send may not discard either', async () => {
  const [{ id } = { id: '' }] = await drafts();
  await world.done(
    world.of(world.anna, 'POST', '/members', { workerId: world.member.id, standing: 'member', classes: ['case'] }),
  );
  expect(id).not.toBe('');
  expect((await discard(world.member, id)).status).toBe(403);
});

test('of two consents for one receiver the form ticks the one that covers more of what is needed, and lasts longest', async () => {
  const choice = (classes: Parameters<typeof firstChoice>[0][number]['classes'], endsOn: string, toId = 'a') => ({
    toId,
    classes,
    endsOn,
  });
  const [late, early, health] = [
    choice(['coordination'], '2027-05-01'),
    choice(['coordination'], '2027-01-01'),
    choice(['health'], '2027-12-01'),
  ];
  expect(firstChoice([health, early, late], {})).toBe(late);
  expect(firstChoice([early, choice(['coordination', 'health'], '2026-12-01')], { sector: 'health' })?.endsOn).toBe(
    '2026-12-01',
  );
  expect(firstChoice([choice(['social'], '2027-12-31'), health], { sector: 'health' })).toBe(health);
  const elsewhere = choice(['coordination'], '2027-06-01', 'b');
  expect(firstChoice([late, elsewhere], {})).toBeUndefined();
  expect(firstChoice([late, elsewhere], { toId: 'b' })).toBe(elsewhere);
  expect(firstChoice([late], { toId: 'b' })).toBeUndefined();
  expect(firstChoice([], {})).toBeUndefined();

  const there = await world.organisation('Terveysasema Poiju', 'health-services');
  const consent = async (classes: Parameters<typeof world.consent>[2], endsOn: string) =>
    (await world.consent(world.anna, [there], classes, { endsOn, reviewOn: endsOn })).id;
  await consent(['health'], addDays(today, 300));
  const wide = await consent(['coordination', 'health'], addDays(today, 200));
  await consent(['coordination'], addDays(today, 100));
  const { text } = await world.see(world.anna, `/ohjaus/uusi?toId=${there}`);
  const ticked = [...text.matchAll(/<input[^>]*name="basis"[^>]*>/g)].filter(([tag]) => / checked/.test(tag));
  expect(ticked).toHaveLength(1);
  expect(ticked[0]?.[0]).toContain(`${wide}/${there}`);
});

test('a receiver of another region is said to be so, in the choice, in the preview and as JSON, and may be chosen', async () => {
  const [here, there] = [
    await world.organisation('Poutasalon kriisipalvelu', 'ngo'),
    await world.organisation('Tuulirannan kriisipalvelu', 'ngo'),
  ];
  await world.owner.query(`update app.organisation set region = 'Järviseutu' where id = $1`, [there]);
  const consent = (await world.consent(world.anna, [here, there], ['coordination'])).id;
  const choices = (await world.see(world.anna, '/ohjaus/uusi')).text;
  const hintOf = (id: string) => new RegExp(`${consent}/${id}"[\\s\\S]*?</div>\\s*</div>`).exec(choices)?.[0] ?? '';
  expect(hintOf(there)).toContain('Toimii toisella alueella (Järviseutu)');
  expect(hintOf(here)).toContain('kriisipalvelu');
  expect(hintOf(here)).not.toContain('toisella alueella');
  for (const [to, region] of [
    [here, null],
    [there, 'Järviseutu'],
  ] as const) {
    const { id } = (await draft({ basis: `${consent}/${to}`, sector: 'safety' })).body;
    expect((await world.of(world.anna, 'GET', `/referral-drafts/${id}`)).body.elsewhere).toBe(region);
    expect((await preview(id)).includes('Toimii toisella alueella (Järviseutu)')).toBe(region !== null);
    expect((await send(id, [])).body.state).toBe('sent');
  }
});

test('the sender is told who arranges help by the home municipality, and a referral to another goes all the same', async () => {
  const home = (answer: string, county?: string) =>
    world.done(world.of(world.anna, 'POST', '/home-municipalities', { answer, county, sinceOn: today }));
  const chosen = async () => (await world.see(world.anna, '/ohjaus/uusi')).text;
  expect(await chosen()).not.toMatch(/kotikun/i);
  await home('yes', '08');
  expect(await chosen()).toContain(
    'Kotikunnan mukaan avun järjestää Pirkanmaan hyvinvointialue. Tänne voi silti ohjata.',
  );
  const other = await world.organisation('Suvannon sosiaalipalvelut', 'social-services');
  const consent = (await world.consent(world.anna, [other], ['coordination'])).id;
  const { body } = await draft({ basis: `${consent}/${other}`, sector: 'social' });
  expect(await preview(body.id)).toContain('Kuka järjestää');
  expect((await send(body.id, [])).status).toBe(200);
  await home('no');
  expect(await chosen()).toContain('asiakkaansa avun järjestää auttamisjärjestelmä');
});

test('ticked beforehand are the needs and goals of the subject, and what holds for whoever helps; no note', () => {
  const line = (key: string, kind: OfferedLine['kind'], domain?: string): OfferedLine => ({
    ...{ key, kind, class: 'coordination', on: '2026-11-20', version: 1, text: '' },
    codes: domain ? { domain } : {},
  });
  const lines = [
    line('r', 'rule'),
    line('w', 'wish'),
    line('n-aid', 'need', 'legal-aid'),
    line('n-money', 'need', 'money'),
    line('g-aid', 'goal', 'legal-aid'),
    line('g-health', 'goal', 'health'),
    line('note', 'note'),
  ];
  expect(firstLines('law', lines)).toEqual(['r', 'w', 'n-aid', 'g-aid']);
  expect(firstLines('health', lines)).toEqual(['r', 'w', 'g-health']);
});

test('a consent is asked for what the sector needs, as far as that receiver can read it', () => {
  expect(classesAsked('health', ['health', 'coordination'])).toEqual(['coordination', 'health']);
  expect(classesAsked('everyday', ['coordination', 'health'])).toEqual(['coordination']);
  expect(classesAsked('health', ['coordination'])).toEqual(['coordination']);
  expect(classesAsked('no-sector', ['coordination'])).toEqual(['coordination']);
});

test('a chosen service that no consent names leads to one that is filled in, and back with the service chosen', async () => {
  const to = await world.organisation('Asianajotoimisto Poutasalo', 'counsel');
  const way = `/ohjaus/uusi?sector=law&toId=${to}`;
  const { text } = await world.see(world.anna, way);
  const [, link = ''] = /href="\/fi\/t\/\w{6}(\/lupa\/uusi\?[^"]*toIds=[^"]*)"/.exec(text) ?? [];
  const form = await world.see(world.anna, link.replaceAll('&amp;', '&'));
  expect(form.status).toBe(200);
  const checked = [...form.text.matchAll(/<input(?=[^>]* checked)[^>]* value="([^"]*)"/g)].map(([, value]) => value);
  expect(checked).toEqual(expect.arrayContaining([to, 'coordination', 'process']));
  expect(form.text).toContain('Avun pyytäminen: oikeus');
  const recorded = await world.fill(world.anna, '/lupa/uusi', {
    ...Object.fromEntries(
      Object.entries(facts()).map(([name, value]) => [name, value === true ? 'on' : String(value)]),
    ),
    ...{ toIds: to, classes: 'coordination', purpose: 'Avun pyytäminen: oikeus', goesOn: way },
  });
  expect(recorded.status, recorded.text.slice(0, 2_000)).toBe(303);
  expect(recorded.headers.get('location')).toContain(way);
  const back = (await world.see(world.anna, way)).text;
  expect(back).toMatch(new RegExp(`<input(?=[^>]* checked)[^>]* value="[^"]*/${to}"`));
  // No other page is led to.
  for (const goesOn of ['//muualla.example', '/lupa/uusi', '/ohjaus/uusi?toId=x&y=//z'])
    expect((await world.fill(world.anna, '/lupa/uusi', { goesOn })).status).toBe(422);
});
