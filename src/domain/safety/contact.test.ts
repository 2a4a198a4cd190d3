import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { mount } from '../../platform/http/dispatch.ts';
import { dayOf } from '../../platform/time/format.ts';
import { safetyEndpoints } from './index.ts';
import { untilNextWeek } from './safety.fixtures.ts';

const number = '+358 40 555 0123';
// The last seven digits, spaced or not: three of them alone stand by chance in a random id of the page.
const anyOfNumber = /555\D{0,8}0123/;
let world: OneCase;
let pointId: string;
const today = dayOf(new Date());

beforeAll(async () => {
  world = await oneCase({ endpoints: safetyEndpoints });
  const added = await world.of(world.anna, 'POST', '/contact-points', { channel: 'call', value: number });
  expect(added.status, added.text).toBe(200);
  pointId = added.body.id;
  await world.act(
    world.anna,
    `select act.grant_vital($1, $2, 'contact', priv.now() + interval '6 days')`,
    [world.caseId, world.county],
    world.caseId,
  );
});
afterAll(() => world.stop());

beforeEach(async () => {
  await world.ahead('0');
  await world.owner.query('update app.contact_rule set superseded_at = now() where superseded_at is null');
});

const versions = new Map<string, number>();
async function rule(person: typeof world.anna, channel: string, fields: Record<string, unknown>) {
  const answer = await world.of(person, 'POST', '/contact-rules', { channel, checkedOn: today, ...fields });
  if (answer.status === 200) versions.set(channel, answer.body.version);
  return answer;
}
const allow = async (person: typeof world.anna, channel: string, fields: Record<string, unknown> = {}) => {
  const answer = await rule(person, channel, { rule: 'allowed', who: 'anyone', ...fields });
  expect(answer.status, answer.text).toBe(200);
};
const forbid = async (person: typeof world.anna, channel: string) => {
  const answer = await rule(person, channel, { rule: 'forbidden' });
  expect(answer.status, answer.text).toBe(200);
};
const open = (person: typeof world.anna, id = pointId) => world.of(person, 'POST', `/contact-points/${id}/open`);
const decision = async (person: typeof world.anna, channel = 'call') =>
  (await world.of(person, 'GET', '/safety')).body.safe.channels.find(
    (item: { channel: string }) => item.channel === channel,
  );

test('without a rule nothing is allowed: no button is drawn and the number does not open', async () => {
  expect((await decision(world.anna)).decision).toBe('unknown');
  expect((await open(world.anna)).body.error.reason).toBe('contact-forbidden');
});

