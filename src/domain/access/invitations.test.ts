import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import { formToken } from '../../platform/http/session.ts';

let world: NetworkWorld;
let consentId: string;
beforeAll(async () => {
  world = await networkWorld();
  consentId = (await world.consent(world.anna, [world.county.id, world.counsel.id], ['contact'])).id;
});
afterAll(() => world.stop());

const invite = (toId: string, more: Record<string, unknown> = {}) =>
  world.of(world.anna, 'POST', `/consents/${consentId}/invitations`, {
    toId,
    purpose: 'Palvelutarpeen arviointi',
    urgency: 'today',
    ...more,
  });

test('an invitation shows inviter, purpose, code word, urgency and time, no code, and no way to the case', async () => {
  const { status, body } = await invite(world.county.id);
  expect(status).toBe(200);
  expect(Object.keys(body).sort()).toEqual(['allowed', 'id', 'to', 'urgency']);
  const { body: intake } = await world.json(world.county.intake, 'GET', '/intake');
  expect(intake.invitations).toEqual([
    {
      id: body.id,
      from: 'Saarni ry',
      fromId: world.saarni.id,
      fromKind: 'victim-support',
      fromRegion: 'Varsinais-Suomi',
      codeWord: 'Koivu',
      purpose: 'Palvelutarpeen arviointi',
      urgency: 'today',
      state: 'open',
      sentAt: expect.any(String),
      answeredAt: null,
      reason: null,
      referralId: null,
    },
  ]);
  expect(JSON.stringify(intake)).not.toContain(world.caseId);
  expect((await world.view(world.anna)).invitations).toMatchObject([
    {
      ...{ id: body.id, to: 'Länsirannikon hyvinvointialue', state: 'open' },
      ...{ toId: world.county.id, toKind: 'social-services', toRegion: 'Varsinais-Suomi' },
    },
  ]);
  const page = await world.page(world.county.intake, '/fi/saapuneet');
  expect([page.status, page.text.includes('Kutsuja: Saarni ry'), page.text.includes(world.caseId)]).toEqual([
    200,
    true,
    false,
  ]);
});

test('the same organisation is not invited twice, nor one that the consent does not name', async () => {
  expect((await invite(world.county.id)).body.error).toMatchObject({
    code: 'conflict',
    reason: 'already on the case or invited',
  });
  expect((await invite(world.police.id)).body.error).toMatchObject({ code: 'invalid', reason: 'consent' });
  expect((await invite(world.nobody)).status).toBe(422);
});

test('what an invitation is for tells neither where somebody is nor how to reach them, and what was typed stays', async () => {
  for (const purpose of ['Asuu Mannerheimintie 12', 'Kartta: https://maps.app.goo.gl/abc', 'Soita 040 123 4567'])
    expect((await invite(world.counsel.id, { purpose })).body.error.fields, purpose).toEqual([
      { field: 'purpose', reason: 'tells' },
    ]);
  const typed = { toId: world.counsel.id, urgency: 'today', purpose: 'Asuu Kotikatu 3' };
  const { status, text } = await world.fill(world.anna, `/lupa/${consentId}/kutsu`, typed);
  expect([status, text.includes('Asuu Kotikatu 3'), text.includes('lukee tämän jo ennen')]).toEqual([422, true, true]);
  expect((await world.json(world.counsel.intake, 'GET', '/intake')).body.invitations).toEqual([]);
});

test('only intake workers see the intake room, and only their own organisation’s', async () => {
  expect((await world.json(world.county.lead, 'GET', '/intake')).status).toBe(403);
  expect((await world.json(world.counsel.intake, 'GET', '/intake')).body.invitations).toEqual([]);
  const [{ id }] = (await world.view(world.anna)).invitations;
  const foreign = await world.json(world.counsel.intake, 'POST', `/intake/${id}/accept`, {
    leadId: world.counsel.lead.id,
    backupId: world.counsel.backup.id,
  });
  const absent = await world.json(world.counsel.intake, 'POST', `/intake/${world.nobody}/accept`, {
    leadId: world.counsel.lead.id,
    backupId: world.counsel.backup.id,
  });
  expect([foreign.status, foreign.text]).toEqual([404, absent.text]);
});

