import { afterAll, beforeAll, expect, test } from 'vitest';
import { later, type MeetingCase, meetingCase, problemsOf } from '../../../proofs/http/meeting-case.ts';

let it: MeetingCase;
beforeAll(async () => {
  it = await meetingCase();
});
afterAll(() => it.stop());

const pdf = (person: MeetingCase['anna'], id: string, purpose = 'Verkostopalaveri') =>
  it.app.fetch(
    new Request(`http://localhost:3000/api/v1/cases/${it.caseId}/meetings/${id}/sheet-file`, {
      method: 'POST',
      headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ purpose }),
    }),
  );

test('a meeting is seen by those of the network, with who attends on which basis; the police and a shelter see none', async () => {
  const made = await it.convene(it.anna, { herWish: 'Ei kiirettä', place: 'Etäkokous' });
  expect(made.status, made.text).toBe(200);
  for (const person of [it.anna, it.veikko, it.minna, it.liisa]) {
    const { body } = await it.of(person, 'GET', `/meetings/${made.body.id}`);
    expect(body.meeting).toMatchObject({
      agenda: 'Asuminen',
      herWish: 'Ei kiirettä',
      attendees: [
        { organisation: 'Asianajotoimisto Kuusama', basis: 'counsel' },
        { organisation: 'Länsirannikon hyvinvointialue', basis: 'network-consent' },
      ],
    });
  }
  expect((await it.of(it.jari, 'GET', '/meetings')).status).toBe(403);
  expect((await it.of(it.stranger, 'GET', '/meetings')).status).toBe(404);
  for (const outside of [it.tuula, it.ossi]) {
    expect((await it.of(outside, 'GET', '/meetings')).body.meetings).toEqual([]);
    expect((await it.of(outside, 'GET', `/meetings/${made.body.id}`)).status).toBe(404);
    expect((await pdf(outside, made.body.id)).status).toBe(404);
  }
  expect((await pdf(it.jari, made.body.id)).status).toBe(403);
});

test('two networks around one organisation do not learn of each other from a meeting', async () => {
  await it.consent(it.anna, [it.other]);
  await it.opens(it.ossi);
  await it.opens(it.anna);
  const both = await it.convene(it.anna, {
    asked: [`${it.county}.network-consent`, `${it.other}.network-consent`],
  });
  expect([both.status, both.body.error.reason]).toEqual([422, 'not in one network']);
  const made = await it.convene(it.anna);
  const seen = (await it.of(it.ossi, 'GET', `/meetings/${made.body.id}`)).body.meeting;
  expect(seen).toMatchObject({ organisation: 'Saarni ry', attendees: [] });
  expect((await it.see(it.ossi, `/suunnitelma/ajat/palaveri/${made.body.id}`)).text).not.toContain('Kuusama');
});

test('what cannot be a meeting is refused with a reason, and nothing is written', async () => {
  const count = async () => (await it.owner.query('select 1 from app.meeting')).rowCount;
  const before = await count();
  const wrong = async (more: object) => problemsOf(await it.convene(it.anna, more));
  expect(await wrong({ day: later(-1) })).toEqual(['day past']);
  expect(await wrong({ until: '12.59' })).toEqual(['until before-start']);
  expect(await wrong({ day: '28.3.2027', from: '3.30', until: '5.00' })).toEqual(['from no-such-time']);
  expect(await wrong({ agenda: 'Soita 040 123 4567' })).toEqual(['agenda looks-like-identity']);
  expect(await wrong({ place: 'Lyhdyssä' })).toEqual(['place names-hidden']);
  expect(await wrong({ asked: [`${it.county}.her-wish`, `${it.county}.counsel`] })).toEqual(['asked choose']);
  for (const nobody of [it.police, it.home, it.nobody])
    expect((await it.convene(it.anna, { asked: [`${nobody}.her-wish`] })).status).toBe(422);
  expect((await it.convene(it.jari)).status).toBe(403);
  expect(await count()).toBe(before);
  const page = await it.see(it.anna, '/suunnitelma/ajat/palaveri');
  expect([page.text.includes('Rikostutkinta'), page.text.includes('Lyhty')]).toEqual([false, false]);
});

