import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { needEndpoints } from './index.ts';
import { changeOf, courses, urgentNow } from './need.ts';
import { domains, type NeedView, urgencies } from './need-fields.ts';

const today = dayOf(new Date());

test('urgency moves in words: eased and more urgent are each other’s mirror, what is not known is not compared', () => {
  fc.assert(
    fc.property(fc.constantFrom(...urgencies), fc.constantFrom(...urgencies), (was, is) => {
      const [there, back] = [changeOf(was, is), changeOf(is, was)];
      if (was === is) expect(there).toBe('same');
      else if (was === 'not-known' || is === 'not-known')
        expect([there, back]).toEqual(['not-comparable', 'not-comparable']);
      else expect([there, back].toSorted()).toEqual(['eased', 'more-urgent']);
    }),
  );
  expect(changeOf('now', 'later')).toBe('eased');
  expect(changeOf(undefined, 'now')).toBe('first');
});

const seen = (more: Partial<NeedView>): NeedView => ({
  id: 'a',
  organisationId: 'o',
  organisation: 'Saarni ry',
  author: null,
  own: true,
  version: 1,
  writtenAt: '2026-01-01T10:00:00Z',
  hers: null,
  ours: null,
  strengths: null,
  domain: 'housing',
  answer: 'answered',
  urgency: 'now',
  seenOn: '2026-01-01',
  ...more,
});

test('every domain has its place, one present look an organisation, the earlier ones behind it', () => {
  const all = courses([
    seen({ id: 'a' }),
    seen({ id: 'b', seenOn: '2026-02-01', urgency: 'later' }),
    seen({ id: 'c', organisationId: 'p', seenOn: '2026-01-15' }),
  ]);
  expect(all.map(({ domain }) => domain)).toEqual(domains);
  const housing = all.find(({ domain }) => domain === 'housing');
  expect(housing?.now.map(({ need, before, change }) => [need.id, before?.id, change])).toEqual([
    ['b', 'a', 'eased'],
    ['c', undefined, 'first'],
  ]);
  expect(housing?.earlier.map(({ id }) => id)).toEqual(['a']);
});

test('urgent is what is needed at once or within weeks as it is seen now', () => {
  const needs = [
    seen({ id: 'a' }),
    seen({ id: 'b', seenOn: '2026-02-01', urgency: 'none' }),
    seen({ id: 'c', domain: 'money', urgency: 'weeks' }),
    seen({ id: 'd', domain: 'safety', urgency: 'now' }),
  ];
  expect(urgentNow(needs).map(({ id }) => id)).toEqual(['d', 'c']);
});

let world: OneCase;
beforeAll(async () => {
  world = await oneCase({ endpoints: needEndpoints });
});
afterAll(() => world.stop());

const look = { domain: 'housing', answer: 'answered', urgency: 'now', seenOn: today };
const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);

test('a look needs only area, urgency and whether she was asked; both views stand side by side', async () => {
  const made = await world.of(world.anna, 'POST', '/needs', {
    ...look,
    seenOn: addDays(today, -30),
    hers: 'Pelkään jäädä kadulle',
  });
  expect(made.status, made.text).toBe(200);
  expect(
    (await world.of(world.anna, 'POST', '/needs', { ...look, urgency: 'later', ours: 'Asunto on 3 kk' })).status,
  ).toBe(200);
  const { text } = await world.see(world.anna, '/suunnitelma/tarpeet');
  expect(text).toContain('Kiire on hellittänyt: oli ”tarvitaan heti”');
  expect(text).toContain('Pelkään jäädä kadulle');
  expect(text).toContain('Asunto on 3 kk');
});

test('what somebody wrote in another language than the page is marked with its own', async () => {
  const words = { hers: 'I am afraid to sleep on the street', ours: 'Hän ei voi palata asuntoon' };
  expect((await world.of(world.anna, 'POST', '/needs', { ...look, domain: 'digital-safety', ...words })).status).toBe(
    200,
  );
  const inFinnish = (await world.see(world.anna, '/suunnitelma/tarpeet')).text;
  expect(inFinnish).toMatch(/ lang="en"[^>]*>[^<]*I am afraid to sleep on the street/);
  expect(inFinnish).not.toMatch(/ lang="fi"[^>]*>[^<]*Hän ei voi palata asuntoon/);
  const inEnglish = (await world.see(world.anna, '/suunnitelma/tarpeet', 'en')).text;
  expect(inEnglish).not.toMatch(/ lang="en"[^>]*>[^<]*I am afraid to sleep on the street/);
  expect(inEnglish).toMatch(/ lang="fi"[^>]*>[^<]*Hän ei voi palata asuntoon/);
});

test('not asked and not answered are values, and bring no words of hers with them', async () => {
  for (const answer of ['not-asked', 'did-not-answer']) {
    expect(
      (await world.of(world.anna, 'POST', '/needs', { ...look, domain: 'money', answer, urgency: 'not-known' })).status,
    ).toBe(200);
    expect(fields(await world.of(world.anna, 'POST', '/needs', { ...look, answer, hers: 'jotain' }))).toEqual([
      'hers not-asked',
    ]);
  }
  expect((await world.see(world.anna, '/suunnitelma/tarpeet')).text).toContain('ei halunnut vastata');
});

test('a look of the future and a text with a forbidden name are refused, and what was typed stays in the form', async () => {
  expect(fields(await world.of(world.anna, 'POST', '/needs', { ...look, seenOn: addDays(today, 1) }))).toEqual([
    'seenOn future',
  ]);
  const form = await world.fill(world.anna, '/suunnitelma/tarve', { ...look, ours: 'soita 040 123 4567' });
  expect([form.status, form.text.includes('soita 040 123 4567'), form.text.includes('Poista se.')]).toEqual([
    422,
    true,
    true,
  ]);
});

test('another organisation sees nothing without her consent, and a stranger no case', async () => {
  expect((await world.of(world.minna, 'GET', '/needs')).body.needs).toEqual([]);
  expect((await world.of(world.jari, 'GET', '/needs')).status).toBe(403);
  expect((await world.of(world.stranger, 'GET', '/needs')).status).toBe(404);
});

test('a correction is the next version with its reason; the former one is kept; a lost update is refused', async () => {
  const { body: made } = await world.of(world.anna, 'POST', '/needs', {
    ...look,
    domain: 'health',
    ours: 'Ensimmäinen arvio',
  });
  const correct = (version: number, more: object = {}) =>
    world.of(world.veikko, 'POST', `/needs/${made.id}/correct`, {
      ...look,
      domain: 'health',
      ours: 'Toinen',
      version,
      ...more,
    });
  expect(fields(await correct(1))).toEqual(['reason required']);
  expect((await correct(1, { reason: 'Väärä kiire', urgency: 'weeks' })).status).toBe(200);
  expect((await correct(1, { reason: 'Myöhässä' })).status).toBe(409);
  const page = await world.see(world.anna, `/suunnitelma/tarve/${made.id}`);
  expect(page.text).toContain('Ensimmäinen arvio');
  expect((await correct(2, { reason: 'Väärä tapaus', mistaken: true })).status).toBe(200);
  const ids = (await world.of(world.anna, 'GET', '/needs')).body.needs.map(({ id }: { id: string }) => id);
  expect(ids).not.toContain(made.id);
  expect(await world.logged('NeedCorrected')).toBe(2);
});
