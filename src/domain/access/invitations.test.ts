import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import { formToken } from '../../platform/http/session.ts';

let it: NetworkWorld;
let consentId: string;
beforeAll(async () => {
  it = await networkWorld();
  consentId = (await it.consent(it.anna, [it.county.id, it.counsel.id], ['contact'])).id;
});
afterAll(() => it.stop());

const invite = (toId: string, more: Record<string, unknown> = {}) =>
  it.of(it.anna, 'POST', `/consents/${consentId}/invitations`, {
    toId,
    purpose: 'Palvelutarpeen arviointi',
    urgency: 'today',
    ...more,
  });

test('an invitation shows inviter, purpose, code word, code, urgency and time, and no way to the case', async () => {
  const { status, body } = await invite(it.county.id);
  expect(status).toBe(200);
  expect(body.code).toMatch(/^\w{4}-\w{4}$/);
  const { body: intake } = await it.json(it.county.intake, 'GET', '/intake');
  expect(intake.invitations).toEqual([
    {
      id: body.id,
      from: 'Saarni ry',
      codeWord: 'Koivu',
      code: body.code,
      purpose: 'Palvelutarpeen arviointi',
      urgency: 'today',
      state: 'open',
      sentAt: expect.any(String),
      answeredAt: null,
      reason: null,
    },
  ]);
  expect(JSON.stringify(intake)).not.toContain(it.caseId);
  expect((await it.view(it.anna)).invitations).toMatchObject([
    { id: body.id, to: 'Länsirannikon hyvinvointialue', code: body.code, state: 'open' },
  ]);
  const page = await it.page(it.county.intake, '/fi/saapuneet');
  expect([page.status, page.text.includes('Kutsuja: Saarni ry'), page.text.includes(it.caseId)]).toEqual([
    200,
    true,
    false,
  ]);
});

test('the same organisation is not invited twice, nor one that the consent does not name', async () => {
  expect((await invite(it.county.id)).body.error).toMatchObject({
    code: 'conflict',
    reason: 'already on the case or invited',
  });
  expect((await invite(it.police.id)).body.error).toMatchObject({ code: 'invalid', reason: 'consent' });
  expect((await invite(it.nobody)).status).toBe(422);
});

test('only intake workers see the intake room, and only their own organisation’s', async () => {
  expect((await it.json(it.county.lead, 'GET', '/intake')).status).toBe(403);
  expect((await it.json(it.counsel.intake, 'GET', '/intake')).body.invitations).toEqual([]);
  const [{ id }] = (await it.view(it.anna)).invitations;
  const foreign = await it.json(it.counsel.intake, 'POST', `/intake/${id}/accept`, {
    leadId: it.counsel.lead.id,
    backupId: it.counsel.backup.id,
  });
  const absent = await it.json(it.counsel.intake, 'POST', `/intake/${it.nobody}/accept`, {
    leadId: it.counsel.lead.id,
    backupId: it.counsel.backup.id,
  });
  expect([foreign.status, foreign.text]).toEqual([404, absent.text]);
});

test('accepting names two workers of the own organisation; the case opens to them and not to the one who names', async () => {
  const [{ id }] = (await it.json(it.county.intake, 'GET', '/intake')).body.invitations;
  const accept = (leadId: string, backupId: string) =>
    it.json(it.county.intake, 'POST', `/intake/${id}/accept`, { leadId, backupId });
  expect((await accept(it.county.lead.id, it.county.lead.id)).body.error.fields).toEqual([
    { field: 'backupId', reason: 'same' },
  ]);
  expect(
    (await accept(it.counsel.lead.id, it.county.intake.id)).body.error.fields.map(
      (one: { field: string }) => one.field,
    ),
  ).toEqual(['leadId', 'backupId']);
  expect((await accept(it.county.lead.id, it.county.backup.id)).body).toMatchObject({ id, state: 'accepted' });
  expect((await it.view(it.county.lead)).parts.map((part: { organisation: string }) => part.organisation)).toEqual([
    'Saarni ry',
    'Länsirannikon hyvinvointialue',
  ]);
  expect((await it.of(it.county.intake, 'GET', '/network')).status).toBe(404);
  expect((await accept(it.county.lead.id, it.county.backup.id)).status).toBe(409);
});

test('declining takes a reason, which the inviting lead reads', async () => {
  const { id } = (await invite(it.counsel.id)).body;
  const decline = (fields: Record<string, string>) =>
    it.send(it.counsel.intake, `/fi/saapuneet/${id}/kieltaydy`, {
      csrf: formToken(it.faces.formSecret, it.counsel.intake.token),
      ...fields,
    });
  const empty = await decline({});
  expect([empty.status, empty.text.includes('Kirjoita syy. Kutsuja lukee sen.')]).toEqual([422, true]);
  expect((await decline({ reason: 'Toimistolla on eturistiriita' })).status).toBe(303);
  const declined = (await it.view(it.anna)).invitations.find((invitation: { id: string }) => invitation.id === id);
  expect(declined).toMatchObject({ state: 'declined', reason: 'Toimistolla on eturistiriita' });
  expect((await it.view(it.anna)).notInvited.map((item: { organisation: string }) => item.organisation)).toEqual([
    'Asianajotoimisto Halla',
  ]);
});

test('a withdrawn invitation cannot be accepted; only the lead withdraws', async () => {
  const { id } = (await invite(it.counsel.id)).body;
  expect((await it.of(it.county.lead, 'POST', `/invitations/${id}/withdraw`)).status).toBe(403);
  expect((await it.of(it.anna, 'POST', `/invitations/${id}/withdraw`)).body.state).toBe('withdrawn');
  expect(
    (
      await it.json(it.counsel.intake, 'POST', `/intake/${id}/accept`, {
        leadId: it.counsel.lead.id,
        backupId: it.counsel.backup.id,
      })
    ).status,
  ).toBe(409);
  expect((await it.of(it.anna, 'POST', `/invitations/${id}/withdraw`)).status).toBe(404);
});

test('her withdrawal takes an open invitation with it', async () => {
  const { id } = (await invite(it.counsel.id)).body;
  await it.done(it.of(it.anna, 'POST', `/consents/${consentId}/withdraw`));
  expect(
    (await it.json(it.counsel.intake, 'GET', '/intake')).body.invitations.find(
      (invitation: { id: string }) => invitation.id === id,
    ).state,
  ).toBe('withdrawn');
});
