import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { dayOf } from '../../platform/time/format.ts';
import { pronounEndpoints } from '../pronoun/index.ts';
import { needEndpoints } from './index.ts';

let world: OneCase;
beforeAll(async () => {
  world = await oneCase({ endpoints: [...needEndpoints, ...pronounEndpoints] });
});
afterAll(() => world.stop());

const needsIn = async (language: string, person = world.anna) =>
  (await world.see(person, '/suunnitelma/tarpeet', language)).text;

test.each([
  ['nobody asked', undefined, 'Klientens egen syn', 'The client’s own view'],
  ['she', 'she', 'Hennes egen syn', 'Her own view'],
  ['he', 'he', 'Hans egen syn', 'His own view'],
  ['they', 'they', 'Hens egen syn', 'Their own view'],
  ['no pronoun', 'none', 'Klientens egen syn', 'The client’s own view'],
])('a page speaks as the person chose: %s', async (_, pronoun, swedish, english) => {
  const saidOn = dayOf(new Date());
  if (pronoun) expect((await world.of(world.anna, 'POST', '/pronouns', { pronoun, saidOn })).status).toBe(200);
  expect(await needsIn('sv')).toContain(swedish);
  expect(await needsIn('en')).toContain(english);
  expect(await needsIn('fi')).toContain('Hänen oma näkemyksensä');
  // The other organisation has not asked.
  expect(await needsIn('sv', world.minna)).toContain('Klientens egen syn');
});
