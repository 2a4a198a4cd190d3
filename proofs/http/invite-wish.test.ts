import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessEndpoints } from '../../src/domain/access/index.ts';
import { consentEndpoints } from '../../src/domain/consent/index.ts';
import { homeEndpoints } from '../../src/domain/home/index.ts';
import { inviteWishEndpoints } from '../../src/domain/invite-wish/index.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';
import type { Person } from './small-world.ts';

/** Saarni leads with Anna and Veikko; the county is on the case, the shelter is hidden there, the counsel is not on it. */
let world: NetworkWorld;
beforeAll(async () => {
  world = await networkWorld([...consentEndpoints, ...accessEndpoints, ...inviteWishEndpoints, ...homeEndpoints]);
  await world.countyAndShelterJoin();
});
afterAll(() => world.stop());

const wish = (person: Person, toId: string, purpose = 'Apua oikeudenkäyntiin') =>
  world.of(person, 'POST', '/invite-wishes', { toId, purpose });
const sent = async (toId: string): Promise<string> => (await world.done(wish(world.county.lead, toId))).id;
const list = async (person: Person) => world.done(world.of(person, 'GET', '/invite-wishes'));
const decline = (person: Person, id: string, reason = 'On jo mukana.') =>
  world.of(person, 'POST', `/invite-wishes/${id}/decline`, { reason });
const own = async (id: string) => (await list(world.county.lead)).wishes.find((each: { id: string }) => each.id === id);

test('one answer for every receiver: hidden on the case, absent, and what the lead makes of it', async () => {
  const [hidden, absent] = [
    await wish(world.county.lead, world.shelter.id),
    await wish(world.county.lead, world.counsel.id),
  ];
  expect([hidden.status, hidden.text.replace(hidden.body.id, '·')]).toEqual([
    absent.status,
    absent.text.replace(absent.body.id, '·'),
  ]);
  await world.done(decline(world.anna, hidden.body.id));
  const { id: consentId } = await world.consent(world.anna, [world.counsel.id], ['contact']);
  await world.done(
    world.of(world.anna, 'POST', `/consents/${consentId}/invitations`, {
      ...{ toId: world.counsel.id, purpose: 'Apua', urgency: 'week', wishId: absent.body.id },
    }),
  );
  const [of, to] = [await own(hidden.body.id), await own(absent.body.id)];
  expect(Object.keys(of).sort()).toEqual(['answeredAt', 'id', 'purpose', 'sentAt', 'to']);
  expect([of.answeredAt, to.answeredAt]).toEqual([expect.any(String), expect.any(String)]);
  const asked = (await list(world.anna)).asked;
  const state = (id: string) => asked.find((each: { id: string }) => each.id === id)?.state;
  expect([state(hidden.body.id), state(absent.body.id)]).toEqual(['declined', 'invited']);
});

test('the acting lead of the case sees it first and alone answers; nobody reads why not but her organisation', async () => {
  const id = await sent(world.police.id);
  const kinds = async (person: Person) =>
    (await world.json(person, 'GET', '/work')).body.attention.map(({ kind }: { kind: string }) => kind);
  expect(await kinds(world.anna)).toContain('invite-wish');
  expect(await kinds(world.veikko)).not.toContain('invite-wish');
  for (const [person, status] of [
    [world.veikko, 403],
    [world.county.lead, 403],
    [world.counsel.lead, 404],
  ] as const)
    expect((await decline(person, id)).status).toBe(status);
  expect((await decline(world.anna, id, '')).status).toBe(422);
  await world.done(decline(world.anna, id, 'Hän ei halua.'));
  expect((await decline(world.anna, id)).body.error.reason).toBe('already answered');
  expect(JSON.stringify(await list(world.county.lead))).not.toContain('Hän ei halua');
  expect(JSON.stringify(await list(world.veikko))).toContain('Hän ei halua');
  expect(JSON.stringify(await list(world.shelter.lead))).not.toContain('Apua');
});

test('it is refused only by what the sender sees: the own organisation, a kind without cases, one that she sees', async () => {
  const network = await world.organisation('Alueverkosto', 'regional-network');
  const reasons = async (toId: string) => (await wish(world.county.lead, toId)).body.error.reason;
  expect(await reasons(world.county.id)).toBe('organisations');
  expect(await reasons(world.nobody)).toBe('organisations');
  expect(await reasons(network)).toBe('kind');
  expect(await reasons(world.saarni.id)).toBe('already on the case');
  expect((await wish(world.anna, world.counsel.id)).status).toBe(403);
});

test('the invitation that takes a wish up is filled in with it, and names whom was wished for', async () => {
  const away = await world.organisation('Nuorten tuki', 'ngo');
  const id = await sent(away);
  const { id: consentId } = await world.consent(world.anna, [away, world.counsel.id], ['contact']);
  const answer = await world.see(world.anna, `/toive/${id}`);
  expect(answer.text).toContain('Älä kerro lähettäjälle');
  const form = await world.see(world.anna, `/lupa/${consentId}/kutsu?toId=${away}&wishId=${id}`);
  expect([form.status, form.text.includes('Apua oikeudenkäyntiin')]).toEqual([200, true]);
  const invite = (toId: string) =>
    world.of(world.anna, 'POST', `/consents/${consentId}/invitations`, {
      ...{ toId, purpose: 'Apua', urgency: 'week', wishId: id },
    });
  expect((await invite(world.counsel.id)).body.error.fields).toEqual([{ field: 'toId', reason: 'choose' }]);
  expect((await invite(away)).status).toBe(200);
  expect((await world.see(world.anna, `/toive/${id}`)).status).toBe(404);
});

test('entries that name a hidden organisation lie where those look who may know of it', async () => {
  expect(await world.drawers('InviteWishDeclined')).toEqual(['Saarni ry log', 'Saarni ry log-hidden']);
  expect(await world.drawers('InviteWishSent')).toEqual(['Länsirannikon hyvinvointialue log']);
});
