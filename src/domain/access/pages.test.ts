import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import { consentEndpoints } from '../consent/index.ts';
import { accessEndpoints } from './index.ts';

let world: NetworkWorld;
const filled = new Map<string, string>();
beforeAll(async () => {
  world = await networkWorld();
  const { id } = await world.network(world.anna, [world.county.id, world.counsel.id]);
  await world.joins(world.county, id);
  await world.consent(world.county.lead, [world.saarni.id], ['social', 'account']);
  const wide = await world.consent(world.anna, [world.county.id, world.counsel.id], ['contact', 'account']);
  const ended = await world.consent(world.anna, [world.county.id], ['health']);
  await world.done(world.of(world.anna, 'POST', `/consents/${ended.id}/withdraw`));
  const invited = await world.done(
    world.of(world.anna, 'POST', `/consents/${id}/invitations`, {
      toId: world.counsel.id,
      purpose: 'Oikeudenkäynti',
      urgency: 'week',
    }),
  );
  const offer = await world.done(world.of(world.anna, 'POST', '/hand-overs', { toId: world.county.id, sheet: 'no' }));
  await world.consent(world.county.lead, [world.county.id], ['wellbeing'], { ownerIds: [world.saarni.id] });
  const bar = await world.done(
    world.of(world.anna, 'POST', '/bars', { workerId: world.county.backup.id, reason: 'other' }),
  );
  await world.joins(world.shelter, (await world.consent(world.anna, [world.shelter.id], ['contact'])).id);
  const admitted = await world.done(
    world.of(world.anna, 'POST', `/parts/${world.shelter.id}/circle`, { ofId: world.county.id, name: 'Minna Ranta' }),
  );
  await world.done(
    world.of(world.county.lead, 'POST', '/members', {
      workerId: world.county.backup.id,
      standing: 'member',
      classes: ['case', 'coordination'],
    }),
  );
  const taskId = randomUUID();
  await world.act(
    world.county.lead,
    `select act.ask_task($1, $2, $3, $4, 'asker', '2030-01-31', null, '\\x00')`,
    [world.caseId, taskId, world.county.id, world.county.backup.id],
    world.caseId,
  );
  const view = await world.view(world.anna);
  for (const [name, value] of Object.entries({
    caseId: world.caseId,
    consentId: wide.id,
    invitationId: invited.id,
    handOverId: offer.id,
    barId: bar.id,
    entryId: admitted.id,
    taskId,
    shelterId: world.shelter.id,
    annaId: world.anna.id,
    workerId: world.veikko.id,
    organisationId: world.county.id,
    requestId: view.requests[0].id,
    grantId: view.grants.find((grant: { given: boolean }) => grant.given).id,
  }))
    filled.set(name, value as string);
});
afterAll(() => world.stop());

for (const { slug = '', method } of [...consentEndpoints, ...accessEndpoints]) {
  test(`${method} ${slug} draws in three languages without a word missing`, async () => {
    const viewer = slug.startsWith('/saapuneet')
      ? world.counsel.intake
      : slug === '/t/:caseId/lahde'
        ? world.county.lead
        : slug.endsWith('/luokat')
          ? world.veikko
          : world.anna;
    // The circle is a hidden part's, and only the acting lead is named for more.
    const of = slug.includes('/piiri')
      ? { organisationId: 'shelterId' }
      : slug.endsWith('/luokat')
        ? { workerId: 'annaId' }
        : {};
    const path = slug.replace(
      /:(\w+)/g,
      (_, name: string) => filled.get({ ...of }[name as 'workerId'] ?? name) ?? name,
    );
    for (const language of ['fi', 'sv', 'en']) {
      const { status, text } = await world.page(viewer, `/${language}${path}`);
      expect([path, status]).toEqual([path, 200]);
      expect(text).toContain(`<html lang="${language}"`);
      expect(text.match(/<h1/g)).toHaveLength(1);
      expect(text).not.toMatch(/style=|<script>|undefined|\[object/);
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });
}
