import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { action, onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId } from '../../platform/http/fields.ts';
import { formToken } from '../../platform/http/session.ts';
import { dayOf } from '../../platform/time/format.ts';
import { pronounEndpoints } from '../pronoun/index.ts';
import { needTexts } from './need.texts.ts';

/** A paper that waits for something before it says of whose view it tells, as papers wait for their typeface. */
const paper = change({
  path: '/cases/:caseId/paper',
  slug: '/t/:caseId/paperi',
  summary: 'A paper.',
  input: z.object({ caseId: CaseId }),
  action: action('paper.take', 'case', () => true),
  subject: (input) => onCase(input.caseId),
  audit: 'PlanExported',
  run: async () => ({ kept: true }),
  async file(_, language) {
    await setTimeout(5);
    return { name: 'paper.txt', type: 'text/plain; charset=utf-8', bytes: needTexts(language)('hers') };
  },
});

let world: OneCase;
beforeAll(async () => {
  world = await oneCase({ endpoints: [...pronounEndpoints, paper] });
});
afterAll(() => world.stop());

const fromForm = async (person: OneCase['anna'], language: string) => {
  const csrf = formToken(world.faces.formSecret, person.token);
  return (await world.send(person, `/${language}/t/${world.caseId}/paperi`, { csrf })).text;
};
const fromProgram = async (person: OneCase['anna'], language: string) => {
  const headers = { authorization: `Bearer ${person.token}`, 'accept-language': language };
  const to = `http://localhost:3000/api/v1/cases/${world.caseId}/paper`;
  const more = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: '{}' };
  return (await world.app.fetch(new Request(to, more))).text();
};

test('a paper speaks as the person chose, on both faces and after what it waits for; that of another organisation uses no pronoun', async () => {
  expect(await fromForm(world.anna, 'sv')).toBe('Klientens syn');
  const chosen = await world.of(world.anna, 'POST', '/pronouns', { pronoun: 'they', saidOn: dayOf(new Date()) });
  expect(chosen.status, chosen.text).toBe(200);
  for (const take of [fromForm, fromProgram]) {
    expect(await take(world.anna, 'sv')).toBe('Hens syn');
    expect(await take(world.anna, 'en')).toBe('Their view');
    expect(await take(world.minna, 'sv')).toBe('Klientens syn');
  }
  // Two that are made at once do not mix.
  expect(await Promise.all([fromForm(world.anna, 'en'), fromForm(world.minna, 'en')])).toEqual([
    'Their view',
    'The client’s view',
  ]);
});