test('accepting names two workers of the own organisation; the case opens to them and not to the one who names', async () => {
  const [{ id }] = (await world.json(world.county.intake, 'GET', '/intake')).body.invitations;
  const accept = (leadId: string, backupId: string) =>
    world.json(world.county.intake, 'POST', `/intake/${id}/accept`, { leadId, backupId });
  expect((await accept(world.county.lead.id, world.county.lead.id)).body.error.fields).toEqual([
    { field: 'backupId', reason: 'same' },
  ]);
  expect(
    (await accept(world.counsel.lead.id, world.county.intake.id)).body.error.fields.map(
      (item: { field: string }) => item.field,
    ),
  ).toEqual(['leadId', 'backupId']);
  expect((await accept(world.county.lead.id, world.county.backup.id)).body).toMatchObject({ id, state: 'accepted' });
  expect(
    (await world.view(world.county.lead)).parts.map((part: { organisation: string }) => part.organisation),
  ).toEqual(['Saarni ry', 'Länsirannikon hyvinvointialue']);
  expect((await world.of(world.county.intake, 'GET', '/network')).status).toBe(404);
  expect((await accept(world.county.lead.id, world.county.backup.id)).status).toBe(409);
});

test('declining takes a reason, which the inviting lead reads', async () => {
  const { id } = (await invite(world.counsel.id)).body;
  const decline = (fields: Record<string, string>) =>
    world.send(world.counsel.intake, `/fi/saapuneet/${id}/kieltaydy`, {
      csrf: formToken(world.faces.formSecret, world.counsel.intake.token),
      ...fields,
    });
  const empty = await decline({});
  expect([empty.status, empty.text.includes('Kirjoita syy. Kutsuja lukee sen.')]).toEqual([422, true]);
  expect((await decline({ reason: 'Toimistolla on eturistiriita' })).status).toBe(303);
  const declined = (await world.view(world.anna)).invitations.find(
    (invitation: { id: string }) => invitation.id === id,
  );
  expect(declined).toMatchObject({ state: 'declined', reason: 'Toimistolla on eturistiriita' });
  expect((await world.view(world.anna)).notInvited.map((item: { organisation: string }) => item.organisation)).toEqual([
    'Asianajotoimisto Halla',
  ]);
});

test('a withdrawn invitation cannot be accepted; only the lead withdraws', async () => {
  const { id } = (await invite(world.counsel.id)).body;
  expect((await world.of(world.county.lead, 'POST', `/invitations/${id}/withdraw`)).status).toBe(403);
  expect((await world.of(world.anna, 'POST', `/invitations/${id}/withdraw`)).body.state).toBe('withdrawn');
  expect(
    (
      await world.json(world.counsel.intake, 'POST', `/intake/${id}/accept`, {
        leadId: world.counsel.lead.id,
        backupId: world.counsel.backup.id,
      })
    ).status,
  ).toBe(409);
  expect((await world.of(world.anna, 'POST', `/invitations/${id}/withdraw`)).status).toBe(404);
});

test('her withdrawal takes an open invitation with it', async () => {
  const { id } = (await invite(world.counsel.id)).body;
  await world.done(world.of(world.anna, 'POST', `/consents/${consentId}/withdraw`));
  expect(
    (await world.json(world.counsel.intake, 'GET', '/intake')).body.invitations.find(
      (invitation: { id: string }) => invitation.id === id,
    ).state,
  ).toBe('withdrawn');
});

test('in an office of two the one who accepts names the other; an only worker names themselves', async () => {
  const office = await world.organisation('Tukitupa ry', 'ngo');
  const [both, other] = [
    await world.worker(office, 'Aura Kaksi', ['worker', 'intake-worker']),
    await world.worker(office, 'Olli Toinen'),
  ];
  const alone = await world.organisation('Yksin ry', 'ngo');
  const only = await world.worker(alone, 'Ainoa Tekijä', ['worker', 'intake-worker']);
  const consent = await world.consent(world.anna, [office, alone], ['contact']);
  const invited = async (toId: string) =>
    (
      await world.of(world.anna, 'POST', `/consents/${consent.id}/invitations`, {
        toId,
        purpose: 'Tuki',
        urgency: 'normal',
      })
    ).body.id;
  const [first, second] = [await invited(office), await invited(alone)];
  const accept = (person: typeof both, id: string, input: object) =>
    world.json(person, 'POST', `/intake/${id}/accept`, input);
  const page = (await world.page(both, `/fi/saapuneet/${first}/vastaa`)).text;
  expect(page).toContain(other.id);
  expect([page.includes(`value="${both.id}"`), page.includes('name="backupId"')]).toEqual([false, false]);
  for (const chosen of [
    { leadId: both.id },
    { leadId: both.id, backupId: other.id },
    { leadId: other.id, backupId: both.id },
  ])
    expect((await accept(both, first, chosen)).body.error.fields).toEqual([
      { field: chosen.leadId === both.id ? 'leadId' : 'backupId', reason: 'choose' },
    ]);
  expect((await accept(both, first, { leadId: other.id, backupId: other.id })).body.error.fields).toEqual([
    { field: 'backupId', reason: 'same' },
  ]);
  expect((await accept(both, first, { leadId: other.id })).status).toBe(200);
  expect((await accept(only, second, { leadId: only.id })).status).toBe(200);
});
