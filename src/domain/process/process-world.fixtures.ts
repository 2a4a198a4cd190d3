import { expect } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { processEndpoints } from './index.ts';

const today = dayOf(new Date());
/** So many days from today. */
export const day = (days: number) => addDays(today, days);

/** One case with courses, and who begins and reads them; of the file of tests that has started it. */
export let world: OneCase;
/** Of the police, named for the process of this case. */
export let teppo: Person;

export async function startProcessWorld(): Promise<void> {
  world = await oneCase({ endpoints: processEndpoints });
  teppo = await world.worker(world.police, 'Teppo Tutkija');
  await world.owner.query(`select priv.put_member($1, $2, $3, 'member', array['case', 'process'], now(), null)`, [
    world.caseId,
    world.police,
    teppo.id,
  ]);
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
}

export const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
export const begin = async (person: Person, body: object = { kind: 'criminal' }): Promise<string> => {
  const made = await world.of(person, 'POST', '/processes', body);
  expect(made.status, made.text).toBe(200);
  return made.body.id;
};
export const told = { state: 'done', source: 'told-by-authority' };
export const step = (person: Person, process: string, body: object) =>
  world.of(person, 'POST', `/processes/${process}/steps`, { ...told, ...body });
export const courses = async (person: Person) => (await world.of(person, 'GET', '/processes')).body.processes;
export const course = async (person: Person, id: string) =>
  (await courses(person)).find((course: { id: string }) => course.id === id);

/** Every one of these acts has left its entry. */
export async function expectLogged(...kinds: string[]): Promise<void> {
  for (const kind of kinds) expect(await world.logged(kind), kind).toBeGreaterThan(0);
}
