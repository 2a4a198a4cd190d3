import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { answers, helpAnswers } from './heard-fields.ts';
import { wellbeingEndpoints } from './index.ts';
import { wellbeingTexts } from './wellbeing.texts.ts';
import { contradictions, hasSaid } from './wellbeing.ts';

const today = dayOf(new Date());

test('whoever has said anything was told first who may ask for it; whoever has said nothing need not be', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...answers),
      fc.constantFrom(...answers),
      fc.constantFrom(...helpAnswers),
      (wasHeard, understood, helped) => {
        const given = {
          wasHeard,
          understood,
          helped,
          help: helped === 'answered' ? 'tulkki' : undefined,
          answeredOn: today,
        };
        const words =
          [wasHeard, understood].some((item) => ['yes', 'partly', 'no'].includes(item)) || helped === 'answered';
        expect(hasSaid(given)).toBe(words);
        expect(contradictions(given, today)).toEqual(words ? [{ field: 'toldIn', reason: 'required' }] : []);
        expect(contradictions({ ...given, toldIn: 'fi' }, today)).toEqual([]);
      },
    ),
  );
});

test('what is read to her is short sentences in three languages, and promises nothing that law does not give', () => {
  for (const language of ['fi', 'sv', 'en'] as const) {
    const sentences = wellbeingTexts(language)('read.text').split('. ');
    expect(sentences.length).toBeGreaterThan(6);
    for (const sentence of sentences) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(16);
    expect(wellbeingTexts(language)('read.text')).not.toMatch(/salai|hemlig|secret|luottamuks|konfident/i);
  }
});

let world: OneCase;
beforeAll(async () => {
  world = await oneCase({ endpoints: wellbeingEndpoints });
});
afterAll(() => world.stop());

const said = {
  heardBy: 'police',
  answeredOn: today,
  wasHeard: 'partly',
  understood: 'yes',
  helped: 'answered',
  help: 'Oma tulkki',
  toldIn: 'fi',
  forStudy: 'not-asked',
};
const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
const heardOf = async (who = world.anna) => (await world.of(who, 'GET', '/heard')).body.heard;

test('her answer stands on its page in her words, and is in no study', async () => {
  const made = await world.of(world.anna, 'POST', '/heard', said);
  expect(made.status, made.text).toBe(200);
  const { text } = await world.see(world.anna, '/vointi');
  for (const words of ['Oma tulkki', 'Tulinko kuulluksi: osittain', 'tutkimuksesta ei ole kysytty'])
    expect(text).toContain(words);
  expect(await world.logged('HeardRecorded')).toBe(1);
});

test('nothing of hers is recorded before she was told; what was not asked may be', async () => {
  const { toldIn: _, ...untold } = said;
  expect(fields(await world.of(world.anna, 'POST', '/heard', untold))).toEqual(['toldIn required']);
  const nothing = { ...untold, wasHeard: 'not-asked', understood: 'did-not-answer', helped: 'not-asked', help: '' };
  expect((await world.of(world.anna, 'POST', '/heard', nothing)).status).toBe(200);
  expect((await world.see(world.anna, '/vointi')).text).toContain('ei halunnut vastata');
});

test('contradictions, the future and a text with a forbidden name are refused, and what was typed stays in the form', async () => {
  const wrong = (more: object) => world.of(world.anna, 'POST', '/heard', { ...said, ...more });
  expect(fields(await wrong({ answeredOn: addDays(today, 1) }))).toEqual(['answeredOn future']);
  expect(fields(await wrong({ helped: 'not-asked' }))).toEqual(['help not-asked']);
  expect(fields(await wrong({ help: '' }))).toEqual(['help required']);
  const form = await world.fill(world.anna, '/vointi/vastaus', { ...said, help: 'soita 040 123 4567' });
  expect([form.status, form.text.includes('soita 040 123 4567'), form.text.includes('Poista se.')]).toEqual([
    422,
    true,
    true,
  ]);
});

