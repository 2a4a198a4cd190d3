import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import { consentEndpoints } from '../consent/index.ts';
import { accessEndpoints } from './index.ts';

let it: NetworkWorld;
const filled = new Map<string, string>();
beforeAll(async () => {
  it = await networkWorld();
  const { id } = await it.network(it.anna, [it.county.id, it.counsel.id]);
  await it.joins(it.county, id);
  await it.consent(it.county.lead, [it.saarni.id], ['social', 'account']);
  const wide = await it.consent(it.anna, [it.county.id, it.counsel.id], ['contact', 'account']);
  const ended = await it.consent(it.anna, [it.county.id], ['health']);
  await it.done(it.of(it.anna, 'POST', `/consents/${ended.id}/withdraw`));
  const invited = await it.done(
    it.of(it.anna, 'POST', `/consents/${id}/invitations`, {
      toId: it.counsel.id,
      purpose: 'Oikeudenkäynti',
      urgency: 'week',
    }),
  );
  const offer = await it.done(it.of(it.anna, 'POST', '/hand-overs', { toId: it.county.id }));
  await it.consent(it.county.lead, [it.county.id], ['wellbeing'], { ownerIds: [it.saarni.id] });
  const bar = await it.done(it.of(it.anna, 'POST', '/bars', { workerId: it.county.backup.id, reason: 'other' }));
  const view = await it.view(it.anna);
  for (const [name, value] of Object.entries({
    caseId: it.caseId,
    consentId: wide.id,
    invitationId: invited.id,
    handOverId: offer.id,
    barId: bar.id,
    workerId: it.veikko.id,
    organisationId: it.county.id,
    requestId: view.requests[0].id,
    grantId: view.grants.find((grant: { given: boolean }) => grant.given).id,
  }))
    filled.set(name, value as string);
});
afterAll(() => it.stop());

for (const { slug = '', method } of [...consentEndpoints, ...accessEndpoints]) {
  test(`${method} ${slug} draws in three languages without a word missing`, async () => {
    const viewer = slug.startsWith('/saapuneet')
      ? it.counsel.intake
      : slug === '/t/:caseId/lahde'
        ? it.county.lead
        : it.anna;
    const path = slug.replace(/:(\w+)/g, (_, name: string) => filled.get(name) ?? name);
    for (const language of ['fi', 'sv', 'en']) {
      const { status, text } = await it.page(viewer, `/${language}${path}`);
      expect([path, status]).toEqual([path, 200]);
      expect(text).toContain(`<html lang="${language}"`);
      expect(text.match(/<h1/g)).toHaveLength(1);
      expect(text).not.toMatch(/style=|<script>|undefined|\[object/);
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });
}