test('two changes at once: one stands; what is held or cancelled changes no more', async () => {
  const { body: made } = await it.convene(it.anna);
  const change = (person: MeetingCase['anna'], agenda: string) =>
    it.of(person, 'POST', `/meetings/${made.id}/change`, { ...it.agenda, agenda, version: 1 });
  const both = await Promise.all([change(it.anna, 'Yksi'), change(it.veikko, 'Kaksi')]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  expect((await change(it.minna, 'Kolme')).status).toBe(403);
  const end = (state: string, more = {}) =>
    it.of(it.anna, 'POST', `/meetings/${made.id}/end`, { state, presence: 'not-asked', version: 2, ...more });
  expect(problemsOf(await end('held'))).toEqual(['state not-yet']);
  expect(problemsOf(await end('cancelled'))).toEqual(['reason required']);
  expect((await end('cancelled', { reason: 'Hän on sairas' })).status).toBe(200);
  expect((await end('cancelled', { reason: 'Uudelleen', version: 3 })).status).toBe(409);
  const { rows } = await it.owner.query('select version from app.meeting_version where meeting_id = $1', [made.id]);
  expect(rows.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual([1, 2]);
});

test('after it has begun: who came, a minute of each organisation, and decisions that are tasks', async () => {
  const { body: made } = await it.convene(it.anna);
  const minute = (person: MeetingCase['anna'], text: string, version = 0, reason?: string) =>
    it.of(person, 'POST', `/meetings/${made.id}/minute`, { text, version, reason });
  const decision = (person: MeetingCase['anna'], forId: string) =>
    it.of(person, 'POST', `/meetings/${made.id}/decisions`, {
      ...{ text: 'Hakee tukiasuntoa', forId, receiver: 'herself', dueOn: later(30) },
    });
  expect([(await minute(it.anna, 'Liian aikaisin')).status, (await decision(it.anna, it.county)).status]).toEqual([
    422, 422,
  ]);
  await it.ahead('8 days');
  const held = await it.of(it.anna, 'POST', `/meetings/${made.id}/end`, {
    ...{ state: 'held', presence: 'part', version: 1, came: [it.county] },
  });
  expect(held.status, held.text).toBe(200);
  expect((await minute(it.anna, 'Saarnin muistio')).status).toBe(200);
  expect((await minute(it.minna, 'Hyvinvointialueen muistio')).status).toBe(200);
  expect((await minute(it.veikko, 'Toinen')).status).toBe(409);
  expect(problemsOf(await minute(it.veikko, 'Korjattu', 1))).toEqual(['reason required']);
  expect((await minute(it.veikko, 'Korjattu', 1, 'Unohtui')).status).toBe(200);
  const decided = await decision(it.anna, it.county);
  expect(decided.status, decided.text).toBe(200);
  expect((await decision(it.minna, it.other)).status).toBe(422);
  for (const person of [it.anna, it.minna]) {
    const { body } = await it.of(person, 'GET', `/meetings/${made.id}`);
    expect(body.meeting.attendees).toMatchObject([{ state: 'did-not-come' }, { state: 'came' }]);
    expect(body.minutes.map(({ text }: { text: string }) => text).sort()).toEqual([
      'Hyvinvointialueen muistio',
      'Korjattu',
    ]);
    expect(body.decisions).toMatchObject([{ text: 'Hakee tukiasuntoa', state: 'asked' }]);
  }
  expect((await it.of(it.tuula, 'POST', `/meetings/${made.id}/minute`, { text: 'x', version: 0 })).status).toBe(404);
  const { body: sheet } = await it.of(it.minna, 'GET', `/meetings/${made.id}/sheet`);
  expect(sheet.sheet.tasks).toHaveLength(1);
  await it.ahead('0 days');
});

test('the sheet as a file: the same twice, tagged, under a neutral name, logged with its purpose', async () => {
  const { body: made } = await it.convene(it.anna, { herWords: 'Haluan oman kodin' });
  await it.of(it.anna, 'POST', '/goals', { domain: 'housing', words: 'Haluan oven', reviewOn: later(30) });
  const answers = await Promise.all([pdf(it.anna, made.id), pdf(it.anna, made.id)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(answers[0]?.headers.get('content-disposition')).toMatch(/filename="T-[0-9A-Z]{6}\.pdf"/);
  const [one, two] = await Promise.all(answers.map(async (answer) => Buffer.from(await answer.arrayBuffer())));
  expect(one?.equals(two as Buffer)).toBe(true);
  expect(one?.toString('latin1')).toContain('pdfuaid');
  expect((await pdf(it.anna, made.id, ' ')).status).toBe(422);
  expect(await it.logged('MeetingSheetExported')).toBeGreaterThanOrEqual(2);
  const page = await it.see(it.liisa, `/suunnitelma/ajat/palaveri/${made.id}/sivu`);
  expect([page.status, page.text.includes('Haluan oman kodin'), page.text.includes('Haluan oven')]).toEqual([
    200,
    true,
    true,
  ]);
});

test('when the consent ends, the sheet of the other organisation ends with it', async () => {
  const { body: made } = await it.convene(it.anna);
  expect((await pdf(it.minna, made.id)).status).toBe(200);
  await it.owner.query('update priv.consent set withdrawn_at = now()');
  await it.owner.query('select priv.recompute($1)', [it.caseId]);
  expect((await pdf(it.minna, made.id)).status).toBe(404);
  expect((await it.convene(it.anna)).status).toBe(422);
  expect((await it.convene(it.anna, { asked: undefined })).status).toBe(200);
});