test('where a channel is forbidden, no number, link or button is drawn on any page, opening is refused, and the refusal is logged', async () => {
  await forbid(world.anna, 'call');
  for (const to of ['/turva', `/turva/numero/${pointId}`]) {
    const { status, text } = await world.see(world.anna, to);
    expect(status).toBe(200);
    expect(text).not.toMatch(anyOfNumber);
    expect(text).not.toMatch(/href="(tel|sms|mailto):/);
    expect(text).not.toMatch(new RegExp(`action="[^"]*/turva/numero/${pointId}"`));
  }
  const before = await world.logged('Refused');
  const refused = await open(world.anna);
  expect([refused.status, refused.body.error.reason]).toEqual([403, 'contact-forbidden']);
  expect(await world.logged('Refused')).toBe(before + 2);
  const byForm = await world.fill(world.anna, `/turva/numero/${pointId}`);
  expect([byForm.status, anyOfNumber.test(byForm.text)]).toEqual([403, false]);
  expect(await world.logged('Refused')).toBe(before + 4);
});

test('where it is allowed, the number is drawn once, from the sent form alone, and the look is logged', async () => {
  await allow(world.anna, 'call', { codePhrase: 'Mikä kuu nyt on', messageAllowed: true });
  const page = await world.see(world.anna, '/turva');
  expect(page.text).toMatch(new RegExp(`action="/fi/t/${world.caseId}/turva/numero/${pointId}"`));
  expect(page.text + (await world.see(world.anna, `/turva/numero/${pointId}`)).text).not.toMatch(anyOfNumber);
  const before = await world.logged('ContactPointOpened');
  const opened = await world.fill(world.anna, `/turva/numero/${pointId}`);
  expect(opened.status).toBe(200);
  expect(opened.text).toContain(number);
  expect(opened.text).toMatch(anyOfNumber);
  expect(opened.text).toContain('href="tel:+358405550123"');
  expect(opened.text).toContain('Mikä kuu nyt on');
  expect(opened.headers.get('cache-control')).toBe('no-store');
  expect(await world.logged('ContactPointOpened')).toBe(before + 1);
});

test('an opened number is not kept for a repeat: the same key opens nothing, and after the rule has changed no key does', async () => {
  const app = new Hono();
  mount(app, world.faces);
  const open = (key: string) =>
    app.fetch(
      new Request(`http://localhost:3000/api/v1/cases/${world.caseId}/contact-points/${pointId}/open`, {
        method: 'POST',
        body: '{}',
        headers: {
          authorization: `Bearer ${world.anna.token}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
      }),
    );
  await allow(world.anna, 'call');
  expect((await open('opening-once-1')).status).toBe(200);
  const again = await open('opening-once-1');
  expect([again.status, await again.text()]).toEqual([409, expect.not.stringContaining(number)]);
  await rule(world.anna, 'call', { rule: 'forbidden', version: versions.get('call') });
  expect((await open('opening-once-1')).status).toBe(409);
  expect((await open('opening-once-2')).status).toBe(403);
});

test('outside the days and hours it is refused, within them it opens', async () => {
  await allow(world.anna, 'call', { days: [1, 2, 3, 4, 5], hourFrom: '9.00', hourUntil: '15.00' });
  await world.ahead(await untilNextWeek(world, 2, 12));
  expect(await decision(world.anna)).toMatchObject({ decision: 'allowed' });
  expect((await open(world.anna)).body.value).toBe(number);
  await world.ahead(await untilNextWeek(world, 2, 15));
  expect(await decision(world.anna)).toMatchObject({ decision: 'not-now', obstacle: 'hour', points: [] });
  expect((await open(world.anna)).body.error.reason).toBe('contact-not-now');
  await world.ahead(await untilNextWeek(world, 6, 12));
  expect(await decision(world.anna)).toMatchObject({ decision: 'not-now', obstacle: 'day' });
});

test('a rule past its last day opens nothing before it has been checked again', async () => {
  await allow(world.anna, 'call', { validUntil: today });
  expect((await decision(world.anna)).decision).toBe('allowed');
  await world.ahead('2 days');
  expect(await decision(world.anna)).toMatchObject({ decision: 'not-now', obstacle: 'expired' });
});

test('what one organisation keeps to itself, another sees but may not use', async () => {
  await allow(world.anna, 'call', { who: 'own-organisation' });
  expect((await open(world.veikko)).status).toBe(200);
  expect(await decision(world.minna)).toMatchObject({ decision: 'not-now', obstacle: 'who', points: [] });
  expect((await open(world.minna)).body.error.reason).toBe('contact-not-now');
});

test('the strictest rule wins, also one that the worker does not see', async () => {
  await allow(world.anna, 'call');
  expect((await decision(world.anna)).decision).toBe('allowed');
  await allow(world.minna, 'call', { who: 'own-organisation' });
  expect(await decision(world.anna)).toMatchObject({ decision: 'not-now', obstacle: null });
  expect((await world.see(world.anna, '/turva')).text).toContain('Ei nyt. Kysy tapauksen vastuuhenkilöltä.');
  expect((await world.see(world.anna, '/turva')).text).not.toContain('hyvinvointialue, kirjattu');
});

test('one who reads no rules is told what is forbidden and to ask for the rest', async () => {
  await forbid(world.anna, 'email');
  await allow(world.anna, 'call');
  const { body } = await world.of(world.jari, 'GET', '/safety');
  expect(
    Object.fromEntries(
      body.safe.channels.map((item: { channel: string; decision: string }) => [item.channel, item.decision]),
    ),
  ).toEqual({
    call: 'unknown',
    'text-message': 'unknown',
    'message-app': 'unknown',
    email: 'forbidden',
    letter: 'unknown',
    meeting: 'unknown',
  });
  expect([body.rules, body.points, body.contacts, body.places]).toEqual([[], [], [], []]);
  const { text } = await world.see(world.jari, '/turva');
  expect(text).toContain('Älä ota yhteyttä ennen kuin olet kysynyt tapauksen vastuuhenkilöltä.');
  expect(text).toContain('Sähköposti');
  expect((await open(world.jari)).status).toBe(403);
});

test('a past contact is recorded although the channel is forbidden, and stands on the timeline', async () => {
  await forbid(world.anna, 'call');
  const answer = await world.of(world.anna, 'POST', '/contacts', {
    channel: 'call',
    happenedOn: today,
    outcome: 'she-contacted',
    note: 'Soitti itse',
  });
  expect(answer.status, answer.text).toBe(200);
  const { rows } = await world.owner.query('select kind, channel, outcome from app.timeline where id = $1', [
    answer.body.id,
  ]);
  expect(rows).toEqual([{ kind: 'contact-made', channel: 'call', outcome: 'she-contacted' }]);
  expect((await world.see(world.anna, '/turva')).text).toContain('Soitti itse');
  expect(
    (await world.of(world.anna, 'POST', '/contacts', { channel: 'call', happenedOn: '2099-01-01', outcome: 'reached' }))
      .status,
  ).toBe(422);
});

test('a lost update is refused with the rule that stands; the form shows both and saves over it knowingly', async () => {
  await allow(world.anna, 'letter', { note: 'Annan sääntö' });
  const first = versions.get('letter');
  const second = await rule(world.veikko, 'letter', {
    rule: 'allowed',
    who: 'lead',
    note: 'Veikon sääntö',
    version: first,
  });
  expect(second.status).toBe(200);
  const lost = await rule(world.anna, 'letter', { rule: 'forbidden', version: first });
  expect([lost.status, lost.body.error.code, lost.body.error.standing.note]).toEqual([409, 'changed', 'Veikon sääntö']);
  expect((await rule(world.anna, 'letter', { rule: 'forbidden' })).status).toBe(409);
  const fields = { rule: 'allowed', who: 'anyone', note: 'Annan toinen', checkedOn: today, version: String(first) };
  const shown = await world.fill(world.anna, '/turva/yhteys/letter', fields);
  expect(shown.status).toBe(409);
  expect(shown.text).toContain('Annan toinen');
  expect(shown.text).toContain('Veikon sääntö');
  const next = /name="version" value="(\d+)"/.exec(shown.text)?.[1];
  expect(Number(next)).toBe(Number(first) + 1);
  expect((await world.fill(world.anna, '/turva/yhteys/letter', { ...fields, version: String(next) })).status).toBe(303);
  const { rows } = await world.owner.query(
    `select count(*)::int as kept from app.contact_rule where channel = 'letter' and superseded_at is not null`,
  );
  expect(rows[0]?.kept).toBe(2);
});

test('two who set the first rule at once: one of them is told', async () => {
  const answers = await Promise.all(
    [world.anna, world.veikko].map((person) =>
      world.of(person, 'POST', '/contact-rules', { channel: 'meeting', rule: 'forbidden', checkedOn: today }),
    ),
  );
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
});

test('what was typed wrongly is told at its field, with the rest kept', async () => {
  const { status, text } = await world.fill(world.anna, '/turva/yhteys/call', {
    rule: 'allowed',
    who: 'anyone',
    hourFrom: '15',
    hourUntil: '9',
    ifAnother: 'Väärä numero',
    checkedOn: today,
  });
  expect(status).toBe(422);
  expect(text).toContain('href="#hourUntil"');
  expect(text).toContain('Väärä numero');
  expect((await world.fill(world.anna, '/turva/numero/uusi', { channel: 'call', value: 'en muista' })).text).toContain(
    'Kirjoita puhelinnumero',
  );
  expect((await world.see(world.anna, '/turva/yhteys/fax')).status).toBe(404);
});

test('a number of another case, an ended one, one out of sight and one that never was answer alike', async () => {
  await allow(world.anna, 'call');
  const ended = await world.of(world.anna, 'POST', '/contact-points', { channel: 'call', value: '0405550199' });
  expect((await world.fill(world.anna, `/turva/numero/${ended.body.id}/lopeta`)).status).toBe(303);
  const unseen = await world.of(world.minna, 'POST', '/contact-points', { channel: 'call', value: '0405550188' });
  const answers = await Promise.all([ended.body.id, unseen.body.id, randomUUID()].map((id) => open(world.anna, id)));
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(404);
  expect((await world.of(world.minna, 'POST', `/contact-points/${pointId}/end`)).status).toBe(403);
  const [hidden, absent] = [
    await world.of(world.stranger, 'GET', '/safety'),
    await world.json(world.stranger, 'GET', '/cases/000000/safety'),
  ];
  expect([hidden.status, hidden.text]).toEqual([404, absent.text]);
});

test('one who may only read sets no rule and records no contact', async () => {
  expect((await rule(world.jari, 'call', { rule: 'forbidden' })).status).toBe(403);
  expect((await world.see(world.jari, '/turva/kirjaa')).status).toBe(403);
});

test('nothing of a number, a code phrase or a note stands in clear in the database', async () => {
  await allow(world.anna, 'call', { codePhrase: 'Mikä kuu nyt on', note: 'Salainen ohje' });
  const { rows } = await world.owner.query<{ all: string }>(
    `select (select string_agg(encode(p.value, 'escape'), '') from app.contact_point p) || (select string_agg(u::text, '') from app.contact_rule u)
       || (select string_agg(encode(u.note, 'escape'), '') from app.contact_rule u where u.note is not null) as all`,
  );
  for (const text of ['555 0123', 'kuu nyt on', 'Salainen']) expect(rows[0]?.all).not.toContain(text);
});

test('the pages speak three languages', async () => {
  await allow(world.anna, 'call', { days: [1, 2, 3, 4, 5], hourFrom: '9', hourUntil: '15', language: 'vi' });
  const texts = await Promise.all(
    ['fi', 'sv', 'en'].map(async (language) => (await world.see(world.anna, '/turva', language)).text),
  );
  for (const [index, words] of [
    ['Näin häneen saa yhteyden', 'vietnam'],
    ['Så här når du klienten', 'vietnamesiska'],
    ['How to reach the client', 'Vietnamese'],
  ].entries())
    for (const word of words) expect(texts[index]).toContain(word);
});
