import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts, type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import { nameMember } from './index.ts';

let world: NetworkWorld;
let shelterConsent: string;
beforeAll(async () => {
  world = await networkWorld();
  const { id } = await world.network(world.anna, [world.county.id, world.counsel.id]);
  await world.joins(world.county, id);
  await world.joins(world.counsel, id);
  shelterConsent = (await world.consent(world.anna, [world.shelter.id], ['contact', 'coordination'])).id;
  await world.joins(world.shelter, shelterConsent);
});
afterAll(() => world.stop());

const pages = ['/verkosto', '/tiimi/nimea', '/lahde'];

test('the shelter’s name stands on no page of the case and in no answer for another organisation', async () => {
  for (const viewer of [world.county.lead, world.counsel.lead]) {
    expect(JSON.stringify(await world.view(viewer))).not.toContain('Lyhty');
    for (const to of pages) {
      const page = await world.see(viewer, to);
      expect([to, page.status, page.text.includes('Lyhty')]).toEqual([to, 200, false]);
    }
    const [{ id }] = (await world.view(viewer)).consents;
    expect((await world.see(viewer, `/lupa/${id}`)).text).not.toContain('Lyhty');
  }
  expect((await world.of(world.county.lead, 'GET', `/consents/${shelterConsent}`)).status).toBe(404);
});

test('the team of the leading organisation sees it, marked as hidden, and the shelter sees the lead alone', async () => {
  const part = (await world.view(world.veikko)).parts.find(
    (part: { organisation: string }) => part.organisation === 'Turvakoti Lyhty',
  );
  expect(part).toMatchObject({ hidden: true });
  expect(
    (await world.view(world.shelter.lead)).parts.map((part: { organisation: string }) => part.organisation),
  ).toEqual(['Saarni ry', 'Turvakoti Lyhty']);
});

test('what names the shelter in the use log lies where those who may know of it look', async () => {
  const about = await world.owner.query<{ class: string }>(
    `select distinct r.class from audit.entry e join app.room r on r.id = e.room_id
     where e.kind in ('ConsentRecorded', 'OrganisationInvited') and e.id > (select max(id) from audit.entry where kind = 'NetworkConsentRecorded')
       and e.at >= (select min(recorded_at) from app.consent_slip where consent_id = $1)`,
    [shelterConsent],
  );
  expect(about.rows.map((row) => row.class)).toEqual(['log-hidden']);
  expect(await world.drawers('NetworkConsentRecorded')).toEqual(['Saarni ry log']);
});

test('no other organisation may name it, nor open anything to it', async () => {
  const vital = await world.of(world.county.lead, 'POST', '/grants', {
    toId: world.shelter.id,
    class: 'contact',
    days: 3,
    inDanger: true,
  });
  expect([vital.status, vital.body.error.reason]).toEqual([422, 'not-in-sight']);
  const page = await world.see(world.county.lead, '/lupa/uusi');
  expect([page.status, page.text.includes('Lyhty')]).toEqual([200, false]);
});

test('when she says so, the part shows like any other, and hides again', async () => {
  await world.network(world.county.lead, [world.counsel.id]);
  expect(
    (await world.of(world.county.lead, 'POST', `/parts/${world.shelter.id}/secrecy`, { say: 'reveal' })).status,
  ).toBe(404);
  expect((await world.of(world.veikko, 'POST', `/parts/${world.shelter.id}/secrecy`, { say: 'reveal' })).status).toBe(
    403,
  );
  expect((await world.of(world.anna, 'POST', `/parts/${world.shelter.id}/secrecy`, { say: 'reveal' })).body).toEqual(
    expect.objectContaining({ hidden: false }),
  );
  expect(
    (await world.view(world.anna)).parts.find(
      (part: { organisation: string }) => part.organisation === 'Turvakoti Lyhty',
    ),
  ).toMatchObject({ hidden: false });
  const both = await world.consent(world.anna, [world.shelter.id, world.county.id], ['wellbeing']);
  expect(await world.reads(world.shelter.lead, world.saarni.id)).toContain('wellbeing');
  expect(
    (await world.of(world.shelter.lead, 'POST', `/parts/${world.shelter.id}/secrecy`, { say: 'hide' })).body,
  ).toEqual(expect.objectContaining({ hidden: true }));
  expect(
    (await world.of(world.county.lead, 'GET', `/consents/${both.id}`)).body?.consent?.receivers?.map(
      (receiver: { name: string }) => receiver.name,
    ) ?? [],
  ).not.toContain('Turvakoti Lyhty');
  expect(await world.drawers('PartSecrecySet')).toEqual(['Saarni ry log-hidden', 'Turvakoti Lyhty log']);
});

