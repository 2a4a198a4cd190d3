import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts, type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';

let it: NetworkWorld;
let shelterConsent: string;
beforeAll(async () => {
  it = await networkWorld();
  const { id } = await it.network(it.anna, [it.county.id, it.counsel.id]);
  await it.joins(it.county, id);
  await it.joins(it.counsel, id);
  shelterConsent = (await it.consent(it.anna, [it.shelter.id], ['contact', 'coordination'])).id;
  await it.joins(it.shelter, shelterConsent);
});
afterAll(() => it.stop());

const pages = ['/verkosto', '/tiimi/nimea', '/lahde'];

test('the shelter’s name stands on no page of the case and in no answer for another organisation', async () => {
  for (const viewer of [it.county.lead, it.counsel.lead]) {
    expect(JSON.stringify(await it.view(viewer))).not.toContain('Lyhty');
    for (const to of pages) {
      const page = await it.see(viewer, to);
      expect([to, page.status, page.text.includes('Lyhty')]).toEqual([to, 200, false]);
    }
    const [{ id }] = (await it.view(viewer)).consents;
    expect((await it.see(viewer, `/lupa/${id}`)).text).not.toContain('Lyhty');
  }
  expect((await it.of(it.county.lead, 'GET', `/consents/${shelterConsent}`)).status).toBe(404);
});

test('the team of the leading organisation sees it, marked as hidden, and the shelter sees the lead alone', async () => {
  const part = (await it.view(it.veikko)).parts.find(
    (part: { organisation: string }) => part.organisation === 'Turvakoti Lyhty',
  );
  expect(part).toMatchObject({ hidden: true });
  expect((await it.view(it.shelter.lead)).parts.map((part: { organisation: string }) => part.organisation)).toEqual([
    'Saarni ry',
    'Turvakoti Lyhty',
  ]);
});

test('what names the shelter in the use log lies where those who may know of it look', async () => {
  const about = await it.owner.query<{ class: string }>(
    `select distinct r.class from audit.entry e join app.room r on r.id = e.room_id
     where e.kind in ('ConsentRecorded', 'OrganisationInvited') and e.id > (select max(id) from audit.entry where kind = 'NetworkConsentRecorded')
       and e.at >= (select min(recorded_at) from app.consent_slip where consent_id = $1)`,
    [shelterConsent],
  );
  expect(about.rows.map((row) => row.class)).toEqual(['log-hidden']);
  expect(await it.drawers('NetworkConsentRecorded')).toEqual(['Saarni ry log']);
});

test('no other organisation may name it, nor open anything to it', async () => {
  const vital = await it.of(it.county.lead, 'POST', '/grants', {
    toId: it.shelter.id,
    class: 'contact',
    days: 3,
    inDanger: true,
  });
  expect(vital.status).toBe(422);
  const page = await it.see(it.county.lead, '/lupa/uusi');
  expect([page.status, page.text.includes('Lyhty')]).toEqual([200, false]);
});

test('when she says so, the part shows like any other, and hides again', async () => {
  await it.network(it.county.lead, [it.counsel.id]);
  expect((await it.of(it.county.lead, 'POST', `/parts/${it.shelter.id}/secrecy`, { say: 'reveal' })).status).toBe(404);
  expect((await it.of(it.veikko, 'POST', `/parts/${it.shelter.id}/secrecy`, { say: 'reveal' })).status).toBe(403);
  expect((await it.of(it.anna, 'POST', `/parts/${it.shelter.id}/secrecy`, { say: 'reveal' })).body).toEqual(
    expect.objectContaining({ hidden: false }),
  );
  expect(
    (await it.view(it.anna)).parts.find((part: { organisation: string }) => part.organisation === 'Turvakoti Lyhty'),
  ).toMatchObject({ hidden: false });
  const both = await it.consent(it.anna, [it.shelter.id, it.county.id], ['wellbeing']);
  expect(await it.reads(it.shelter.lead, it.saarni.id)).toContain('wellbeing');
  expect((await it.of(it.shelter.lead, 'POST', `/parts/${it.shelter.id}/secrecy`, { say: 'hide' })).body).toEqual(
    expect.objectContaining({ hidden: true }),
  );
  expect(
    (await it.of(it.county.lead, 'GET', `/consents/${both.id}`)).body?.consent?.receivers?.map(
      (receiver: { name: string }) => receiver.name,
    ) ?? [],
  ).not.toContain('Turvakoti Lyhty');
  expect(await it.drawers('PartSecrecySet')).toEqual(['Saarni ry log-hidden', 'Turvakoti Lyhty log-hidden']);
});

test('a place where she lives, marked at the invitation, is hidden as a shelter is', async () => {
  await it.of(it.counsel.lead, 'POST', '/leave', { sure: true });
  const { id } = await it.consent(it.anna, [it.counsel.id], ['contact']);
  const { body } = await it.of(it.anna, 'POST', `/consents/${id}/invitations`, {
    toId: it.counsel.id,
    purpose: 'Asuminen',
    urgency: 'normal',
    livesHere: true,
  });
  await it.done(
    it.json(it.counsel.intake, 'POST', `/intake/${body.id}/accept`, {
      leadId: it.counsel.lead.id,
      backupId: it.counsel.backup.id,
    }),
  );
  expect(
    (await it.view(it.county.lead)).parts.map((part: { organisation: string }) => part.organisation),
  ).not.toContain('Asianajotoimisto Halla');
  expect(
    (await it.view(it.anna)).parts.find(
      (part: { organisation: string }) => part.organisation === 'Asianajotoimisto Halla',
    ),
  ).toMatchObject({ hidden: true });
});

test('a shelter that opened the case invites one organisation, which sees no inviter until it leads', async () => {
  const { lead, backup } = it.shelter;
  const [opened] = await it.act<{ id: string }>(lead, 'select act.open_case($1, $2) as id', ['Kanerva', backup.id]);
  const at = (to: string, body: unknown) => it.json(lead, 'POST', `/cases/${opened?.id}${to}`, body);
  const consent = await at('/consents', { toIds: [it.county.id], classes: ['contact'], ...facts() });
  expect(consent.status, consent.text).toBe(200);
  const invite = (toId: string, consentId: string) =>
    at(`/consents/${consentId}/invitations`, { toId, purpose: 'Jatkotuki', urgency: 'week' });
  const invited = await invite(it.county.id, consent.body.id);
  expect(invited.status, invited.text).toBe(200);
  const other = await at('/consents', { toIds: [it.counsel.id], classes: ['contact'], ...facts() });
  expect((await invite(it.counsel.id, other.body.id)).body.error.reason).toBe('a hidden organisation invites one');
  const { body: intake } = await it.json(it.county.intake, 'GET', '/intake');
  expect(intake.invitations.find((invitation: { id: string }) => invitation.id === invited.body.id)).toMatchObject({
    from: null,
    codeWord: 'Kanerva',
  });
  await it.done(
    it.json(it.county.intake, 'POST', `/intake/${invited.body.id}/accept`, {
      leadId: it.county.lead.id,
      backupId: it.county.backup.id,
    }),
  );
  const { body } = await it.json(it.county.lead, 'GET', `/cases/${opened?.id}/network`);
  expect(body.parts.find((part: { lead: boolean }) => part.lead)).toMatchObject({
    organisation: 'Länsirannikon hyvinvointialue',
  });
});
