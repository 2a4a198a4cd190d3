import { afterAll, beforeAll, expect, test } from 'vitest';
import { services } from '../../seeds/story/services.ts';
import { accessEndpoints } from '../../src/domain/access/index.ts';
import { consentEndpoints } from '../../src/domain/consent/index.ts';
import { homeEndpoints } from '../../src/domain/home/index.ts';
import { inviteWishEndpoints } from '../../src/domain/invite-wish/index.ts';
import { chooseReferral, referralEndpoints } from '../../src/domain/referral/index.ts';
import { ownDocument, putServices, serviceEndpoints } from '../../src/domain/service/index.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';
import type { Person } from './small-world.ts';

/** Who is not on the case is asked in one go: by the lead, who invites and refers in one act; by others with a wish to the lead. */

let world: NetworkWorld;
beforeAll(async () => {
  world = await networkWorld([
    ...consentEndpoints,
    ...accessEndpoints,
    ...inviteWishEndpoints,
    ...referralEndpoints,
    ...homeEndpoints,
    ...serviceEndpoints,
  ]);
  await world.countyAndShelterJoin();
});
afterAll(() => world.stop());

/** An organisation that is not on the case, with who answers for it. */
async function outsider(name: string) {
  const id = await world.organisation(name, 'counsel');
  const of = (who: string, roles?: string[]) => world.worker(id, `${who} ${name}`, roles);
  const [lead, backup, intake] = [await of('Outi'), await of('Pia'), await of('Rita', ['intake-worker'])];
  const { id: consentId } = await world.consent(world.anna, [id], ['process', 'coordination']);
  return { id, lead, backup, intake, consentId };
}
type Outsider = Awaited<ReturnType<typeof outsider>>;

const draftTo = async ({ id, consentId }: Outsider): Promise<string> =>
  (
    await world.as(world.anna)(chooseReferral, {
      basis: `${consentId}/${id}`,
      sector: 'law',
      urgency: 'today',
      asked: 'Avustaja kuulusteluun',
    })
  ).id;
const send = (draftId: string, body: object) =>
  world.of(world.anna, 'POST', `/referral-drafts/${draftId}/send`, { lines: [], ...body });
const sendBoth = async (to: Outsider): Promise<string> =>
  (await world.done(send(await draftTo(to), { purpose: 'Avun pyytäminen: oikeus' }))).id;
const invitations = async ({ intake }: Outsider) =>
  (await world.json(intake, 'GET', '/intake')).body.invitations as { id: string; state: string; referralId: string }[];
const stateOf = async (id: string): Promise<string> =>
  (await world.of(world.anna, 'GET', '/referrals')).body.sent.find((sent: { id: string }) => sent.id === id).state;
const waits = async (person: Person): Promise<string[]> =>
  (await world.act<{ kind: string }>(person, 'select kind from look.attention()')).map(({ kind }) => kind);

test('the lead sends both rows in one form, filled in; the receiver has one thing to answer, and accepting it accepts both', async () => {
  const to = await outsider('Toimisto Aalto');
  const draftId = await draftTo(to);
  const { text } = await world.see(world.anna, `/ohjaus/${draftId}/laheta`);
  expect(text).toContain('Kutsu lähtee samalla');
  expect(/<textarea[^>]*name="purpose"[^>]*>([^<]*)/.exec(text)?.[1]?.trim()).toBe('Avun pyytäminen: oikeus');
  const answer = await world.fill(world.anna, `/ohjaus/${draftId}/laheta`, { purpose: 'Avun pyytäminen: oikeus' });
  expect(answer.status).toBe(303);
  const [invitation] = await invitations(to);
  expect(invitation).toMatchObject({
    state: 'open',
    purpose: 'Avun pyytäminen: oikeus',
    referralId: expect.any(String),
  });
  expect((await world.see(world.anna, '/verkosto')).text).toContain('Toimisto Aalto');
  expect(await waits(to.intake)).toEqual(['referral-offer']);
  const page = await world.page(to.intake, '/fi/saapuneet');
  expect(page.text).toContain('Kun vastaat ohjaukseen, vastaat samalla kutsuun');
  expect(page.text).toContain(`/fi/ohjaukset/${invitation?.referralId}`);
  await world.done(
    world.json(to.intake, 'POST', `/referral-offers/${invitation?.referralId}/accept`, {
      leadId: to.lead.id,
      backupId: to.backup.id,
    }),
  );
  expect(await invitations(to)).toMatchObject([{ state: 'accepted', referralId: null }]);
  expect((await world.of(to.lead, 'GET', '/referrals')).body.received).toHaveLength(1);
});

test('taken back or declined on either side, both are', async () => {
  const to = await outsider('Toimisto Berg');
  const first = await sendBoth(to);
  await world.done(world.of(world.anna, 'POST', `/referrals/${first}/withdraw`, { sure: true }));
  expect(await invitations(to)).toMatchObject([{ state: 'withdrawn' }]);
  const second = await sendBoth(to);
  const [open] = await invitations(to);
  await world.done(world.of(world.anna, 'POST', `/invitations/${open?.id}/withdraw`, {}));
  expect(await stateOf(second)).toBe('withdrawn');
  const third = await sendBoth(to);
  await world.done(world.json(to.intake, 'POST', `/referral-offers/${third}/decline`, { reason: 'Ei aikoja' }));
  expect((await invitations(to)).filter(({ state }) => state === 'declined')).toHaveLength(1);
  const fourth = await sendBoth(to);
  const [again] = await invitations(to);
  await world.done(world.json(to.intake, 'POST', `/intake/${again?.id}/decline`, { reason: 'Ei aikoja' }));
  expect(await stateOf(fourth)).toBe('declined');
  expect(await waits(to.intake)).toEqual([]);
});

