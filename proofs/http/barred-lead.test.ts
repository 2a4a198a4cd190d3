import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from './network-world.ts';
import type { Person } from './small-world.ts';

/**
 * Access model 1, sentence 12: an organisation under a bar never leads, whichever way the lead would pass: nobody would see its bar and lift it.
 * The shelter, whose part is hidden, has opened the case and may invite one organisation as new lead.
 */
let world: NetworkWorld;
let officer: Person;
let on: ReturnType<NetworkWorld['on']>;
beforeAll(async () => {
  world = await networkWorld();
  officer = await world.worker(world.shelter.id, 'Tiina Tieto', ['data-protection-officer']);
});
afterAll(() => world.stop());
beforeEach(async () => {
  on = world.on(await world.opens(world.shelter.lead, 'Pihlaja', world.shelter.backup));
});

const invites = async (there: NetworkWorld['county']) => {
  const { lead } = world.shelter;
  const { id } = await on.consent(lead, [there.id], ['contact']);
  const invitation = { toId: there.id, purpose: 'Apua asumiseen', urgency: 'week' };
  return on.of(lead, 'POST', `/consents/${id}/invitations`, invitation);
};
const accepts = (there: NetworkWorld['county'], id: string) =>
  world.json(there.intake, 'POST', `/intake/${id}/accept`, { leadId: there.lead.id, backupId: there.backup.id });
const bars = (organisationId: string, person: Person = world.shelter.lead) =>
  world.done(on.of(person, 'POST', '/bars', { organisationId, reason: 'other' }));
const leads = async () =>
  (
    await world.owner.query<{ organisation_id: string }>(
      'select organisation_id from app.party where case_id = $1 and lead',
      [on.caseId],
    )
  ).rows.map(({ organisation_id }) => organisation_id);

test('whoever sees the bar invites it to no lead, and is told what to do', async () => {
  await bars(world.county.id);
  const refused = await invites(world.county);
  expect([refused.status, refused.body.error.reason]).toEqual([422, 'barred']);
  expect((await invites(world.counsel)).status).toBe(200);
});

test('an invitation of before the bar is accepted and passes nothing: the bar is still seen, lifted, and another leads', async () => {
  const invited = await invites(world.county);
  const barId = (await bars(world.county.id, officer)).id;
  const accepted = await accepts(world.county, invited.body.id);
  expect([accepted.status, accepted.body.error]).toEqual([200, undefined]);
  expect(await leads()).toEqual([world.shelter.id]);
  expect((await on.of(world.county.lead, 'GET', '/bars')).status).toBe(403);
  for (const person of [officer, world.shelter.lead])
    expect((await on.of(person, 'GET', '/bars')).body.bars).toMatchObject([{ id: barId }]);
  // One organisation: this one has not become the lead.
  const next = await invites(world.counsel);
  expect(next.status).toBe(200);
  for (const person of [officer, world.shelter.lead])
    expect((await on.of(person, 'POST', `/bars/${barId}/lift`)).status).toBe(200);
  await accepts(world.counsel, next.body.id);
  expect(await leads()).toEqual([world.counsel.id]);
});

test('nor is the lead offered to it when it has come again', async () => {
  const { id } = await world.done(
    world.of(world.anna, 'POST', '/bars', { organisationId: world.county.id, reason: 'other' }),
  );
  await world.joins(world.county, (await world.consent(world.anna, [world.county.id], ['contact'])).id);
  const offer = () => world.of(world.anna, 'POST', '/hand-overs', { toId: world.county.id, sheet: 'no' });
  const refused = await offer();
  expect([id, refused.status, refused.body.error.reason]).toEqual([id, 422, 'barred']);
});
