import { afterAll, beforeAll, expect, test } from 'vitest';
import { later, type MeetingCase, meetingCase, problemsOf } from '../../../proofs/http/meeting-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { dayOf, formatDate } from '../../platform/time/format.ts';
import { type CalledView, standOf } from './answer-fields.ts';

let world: MeetingCase;
beforeAll(async () => {
  world = await meetingCase();
});
afterAll(() => world.stop());

const pdf = (person: MeetingCase['anna'], id: string, purpose = 'Verkostopalaveri') =>
  world.app.fetch(
    new Request(`http://localhost:3000/api/v1/cases/${world.caseId}/meetings/${id}/sheet-file`, {
      method: 'POST',
      headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ purpose }),
    }),
  );

test('a meeting is seen by those of the network, with who attends on which basis; the police and a shelter see none', async () => {
  const made = await world.convene(world.anna, { herWish: 'Ei kiirettä', place: 'Etäkokous' });
  expect(made.status, made.text).toBe(200);
  for (const person of [world.anna, world.veikko, world.minna, world.liisa]) {
    const { body } = await world.of(person, 'GET', `/meetings/${made.body.id}`);
    expect(body.meeting).toMatchObject({
      agenda: 'Asuminen',
      herWish: 'Ei kiirettä',
      attendees: [
        { organisation: 'Asianajotoimisto Kuusama', basis: 'counsel' },
        { organisation: 'Länsirannikon hyvinvointialue', basis: 'network-consent' },
      ],
    });
  }
  expect((await world.of(world.jari, 'GET', '/meetings')).status).toBe(403);
  expect((await world.of(world.stranger, 'GET', '/meetings')).status).toBe(404);
  for (const outside of [world.tuula, world.ossi]) {
    expect((await world.of(outside, 'GET', '/meetings')).body.meetings).toEqual([]);
    expect((await world.of(outside, 'GET', `/meetings/${made.body.id}`)).status).toBe(404);
    expect((await pdf(outside, made.body.id)).status).toBe(404);
  }
  expect((await pdf(world.jari, made.body.id)).status).toBe(403);
});

test('two networks around one organisation do not learn of each other from a meeting', async () => {
  await world.consent(world.anna, [world.other]);
  await world.opens(world.ossi);
  await world.opens(world.anna);
  const both = await world.convene(world.anna, {
    asked: [`${world.county}.network-consent`, `${world.other}.network-consent`],
  });
  expect([both.status, both.body.error.reason]).toEqual([422, 'not in one network']);
  const made = await world.convene(world.anna);
  const seen = (await world.of(world.ossi, 'GET', `/meetings/${made.body.id}`)).body.meeting;
  expect(seen).toMatchObject({ organisation: 'Saarni ry', attendees: [] });
  expect((await world.see(world.ossi, `/suunnitelma/ajat/palaveri/${made.body.id}`)).text).not.toContain('Kuusama');
});

/** The last Sunday of the next March to come, on which there is no half past three. */
function clocksGoForward(): string {
  const last = (year: number) => new Date(Date.UTC(year, 2, 31 - new Date(Date.UTC(year, 2, 31)).getUTCDay(), 12));
  const year = new Date().getUTCFullYear();
  return formatDate('fi', dayOf([last(year), last(year + 1)].find((day) => day > new Date()) as Date));
}

test('what cannot be a meeting is refused with a reason, and nothing is written', async () => {
  const count = async () => (await world.owner.query('select 1 from app.meeting')).rowCount;
  const before = await count();
  const wrong = async (more: object) => problemsOf(await world.convene(world.anna, more));
  expect(await wrong({ day: later(-1) })).toEqual(['day past']);
  expect(await wrong({ until: '12.59' })).toEqual(['until before-start']);
  expect(await wrong({ day: clocksGoForward(), from: '3.30', until: '5.00' })).toEqual(['from no-such-time']);
  expect(await wrong({ agenda: 'Soita 040 123 4567' })).toEqual(['agenda looks-like-identity']);
  expect(await wrong({ place: 'Lyhdyssä' })).toEqual(['place names-hidden']);
  expect(await wrong({ asked: [`${world.county}.her-wish`, `${world.county}.counsel`] })).toEqual(['asked choose']);
  const asking = async (whom: string) => {
    const { status, body } = await world.convene(world.anna, { asked: [whom] });
    return [status, body.error.reason];
  };
  expect(await asking(`${world.police}.network-consent`)).toEqual([422, 'not in one network']);
  expect(await asking(`${world.home}.her-wish`)).toEqual([422, 'not to be called']);
  expect(await asking(`${world.nobody}.her-wish`)).toEqual([422, 'not-in-sight']);
  // Whom the county does not see is for it as one that is not on the case.
  for (const unseen of [world.home, world.other, world.nobody]) {
    const { body } = await world.convene(world.minna, { asked: [`${unseen}.duty`] });
    expect(body.error.reason).toBe('not-in-sight');
  }
  expect((await world.convene(world.jari)).status).toBe(403);
  expect(await count()).toBe(before);
  const page = await world.see(world.anna, '/suunnitelma/ajat/palaveri');
  // The shelter is hidden: it stands neither among those on the case nor, as one who sees every part chooses from all, as its own field.
  expect([page.text.includes(`asked-${world.police}`), page.text.includes(`asked-${world.home}`)]).toEqual([
    true,
    false,
  ]);
});

