import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { accessEndpoints } from '../access/index.ts';
import { consentEndpoints } from '../consent/index.ts';
import { workerEndpoints } from '../worker/index.ts';
import { homeEndpoints } from './index.ts';

/** Access model 1, sentence 4: where nobody on the case can name what an acting lead lacks. */
let world: NetworkWorld;
let admin: Person;
beforeAll(async () => {
  world = await networkWorld([...consentEndpoints, ...accessEndpoints, ...homeEndpoints, ...workerEndpoints]);
  admin = await world.worker(world.saarni.id, 'Aada Admin', ['organisation-admin', 'worker']);
});
afterAll(() => world.stop());

const say = (by: Person, leadId: string, workerId = world.anna.id, word = 'appoint') =>
  world.json(by, 'POST', `/workers/${workerId}/team-leads`, { leadId, say: word });
const sees = async (person: Person) => (await world.of(person, 'GET', '/network')).status;
const attention = async (person: Person): Promise<string[]> =>
  (await world.json(person, 'GET', '/work')).body.attention.map(({ kind }: { kind: string }) => kind);

test('the admin appoints a team lead over the lead, who then names what she lacks; nobody appoints herself', async () => {
  for (const by of [world.anna, world.veikko, world.helmi]) expect((await say(by, world.member.id)).status).toBe(403);
  expect((await say(admin, admin.id)).status).toBe(422);
  expect((await say(admin, world.anna.id)).status).toBe(422);
  expect((await say(admin, world.member.id, admin.id)).status).toBe(422);
  expect((await say(admin, world.county.lead.id)).status).toBe(422);
  expect((await say(admin, world.member.id, world.county.lead.id)).status).toBe(404);
  expect((await say(admin, world.member.id, world.nobody)).status).toBe(404);
  expect(await sees(world.member)).toBe(404);
  expect((await say(admin, world.member.id)).body).toMatchObject({ state: 'appointed' });
  expect((await say(admin, world.member.id)).status).toBe(409);
  // A team lead reads what a team lead reads, and no more (access text, section 4).
  expect(await sees(world.member)).toBe(200);
  const name = { workerId: world.anna.id, standing: 'lead', classes: ['case', 'contact', 'health'] };
  await world.done(world.of(world.member, 'POST', '/members', name));
});

test('the data-protection officer is told: on the first page, and by an entry in the organisation’s own log', async () => {
  expect(await attention(world.helmi)).toEqual(['team-lead-appointed']);
  expect(await attention(world.veikko)).toEqual(['named-backup']);
  expect(await world.drawers('TeamLeadAppointed')).toEqual(['Saarni ry organisation-log']);
});

test('the page shows who leads whose team, and ends it; sight ends with it', async () => {
  const page = (by: Person) => world.page(by, `/fi/minun/tyontekijat/${world.anna.id}/tiiminvetaja`);
  expect((await page(admin)).text).toContain('Martta Metsä');
  expect((await page(world.veikko)).status).toBe(403);
  expect((await world.page(admin, '/fi/minun/tyontekijat')).text).toContain(`${world.anna.id}/tiiminvetaja`);
  expect((await say(admin, world.member.id, world.anna.id, 'end')).body).toMatchObject({ state: 'ended' });
  expect((await say(admin, world.member.id, world.anna.id, 'end')).status).toBe(409);
  expect(await sees(world.member)).toBe(404);
});