test('a place where she lives, marked at the invitation, is hidden as a shelter is', async () => {
  await world.of(world.counsel.lead, 'POST', '/leave', { sure: true });
  const { id } = await world.consent(world.anna, [world.counsel.id], ['contact']);
  const { body } = await world.of(world.anna, 'POST', `/consents/${id}/invitations`, {
    toId: world.counsel.id,
    purpose: 'Asuminen',
    urgency: 'normal',
    livesHere: true,
  });
  await world.done(
    world.json(world.counsel.intake, 'POST', `/intake/${body.id}/accept`, {
      leadId: world.counsel.lead.id,
      backupId: world.counsel.backup.id,
    }),
  );
  expect(
    (await world.view(world.county.lead)).parts.map((part: { organisation: string }) => part.organisation),
  ).not.toContain('Asianajotoimisto Halla');
  expect(
    (await world.view(world.anna)).parts.find(
      (part: { organisation: string }) => part.organisation === 'Asianajotoimisto Halla',
    ),
  ).toMatchObject({ hidden: true });
});

test('what names a part that is hidden later closes for other owners, is answered by nobody, and stays with who recorded it', async () => {
  const secrecy = (say: string) =>
    world.done(world.of(world.anna, 'POST', `/parts/${world.counsel.id}/secrecy`, { say }));
  await secrecy('reveal');
  const asked = await world.consent(world.anna, [world.counsel.id], ['contact'], { ownerIds: [world.county.id] });
  const own = await world.consent(world.county.lead, [world.counsel.id], ['account']);
  const status = async (id: string) => (await world.of(world.county.lead, 'GET', `/consents/${id}`)).status;
  const [{ id: requestId }] = (await world.view(world.county.lead)).requests.filter(
    (request: { consentId: string }) => request.consentId === asked.id,
  );
  expect([await status(asked.id), await status(own.id)]).toEqual([200, 200]);
  await secrecy('hide');
  expect([await status(asked.id), await status(own.id)]).toEqual([404, 200]);
  const answer = (id: string) =>
    world.of(world.county.lead, 'POST', `/grant-requests/${id}/answer`, { answer: 'open' });
  const [hidden, absent] = [await answer(requestId), await answer(world.nobody)];
  expect([hidden.status, hidden.text]).toEqual([404, absent.text]);
  await secrecy('reveal');
  expect(await status(asked.id)).toBe(200);
  expect((await answer(requestId)).status).toBe(200);
  await secrecy('hide');
});

test('what a consent asks of its own recorder’s organisation waits there alike, whether the receiver is hidden or not', async () => {
  const colleague = await world.worker(world.county.id, 'Meri Koski');
  await world.as(world.county.lead)(nameMember, {
    ...{ workerId: colleague.id, standing: 'member', classes: ['case', 'coordination'] },
  });
  const { id } = await world.consent(colleague, [world.counsel.id], ['account']);
  const waiting = async () =>
    (await world.view(world.county.lead)).requests.filter((request: { consentId: string }) => request.consentId === id);
  const [request] = await waiting();
  expect(request).toBeDefined();
  for (const say of ['reveal', 'hide']) {
    await world.done(world.of(world.anna, 'POST', `/parts/${world.counsel.id}/secrecy`, { say }));
    expect([say, await waiting()]).toEqual([say, [request]]);
  }
  const answered = await world.of(world.county.lead, 'POST', `/grant-requests/${request.id}/answer`, {
    answer: 'open',
  });
  expect(answered.status).toBe(200);
  expect(await world.reads(world.counsel.lead, world.county.id)).not.toContain('account');
});

test('a shelter that opened the case invites one organisation, which sees no inviter until it leads', async () => {
  const { lead, backup } = world.shelter;
  const opened = await world.opens(lead, 'Kanerva', backup);
  const at = (to: string, body: unknown) => world.json(lead, 'POST', `/cases/${opened}${to}`, body);
  const consent = await at('/consents', { toIds: [world.county.id], classes: ['contact'], ...facts() });
  expect(consent.status, consent.text).toBe(200);
  const invite = (toId: string, consentId: string) =>
    at(`/consents/${consentId}/invitations`, { toId, purpose: 'Jatkotuki', urgency: 'week' });
  const invited = await invite(world.county.id, consent.body.id);
  expect(invited.status, invited.text).toBe(200);
  const other = await at('/consents', { toIds: [world.counsel.id], classes: ['contact'], ...facts() });
  expect((await invite(world.counsel.id, other.body.id)).body.error.reason).toBe('a hidden organisation invites one');
  const { body: intake } = await world.json(world.county.intake, 'GET', '/intake');
  expect(intake.invitations.find((invitation: { id: string }) => invitation.id === invited.body.id)).toMatchObject({
    from: null,
    codeWord: 'Kanerva',
  });
  await world.done(
    world.json(world.county.intake, 'POST', `/intake/${invited.body.id}/accept`, {
      leadId: world.county.lead.id,
      backupId: world.county.backup.id,
    }),
  );
  const { body } = await world.json(world.county.lead, 'GET', `/cases/${opened}/network`);
  expect(body.parts.find((part: { lead: boolean }) => part.lead)).toMatchObject({
    organisation: 'Länsirannikon hyvinvointialue',
  });
});
