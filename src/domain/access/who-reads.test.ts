import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { consentEndpoints } from '../consent/index.ts';
import { accessEndpoints } from './index.ts';

/** Access model 5: who reads a room by a grant is known to those who may give that grant, for that class; a consent alone names nobody. */
let world: NetworkWorld;
/** Holds contact and what every naming holds; coordination; leads the one's team. */
let contact: Person;
let plan: Person;
let boss: Person;

beforeAll(async () => {
  world = await networkWorld([...consentEndpoints, ...accessEndpoints]);
  await world.joins(world.county, (await world.network(world.anna, [world.county.id, world.counsel.id])).id);
  [contact, plan] = [world.member, await world.worker(world.saarni.id, 'Pirjo Plan')];
  boss = await world.worker(world.saarni.id, 'Terttu Tiimi', ['team-lead']);
  await world.owner.query('insert into priv.team_lead (lead_id, worker_id) values ($1, $2)', [boss.id, plan.id]);
  await name(world.anna, contact, ['case', 'contact']);
  await name(world.anna, plan, ['case', 'coordination']);
  await world.consent(world.anna, [world.county.id], ['contact']);
});
afterAll(() => world.stop());

const name = (by: Person, { id }: Person, classes: readonly string[]) =>
  world.done(world.of(by, 'POST', '/members', { workerId: id, standing: 'member', classes }));
const told = (person: Person) =>
  world.act<{ class: string; organisation_id: string; worker: string }>(
    person,
    'select class, organisation_id, worker from look.who_reads($1) order by 1, 2, 3',
    [world.caseId],
    world.caseId,
  );
const ofOthers = async (person: Person, classes: readonly string[]) =>
  (await told(person))
    .filter((row) => row.organisation_id !== world.saarni.id && classes.includes(row.class))
    .map((row) => `${row.class} ${row.worker}`);

test('by a grant is named for one who may give it, and for nobody else', async () => {
  expect(await ofOthers(contact, ['contact', 'coordination'])).toEqual(['contact Minna Ranta', 'contact Pekka Ranta']);
  expect(await ofOthers(plan, ['contact', 'coordination'])).toEqual([
    'coordination Minna Ranta',
    'coordination Pekka Ranta',
  ]);
  expect(await ofOthers(boss, ['contact', 'coordination'])).toEqual([]);
  // She leads and is named for nothing: there is nothing that she would share.
  expect(await told(boss)).toEqual([]);
});

test('the own team is named by class, and she who leads it for what a team lead reads', async () => {
  const own = (await told(plan)).filter((row) => row.organisation_id === world.saarni.id);
  expect(own.filter((row) => row.class === 'coordination').map((row) => row.worker)).toEqual([
    'Anna Kallio',
    'Pirjo Plan',
    'Terttu Tiimi',
    'Veikko Salo',
  ]);
  expect(own.map((row) => row.class)).not.toContain('contact');
});

test('that another organisation narrows a worker’s classes shows to none but those who may give the grant', async () => {
  const before = JSON.stringify(await told(boss));
  await name(world.county.lead, world.county.backup, ['case', 'contact']);
  expect(JSON.stringify(await told(boss))).toBe(before);
  expect(await ofOthers(plan, ['contact', 'coordination'])).toEqual(['coordination Minna Ranta']);
});

test('a consent that has opened nothing names nobody', async () => {
  await world.joins(
    world.police,
    (await world.consent(world.county.lead, [world.police.id], ['justice'], { ownerIds: [world.saarni.id] })).id,
  );
  expect(await ofOthers(world.anna, ['justice'])).toEqual([]);
  const [{ id }] = (await world.view(world.anna)).requests;
  await world.done(world.of(world.anna, 'POST', `/grant-requests/${id}/answer`, { answer: 'open' }));
  expect(await ofOthers(world.anna, ['justice'])).toEqual(['justice Jaana Laakso', 'justice Jari Laakso']);
  expect(await ofOthers(contact, ['justice'])).toEqual([]);
});
