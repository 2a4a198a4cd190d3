import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { pronounEndpoints } from './index.ts';

const today = dayOf(new Date());
let world: OneCase;
beforeAll(async () => {
  world = await oneCase({ endpoints: pronounEndpoints });
});
afterAll(() => world.stop());

const bar = async (language: string, person = world.anna) => (await world.see(person, '/puhuttelu', language)).text;
const chooses = (pronoun: string, saidOn = today) => world.of(world.veikko, 'POST', '/pronouns', { pronoun, saidOn });

test('nobody asked: the pages say so, and use no pronoun', async () => {
  expect(await bar('sv')).toContain('Klienten har inte tillfrågats');
  expect(await bar('sv')).not.toContain('Pronomen:');
});

test('the newest choice is the one that counts, and everybody named on the case in the own organisation has it', async () => {
  expect((await chooses('he', addDays(today, -9))).status).toBe(200);
  const made = await chooses('she');
  expect(made.status, made.text).toBe(200);
  expect(await bar('sv')).toContain('Pronomen: hon, she');
  expect(await bar('en')).toContain('he (in English)');
  const wrong = { pronoun: 'she', saidOn: today, reason: 'Väärä ihminen', mistaken: true, version: 1 };
  expect((await world.of(world.anna, 'POST', `/pronouns/${made.body.id}/correct`, wrong)).status).toBe(200);
  expect(await bar('fi')).toContain('Pronomini: han, he');
});

test('another organisation on the case has its own record alone, and a stranger no case', async () => {
  expect(await bar('sv', world.minna)).not.toContain('Pronomen:');
  expect((await world.of(world.minna, 'GET', '/pronouns')).body.chosen).toEqual([]);
  expect((await world.of(world.stranger, 'GET', '/pronouns')).status).toBe(404);
});

test('a day to come and a word that is none of the choices are refused at their fields', async () => {
  const fields = async (fields: object) =>
    (await world.of(world.anna, 'POST', '/pronouns', { pronoun: 'they', saidOn: today, ...fields })).body.error.fields;
  expect(await fields({ saidOn: addDays(today, 1) })).toMatchObject([{ field: 'saidOn', reason: 'future' }]);
  expect(await fields({ pronoun: 'it' })).toMatchObject([{ field: 'pronoun' }]);
});