test('accepted as an invitation first, the referral still waits for its answer', async () => {
  const to = await outsider('Toimisto Ceder');
  const id = await sendBoth(to);
  const [open] = await invitations(to);
  const team = { leadId: to.lead.id, backupId: to.backup.id };
  await world.done(world.json(to.intake, 'POST', `/intake/${open?.id}/accept`, team));
  expect(await stateOf(id)).toBe('sent');
  await world.done(world.json(to.intake, 'POST', `/referral-offers/${id}/accept`, team));
  expect(await stateOf(id)).toBe('accepted');
});

test('who is invited already or on the case is not invited along, in words; the referral alone can go', async () => {
  const to = await outsider('Toimisto Dahl');
  const id = await sendBoth(to);
  await world.done(world.json(to.intake, 'POST', `/referral-offers/${id}/ask`, { question: 'Milloin?' }));
  const other = await world.as(world.anna)(chooseReferral, {
    basis: `${to.consentId}/${to.id}`,
    sector: 'residence',
    urgency: 'week',
    asked: 'Neuvonta',
  });
  const refused = await send(other.id, { purpose: 'Neuvonta' });
  expect([refused.status, refused.body.error.fields]).toEqual([422, [{ field: 'purpose', reason: 'no-invitation' }]]);
  const typed = await world.fill(world.anna, `/ohjaus/${other.id}/laheta`, { purpose: 'Soita 040 123 4567' });
  expect(typed.status).toBe(422);
  expect((await send(other.id, {})).body).toMatchObject({ state: 'sent', invited: false });
});

test('anyone else is led to the wish, filled in with organisation, matter and service, with one answer whether its receiver is hidden or absent', async () => {
  const absent = await world.organisation('Turvakoti Tyyni', 'shelter');
  const counsel = world.counsel.id;
  await putServices(
    world.owner as never,
    'own',
    services
      .filter(({ key }) => ['halla-avustaja', 'county-sosiaalityo'].includes(key))
      .map(({ waits: _, ...service }) => ({
        externalId: service.key,
        place: service.key,
        document: { ...ownDocument({ ...service, waiting: undefined }) } as never,
      })),
    new Date(),
  );
  const shown = async (to: string, name: string) => {
    const { status, text } = await world.see(world.county.lead, `/ohjaus/uusi?sector=safety&toId=${to}`);
    return {
      status,
      text: text
        .replaceAll(to, 'ID')
        .replaceAll(name, 'NAME')
        .replaceAll(/nonce-[\w-]+|value="[\w.-]{20,}"/g, ''),
    };
  };
  const [hidden, none] = [await shown(world.shelter.id, 'Turvakoti Lyhty'), await shown(absent, 'Turvakoti Tyyni')];
  expect(hidden).toEqual(none);
  expect(hidden.text).toMatch(/toive\?toId=ID&amp;purpose=Avun/);
  expect(hidden.text).not.toContain('lupa/uusi?toIds');
  const { rows } = await world.owner.query<{ id: string }>(
    'select id from app.service where organisation_id = $1 limit 1',
    [counsel],
  );
  const { text } = await world.see(
    world.county.lead,
    `/ohjaus/uusi?sector=law&toId=${counsel}&serviceId=${rows[0]?.id}`,
  );
  const [, link = ''] = /href="\/fi\/t\/\w{6}(\/toive\?[^"]*)"/.exec(text) ?? [];
  const form = await world.see(world.county.lead, link.replaceAll('&amp;', '&'));
  expect(form.text).toMatch(/>Avun pyytäminen: oikeus\. Palvelu: [^<.]{4,}\.</);
  expect(form.text).toMatch(new RegExp(`<option value="${counsel}" selected`));
  // From the directory: for which case, with the service chosen.
  const serviceId = rows[0]?.id;
  expect((await world.page(world.anna, `/fi/palvelut/${serviceId}`)).text).toContain(`/fi/palvelut/${serviceId}/pyyda`);
  const cases = await world.page(world.county.lead, `/fi/palvelut/${serviceId}/pyyda`);
  expect(cases.text).toMatch(
    new RegExp(`/fi/t/${world.caseId}/ohjaus/uusi\\?sector=law&amp;toId=${counsel}&amp;serviceId=${serviceId}"`),
  );
  // Social work that helps with money before all else is asked for as social work.
  const social = await world.owner.query<{ id: string }>(
    `select id from app.service where organisation_id <> $1 and needs = array['money', 'housing', 'everyday-life']`,
    [counsel],
  );
  expect((await world.page(world.county.lead, `/fi/palvelut/${social.rows[0]?.id}/pyyda`)).text).toContain(
    'uusi?sector=social&amp;toId=',
  );
  expect((await world.page(world.county.lead, `/fi/palvelut/${world.nobody}/pyyda`)).status).toBe(404);
  expect((await world.page(world.county.intake, `/fi/palvelut/${serviceId}/pyyda`)).status).toBe(403);
  expect((await world.page(world.county.intake, `/fi/palvelut/${serviceId}`)).text).not.toContain('/pyyda"');
});