test('one who is on the case is called without a network, on another basis, and reads nothing of it for that', async () => {
  const made = await world.convene(world.anna, {
    asked: [`${world.county}.network-consent`, `${world.police}.duty`, `${world.other}.her-wish`],
  });
  expect(made.status, made.text).toBe(200);
  const { body } = await world.of(world.anna, 'GET', `/meetings/${made.body.id}`);
  const asked = body.meeting.attendees.map(({ basis }: { basis: string }) => basis).toSorted();
  expect(asked).toEqual(['duty', 'her-wish', 'network-consent']);
  expect((await world.of(world.jari, 'GET', `/meetings/${made.body.id}`)).status).toBe(403);
  expect((await world.of(world.minna, 'GET', `/meetings/${made.body.id}`)).body.meeting.attendees).toMatchObject([
    { organisation: 'Länsirannikon hyvinvointialue' },
  ]);
});

test('a meeting that was held is recorded in one form: who was there, what was said; nobody is asked', async () => {
  const at = { day: later(-3), from: '9.00', until: '10.00', agenda: 'Asuminen', presence: 'present' };
  const record = (more: object = {}) =>
    world.of(world.anna, 'POST', '/held-meetings', {
      ...{ ...at, asked: [`${world.county}.network-consent`, `${world.police}.duty`], text: 'Sovittiin muutosta.' },
      ...more,
    });
  expect(problemsOf(await record({ day: later(1) }))).toEqual(['day ahead']);
  expect(problemsOf(await record({ text: 'Soita 040 123 4567' }))).toEqual(['text looks-like-identity']);
  expect((await record({ asked: [`${world.home}.duty`] })).status).toBe(422);
  const { rows: before } = await world.owner.query('select from priv.outbox');
  const made = await record();
  expect(made.status, made.text).toBe(200);
  const { body } = await world.of(world.anna, 'GET', `/meetings/${made.body.id}`);
  expect(body.meeting).toMatchObject({ state: 'held', version: 1, herPresence: 'present' });
  expect(body.meeting.attendees.map(({ state }: { state: string }) => state)).toEqual(['came', 'came']);
  expect(body.minutes).toMatchObject([{ text: 'Sovittiin muutosta.' }]);
  const waiting = await world.act(world.minna, 'select from look.meetings_waiting() w where w.id = $1', [made.body.id]);
  const { rows: after } = await world.owner.query('select from priv.outbox');
  expect([waiting.length, after.length]).toEqual([0, before.length]);
  // What was decided follows on its page.
  const decided = await world.of(world.anna, 'POST', `/meetings/${made.body.id}/decisions`, {
    ...{ text: 'Hakee asuntoa', forId: world.county, receiver: 'herself', dueOn: later(20) },
  });
  expect(decided.status, decided.text).toBe(200);
  const form = await world.fill(world.anna, '/suunnitelma/ajat/pidetty', {
    ...at,
    day: later(1),
    text: 'Pitkä muistio',
  });
  expect([form.status, form.text.includes('Pitkä muistio'), form.text.includes('ei ole vielä päättynyt')]).toEqual([
    422,
    true,
    true,
  ]);
  expect(await world.logged('MeetingRecorded')).toBe(1);
});

