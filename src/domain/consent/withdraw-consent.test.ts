import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';

let world: NetworkWorld;
beforeAll(async () => {
  world = await networkWorld();
  const { id } = await world.network(world.anna, [world.county.id, world.counsel.id]);
  await world.joins(world.county, id);
  await world.joins(world.counsel, id);
  for (const lead of [world.county.lead, world.counsel.lead]) {
    for (const { id: request } of (await world.view(lead)).requests)
      await world.done(world.of(lead, 'POST', `/grant-requests/${request}/answer`, { answer: 'open' }));
  }
});
afterAll(() => world.stop());

test('withdrawn, a consent ends what stands on it in the same moment; once more is refused', async () => {
  const { id } = await world.consent(world.anna, [world.county.id], ['account']);
  expect(await world.reads(world.county.lead, world.saarni.id)).toEqual(['account', 'coordination']);
  expect((await world.of(world.anna, 'POST', `/consents/${id}/withdraw`)).body).toMatchObject({
    id,
    state: 'withdrawn',
  });
  expect(await world.reads(world.county.lead, world.saarni.id)).toEqual(['coordination']);
  expect((await world.of(world.anna, 'POST', `/consents/${id}/withdraw`)).status).toBe(409);
  expect((await world.of(world.county.lead, 'GET', `/consents/${id}`)).body.consent.state).toBe('withdrawn');
});

test('a receiver may record her withdrawal too', async () => {
  const { id } = await world.consent(world.anna, [world.county.id], ['health']);
  expect((await world.of(world.county.backup, 'POST', `/consents/${id}/withdraw`)).status).toBe(200);
  expect(await world.reads(world.county.lead, world.saarni.id)).not.toContain('health');
});

test('narrowed by a class, the rest stays', async () => {
  const { id } = await world.consent(world.anna, [world.county.id, world.counsel.id], ['contact', 'account']);
  expect((await world.of(world.anna, 'POST', `/consents/${id}/narrow`, { class: 'account' })).status).toBe(200);
  expect(await world.reads(world.counsel.lead, world.saarni.id)).toEqual(['contact', 'coordination']);
  expect(
    (await world.of(world.anna, 'POST', `/consents/${id}/narrow`, { organisationId: world.county.id })).status,
  ).toBe(200);
  expect([
    await world.reads(world.county.lead, world.saarni.id),
    await world.reads(world.counsel.lead, world.saarni.id),
  ]).toEqual([['coordination'], ['contact', 'coordination']]);
  expect((await world.of(world.anna, 'GET', `/consents/${id}`)).body.consent).toMatchObject({
    classes: ['contact'],
    receivers: [{ name: 'Asianajotoimisto Halla' }],
    state: 'valid',
  });
  expect((await world.of(world.anna, 'POST', `/consents/${id}/narrow`, {})).status).toBe(422);
  expect(
    (
      await world.of(world.anna, 'POST', `/consents/${id}/narrow`, {
        class: 'contact',
        organisationId: world.counsel.id,
      })
    ).status,
  ).toBe(422);
});

test('out of a network an organisation goes both ways, the others stay together', async () => {
  const [network] = (await world.view(world.anna)).consents.filter(
    (consent: { kind: string }) => consent.kind === 'network',
  );
  expect(
    (await world.of(world.anna, 'POST', `/consents/${network.id}/narrow`, { organisationId: world.counsel.id })).status,
  ).toBe(200);
  expect([
    await world.reads(world.counsel.lead, world.county.id),
    await world.reads(world.county.lead, world.counsel.id),
    await world.reads(world.anna, world.county.id),
  ]).toEqual([[], [], ['coordination']]);
  expect(
    (await world.of(world.anna, 'GET', `/consents/${network.id}`)).body.consent.receivers.map(
      (receiver: { name: string }) => receiver.name,
    ),
  ).toEqual(['Länsirannikon hyvinvointialue', 'Saarni ry']);
});

test('everything is withdrawn by anybody named, and the answer is the same when nothing is left', async () => {
  await world.done(
    world.of(world.anna, 'POST', '/members', { workerId: world.member.id, standing: 'member', classes: ['contact'] }),
  );
  const first = await world.of(world.member, 'POST', '/withdraw-all', {
    extent: 'organisation',
    organisationId: world.counsel.id,
  });
  expect([first.status, await world.reads(world.counsel.lead, world.saarni.id)]).toEqual([200, []]);
  expect(await world.reads(world.county.lead, world.saarni.id)).toEqual(['coordination']);
  const all = await world.of(world.member, 'POST', '/withdraw-all', { extent: 'everything' });
  expect([
    all.status,
    await world.reads(world.county.lead, world.saarni.id),
    await world.reads(world.anna, world.county.id),
  ]).toEqual([200, [], []]);
  const again = await world.of(world.member, 'POST', '/withdraw-all', { extent: 'everything' });
  expect(again.text).toBe(all.text);
  expect((await world.of(world.member, 'POST', '/withdraw-all', { extent: 'organisation' })).body.error.fields).toEqual(
    [{ field: 'organisationId', reason: 'choose' }],
  );
});

test('hidden, absent and foreign consents are the same 404', async () => {
  const { id } = await world.consent(world.anna, [world.counsel.id], ['contact']);
  const texts = await Promise.all(
    [id, world.nobody].flatMap((item) => [
      world.of(world.county.lead, 'GET', `/consents/${item}`),
      world.of(world.county.lead, 'POST', `/consents/${item}/withdraw`),
      world.of(world.county.lead, 'POST', `/consents/${item}/narrow`, { class: 'contact' }),
    ]),
  );
  expect(new Set(texts.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect((await world.of(world.county.lead, 'GET', '/consents/nonsense')).status).toBe(404);
});
