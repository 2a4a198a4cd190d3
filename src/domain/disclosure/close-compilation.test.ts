import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts } from '../../../proofs/http/network-world.ts';
import {
  at,
  choose,
  gatherAnew,
  keyOf,
  mine,
  recordConsent,
  release,
  standing,
  startDisclosureWorld,
  world,
} from './disclosure-world.fixtures.ts';

beforeAll(startDisclosureWorld);
afterAll(() => world.stop());

test('a withdrawal before sending closes it, and nothing of what had been chosen is kept', async () => {
  await gatherAnew();
  const chosen = await world.done(choose(world.county.lead, [await keyOf(world.county.lead, 'Palkka jäi maksamatta')]));
  await world.done(release(world.county.lead, chosen.partId));
  await world.done(world.of(world.anna, 'POST', `/consents/${standing.consentId}/withdraw`, {}));
  expect((await mine(world.county.lead))[0]).toMatchObject({ id: standing.compilationId, state: 'closed' });
  const left = await world.owner.query('select 1 from app.compilation_part where compilation_id = $1', [
    standing.compilationId,
  ]);
  expect(left.rows).toEqual([]);
  expect((await at(world.anna, '/send', { owners: [world.county.id], word: 'Esitutkintaa varten' })).status).toBe(409);
  expect((await world.done(world.of(world.anna, 'GET', `/consents/${standing.consentId}`))).handedOver).toEqual([]);
});

test('a receiver that is not on the case is invited in the same act that opens the compilation', async () => {
  const caseId = await world.opens(world.anna, 'Haapa', world.veikko);
  const other = world.on(caseId);
  const of = (to: string, body: object) => other.of(world.anna, 'POST', to, body);
  const { id: asked } = (
    await of('/disclosure-consents', { ownerIds: [world.saarni.id], toId: world.police.id, ...facts() })
  ).body;
  const along = () => of('/compilations', { consentId: asked, purpose: 'Esitutkintaa varten', invite: true });
  // The consent to hand over brings nobody onto the case.
  expect((await along()).body.error.fields).toMatchObject([{ field: 'invite', reason: 'no-consent' }]);
  const { id: plain } = await other.consent(world.anna, [world.police.id], ['justice']);
  expect((await other.see(world.anna, '/kooste/uusi')).text).toContain('Kutsu vastaanottaja tapaukselle samalla');
  const made = await along();
  expect(made.body).toMatchObject({ state: 'open', invited: true });
  const { invitations } = (await world.json(world.police.intake, 'GET', '/intake')).body;
  expect(invitations).toContainEqual(expect.objectContaining({ purpose: 'Esitutkintaa varten', urgency: 'week' }));
  expect((await other.see(world.anna, `/kooste/${made.body.id}/laheta`)).text).toContain('ei ole vielä mukana');
  expect(plain).toBeTruthy();
});

test('a consent to hand over invites nobody', async () => {
  const { id } = (await recordConsent()).body;
  const answer = await world.of(world.anna, 'POST', `/consents/${id}/invitations`, {
    toId: world.police.id,
    purpose: 'Apua',
    urgency: 'week',
  });
  expect(answer.status).not.toBe(200);
});

test('closing it ends it the same way; only the lead may', async () => {
  await gatherAnew();
  expect((await at(world.county.lead, '/close', {})).status).toBe(403);
  expect((await at(world.anna, '/close', {})).body).toMatchObject({ state: 'closed' });
  expect((await at(world.anna, '/close', {})).status).toBe(409);
  expect(await world.drawers('CompilationClosed')).toEqual(['Saarni ry log']);
});
