import { afterAll, beforeAll, expect, test } from 'vitest';
import { bornFor } from '../person/index.ts';
import type { Recording } from './keep-piece.ts';
import { type PieceWorld, pieceWorld } from './piece.fixtures.ts';

let scene: PieceWorld;
beforeAll(async () => {
  scene = await pieceWorld();
});
afterAll(() => scene.stop());

const told = { source: 'told-by-her', code: 'promised' };
const tell = (when: string) => scene.of(scene.anna, 'POST', '/events', { ...told, when });
const unknown = [{ field: 'when', reason: 'age-unknown' }];
test('an age is refused in a sentence where no birth is recorded, and becomes two years of the calendar where it is', async () => {
  const before = await tell('14-vuotiaana');
  expect([before.status, before.body.error.fields]).toEqual([422, unknown]);
  const page = await scene.fill(scene.anna, '/kokonaisuus/lisaa/tapahtuma', { ...told, when: 'som 14-åring' });
  expect(page.text).toContain('syntymäaikaa ei ole kirjattu henkilötietoihin tai et näe sitä');

  expect((await scene.of(scene.anna, 'POST', '/person', { birthDate: '17.6.2002' })).status).toBe(200);
  for (const when of ['14-vuotiaana', 'som 14-åring', 'at 14']) {
    const made = await tell(when);
    expect(made.status, made.text).toBe(200);
    const { piece } = (await scene.of(scene.anna, 'GET', `/pieces/${made.body.id}`)).body;
    // No day and no month of the birth goes along into the account.
    expect([piece.whenEdtf, piece.from, piece.until]).toEqual(['[2016..2017]', '2016-01-01', '2017-12-31']);
  }
  const thing = await scene.of(scene.anna, 'POST', '/things', {
    source: 'told-by-her',
    code: 'debt',
    when: '15-vuotiaasta lähtien',
  });
  const { piece } = (await scene.of(scene.anna, 'GET', `/pieces/${thing.body.id}`)).body;
  expect(piece.whenEdtf).toBe('2017~/..');
  const corrected = await scene.of(scene.anna, 'POST', `/pieces/${piece.id}/correct`, {
    version: 1,
    reason: 'kertoi tarkemmin',
    source: 'told-by-her',
    code: 'debt',
    when: 'at the age of 16',
  });
  expect(corrected.status, corrected.text).toBe(200);
});

test('who does not read when the person was born is told the same as where nothing is recorded', async () => {
  const answer = await scene.of(scene.minna, 'POST', '/events', { ...told, when: '14-vuotiaana' });
  expect([answer.status, answer.body.error.fields]).toEqual([422, unknown]);
});

test('identity is opened for an age alone, and the log is told of it', async () => {
  const [asked, told]: [string[], string[]] = [[], []];
  const person = { id: 'p', room_id: 1, sealed: Buffer.from(''), version: 2, author: null, written_at: new Date() };
  const recording = {
    now: new Date('2026-11-24T10:00:00Z'),
    acting: { organisationId: 'o', case: { id: 'c' } },
    tx: { query: async (sql: string) => [person].filter(() => asked.push(sql)) },
    vault: { document: () => ({ identityCode: '170602A900B' }) },
    trail: { saw: (...row: string[]) => told.push(row.join(' ')) },
  } as unknown as Recording;
  for (const when of [undefined, 'viime vuonna', '2016', 'kauan sitten'])
    expect(await bornFor(recording, { when })).toBeUndefined();
  expect([asked.length, told]).toEqual([0, []]);
  expect(await bornFor(recording, { when: '14-vuotiaana' })).toBe(2002);
  expect([asked.length, told]).toEqual([1, ['o identity person:p:2']]);
});

test('what is relative is kept as it was meant on that day', async () => {
  const made = (await tell('viime vuonna')).body;
  const { piece } = (await scene.of(scene.anna, 'GET', `/pieces/${made.id}`)).body;
  expect(piece.whenEdtf).toMatch(/^\d{4}$/);
});

test.each([
  ['before-arrival', 'Ennen kuin hän tuli', 'ennen Suomeen tuloa', 'innan personen kom till Finland', 'före ankomsten'],
  [
    'before-arrival',
    'before they came to Finland',
    'before arriving',
    'ennen  kuin hän saapui Suomeen.',
    'Before arrival',
  ],
  [
    'after-arrival',
    'Suomeen tulon jälkeen',
    'sen jälkeen kun hän tuli',
    'efter att hen kommit till Finland',
    'after arrival',
  ],
])('%s: what is told from the arrival in words is kept as if it had been chosen', async (anchor, ...ways) => {
  for (const when of ways) {
    const made = await tell(when);
    expect(made.status, made.text).toBe(200);
    const { piece } = (await scene.of(scene.anna, 'GET', `/pieces/${made.body.id}`)).body;
    expect([when, piece.anchor, piece.whenEdtf]).toEqual([when, anchor, null]);
  }
});

test('what is told from the arrival and from something else at once is asked about, and only an event is told so', async () => {
  const when = 'ennen kuin hän tuli';
  const refusal = async (path: string, more: object) =>
    (await scene.of(scene.anna, 'POST', path, { ...told, when, ...more })).body.error?.fields;
  expect(await refusal('/events', { anchor: 'after-arrival' })).toEqual([{ field: 'when', reason: 'twice' }]);
  expect(await refusal('/events', { anchor: 'before-arrival' })).toBeUndefined();
  expect(await refusal('/things', { code: 'debt' })).toEqual([{ field: 'when', reason: 'not-understood' }]);
  expect(await refusal('/events', { when: 'ennen kuin hän tuli kotiin' })).toEqual([
    { field: 'when', reason: 'not-understood' },
  ]);
});
