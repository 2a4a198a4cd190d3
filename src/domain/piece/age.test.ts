import { afterAll, beforeAll, expect, test } from 'vitest';
import { bornFor, type Recording } from './keep-piece.ts';
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
  expect(page.text).toContain('syntymäaikaa ei ole kirjattu tai et näe sitä');

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