test('the form reads to her in three languages', async () => {
  const { text } = await world.see(world.anna, '/vointi/vastaus');
  expect(text).toContain('Lue tämä hänelle ensin');
  for (const language of ['sv', 'en']) expect(text).toContain(`<p lang="${language}">`);
});

test('another organisation sees nothing without her consent, police and stranger no page', async () => {
  expect(await heardOf(world.minna)).toEqual([]);
  for (const [method, to] of [
    ['GET', '/heard'],
    ['POST', '/heard'],
  ] as const) {
    expect((await world.of(world.jari, method, to, method === 'POST' ? said : undefined)).status).toBe(403);
    expect((await world.of(world.stranger, method, to, method === 'POST' ? said : undefined)).status).toBe(404);
  }
  const other = await world.organisation('Toinen tutkinta', 'police');
  const named = await world.worker(other, 'Nea Lampi');
  await world.joins(other, named, null);
  expect((await world.of(named, 'GET', '/heard')).status).toBe(403);
  expect((await world.of(named, 'POST', '/heard', said)).status).toBe(403);
});

test('her yes to the study is taken back for all answers at once, each as its next version', async () => {
  const [a, b] = await Promise.all(
    ['support', 'social'].map((heardBy) =>
      world.of(world.anna, 'POST', '/heard', { ...said, heardBy, forStudy: 'yes' }),
    ),
  );
  expect((await world.see(world.anna, '/vointi')).text).toContain('Peru lupa tutkimukseen');
  expect((await world.of(world.minna, 'POST', '/heard/withdraw-study', {})).body.withdrawn).toEqual([]);
  const done = await world.of(world.veikko, 'POST', '/heard/withdraw-study', {});
  expect(done.body.withdrawn).toEqual(expect.arrayContaining([a?.body.id, b?.body.id]));
  const rows = await heardOf();
  expect(rows.filter((row: { forStudy: string }) => row.forStudy === 'yes')).toEqual([]);
  const after = rows.find((row: { id: string }) => row.id === a?.body.id);
  expect([after.forStudy, after.version, after.help]).toEqual(['withdrawn', 2, 'Oma tulkki']);
  expect((await world.see(world.anna, '/vointi')).text).not.toContain('Peru lupa tutkimukseen');
  expect(await world.logged('HeardStudyWithdrawn')).toBe(2);
});

test('a correction is the next version with its reason; the former one is kept; a lost update is refused', async () => {
  const { body: made } = await world.of(world.anna, 'POST', '/heard', { ...said, help: 'Ensimmäinen' });
  const correct = (version: number, more: object = {}) =>
    world.of(world.veikko, 'POST', `/heard/${made.id}/correct`, { ...said, help: 'Toinen', version, ...more });
  expect(fields(await correct(1))).toEqual(['reason required']);
  expect((await correct(1, { reason: 'Väärä vastaus', wasHeard: 'no' })).status).toBe(200);
  expect((await correct(1, { reason: 'Myöhässä' })).status).toBe(409);
  expect(
    (await world.of(world.minna, 'POST', `/heard/${made.id}/correct`, { ...said, version: 2, reason: 'x' })).status,
  ).toBe(404);
  const page = await world.see(world.anna, `/vointi/vastaus/${made.id}`);
  expect(page.text).toContain('Ensimmäinen');
  expect(page.text).toContain('Tulinko kuulluksi: osittain');
  expect((await correct(2, { reason: 'Väärä tapaus', mistaken: true })).status).toBe(200);
  expect((await heardOf()).map(({ id }: { id: string }) => id)).not.toContain(made.id);
  expect(await world.logged('HeardCorrected')).toBe(2);
});

test('the database itself refuses an answer of hers that she gave without being told', async () => {
  await expect(
    world.owner.query(`update app.heard set told_in = null, version = version + 1 where was_heard = 'partly'`),
  ).rejects.toThrow(/check constraint/);
});