test('two changes at once: one stands; what is held or cancelled changes no more', async () => {
  const { body: made } = await world.convene(world.anna);
  const change = (person: MeetingCase['anna'], agenda: string) =>
    world.of(person, 'POST', `/meetings/${made.id}/change`, { ...world.agenda, agenda, version: 1 });
  const both = await Promise.all([change(world.anna, 'Yksi'), change(world.veikko, 'Kaksi')]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  expect((await change(world.minna, 'Kolme')).status).toBe(403);
  const end = (state: string, more = {}) =>
    world.of(world.anna, 'POST', `/meetings/${made.id}/end`, { state, presence: 'not-asked', version: 2, ...more });
  expect(problemsOf(await end('held'))).toEqual(['state not-yet']);
  expect(problemsOf(await end('cancelled'))).toEqual(['reason required']);
  expect((await end('cancelled', { reason: 'Hän on sairas' })).status).toBe(200);
  expect((await end('cancelled', { reason: 'Uudelleen', version: 3 })).status).toBe(409);
  const { rows } = await world.owner.query('select version from app.meeting_version where meeting_id = $1', [made.id]);
  expect(rows.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual([1, 2]);
});

test('after it has begun: who came, a minute of each organisation, and decisions that are tasks', async () => {
  const { body: made } = await world.convene(world.anna);
  const minute = (person: MeetingCase['anna'], text: string, version = 0, reason?: string) =>
    world.of(person, 'POST', `/meetings/${made.id}/minute`, { text, version, reason });
  const decision = (person: MeetingCase['anna'], forId: string) =>
    world.of(person, 'POST', `/meetings/${made.id}/decisions`, {
      ...{ text: 'Hakee tukiasuntoa', forId, receiver: 'herself', dueOn: later(30) },
    });
  expect([
    (await minute(world.anna, 'Liian aikaisin')).status,
    (await decision(world.anna, world.county)).status,
  ]).toEqual([422, 422]);
  await world.ahead('8 days');
  const held = await world.of(world.anna, 'POST', `/meetings/${made.id}/end`, {
    ...{ state: 'held', presence: 'part', version: 1, came: [world.county] },
  });
  expect(held.status, held.text).toBe(200);
  expect((await minute(world.anna, 'Saarnin muistio')).status).toBe(200);
  expect((await minute(world.minna, 'Hyvinvointialueen muistio')).status).toBe(200);
  expect((await minute(world.veikko, 'Toinen')).status).toBe(409);
  expect(problemsOf(await minute(world.veikko, 'Korjattu', 1))).toEqual(['reason required']);
  expect((await minute(world.veikko, 'Korjattu', 1, 'Unohtui')).status).toBe(200);
  const decided = await decision(world.anna, world.county);
  expect(decided.status, decided.text).toBe(200);
  expect((await decision(world.minna, world.other)).status).toBe(422);
  for (const person of [world.anna, world.minna]) {
    const { body } = await world.of(person, 'GET', `/meetings/${made.id}`);
    expect(body.meeting.attendees).toMatchObject([{ state: 'did-not-come' }, { state: 'came' }]);
    expect(body.minutes.map(({ text }: { text: string }) => text).sort()).toEqual([
      'Hyvinvointialueen muistio',
      'Korjattu',
    ]);
    expect(body.decisions).toMatchObject([{ text: 'Hakee tukiasuntoa', state: 'asked' }]);
  }
  expect((await world.of(world.tuula, 'POST', `/meetings/${made.id}/minute`, { text: 'x', version: 0 })).status).toBe(
    404,
  );
  const { body: sheet } = await world.of(world.minna, 'GET', `/meetings/${made.id}/sheet`);
  // Where a row lies is for the program alone.
  expect(JSON.stringify(sheet)).not.toContain('roomId');
  const textsOf = (tasks: { text: string }[]) => tasks.map(({ text }) => text);
  expect(textsOf(sheet.sheet.decisions)).toEqual(['Hakee tukiasuntoa']);
  expect(sheet.sheet.decisions[0].decidedAt.id).toBe(made.id);
  // What was decided elsewhere is among the other tasks.
  expect(textsOf(sheet.sheet.tasks)).toEqual(['Hakee asuntoa']);
  const page = (await world.see(world.minna, `/suunnitelma/ajat/palaveri/${made.id}/sivu`)).text;
  for (const words of [
    'Päätökset palaverissa',
    'Hakee tukiasuntoa',
    'verkostosuostumus, osallistui',
    'avustaja, ei osallistunut',
  ])
    expect(page).toContain(words);
  await world.ahead('0 days');
});

test('the sheet holds what those who are called have answered to the time that stands, and no line that is empty', async () => {
  const { body: made } = await world.convene(world.anna);
  const sheet = async () => (await world.see(world.anna, `/suunnitelma/ajat/palaveri/${made.id}/sivu`)).text;
  const before = await sheet();
  for (const heading of ['Päätökset palaverissa', 'Kutsutut ovat vastanneet']) expect(before).not.toContain(heading);
  expect(before).not.toMatch(/<td[^>]*>1\.<\/td>/);
  const said = { answer: 'other-time', suggestion: 'Perjantai käy', version: 1 };
  expect((await world.of(world.minna, 'POST', `/meetings/${made.id}/answer`, said)).status).toBe(200);
  for (const words of ['Kutsutut ovat vastanneet', 'Minna Ranta', 'Perjantai käy'])
    expect(await sheet()).toContain(words);
  const moved = { ...world.agenda, from: '12.00', asked: [`${world.county}.network-consent`], version: 1 };
  expect((await world.of(world.anna, 'POST', `/meetings/${made.id}/change`, moved)).status).toBe(200);
  expect(await sheet()).not.toContain('Perjantai käy');
});

test('the sheet as a file: the same twice, tagged, under a neutral name, logged with its purpose', async () => {
  const { body: made } = await world.convene(world.anna, { herWords: 'Haluan oman kodin' });
  await world.of(world.anna, 'POST', '/goals', { domain: 'housing', words: 'Haluan oven', reviewOn: later(30) });
  const answers = await Promise.all([pdf(world.anna, made.id), pdf(world.anna, made.id)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(answers[0]?.headers.get('content-disposition')).toMatch(/filename="T-[0-9A-Z]{6}\.pdf"/);
  const [one, two] = await Promise.all(answers.map(async (answer) => Buffer.from(await answer.arrayBuffer())));
  expect(one?.equals(two as Buffer)).toBe(true);
  expect(one?.toString('latin1')).toContain('pdfuaid');
  expect((await pdf(world.anna, made.id, ' ')).status).toBe(422);
  expect(await world.logged('MeetingSheetExported')).toBeGreaterThanOrEqual(2);
  const page = await world.see(world.liisa, `/suunnitelma/ajat/palaveri/${made.id}/sivu`);
  expect([page.status, page.text.includes('Haluan oman kodin'), page.text.includes('Haluan oven')]).toEqual([
    200,
    true,
    true,
  ]);
});

test('what is told by telephone is noted by whoever called the meeting, and the own answer goes before', async () => {
  const { id } = (await world.convene(world.anna, { asked: [`${world.county}.her-wish`, `${world.police}.duty`] }))
    .body;
  const note = (person: Person, organisationId: string, more: object = {}) =>
    world.of(person, 'POST', `/meetings/${id}/told-answer`, { version: 1, organisationId, answer: 'comes', ...more });
  const stands = async () =>
    Object.fromEntries(
      ((await world.of(world.anna, 'GET', `/meetings/${id}`)).body.called as CalledView[]).map((each) => [
        each.organisationId,
        [standOf(each), each.told?.answer ?? null],
      ]),
    );
  const before = await stands();
  expect(before[world.police]).toEqual(['unknown', null]);
  const page = await world.see(world.anna, `/suunnitelma/ajat/palaveri/${id}`);
  const form = `/suunnitelma/ajat/palaveri/${id}/kerrottu-vastaus?organisationId=${world.police}`;
  expect(page.text).toContain(form.replace('&', '&amp;'));
  const asked = (await world.see(world.anna, form)).text;
  expect(asked).toMatch(new RegExp(`value="${world.police}"[^>]*checked`));
  // It is somebody else's answer.
  expect([asked.includes('Vastauksesi'), asked.includes('Ei pääse')]).toEqual([false, true]);
  expect((await note(world.anna, world.police)).status).toBe(200);
  expect((await note(world.veikko, world.county, { answer: 'cannot' })).status).toBe(200);
  expect(await stands()).toMatchObject({ [world.police]: ['comes', 'comes'], [world.county]: ['cannot', 'cannot'] });
  expect((await world.see(world.anna, `/suunnitelma/ajat/palaveri/${id}`)).text).toContain(
    'tulee (kerrottu kutsujalle)',
  );
  // Who answers here answers for themselves.
  const own = await world.of(world.minna, 'POST', `/meetings/${id}/answer`, { answer: 'comes', version: 1 });
  expect(own.status, own.text).toBe(200);
  expect((await stands())[world.county]).toEqual(['comes', 'cannot']);

  // Nobody but who has called it; only of those who are called, and who is hidden is as who is not there.
  const refused = async (answer: ReturnType<typeof note>) => {
    const { status, body } = await answer;
    return [status, body.error.reason ?? body.error.code];
  };
  expect((await note(world.minna, world.police)).status).toBe(403);
  expect((await note(world.jari, world.police)).status).toBe(403);
  expect(await refused(note(world.anna, world.saarni))).toEqual([422, 'not called']);
  expect(await refused(note(world.anna, world.nobody))).toEqual([422, 'not-in-sight']);
  expect((await note(world.anna, world.police, { version: 2 })).status).toBe(409);
  expect(await world.logged('MeetingAnswerNoted')).toBe(2);

  // Moved, what was told was of another time.
  const moved = { ...world.agenda, day: later(9), asked: [`${world.police}.duty`], version: 1 };
  expect((await world.of(world.anna, 'POST', `/meetings/${id}/change`, moved)).status).toBe(200);
  expect((await stands())[world.police]).toEqual(['unknown', 'comes']);
});

test('when the consent ends, the sheet of the other organisation ends with it', async () => {
  const { body: made } = await world.convene(world.anna);
  expect((await pdf(world.minna, made.id)).status).toBe(200);
  await world.owner.query('update priv.consent set withdrawn_at = now()');
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
  expect((await pdf(world.minna, made.id)).status).toBe(404);
  expect((await world.convene(world.anna)).status).toBe(422);
  expect((await world.convene(world.anna, { asked: undefined })).status).toBe(200);
});
