import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordPlainConsent } from '../../../proofs/http/plain-consent.ts';
import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { caseEndpoints } from '../case/index.ts';
import { whyEndpoints } from './index.ts';
import type { OpenRoom } from './why.ts';

let world: SmallWorld;
let anna: Person;
let veikko: Person;
let minna: Person;
let elli: Person;
let stranger: Person;
let caseId: string;

const ask = async (person: Person, reference: string) =>
  (await world.json(person, 'GET', `/why?case=${encodeURIComponent(reference)}`)).body;

const consent = (recorder: Person, owner: string, to: string): Promise<string> =>
  recordPlainConsent(world, { caseId, recorder, owners: [owner], to, days: 90, review: 60 });

beforeAll(async () => {
  world = await smallWorld({ endpoints: [...whyEndpoints, ...caseEndpoints] });
  anna = await world.worker(await world.organisation('Saarni ry', 'victim-support'), 'Anna Kallio');
  veikko = await world.worker(anna.organisation, 'Veikko Salo');
  minna = await world.worker(
    await world.organisation('Länsirannikon hyvinvointialue', 'social-services'),
    'Minna Laine',
  );
  elli = await world.worker(minna.organisation, 'Elli Niemi', ['worker', 'intake-worker']);
  stranger = await world.worker(await world.organisation('Kaarna ry', 'ngo'), 'Sanna Uotila');
  caseId = (await world.json(anna, 'POST', '/cases', { codeWord: 'Koivu' })).body.id;
  const id = await consent(anna, anna.organisation, minna.organisation);
  const slip = randomUUID();
  await world.act(
    anna,
    `select act.invite($1, $2, $3, $4, '\\x00', '\\x00', 'normal')`,
    [caseId, slip, minna.organisation, id],
    caseId,
  );
  await world.act(elli, 'select act.accept_invitation($1, $2, $3)', [slip, minna.id, null]);
});
afterAll(() => world.stop());

test('without a reference the rules are explained, in three languages', async () => {
  for (const [language, words] of [
    ['fi', 'Et näe tätä, koska'],
    ['sv', 'Du ser inte detta därför att'],
    ['en', 'You do not see this because'],
  ] as const) {
    expect((await world.page(stranger, `/${language}/miksi`)).text).toContain(words);
  }
});

test('one’s own open rooms are shown with what they rest on', async () => {
  const mine = await ask(anna, `T-${caseId.toUpperCase()}`);
  expect(mine.code).toBe(`T-${caseId.toUpperCase()}`);
  expect(mine.rooms).toContainEqual({ class: 'account', owner: 'Saarni ry', own: true, canWrite: true, until: null });
  const granted = (await ask(minna, caseId)).rooms.filter((room: OpenRoom) => !room.own);
  expect(granted).toMatchObject([{ class: 'account', owner: 'Saarni ry', canWrite: false }]);
  expect(granted[0].until).toMatch(/^\d{4}-/);
  const { text } = await world.page(minna, `/fi/miksi?case=${caseId}`);
  expect(text).toMatch(/Organisaatio on avannut tiedon teille \d+\.\d+\.\d{4} asti/);
});

test('another organisation is not named to one who may see neither its part nor its slip', async () => {
  await world.act(
    minna,
    `select act.name_member($1, $2, 'member', array['case', 'account'])`,
    [caseId, elli.id],
    caseId,
  );
  const granted = async () => (await ask(elli, caseId)).rooms.filter((room: OpenRoom) => !room.own);
  // Every naming includes class case, and with it the lead's part.
  expect(await granted()).toMatchObject([{ class: 'account', owner: 'Saarni ry' }]);
  await world.owner.query('delete from priv.part where worker_id = $1', [elli.id]);
  await world.owner.query(`delete from priv.effective where worker_id = $1 and class = 'agreement'`, [elli.id]);
  expect(await granted()).toMatchObject([{ class: 'account', owner: null }]);
  expect((await world.page(elli, `/fi/miksi?case=${caseId}`)).text).toContain('toinen organisaatio');
});

test('a bar, a case of others, a made-up reference and nonsense answer with the same bytes on both faces', async () => {
  await world.act(
    anna,
    `select act.name_member($1, $2, 'member', array['case', 'account'])`,
    [caseId, veikko.id],
    caseId,
  );
  expect((await ask(veikko, caseId)).rooms.length).toBeGreaterThan(0);
  await world.act(anna, `select act.bar($1, $2, null, 'her-wish')`, [caseId, veikko.id], caseId);
  for (const person of [veikko, stranger]) {
    const asked = [caseId, `T-${caseId.toUpperCase()}`, '000000', 'zzzzzz', 'ei mitään', 'T-'];
    const texts = await Promise.all(
      asked.map(async (item) => (await world.page(person, `/fi/miksi?case=${encodeURIComponent(item)}`)).text),
    );
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('Sinulle ei ole auki mitään tällä koodilla.');
    expect(new Set(await Promise.all(asked.map(async (item) => JSON.stringify(await ask(person, item))))).size).toBe(1);
  }
});

test('every question is in the asker’s own log, and in that of no case', async () => {
  const { rows } = await world.owner.query(
    `select distinct r.class from audit.entry e join app.room r on r.id = e.room_id where e.kind = 'WhyAsked'`,
  );
  expect(rows).toEqual([{ class: 'organisation-log' }]);
});

test('odd references are refused in words, and nothing fails', async () => {
  for (const reference of ['\0', 'x'.repeat(41)])
    expect((await world.json(anna, 'GET', `/why?case=${encodeURIComponent(reference)}`)).status).toBe(422);
  expect(world.reported).toEqual([]);
});
