import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { needEndpoints } from './index.ts';
import { answers, domains, urgencies } from './need-fields.ts';
import { looksOf, partName } from './sitting.ts';

const today = dayOf(new Date());

const said = fc.record(
  {
    urgency: fc.constantFrom(...urgencies),
    answer: fc.constantFrom(...answers),
    hers: fc.constant('Haluan nukkua'),
    ours: fc.constant('Asunto päättyy'),
    strengths: fc.constant('Sisko lähellä'),
  },
  { requiredKeys: [] },
);

test('whatever is typed is recorded as it was said or refused where it stands; what is not spoken of is not recorded', () => {
  fc.assert(
    fc.property(fc.array(said, { minLength: domains.length, maxLength: domains.length }), (areas) => {
      const typed = Object.fromEntries(
        areas.flatMap((area, at) =>
          Object.entries(area).map(([part, value]) => [
            partName(domains[at] as (typeof domains)[number], part as keyof typeof area),
            value,
          ]),
        ),
      );
      const { looks, problems } = looksOf({ seenOn: today, answer: 'not-asked', ...typed }, today);
      const isSilent = areas.every((area) => Object.keys(area).length === 0);
      const wrong = new Set(problems.map(({ field }) => field));
      for (const [at, domain] of domains.entries()) {
        const area = areas[at] ?? {};
        const look = looks.find((one) => one.domain === domain);
        const answer = area.answer ?? 'not-asked';
        if (area.urgency === undefined) {
          expect(look).toBeUndefined();
          expect(wrong.has(partName(domain, 'urgency'))).toBe(
            Object.keys(area).length > 0 || (isSilent && domain === 'safety'),
          );
        } else {
          expect(look).toMatchObject({ ...area, answer, seenOn: today });
          expect(wrong.has(partName(domain, 'hers'))).toBe(answer !== 'answered' && area.hers !== undefined);
        }
      }
      if (isSilent) expect(problems).toEqual([{ field: partName('safety', 'urgency'), reason: 'one-at-least' }]);
    }),
  );
});

let world: OneCase;
beforeAll(async () => {
  world = await oneCase({ endpoints: needEndpoints });
});
afterAll(() => world.stop());

const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
const sit = (body: object) => world.of(world.anna, 'POST', '/needs/sitting', { seenOn: today, ...body });

test('fourteen areas at one sitting are fourteen looks, told once in the log', async () => {
  const all = Object.fromEntries(domains.map((domain) => [partName(domain, 'urgency'), 'later']));
  const made = await sit({
    ...all,
    'housing-urgency': 'now',
    'housing-hers': 'Pelkään jäädä kadulle',
    'money-answer': 'did-not-answer',
  });
  expect(made.status, made.text).toBe(200);
  const { needs } = (await world.of(world.anna, 'GET', '/needs')).body as {
    needs: { domain: string; urgency: string; answer: string; hers: string | null }[];
  };
  expect(needs).toHaveLength(domains.length);
  expect(needs.find(({ domain }) => domain === 'housing')).toMatchObject({
    urgency: 'now',
    answer: 'answered',
    hers: 'Pelkään jäädä kadulle',
  });
  expect(needs.find(({ domain }) => domain === 'money')).toMatchObject({ urgency: 'later', answer: 'did-not-answer' });
  expect(await world.logged('NeedsRecorded')).toBe(1);
});

test('what is wrong is told at its area, nothing is recorded, and all that was typed stands in the form', async () => {
  expect(fields(await sit({}))).toEqual(['safety-urgency one-at-least']);
  expect(fields(await sit({ seenOn: addDays(today, 1), 'housing-urgency': 'now' }))).toEqual(['seenOn future']);
  expect(fields(await sit({ 'health-ours': 'Särky' }))).toEqual(['health-urgency choose']);
  expect(fields(await sit({ answer: 'not-asked', 'health-urgency': 'now', 'health-hers': 'Särky' }))).toEqual([
    'health-hers not-asked',
  ]);
  expect(fields(await sit({ 'health-urgency': 'now', 'health-ours': 'soita 040 123 4567' }))).toEqual([
    'health-ours looks-like-identity',
  ]);
  const form = await world.fill(world.anna, '/suunnitelma/tarpeet/kaikki', {
    seenOn: today,
    answer: 'answered',
    'everyday-life-urgency': 'weeks',
    'health-ours': 'Hammassärky yöllä',
  });
  expect(form.status).toBe(422);
  expect(form.text).toContain('Hammassärky yöllä');
  expect(form.text).toContain('Terveys: Valitse kiireellisyys.');
  expect(form.text).toMatch(/<option value="weeks" selected[^>]*>/);
});

test('the page tells how each area was seen before, and who writes no shared plan has no such form', async () => {
  await sit({ 'residence-urgency': 'weeks' });
  const page = await world.see(world.anna, '/suunnitelma/tarpeet/kaikki');
  expect(page.text).toMatch(/[^<]* \d+\.\d+\.\d{4}: viikkojen kuluessa\./);
  expect((await world.see(world.jari, '/suunnitelma/tarpeet/kaikki')).status).toBe(403);
  expect((await world.see(world.stranger, '/suunnitelma/tarpeet/kaikki')).status).toBe(404);
});
